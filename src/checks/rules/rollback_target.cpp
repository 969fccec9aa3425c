// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

#include <algorithm>

namespace tidegate::checks {

namespace {

/// The template without what the controller adds.
Json bareTemplate(const manifest::Object &o)
{
    Json t = podTemplate(o);
    if (const auto m = t.find("metadata"); m != t.end() && m->is_object()) {
        if (const auto l = m->find("labels"); l != m->end() && l->is_object())
            l->erase("pod-template-hash");
        m->erase("creationTimestamp");
    }
    return t;
}

std::string revision(const manifest::Object &o)
{
    const auto annotations = textsAt(o.json, {"metadata", "annotations"});
    const auto it = annotations.find("deployment.kubernetes.io/revision");
    return it == annotations.end() ? "0" : it->second;
}

bool owned(const manifest::Object &rs, const Subject &s)
{
    const Json *meta = nodeAt(rs.json, {"metadata"});
    const std::string uid = textAt(s.workload->json, {"metadata", "uid"});
    return meta && std::ranges::any_of(listAt(*meta, {"ownerReferences"}), [&](const Json &o) { return textAt(o, {"kind"}) == "Deployment" && textAt(o, {"name"}) == s.workload->name && (uid.empty() || textAt(o, {"uid"}) == uid); });
}

} // namespace

Finding rollbackTarget(const Subject &s)
{
    const Json &w = s.workload->json;
    if (intAt(w, {"spec", "revisionHistoryLimit"}, 10) == 0)
        return with(at(fail({TG_TR("revisionHistoryLimit is 0: no revision is kept"), {}}, {TG_TR("Remove it or set it above 0."), {}}), s, "spec.revisionHistoryLimit"), "0", "> 0");
    if (!s.inventory->live())
        return onlyACluster();
    // Two Deployments: the old version keeps running beside the new one, and the way back is there as long as it exists.
    if (twoTracks(s)) {
        const manifest::Object *stable = trackOf(s, false);
        if (stable)
            return with(pass({TG_TR("stable %1 stays in place"), {stable->name}}), stable->name);
        return s.inventory->sees("Deployment") ? fail({TG_TR("the stable Deployment %1 is not there"), {s.plan->traffic.stableDeployment}}, {TG_TR("Name the Deployment that serves now in the plan."), {}}) : unknown({TG_TR("the stable Deployment is not in sight"), {}});
    }
    if (!s.inventory->sees("ReplicaSet"))
        return unknown({TG_TR("ReplicaSets are not in sight"), {}});
    const Json now = bareTemplate(*s.workload);
    bool any = false;
    for (const manifest::Object *rs : s.inventory->of("ReplicaSet", s.workload->ns)) {
        if (!owned(*rs, s))
            continue;
        any = true;
        if (bareTemplate(*rs) != now)
            return with(pass({TG_TR("revision %1 is kept"), {revision(*rs)}}), revision(*rs));
    }
    // Before a rolling release starts, what runs now becomes the way back.
    if (any && s.plan)
        return pass({TG_TR("the present revision becomes the way back"), {}});
    return fail({TG_TR("there is no older revision"), {}}, {TG_TR("A first version has no way back: release it as a new service, or keep the old one beside it."), {}});
}

} // namespace tidegate::checks
