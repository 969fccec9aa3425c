// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/lease_lives.h"
#include "kube/reflector.h"
#include "release/state.h"

#include <QObject>
#include <QTimer>

namespace tidegate::engine {

/// One release of the cluster as its own state says; no metrics, no alarms.
struct ListedRelease {
    std::string ns, name, version, phase; ///< phase: its name, empty outside of one
    release::Stage stage = release::Stage::Planned;
    int weight = 0;
    bool held = false, rollingBack = false, acting = false;
    std::string environment; ///< its name, by the plan; may be empty
    plan::EnvironmentClass environmentClass = plan::EnvironmentClass::Production;
    std::string guardian;    ///< who evaluated its triggers last, by the state: whether they still do is said by the Lease alone; empty: nobody ever
    std::optional<std::string> alive; ///< who does now, by its Lease; empty: nobody; nothing: Leases are not followed, or may not be seen
    std::optional<int> nextWeight; ///< of the phase after this one
    std::optional<Instant> since;  ///< of the weight that is observed
    Millis soaked{0}, soak{0};     ///< of the present phase, as far as the state was written
    std::optional<Instant> soaksSince; ///< nothing while it stands
    /// Soak by now. What the state does not tell is believed for as long as a guardian lets pass between two writings: with nobody there, or
    /// without metrics, it may stand.
    [[nodiscard]] Millis soakedBy(Instant now) const;
    std::optional<Error> problem; ///< the state cannot be read: newer schema, broken
    friend bool operator==(const ListedRelease &a, const ListedRelease &b) { return a.ns == b.ns && a.name == b.name && a.version == b.version && a.phase == b.phase && a.stage == b.stage && a.weight == b.weight && a.held == b.held && a.environment == b.environment && a.environmentClass == b.environmentClass && a.guardian == b.guardian && a.alive == b.alive && a.nextWeight == b.nextWeight && a.since == b.since && a.soaked == b.soaked && a.soak == b.soak && a.soaksSince == b.soaksSince && a.rollingBack == b.rollingBack && a.acting == b.acting && a.problem.has_value() == b.problem.has_value(); }
};
struct ReleaseListView {
    std::vector<ListedRelease> releases; ///< by namespace and name
    bool synced = false;
    std::string onlyNamespace;  ///< empty: the whole cluster is seen; else this one only, for lack of rights (DECISIONS.md 31)
    std::optional<Error> error; ///< why nothing is seen
};

/// Finds the releases of a cluster by the label of their ConfigMaps and follows them. Over the whole cluster, or where that is forbidden
/// in the connection's namespace. Lives in one thread; emits values.
class ReleaseList : public QObject {
    Q_OBJECT
public:
    explicit ReleaseList(kube::ConnectionSpec spec, QObject *parent = nullptr);
    ~ReleaseList() override;
    /// Before start(): says of each release who guards it now, too. Costs an event each time that one of their Leases is renewed.
    void followGuardians() { m_guardians = true; }
    void start();

Q_SIGNALS:
    void changed(const tidegate::engine::ReleaseListView &view);

private:
    void follow(const std::string &ns);
    void look();
    [[nodiscard]] bool fillGuardians(); ///< whether one changed
    void lookAtLeases();
    std::unique_ptr<kube::ApiClient> m_api;
    std::unique_ptr<kube::Reflector> m_maps, m_leases;
    LeaseLives m_lives;
    QTimer m_lapse; ///< a Lease that is not renewed says nothing: it is looked at
    bool m_guardians = false;
    ReleaseListView m_view;
    long long m_revision = -1;
};

/// The releases among ConfigMaps that carry the label; approvals, finished runs and journal segments are none. Pure.
[[nodiscard]] std::vector<ListedRelease> releasesOf(const std::map<std::string, Json> &configMaps);

} // namespace tidegate::engine
