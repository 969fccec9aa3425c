// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/pod_decode.h"

#include <algorithm>

namespace tidegate::kube {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

/// The elements of an array; none when it is no array.
array elements(const Found &v)
{
    array a;
    return v.get_array().get(a) == simdjson::SUCCESS ? a : array();
}

bool is(const Found &v, const char *text)
{
    return textOf(v) == text;
}

PodContainer &containerOf(Pod &p, const Text &name)
{
    const auto it = std::ranges::find_if(p.containers, [&](const PodContainer &c) { return c.name == name; });
    if (it != p.containers.end())
        return *it;
    return p.containers.emplace_back(PodContainer{name, {}, {}, 0});
}

void readMetadata(const Found &m, TextPool &pool, DecodedPod &d)
{
    object fields;
    if (m.get_object().get(fields) != simdjson::SUCCESS)
        return;
    d.name = textOf(fields.at_key("name"));
    d.ns = pool.text(textOf(fields.at_key("namespace")));
    d.pod.uid = textOf(fields.at_key("uid"));
    d.pod.resourceVersion = textOf(fields.at_key("resourceVersion"));
    d.pod.created = parseInstant(textOf(fields.at_key("creationTimestamp"))).value_or(Instant{});
    d.pod.terminating = !textOf(fields.at_key("deletionTimestamp")).empty();
    d.pod.templateHash = pool.text(textOf(fields.at_key("labels").at_key("pod-template-hash")));
    const Found owners = fields.at_key("ownerReferences");
    if (!owners.is_array())
        return;
    for (const element owner : elements(owners)) {
        bool controller = false;
        if (owner["controller"].get_bool().get(controller) == simdjson::SUCCESS && controller)
            d.pod.replicaSet = pool.text(textOf(owner["name"]));
    }
}

void readSpec(const Found &s, TextPool &pool, Pod &p)
{
    p.node = pool.text(textOf(s["nodeName"]));
    if (const Found list = s["containers"]; list.is_array()) {
        p.containers.reserve(elements(list).size());
        for (const element c : elements(list))
            containerOf(p, pool.text(textOf(c["name"]))).image = pool.text(textOf(c["image"]));
    }
}

/// Also the reason why it is not ready: what a container says, else the scheduler, else the condition itself.
void readStatus(const Found &s, TextPool &pool, Pod &p)
{
    p.phase = pool.text(textOf(s["phase"]));
    p.ip = textOf(s["podIP"]);
    std::string_view byContainer, byScheduler, byCondition;
    if (const Found list = s["conditions"]; list.is_array()) {
        for (const element c : elements(list)) {
            if (is(c["type"], "Ready")) {
                p.ready = is(c["status"], "True");
                p.readyChanged = parseInstant(textOf(c["lastTransitionTime"]));
                byCondition = textOf(c["reason"]);
            } else if (is(c["type"], "PodScheduled") && is(c["status"], "False")) {
                byScheduler = textOf(c["reason"]).empty() ? std::string_view("Unschedulable") : textOf(c["reason"]);
            }
        }
    }
    if (const Found list = s["containerStatuses"]; list.is_array()) {
        for (const element c : elements(list)) {
            PodContainer &into = containerOf(p, pool.text(textOf(c["name"])));
            into.imageId = pool.text(textOf(c["imageID"]));
            std::int64_t restarts = 0;
            if (c["restartCount"].get_int64().get(restarts) == simdjson::SUCCESS)
                into.restarts = static_cast<int>(std::clamp<std::int64_t>(restarts, 0, 1'000'000'000));
            for (const char *state : {"waiting", "terminated"}) {
                if (const std::string_view r = textOf(c["state"][state]["reason"]); !r.empty())
                    byContainer = r;
            }
        }
    }
    if (!p.ready)
        p.reason = pool.text(!byContainer.empty() ? byContainer : !byScheduler.empty() ? byScheduler : byCondition);
}

} // namespace

std::string_view textOf(const Found &v)
{
    std::string_view s;
    return v.get_string().get(s) == simdjson::SUCCESS ? s : std::string_view();
}

DecodedPod decodePod(element o, TextPool &pool)
{
    DecodedPod d;
    readMetadata(o["metadata"], pool, d);
    readSpec(o["spec"], pool, d.pod);
    readStatus(o["status"], pool, d.pod);
    d.pod.containers.shrink_to_fit();
    return d;
}

} // namespace tidegate::kube
