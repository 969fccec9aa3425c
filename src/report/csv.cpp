// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "report/checklist.h"

#include <algorithm>

namespace tidegate::report {

namespace {

struct Row {
    Instant at;
    std::string kind, who, what, detail, reason, ticket, requests;
};

std::string cell(std::string text)
{
    // A spreadsheet would run these (CWE-1236).
    if (!text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos)
        text.insert(text.begin(), '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

std::vector<Row> rows(const Input &in)
{
    const release::State &s = in.state;
    std::vector<Row> out;
    for (const release::PhaseRecord &r : s.history) {
        const std::string phase = r.phase >= 0 && static_cast<std::size_t>(r.phase) < s.plan.phases.size() ? s.plan.phases[static_cast<std::size_t>(r.phase)].name : std::to_string(r.phase);
        out.push_back({r.begun, "phase", r.by, phase, "begun", {}, {}, {}});
        if (r.ended)
            out.push_back({*r.ended, "phase", r.by, phase, "ended", {}, {}, {}});
    }
    for (const release::Approval &a : s.approvals)
        out.push_back({a.at, "approval", a.by, a.what, a.rejected ? "rejected" : "approved", a.note, {}, {}});
    for (const release::Acknowledgement &a : s.acks)
        out.push_back({a.at, "confirmation", a.by, a.item, a.value, {}, {}, {}});
    for (const release::Override &o : s.overrides)
        out.push_back({o.at, "override", o.by, o.item, {}, o.reason, o.ticket, {}});
    for (const release::Deferral &d : s.deferrals)
        out.push_back({d.at, "deferral", d.by, d.item, "to " + d.to + (d.owner.empty() ? "" : ", for " + d.owner), d.reason, {}, {}});
    for (const release::Event &e : s.journal)
        out.push_back({e.at, "event", e.actor, e.kind, e.text.english(), {}, {}, {}});
    for (const journal::Entry &e : in.entries) {
        std::string requests;
        for (const journal::RequestRecord &r : e.requests)
            requests += (requests.empty() ? "" : "; ") + r.method + " " + r.path + " " + std::to_string(r.status) + " " + r.answer;
        out.push_back({e.at, "act", e.actor, e.command, (e.from.empty() && e.to.empty() ? "" : e.from + " -> " + e.to + ": ") + e.outcome, {}, {}, requests});
    }
    std::ranges::stable_sort(out, {}, &Row::at);
    return out;
}

} // namespace

std::string csv(const Input &in)
{
    std::string out = "at,kind,who,what,detail,reason,ticket,requests\r\n";
    for (const Row &r : rows(in)) {
        out += formatInstant(r.at);
        for (const std::string *text : {&r.kind, &r.who, &r.what, &r.detail, &r.reason, &r.ticket, &r.requests})
            out += "," + cell(*text);
        out += "\r\n";
    }
    return out;
}

} // namespace tidegate::report
