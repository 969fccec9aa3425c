// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tidegate::ui {

/// Before, During, After: each item with what shows it. ↑↓ choose, Space confirms (asks for the value or link), O overrides, N notes, F1 explains.
class ChecklistCard final : public Card {
    Q_OBJECT
public:
    explicit ChecklistCard(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);
    [[nodiscard]] int shownList() const { return m_shown; } ///< 0 before, 1 during, 2 after
    [[nodiscard]] QString currentItem() const; ///< id of the boxed item
    /// Back to the item that a person left, with what changed meanwhile; stays until they dismiss it.
    void youWereHere(int list, const QString &item, const QString &since);
    /// What was typed for an item and not taken, so that nobody types it twice.
    void giveBack(const QString &item, const QString &value);

Q_SIGNALS:
    void confirm(const QString &item, const QString &value);
    void overrideItem(const QString &item);
    void deferItem(const QString &item);
    void explainItem(const QString &item);
    void noteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Row {
        QWidget *box;
        GlyphLabel *glyph;
        QLabel *text, *detail;
        QString id;
        bool askable = false;
    };
    Row &row(std::size_t i);
    void fill();
    void select(int i);
    void ask();
    void openField();
    void tellKeys();
    [[nodiscard]] const release::ListView &list() const;
    [[nodiscard]] static QString announcement(const release::ListView &list, const QString &title);
    QLabel *m_count, *m_hint, *m_since;
    QPushButton *m_read;
    QButtonGroup *m_segments;
    QVBoxLayout *m_list;
    QLineEdit *m_value;
    QPushButton *m_ok;
    QWidget *m_answer;
    std::vector<Row> m_rows;
    engine::SnapshotPtr m_snapshot;
    int m_selected = 0, m_shown = -1;
    std::size_t m_used = 0;
    QString m_left; ///< the item that a person came back to
    QString m_sent; ///< confirmed just now, and not yet seen as confirmed
    QString m_asked; ///< the item that the field is about
    bool m_placed = false; ///< a person has moved in the list; else the first item that needs one is boxed
    bool m_chosen = false; ///< a person chose the list; else the one in force is shown
};

} // namespace tidegate::ui
