// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QtGlobal>

#include <ctime>

namespace tidegate {

/// Elapsed time that goes on while the computer sleeps, as QElapsedTimer's does not on Linux: what was renewed before an hour's sleep is an
/// hour old. For whatever decides whether one may still act. Same use as QElapsedTimer; a value, no thread.
class BootTimer {
public:
    void start() { m_began = now(); }
    void invalidate() { m_began = -1; }
    [[nodiscard]] bool isValid() const { return m_began >= 0; }
    [[nodiscard]] qint64 elapsed() const { return now() - m_began; } ///< ms

    /// ms since the computer was started, its sleep included.
    [[nodiscard]] static qint64 now()
    {
        timespec t{};
#ifdef CLOCK_BOOTTIME
        ::clock_gettime(CLOCK_BOOTTIME, &t);
#else
        ::clock_gettime(CLOCK_MONOTONIC, &t);
#endif
        return static_cast<qint64>(t.tv_sec) * 1000 + t.tv_nsec / 1000000;
    }

private:
    qint64 m_began = -1;
};

} // namespace tidegate
