// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/names.h"
#include "plan/sections.h"

#include <algorithm>
#include <set>

namespace tidegate::plan {

namespace {

std::optional<double> toMs(const std::optional<Millis> &d)
{
    return d ? std::optional(static_cast<double>(d->count())) : std::nullopt;
}

void readBaseline(Reader &metrics, Metrics &m)
{
    if (metrics.isScalar("baseline")) {
        if (metrics.text("baseline") != "auto")
            metrics.problem("baseline", "write auto or {p95: …, errorRate: …}");
        return;
    }
    if (auto b = metrics.child("baseline", "baseline")) {
        m.baselineP95Ms = toMs(b->duration("p95"));
        m.baselineErrorRate = b->percent("errorRate");
    }
}

bool readCondition(Reader &r, Trigger &t)
{
    int kinds = 0;
    for (const char *k : {"errorRate", "p95", "readinessFailures", "dependencyDown", "worseThanStable"})
        kinds += r.has(k) ? 1 : 0;
    if (kinds != 1) {
        r.problemHere("a trigger has exactly one of errorRate, p95, readinessFailures, dependencyDown, worseThanStable");
        return false;
    }
    if (r.has("errorRate")) {
        t.kind = TriggerKind::ErrorRate;
        if (auto c = r.child("errorRate", "abovePercent"))
            t.above = c->percent("above");
    } else if (r.has("p95")) {
        t.kind = TriggerKind::P95;
        if (auto c = r.child("p95", "aboveDuration")) {
            t.above = toMs(c->duration("above"));
            t.aboveBaseline = c->number("aboveBaseline", 1, 100);
            if (c->has("above") == c->has("aboveBaseline"))
                c->problemHere("give either above or aboveBaseline");
        }
    } else if (r.has("readinessFailures")) {
        t.kind = TriggerKind::Readiness;
        if (auto c = r.child("readinessFailures", "atLeast"))
            t.atLeast = static_cast<int>(c->integer("atLeast", 1, 100).value_or(3));
    } else if (r.has("dependencyDown")) {
        t.kind = TriggerKind::Dependency;
        if (auto c = r.child("dependencyDown", "dependencyDown")) {
            t.longerThan = c->duration("longerThan").value_or(std::chrono::seconds(30));
            t.names = c->texts("names");
            t.evenIfShared = c->boolean("evenIfShared").value_or(false);
        }
    } else {
        t.kind = TriggerKind::Degradation;
        t.action = TriggerAction::Hold;
        t.worseThanStable = r.texts("worseThanStable");
        for (const std::string &w : t.worseThanStable) {
            if (w != "errorRate" && w != "p95")
                r.problem("worseThanStable", "\"" + w.substr(0, 60) + "\" is neither errorRate nor p95");
        }
        if (t.worseThanStable.empty())
            r.problem("worseThanStable", "name errorRate, p95 or both");
    }
    return true;
}

void compareGates(Reader &gates, const Plan &plan)
{
    for (const Trigger &t : plan.triggers) {
        if (t.kind == TriggerKind::ErrorRate && t.above && plan.gates.errorRateBelow && *plan.gates.errorRateBelow > *t.above)
            gates.problem("errorRate", "this gate is looser than trigger \"" + t.name + "\": it would promote what the trigger rolls back");
        if (t.kind == TriggerKind::P95 && t.above && plan.gates.p95BelowMs && *plan.gates.p95BelowMs > *t.above)
            gates.problem("p95", "this gate is looser than trigger \"" + t.name + "\": it would promote what the trigger rolls back");
    }
}

} // namespace

void readMetrics(Reader &spec, Plan &plan)
{
    Metrics &m = plan.metrics;
    m.stableMatcher = Metrics::kStableByDefault;
    m.canaryMatcher = Metrics::kCanaryByDefault;
    auto r = spec.child("metrics", "metrics");
    if (!r)
        return;
    if (r->has("prometheus"))
        readPrometheus(*r, m.prometheus);
    if (const auto recipe = r->text("recipe")) {
        m.recipe = *recipe;
        if (std::ranges::find(kRecipes, std::string_view(*recipe)) == kRecipes.end())
            r->problem("recipe", "\"" + recipe->substr(0, 60) + "\" is not a recipe; there are auto, http-requests-total, custom and more (see the schema)");
    }
    if (auto t = r->child("tracks", "tracks")) {
        m.stableMatcher = t->text("stable").value_or(m.stableMatcher);
        m.canaryMatcher = t->text("canary").value_or(m.canaryMatcher);
        if (m.stableMatcher == m.canaryMatcher)
            t->problem("canary", "the two tracks have the same matcher, so they cannot be told apart");
    }
    if (auto q = r->child("queries", "queries")) {
        m.requestsQuery = q->text("requests").value_or("");
        m.errorsQuery = q->text("errors").value_or("");
        m.bucketsQuery = q->text("latencyBuckets").value_or("");
        for (const auto &[field, query] : {std::pair{"requests", &m.requestsQuery}, std::pair{"errors", &m.errorsQuery}, std::pair{"latencyBuckets", &m.bucketsQuery}}) {
            if (q->has(field) && query->find("{track}") == std::string::npos)
                q->problem(field, "{track} is missing: it says where the track's matcher goes");
        }
        if (m.recipe != "custom")
            r->problem("queries", "queries belong to recipe: custom");
    } else if (m.recipe == "custom" && !r->has("queries")) {
        r->problem("queries", "recipe custom needs queries {requests, errors, latencyBuckets}");
    }
    if (const auto i = r->duration("interval")) {
        m.interval = *i;
        if (*i < std::chrono::seconds(1) || *i > std::chrono::minutes(10))
            r->problem("interval", "a scrape interval lies between 1s and 10m");
    }
    if (r->has("baseline"))
        readBaseline(*r, m);
}

void readGates(Reader &spec, Plan &plan)
{
    Gates &g = plan.gates;
    g.errorRateBelow = 0.01;
    g.p95BelowMs = 300;
    auto r = spec.child("gates", "gates");
    if (!r)
        return;
    if (r->isScalar("errorRate")) {
        if (r->text("errorRate") != "off")
            r->problem("errorRate", "write {below: 1%} or off");
        g.errorRateBelow.reset();
    } else if (auto e = r->child("errorRate", "percentLimit")) {
        g.errorRateBelow = e->percent("below");
    }
    if (r->isScalar("p95")) {
        if (r->text("p95") != "off")
            r->problem("p95", "write {below: 300ms} or off");
        g.p95BelowMs.reset();
    } else if (auto p = r->child("p95", "durationLimit")) {
        g.p95BelowMs = toMs(p->duration("below"));
    }
    for (const auto &[field, to] : {std::pair{"readiness", &g.readiness}, std::pair{"traces", &g.traces}, std::pair{"metrics", &g.metrics}}) {
        const auto word = r->text(field);
        if (word && *word != "required" && *word != "off")
            r->problem(field, "write required or off");
        else if (word)
            *to = *word == "required";
    }
    compareGates(*r, plan);
}

void readTriggers(Reader &spec, Plan &plan)
{
    if (!spec.has("triggers")) {
        plan.triggers = defaultTriggers();
        return;
    }
    std::set<std::string> names;
    for (Reader &r : spec.children("triggers", "trigger")) {
        Trigger t;
        t.name = r.text("name").value_or("");
        if (!names.insert(t.name).second)
            r.problem("name", "two triggers are called \"" + t.name + "\"");
        if (!readCondition(r, t))
            continue;
        if (const auto word = r.text("action")) {
            const auto action = valueIn(kActions, *word);
            if (!action)
                r.problem("action", "\"" + word->substr(0, 60) + "\" is neither rollback, hold nor alert");
            t.action = action.value_or(t.action);
        }
        t.evenIfShared = r.boolean("evenIfShared").value_or(t.evenIfShared);
        plan.triggers.push_back(std::move(t));
    }
}

} // namespace tidegate::plan
