// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

#include <QWidget>

namespace tidegate::app {

/// Says on the same category, while it is on, what a start has come to, in ms since the first call.
void noteStart(const char *what);

/// Says on the logging category tidegate.start (off unless QT_LOGGING_RULES="tidegate.start.debug=true") once the window has
/// painted a release whose objects are all listed: the first populated frame. Does nothing while the category is off.
class StartMark final : public QObject {
    Q_OBJECT
public:
    StartMark(const ui::Feed *feed, QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void look();
    const ui::Feed *m_feed;
    QWidget *m_window;
    bool m_populated = false;
};

} // namespace tidegate::app
