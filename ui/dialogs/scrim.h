// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QWidget>

class QDialog;

namespace tidegate::ui {

/// Dims a window while a dialog lies over it, so that it is plain what is being asked. Goes with the dialog; takes no input.
class Scrim final : public QWidget {
    Q_OBJECT
public:
    /// Over `dialog`'s parent window, from now until the dialog is gone. Without a parent there is nothing to dim.
    static void under(QDialog *dialog);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Scrim(QWidget *window);
};

} // namespace tidegate::ui
