// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "pulse.h"

#include <ctime>

namespace tidegate::bench {

namespace {

double threadMs()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

} // namespace

Pulse::Pulse(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &Pulse::beat);
}

void Pulse::start()
{
    m_gaps.clear();
    m_computed.clear();
    m_last = Steady::now();
    m_cpu = threadMs();
    m_timer.start();
}

void Pulse::stop()
{
    beat(); // the gap that is still open
    m_timer.stop();
}

void Pulse::beat()
{
    m_gaps.push_back(msSince(m_last));
    m_last = Steady::now();
    const double cpu = threadMs();
    m_computed.push_back(cpu - m_cpu);
    m_cpu = cpu;
}

} // namespace tidegate::bench
