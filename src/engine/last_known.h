// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/state.h"

#include <string>

namespace tidegate::engine {

/// A release as this computer knew it last: shown, with its age, while the cluster has not answered yet. Nothing is decided by it.
struct LastKnown {
    release::State state;
    std::string rollbackTarget;
    Instant at; ///< our own clock
};

/// Keeps and reads LastKnown, one file a release, below `directory` (empty: the user's data directory) and readable by its owner alone.
/// Best effort: what cannot be kept or read is nothing known. One thread.
class LastKnownFile {
public:
    LastKnownFile(const std::string &directory, const std::string &server, const std::string &ns, const std::string &release);
    [[nodiscard]] std::optional<LastKnown> read() const;
    /// Writes when the state changed, and else once a minute, for its age.
    void keep(const release::State &state, const std::string &rollbackTarget, Instant at);
    void forget();

private:
    std::string m_path;
    std::string m_kept; ///< what the file holds of the state
    Instant m_at{};
};

} // namespace tidegate::engine
