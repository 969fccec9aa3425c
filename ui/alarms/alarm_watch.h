// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "alarms/diary.h"
#include "ui/feed.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace tidegate::ui {

/// Counts the alarms of every release that a screen follows, by our own clock, and keeps the diary of them. GUI thread.
class AlarmWatch final : public QObject {
    Q_OBJECT
public:
    explicit AlarmWatch(std::function<Instant()> now, QObject *parent = nullptr);
    /// From now on what rises is written down for the month's report; a rehearsal's never is. Empty: the user's own place.
    void keepDiary(const std::string &directory = {});
    /// Not owned; a feed that is destroyed leaves by itself.
    void add(Feed *feed);
    /// As of now: a flood ends by nothing happening.
    [[nodiscard]] const alarms::Load &load();

Q_SIGNALS:
    /// An alarm of high priority has come.
    void highRose();

private:
    void look(Feed *feed);
    std::function<Instant()> m_now;
    alarms::Load m_load;
    std::shared_ptr<alarms::Diary> m_diary; ///< written to by m_writer alone: a home on a slow disk holds up no window
    QThreadPool m_writer;
    long long m_tenth = -1; ///< of an hour's six, in which it was written that somebody watches
    std::map<Feed *, std::string> m_of; ///< release of each
};

} // namespace tidegate::ui
