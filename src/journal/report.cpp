// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "journal/journal.h"

#include <QString>

namespace tidegate::journal {

namespace {

std::string esc(const std::string &t)
{
    return QString::fromStdString(t).toHtmlEscaped().toStdString();
}

std::string when(const std::optional<Instant> &t)
{
    if (!t)
        return "—";
    std::string s = formatInstant(*t).substr(0, 16);
    s[10] = ' ';
    return s;
}

const char *kStyle = R"(:root{color-scheme:light}body{font:14px/1.5 "Noto Sans",system-ui,sans-serif;color:#16181C;background:#fff;max-width:880px;margin:48px auto;padding:0 24px}
h1{font-size:28px;margin:0}h2{font-size:12px;letter-spacing:.06em;text-transform:uppercase;color:#4B5563;margin:36px 0 8px}
.sub{color:#4B5563;font-size:15px;margin:4px 0 20px}.verdict{display:inline-block;border:1.5px solid #16181C;border-radius:8px;padding:8px 16px;font-weight:600;font-size:15px}
.verdict.bad{border-color:#B3261E;color:#B3261E}.verdict.good{border-color:#2E6B3E;color:#2E6B3E}
table{border-collapse:collapse;width:100%}th{font-weight:600;text-align:left;color:#4B5563;font-size:12px}td,th{padding:6px 12px 6px 0;border-bottom:1px solid #D9DCE1;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}code{font:12px "DejaVu Sans Mono",monospace;overflow-wrap:anywhere}.why{color:#B3261E}.quiet{color:#4B5563}
footer{margin-top:40px;color:#4B5563;font-size:12px}@media print{body{margin:0}tr{break-inside:avoid}})";

std::string verdictHtml(const release::State &s)
{
    switch (s.stage) {
    case release::Stage::Complete:
        return "<span class=\"verdict good\">✓ Complete</span>";
    case release::Stage::RolledBack:
        return "<span class=\"verdict bad\">↩ Rolled back</span> <span class=\"why\">" + esc(s.rolledBackBy.value_or("")) + (s.rolledBackWhy.empty() ? "" : ": " + esc(s.rolledBackWhy.english())) + "</span>";
    case release::Stage::Closed:
        return "<span class=\"verdict\">Closed</span>";
    default:
        return "<span class=\"verdict\">◐ In progress</span>";
    }
}

std::string phasesHtml(const release::State &s)
{
    std::string out = "<h2>Phases</h2><table><tr><th>Phase</th><th class=\"n\">Weight</th><th>Begun</th><th>Ended</th><th>By</th></tr>";
    for (std::size_t i = 0; i < s.plan.phases.size(); ++i) {
        const plan::Phase &p = s.plan.phases[i];
        const release::PhaseRecord *r = nullptr;
        for (const auto &h : s.history) {
            if (h.phase == static_cast<int>(i))
                r = &h;
        }
        out += "<tr><td>" + esc(p.name) + "</td><td class=\"n\">" + std::to_string(p.weight) + " %</td><td>" + (r ? when(r->begun) : "—") + "</td><td>" + (r ? when(r->ended) : "—") + "</td><td>" + (r ? esc(r->by) : "") + "</td></tr>";
    }
    return out + "</table>";
}

std::string timelineHtml(const release::State &s)
{
    std::string out = "<h2>Timeline</h2><table>";
    for (const release::Event &e : s.journal)
        out += "<tr><td class=\"quiet\" style=\"white-space:nowrap\">" + when(e.at) + "</td><td" + (e.tone == "alarm" ? " class=\"why\"" : "") + ">" + esc(e.text.english()) + "</td></tr>";
    return out + "</table>";
}

std::string peopleHtml(const release::State &s)
{
    std::string out;
    if (!s.approvals.empty()) {
        out += "<h2>Approvals</h2><table><tr><th>When</th><th>Who</th><th>What</th><th>Plan</th></tr>";
        for (const auto &a : s.approvals)
            out += "<tr><td>" + when(a.at) + "</td><td>" + esc(a.by) + (a.verified ? "" : " <span class=\"quiet\">(identity unverified)</span>") + "</td><td>" + (a.rejected ? "rejected " : "approved ") + esc(a.what) + "</td><td><code>" + esc(a.digest.substr(0, 12)) + "</code></td></tr>";
        out += "</table>";
    }
    if (!s.acks.empty()) {
        out += "<h2>Confirmed by people</h2><table><tr><th>When</th><th>Who</th><th>Item</th><th>Shown by</th></tr>";
        for (const auto &a : s.acks)
            out += "<tr><td>" + when(a.at) + "</td><td>" + esc(a.by) + "</td><td>" + esc(a.item) + "</td><td>" + esc(a.value) + "</td></tr>";
        out += "</table>";
    }
    if (!s.overrides.empty()) {
        out += "<h2>Overrides</h2><table><tr><th>When</th><th>Who</th><th>Item</th><th>Reason</th><th>Ticket</th></tr>";
        for (const auto &o : s.overrides)
            out += "<tr><td>" + when(o.at) + "</td><td>" + esc(o.by) + "</td><td>" + esc(o.item) + "</td><td>" + esc(o.reason) + "</td><td>" + esc(o.ticket) + "</td></tr>";
        out += "</table>";
    }
    return out;
}

std::string lanesHtml(const release::State &s)
{
    std::string out;
    if (const auto &h = s.hotfix) {
        out += "<h2>Hotfix</h2><p>" + esc(h->version) + " <code>" + esc(h->image) + "</code>, based on " + esc(h->base) + ", straight to " + std::to_string(h->weight) + " %; a rollback returns to " + esc(h->returnsTo) + ". " + esc(h->by) + " · " + when(h->at) + " · " + esc(h->reason) + " (" + esc(h->ticket) + ")</p>";
        out += "<p>Passed over:</p><ul>";
        for (const std::string &one : h->skipped)
            out += "<li>" + esc(one) + "</li>";
        out += "</ul>";
        if (h->breakGlass)
            out += h->reviewed ? "<p>Without a second person; reviewed by " + esc(h->reviewedBy) + " · " + when(*h->reviewed) + "</p>" : "<p class=\"why\">Without a second person; a review is due.</p>";
    }
    if (const auto &x = s.suspended)
        out += "<p>Suspended: " + esc(x->version) + " at " + std::to_string(x->weight) + " %, by " + esc(x->by) + " · " + when(x->at) + "</p>";
    if (const auto &p = s.projections)
        out += "<h2>Projections</h2><p>" + std::string(release::name(p->state)) + " · <code>" + esc(p->job.empty() ? p->endpoint : p->job) + "</code> " + esc(p->detail.english()) + "</p>";
    return out;
}

std::string journalHtml(const std::vector<Entry> &entries)
{
    if (entries.empty())
        return "<h2>Journal</h2><p class=\"quiet\">No entry of this run was found. The timeline above comes from the release's state.</p>";
    std::string out = "<h2>Journal</h2><table><tr><th class=\"n\">#</th><th>When</th><th>Who</th><th>Act</th><th>Requests and answers</th></tr>";
    for (const Entry &e : entries) {
        std::string requests;
        for (const RequestRecord &r : e.requests)
            requests += "<div><code>" + esc(r.method + " " + r.path) + "</code> → " + std::to_string(r.status) + " " + esc(r.answer) + "</div>";
        out += "<tr><td class=\"n\">" + std::to_string(e.seq) + "</td><td style=\"white-space:nowrap\">" + when(e.at) + "</td><td>" + esc(e.actor) + "</td><td>" + esc(e.command) + "<div class=\"quiet\">" + esc(e.outcome) + "</div></td><td>" + requests + "<code class=\"quiet\">" + esc(e.hash.substr(0, 16)) + "</code></td></tr>";
    }
    return out + "</table>";
}

} // namespace

std::string reportHtml(const release::State &s, const std::vector<Entry> &entries, Instant now)
{
    std::string out = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" + esc(s.release) + " " + esc(s.canaryVersion) + " · release report</title><style>" + kStyle + "</style></head><body>";
    out += "<h1>" + esc(s.release) + " " + esc(s.canaryVersion) + "</h1><div class=\"sub\">" + esc(s.stableVersion) + " → " + esc(s.canaryVersion) + " · " + esc(s.plan.environment.name) + " · namespace " + esc(s.plan.ns) + " · run " + std::to_string(s.run) + " · plan <code>" + esc(s.planDigest.substr(0, 12)) + "</code></div>";
    out += verdictHtml(s) + phasesHtml(s);
    if (s.baseline) {
        out += "<h2>Baseline</h2><p>";
        if (s.baseline->p95Ms)
            out += "p95 " + std::to_string(static_cast<long long>(*s.baseline->p95Ms)) + " ms ";
        if (s.baseline->errorRate)
            out += "· error rate " + QString::number(*s.baseline->errorRate * 100, 'f', 2).toStdString() + " % ";
        out += "<span class=\"quiet\">from " + esc(s.baseline->source) + (s.baseline->provisional ? ", provisional" : "") + "</span></p>";
    }
    return out + lanesHtml(s) + timelineHtml(s) + peopleHtml(s) + journalHtml(entries) + "<footer>Written by Tidegate at " + when(now) + " UTC. All times are UTC.</footer></body></html>\n";
}

Json reportJson(const release::State &s, const std::vector<Entry> &entries, Instant now)
{
    Json list = Json::array();
    for (const Entry &e : entries)
        list.push_back(toJson(e));
    return {{"schema", 1}, {"at", formatInstant(now)}, {"release", s.release}, {"run", s.run}, {"verdict", release::name(s.stage)}, {"state", release::toJson(s)}, {"journal", std::move(list)}};
}

} // namespace tidegate::journal
