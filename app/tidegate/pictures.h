// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "desk.h"

#include <QTimer>

#include <optional>

namespace tidegate::app {

/// Plays the release manager of a rehearsal through the same feed as the buttons, and takes pictures on the way: one page for
/// --screenshot, all of them and the report for --tour.
class Pictures final : public QObject {
    Q_OBJECT
public:
    Pictures(Desk *desk, const Options &options, QObject *parent = nullptr);
    void start();

private:
    void look();
    [[nodiscard]] bool reached(const QString &page, const engine::Snapshot &s) const;
    void take(const QString &page, const QString &path);
    void done(const QString &page);
    void step(const engine::Snapshot &s);
    void finish(int code);

    Desk *m_desk;
    Options m_options;
    QStringList m_todo;
    QString m_waiting; ///< the page that is shown and settles before its picture
    QTimer m_pulse, m_limit;
    bool m_busy = false;
    std::optional<qint64> m_seen; ///< the journal's last event when something was sent: until there is another, it is not seen yet
};

} // namespace tidegate::app
