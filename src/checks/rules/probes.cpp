// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/support.h"

namespace tidegate::checks {

namespace {

const Json *probeOf(const Json &c, const char *which)
{
    const Json *p = nodeAt(c, {which});
    return p && p->is_object() && !p->empty() ? p : nullptr;
}

Finding hasProbe(const Subjects &s, const char *which, const char *word)
{
    const auto all = serving(s.workload);
    if (all.empty())
        return finding(RuleVerdict::NotApplicable, {TG_TR("no container serves a port"), {}});
    for (const Json *c : all) {
        if (!probeOf(*c, which))
            return finding(RuleVerdict::Fail, {TG_TR("container %1 has no %2 probe"), {textAt(*c, {"name"}), word}});
    }
    return finding(RuleVerdict::Pass, {TG_TR("%1 probe on %2 of %2 containers"), {word, std::to_string(all.size())}});
}

Finding liveness(const Subjects &s, const plan::Plan &)
{
    return hasProbe(s, "livenessProbe", "liveness");
}

Finding readiness(const Subjects &s, const plan::Plan &)
{
    return hasProbe(s, "readinessProbe", "readiness");
}

Finding endpoint(const Subjects &s, const plan::Plan &plan)
{
    Finding other = finding(RuleVerdict::NotApplicable, {TG_TR("no probe asks over HTTP"), {}});
    for (const Json *c : serving(s.workload)) {
        for (const auto &[which, mine, wrong] : {std::tuple{"livenessProbe", &plan.health.live, &plan.health.ready}, std::tuple{"readinessProbe", &plan.health.ready, &plan.health.live}, std::tuple{"startupProbe", &plan.health.live, &plan.health.full}}) {
            const Json *p = probeOf(*c, which);
            const std::string path = p ? textAt(*p, {"httpGet", "path"}) : std::string();
            if (path.empty())
                continue;
            if (path == plan.health.full)
                return finding(RuleVerdict::Fail, {TG_TR("%1 of %2 asks the comprehensive endpoint %3"), {which, textAt(*c, {"name"}), path}});
            if (path == *wrong)
                return finding(RuleVerdict::Fail, {TG_TR("%1 of %2 asks %3, which is the other tier's"), {which, textAt(*c, {"name"}), path}});
            if (path != *mine && path != plan.health.ready)
                other = finding(RuleVerdict::Warn, {TG_TR("%1 asks %2, the plan says %3"), {which, path, *mine}});
            else if (other.verdict == RuleVerdict::NotApplicable)
                other = finding(RuleVerdict::Pass, {TG_TR("probes ask their own tier"), {}});
        }
    }
    return other;
}

Finding settings(const Subjects &s, const plan::Plan &)
{
    std::string differences;
    const auto compare = [&](const Json &p, const char *probe, const char *field, long long wanted, long long byDefault) {
        const long long have = intAt(p, {field}, byDefault);
        if (have != wanted)
            differences += (differences.empty() ? "" : ", ") + std::string(probe) + " " + field + " " + std::to_string(have) + " (practice: " + std::to_string(wanted) + ")";
    };
    for (const Json *c : serving(s.workload)) {
        if (const Json *p = probeOf(*c, "livenessProbe")) {
            compare(*p, "liveness", "initialDelaySeconds", 30, 0);
            compare(*p, "liveness", "periodSeconds", 10, 10);
            compare(*p, "liveness", "failureThreshold", 3, 3);
        }
        if (const Json *p = probeOf(*c, "readinessProbe")) {
            compare(*p, "readiness", "successThreshold", 3, 1);
            compare(*p, "readiness", "failureThreshold", 2, 3);
        }
    }
    return differences.empty() ? finding(RuleVerdict::Pass, {TG_TR("probe settings follow the practice"), {}}) : finding(RuleVerdict::Warn, {TG_TR("%1"), {differences}});
}

Finding port(const Subjects &s, const plan::Plan &)
{
    for (const Json *c : serving(s.workload)) {
        for (const char *which : {"livenessProbe", "readinessProbe", "startupProbe"}) {
            const Json *p = probeOf(*c, which);
            const Json *wanted = p ? nodeAt(*p, {"httpGet", "port"}) : nullptr;
            if (!wanted)
                continue;
            bool declared = false;
            for (const Json &have : list(*c, "ports")) {
                if (textAt(have, {"protocol"}, "TCP") != "TCP")
                    continue;
                declared = declared || (wanted->is_string() ? textAt(have, {"name"}) == wanted->get<std::string>() : wanted->is_number() && intAt(have, {"containerPort"}) == wanted->get<long long>());
            }
            if (!declared)
                return finding(RuleVerdict::Fail, {TG_TR("%1 of %2 asks port %3, which is not declared"), {which, textAt(*c, {"name"}), wanted->dump()}});
        }
    }
    return finding(RuleVerdict::Pass, {TG_TR("probe ports are declared"), {}});
}

Finding differ(const Subjects &s, const plan::Plan &)
{
    for (const Json *c : serving(s.workload)) {
        const Json *live = probeOf(*c, "livenessProbe"), *ready = probeOf(*c, "readinessProbe");
        if (!live || !ready)
            continue;
        for (const char *kind : {"httpGet", "exec", "tcpSocket", "grpc"}) {
            const Json *a = nodeAt(*live, {kind}), *b = nodeAt(*ready, {kind});
            if (a && b && *a == *b)
                return finding(RuleVerdict::Fail, {TG_TR("liveness and readiness of %1 ask the same thing: a slow dependency would restart the pods"), {textAt(*c, {"name"})}});
        }
    }
    return finding(RuleVerdict::Pass, {TG_TR("liveness and readiness differ"), {}});
}

} // namespace

void addProbeRules(RuleList &out)
{
    out.push_back(std::make_unique<SimpleRule>("liveness-probe", "health-tiers", liveness));
    out.push_back(std::make_unique<SimpleRule>("readiness-probe", "health-tiers", readiness));
    out.push_back(std::make_unique<SimpleRule>("probe-endpoint", "health-tiers", endpoint));
    out.push_back(std::make_unique<SimpleRule>("probe-settings", "health-tiers", settings));
    out.push_back(std::make_unique<SimpleRule>("probe-port", "health-tiers", port));
    out.push_back(std::make_unique<SimpleRule>("probes-differ", "health-tiers", differ));
}

} // namespace tidegate::checks
