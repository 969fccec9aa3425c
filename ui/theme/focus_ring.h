// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace tidegate::ui {

/// The 2 px ring around whatever has the keyboard, 2 px outside of it. Not shown when a mouse press gave the focus, nor where a widget
/// marks its focus inside (editors, item views).
class FocusRing final : public QFocusFrame {
    Q_OBJECT
public:
    /// Follows the focus of the whole program; the follower is a child of `app`.
    static void follow(QApplication &app);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidegate::ui
