// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/json_fields.h"

namespace tidegate::release {

namespace {

constexpr Projections::State kStates[] = {Projections::State::Wanted, Projections::State::Asked, Projections::State::Sent, Projections::State::Running, Projections::State::Succeeded, Projections::State::Failed};

int numberAt(const Json &d, const char *key, int fallback = 0)
{
    return static_cast<int>(intAt(d, {key}, fallback));
}

const Json *objectAt(const Json &d, const char *key)
{
    const Json *n = nodeAt(d, {key});
    return n && n->is_object() ? n : nullptr;
}

Json hotfixJson(const Hotfix &h)
{
    Json d = {{"version", h.version}, {"image", h.image}, {"base", h.base}, {"weight", h.weight}, {"by", h.by}, {"reason", h.reason}, {"ticket", h.ticket}, {"at", formatInstant(h.at)}, {"returnsTo", h.returnsTo}, {"skipped", h.skipped}, {"begun", h.begun}, {"breakGlass", h.breakGlass}, {"reviewedBy", h.reviewedBy}};
    putTime(d, "reviewed", h.reviewed);
    return d;
}

Hotfix hotfixFrom(const Json &d)
{
    Hotfix h;
    h.version = textAt(d, {"version"});
    h.image = textAt(d, {"image"});
    h.base = textAt(d, {"base"});
    h.weight = numberAt(d, "weight", 100);
    h.by = textAt(d, {"by"});
    h.reason = textAt(d, {"reason"});
    h.ticket = textAt(d, {"ticket"});
    h.at = timeAt(d, "at").value_or(Instant{});
    h.returnsTo = textAt(d, {"returnsTo"});
    each(d, "skipped", [&](const Json &s) { h.skipped.push_back(s.is_string() ? s.get<std::string>() : std::string()); });
    h.begun = flagAt(d, "begun");
    h.breakGlass = flagAt(d, "breakGlass");
    h.reviewedBy = textAt(d, {"reviewedBy"});
    h.reviewed = timeAt(d, "reviewed");
    return h;
}

Json projectionsJson(const Projections &p)
{
    Json d = {{"state", name(p.state)}, {"cronJob", p.cronJob}, {"endpoint", p.endpoint}, {"job", p.job}, {"done", p.done}, {"failed", p.failed}, {"wanted", p.wanted}, {"by", p.by}, {"detail", messageJson(p.detail)}};
    putTime(d, "begun", p.begun);
    putTime(d, "ended", p.ended);
    return d;
}

Projections projectionsFrom(const Json &d)
{
    Projections p;
    const std::string state = textAt(d, {"state"});
    for (const Projections::State s : kStates) {
        if (state == name(s))
            p.state = s;
    }
    p.cronJob = textAt(d, {"cronJob"});
    p.endpoint = textAt(d, {"endpoint"});
    p.job = textAt(d, {"job"});
    p.done = numberAt(d, "done");
    p.failed = numberAt(d, "failed");
    p.wanted = numberAt(d, "wanted", 1);
    p.by = textAt(d, {"by"});
    p.detail = messageFrom(nodeAt(d, {"detail"}));
    p.begun = timeAt(d, "begun");
    p.ended = timeAt(d, "ended");
    return p;
}

/// As an array, for there are many: [begin in s, canary n, error rate, p95, stable n, error rate, p95].
Json hourJson(const HourSummary &h)
{
    const auto number = [](const std::optional<double> &v) { return v ? Json(*v) : Json(nullptr); };
    Json d = Json::array({h.from.time_since_epoch().count() / 1000});
    for (const HourSummary::Track *t : {&h.canary, &h.stable}) {
        d.push_back(t->requests);
        d.push_back(number(t->errorRate));
        d.push_back(number(t->p95Ms));
    }
    return d;
}

std::optional<HourSummary> hourFrom(const Json &d)
{
    if (!d.is_array() || d.size() != 7 || !d[0].is_number())
        return std::nullopt;
    const auto number = [&](std::size_t i) { return d[i].is_number() ? std::optional(d[i].get<double>()) : std::nullopt; };
    HourSummary h;
    h.from = Instant{std::chrono::seconds(d[0].get<long long>())};
    h.canary = {number(1).value_or(0), number(2), number(3)};
    h.stable = {number(4).value_or(0), number(5), number(6)};
    return h;
}

} // namespace

void writeRecords(Json &d, const State &s)
{
    d["templates"] = {{"stable", s.templates.stable}, {"canary", s.templates.canary}};
    const Fingerprints &f = s.fingerprints;
    d["fingerprints"] = {{"stable", f.stableDigest}, {"canary", f.canaryDigest}, {"configs", f.configs}, {"adopted", f.adopted}};
    if (s.counts)
        d["counts"] = {{"canary", s.counts->canary}, {"stable", s.counts->stable}};
    d["bad"] = Json::array();
    for (const BadVersion &b : s.bad)
        d["bad"].push_back({{"version", b.version}, {"image", b.image}, {"by", b.by}, {"why", messageJson(b.why)}, {"at", formatInstant(b.at)}, {"run", b.run}});
    d["hotfix"] = s.hotfix ? hotfixJson(*s.hotfix) : Json(nullptr);
    d["suspended"] = nullptr;
    if (const auto &x = s.suspended)
        d["suspended"] = {{"version", x->version}, {"image", x->image}, {"by", x->by}, {"phase", x->phase}, {"weight", x->weight}, {"at", formatInstant(x->at)}};
    d["hours"] = Json::array();
    for (const HourSummary &h : s.hours)
        d["hours"].push_back(hourJson(h));
    d["deferrals"] = Json::array();
    for (const Deferral &x : s.deferrals) {
        Json one = {{"item", x.item}, {"by", x.by}, {"owner", x.owner}, {"reason", x.reason}, {"to", x.to}, {"at", formatInstant(x.at)}, {"phase", x.phase}};
        putTime(one, "due", x.due);
        d["deferrals"].push_back(std::move(one));
    }
    d["projections"] = s.projections ? projectionsJson(*s.projections) : Json(nullptr);
}

void readRecords(const Json &d, State &s)
{
    s.templates = {textAt(d, {"templates", "stable"}), textAt(d, {"templates", "canary"})};
    s.fingerprints = {textAt(d, {"fingerprints", "canary"}), textAt(d, {"fingerprints", "stable"}), {}, static_cast<int>(intAt(d, {"fingerprints", "adopted"}))};
    if (const Json *configs = nodeAt(d, {"fingerprints", "configs"}); configs && configs->is_object()) {
        for (const auto &[object, hash] : configs->items()) {
            if (hash.is_string())
                s.fingerprints.configs.emplace(object, hash.get<std::string>());
        }
    }
    if (const Json *c = objectAt(d, "counts"))
        s.counts = Counts{numberAt(*c, "canary"), numberAt(*c, "stable")};
    each(d, "bad", [&](const Json &b) { s.bad.push_back({textAt(b, {"version"}), textAt(b, {"image"}), textAt(b, {"by"}), messageFrom(nodeAt(b, {"why"})), timeAt(b, "at").value_or(Instant{}), numberAt(b, "run")}); });
    each(d, "hours", [&](const Json &h) {
        if (auto one = hourFrom(h))
            s.hours.push_back(*one);
    });
    each(d, "deferrals", [&](const Json &x) { s.deferrals.push_back({textAt(x, {"item"}), textAt(x, {"by"}), textAt(x, {"owner"}), textAt(x, {"reason"}), textAt(x, {"to"}), timeAt(x, "due"), timeAt(x, "at").value_or(Instant{}), numberAt(x, "phase", -1)}); });
    if (const Json *h = objectAt(d, "hotfix"))
        s.hotfix = hotfixFrom(*h);
    if (const Json *x = objectAt(d, "suspended"))
        s.suspended = Suspended{textAt(*x, {"version"}), textAt(*x, {"image"}), textAt(*x, {"by"}), numberAt(*x, "phase", -1), numberAt(*x, "weight"), timeAt(*x, "at").value_or(Instant{})};
    if (const Json *p = objectAt(d, "projections"))
        s.projections = projectionsFrom(*p);
}

} // namespace tidegate::release
