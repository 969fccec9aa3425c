// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/status.h"

#include "base/number.h"
#include "release/soak.h"

#include <cmath>

namespace tidegate::cli {

namespace {

Json timeJson(const std::optional<Instant> &t)
{
    return t ? Json(formatInstant(*t)) : Json(nullptr);
}

Json numberJson(const std::optional<double> &v)
{
    return v && std::isfinite(*v) ? Json(*v) : Json(nullptr);
}

Json linkJson(const engine::LinkView &link, Instant localNow)
{
    Json d = {{"ok", link.ok && link.live}, {"age", nullptr}};
    if (link.lastOk)
        d["age"] = std::max(0.0, static_cast<double>((localNow - *link.lastOk).count()) / 1000.0);
    if (!link.problem.empty())
        d["problem"] = link.problem.english();
    return d;
}

Json gatesJson(const engine::Snapshot &s)
{
    Json list = Json::array();
    for (const release::GateView &g : s.gates)
        list.push_back({{"name", g.name}, {"verdict", release::name(g.verdict)}, {"value", numberJson(g.value)}, {"limit", numberJson(g.limit)}, {"n", g.n}, {"source", g.source}, {"at", timeJson(g.at)}, {"detail", g.detail.english()}});
    return list;
}

Json phaseJson(const engine::Snapshot &s)
{
    const auto &phases = s.state.plan.phases;
    const bool in = s.state.stage == release::Stage::Phase && s.state.phase >= 0 && s.state.phase < static_cast<int>(phases.size());
    if (!in)
        return nullptr;
    const plan::Phase &p = phases[static_cast<std::size_t>(s.state.phase)];
    return {{"name", p.name}, {"index", s.state.phase}, {"weight", s.state.weight}, {"since", timeJson(s.state.since)}, {"soak", {{"done", formatDuration(s.soaked)}, {"required", formatDuration(release::soakOf(s.state))}}}};
}

Json differencesJson(const engine::Snapshot &s)
{
    Json list = Json::array();
    for (const release::Difference &d : s.differences)
        list.push_back({{"object", d.object}, {"field", d.field}, {"ours", d.ours}, {"found", d.found}, {"manager", d.manager}, {"owner", d.owner}, {"at", timeJson(d.at)}, {"text", release::text(d)}});
    return list;
}

void peopleJson(Json &d, const release::State &state)
{
    d["approvals"] = Json::array();
    for (const release::Approval &a : state.approvals)
        d["approvals"].push_back({{"by", a.by}, {"what", a.what}, {"rejected", a.rejected}, {"verified", a.verified}, {"digest", a.digest}, {"note", a.note}, {"at", formatInstant(a.at)}});
    d["overrides"] = Json::array();
    for (const release::Override &o : state.overrides)
        d["overrides"].push_back({{"item", o.item}, {"by", o.by}, {"reason", o.reason}, {"ticket", o.ticket}, {"at", formatInstant(o.at)}});
    d["deferrals"] = Json::array();
    for (const release::Deferral &x : state.deferrals)
        d["deferrals"].push_back({{"item", x.item}, {"by", x.by}, {"owner", x.owner}, {"reason", x.reason}, {"to", x.to}, {"due", timeJson(x.due)}, {"at", formatInstant(x.at)}});
}

} // namespace

std::string stateWord(const engine::Snapshot &s)
{
    if (!s.exists)
        return "none";
    if (s.state.rollingBack())
        return "rolling-back";
    if (s.state.held)
        return "held";
    return release::name(s.state.stage);
}

Json statusJson(const engine::Snapshot &s)
{
    const release::State &state = s.state;
    Json d = {{"release", state.release}, {"run", state.run}, {"state", stateWord(s)}, {"phase", phaseJson(s)}};
    d["versions"] = {{"stable", state.stableVersion}, {"canary", state.canaryVersion}};
    const traffic::Weight &w = s.weight;
    d["traffic"] = {{"method", plan::name(state.plan.traffic.method)},
                    {"canary", {{"weight", w.known ? Json(w.percent) : Json(nullptr)}, {"ready", w.canaryReady}, {"desired", w.canaryDesired}}},
                    {"stable", {{"weight", w.known ? Json(100 - w.percent) : Json(nullptr)}, {"ready", w.stableReady}, {"desired", w.stableDesired}}}};
    d["gates"] = gatesJson(s);
    d["next"] = {{"command", s.next.command}, {"toWeight", s.next.toWeight}, {"allowed", s.next.allowed}, {"reason", s.next.reason.english()}, {"earliest", timeJson(s.next.earliest)}};
    d["guardian"] = {{"identity", s.guardian.empty() ? Json(nullptr) : Json(s.guardian)}, {"since", timeJson(s.guardedSince)}, {"alive", !s.guardian.empty()}};
    d["pending"] = nullptr;
    if (state.pending)
        d["pending"] = {{"id", state.pending->id}, {"command", state.pending->command}, {"by", state.pending->actor}, {"begun", formatInstant(state.pending->begun)}, {"progress", s.progress.progress}};
    peopleJson(d, state);
    d["triggers"] = Json::array();
    for (const release::TriggerReading &t : s.evidence.triggers)
        d["triggers"].push_back({{"name", t.trigger}, {"state", release::name(t.state)}, {"value", numberJson(t.value)}, {"limit", numberJson(t.limit)}, {"n", t.n}, {"at", formatInstant(t.at)}, {"detail", t.text.english()}});
    d["differences"] = differencesJson(s);
    d["plan"] = {{"digest", state.planDigest}};
    d["plan"]["offered"] = nullptr;
    if (const auto &o = state.offered)
        d["plan"]["offered"] = {{"digest", o->digest}, {"by", o->by}, {"at", formatInstant(o->at)}};
    d["plan"]["changes"] = Json::array();
    for (const release::PlanChange &c : s.planChanges)
        d["plan"]["changes"].push_back({{"field", c.field}, {"ours", c.ours}, {"other", c.other}});
    d["rolledBack"] = nullptr;
    if (state.rolledBackBy)
        d["rolledBack"] = {{"by", *state.rolledBackBy}, {"why", state.rolledBackWhy.english()}};
    d["bad"] = Json::array();
    for (const release::BadVersion &b : state.bad)
        d["bad"].push_back({{"version", b.version}, {"image", b.image}, {"by", b.by}, {"at", formatInstant(b.at)}, {"run", b.run}});
    d["hotfix"] = nullptr;
    if (const auto &h = state.hotfix)
        d["hotfix"] = {{"version", h->version}, {"image", h->image}, {"base", h->base}, {"weight", h->weight}, {"by", h->by}, {"reason", h->reason}, {"ticket", h->ticket}, {"returnsTo", h->returnsTo}, {"skipped", h->skipped}, {"begun", h->begun}, {"reviewDue", h->reviewDue()}};
    d["suspended"] = nullptr;
    if (const auto &x = state.suspended)
        d["suspended"] = {{"version", x->version}, {"weight", x->weight}, {"by", x->by}, {"at", formatInstant(x->at)}};
    d["projections"] = nullptr;
    if (const auto &p = state.projections)
        d["projections"] = {{"state", release::name(p->state)}, {"job", p->job}, {"endpoint", p->endpoint}, {"done", p->done}, {"wanted", p->wanted}, {"failed", p->failed}, {"detail", p->detail.english()}};
    d["owner"] = nullptr;
    if (const auto &o = s.ownership)
        d["owner"] = {{"name", o->owner}, {"object", o->object}, {"how", o->how.english()}, {"allow", o->allow.english()}};
    d["links"] = {{"api", linkJson(s.api, s.localNow)}, {"metrics", linkJson(s.metrics, s.localNow)}};
    return d;
}

std::string statusText(const engine::Snapshot &s)
{
    const release::State &state = s.state;
    std::string out = state.release + "  " + (state.stableVersion.empty() ? "?" : state.stableVersion) + " → " + (state.canaryVersion.empty() ? "?" : state.canaryVersion) + "  " + stateWord(s) + "\n";
    if (const Json p = phaseJson(s); p.is_object())
        out += "phase      " + p["name"].get<std::string>() + ", " + std::to_string(state.weight) + " %, soaked " + p["soak"]["done"].get<std::string>() + " of " + p["soak"]["required"].get<std::string>() + "\n";
    const auto ready = [](int of, int all) { return std::to_string(of) + "/" + std::to_string(all) + " ready"; };
    out += "traffic    canary " + ready(s.weight.canaryReady, s.weight.canaryDesired) + ", stable " + ready(s.weight.stableReady, s.weight.stableDesired);
    if (s.weight.known)
        out += ", " + fixed(s.weight.percent, 0) + " % on the canary";
    out += "\nguardian   " + (s.guardian.empty() ? std::string("NOBODY guards this release") : s.guardian) + "\n";
    if (state.held)
        out += "held       by " + state.heldBy + (state.heldWhy.empty() ? "" : ": " + state.heldWhy.english()) + "\n";
    if (state.pending)
        out += "running    " + state.pending->command + " by " + state.pending->actor + "\n";
    if (state.rolledBackBy)
        out += "rolled back by " + *state.rolledBackBy + (state.rolledBackWhy.empty() ? "" : ": " + state.rolledBackWhy.english()) + "\n";
    for (const release::GateView &g : s.gates)
        out += std::string("gate       ") + (g.verdict == release::Verdict::Pass ? (g.human ? "✎ " : "✓ ") : g.verdict == release::Verdict::Fail ? "✗ " : g.verdict == release::Verdict::NotApplicable ? "- " : "? ") + g.name + ": " + g.detail.english() + "\n";
    for (const engine::Alarm &a : s.alarms)
        out += std::string(a.high ? "ALARM      " : "caution    ") + a.title.english() + (a.detail.empty() ? "" : ": " + a.detail.english()) + "\n";
    out += "next       " + s.next.title.english() + (s.next.allowed ? ": possible now" : s.next.reason.empty() ? "" : ": " + s.next.reason.english());
    return out;
}

Json patchesJson(const engine::Preview &preview)
{
    Json list = Json::array();
    for (const traffic::Patch &p : preview.patches) {
        Json changes = Json::array();
        for (const auto &c : p.changes)
            changes.push_back({{"field", c.field}, {"from", c.from}, {"to", c.to}});
        list.push_back({{"object", p.object}, {"method", "PATCH"}, {"path", p.path}, {"contentType", p.contentType}, {"patch", p.body}, {"changes", changes}, {"why", p.why.english()}});
    }
    return list;
}

} // namespace tidegate::cli
