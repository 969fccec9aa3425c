// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/release_list.h"

#include "base/boot_timer.h"
#include "base/parse_json.h"
#include "release/soak.h"

#include <algorithm>

namespace tidegate::engine {

namespace {
constexpr int kLapse = 2000; ///< ms, as a guardian looks
constexpr Millis kHeard = std::chrono::seconds(15); ///< a watch is opened anew now and then
}

std::vector<ListedRelease> releasesOf(const std::map<std::string, Json> &configMaps)
{
    std::vector<ListedRelease> out;
    for (const auto &[key, o] : configMaps) {
        ListedRelease r;
        r.name = textAt(o, {"metadata", "labels", "tidegate.dev/release"});
        r.ns = textAt(o, {"metadata", "namespace"});
        if (r.name.empty() || textAt(o, {"metadata", "name"}) != "tidegate-" + r.name)
            continue;
        const auto state = release::fromJson(parseJson(textAt(o, {"data", "state"})));
        if (state) {
            r.version = state->canaryVersion;
            r.stage = state->stage;
            r.weight = state->weight;
            r.held = state->held;
            r.rollingBack = state->rollingBack();
            r.acting = state->pending.has_value();
            r.environment = state->plan.environment.name;
            r.environmentClass = state->plan.environment.cls;
            r.guardian = state->guardian ? state->guardian->identity : std::string();
            r.since = state->since;
            const auto &phases = state->plan.phases;
            const auto at = static_cast<std::size_t>(state->phase);
            if (state->stage == release::Stage::Phase) {
                r.phase = phases[at].name;
                r.soak = release::soakOf(*state);
                r.soaked = state->soaked;
                r.soaksSince = release::soaksSince(*state);
            }
            if (const std::size_t next = state->stage == release::Stage::Phase ? at + 1 : 0; !state->final() && next < phases.size())
                r.nextWeight = phases[next].weight;
        } else {
            r.problem = state.error();
        }
        out.push_back(std::move(r));
    }
    std::ranges::sort(out, {}, [](const ListedRelease &r) { return std::pair(r.ns, r.name); });
    return out;
}

Millis ListedRelease::soakedBy(Instant now) const
{
    return soaked + (soaksSince ? std::clamp(now - *soaksSince, Millis{0}, release::soakGrain(soak) * 2) : Millis{0});
}

ReleaseList::ReleaseList(kube::ConnectionSpec spec, QObject *parent)
    : QObject(parent)
    , m_api(std::make_unique<kube::ApiClient>(std::move(spec), kube::ApiClient::Options{true, false}))
{
}

ReleaseList::~ReleaseList() = default;

void ReleaseList::start()
{
    follow({});
}

void ReleaseList::follow(const std::string &ns)
{
    kube::Resource r;
    r.plural = "configmaps";
    r.ns = ns;
    r.labelSelector = "tidegate.dev/release,!tidegate.dev/journal";
    m_view.onlyNamespace = ns;
    m_maps = std::make_unique<kube::Reflector>(m_api.get(), r);
    connect(m_maps.get(), &kube::Reflector::changed, this, &ReleaseList::look);
    connect(m_maps.get(), &kube::Reflector::stateChanged, this, &ReleaseList::look);
    m_maps->start();
    if (!m_guardians)
        return;
    r.group = "coordination.k8s.io";
    r.plural = "leases";
    r.labelSelector = "tidegate.dev/release";
    m_leases = std::make_unique<kube::Reflector>(m_api.get(), r);
    connect(m_leases.get(), &kube::Reflector::changed, this, &ReleaseList::lookAtLeases);
    connect(m_leases.get(), &kube::Reflector::stateChanged, this, &ReleaseList::lookAtLeases);
    connect(&m_lapse, &QTimer::timeout, this, &ReleaseList::lookAtLeases, Qt::UniqueConnection);
    m_leases->start();
    m_lapse.start(kLapse);
}

bool ReleaseList::fillGuardians()
{
    // What is not heard of any more is not known: an old Lease in a cache is no guardian.
    const kube::CacheState none, &leases = m_leases ? m_leases->state() : none;
    const bool known = leases.synced && (leases.live || (leases.lastHeard && SystemClock().now() - *leases.lastHeard < kHeard));
    bool changed = false;
    for (ListedRelease &r : m_view.releases) {
        const std::optional<std::string> alive = known ? std::optional(m_lives.guardian(r.ns + "/" + r.name, BootTimer::now())) : std::nullopt;
        changed |= r.alive != alive;
        r.alive = alive;
    }
    return changed;
}

void ReleaseList::lookAtLeases()
{
    m_lives.see(m_leases->objects(), BootTimer::now());
    if (fillGuardians())
        Q_EMIT changed(m_view);
}

void ReleaseList::look()
{
    const kube::CacheState &state = m_maps->state();
    if (!state.synced && state.error && state.error->kind == ErrorKind::Forbidden && m_view.onlyNamespace.empty()) {
        // Not from inside the reflector's own signal.
        QMetaObject::invokeMethod(this, [this] { follow(m_api->spec().ns); }, Qt::QueuedConnection);
        return;
    }
    const bool same = m_view.synced == state.synced && m_view.error.has_value() == state.error.has_value() && m_revision == m_maps->revision();
    if (same)
        return;
    m_view.synced = state.synced;
    m_view.error = state.error;
    m_revision = m_maps->revision();
    m_view.releases = releasesOf(m_maps->objects());
    static_cast<void>(fillGuardians());
    Q_EMIT changed(m_view);
}

} // namespace tidegate::engine
