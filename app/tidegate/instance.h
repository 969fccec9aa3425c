// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QLocalServer>
#include <QObject>

namespace tidegate::app {

/// One console per user and settings: a second start hands its wish to the one that runs. What comes in is a link, or nothing: "come to the
/// front"; anything else is dropped. Main thread.
class Instance final : public QObject {
    Q_OBJECT
public:
    explicit Instance(QObject *parent = nullptr, const QString &name = ownName());
    /// Gives `link` (may be empty) to the console that runs; false: none answers within a moment. Blocks up to a second, before any window.
    [[nodiscard]] bool handOver(const QString &link) const;
    /// From now on this is the one. A socket that a killed one left behind is taken over.
    void listen();
    [[nodiscard]] static QString ownName();

Q_SIGNALS:
    void asked(const QString &link);

private:
    void take();
    QString m_name;
    QLocalServer m_server;
};

} // namespace tidegate::app
