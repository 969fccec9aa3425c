// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/alarms/alarm_watch.h"

#include "engine/steady_alarms.h"

#include <algorithm>

namespace tidegate::ui {

AlarmWatch::AlarmWatch(std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_writer.setMaxThreadCount(1); // in order
}

void AlarmWatch::keepDiary(const std::string &directory)
{
    m_diary = std::make_shared<alarms::Diary>(directory);
}

void AlarmWatch::add(Feed *feed)
{
    connect(feed, &Feed::snapshotChanged, this, [this, feed] { look(feed); });
    connect(feed, &QObject::destroyed, this, [this, feed] {
        m_load.forget(m_of[feed]);
        m_of.erase(feed);
    });
    look(feed);
}

const alarms::Load &AlarmWatch::load()
{
    m_load.pass(m_now());
    return m_load;
}

void AlarmWatch::look(Feed *feed)
{
    const engine::SnapshotPtr s = feed->snapshot();
    if (!s || !s->exists)
        return;
    std::vector<alarms::Standing> standing;
    for (const engine::Alarm &a : s->alarms)
        standing.push_back({engine::keyOf(a), a.title.english(), a.high, !a.toDo.empty()});
    std::string &release = m_of[feed];
    release = s->context + "/" + s->ns + "/" + s->state.release;
    const Instant now = m_now();
    const alarms::Load::Change change = m_load.look(release, standing, now);
    if (std::ranges::any_of(change.rose, [](const alarms::Rise &r) { return r.alarm.high; }))
        Q_EMIT highRose();
    if (!m_diary || s->rehearsal)
        return;
    const long long tenth = now.time_since_epoch() / alarms::kTenMinutes;
    if (std::exchange(m_tenth, tenth) == tenth && change.rose.empty() && change.fell.empty())
        return;
    m_writer.start([diary = m_diary, change, now] {
        diary->watched(now);
        diary->note(change);
    });
}

} // namespace tidegate::ui
