// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/fence.h"

#include "traffic/patches.h"

#include <algorithm>
#include <set>

namespace tidegate::traffic {

namespace {

constexpr const char *kPointer = "/metadata/annotations/tidegate.dev~1act";

Json op(const char *kind, const char *path, Json value)
{
    return {{"op", kind}, {"path", path}, {"value", std::move(value)}};
}

/// `test` and the write of the name; a patch that replaces all annotations has put its own there before.
void sign(Patch &p, const WorkloadView &w, const std::string &act, bool signedBefore)
{
    const auto had = w.annotations.find(kActAnnotation);
    const bool replacesAll = std::ranges::any_of(p.body, [](const Json &o) { return textAt(o, {"path"}) == "/metadata/annotations"; });
    // A `test` for null holds for what is not there.
    Json seen = signedBefore ? op("test", kPointer, act) : w.annotations.empty() ? op("test", "/metadata/annotations", nullptr) : op("test", kPointer, had == w.annotations.end() ? Json() : Json(had->second));
    p.body.insert(p.body.begin() + 1, std::move(seen)); // after the test of the uid
    if (w.annotations.empty() && !replacesAll && !signedBefore)
        p.body.push_back(op("add", "/metadata/annotations", {{kActAnnotation, act}}));
    else
        p.body.push_back(op("add", kPointer, act));
}

/// A Deployment that somebody who came later has written to. Going back asks nobody.
const WorkloadView *overtaken(const Observation &o, const Goal &goal)
{
    if (goal.kind == GoalKind::RollBack)
        return nullptr;
    for (const auto *w : {&o.stable, &o.canary}) {
        if (!*w)
            continue;
        const std::string name = actOn(**w);
        if (!name.empty() && name != goal.act && std::ranges::find(goal.actsBefore, name) == goal.actsBefore.end())
            return &**w;
    }
    return nullptr;
}

} // namespace

std::string actName(const std::string &release, int run, const std::string &id, Instant begun)
{
    return release + "." + std::to_string(run) + "." + id + "." + std::to_string(begun.time_since_epoch().count());
}

bool namesRollback(const std::string &act, const std::string &release, int run)
{
    const std::string prefix = release + "." + std::to_string(run) + ".";
    return act.starts_with(prefix) && std::string_view(act).substr(prefix.size(), act.find('.', prefix.size()) - prefix.size()).ends_with("-rollback");
}

std::string actOn(const WorkloadView &w)
{
    const auto it = w.annotations.find(kActAnnotation);
    return it == w.annotations.end() ? std::string() : it->second;
}

Advice fenced(Advice a, const Observation &o, const Goal &goal, Instant now)
{
    if (goal.act.empty())
        return a;
    if (const WorkloadView *w = overtaken(o, goal); w && a.kind == Advice::Kind::Apply) {
        a.patches.clear();
        a.kind = now - goal.begun > deadlineFor(goal) ? Advice::Kind::Stuck : Advice::Kind::Wait;
        a.why = {TG_TR("Deployment %1 was written to by a later act (%2); looking what it was"), {w->name, actOn(*w)}};
        return a;
    }
    std::set<std::string> written;
    const bool apply = a.kind == Advice::Kind::Apply, rollback = goal.kind == GoalKind::RollBack;
    for (const auto *w : {&o.stable, &o.canary}) {
        if (!*w)
            continue;
        const std::string path = deploymentPath(**w);
        for (Patch &p : a.patches) {
            if (apply && p.path == path)
                sign(p, **w, goal.act, !written.insert(path).second);
        }
        if (rollback && a.kind != Advice::Kind::Stuck && !written.contains(path) && actOn(**w) != goal.act) {
            Patch p = namePatch(**w);
            sign(p, **w, goal.act, false);
            // Stable's comes first: what an earlier act would still take from it must not land once the canary shrinks.
            a.patches.insert(w == &o.stable ? a.patches.begin() : a.patches.end(), std::move(p));
        }
    }
    if (!a.patches.empty() && (a.kind == Advice::Kind::Done || a.kind == Advice::Kind::Wait)) {
        a.kind = Advice::Kind::Apply;
        a.progress = std::min(a.progress, 0.95);
    }
    return a;
}

} // namespace tidegate::traffic
