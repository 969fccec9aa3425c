// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/workload.h"

#include "base/number.h"

#include <algorithm>
#include <cmath>

namespace tidegate::checks {

namespace {

const Json kNothing = Json::object();
const Json kEmpty = Json::array();

Finding made(RuleVerdict v, Message message, Message remedy)
{
    Finding f;
    f.verdict = v;
    f.message = std::move(message);
    f.remedy = std::move(remedy);
    return f;
}

const Json &objectAt(const Json &doc, std::initializer_list<const char *> path)
{
    const Json *n = nodeAt(doc, path);
    return n && n->is_object() ? *n : kNothing;
}

/// Whether each of a map of labels is among these. Asked for every pair of objects, so it copies nothing.
bool hasAll(const Json &wanted, const std::map<std::string, std::string> &labels)
{
    if (!wanted.is_object())
        return wanted.is_null();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto mine = labels.find(it.key());
        if (mine == labels.end() || (it->is_string() ? it->get_ref<const std::string &>() != mine->second : it->dump() != mine->second))
            return false;
    }
    return true;
}

bool expressionMatches(const Json &e, const std::map<std::string, std::string> &labels)
{
    const auto it = labels.find(textAt(e, {"key"}));
    const std::string op = textAt(e, {"operator"});
    const bool in = it != labels.end() && std::ranges::any_of(listAt(e, {"values"}), [&](const Json &v) { return v.is_string() && v.get_ref<const std::string &>() == it->second; });
    return op == "In" ? in : op == "NotIn" ? !in : op == "Exists" ? it != labels.end() : op == "DoesNotExist" ? it == labels.end() : false;
}

} // namespace

Finding pass(Message message)
{
    return made(RuleVerdict::Pass, std::move(message), {});
}
Finding fail(Message message, Message remedy)
{
    return made(RuleVerdict::Fail, std::move(message), std::move(remedy));
}
Finding warn(Message message, Message remedy)
{
    return made(RuleVerdict::Warn, std::move(message), std::move(remedy));
}
Finding unknown(Message message, Message remedy)
{
    return made(RuleVerdict::Unknown, std::move(message), std::move(remedy));
}
Finding notApplicable(Message message)
{
    return made(RuleVerdict::NotApplicable, std::move(message), {});
}
Finding onlyACluster()
{
    return unknown({TG_TR("only a cluster can tell"), {}});
}

Finding at(Finding f, const Subject &s, const std::string &field)
{
    f.source = s.workload->place(field);
    return f;
}

Finding with(Finding f, std::string value, std::string limit)
{
    f.value = std::move(value);
    f.limit = std::move(limit);
    return f;
}

std::string scalarAt(const Json &doc, std::initializer_list<const char *> path)
{
    const Json *n = nodeAt(doc, path);
    return !n ? std::string() : n->is_string() ? n->get<std::string>() : n->is_number() || n->is_boolean() ? n->dump() : std::string();
}

std::map<std::string, std::string> textsAt(const Json &doc, std::initializer_list<const char *> path)
{
    std::map<std::string, std::string> out;
    for (const auto &[key, value] : objectAt(doc, path).items())
        out[key] = value.is_string() ? value.get<std::string>() : value.is_null() ? std::string() : value.dump();
    return out;
}

const Json &specOf(const manifest::Object &o)
{
    return objectAt(o.json, {"spec"});
}

std::string templateField(const manifest::Object &o)
{
    return o.kind == "CronJob" ? "spec.jobTemplate.spec.template" : "spec.template";
}

const Json &podTemplate(const manifest::Object &o)
{
    return o.kind == "CronJob" ? objectAt(o.json, {"spec", "jobTemplate", "spec", "template"}) : objectAt(o.json, {"spec", "template"});
}

const Json &podSpec(const manifest::Object &o)
{
    return objectAt(podTemplate(o), {"spec"});
}

std::map<std::string, std::string> podLabels(const manifest::Object &o)
{
    return textsAt(podTemplate(o), {"metadata", "labels"});
}

std::vector<Container> containers(const Subject &s, bool init)
{
    std::vector<Container> out;
    for (const char *which : {"containers", "initContainers"}) {
        const bool first = std::string_view(which) == "initContainers";
        if (first && !init)
            continue;
        const Json &all = listAt(podSpec(*s.workload), {which});
        for (std::size_t i = 0; i < all.size(); ++i)
            out.push_back({&all[i], textAt(all[i], {"name"}), templateField(*s.workload) + ".spec." + which + "[" + std::to_string(i) + "]", first});
    }
    return out;
}

std::vector<Container> serving(const Subject &s)
{
    std::vector<Container> out = containers(s, false);
    std::erase_if(out, [](const Container &c) { return listAt(*c.json, {"ports"}).empty(); });
    return out;
}

std::optional<long long> portNumber(const Json &container, const Json &port)
{
    if (port.is_number())
        return port.get<long long>();
    if (!port.is_string())
        return std::nullopt;
    const std::string name = port.get<std::string>();
    for (const Json &p : listAt(container, {"ports"})) {
        if (textAt(p, {"name"}) == name)
            return intAt(p, {"containerPort"});
    }
    if (!name.empty() && name.size() < 6 && name.find_first_not_of("0123456789") == std::string::npos)
        return std::stoll(name);
    return std::nullopt;
}

bool declaresPort(const Json &container, long long number)
{
    return std::ranges::any_of(listAt(container, {"ports"}), [&](const Json &p) { return textAt(p, {"protocol"}, "TCP") == "TCP" && intAt(p, {"containerPort"}) == number; });
}

bool matches(const Json &selector, const std::map<std::string, std::string> &labels)
{
    if (const Json *wanted = nodeAt(selector, {"matchLabels"}); wanted && !hasAll(*wanted, labels))
        return false;
    return std::ranges::all_of(listAt(selector, {"matchExpressions"}), [&](const Json &e) { return expressionMatches(e, labels); });
}

std::vector<const manifest::Object *> servicesOf(const Subject &s, const std::map<std::string, std::string> &labels)
{
    std::vector<const manifest::Object *> out;
    for (const manifest::Object *o : s.inventory->maySelect("Service", s.workload->ns, labels)) {
        const Json *selector = nodeAt(o->json, {"spec", "selector"});
        if (selector && selector->is_object() && !selector->empty() && hasAll(*selector, labels))
            out.push_back(o);
    }
    return out;
}

std::vector<const manifest::Object *> autoscalersOf(const Subject &s)
{
    std::vector<const manifest::Object *> out;
    for (const manifest::Object *h : s.inventory->of("HorizontalPodAutoscaler", s.workload->ns)) {
        if (textAt(h->json, {"spec", "scaleTargetRef", "kind"}) == s.workload->kind && textAt(h->json, {"spec", "scaleTargetRef", "name"}) == s.workload->name)
            out.push_back(h);
    }
    return out;
}

long long desiredPods(const Subject &s)
{
    if (!nodeAt(s.workload->json, {"spec", "replicas"})) {
        for (const manifest::Object *h : autoscalersOf(s))
            return intAt(h->json, {"spec", "minReplicas"}, 1);
    }
    return intAt(s.workload->json, {"spec", "replicas"}, 1);
}

long long amount(const Json &n, long long of, bool up)
{
    if (n.is_number())
        return n.get<long long>();
    const std::string t = n.is_string() ? n.get<std::string>() : std::string();
    if (!t.ends_with('%'))
        return std::atoll(t.c_str());
    const double exact = static_cast<double>(of) * parseNumber(std::string_view(t).substr(0, t.size() - 1)).value_or(0) / 100;
    return static_cast<long long>(up ? std::ceil(exact - 1e-9) : std::floor(exact + 1e-9));
}

bool twoTracks(const Subject &s)
{
    return s.plan && s.plan->traffic.method != plan::Method::Rolling;
}

const manifest::Object *trackOf(const Subject &s, bool canary)
{
    if (!twoTracks(s))
        return nullptr;
    const std::string &name = canary ? s.plan->traffic.canaryDeployment : s.plan->traffic.stableDeployment;
    return s.inventory->find("Deployment", s.workload->ns, name);
}

bool isCanary(const Subject &s)
{
    return twoTracks(s) && s.workload->name == s.plan->traffic.canaryDeployment;
}

} // namespace tidegate::checks
