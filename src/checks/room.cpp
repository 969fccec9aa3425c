// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/room.h"

#include "checks/quantity.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <map>

namespace tidegate::checks {

namespace {

using release::Evidence;
using release::Verdict;
using Amounts = std::map<std::string, double>; ///< resource → amount

double amountAt(const Json &doc, const char *key)
{
    const Json *n = nodeAt(doc, {key});
    return !n ? 0 : n->is_string() ? quantity(n->get_ref<const std::string &>()).value_or(0) : n->is_number() ? n->get<double>() : 0;
}

/// What the scheduler counts for one pod: its containers together, and its largest init container where that is more.
Amounts requestsOf(const Json &podSpec)
{
    Amounts sum, init;
    const Json none = Json::object();
    const auto of = [&](const Json &container) -> const Json & {
        const Json *r = nodeAt(container, {"resources", "requests"});
        return r && r->is_object() ? *r : none;
    };
    for (const char *key : {"cpu", "memory"}) {
        for (const Json &c : listAt(podSpec, {"containers"}))
            sum[key] += amountAt(of(c), key);
        for (const Json &c : listAt(podSpec, {"initContainers"})) {
            // A sidecar stays: it counts with the others.
            if (textAt(c, {"restartPolicy"}) == "Always")
                sum[key] += amountAt(of(c), key);
            else
                init[key] = std::max(init[key], amountAt(of(c), key));
        }
        sum[key] = std::max(sum[key], init[key]);
        if (const Json *overhead = nodeAt(podSpec, {"overhead"}))
            sum[key] += amountAt(*overhead, key);
    }
    return sum;
}

Amounts limitsOf(const Json &podSpec)
{
    Amounts sum;
    for (const Json &c : listAt(podSpec, {"containers"})) {
        for (const char *key : {"cpu", "memory"}) {
            if (const Json *l = nodeAt(c, {"resources", "limits"}))
                sum[key] += amountAt(*l, key);
        }
    }
    return sum;
}

/// How many more a quota allows, and the resource that says so.
std::pair<double, std::string> allowed(const Json &quotas, const Amounts &requests, const Amounts &limits)
{
    std::pair<double, std::string> least{1e9, ""};
    const auto need = [](const Amounts &a, const char *key) {
        const auto it = a.find(key);
        return it == a.end() ? 0.0 : it->second;
    };
    for (const Json &q : listAt(quotas, {"items"})) {
        // A quota for some pods only (priorities, best effort): whether these are among them is not decided here.
        if (nodeAt(q, {"spec", "scopes"}) || nodeAt(q, {"spec", "scopeSelector"}))
            continue;
        const Json *hard = nodeAt(q, {"status", "hard"}), *used = nodeAt(q, {"status", "used"});
        if (!hard || !hard->is_object() || !used)
            continue;
        for (const auto &[key, per] : {std::pair{"pods", 1.0}, {"count/pods", 1.0}, {"cpu", need(requests, "cpu")}, {"requests.cpu", need(requests, "cpu")}, {"memory", need(requests, "memory")}, {"requests.memory", need(requests, "memory")}, {"limits.cpu", need(limits, "cpu")}, {"limits.memory", need(limits, "memory")}}) {
            if (!hard->contains(key) || per <= 0)
                continue;
            const double n = std::floor((amountAt(*hard, key) - amountAt(*used, key)) / per + 1e-9);
            if (n < least.first)
                least = {std::max(0.0, n), textAt(q, {"metadata", "name"}) + " (" + key + ")"};
        }
    }
    return least;
}

bool tolerated(const Json &taint, const Json &podSpec)
{
    const std::string key = textAt(taint, {"key"}), value = textAt(taint, {"value"}), effect = textAt(taint, {"effect"});
    return std::ranges::any_of(listAt(podSpec, {"tolerations"}), [&](const Json &t) {
        const std::string op = textAt(t, {"operator"}, "Equal"), k = textAt(t, {"key"}), e = textAt(t, {"effect"});
        const bool same = (k.empty() && op == "Exists") || (k == key && (op == "Exists" || textAt(t, {"value"}) == value));
        return same && (e.empty() || e == effect);
    });
}

bool takes(const Json &node, const Json &podSpec)
{
    if (const Json *off = nodeAt(node, {"spec", "unschedulable"}); off && off->is_boolean() && off->get<bool>())
        return false;
    for (const Json &t : listAt(node, {"spec", "taints"})) {
        if (textAt(t, {"effect"}) != "PreferNoSchedule" && !tolerated(t, podSpec))
            return false;
    }
    const Json *selector = nodeAt(podSpec, {"nodeSelector"});
    if (!selector || !selector->is_object())
        return true;
    const Json *labels = nodeAt(node, {"metadata", "labels"});
    for (const auto &[key, value] : selector->items()) {
        if (!labels || !labels->is_object() || !labels->contains(key) || (*labels)[key] != value)
            return false;
    }
    return true;
}

double placesOn(const Json &node, const Amounts &used, double podsThere, const Amounts &per)
{
    const Json *have = nodeAt(node, {"status", "allocatable"});
    if (!have)
        return 0;
    double n = amountAt(*have, "pods") - podsThere;
    for (const auto &[key, each] : per) {
        const auto there = used.find(key);
        if (each > 0)
            n = std::min(n, std::floor((amountAt(*have, key.c_str()) - (there == used.end() ? 0 : there->second)) / each + 1e-9));
    }
    return std::max(0.0, n);
}

double places(const Json &nodes, const Json &pods, const Json &podSpec, const Amounts &per)
{
    std::map<std::string, Amounts> used;
    std::map<std::string, double> count;
    for (const Json &p : listAt(pods, {"items"})) {
        const std::string node = textAt(p, {"spec", "nodeName"}), phase = textAt(p, {"status", "phase"});
        if (node.empty() || phase == "Succeeded" || phase == "Failed")
            continue;
        const Json *spec = nodeAt(p, {"spec"});
        for (const auto &[key, amount] : requestsOf(*spec))
            used[node][key] += amount;
        count[node] += 1;
    }
    double n = 0;
    for (const Json &node : listAt(nodes, {"items"})) {
        const std::string name = textAt(node, {"metadata", "name"});
        if (takes(node, podSpec))
            n += placesOn(node, used[name], count[name], per);
    }
    return n;
}

std::string whole(double n)
{
    return std::to_string(std::llround(n));
}

} // namespace

Evidence roomFor(const Json &podTemplate, int more, const Room &room, Instant now)
{
    Evidence e;
    e.id = "room";
    e.source = "quotas, nodes";
    e.unit = "pods";
    e.at = now;
    e.limit = more;
    if (more <= 0) {
        e.verdict = Verdict::NotApplicable;
        e.text = {TG_TR("no pod more is needed"), {}};
        return e;
    }
    const Json none = Json::object();
    const Json *found = nodeAt(podTemplate, {"spec"});
    const Json &spec = found ? *found : none;
    const Amounts per = requestsOf(spec);
    const std::string want = std::to_string(more);
    const auto quota = room.quotas ? std::optional(allowed(*room.quotas, per, limitsOf(spec))) : std::nullopt;
    if (quota && quota->first < more) {
        e.verdict = Verdict::Fail;
        e.value = quota->first;
        e.text = {TG_TR("quota %1 leaves room for %2 of %3 more pods"), {quota->second, whole(quota->first), want}};
        return e;
    }
    if (!room.nodes || !room.pods) {
        const Error &why = room.nodes ? room.pods.error() : room.nodes.error();
        e.text = {quota ? TG_TR("quotas allow %1 more pods; what the nodes have left is not known: %2") : TG_TR("room for %1 more pods is not known: %2"), {want, why.detail}};
        return e;
    }
    const double fit = std::min(places(*room.nodes, *room.pods, spec, per), quota ? quota->first : 1e9);
    e.value = fit;
    if (fit < more) {
        e.verdict = Verdict::Fail;
        e.text = {TG_TR("the nodes have room for %1 of %2 more pods, by what pods request"), {whole(fit), want}};
    } else if (!quota) {
        e.text = {TG_TR("the nodes have room for %1 more pods; the quotas are not known: %2"), {want, room.quotas.error().detail}};
    } else {
        e.verdict = Verdict::Pass;
        e.text = {TG_TR("room for %1 pods, %2 are needed"), {fit > 999 ? "999+" : whole(fit), want}};
    }
    return e;
}

namespace {

constexpr int kPage = 500;
constexpr std::size_t kMostPods = 2000;

/// All pages of a list, or why not.
void pages(QPointer<QObject> context, QPointer<kube::ApiClient> api, const std::string &path, const std::string &token, std::shared_ptr<Json> all, std::function<void(Expected<Json>)> done)
{
    if (!context || !api)
        return;
    api->get(context, path + "?limit=" + std::to_string(kPage) + (token.empty() ? "" : "&continue=" + QUrl::toPercentEncoding(QString::fromStdString(token)).toStdString()), [=](const Expected<Json> &r) {
        if (!r)
            return done(r.error());
        for (const Json &one : listAt(*r, {"items"}))
            (*all)["items"].push_back(one);
        const std::string next = textAt(*r, {"metadata", "continue"});
        if (next.empty())
            return done(*all);
        if ((*all)["items"].size() >= kMostPods)
            return done(Error{ErrorKind::Unsupported, path, "there are more than " + std::to_string(kMostPods), ""});
        pages(context, api, path, next, all, done);
    });
}

} // namespace

void readRoom(QObject *context, kube::ApiClient *api, const std::string &ns, std::function<void(Room)> done)
{
    const auto empty = [] { return std::make_shared<Json>(Json{{"items", Json::array()}}); };
    auto room = std::make_shared<Room>();
    const QPointer<QObject> owner(context);
    const QPointer<kube::ApiClient> client(api);
    pages(owner, client, "/api/v1/namespaces/" + ns + "/resourcequotas", {}, empty(), [=](const Expected<Json> &quotas) {
        room->quotas = quotas;
        pages(owner, client, "/api/v1/nodes", {}, empty(), [=](const Expected<Json> &nodes) {
            room->nodes = nodes;
            if (!nodes)
                return done(*room);
            pages(owner, client, "/api/v1/pods", {}, empty(), [=](const Expected<Json> &pods) {
                room->pods = pods;
                done(*room);
            });
        });
    });
}

} // namespace tidegate::checks
