// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "colleague.h"

#include "cli/colleague.h"

namespace tidegate::app {

namespace {

engine::OpenOptions his(engine::OpenOptions open)
{
    open.guard = false;
    open.secondPerson.clear();
    open.journalDirectory += "-bob";
    return open;
}

} // namespace

Colleague::Colleague(engine::OpenOptions open, QObject *parent)
    : QObject(parent)
    , m_feed(his(std::move(open)))
{
    connect(&m_feed, &ui::Feed::snapshotChanged, this, &Colleague::look);
}

void Colleague::look()
{
    const auto s = m_feed.snapshot();
    const auto c = m_busy || !s ? std::nullopt : cli::colleagueStep(*s);
    if (!c)
        return;
    m_busy = true;
    m_feed.submit(*c, [this](const Expected<void> &) { m_busy = false; });
}

} // namespace tidegate::app
