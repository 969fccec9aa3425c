// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/room.h"
#include "engine/session_private.h"
#include "traffic/repository_patch.h"

#include <algorithm>

namespace tidegate::engine {

namespace {
constexpr int kRoomPatience = 3000; ///< ms that a preview waits for lists of nodes and pods
}

void ReleaseSession::Private::preview(bool rollback, std::function<void(Preview)> done)
{
    auto p = std::make_shared<Preview>();
    const release::Surroundings around = surroundings();
    if (!plan || !method) {
        p->dryRunProblem = Error{ErrorKind::Refused, "preview", TG_TR("the release is not known yet"), TG_TR("wait a moment")};
        return done(*p);
    }
    p->next = release::next(shown, evidence, around, now());
    traffic::Goal g;
    if (rollback) {
        release::Command c;
        c.verb = release::Verb::RollBack;
        c.actor = who.user;
        const release::Decision d = release::decide(shown, evidence, around, c, now());
        if (!d.goal) {
            p->dryRunProblem = Error{ErrorKind::Refused, "rollback", d.reason.english(), ""};
            return done(*p);
        }
        g = *d.goal;
    } else if (p->next.command == "promote" || p->next.command == "finish") {
        // What it would do if it were allowed: the dialog shows the diff and the reason side by side.
        g.kind = p->next.command == "finish" ? traffic::GoalKind::Finish : shown.stage == release::Stage::Before ? traffic::GoalKind::Start : traffic::GoalKind::Shift;
        g.weight = p->next.toWeight;
        g.pods = shown.pods > 0 ? shown.pods : shown.plan.traffic.pods.value_or((observation.stable ? observation.stable->desired : 0) + (observation.canary ? observation.canary->desired : 0));
        g.image = g.kind == traffic::GoalKind::Start ? shown.plan.version.image : std::string();
        g.container = shown.plan.version.container;
        g.pinned = shown.pinned;
        g.begun = now();
    } else {
        return done(*p);
    }
    p->patches = method->preview(observation, g);
    p->ownership = around.ownership;
    p->repositoryPatch = traffic::repositoryPatch(p->patches, observation);
    p->canaryFrom = observation.canary ? observation.canary->desired : 0;
    p->stableFrom = observation.stable ? observation.stable->desired : 0;
    const auto [canary, stable] = rollback || g.kind == traffic::GoalKind::Finish ? std::pair{0, g.pods} : method->podsFor(g.weight, g.pods);
    p->canaryTo = canary;
    p->stableTo = stable;
    const double all = evidence.canary.requests + evidence.stable.requests;
    p->requestsMoved = all / 300.0 * std::abs(g.weight - shown.weight) / 100.0;
    // Only what can be applied to the objects as they are now can be tried: later steps test values that do not exist yet.
    std::vector<traffic::Patch> first = method->advise(observation, g, now()).patches;
    const auto &w = observation.canary ? observation.canary : observation.stable;
    auto left = std::make_shared<int>(rollback || !w ? 1 : 2);
    const auto one = [p, done, left] {
        if (--*left == 0)
            done(*p);
    };
    executor->dryRun(first, false, [this, p, one](const std::optional<Error> &problem) {
        p->dryRunDone = true;
        p->dryRunProblem = problem;
        p->dryRunAt = now();
        one();
    });
    if (*left == 1)
        return;
    // The canary grows before stable shrinks; a finish replaces stable's pods.
    const int more = g.kind == traffic::GoalKind::Finish ? std::max(0, p->stableTo - p->stableFrom) : p->canaryTo - p->canaryFrom;
    const auto tell = [this, p, more, tmpl = w->podTemplate, one](const checks::Room &room) {
        if (p->room)
            return;
        p->room = checks::roomFor(tmpl, more, room, now());
        one();
    };
    checks::readRoom(this, api, options.ns, tell);
    QTimer::singleShot(kRoomPatience, this, [tell] {
        checks::Room late;
        late.quotas = late.nodes = late.pods = Error{ErrorKind::Timeout, "room", TG_TR("the API server took too long to list it"), ""};
        tell(late);
    });
}

} // namespace tidegate::engine
