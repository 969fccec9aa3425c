// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/actor.h"
#include "release/internal.h"

#include "base/number.h"

#include <algorithm>
#include <set>

namespace tidegate::release {

namespace {

GateView gate(std::string name, Message label, Verdict verdict, Message detail)
{
    GateView g;
    g.name = std::move(name);
    g.label = std::move(label);
    g.verdict = verdict;
    g.detail = std::move(detail);
    return g;
}

Verdict verdictOf(ItemState s)
{
    switch (s) {
    case ItemState::Verified:
    case ItemState::Acknowledged:
    case ItemState::Deferred:
    case ItemState::Overridden: return Verdict::Pass;
    case ItemState::NotApplicable: return Verdict::NotApplicable;
    case ItemState::Stale: return Verdict::Stale;
    case ItemState::Passing: return Verdict::Insufficient;
    case ItemState::Unknown: return Verdict::Unknown;
    default: return Verdict::Fail;
    }
}

Message labelOf(const std::string &rule, const std::string &fallback)
{
    static const std::map<std::string, const char *> labels{{"error-rate", TG_TR("Error rate")}, {"p95", TG_TR("p95")}, {"readiness", TG_TR("Readiness")}, {"traces", TG_TR("Traces")}, {"metrics", TG_TR("Metrics")}, {"pods-healthy", TG_TR("All pods healthy")}, {"traffic", TG_TR("Traffic as planned")}, {"within-slo", TG_TR("Within SLO")}, {"alerts", TG_TR("Alerts")}};
    const auto it = labels.find(rule);
    return it == labels.end() ? Message{fallback, {}} : Message{it->second, {}};
}

GateView itemGate(const ItemView &i, const EvidenceSet &e)
{
    GateView g = gate(i.item.rule.empty() ? i.item.id : i.item.rule, labelOf(i.item.rule, i.item.text), verdictOf(i.state), i.detail);
    g.at = i.at;
    g.human = i.state == ItemState::Acknowledged || i.state == ItemState::Overridden || i.state == ItemState::Deferred;
    if (const Evidence *ev = e.find(i.item.rule)) {
        g.value = ev->value;
        g.limit = ev->limit;
        g.n = ev->n;
        g.source = ev->source;
    }
    return g;
}

GateView evidenceGate(const std::string &id, const EvidenceSet &e)
{
    const Evidence *ev = e.find(id);
    GateView g = gate(id, labelOf(id, id), ev ? ev->verdict : Verdict::Unknown, ev ? ev->text : Message{TG_TR("not measured yet"), {}});
    if (ev) {
        g.value = ev->value;
        g.limit = ev->limit;
        g.n = ev->n;
        g.source = ev->source;
        g.at = ev->at;
    }
    return g;
}

/// A hotfix is asked only for what its own pods show.
bool inHotfix(const State &s)
{
    return s.hotfix && s.hotfix->begun;
}

/// What somebody else changed is theirs until a person says what becomes of it.
void addDifferences(std::vector<GateView> &out, const Surroundings &around)
{
    if (around.differences.empty())
        return;
    const std::string more = around.differences.size() > 1 ? " and " + std::to_string(around.differences.size() - 1) + " more" : std::string();
    out.push_back(gate("unchanged", {TG_TR("Changed by others"), {}}, Verdict::Fail, {TG_TR("%1. Adopt or restore it."), {text(around.differences.front()) + more}}));
}

void addOwnership(std::vector<GateView> &out, const State &s, const Surroundings &around)
{
    if (!around.ownership || s.stage == Stage::Phase)
        return;
    const Ownership &o = *around.ownership;
    const auto ack = std::ranges::find(s.acks, std::string("ownership"), &Acknowledgement::item);
    const bool harmless = o.reverts == Ownership::Reverts::Allowed || o.reverts == Ownership::Reverts::OnSync;
    GateView g = gate("ownership", {TG_TR("Repository"), {}}, harmless || ack != s.acks.end() ? Verdict::Pass : o.reverts == Ownership::Reverts::Yes ? Verdict::Fail : Verdict::Unknown, o.how);
    if (!harmless && ack != s.acks.end()) {
        g.human = true;
        g.detail = {TG_TR("%1 accepted that %2: %3"), {ack->by, o.how, ack->value}};
    } else if (!harmless) {
        g.detail = {TG_TR("%1. %2"), {o.how, o.allow}};
    }
    g.source = o.object;
    out.push_back(std::move(g));
}

void addBad(std::vector<GateView> &out, const State &s, const Surroundings &around)
{
    if (s.stage == Stage::Phase)
        return;
    if (const BadVersion *b = badVersion(s, around))
        out.push_back(gate("bad-version", {TG_TR("Version"), {}}, Verdict::Fail, {TG_TR("%1 was rolled back at %2 by %3. Only the hotfix lane takes it again."), {b->version, formatInstant(Instant{std::chrono::floor<std::chrono::seconds>(b->at)}), b->by}}));
}

void addDuring(std::vector<GateView> &out, const State &s, const EvidenceSet &e, Instant now)
{
    const plan::Gates &wanted = s.plan.gates;
    std::vector<std::string> rules;
    if (wanted.errorRateBelow)
        rules.push_back("error-rate");
    if (wanted.p95BelowMs)
        rules.push_back("p95");
    if (wanted.readiness)
        rules.push_back("readiness");
    if (wanted.traces && !inHotfix(s))
        rules.push_back("traces");
    if (wanted.metrics)
        rules.push_back("metrics");
    const ListView during = list("during", s, e, now);
    std::set<std::string> shown;
    for (const std::string &rule : rules) {
        const auto it = std::ranges::find_if(during.items, [&](const ItemView &i) { return i.item.rule == rule; });
        out.push_back(it == during.items.end() ? evidenceGate(rule, e) : itemGate(*it, e));
        shown.insert(rule);
    }
    static const std::set<std::string> switchable{"error-rate", "p95", "readiness", "traces", "metrics"};
    for (const ItemView &i : during.items) {
        if (!shown.contains(i.item.rule) && !switchable.contains(i.item.rule) && !inHotfix(s))
            out.push_back(itemGate(i, e));
    }
}

void addAfter(std::vector<GateView> &out, const State &s, const EvidenceSet &e, Instant now)
{
    const bool whole = lastPhase(s) && !inHotfix(s);
    for (const ItemView &i : list("after", s, e, now).items) {
        if (whole || i.item.kind == plan::ItemKind::Sensed)
            out.push_back(itemGate(i, e));
    }
}

void addBaseline(std::vector<GateView> &out, const State &s, const EvidenceSet &e)
{
    const bool needed = std::ranges::any_of(s.plan.triggers, [](const plan::Trigger &t) { return t.aboveBaseline.has_value(); });
    const auto &b = s.baseline ? s.baseline : e.measuredBaseline;
    if (!needed)
        return;
    if (b && b->p95Ms)
        out.push_back(gate("baseline", {TG_TR("Baseline"), {}}, Verdict::Pass, b->provisional ? Message{TG_TR("p95 %1 ms, provisional"), {fixed(*b->p95Ms, 0)}} : Message{TG_TR("p95 %1 ms"), {fixed(*b->p95Ms, 0)}}));
    else
        out.push_back(gate("baseline", {TG_TR("Baseline"), {}}, Verdict::Unknown, {TG_TR("none: the latency trigger is off. Set metrics.baseline in the plan."), {}}));
}

/// How far, and why it does not go on.
Message soakText(const State &s, const EvidenceSet &e, Instant now, std::vector<Argument> figures)
{
    if (soaked(s, e, now) >= soakOf(s))
        return {TG_TR("%1 of %2"), std::move(figures)};
    if (s.held)
        return {TG_TR("%1 of %2 · stands still while held"), std::move(figures)};
    if (!soaking(s, e))
        return {TG_TR("%1 of %2 · stands still while traffic is off plan"), std::move(figures)};
    if (soakWaitsForMetrics(s, e, now))
        return {TG_TR("%1 of %2 · stands still while metrics of the canary are missing"), std::move(figures)};
    return {TG_TR("%1 of %2"), std::move(figures)};
}

void addSoak(std::vector<GateView> &out, const State &s, const EvidenceSet &e, Instant now)
{
    const Millis need = soakOf(s), have = soaked(s, e, now);
    GateView g = gate("soak", {TG_TR("Soak"), {}}, have >= need ? Verdict::Pass : Verdict::Fail, soakText(s, e, now, {humanDuration(std::min(have, need)), humanDuration(need)}));
    g.value = static_cast<double>(have.count());
    g.limit = static_cast<double>(need.count());
    g.source = "API server clock";
    g.at = now;
    out.push_back(std::move(g));
}

void addApproval(std::vector<GateView> &out, const State &s, Instant now)
{
    const bool start = s.stage != Stage::Phase;
    const int need = start ? s.plan.approvals.required : s.plan.approvals.perPromotion;
    if (need == 0)
        return;
    const std::string what = start ? "plan" : promotionName(s.phase + 1);
    const int have = approvers(s, what, {}, now);
    if (const Approval *no = rejection(s, what)) {
        out.push_back(gate("approval", {TG_TR("Approval"), {}}, Verdict::Fail, {TG_TR("rejected by %1: %2"), {no->by, no->note}}));
        return;
    }
    const std::string names = approverNames(s, what, now);
    const Message text = names.empty() ? Message{TG_TR("%1 of %2"), {std::to_string(have), std::to_string(need)}} : Message{TG_TR("%1 of %2 · %3"), {std::to_string(have), std::to_string(need), names}};
    out.push_back(gate("approval", {TG_TR("Approval"), {}}, have >= need ? Verdict::Pass : Verdict::Fail, text));
}

} // namespace

std::vector<GateView> gates(const State &s, const EvidenceSet &e, const Surroundings &around, Instant now)
{
    std::vector<GateView> out;
    if (s.final())
        return out;
    if (s.held)
        out.push_back(gate("hold", {TG_TR("Hold"), {}}, Verdict::Fail, {TG_TR("held by %1"), {actorWords(s.heldBy)}}));
    // What a person has to decide comes before what only has to be measured.
    addDifferences(out, around);
    addBad(out, s, around);
    addOwnership(out, s, around);
    if (s.stage == Stage::Phase && !s.pending) {
        addDuring(out, s, e, now);
        addAfter(out, s, e, now);
        addSoak(out, s, e, now);
    } else if (s.stage != Stage::Phase) {
        const ListView before = list("before", s, e, now);
        out.push_back(gate("before-list", {TG_TR("Before list"), {}}, before.complete ? Verdict::Pass : Verdict::Fail, {TG_TR("%1 of %2"), {std::to_string(before.met()), std::to_string(before.items.size())}}));
        if (s.plan.gates.metrics)
            out.push_back(evidenceGate("metrics", e));
    }
    if (!inHotfix(s) || s.stage != Stage::Phase)
        addBaseline(out, s, e);
    if (!inHotfix(s))
        addApproval(out, s, now);
    if (around.unsuitable)
        out.push_back(gate("suitable", {TG_TR("Cluster"), {}}, around.observation.synced ? Verdict::Fail : Verdict::Unknown, *around.unsuitable));
    if (around.rollbackTarget.empty())
        out.push_back(gate("rollback-target", {TG_TR("Way back"), {}}, Verdict::Fail, around.noTarget.empty() ? Message{TG_TR("there is no version to roll back to"), {}} : around.noTarget));
    if (const auto f = freezeAt(s.plan, now); f && !inHotfix(s))
        out.push_back(gate("freeze", {TG_TR("Freeze"), {}}, Verdict::Fail, {TG_TR("%1 until %2"), {f->name, formatInstant(f->to)}}));
    return out;
}

const GateView *firstClosed(const std::vector<GateView> &gates)
{
    const auto closed = [](const GateView &g) { return g.verdict != Verdict::Pass && g.verdict != Verdict::NotApplicable; };
    // Time is the last reason to give: everything else needs somebody.
    const auto it = std::ranges::find_if(gates, [&](const GateView &g) { return closed(g) && g.name != "soak"; });
    if (it != gates.end())
        return &*it;
    const auto soak = std::ranges::find_if(gates, closed);
    return soak == gates.end() ? nullptr : &*soak;
}

} // namespace tidegate::release
