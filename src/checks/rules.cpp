// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"

#include <algorithm>
#include <array>

namespace tidegate::checks {

namespace {

// In the order of CONTRACTS.md. The item is the checklist's, where one is served.
constexpr std::array kRules{
    Rule{"liveness-probe", "health-tiers", Rule::Workloads, livenessProbe},
    Rule{"readiness-probe", "health-tiers", Rule::Workloads, readinessProbe},
    Rule{"probe-endpoint", "health-tiers", Rule::Workloads, probeEndpoint},
    Rule{"probe-settings", "health-tiers", Rule::Workloads, probeSettings},
    Rule{"probe-port", "health-tiers", Rule::Workloads, probePort},
    Rule{"probes-differ", "health-tiers", Rule::Workloads, probesDiffer},
    Rule{"resource-requests", "limits", Rule::Templates, resourceRequests},
    Rule{"resource-limits", "limits", Rule::Templates, resourceLimits},
    Rule{"rolling-update", "", Rule::Deployments, rollingUpdate},
    Rule{"replicas", "", Rule::Workloads, replicas},
    Rule{"image-tag", "", Rule::Templates, imageTag},
    Rule{"literal-secrets", "secrets", Rule::Templates, literalSecrets},
    Rule{"configmap-secrets", "secrets", Rule::Templates, configmapSecrets},
    Rule{"secret-references", "", Rule::Templates, secretReferences},
    Rule{"secrets-source", "secrets", Rule::Templates, secretsSource},
    Rule{"database-synchronize", "", Rule::Workloads, databaseSynchronize},
    Rule{"database-pool", "", Rule::Workloads, databasePool},
    Rule{"otel", "observability", Rule::Workloads, otel},
    Rule{"migrations", "", Rule::Workloads, migrations},
    Rule{"rollback-target", "rollback-target", Rule::Deployments, rollbackTarget},
    Rule{"service-wiring", "", Rule::Workloads, serviceWiring},
    Rule{"track-labels", "observability", Rule::Workloads, trackLabels},
    Rule{"scrape-wiring", "", Rule::Workloads, scrapeWiring},
    Rule{"network-policy", "", Rule::Workloads, networkPolicy},
    Rule{"disruption-budget", "", Rule::Workloads, disruptionBudget},
    Rule{"autoscaler", "", Rule::Workloads, autoscaler},
    Rule{"production-env", "", Rule::Workloads, productionEnv},
    Rule{"spread", "", Rule::Workloads, spread},
    Rule{"tenant-isolation", "", Rule::Workloads, tenantIsolation},
    Rule{"alerts", "", Rule::Workloads, alerts},
    Rule{"health-live", "", Rule::Workloads, liveOnly},
    Rule{"health-ready", "", Rule::Workloads, liveOnly},
    Rule{"health-full", "", Rule::Workloads, liveOnly},
    Rule{"traces", "", Rule::Workloads, liveOnly},
    Rule{"metrics", "", Rule::Workloads, liveOnly},
};

bool meantFor(const Rule &r, const std::string &kind)
{
    if (kind == "Deployment")
        return true;
    if (kind == "StatefulSet" || kind == "DaemonSet")
        return r.kinds != Rule::Deployments;
    return (kind == "Job" || kind == "CronJob") && r.kinds == Rule::Templates;
}

/// An autoscaler whose target is not there scales nothing.
void danglingAutoscalers(const manifest::Inventory &inventory, std::vector<Finding> &out)
{
    for (const manifest::Object *h : inventory.of("HorizontalPodAutoscaler")) {
        const std::string kind = textAt(h->json, {"spec", "scaleTargetRef", "kind"}), name = textAt(h->json, {"spec", "scaleTargetRef", "name"});
        if (!inventory.sees(kind) || inventory.find(kind, h->ns, name))
            continue;
        Finding f = fail({TG_TR("%1 %2, which autoscaler %3 is for, does not exist"), {kind, name, h->name}}, {TG_TR("Mend scaleTargetRef."), {}});
        f.rule = "autoscaler";
        f.object = h->id();
        f.source = h->place("spec.scaleTargetRef.name");
        out.push_back(std::move(f));
    }
}

} // namespace

const char *name(RuleVerdict v)
{
    switch (v) {
    case RuleVerdict::Pass:
        return "pass";
    case RuleVerdict::Fail:
        return "fail";
    case RuleVerdict::Warn:
        return "warn";
    case RuleVerdict::Unknown:
        return "unknown";
    case RuleVerdict::NotApplicable:
        return "not-applicable";
    }
    return "unknown";
}

const std::vector<std::string> &ruleIds()
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> out;
        for (const Rule &r : kRules)
            out.emplace_back(r.id);
        return out;
    }();
    return ids;
}

std::vector<Finding> judgeWorkload(const Subject &s)
{
    std::vector<Finding> out;
    for (const Rule &r : kRules) {
        if (!meantFor(r, s.workload->kind))
            continue;
        Finding f = r.judge(s);
        f.rule = r.id;
        f.item = r.item;
        f.object = s.workload->id();
        if (f.source.empty())
            f.source = s.workload->place("spec");
        out.push_back(std::move(f));
    }
    return out;
}

std::vector<Finding> judgeAll(const manifest::Inventory &inventory, const plan::Plan *plan)
{
    std::vector<Finding> out;
    const auto ofRelease = [&](const manifest::Object &o) {
        return o.kind == "Deployment" && (o.name == plan->traffic.deployment || o.name == plan->traffic.stableDeployment || o.name == plan->traffic.canaryDeployment);
    };
    const bool narrowed = plan && std::ranges::any_of(inventory.all(), ofRelease);
    for (const manifest::Object &o : inventory.all()) {
        // A Job that a CronJob or another owner made is judged there.
        const Json *meta = nodeAt(o.json, {"metadata"});
        const bool owned = o.kind == "Job" && meta && !listAt(*meta, {"ownerReferences"}).empty();
        if (owned || (narrowed && !ofRelease(o)))
            continue;
        std::vector<Finding> mine = judgeWorkload({&o, &inventory, narrowed ? plan : nullptr});
        std::ranges::move(mine, std::back_inserter(out));
    }
    if (!narrowed)
        danglingAutoscalers(inventory, out);
    return out;
}

release::Evidence evidenceFor(const std::string &item, const std::vector<Finding> &findings, Instant at)
{
    release::Evidence e;
    e.id = item;
    e.at = at;
    e.source = "cluster";
    const Finding *worst = nullptr, *shown = nullptr;
    const auto rank = [](RuleVerdict v) { return v == RuleVerdict::Fail ? 4 : v == RuleVerdict::Unknown ? 3 : v == RuleVerdict::Warn ? 2 : v == RuleVerdict::Pass ? 1 : 0; };
    for (const Finding &f : findings) {
        if (f.item != item)
            continue;
        if (!worst || rank(f.verdict) > rank(worst->verdict))
            worst = &f;
        if (f.verdict == RuleVerdict::Pass && !shown)
            shown = &f;
    }
    if (!worst) {
        e.text = {TG_TR("not checked"), {}};
        return e;
    }
    e.text = (rank(worst->verdict) > 1 || !shown ? worst : shown)->message;
    e.verdict = worst->verdict == RuleVerdict::Fail ? release::Verdict::Fail : worst->verdict == RuleVerdict::Unknown ? release::Verdict::Unknown : worst->verdict == RuleVerdict::NotApplicable ? release::Verdict::NotApplicable : release::Verdict::Pass;
    return e;
}

} // namespace tidegate::checks
