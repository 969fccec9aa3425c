// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/walk.h"
#include "engine/release_session.h"
#include "rehearsal/rehearsal.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tidegate::test {

/// A console on a rehearsal, its journal in `dir`.
inline engine::OpenOptions console(const rehearsal::Rehearsal &r, const QTemporaryDir &dir, bool guard)
{
    engine::OpenOptions o;
    o.connection = r.connection();
    o.plan = r.plan();
    o.release = o.plan->name;
    o.ns = o.plan->ns;
    o.rehearsal = true;
    o.clock = r.clock();
    o.pollInterval = Millis{250};
    o.secondPerson = "bob";
    o.guard = guard;
    o.journalDirectory = dir.path().toStdString();
    return o;
}

/// Plays the release manager until `there` holds.
inline bool walk(engine::ReleaseSession &s, const std::function<bool(const engine::Snapshot &)> &there, int seconds)
{
    const auto busy = std::make_shared<bool>(false); // an answer may come when this is over
    const auto look = [&] {
        const auto now = s.snapshot();
        if (!now)
            return false;
        if (there(*now))
            return true;
        const auto c = *busy ? std::nullopt : cli::nextStep(*now);
        if (c) {
            *busy = true;
            s.submit(*c, [busy](const Expected<void> &) { *busy = false; });
        }
        return false;
    };
    return QTest::qWaitFor(look, seconds * 1000);
}

} // namespace tidegate::test
