// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/fingerprints.h"
#include "release/internal.h"

#include <algorithm>

namespace tidegate::release {

namespace {

/// All of them in one line, for the journal.
std::string told(const std::vector<Difference> &all)
{
    std::string out;
    for (const Difference &d : all)
        out += (out.empty() ? "" : "; ") + text(d);
    return out;
}

std::optional<Decision> notNow(const State &s, const Surroundings &around)
{
    if (s.pending)
        return refused({TG_TR("An act is running"), {}});
    if (around.differences.empty())
        return refused({TG_TR("Nobody else has changed anything: what the cluster has is what the release says"), {}});
    return std::nullopt;
}

} // namespace

Decision adopt(const State &s, const Surroundings &around, const Command &c, Instant now)
{
    if (auto no = notNow(s, around))
        return *no;
    const auto stays = std::ranges::find_if(around.differences, [](const Difference &d) { return !d.adoptable; });
    if (stays != around.differences.end())
        return refused({TG_TR("%1 cannot be adopted: nothing could go on with it. Restore it, or mend it by hand."), {text(*stays)}});
    const traffic::Observation &o = around.observation;
    Decision d;
    d.allowed = true;
    d.next = s;
    State &t = d.next;
    if (o.canary && o.stable)
        t.counts = Counts{o.canary->desired, o.stable->desired};
    bool another = false;
    for (const auto &[w, track] : {std::pair(&o.canary, &t.templates.canary), std::pair(&o.stable, &t.templates.stable)}) {
        const std::string now = *w ? currentTemplate(**w) : std::string();
        another = another || (!now.empty() && !track->empty() && now != *track);
        if (!now.empty())
            *track = now;
    }
    if (!fingerprintDifferences(s, o).empty()) {
        another = true;
        t.fingerprints.configs.clear();
        ++t.fingerprints.adopted;
    }
    if (another) {
        t.fingerprints.canaryDigest.clear();
        t.fingerprints.stableDigest.clear();
        keepFingerprints(t.fingerprints, o);
    }
    if (another && o.canary && o.stable) {
        if (o.canary->image != t.canaryImage) {
            t.canaryImage = o.canary->image;
            t.canaryVersion = o.canary->version;
        }
        if (o.stable->image != t.stableImage) {
            t.stableImage = o.stable->image;
            t.stableVersion = o.stable->version;
        }
        // What was measured was measured of something else.
        t.since = t.soakedAt = now;
        t.soaked = Millis{0};
    }
    note(t, now, c.actor, "adopt", {another ? TG_TR("%1 adopted what somebody else changed; the soak begins anew: %2") : TG_TR("%1 adopted what somebody else changed: %2"), {c.actor, told(around.differences)}}, "caution");
    return d;
}

Decision restore(const State &s, const Surroundings &around, const Command &c, Instant now)
{
    if (auto no = notNow(s, around))
        return *no;
    const auto stays = std::ranges::find_if(around.differences, [](const Difference &d) { return !d.restorable; });
    if (stays != around.differences.end())
        return refused({TG_TR("%1 cannot be restored from here. Mend it by hand, or roll back."), {text(*stays)}});
    Decision d;
    d.allowed = true;
    d.next = s;
    State &t = d.next;
    traffic::Goal g = goalFrom(t, around, traffic::GoalKind::Shift, now);
    g.weight = s.weight;
    g.canaryTemplate = s.templates.canary;
    g.stableTemplate = s.templates.stable;
    if (s.counts) {
        g.canaryPods = s.counts->canary;
        g.stablePods = s.counts->stable;
    }
    begin(t, c, "restore", g, -1, now);
    note(t, now, c.actor, "restore", {TG_TR("%1 restores what somebody else changed: %2"), {c.actor, told(around.differences)}}, "caution");
    d.goal = std::move(g);
    return d;
}

} // namespace tidegate::release
