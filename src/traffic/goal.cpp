// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/method.h"

#include <array>

namespace tidegate::traffic {

namespace {

constexpr std::array<std::pair<GoalKind, const char *>, 6> kKinds{{{GoalKind::Start, "start"}, {GoalKind::Shift, "shift"}, {GoalKind::Finish, "finish"}, {GoalKind::RollBack, "rollback"}, {GoalKind::Pause, "pause"}, {GoalKind::Resume, "resume"}}};

} // namespace

Json Goal::toJson() const
{
    Json doc = Json::object();
    for (const auto &[k, text] : kKinds) {
        if (k == kind)
            doc["kind"] = text;
    }
    doc["weight"] = weight;
    doc["pods"] = pods;
    doc["image"] = image;
    doc["container"] = container;
    doc["stableImage"] = stableImage;
    doc["toRevision"] = toRevision;
    doc["toReplicaSet"] = toReplicaSet;
    if (!canaryTemplate.empty() || !stableTemplate.empty())
        doc["templates"] = {{"canary", canaryTemplate}, {"stable", stableTemplate}};
    doc["canaryBroken"] = canaryBroken;
    doc["canaryBreached"] = canaryBreached;
    doc["paused"] = paused;
    doc["act"] = act;
    doc["actsBefore"] = actsBefore;
    doc["canaryPods"] = canaryPods;
    doc["stablePods"] = stablePods;
    doc["begun"] = formatInstant(begun);
    doc["fromCanary"] = fromCanary;
    doc["fromStable"] = fromStable;
    doc["pinned"] = Json::array();
    for (const HpaView &h : pinned)
        doc["pinned"].push_back({{"name", h.name}, {"uid", h.uid}, {"target", h.target}, {"min", h.min}, {"max", h.max}});
    return doc;
}

Expected<Goal> Goal::fromJson(const Json &doc)
{
    Goal g;
    const std::string kindText = textAt(doc, {"kind"});
    bool known = false;
    for (const auto &[k, text] : kKinds) {
        if (kindText == text) {
            g.kind = k;
            known = true;
        }
    }
    const auto begun = parseInstant(textAt(doc, {"begun"}));
    if (!known || !begun)
        return Error{ErrorKind::Invalid, "pending goal", "kind \"" + kindText + "\" or its time is not understood", TG_TR("open it with the version that wrote it")};
    g.begun = *begun;
    g.weight = static_cast<int>(intAt(doc, {"weight"}));
    g.pods = static_cast<int>(intAt(doc, {"pods"}));
    g.image = textAt(doc, {"image"});
    g.container = textAt(doc, {"container"});
    g.stableImage = textAt(doc, {"stableImage"});
    g.toRevision = intAt(doc, {"toRevision"});
    g.toReplicaSet = textAt(doc, {"toReplicaSet"});
    g.canaryTemplate = textAt(doc, {"templates", "canary"});
    g.stableTemplate = textAt(doc, {"templates", "stable"});
    const auto flag = [&](const char *key) {
        const Json *node = nodeAt(doc, {key});
        return node && node->is_boolean() && node->get<bool>();
    };
    g.act = textAt(doc, {"act"});
    if (const Json *before = nodeAt(doc, {"actsBefore"}); before && before->is_array()) {
        for (const Json &name : *before)
            g.actsBefore.push_back(name.is_string() ? name.get<std::string>() : std::string());
    }
    g.canaryBroken = flag("canaryBroken");
    g.canaryBreached = flag("canaryBreached");
    g.paused = flag("paused");
    g.canaryPods = static_cast<int>(intAt(doc, {"canaryPods"}, -1));
    g.stablePods = static_cast<int>(intAt(doc, {"stablePods"}, -1));
    g.fromCanary = static_cast<int>(intAt(doc, {"fromCanary"}, -1));
    g.fromStable = static_cast<int>(intAt(doc, {"fromStable"}, -1));
    if (const Json *pinned = nodeAt(doc, {"pinned"}); pinned && pinned->is_array()) {
        for (const Json &h : *pinned)
            g.pinned.push_back({textAt(h, {"name"}), textAt(h, {"uid"}), textAt(h, {"target"}), static_cast<int>(intAt(h, {"min"}, 1)), static_cast<int>(intAt(h, {"max"}, 1))});
    }
    return g;
}

} // namespace tidegate::traffic
