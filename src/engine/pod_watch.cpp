// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/pod_watch.h"

#include <algorithm>
#include <set>

namespace tidegate::engine {

namespace {
constexpr Millis kUnheard = std::chrono::seconds(30);
}

Millis startAllowance(const Json &t, const std::string &container)
{
    const Json *containers = nodeAt(t, {"spec", "containers"});
    if (!containers || !containers->is_array())
        return std::chrono::seconds(30);
    for (const Json &c : *containers) {
        if (!container.empty() && textAt(c, {"name"}) != container)
            continue;
        for (const char *probe : {"startupProbe", "readinessProbe"}) {
            const Json *p = nodeAt(c, {probe});
            if (p && p->is_object())
                return std::chrono::seconds(intAt(*p, {"initialDelaySeconds"}) + intAt(*p, {"periodSeconds"}, 10) * intAt(*p, {"failureThreshold"}, 3));
        }
    }
    return std::chrono::seconds(30);
}

void ReadinessWatch::reset()
{
    m_rows.clear();
    m_view = {};
}

void ReadinessWatch::look(const traffic::Observation &o, Instant now)
{
    if (!o.synced)
        return;
    const auto &w = o.canary ? o.canary : o.stable;
    const Millis allowance = w ? startAllowance(w->podTemplate, w->container) : std::chrono::seconds(30);
    std::set<std::string> alive;
    int stableBad = 0, stablePods = 0;
    ReadinessView worst;
    for (const traffic::PodView &p : o.pods) {
        if (p.terminating)
            continue;
        if (p.track != traffic::Track::Canary) {
            ++stablePods;
            stableBad += !p.ready && now - p.created > allowance ? 1 : 0;
            continue;
        }
        alive.insert(p.uid);
        Row &r = m_rows[p.uid];
        r.wasReady = r.wasReady || p.ready;
        // It was ready and is not, or it had its time to start and is not.
        const bool failing = !p.ready && (r.wasReady || now - p.created > allowance);
        if (!failing) {
            r.failures = 0;
            r.first.reset();
            r.last.reset();
            continue;
        }
        if (!r.last || now - *r.last >= m_apart) {
            r.first = r.first.value_or(now);
            r.last = now;
            ++r.failures;
        }
        if (r.failures > worst.failures)
            worst = {r.failures, false, p.name, p.reason, r.first};
    }
    std::erase_if(m_rows, [&](const auto &row) { return !alive.contains(row.first); });
    worst.stableToo = stablePods > 0 && stableBad * 2 >= stablePods;
    m_view = worst;
}

void DependencyWatch::look(const std::vector<checks::HealthAnswer> &answers, const traffic::Observation &o, Instant now)
{
    std::map<std::string, DependencyView> seen;
    for (const checks::HealthAnswer &a : answers) {
        const auto pod = std::ranges::find_if(o.pods, [&](const traffic::PodView &p) { return p.name == a.pod; });
        if (pod == o.pods.end())
            continue;
        const bool canary = pod->track == traffic::Track::Canary;
        for (const auto &[name, state] : a.dependencies) {
            DependencyView &d = seen[name];
            d.name = name;
            if (state == "unknown")
                continue;
            if (canary) {
                d.canaryKnown = true;
                d.canaryDown = d.canaryDown || state == "down";
            } else {
                d.stableDown = d.stableDown || state == "down";
            }
        }
    }
    for (const auto &[name, before] : m_rows) {
        if (!before.since || now - *before.lastDown > kUnheard)
            continue;
        DependencyView &d = seen[name];
        d.name = name;
        if (d.canaryKnown && !d.canaryDown)
            continue; // it is up
        d.since = before.since;
        d.lastDown = before.lastDown;
    }
    for (auto &[name, d] : seen) {
        if (!d.canaryDown)
            continue;
        d.since = d.since.value_or(now);
        d.lastDown = now;
    }
    m_rows = std::move(seen);
}

std::vector<DependencyView> DependencyWatch::view() const
{
    std::vector<DependencyView> out;
    out.reserve(m_rows.size());
    for (const auto &[name, d] : m_rows)
        out.push_back(d);
    return out;
}

} // namespace tidegate::engine
