// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>

#include <functional>

class QPushButton;

namespace tidegate::ui {

/// Says for a few seconds that a light act is done, and takes it back by its button or key. Over the window's lower end; takes no focus, and
/// what comes next replaces it. Nothing heavy is ever taken back here: a promotion is taken back by rolling back.
class Toast final : public Card {
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    /// Without `undo`: only says it.
    void say(const QString &text, std::function<void()> undo = {});
    void undo(); ///< what is shown; nothing when nothing is
    static constexpr std::chrono::milliseconds kShown{8000};

Q_SIGNALS:
    void told(const QString &text); ///< something that nothing else tells of: that an act was not possible

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_undo;
    QTimer m_gone;
};

} // namespace tidegate::ui
