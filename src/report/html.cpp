// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "report/chart.h"
#include "report/html_parts.h"

#include <QString>

namespace tidegate::report {

namespace {

const char *kStyle = R"(:root{color-scheme:light}body{font:14px/1.5 "Noto Sans",system-ui,sans-serif;color:#16181C;background:#fff;max-width:880px;margin:48px auto;padding:0 24px}
h1{font-size:28px;margin:0}h2{font-size:12px;letter-spacing:.06em;text-transform:uppercase;color:#4B5563;margin:36px 0 8px}
.sub{color:#4B5563;font-size:15px;margin:4px 0 20px}.verdict{display:inline-block;border:1.5px solid #16181C;border-radius:8px;padding:8px 16px;font-weight:600;font-size:15px}
.verdict.bad{border-color:#B3261E;color:#B3261E}.verdict.good{border-color:#2E6B3E;color:#2E6B3E}
table{border-collapse:collapse;width:100%}th{font-weight:600;text-align:left;color:#4B5563;font-size:12px}td,th{padding:6px 12px 6px 0;border-bottom:1px solid #D9DCE1;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}code{font:12px "DejaVu Sans Mono",monospace;overflow-wrap:anywhere}.why{color:#B3261E}.quiet{color:#4B5563}
.foot{margin-top:40px;color:#4B5563;font-size:12px}h3{font-size:13px;margin:20px 0 4px}svg{max-width:100%;height:auto;display:block}@page{size:A4;margin:16mm}@media print{body{margin:0;padding:0;max-width:none;font-size:11px}tr,svg,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}})";

/// What QTextDocument knows of style: sizes in points, lines below cells, no variables.
const char *kPrintStyle = R"(body{font-family:"Noto Sans";font-size:9pt;color:#16181C}h1{font-size:20pt;margin:0}p.h2{font-size:8pt;font-weight:600;color:#4B5563;text-transform:uppercase;margin-top:16px;margin-bottom:2px}
p.h3{font-weight:600;margin-top:10px;margin-bottom:2px}.sub{color:#4B5563;font-size:10pt;margin-top:2px;margin-bottom:10px}.verdict{font-weight:600;font-size:11pt}.bad,.why{color:#B3261E}.good{color:#2E6B3E}.quiet,.foot{color:#4B5563}
table.t{border-collapse:collapse}th{color:#4B5563;font-weight:600;font-size:8pt;text-align:left}td{border-top:1px solid #D9DCE1}
code{font-family:"DejaVu Sans Mono";font-size:7.5pt})";

/// Headings that keep the sizes that the style gives them: QTextDocument enlarges its own.
std::string forPrint(std::string text)
{
    for (const auto &[from, to] : {std::pair<std::string, std::string>("<h2>", "<p class=\"h2\">"), {"</h2>", "</p>"}, {"<h3>", "<p class=\"h3\">"}, {"</h3>", "</p>"}}) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
    return text;
}

std::string charts(const Input &in, Medium medium)
{
    std::string out;
    for (const auto &[m, title] : {std::pair(Measure::ErrorRate, "Error rate"), std::pair(Measure::P95, "p95 latency")}) {
        const std::string svg = chartSvg(in, m);
        if (!svg.empty())
            out += "<h2>" + std::string(title) + "</h2>" + (medium == Medium::Page ? svg : "<p><img src=\"chart:" + std::string(name(m)) + "\"></p>");
    }
    return out;
}

std::string baseline(const release::State &s)
{
    if (!s.baseline)
        return "";
    std::string out = "<h2>Baseline</h2><p>";
    if (s.baseline->p95Ms)
        out += "p95 " + std::to_string(static_cast<long long>(*s.baseline->p95Ms)) + " ms ";
    if (s.baseline->errorRate)
        out += "· error rate " + QString::number(*s.baseline->errorRate * 100, 'f', 2).toStdString() + " % ";
    return out + "<span class=\"quiet\">from " + esc(s.baseline->source) + (s.baseline->provisional ? ", provisional" : "") + "</span></p>";
}

} // namespace

std::string html(const Input &in, Medium medium)
{
    const release::State &s = in.state;
    std::string out = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" + esc(s.release) + " " + esc(s.canaryVersion) + " · release report</title><style>" + (medium == Medium::Page ? kStyle : kPrintStyle) + "</style></head><body>";
    out += "<h1>" + esc(s.release) + " " + esc(s.canaryVersion) + "</h1><div class=\"sub\">" + esc(s.stableVersion) + " → " + esc(s.canaryVersion) + " · " + esc(s.plan.environment.name) + " · namespace " + esc(s.plan.ns) + " · run " + std::to_string(s.run) + " · plan <code>" + esc(s.planDigest.substr(0, 12)) + "</code></div>";
    out += "<p>" + verdictHtml(s) + "</p>" + phasesHtml(in) + charts(in, medium) + baseline(s) + lanesHtml(s) + checklistHtml(s) + approvalsHtml(s) + timelineHtml(s) + evidenceHtml(in.entries) + journalHtml(in);
    out += "<p class=\"foot\">Written by Tidegate at " + when(in.now) + " UTC. All times are UTC.</p></body></html>\n";
    return medium == Medium::Print ? forPrint(std::move(out)) : out;
}

} // namespace tidegate::report
