// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/pod_readings.h"

#include <algorithm>

namespace tidegate::engine {

release::TriggerReading readinessReading(const plan::Trigger &t, const ReadinessView &view, bool podsSeen, Instant now)
{
    using State = release::TriggerReading::State;
    release::TriggerReading r;
    r.trigger = t.name;
    r.at = now;
    r.unit = "failures";
    r.limit = t.atLeast;
    r.value = view.failures;
    r.since = view.since;
    if (!podsSeen) {
        r.text = {TG_TR("pods are not seen"), {}};
        return r;
    }
    const bool fired = view.failures >= t.atLeast;
    r.state = !fired ? (view.failures > 0 ? State::Arming : State::Quiet) : view.stableToo && !t.evenIfShared ? State::Shared : State::Fired;
    r.text = view.failures == 0 ? Message{TG_TR("canary pods pass readiness"), {}} : Message{TG_TR("%1 failed readiness %2 times in a row (%3)"), {view.pod, std::to_string(view.failures), view.reason.empty() ? "not ready" : view.reason}};
    return r;
}

release::TriggerReading dependencyReading(const plan::Trigger &t, const std::vector<DependencyView> &views, Instant now)
{
    using State = release::TriggerReading::State;
    release::TriggerReading r;
    r.trigger = t.name;
    r.at = now;
    r.unit = "seconds";
    r.limit = static_cast<double>(t.longerThan.count()) / 1000;
    bool known = false;
    for (const DependencyView &d : views) {
        if (!t.names.empty() && std::ranges::find(t.names, d.name) == t.names.end())
            continue;
        known = known || d.canaryKnown;
        if (!d.canaryDown || !d.since)
            continue;
        const Millis down = now - *d.since;
        const bool longer = down > t.longerThan;
        const State s = !longer ? State::Arming : d.stableDown && !t.evenIfShared ? State::Shared : State::Fired;
        // The worst decides: one that both versions lost hides none that only the canary lost.
        const auto rank = [](State x) { return x == State::Fired ? 3 : x == State::Shared ? 2 : 1; };
        if (r.since && (rank(r.state) > rank(s) || (rank(r.state) == rank(s) && *r.since <= *d.since)))
            continue;
        r.state = s;
        r.since = d.since;
        r.value = static_cast<double>(down.count()) / 1000;
        r.text = {TG_TR("%1 down %2 of %3"), {d.name, humanDuration(down), humanDuration(t.longerThan)}};
    }
    if (r.since)
        return r;
    r.state = known ? State::Quiet : State::Unknown;
    r.text = known ? Message{TG_TR("dependencies are up"), {}} : Message{TG_TR("no pod names its dependencies"), {}};
    return r;
}

} // namespace tidegate::engine
