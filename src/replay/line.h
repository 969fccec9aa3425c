// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/buckets.h"
#include "base/expected.h"
#include "base/time.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidegate::replay {

struct PodSample {
    std::string name;
    bool ready = false;
    long long restarts = 0;
};

/// A track's counters at one scrape, cumulative; nothing where the line says null.
struct TrackSample {
    std::optional<double> requests, errors;
    std::optional<Buckets> buckets; ///< upper bound in ms, infinity included → cumulative count
    std::optional<std::vector<PodSample>> pods;
    std::map<std::string, std::string> dependencies; ///< up, down, unknown
};

enum class Scrape { Ok, Failed, Empty, Nan };

/// One line of `tidegatectl replay` (CONTRACTS.md "replay").
struct Line {
    Instant at;
    Scrape scrape = Scrape::Ok;
    std::optional<TrackSample> canary, stable;
    std::map<std::string, std::string> dependencies; ///< as the canary sees them
};

/// Reads lines one after the other; keeps its buffers. Not for two threads.
class LineReader {
public:
    LineReader();
    ~LineReader();
    LineReader(const LineReader &) = delete;
    LineReader &operator=(const LineReader &) = delete;
    /// An error names the field. Unknown fields are passed over.
    [[nodiscard]] Expected<Line> read(std::string_view text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tidegate::replay
