// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/news.h"

#include "ui/console/format.h"
#include "ui/theme/theme.h"

namespace tidegate::ui {

std::optional<News> NewsWatch::next(const engine::Snapshot &s)
{
    const std::string alarm = s.alarms.empty() ? std::string() : s.alarms.front().id + formatInstant(s.alarms.front().since);
    const QString state = stateWord(s), name = QString::fromStdString(s.state.release);
    const QString opened = s.next.allowed ? words(s.next.title) : QString(); // reasons count down; only that it opens or closes is news
    std::optional<News> out;
    if (m_begun && alarm != m_alarm && !alarm.empty()) {
        const engine::Alarm &a = s.alarms.front();
        out = News{QStringLiteral("alarm"), words(a.title), words(a.detail), a.high};
    } else if (m_begun && state != m_state) {
        out = News{QStringLiteral("state"), name + QStringLiteral(": ") + state, {}, false};
    } else if (m_begun && opened != m_next) {
        out = News{QStringLiteral("next"), words(s.next.title), s.next.allowed ? QString() : words(s.next.reason), false};
    }
    m_begun = true;
    m_alarm = alarm;
    m_state = state;
    m_next = opened;
    return out;
}

} // namespace tidegate::ui
