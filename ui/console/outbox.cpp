// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/outbox.h"

#include <QTimer>

#include <algorithm>

namespace tidegate::ui {

namespace {

using release::Verb;

/// Whether it may send more traffic to the canary, at once or by opening the way.
bool forward(const release::Command &c)
{
    return c.verb == Verb::Promote || c.verb == Verb::Resume || c.verb == Verb::Approve || c.verb == Verb::Hotfix || c.verb == Verb::Adopt || c.verb == Verb::AdoptPlan;
}

} // namespace

Outbox::Outbox(QObject *parent)
    : Outbox(Limits(), parent)
{
}

Outbox::Outbox(Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

void Outbox::setFeed(Feed *feed)
{
    if (feed && feed == m_feed)
        return;
    drop([](const Letter &) { return true; }, Why::AnotherRelease);
    m_line.clear(); // what was sent goes on in its release
    m_feed = feed;
}

void Outbox::send(const release::Command &command, Done done)
{
    if (!m_feed)
        return;
    if (std::ranges::find(m_line, command, &Letter::command) != m_line.end())
        return;
    if (command.verb == Verb::RollBack || command.verb == Verb::Hold)
        drop([](const Letter &l) { return forward(l.command); }, Why::Overtaken);
    if (command.verb == Verb::RollBack)
        return m_feed->submit(command, [self = QPointer<Outbox>(this), done = std::move(done)](const Expected<void> &answer) { return self && done ? done(answer) : void(); });
    Letter letter{command, std::move(done), ++m_numbers, {}};
    letter.since.start();
    m_line.push_back(std::move(letter));
    if (m_line.size() == 1)
        next();
}

void Outbox::next()
{
    if (m_line.empty() || !m_feed)
        return;
    const int number = m_line.front().number;
    const Error silence{ErrorKind::OutcomeUnknown, release::name(m_line.front().command.verb), TG_TR("it was not answered"), TG_TR("look at the timeline before you give it again")};
    QTimer::singleShot(m_limits.answer, this, [this, number, silence] {
        if (m_line.empty() || m_line.front().number != number)
            return;
        Q_EMIT notDone(m_line.front().command, Why::NoAnswer);
        answered(number, silence);
    });
    m_feed->submit(m_line.front().command, [self = QPointer<Outbox>(this), number](const Expected<void> &answer) {
        if (self)
            self->answered(number, answer);
    });
}

void Outbox::answered(int number, const Expected<void> &answer)
{
    // An answer that comes after its time, or from a release that is not shown any more, is nobody's.
    if (m_line.empty() || m_line.front().number != number)
        return;
    const Done done = std::move(m_line.front().done);
    drop([this](const Letter &l) { return forward(l.command) && l.since.elapsed() > m_limits.patience.count(); }, Why::TooLate);
    m_line.pop_front();
    next();
    if (done)
        done(answer);
}

void Outbox::drop(const std::function<bool(const Letter &)> &gone, Why why)
{
    std::vector<release::Command> dropped;
    for (auto l = m_line.empty() ? m_line.end() : m_line.begin() + 1; l != m_line.end();) {
        if (!gone(*l)) {
            ++l;
            continue;
        }
        dropped.push_back(l->command);
        l = m_line.erase(l);
    }
    for (const release::Command &c : dropped)
        Q_EMIT notDone(c, why);
}

} // namespace tidegate::ui
