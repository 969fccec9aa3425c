// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "report/html_parts.h"

#include "report/checklist.h"
#include "report/figures.h"

#include <QLocale>
#include <QString>

namespace tidegate::report {

namespace {

std::string count(double v)
{
    return QLocale::c().toString(v, 'f', 0).toStdString();
}

std::string rate(const std::optional<double> &v)
{
    return v ? QString::number(*v * 100, 'f', 2).toStdString() + " %" : "—";
}

std::string ms(const std::optional<double> &v)
{
    return v ? QString::number(*v, 'f', 0).toStdString() + " ms" : "—";
}

std::string table(const std::string &head)
{
    return "<table class=\"t\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>" + head + "</tr></thead>";
}

/// "the promotion to Week 2 (50 %)" for "promote:1".
std::string approved(const release::State &s, const std::string &what)
{
    static const std::string prefix = "promote:";
    if (!what.starts_with(prefix))
        return what == "plan" ? "the plan" : what;
    bool ok = false;
    const int to = QString::fromStdString(what.substr(prefix.size())).toInt(&ok);
    if (!ok || to < 0 || static_cast<std::size_t>(to) >= s.plan.phases.size())
        return what;
    const plan::Phase &p = s.plan.phases[static_cast<std::size_t>(to)];
    return "the promotion to " + p.name + " (" + std::to_string(p.weight) + " %)";
}

const char *mark(Item::Result r)
{
    switch (r) {
    case Item::Result::Confirmed: return "✎";
    case Item::Result::Verified: return "✓";
    case Item::Result::Regressed: return "▲";
    case Item::Result::Overridden: return "⤼";
    case Item::Result::Deferred: return "⌛";
    case Item::Result::Unrecorded: break;
    }
    return "?";
}

} // namespace

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

std::string phasesHtml(const Input &in)
{
    std::string out = "<h2>Phases</h2>" + table("<th>Phase</th><th class=\"n\" align=\"right\">Weight</th><th>Begun</th><th>Ended</th><th>By</th><th class=\"n\" align=\"right\">Requests</th><th class=\"n\" align=\"right\">Error rate<br>(stable)</th><th class=\"n\" align=\"right\">p95 of its<br>worst hour (stable)</th>");
    const auto cell = [](const std::string &text) { return "<td class=\"n\" align=\"right\">" + text + "</td>"; };
    bool hours = false;
    for (const PhaseFigures &f : phaseFigures(in)) {
        const plan::Phase &p = in.state.plan.phases[static_cast<std::size_t>(f.phase)];
        hours = hours || f.hours > 0;
        out += "<tr><td>" + esc(p.name) + "</td>" + cell(std::to_string(p.weight) + " %") + "<td>" + when(f.begun) + "</td><td>" + when(f.ended) + "</td><td>" + esc(f.by) + "</td>";
        out += f.hours > 0 ? cell(count(f.canary.requests)) + cell(rate(f.canary.errorRate) + "<br><span class=\"quiet\">" + rate(f.stable.errorRate) + "</span>") + cell(ms(f.canary.worstP95Ms) + "<br><span class=\"quiet\">" + ms(f.stable.worstP95Ms) + "</span>") : cell("—") + cell("—") + cell("—");
        out += "</tr>";
    }
    out += "</table>";
    return hours ? out : out + "<p class=\"quiet\">No whole hour was measured in any phase, so there are no figures and no charts.</p>";
}

std::string checklistHtml(const release::State &s)
{
    std::string out, list;
    for (const Item &i : items(s)) {
        if (i.list != list) {
            out += (list.empty() ? "" : "</table>") + ("<h2>Checklist: " + i.list + "</h2>") + table("<th width=\"28%\">Item</th><th width=\"17%\">Result</th><th width=\"17%\">When</th><th width=\"10%\">Who</th><th>Value or reason</th>");
            list = i.list;
        }
        out += "<tr><td>" + esc(i.text) + (i.killer ? " <span class=\"quiet\">(killer item)</span>" : "") + "</td><td>" + mark(i.result) + " " + name(i.result) + (i.regressions > 1 ? " " + std::to_string(i.regressions) + " times" : "") + "</td><td>" + when(i.at) + "</td><td>" + esc(i.who) + "</td><td>" + esc(i.note) + "</td></tr>";
    }
    if (list.empty())
        return "";
    const Engagement e = engagement(s);
    out += "</table><p class=\"quiet\">Confirmed by people: " + std::to_string(e.confirmations) + ", of these within a second of another by the same person: " + std::to_string(e.hasty) + ". Overridden: " + std::to_string(e.overrides) + ". Put off: " + std::to_string(e.deferrals) + ". Ticks withdrawn: " + std::to_string(e.regressions) + ".</p>";
    return out;
}

std::string timelineHtml(const release::State &s)
{
    std::string out = "<h2>Timeline</h2>" + table("<th width=\"18%\">When</th><th>What</th>");
    for (const release::Event &e : s.journal)
        out += "<tr><td class=\"quiet\">" + when(e.at) + "</td><td" + (e.tone == "alarm" ? " class=\"why\"" : "") + ">" + esc(e.text.english()) + "</td></tr>";
    return out + "</table>";
}

std::string approvalsHtml(const release::State &s)
{
    std::string out;
    if (!s.approvals.empty()) {
        out += "<h2>Approvals</h2>" + table("<th width=\"18%\">When</th><th width=\"18%\">Who</th><th>What</th><th width=\"18%\">Plan</th>");
        for (const auto &a : s.approvals)
            out += "<tr><td>" + when(a.at) + "</td><td>" + esc(a.by) + (a.verified ? "" : " <span class=\"quiet\">(identity unverified)</span>") + "</td><td>" + (a.rejected ? "rejected " : "approved ") + esc(approved(s, a.what)) + "</td><td><code>" + esc(a.digest.substr(0, 12)) + "</code></td></tr>";
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

std::string evidenceHtml(const std::vector<journal::Entry> &entries)
{
    std::string out;
    for (const journal::Entry &e : entries) {
        if (!e.evidence.is_object() || e.evidence.empty())
            continue;
        out += "<h3>" + when(e.at) + " " + esc(e.command) + " " + esc(e.to) + "</h3>" + table("<th width=\"28%\">What</th><th width=\"14%\">Verdict</th><th>Value</th>");
        for (const auto &[id, one] : e.evidence.items()) {
            const std::string verdict = one.value("verdict", one.value("state", std::string()));
            out += "<tr><td>" + esc(id) + "</td><td>" + esc(verdict) + "</td><td>" + esc(one.value("text", std::string())) + "</td></tr>";
        }
        out += "</table>";
    }
    return out.empty() ? "" : "<h2>Evidence at each decision</h2>" + out;
}

std::string journalHtml(const Input &in)
{
    if (in.entries.empty())
        return "<h2>Journal</h2><p class=\"quiet\">No entry of this run was found. The timeline above comes from the release's state.</p>";
    const Integrity whole = integrity(in);
    std::string out = "<h2>Journal</h2>";
    if (whole.chain.intact) {
        out += "<p>✓ Whole: " + std::to_string(whole.chain.entries) + " entries, each names the hash of the one before" + (whole.head.hash.empty() ? "." : "; the release's state names entry " + std::to_string(whole.head.seq) + ", <code>" + esc(whole.head.hash) + "</code>, which is there.") + "</p>";
    } else {
        out += "<p class=\"why\">⯃ Not whole:";
        for (const std::string &problem : whole.chain.problems)
            out += "<br>" + esc(problem);
        out += "</p>";
    }
    out += table("<th class=\"n\" align=\"right\">#</th><th>When</th><th>Who</th><th>Act</th><th>Requests and answers</th>");
    for (const journal::Entry &e : in.entries) {
        std::string requests;
        for (const journal::RequestRecord &r : e.requests)
            requests += "<div><code>" + esc(r.method + " " + r.path) + "</code> → " + std::to_string(r.status) + " " + esc(r.answer) + "</div>";
        out += "<tr><td class=\"n\" align=\"right\">" + std::to_string(e.seq) + "</td><td>" + when(e.at) + "</td><td>" + esc(e.actor) + "</td><td>" + esc(e.command) + "<div class=\"quiet\">" + esc(e.outcome) + "</div></td><td>" + requests + "<code class=\"quiet\">" + esc(e.hash.substr(0, 16)) + "</code></td></tr>";
    }
    return out + "</table>";
}

} // namespace tidegate::report
