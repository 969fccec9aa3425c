// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>

namespace tidegate::ui {

/// Commands on their way to one release, in the order in which they were given and one at a time. What is on its way or waits already is
/// not taken twice: a button never acts twice. Nothing else is dropped without a word. A rollback waits for nobody.
/// What sends more traffic to the canary never comes late: it is not sent when it had to wait longer than Limits::patience, and neither when a
/// hold or a rollback was given after it. GUI thread.
class Outbox : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Expected<void> &)>;
    enum class Why { AnotherRelease, Overtaken, TooLate, NoAnswer }; ///< all but the last: it was not sent
    struct Limits {
        std::chrono::milliseconds answer{20000}; ///< without an answer for so long, the next one goes
        std::chrono::milliseconds patience{5000};
    };

    explicit Outbox(QObject *parent = nullptr);
    Outbox(Limits limits, QObject *parent);

    /// Whose commands these are from now on; null: nobody's. What still waits for another release is not sent.
    void setFeed(Feed *feed);
    /// `done`, which may be null, is called at most once, with the answer; never for a command that was not sent.
    void send(const release::Command &command, Done done);

Q_SIGNALS:
    /// As far as it is known here: what has no answer may be done all the same.
    void notDone(const tidegate::release::Command &command, tidegate::ui::Outbox::Why why);

private:
    struct Letter {
        release::Command command;
        Done done;
        int number = 0;
        QElapsedTimer since;
    };
    void next();
    void answered(int number, const Expected<void> &answer);
    /// Takes out those that wait (never the one on its way) and for which `gone` holds.
    void drop(const std::function<bool(const Letter &)> &gone, Why why);

    Limits m_limits;
    QPointer<Feed> m_feed;
    std::deque<Letter> m_line; ///< the first is on its way
    int m_numbers = 0;
};

} // namespace tidegate::ui
