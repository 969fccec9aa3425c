// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/announcer.h"

#include "ui/console/format.h"

#include <QAccessible>

namespace tidegate::ui {

Announcer::Announcer(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("announcer"));
    setGeometry(0, 0, 1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Announcer::show(const engine::Snapshot &s)
{
    const std::string alarm = s.alarms.empty() ? std::string() : s.alarms.front().id + formatInstant(s.alarms.front().since);
    const QString state = stateWord(s), next = words(s.next.title) + (s.next.allowed ? QString() : QStringLiteral(": ") + words(s.next.reason));
    const bool allowed = s.next.allowed;
    const QString nextKey = allowed ? words(s.next.title) : QString(); // reasons count down; only that it opens or closes is news
    if (!m_begun) {
        m_begun = true;
    } else if (alarm != m_alarm && !alarm.empty()) {
        const engine::Alarm &a = s.alarms.front();
        say(words(a.title) + (a.detail.empty() ? QString() : QStringLiteral(". ") + words(a.detail)), a.high);
    } else if (state != m_state) {
        say(QString::fromStdString(s.state.release) + QStringLiteral(": ") + state, false);
    } else if (nextKey != m_next) {
        say(next, false);
    }
    m_alarm = alarm;
    m_state = state;
    m_next = nextKey;
}

void Announcer::say(const QString &text, bool atOnce)
{
    setAccessibleName(text);
    if (!atOnce)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tidegate::ui
