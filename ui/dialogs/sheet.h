// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QElapsedTimer>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tidegate::ui {

/// What the dialogs share: environment band, title, body, two buttons, the 700 ms guard. For ui/dialogs.
class Sheet : public QDialog {
    Q_OBJECT
public:
    /// `feed` may be null: then there is no band.
    Sheet(QWidget *parent, Feed *feed, const QString &title, int width);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The harmless answer, focused, and the act; without an act the sheet only tells. `kind`: look of the act's button.
    void setButtons(const QString &keep, const QString &act, const char *kind);
    [[nodiscard]] QPushButton *act() const { return m_act; }
    void setHint(const QString &text, Tone tone = Tone::Secondary);
    /// Opened again after a refusal: the hint says why, as soon as the engine has told it.
    void tellRefusal(Feed *feed);
    /// Enter acts, too, and not the harmless answer: where one hurries, and the sheet was asked for by a key.
    void actOnEnter();
    /// For how long after it opened no answer is taken: for the safe direction less.
    void setGuard(std::chrono::milliseconds guard) { m_guard = guard; }
    /// Another button in the row of the two, at the left.
    void addBeside(QPushButton *button);
    /// Opens below this widget, right-aligned with it, instead of in the middle.
    void anchor(const QWidget *widget) { m_anchor = widget; }
    /// What gets the focus instead of the harmless answer: a field that is all the sheet is about.
    void focusFirst(QWidget *field) { m_first = field; }
    /// Called once, when the act's button is pressed after the guard.
    std::function<bool()> accepted;
    /// Another act, of a button in the body: under the same guard, and once.
    void alsoActs(QPushButton *button, std::function<bool()> act);
    static void row(QGridLayout *grid, const QString &name, const QString &value);
    /// A grid of names and values under a caption.
    QGridLayout *grid(QVBoxLayout *into, const QString &caption);

protected:
    void showEvent(QShowEvent *event) override;
    /// Enter presses the button that has the focus. In a field or a choice it never is the harmless answer, which would throw away what was
    /// typed: it goes on to the next, or acts where Enter acts.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tryAct();
    void attempt(const QPushButton *button, const std::function<bool()> &act);
    void place();
    QVBoxLayout *m_body;
    QPushButton *m_keep = nullptr, *m_act = nullptr;
    QLabel *m_hint = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QWidget *m_first = nullptr;
    const QWidget *m_anchor = nullptr;
    QElapsedTimer m_open;
    std::chrono::milliseconds m_guard{700}; ///< a double click on what was there before is no answer
    bool m_done = false;
};

} // namespace tidegate::ui
