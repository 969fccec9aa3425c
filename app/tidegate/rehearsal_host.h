// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "rehearsal/rehearsal.h"

#include <QObject>
#include <QThread>

namespace tidegate::app {

/// What a window needs to follow a rehearsal.
struct RehearsalWorld {
    kube::ConnectionSpec connection, second; ///< ours, and that of who works on it too
    plan::Plan plan;
    std::shared_ptr<const Clock> clock;
};

/// Runs a Rehearsal in a thread of its own. Lives in the window's thread.
class RehearsalHost final : public QObject {
    Q_OBJECT
public:
    explicit RehearsalHost(rehearsal::Options options, QObject *parent = nullptr);
    ~RehearsalHost() override;
    /// Answers by ready() or failed(), later.
    void start();
    void skip(Millis d);
    void setSpeed(double speed);
    void inject(const std::string &trouble);

Q_SIGNALS:
    void ready(const tidegate::app::RehearsalWorld &world);
    void failed(const tidegate::Error &error);

private:
    rehearsal::Options m_options;
    QThread m_thread;
    QObject *m_room = nullptr;                    ///< lives in m_thread
    rehearsal::Rehearsal *m_rehearsal = nullptr;  ///< child of m_room; touched only in m_thread
};

} // namespace tidegate::app
