// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/dialogs/connect_page.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tidegate::app {

/// What was open last, in the user's settings; written when it changes, so that a kill -9 loses nothing. No secret is ever among it: a
/// Prometheus that needs headers or files is asked for again.
void rememberSession(const ui::ConnectChoice &choice);
/// What rememberSession() kept; none: nothing, or not to be opened again by itself.
[[nodiscard]] std::optional<ui::ConnectChoice> lastSession();
void forgetSession();

/// Gives a window the place that it had, and keeps the one that it gets.
class GeometryKeeper final : public QObject {
    Q_OBJECT
public:
    explicit GeometryKeeper(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QTimer m_soon; ///< not with each pixel of a drag
};

} // namespace tidegate::app
