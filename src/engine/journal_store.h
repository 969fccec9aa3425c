// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "journal/journal.h"
#include "kube/api_client.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>

namespace tidegate::engine {

/// The journal that everybody shares: one hash chain a run, in segments tidegate-<release>-journal-<k>, each well under 1 MiB
/// (DECISIONS.md 32). Written behind what happens, one entry after the other, under optimistic concurrency; nothing waits for it.
/// An entry is written once, also when its answer was lost. Lives in the session's thread.
class JournalStore : public QObject {
    Q_OBJECT
public:
    JournalStore(kube::ApiClient *api, std::string ns, std::string release, QObject *parent);
    /// Which run is meant from now on, and what its state says of the chain's end: read again when others have written.
    void follow(int run, const release::ChainHead &head);
    /// Between looks at what others wrote, and after a failure; twice as long after each that did not find what the state tells of.
    void setPatience(Millis again) { m_again = again.count(); }
    /// Behind what is there; number and hashes are the chain's. Dropped when this identity may not write (`problem`).
    void append(journal::Entry e);
    [[nodiscard]] const std::vector<journal::Entry> &entries() const { return m_entries; } ///< of the run, oldest first
    [[nodiscard]] release::ChainHead head() const;
    [[nodiscard]] int run() const { return m_run; }
    /// Whether this is told already, whatever its place in the chain.
    [[nodiscard]] bool holds(const journal::Entry &e) const;
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool idle() const { return m_queue.empty() && !m_flying; }
    /// Why entries are not written; nothing while they are.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    static constexpr const char *kLabel = "tidegate.dev/journal";
    /// Entries of a run out of the segments' ConfigMaps, in the chain's order. Pure.
    [[nodiscard]] static std::vector<journal::Entry> read(const Json &configMaps, const std::string &release, int run);

Q_SIGNALS:
    void changed();

private:
    void load();
    void loaded(const Json &list);
    void pump();
    void write(const journal::Entry &e);
    void wrote(const journal::Entry &e, const kube::Outcome &o);
    [[nodiscard]] std::string name(int k) const { return "tidegate-" + m_release + "-journal-" + std::to_string(k); }
    [[nodiscard]] std::string path() const { return "/api/v1/namespaces/" + m_ns + "/configmaps"; }

    kube::ApiClient *m_api;
    std::string m_ns, m_release;
    int m_run = 0;
    std::vector<journal::Entry> m_entries;
    std::deque<journal::Entry> m_queue;
    int m_segment = 0;          ///< number of the last one of all runs; 0: there is none
    int m_segmentRun = 0;
    std::string m_version, m_text; ///< of the last one: resourceVersion, and its lines
    bool m_known = false, m_flying = false, m_stale = true;
    int m_failures = 0;
    qint64 m_again = 2000; ///< ms
    int m_short = 0; ///< reads in a row that ended before the state says the chain does
    std::optional<Error> m_problem;
    QElapsedTimer m_since;
};

} // namespace tidegate::engine
