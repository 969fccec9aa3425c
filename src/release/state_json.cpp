// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"
#include "release/json_fields.h"

#include "plan/parse.h"

namespace tidegate::release {

namespace {

std::optional<double> numberAt(const Json &doc, const char *key)
{
    const Json *n = nodeAt(doc, {key});
    return n && n->is_number() ? std::optional(n->get<double>()) : std::nullopt;
}

Json baselineJson(const Baseline &b)
{
    Json d = {{"n", b.n}, {"provisional", b.provisional}, {"source", b.source}};
    if (b.p95Ms)
        d["p95"] = *b.p95Ms;
    if (b.errorRate)
        d["errorRate"] = *b.errorRate;
    putTime(d, "from", b.from);
    putTime(d, "to", b.to);
    return d;
}

Baseline baselineFrom(const Json &d)
{
    Baseline b;
    b.n = numberAt(d, "n").value_or(0);
    b.provisional = flagAt(d, "provisional");
    b.source = textAt(d, {"source"});
    b.p95Ms = numberAt(d, "p95");
    b.errorRate = numberAt(d, "errorRate");
    b.from = timeAt(d, "from");
    b.to = timeAt(d, "to");
    return b;
}

Json pendingJson(const Pending &p)
{
    Json d = {{"id", p.id}, {"command", p.command}, {"actor", p.actor}, {"step", p.goal.toJson()}, {"toPhase", p.toPhase}, {"begun", formatInstant(p.begun)}};
    if (p.problem)
        d["problem"] = {{"subject", p.problem->subject}, {"detail", p.problem->detail}, {"remedy", p.problem->remedy}};
    return d;
}

Expected<Pending> pendingFrom(const Json &d)
{
    Pending p;
    p.id = textAt(d, {"id"});
    p.command = textAt(d, {"command"});
    p.actor = textAt(d, {"actor"});
    const Json *step = nodeAt(d, {"step"});
    auto goal = traffic::Goal::fromJson(step ? *step : Json::object());
    if (!goal)
        return goal.error();
    p.goal = *goal;
    p.toPhase = static_cast<int>(intAt(d, {"toPhase"}, -1));
    p.begun = timeAt(d, "begun").value_or(p.goal.begun);
    if (const Json *problem = nodeAt(d, {"problem"}))
        p.problem = Error{ErrorKind::Refused, textAt(*problem, {"subject"}), textAt(*problem, {"detail"}), textAt(*problem, {"remedy"})};
    return p;
}

Json peopleJson(const State &s, const char *which)
{
    Json list = Json::array();
    if (std::string(which) == "approvals") {
        for (const Approval &a : s.approvals)
            list.push_back({{"id", a.id}, {"by", a.by}, {"verified", a.verified}, {"run", a.run}, {"digest", a.digest}, {"what", a.what}, {"rejected", a.rejected}, {"note", a.note}, {"at", formatInstant(a.at)}});
    } else if (std::string(which) == "acks") {
        for (const Acknowledgement &a : s.acks)
            list.push_back({{"item", a.item}, {"by", a.by}, {"value", a.value}, {"at", formatInstant(a.at)}, {"phase", a.phase}});
    } else {
        for (const Override &o : s.overrides)
            list.push_back({{"item", o.item}, {"by", o.by}, {"reason", o.reason}, {"ticket", o.ticket}, {"at", formatInstant(o.at)}, {"phase", o.phase}});
    }
    return list;
}

void readPeople(const Json &d, State &s)
{
    each(d, "approvals", [&](const Json &a) { s.approvals.push_back({textAt(a, {"id"}), textAt(a, {"by"}), flagAt(a, "verified"), static_cast<int>(intAt(a, {"run"})), textAt(a, {"digest"}), textAt(a, {"what"}), flagAt(a, "rejected"), textAt(a, {"note"}), timeAt(a, "at").value_or(Instant{})}); });
    each(d, "acks", [&](const Json &a) { s.acks.push_back({textAt(a, {"item"}), textAt(a, {"by"}), textAt(a, {"value"}), timeAt(a, "at").value_or(Instant{}), static_cast<int>(intAt(a, {"phase"}, -1))}); });
    each(d, "overrides", [&](const Json &o) { s.overrides.push_back({textAt(o, {"item"}), textAt(o, {"by"}), textAt(o, {"reason"}), textAt(o, {"ticket"}), timeAt(o, "at").value_or(Instant{}), static_cast<int>(intAt(o, {"phase"}, -1))}); });
}

void readHistory(const Json &d, State &s)
{
    if (const Json *items = nodeAt(d, {"items"}); items && items->is_object()) {
        for (const auto &[id, h] : items->items())
            s.items[id] = {flagAt(h, "verified"), timeAt(h, "since"), timeAt(h, "withdrawn"), timeAt(h, "recovered"), static_cast<int>(intAt(h, {"regressions"}))};
    }
    if (const Json *acts = nodeAt(d, {"acts"}); acts && acts->is_array()) {
        for (const Json &act : *acts)
            remember(s, act.is_string() ? act.get<std::string>() : std::string());
    }
    each(d, "pinned", [&](const Json &h) { s.pinned.push_back({textAt(h, {"name"}), textAt(h, {"uid"}), textAt(h, {"target"}), static_cast<int>(intAt(h, {"min"}, 1)), static_cast<int>(intAt(h, {"max"}, 1))}); });
    each(d, "history", [&](const Json &h) { s.history.push_back({static_cast<int>(intAt(h, {"phase"})), timeAt(h, "begun").value_or(Instant{}), timeAt(h, "ended"), textAt(h, {"by"})}); });
    each(d, "journal", [&](const Json &e) { s.journal.push_back({intAt(e, {"seq"}), timeAt(e, "at").value_or(Instant{}), textAt(e, {"actor"}), textAt(e, {"kind"}), messageFrom(nodeAt(e, {"message"})), textAt(e, {"tone"})}); });
}

std::optional<Stage> stageFrom(const std::string &text)
{
    for (const Stage s : {Stage::Planned, Stage::Before, Stage::Phase, Stage::Complete, Stage::RolledBack, Stage::Closed}) {
        if (text == name(s))
            return s;
    }
    return std::nullopt;
}

} // namespace

Json toJson(const State &s)
{
    Json d = {{"schema", s.schema}, {"release", s.release}, {"run", s.run}, {"plan", plan::toJson(s.plan)}, {"requestedBy", s.requestedBy}, {"stage", name(s.stage)}, {"phase", s.phase}, {"weight", s.weight}, {"soaked", s.soaked.count()}, {"pods", s.pods}};
    writeRecords(d, s);
    d["plan"]["digest"] = s.planDigest;
    if (s.offered)
        d["offered"] = {{"plan", plan::toJson(s.offered->plan)}, {"digest", s.offered->digest}, {"by", s.offered->by}, {"at", formatInstant(s.offered->at)}};
    d["versions"] = {{"stable", s.stableVersion}, {"stableImage", s.stableImage}, {"canary", s.canaryVersion}, {"canaryImage", s.canaryImage}};
    putTime(d, "since", s.since);
    putTime(d, "soakedAt", s.soakedAt);
    d["held"] = s.held ? Json{{"by", s.heldBy}, {"why", messageJson(s.heldWhy)}, {"at", s.heldAt ? formatInstant(*s.heldAt) : ""}, {"shared", s.sharedAlarm}} : Json(nullptr);
    d["pending"] = s.pending ? pendingJson(*s.pending) : Json(nullptr);
    d["guardian"] = s.guardian ? Json{{"identity", s.guardian->identity}, {"since", formatInstant(s.guardian->since)}} : Json(nullptr);
    for (const char *key : {"approvals", "acks", "overrides"})
        d[key] = peopleJson(s, key);
    d["items"] = Json::object();
    for (const auto &[id, h] : s.items) {
        Json i = {{"verified", h.verified}, {"regressions", h.regressions}};
        putTime(i, "since", h.since);
        putTime(i, "withdrawn", h.withdrawn);
        putTime(i, "recovered", h.recovered);
        d["items"][id] = std::move(i);
    }
    d["baseline"] = s.baseline ? baselineJson(*s.baseline) : Json(nullptr);
    d["acts"] = s.acts;
    d["pinned"] = Json::array();
    for (const traffic::HpaView &h : s.pinned)
        d["pinned"].push_back({{"name", h.name}, {"uid", h.uid}, {"target", h.target}, {"min", h.min}, {"max", h.max}});
    d["history"] = Json::array();
    for (const PhaseRecord &r : s.history) {
        Json h = {{"phase", r.phase}, {"begun", formatInstant(r.begun)}, {"by", r.by}};
        putTime(h, "ended", r.ended);
        d["history"].push_back(std::move(h));
    }
    d["journal"] = Json::array();
    for (const Event &e : s.journal)
        d["journal"].push_back({{"seq", e.seq}, {"at", formatInstant(e.at)}, {"actor", e.actor}, {"kind", e.kind}, {"message", messageJson(e.text)}, {"tone", e.tone}});
    d["journalSeq"] = s.journalSeq;
    d["journalHead"] = {{"seq", s.journalHead.seq}, {"hash", s.journalHead.hash}};
    if (s.rolledBackBy)
        d["rolledBack"] = {{"by", *s.rolledBackBy}, {"why", messageJson(s.rolledBackWhy)}};
    return d;
}

Expected<State> fromJson(const Json &d)
{
    if (!d.is_object())
        return Error{ErrorKind::Invalid, "release state", TG_TR("it is not a JSON object"), TG_TR("look at data.state of the release's ConfigMap")};
    State s;
    s.schema = static_cast<int>(intAt(d, {"schema"}));
    if (s.schema > kSchema)
        return Error{ErrorKind::Unsupported, "release state", "it was written by a newer version (schema " + std::to_string(s.schema) + ")", TG_TR("it opens read-only; update this program to act")};
    const auto stage = stageFrom(textAt(d, {"stage"}));
    const Json *planDoc = nodeAt(d, {"plan"});
    if (s.schema < 1 || !stage || !planDoc)
        return Error{ErrorKind::Invalid, "release state", TG_TR("schema, stage or plan is missing or not understood"), TG_TR("look at data.state of the release's ConfigMap")};
    Json bare = *planDoc;
    s.planDigest = textAt(bare, {"digest"});
    if (bare.is_object())
        bare.erase("digest");
    auto parsed = plan::fromJson(bare);
    if (!parsed)
        return parsed.error();
    s.plan = std::move(parsed).value();
    s.stage = *stage;
    s.release = textAt(d, {"release"}, s.plan.name);
    s.run = static_cast<int>(intAt(d, {"run"}, 1));
    s.requestedBy = textAt(d, {"requestedBy"});
    s.phase = static_cast<int>(intAt(d, {"phase"}, -1));
    if (s.stage == Stage::Phase && (s.phase < 0 || s.phase >= static_cast<int>(s.plan.phases.size())))
        return Error{ErrorKind::Invalid, "release state", "phase " + std::to_string(s.phase) + " is not one of the plan's", TG_TR("look at data.state of the release's ConfigMap")};
    s.weight = static_cast<int>(intAt(d, {"weight"}));
    s.soaked = Millis{intAt(d, {"soaked"})};
    s.pods = static_cast<int>(intAt(d, {"pods"}));
    s.stableVersion = textAt(d, {"versions", "stable"});
    s.stableImage = textAt(d, {"versions", "stableImage"});
    s.canaryVersion = textAt(d, {"versions", "canary"});
    s.canaryImage = textAt(d, {"versions", "canaryImage"});
    s.since = timeAt(d, "since");
    s.soakedAt = timeAt(d, "soakedAt");
    if (const Json *h = nodeAt(d, {"held"}); h && h->is_object()) {
        s.held = true;
        s.heldBy = textAt(*h, {"by"});
        s.heldWhy = messageFrom(nodeAt(*h, {"why"}));
        s.heldAt = timeAt(*h, "at");
        s.sharedAlarm = flagAt(*h, "shared");
    }
    if (const Json *p = nodeAt(d, {"pending"}); p && p->is_object()) {
        auto pending = pendingFrom(*p);
        if (!pending)
            return pending.error();
        s.pending = std::move(pending).value();
    }
    if (const Json *g = nodeAt(d, {"guardian"}); g && g->is_object())
        s.guardian = Guardian{textAt(*g, {"identity"}), timeAt(*g, "since").value_or(Instant{})};
    if (const Json *o = nodeAt(d, {"offered", "plan"})) {
        // One that cannot be read any more cannot be adopted either.
        if (auto offered = plan::fromJson(*o))
            s.offered = OfferedPlan{std::move(offered).value(), textAt(d, {"offered", "digest"}), textAt(d, {"offered", "by"}), timeAt(d["offered"], "at").value_or(Instant{})};
    }
    readPeople(d, s);
    readHistory(d, s);
    if (const Json *b = nodeAt(d, {"baseline"}); b && b->is_object())
        s.baseline = baselineFrom(*b);
    readRecords(d, s);
    s.journalSeq = intAt(d, {"journalSeq"});
    s.journalHead = {intAt(d, {"journalHead", "seq"}), textAt(d, {"journalHead", "hash"})};
    if (const Json *r = nodeAt(d, {"rolledBack"}); r && r->is_object()) {
        s.rolledBackBy = textAt(*r, {"by"});
        s.rolledBackWhy = messageFrom(nodeAt(*r, {"why"}));
    }
    return s;
}

} // namespace tidegate::release
