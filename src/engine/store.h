// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/observe.h"
#include "kube/api_client.h"
#include "release/state.h"

#include <QObject>

namespace tidegate::engine {

/// The release's ConfigMaps: its state under optimistic concurrency, and approvals as objects of their own (CONTRACTS.md, DECISIONS.md 2–4).
/// Reads come from a cache that the session feeds; writes go out one at a time. Lives in the session's thread.
class Store : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Expected<void>)>;
    Store(kube::ApiClient *api, std::string ns, std::string release, QObject *parent);

    /// What the cache holds now. Call whenever it changed.
    void read(const Objects &configMaps);
    /// Our own last write, until the cache has caught up with it; nothing when there is no release.
    [[nodiscard]] const std::optional<release::State> &state() const { return m_state; }
    /// resourceVersion of state(); empty without one. The same version is the same state.
    [[nodiscard]] const std::string &version() const { return m_version; }
    [[nodiscard]] const std::vector<release::Approval> &approvals() const { return m_approvals; }
    /// Why the state cannot be used: newer schema (Unsupported), not readable (Invalid).
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_writing; }

    /// Where the shared journal of a run ends now: written with the next state of that run.
    void setHead(int run, const release::ChainHead &head)
    {
        m_headRun = run;
        m_head = head;
    }
    /// Creates or replaces. Conflict: someone else wrote first; the cache will show it. An unclear end is read back before `done`.
    void write(const release::State &state, bool urgent, Done done);
    void addApproval(const release::State &state, const release::Approval &approval, Done done);
    /// Keeps a finished run as tidegate-<release>.<n>; the ten latest stay, with what belongs to them.
    void archive(const release::State &state, Done done);

private:
    [[nodiscard]] std::string path() const;
    [[nodiscard]] std::string name() const { return "tidegate-" + m_release; }
    [[nodiscard]] Json document(const std::string &name, const release::State &state) const;
    void wrote(const kube::Outcome &outcome, const release::State &state, const Done &done);
    void readBack(const release::State &state, const Done &done);

    kube::ApiClient *m_api;
    std::string m_ns, m_release;
    std::optional<release::State> m_state;
    std::string m_version;             ///< resourceVersion of m_state
    std::vector<std::string> m_past;   ///< versions before it, which the cache may still show
    std::vector<release::Approval> m_approvals;
    std::optional<Error> m_problem;
    bool m_writing = false;
    int m_headRun = 0;
    release::ChainHead m_head;
};

} // namespace tidegate::engine
