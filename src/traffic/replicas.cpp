// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/replicas.h"

#include "traffic/fence.h"
#include "traffic/patches.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tidegate::traffic {

namespace {

std::string num(int n)
{
    return std::to_string(n);
}

const HpaView *hpaOf(const Observation &o, const std::string &deployment)
{
    const auto it = std::ranges::find_if(o.hpas, [&](const HpaView &h) { return h.target == deployment; });
    return it == o.hpas.end() ? nullptr : &*it;
}

/// Scaling one Deployment; an HPA on it is pinned to the same number first, else it would undo the write (DECISIONS.md 12).
/// At 0 replicas an HPA rests by itself.
void scaleTo(std::vector<Patch> &out, const Observation &o, const WorkloadView &w, int to)
{
    if (const HpaView *h = hpaOf(o, w.name); h && to > 0 && (h->min != to || h->max != to))
        out.push_back(hpaPatch(*h, w.ns, to, to));
    if (w.desired != to)
        out.push_back(scalePatch(w, to));
}

void restorePins(std::vector<Patch> &out, const Observation &o, const Goal &goal, const std::string &ns)
{
    for (const HpaView &before : goal.pinned) {
        const auto it = std::ranges::find_if(o.hpas, [&](const HpaView &h) { return h.name == before.name; });
        if (it != o.hpas.end() && (it->min != before.min || it->max != before.max))
            out.push_back(hpaPatch(*it, ns, before.min, before.max));
    }
}

Step step(const char *id, Message text, Message detail, StepState state)
{
    return {id, std::move(text), std::move(detail), state};
}

StepState stateOf(bool done, bool begun)
{
    return done ? StepState::Done : begun ? StepState::Running : StepState::Todo;
}

Message readyText(int ready, int wanted)
{
    return {TG_TR("%1 of %2 ready"), {num(ready), num(wanted)}};
}

/// Why pods do not come up: the pods' own reasons, else what events say.
Message whyNotReady(const Observation &o, Track track, int ready, int wanted)
{
    for (const PodView &p : o.pods) {
        if (p.track == track && !p.ready && !p.terminating && !p.reason.empty())
            return {TG_TR("%1 of %2 pods ready; %3: %4"), {num(ready), num(wanted), p.name, p.reason}};
    }
    const auto &w = track == Track::Canary ? o.canary : o.stable;
    if (w && !w->replicaFailure.empty())
        return {TG_TR("%1 of %2 pods ready; the cluster refuses more: %3"), {num(ready), num(wanted), w->replicaFailure}};
    if (!o.warnings.empty())
        return {TG_TR("%1 of %2 pods ready; %3"), {num(ready), num(wanted), o.warnings.front()}};
    return {TG_TR("%1 of %2 pods ready, no reason is given by the cluster"), {num(ready), num(wanted)}};
}

std::optional<Advice> missing(const Observation &o)
{
    Advice a;
    if (!o.synced) {
        a.why = {TG_TR("Waiting for the first complete view of the cluster"), {}};
        return a;
    }
    if (o.stable && o.canary)
        return std::nullopt;
    a.kind = Advice::Kind::Stuck;
    a.why = {TG_TR("The %1 Deployment does not exist any more. Recreate it, or close the release."), {o.stable ? "canary" : "stable"}};
    return a;
}

/// While an act runs, each count is where it began or where it goes. Any other was set by somebody else meanwhile.
std::optional<Message> foreignCount(const Observation &o, const WorkloadView &w, const Goal &goal, int from, int to)
{
    if (from < 0 || w.desired == from || w.desired == to)
        return std::nullopt;
    // A later act's doing is the fence's to tell, and an HPA that is not pinned yet moves on its own.
    const std::string act = actOn(w);
    const bool later = !goal.act.empty() && !act.empty() && act != goal.act && std::ranges::find(goal.actsBefore, act) == goal.actsBefore.end();
    const HpaView *h = hpaOf(o, w.name);
    if (later || (h && h->min != h->max))
        return std::nullopt;
    return Message{TG_TR("%1 has set Deployment %2 to %3 pods meanwhile; this act goes from %4 to %5"), {w.replicasWriter.manager.empty() ? "somebody" : w.replicasWriter.manager, w.name, num(w.desired), num(from), num(to)}};
}

const RevisionView *revision(const WorkloadView &w, const std::string &replicaSet)
{
    const auto it = std::ranges::find_if(w.revisions, [&](const RevisionView &r) { return r.replicaSet == replicaSet; });
    return it == w.revisions.end() ? nullptr : &*it;
}

/// Whether all pods of a track are of the Deployment's present template: ready pods of another one are not what was asked for.
bool ofPresentTemplate(const Observation &o, const WorkloadView &w, Track track)
{
    if (w.revisions.empty())
        return true; // its ReplicaSets are not seen
    const auto now = std::ranges::find_if(w.revisions, [](const RevisionView &r) { return r.current; });
    return now != w.revisions.end() && std::ranges::none_of(o.pods, [&](const PodView &p) { return p.track == track && !p.terminating && !p.replicaSet.empty() && p.replicaSet != now->replicaSet; });
}

/// Brings back the template of a ReplicaSet where another is in force.
void templateTo(std::vector<Patch> &out, const WorkloadView &w, const std::string &replicaSet)
{
    if (const RevisionView *r = replicaSet.empty() ? nullptr : revision(w, replicaSet); r && !r->current)
        out.push_back(templatePatch(w, r->podTemplate, w.paused, nullptr));
}

Advice foreign(Advice a, Message why)
{
    a.kind = Advice::Kind::Stuck;
    a.foreign = true;
    a.why = std::move(why);
    return a;
}

Advice applied(Advice a, std::vector<Patch> patches)
{
    a.kind = Advice::Kind::Apply;
    a.patches = std::move(patches);
    return a;
}

Json finishedTemplate(const WorkloadView &stable, const WorkloadView &canary)
{
    Json t = withoutHash(canary.podTemplate);
    // The track label is whatever stable's selector needs and the canary's has otherwise.
    for (const auto &[key, value] : stable.selector)
        t["metadata"]["labels"][key] = value;
    for (const auto &[key, value] : canary.selector) {
        if (!stable.selector.contains(key)) {
            const auto own = stable.templateLabels.find(key);
            if (own == stable.templateLabels.end())
                t["metadata"]["labels"].erase(key);
            else
                t["metadata"]["labels"][key] = own->second;
        }
    }
    return t;
}

} // namespace

std::pair<int, int> Replicas::podsFor(int weight, int n) const
{
    if (weight <= 0)
        return {0, n};
    if (weight >= 100)
        return {n, 0};
    const int canary = std::clamp(static_cast<int>(std::lround(n * weight / 100.0)), std::min(1, n), std::max(1, n - 1));
    return {canary, n - canary};
}

Weight Replicas::weight(const Observation &o) const
{
    Weight w;
    if (!o.synced || !o.stable || !o.canary || !o.service)
        return w;
    w.canaryReady = o.ready(Track::Canary);
    w.stableReady = o.ready(Track::Stable);
    w.canaryDesired = o.canary->desired;
    w.stableDesired = o.stable->desired;
    const int all = o.service->readyCanary + o.service->readyStable + o.service->readyOther;
    w.known = all > 0;
    if (w.known)
        w.percent = 100.0 * o.service->readyCanary / all;
    return w;
}

std::optional<Message> Replicas::unsuitable(const plan::Plan &plan, const Observation &o) const
{
    const plan::Traffic &t = plan.traffic;
    if (!o.synced)
        return Message{TG_TR("Waiting for the first complete view of the cluster"), {}};
    if (!o.stable)
        return Message{TG_TR("Deployment %1 (stable) is not in namespace %2. Create it or correct spec.traffic.stable.deployment."), {t.stableDeployment, plan.ns}};
    if (!o.canary)
        return Message{TG_TR("Deployment %1 (canary) is not in namespace %2. Create it with 0 replicas or correct spec.traffic.canary.deployment."), {t.canaryDeployment, plan.ns}};
    if (!o.service)
        return Message{TG_TR("Service %1 is not in namespace %2. Create it or correct spec.traffic.service."), {t.service, plan.ns}};
    if (!o.service->selectsStable || !o.service->selectsCanary)
        return Message{TG_TR("Service %1 does not select the pods of %2. Its selector must match the labels that both tracks share."), {t.service, o.service->selectsStable ? t.canaryDeployment : t.stableDeployment}};
    if (o.stable->paused || o.canary->paused)
        return Message{TG_TR("Deployment %1 is paused. Resume it first: kubectl rollout resume deployment/%1."), {o.stable->paused ? o.stable->name : o.canary->name}};
    const int n = t.pods.value_or(o.stable->desired + o.canary->desired);
    std::set<int> counts;
    for (const plan::Phase &p : plan.phases)
        counts.insert(podsFor(p.weight, n).first);
    if (n < 2 || counts.size() != plan.phases.size())
        return Message{TG_TR("With %1 pods two phases would have the same number of canary pods. %2 pods are enough: set spec.traffic.pods: %2."), {num(n), num(smallestPods(plan.phases))}};
    return std::nullopt;
}

Expected<std::string> Replicas::rollbackTarget(const Observation &o) const
{
    if (!o.stable)
        return Error{ErrorKind::NotFound, "stable Deployment", TG_TR("it is not seen"), TG_TR("look at the API link in the header")};
    return o.stable->version.empty() ? o.stable->image : o.stable->version;
}

Advice Replicas::advise(const Observation &o, const Goal &goal, Instant now) const
{
    if (auto m = missing(o))
        return *m;
    switch (goal.kind) {
    case GoalKind::Start:
    case GoalKind::Shift:
        return fenced(shift(o, goal, now), o, goal, now);
    case GoalKind::Finish:
        return fenced(finish(o, goal, now), o, goal, now);
    case GoalKind::RollBack:
        return fenced(rollBack(o, goal, now), o, goal, now);
    default: {
        Advice a;
        a.kind = Advice::Kind::Stuck;
        a.why = {TG_TR("Pause and resume belong to the method rolling; use Hold."), {}};
        return a;
    }
    }
}

Advice Replicas::shift(const Observation &o, const Goal &goal, Instant now) const
{
    const WorkloadView &s = *o.stable, &c = *o.canary;
    auto [canary, stable] = podsFor(goal.weight, goal.pods);
    if (goal.canaryPods >= 0 && goal.stablePods >= 0) {
        canary = goal.canaryPods;
        stable = goal.stablePods;
    }
    const bool needsImage = goal.kind == GoalKind::Start && !goal.image.empty() && c.image != goal.image;
    const int cr = o.ready(Track::Canary), sr = o.ready(Track::Stable);
    const bool up = cr >= canary && sr >= stable;
    const bool lowered = c.desired == canary && s.desired == stable;
    // Restoring: the templates are back, and all pods are theirs.
    std::vector<Patch> templates;
    templateTo(templates, c, goal.canaryTemplate);
    templateTo(templates, s, goal.stableTemplate);
    const bool restores = !goal.canaryTemplate.empty() || !goal.stableTemplate.empty();
    for (const WorkloadView *w : {&c, &s}) {
        if (restores && w->paused && std::ranges::none_of(templates, [&](const Patch &p) { return p.path == deploymentPath(*w); }))
            templates.push_back(pausedPatch(*w, false));
    }
    const bool settled = templates.empty() && (!restores || (complete(c) && complete(s) && ofPresentTemplate(o, c, Track::Canary) && ofPresentTemplate(o, s, Track::Stable)));
    const bool seen = settled && up && lowered && o.present(Track::Canary) == canary && o.present(Track::Stable) == stable && o.service && o.service->readyCanary == canary && o.service->readyStable == stable;

    Advice a;
    if (goal.kind == GoalKind::Start)
        a.steps.push_back(step("image", {TG_TR("Canary image %1"), {goal.image.empty() ? c.image : goal.image}}, {}, stateOf(!needsImage, true)));
    const bool growsCanary = std::max(goal.fromCanary, 0) <= canary;
    const bool canaryIn = growsCanary ? cr >= canary : c.desired == canary;
    const bool stableIn = growsCanary ? s.desired == stable && o.present(Track::Stable) == stable : sr >= stable;
    const Step canaryStep = step("canary", {TG_TR("Canary %1 → %2 pods"), {num(std::max(goal.fromCanary, 0)), num(canary)}}, readyText(cr, canary), stateOf(canaryIn, !needsImage && (growsCanary || stableIn)));
    const Step stableStep = step("stable", {TG_TR("Stable %1 → %2 pods"), {num(goal.fromStable < 0 ? goal.pods : goal.fromStable), num(stable)}}, readyText(sr, stable), stateOf(stableIn, !growsCanary || canaryIn));
    a.steps.push_back(growsCanary ? canaryStep : stableStep);
    a.steps.push_back(growsCanary ? stableStep : canaryStep);
    a.steps.push_back(step("seen", {TG_TR("Traffic seen at %1 %"), {num(goal.weight)}}, {TG_TR("endpoints"), {}}, stateOf(seen, up && lowered)));
    const int span = std::max(1, std::abs(canary - std::max(goal.fromCanary, 0)));
    a.progress = seen ? 1.0 : std::clamp(0.9 * std::abs(cr - std::max(goal.fromCanary, 0)) / span, 0.0, 0.95);
    if (seen) {
        a.kind = Advice::Kind::Done;
        return a;
    }
    std::vector<Patch> patches;
    if (goal.canaryPods < 0) { // a way back starts anywhere
        for (const auto &why : {foreignCount(o, c, goal, goal.fromCanary, canary), foreignCount(o, s, goal, goal.fromStable, stable)}) {
            if (why)
                return foreign(a, *why);
        }
        if (needsImage && !goal.act.empty() && actOn(c) == goal.act)
            return foreign(a, {TG_TR("%1 has set the image of Deployment %2 to %3 meanwhile"), {c.templateWriter.manager.empty() ? "somebody" : c.templateWriter.manager, c.name, c.image}});
    }
    if (!templates.empty())
        return applied(a, std::move(templates));
    if (needsImage)
        return applied(a, {imagePatch(c, goal.container.empty() ? c.container : goal.container, goal.image)});
    // Up first: whatever has to grow grows before anything shrinks.
    if (c.desired < canary)
        scaleTo(patches, o, c, canary);
    if (s.desired < stable)
        scaleTo(patches, o, s, stable);
    if (patches.empty() && up) {
        if (c.desired > canary)
            scaleTo(patches, o, c, canary);
        if (s.desired > stable)
            scaleTo(patches, o, s, stable);
    }
    if (!patches.empty())
        return applied(a, std::move(patches));
    const bool canaryShort = cr < canary;
    if (now - goal.begun > deadlineFor(goal)) {
        a.kind = Advice::Kind::Stuck;
        a.why = whyNotReady(o, canaryShort ? Track::Canary : Track::Stable, canaryShort ? cr : sr, canaryShort ? canary : stable);
        return a;
    }
    if (!up)
        a.why = canaryShort ? Message{TG_TR("Canary pods become ready: %1 of %2"), {num(cr), num(canary)}} : Message{TG_TR("Stable pods become ready: %1 of %2"), {num(sr), num(stable)}};
    else
        a.why = {TG_TR("The Service's endpoints follow"), {}};
    return a;
}

Advice Replicas::rollBack(const Observation &o, const Goal &goal, Instant now) const
{
    const WorkloadView &s = *o.stable, &c = *o.canary;
    const int n = goal.pods, sr = o.ready(Track::Stable), cr = o.ready(Track::Canary);
    Advice a;
    std::vector<Patch> patches;
    // A named revision, else stable as it was at the start: somebody, or the finish, may have given it another template.
    const RevisionView *named = goal.toReplicaSet.empty() ? nullptr : revision(s, goal.toReplicaSet);
    const bool other = named ? !named->current : !goal.stableImage.empty() && s.image != goal.stableImage;
    if (other) {
        const auto it = std::ranges::find_if(s.revisions, [&](const RevisionView &r) { return named ? &r == named : r.image == goal.stableImage; });
        if (it != s.revisions.end())
            patches.push_back(templatePatch(s, it->podTemplate, s.paused, nullptr));
    }
    if (s.desired < n)
        scaleTo(patches, o, s, n);
    // Ready pods beyond what is wanted are about to be taken away: they are no capacity.
    int keep = std::max(0, n - std::min(sr, s.desired));
    if (goal.canaryBroken)
        keep = 0;
    else if (goal.canaryBreached && sr < n && now - goal.begun > std::chrono::seconds(60))
        keep = std::max(0, n - 1 - sr);
    if (c.desired > keep)
        scaleTo(patches, o, c, keep);
    const bool stableUp = sr >= n && !other && ofPresentTemplate(o, s, Track::Stable);
    const bool canaryGone = c.desired == 0 && o.present(Track::Canary) == 0;
    const bool seen = stableUp && canaryGone && o.service && o.service->readyCanary == 0 && o.service->readyStable >= n;
    if (seen)
        restorePins(patches, o, goal, s.ns);
    const int fromStable = goal.fromStable < 0 ? s.desired : goal.fromStable, fromCanary = goal.fromCanary < 0 ? c.desired : goal.fromCanary;
    a.steps.push_back(step("stable", {TG_TR("Stable %1 → %2 pods"), {num(fromStable), num(n)}}, readyText(sr, n), stateOf(stableUp, true)));
    a.steps.push_back(step("canary", {TG_TR("Canary %1 → 0 pods"), {num(fromCanary)}}, canaryGone ? Message{TG_TR("gone"), {}} : Message{TG_TR("%1 left"), {num(o.present(Track::Canary))}}, stateOf(canaryGone, c.desired < fromCanary)));
    a.steps.push_back(step("seen", {TG_TR("Traffic seen at 0 %"), {}}, {TG_TR("endpoints"), {}}, stateOf(seen, stableUp && canaryGone)));
    a.progress = seen ? 1.0 : std::clamp(0.6 * std::min(1.0, static_cast<double>(sr) / std::max(1, n)) + 0.35 * (1.0 - static_cast<double>(cr) / std::max(1, std::max(fromCanary, cr))), 0.0, 0.95);
    if (!patches.empty())
        return applied(a, std::move(patches));
    if (seen) {
        a.kind = Advice::Kind::Done;
        return a;
    }
    // A rollback is never given up: it waits for ever and says why.
    a.why = sr < n ? whyNotReady(o, Track::Stable, sr, n) : Message{TG_TR("Canary pods leave: %1 left"), {num(o.present(Track::Canary))}};
    return a;
}

Advice Replicas::finish(const Observation &o, const Goal &goal, Instant now) const
{
    const WorkloadView &s = *o.stable, &c = *o.canary;
    const int n = goal.pods, sr = o.ready(Track::Stable);
    const Json wanted = finishedTemplate(s, c);
    // The canary's own template may be gone from 0 replicas, but its Deployment stays: compare what a person means by "took the version".
    const bool took = withoutHash(s.podTemplate) == wanted;
    const bool stableUp = took && sr >= n && complete(s);
    const bool canaryGone = c.desired == 0 && o.present(Track::Canary) == 0;
    const bool seen = stableUp && canaryGone && o.service && o.service->readyCanary == 0 && o.service->readyStable >= n;
    Advice a;
    a.steps.push_back(step("template", {TG_TR("Stable takes %1"), {c.image}}, {}, stateOf(took, true)));
    a.steps.push_back(step("stable", {TG_TR("Stable %1 → %2 pods"), {num(std::max(goal.fromStable, 0)), num(n)}}, readyText(sr, n), stateOf(stableUp, took)));
    a.steps.push_back(step("canary", {TG_TR("Canary %1 → 0 pods"), {num(goal.fromCanary < 0 ? n : goal.fromCanary)}}, {}, stateOf(canaryGone, stableUp)));
    a.steps.push_back(step("seen", {TG_TR("Endpoints are stable's"), {}}, {}, stateOf(seen, canaryGone)));
    a.progress = seen ? 1.0 : std::clamp((took ? 0.1 : 0.0) + (took ? 0.6 * std::min(1.0, static_cast<double>(sr) / std::max(1, n)) : 0.0) + (canaryGone ? 0.25 : 0.0), 0.0, 0.95);
    std::vector<Patch> patches;
    for (const auto &why : {foreignCount(o, c, goal, goal.fromCanary, 0), foreignCount(o, s, goal, goal.fromStable, n)}) {
        if (why)
            return foreign(a, *why);
    }
    if (!took)
        return applied(a, {templatePatch(s, wanted, false, nullptr)});
    if (s.desired < n)
        scaleTo(patches, o, s, n);
    else if (stableUp && c.desired > 0)
        scaleTo(patches, o, c, 0);
    else if (seen)
        restorePins(patches, o, goal, s.ns);
    if (!patches.empty())
        return applied(a, std::move(patches));
    if (seen) {
        a.kind = Advice::Kind::Done;
        return a;
    }
    if (now - goal.begun > deadlineFor(goal)) {
        a.kind = Advice::Kind::Stuck;
        a.why = whyNotReady(o, Track::Stable, sr, n);
        return a;
    }
    a.why = stableUp ? Message{TG_TR("Canary pods leave: %1 left"), {num(o.present(Track::Canary))}} : Message{TG_TR("Stable pods become ready: %1 of %2"), {num(sr), num(n)}};
    return a;
}

std::vector<Patch> Replicas::preview(const Observation &o, const Goal &goal) const
{
    std::vector<Patch> all;
    if (!o.synced || !o.stable || !o.canary)
        return all;
    Observation sim = o;
    const auto setPods = [&](Track track, int count) {
        std::erase_if(sim.pods, [&](const PodView &p) { return p.track == track; });
        for (int i = 0; i < count; ++i) {
            PodView p;
            p.track = track;
            p.ready = true;
            sim.pods.push_back(p);
        }
    };
    // Each wait comes true at once: pods follow the wanted counts, endpoints follow the pods.
    for (int turn = 0; turn < 12; ++turn) {
        const Advice a = advise(sim, goal, goal.begun);
        if (a.kind == Advice::Kind::Done || a.kind == Advice::Kind::Stuck)
            break;
        for (Patch p : a.patches) {
            const bool onCanary = p.object == "Deployment/" + o.canary->ns + "/" + o.canary->name;
            const bool onStable = p.object == "Deployment/" + o.stable->ns + "/" + o.stable->name;
            if (!all.empty() && turn > 0)
                p.why = onStable && goal.kind == GoalKind::Shift ? Message{TG_TR("after the canary's pods are ready"), {}} : Message{TG_TR("after the step before is observed"), {}};
            for (const Json &op : p.body) {
                if (textAt(op, {"op"}) == "test")
                    continue;
                const std::string path = textAt(op, {"path"});
                WorkloadView *w = onCanary ? &*sim.canary : onStable ? &*sim.stable : nullptr;
                if (w && path == "/spec/replicas")
                    w->desired = w->replicas = w->updated = w->available = op["value"].get<int>();
                else if (w && path == "/spec/template") {
                    w->podTemplate = op["value"];
                    const int i = containerIndex(w->podTemplate, w->container);
                    if (i >= 0)
                        w->image = textAt(w->podTemplate["spec"]["containers"][static_cast<std::size_t>(i)], {"image"});
                    for (RevisionView &r : w->revisions)
                        r.current = r.podTemplate == withoutHash(w->podTemplate);
                } else if (w && path == "/spec/paused") {
                    w->paused = op["value"].get<bool>();
                } else if (w && path.ends_with("/image"))
                    w->image = op["value"].get<std::string>();
                else if (!w) {
                    for (HpaView &h : sim.hpas) {
                        if (p.object == "HorizontalPodAutoscaler/" + o.stable->ns + "/" + h.name)
                            (path == "/spec/minReplicas" ? h.min : h.max) = op["value"].get<int>();
                    }
                }
            }
            all.push_back(std::move(p));
        }
        setPods(Track::Canary, sim.canary->desired);
        setPods(Track::Stable, sim.stable->desired);
        if (sim.service) {
            sim.service->readyCanary = sim.canary->desired;
            sim.service->readyStable = sim.stable->desired;
        }
    }
    return all;
}

} // namespace tidegate::traffic
