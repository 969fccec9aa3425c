// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "alarms/load.h"

namespace tidegate::alarms {

/// One line of the diary.
struct Entry {
    enum class Kind { Watched, Rose, Fell } kind = Kind::Watched;
    Rise what; ///< of Watched: its time alone
};

/// What rose on this computer's screens, one file of JSON lines a month, below `directory` (empty: the user's data directory) and readable
/// by its owner alone; for the report of a month. Several programs may write it. Best effort, bounded: a full disk or a month of more than
/// 16 MiB loses lines and nothing else. One thread; writes a line at a time, seldom.
class Diary {
public:
    explicit Diary(const std::string &directory = {});
    /// Somebody could have seen an alarm in these ten minutes. Written once in each.
    void watched(Instant at);
    void note(const Load::Change &change);
    /// `month`: "2026-11". In the order of time; lines that are none are passed over.
    [[nodiscard]] std::vector<Entry> read(const std::string &month) const;

private:
    void append(Instant at, const std::string &line);
    [[nodiscard]] std::string path(const std::string &month) const;
    std::string m_directory;
    long long m_tenth = -1;
};

/// "2026-11", of UTC.
[[nodiscard]] std::string monthOf(Instant at);

} // namespace tidegate::alarms
