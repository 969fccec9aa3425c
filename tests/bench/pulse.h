// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "figures.h"

#include <QTimer>

namespace tidegate::bench {

/// A 1 ms timer in the thread that made it: what it misses, that thread was stalled. Also tells how much of each gap the thread
/// itself computed, since a busy machine stalls everybody.
class Pulse final : public QObject {
public:
    explicit Pulse(QObject *parent = nullptr);
    void start();
    void stop();
    [[nodiscard]] Spread gaps() const { return spread(m_gaps); }     ///< ms between two beats
    [[nodiscard]] Spread computed() const { return spread(m_computed); } ///< ms of the thread's own CPU time in each

private:
    void beat();
    QTimer m_timer;
    Steady::time_point m_last;
    double m_cpu = 0;
    std::vector<double> m_gaps, m_computed;
};

} // namespace tidegate::bench
