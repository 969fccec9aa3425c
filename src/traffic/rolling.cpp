// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/rolling.h"

#include "traffic/fence.h"
#include "traffic/patches.h"

#include <algorithm>

namespace tidegate::traffic {

namespace {

std::string num(int n)
{
    return std::to_string(n);
}

Advice stuck(Message why)
{
    Advice a;
    a.kind = Advice::Kind::Stuck;
    a.why = std::move(why);
    return a;
}

/// What the Deployment controller still has to do, in `rollout status`' order.
Message waitingFor(const WorkloadView &w)
{
    if (w.generation > w.observedGeneration)
        return {TG_TR("The Deployment controller has not seen the change yet"), {}};
    if (w.updated < w.desired)
        return {TG_TR("%1 of %2 pods run the new template"), {num(w.updated), num(w.desired)}};
    if (w.replicas > w.updated)
        return {TG_TR("%1 old pods leave"), {num(w.replicas - w.updated)}};
    return {TG_TR("%1 of %2 updated pods are available"), {num(w.available), num(w.updated)}};
}

double progressOf(const WorkloadView &w)
{
    return w.desired <= 0 ? 0 : std::clamp(0.9 * std::min(w.updated, w.available) / w.desired, 0.0, 0.95);
}

} // namespace

Expected<RevisionView> undoTarget(const WorkloadView &w, long long number)
{
    std::vector<RevisionView> byNumber = w.revisions;
    std::ranges::sort(byNumber, [](const RevisionView &a, const RevisionView &b) { return a.number > b.number; });
    if (number > 0) {
        const auto it = std::ranges::find_if(byNumber, [&](const RevisionView &r) { return r.number == number; });
        if (it == byNumber.end())
            return Error{ErrorKind::NotFound, "Deployment/" + w.ns + "/" + w.name, "revision " + std::to_string(number) + " is not in its history", TG_TR("choose one of the revisions shown")};
        return *it;
    }
    if (byNumber.size() < 2)
        return Error{ErrorKind::NotFound, "Deployment/" + w.ns + "/" + w.name, TG_TR("there is no older revision in its history"), TG_TR("deploy the former image by hand, and raise spec.revisionHistoryLimit")};
    return byNumber[1];
}

TrackMatchers trackMatchers(const WorkloadView &w, const std::string &stableImage)
{
    const auto matcher = [](const std::string &replicaSet) {
        std::string escaped;
        for (const char c : replicaSet)
            escaped += c == '.' ? std::string("\\\\.") : std::string(1, c); // a regular expression within a PromQL string
        return "pod=~\"" + escaped + "-.+\"";
    };
    TrackMatchers m{"pod=\"\",pod!=\"\"", "pod=\"\",pod!=\"\""};
    const auto current = std::ranges::find_if(w.revisions, [](const RevisionView &r) { return r.current; });
    const auto before = std::ranges::find_if(w.revisions, [&](const RevisionView &r) { return !r.current && !stableImage.empty() && r.image == stableImage; });
    if (before != w.revisions.end()) {
        m.stable = matcher(before->replicaSet);
        if (current != w.revisions.end())
            m.canary = matcher(current->replicaSet);
    } else if (current != w.revisions.end()) {
        m.stable = matcher(current->replicaSet);
    }
    return m;
}

std::optional<Message> Rolling::unsuitable(const plan::Plan &plan, const Observation &o) const
{
    if (!o.synced)
        return Message{TG_TR("Waiting for the first complete view of the cluster"), {}};
    if (!o.stable)
        return Message{TG_TR("Deployment %1 is not in namespace %2. Create it or correct spec.traffic.deployment."), {plan.traffic.deployment, plan.ns}};
    if (plan.version.image.empty())
        return Message{TG_TR("The plan names no image: a rolling update has nothing to roll to. Set spec.version.image."), {}};
    return std::nullopt;
}

std::pair<int, int> Rolling::podsFor(int weight, int n) const
{
    return weight <= 0 ? std::pair{0, n} : std::pair{n, 0};
}

Weight Rolling::weight(const Observation &o) const
{
    Weight w;
    if (!o.synced || !o.stable)
        return w;
    w.canaryReady = o.ready(Track::Canary);
    w.stableReady = o.ready(Track::Stable);
    w.canaryDesired = o.stable->updated;
    w.stableDesired = std::max(0, o.stable->replicas - o.stable->updated);
    const int all = w.canaryReady + w.stableReady;
    w.known = all > 0;
    if (w.known)
        w.percent = 100.0 * w.canaryReady / all;
    return w;
}

Expected<std::string> Rolling::rollbackTarget(const Observation &o) const
{
    if (!o.stable)
        return Error{ErrorKind::NotFound, "Deployment", TG_TR("it is not seen"), TG_TR("look at the API link in the header")};
    auto r = undoTarget(*o.stable, 0);
    if (!r)
        return r.error();
    const std::size_t colon = r->image.rfind(':');
    return colon == std::string::npos || r->image.find('/', colon) != std::string::npos ? "revision " + std::to_string(r->number) : r->image.substr(colon + 1);
}

Advice Rolling::advise(const Observation &o, const Goal &goal, Instant now) const
{
    Advice a;
    if (!o.synced) {
        a.why = {TG_TR("Waiting for the first complete view of the cluster"), {}};
        return a;
    }
    if (!o.stable)
        return stuck({TG_TR("The Deployment does not exist any more. Recreate it, or close the release."), {}});
    const WorkloadView &w = *o.stable;
    switch (goal.kind) {
    case GoalKind::Start:
        return fenced(rollOut(o, goal, now), o, goal, now);
    case GoalKind::RollBack:
        return fenced(undo(o, goal, now), o, goal, now);
    case GoalKind::Pause:
    case GoalKind::Resume: {
        const bool wanted = goal.kind == GoalKind::Pause;
        a.steps.push_back({wanted ? "pause" : "resume", wanted ? Message{TG_TR("Pause the rollout"), {}} : Message{TG_TR("Resume the rollout"), {}}, {}, w.paused == wanted ? StepState::Done : StepState::Running});
        a.progress = w.paused == wanted ? 1 : 0;
        a.kind = w.paused == wanted ? Advice::Kind::Done : Advice::Kind::Apply;
        if (w.paused != wanted)
            a.patches.push_back(pausedPatch(w, wanted));
        return fenced(std::move(a), o, goal, now);
    }
    case GoalKind::Finish:
    case GoalKind::Shift:
        // A rolling update has nothing left to move once it is complete.
        a.kind = complete(w) ? Advice::Kind::Done : Advice::Kind::Wait;
        a.why = waitingFor(w);
        a.progress = complete(w) ? 1 : progressOf(w);
        a.steps.push_back({"rollout", {TG_TR("Rollout complete"), {}}, waitingFor(w), complete(w) ? StepState::Done : StepState::Running});
        return a;
    }
    return a;
}

Advice Rolling::rollOut(const Observation &o, const Goal &goal, Instant now) const
{
    const WorkloadView &w = *o.stable;
    Advice a;
    const bool imageSet = w.image == goal.image;
    const bool done = imageSet && complete(w);
    a.steps.push_back({"image", {TG_TR("Image %1"), {goal.image}}, {}, imageSet ? StepState::Done : StepState::Running});
    a.steps.push_back({"rollout", {TG_TR("Rollout complete"), {}}, imageSet ? waitingFor(w) : Message{}, done ? StepState::Done : imageSet ? StepState::Running : StepState::Todo});
    a.progress = done ? 1 : imageSet ? progressOf(w) : 0;
    if (!imageSet) {
        a.kind = Advice::Kind::Apply;
        a.patches.push_back(imagePatch(w, goal.container.empty() ? w.container : goal.container, goal.image));
    } else if (done) {
        a.kind = Advice::Kind::Done;
    } else if (w.paused != goal.paused) {
        a.kind = Advice::Kind::Apply;
        a.patches.push_back(pausedPatch(w, goal.paused));
    } else if (w.paused) {
        a.why = {TG_TR("The rollout is paused: %1 of %2 pods run the new version. Resume continues it."), {num(w.updated), num(w.desired)}};
    } else if (w.progressReason == "ProgressDeadlineExceeded") {
        a.kind = Advice::Kind::Stuck;
        a.why = {TG_TR("The rollout made no progress within its deadline: %1"), {w.progressMessage}};
    } else if (now - goal.begun > deadlineFor(goal) * 6) {
        a.kind = Advice::Kind::Stuck;
        a.why = waitingFor(w);
    } else {
        a.why = waitingFor(w);
    }
    return a;
}

Advice Rolling::undo(const Observation &o, const Goal &goal, Instant) const
{
    const WorkloadView &w = *o.stable;
    const auto it = std::ranges::find_if(w.revisions, [&](const RevisionView &r) { return r.replicaSet == goal.toReplicaSet; });
    if (it == w.revisions.end())
        return stuck({TG_TR("The revision to return to is not in the Deployment's history any more. Deploy its image by hand."), {}});
    Advice a;
    const bool taken = it->current && !w.paused;
    const bool done = taken && complete(w);
    a.steps.push_back({"template", {TG_TR("Template of revision %1 (%2)"), {std::to_string(it->number), it->image}}, {}, taken ? StepState::Done : StepState::Running});
    a.steps.push_back({"rollout", {TG_TR("Rollout complete"), {}}, taken ? waitingFor(w) : Message{}, done ? StepState::Done : taken ? StepState::Running : StepState::Todo});
    a.progress = done ? 1 : taken ? progressOf(w) : 0;
    if (!taken) {
        a.kind = Advice::Kind::Apply;
        if (it->current) {
            a.patches.push_back(pausedPatch(w, false));
        } else {
            const auto annotations = undoAnnotations(w, *it);
            a.patches.push_back(templatePatch(w, it->podTemplate, w.paused, &annotations));
        }
    } else if (done) {
        a.kind = Advice::Kind::Done;
    } else {
        a.why = waitingFor(w);
    }
    return a;
}

std::vector<Patch> Rolling::preview(const Observation &o, const Goal &goal) const
{
    return advise(o, goal, goal.begun).patches;
}

} // namespace tidegate::traffic
