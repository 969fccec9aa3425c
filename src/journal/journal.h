// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/json.h"
#include "base/time.h"
#include "release/state.h"

#include <string>
#include <vector>

/// Who did what, on whose approval, with which requests and which answer: append-only, hash-chained (CONTRACTS.md "journal").
namespace tidegate::journal {

struct RequestRecord {
    std::string method, path;
    Json patch; ///< secrets redacted
    int status = 0;
    std::string answer; ///< "applied", or the refusal's text
    Instant at;
};

struct Entry {
    long long seq = 0;
    Instant at;
    std::string actor, command, release, from, to;
    Json evidence; ///< what was known when it was decided
    std::vector<RequestRecord> requests;
    std::string outcome;
    std::string hash, previous; ///< SHA-256 hex; hash covers the canonical JSON of all other fields and `previous`
};

[[nodiscard]] Json toJson(const Entry &e);
[[nodiscard]] Expected<Entry> entryFromJson(const Json &doc);
/// Whether the entry's hash fits what it says.
[[nodiscard]] bool intact(const Entry &e);
/// Fills seq, previous and hash.
[[nodiscard]] Entry chained(Entry e, long long previousSeq, const std::string &previousHash);

/// The local journal of one release run: a file of JSON lines, fsynced per entry, one writer (lock file).
class File {
public:
    /// Below `directory` (default: the user's data directory)/journal/<cluster>/<namespace>/<release>.<run>.jsonl
    static Expected<File> open(const std::string &directory, const std::string &cluster, const std::string &ns, const std::string &release, int run);
    Expected<Entry> append(Entry e);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path;
    std::vector<Entry> m_entries;
};

struct Verification {
    bool intact = true;
    long long entries = 0;
    std::vector<std::string> problems; ///< "line 7: hash does not match"
};
/// Checks a chain from its first entry on: hashes, order, numbers. With a head (hash not empty), that its entry is there, so that a cut tail
/// shows; entries after it are newer than what names it.
[[nodiscard]] Verification verify(const std::vector<Entry> &entries, const release::ChainHead &head = {});
/// Checks a file's chain; with `head`, that it ends there (a cut tail shows).
[[nodiscard]] Verification verify(const std::string &path, const std::string &head = {});

} // namespace tidegate::journal
