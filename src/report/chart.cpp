// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "report/chart.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <cmath>

namespace tidegate::report {

namespace {

constexpr double kLeft = 52, kRight = 64, kTop = 22, kBottom = 22;
constexpr auto kHour = std::chrono::hours(1);

std::optional<double> of(const release::HourSummary::Track &t, Measure m)
{
    if (m == Measure::P95)
        return t.p95Ms;
    return t.errorRate ? std::optional(*t.errorRate * 100) : std::nullopt;
}

std::string number(double v, int decimals)
{
    return QString::number(v, 'f', decimals).toStdString();
}

std::string esc(const std::string &t)
{
    return QString::fromStdString(t).toHtmlEscaped().toStdString();
}

/// 1, 2 or 5 times a power of ten that cuts `top` into about four.
double stepOf(double top)
{
    const double raw = top / 4, power = std::pow(10, std::floor(std::log10(raw)));
    for (const double k : {1.0, 2.0, 5.0}) {
        if (raw <= k * power)
            return k * power;
    }
    return 10 * power;
}

struct Plane {
    Instant from, to;
    double top = 1;
    int width = 0, height = 0;

    [[nodiscard]] double x(Instant t) const { return kLeft + (width - kLeft - kRight) * (toSeconds(t) - toSeconds(from)) / std::max(1.0, toSeconds(to) - toSeconds(from)); }
    [[nodiscard]] double y(double v) const { return kTop + (height - kTop - kBottom) * (1 - std::min(v, top) / top); }
};

std::string text(double x, double y, const std::string &what, const char *more = "")
{
    return "<text x=\"" + number(x, 1) + "\" y=\"" + number(y, 1) + "\" " + more + ">" + esc(what) + "</text>";
}

std::string line(double x1, double y1, double x2, double y2, const char *style)
{
    return "<line x1=\"" + number(x1, 1) + "\" y1=\"" + number(y1, 1) + "\" x2=\"" + number(x2, 1) + "\" y2=\"" + number(y2, 1) + "\" " + style + "/>";
}

/// A track as steps, an hour wide each; a missing hour ends the piece.
std::string track(const Input &in, const Plane &p, Measure m, bool canary, const char *style)
{
    std::string path;
    std::optional<Instant> expected;
    for (const release::HourSummary &h : in.state.hours) {
        const auto v = of(canary ? h.canary : h.stable, m);
        if (!v) {
            expected.reset();
            continue;
        }
        path += (expected && h.from <= *expected ? "L" : "M") + number(p.x(h.from), 1) + " " + number(p.y(*v), 1) + "H" + number(p.x(h.from + kHour), 1);
        expected = h.from + kHour;
    }
    return path.empty() ? "" : "<path d=\"" + path + "\" fill=\"none\" " + style + "/>";
}

std::string bands(const Input &in, const Plane &p)
{
    std::string out;
    for (std::size_t i = 0; i < in.state.history.size(); ++i) {
        const release::PhaseRecord &r = in.state.history[i];
        const double from = std::max(kLeft, p.x(r.begun)), to = std::min(p.width - kRight, p.x(r.ended.value_or(p.to)));
        if (to <= from || r.phase < 0 || static_cast<std::size_t>(r.phase) >= in.state.plan.phases.size())
            continue;
        out += "<rect x=\"" + number(from, 1) + "\" y=\"" + number(kTop, 1) + "\" width=\"" + number(to - from, 1) + "\" height=\"" + number(p.height - kTop - kBottom, 1) + "\" fill=\"" + (i % 2 == 0 ? "#F4F5F7" : "#EBEDF0") + "\"/>";
        if (to - from > 36)
            out += text(from + 4, kTop - 6, std::to_string(in.state.plan.phases[static_cast<std::size_t>(r.phase)].weight) + " %", "fill=\"#4B5563\"");
    }
    return out;
}

std::string timeAxis(const Plane &p)
{
    const auto span = toSeconds(p.to) - toSeconds(p.from);
    const auto every = span > 15 * 86400 ? std::chrono::hours(24 * 7) : span > 3 * 86400 ? std::chrono::hours(24) : span > 12 * 3600 ? std::chrono::hours(6) : std::chrono::hours(1);
    const auto step = std::chrono::duration_cast<Millis>(every).count();
    std::string out;
    for (auto t = (p.from.time_since_epoch().count() / step + 1) * step; Instant(Millis(t)) < p.to; t += step) {
        const Instant at{Millis(t)};
        const std::string iso = formatInstant(at);
        out += line(p.x(at), kTop, p.x(at), p.height - kBottom, "stroke=\"#D9DCE1\" stroke-width=\"0.5\"");
        out += text(p.x(at), p.height - 6, every >= std::chrono::hours(24) || iso.substr(11, 5) == "00:00" ? iso.substr(5, 5) : iso.substr(11, 5), "text-anchor=\"middle\" fill=\"#4B5563\"");
    }
    return out;
}

} // namespace

const char *name(Measure m)
{
    return m == Measure::ErrorRate ? "error-rate" : "p95";
}

std::string chartSvg(const Input &in, Measure m, int width, int height)
{
    const release::State &s = in.state;
    double highest = 0;
    bool any = false;
    for (const release::HourSummary &h : s.hours) {
        for (const auto &v : {of(h.canary, m), of(h.stable, m)}) {
            any = any || v.has_value();
            highest = std::max(highest, v.value_or(0));
        }
    }
    if (!any)
        return "";
    const auto limit = m == Measure::P95 ? s.plan.gates.p95BelowMs : s.plan.gates.errorRateBelow ? std::optional(*s.plan.gates.errorRateBelow * 100) : std::nullopt;
    Plane p{s.hours.front().from, s.hours.back().from + kHour, 1, width, height};
    p.top = std::max({highest, limit.value_or(0), 1e-9}) * 1.1;
    const double step = stepOf(p.top);
    p.top = std::ceil(p.top / step) * step;
    const int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
    const std::string unit = m == Measure::P95 ? " ms" : " %";
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(height) + "\" viewBox=\"0 0 " + std::to_string(width) + " " + std::to_string(height) + "\" font-family=\"Noto Sans, sans-serif\" font-size=\"11\" role=\"img\">";
    out += "<title>" + std::string(m == Measure::P95 ? "p95 latency" : "error rate") + " by hour, canary and stable</title>" + bands(in, p);
    for (double v = 0; v <= p.top + step / 2; v += step)
        out += line(kLeft, p.y(v), width - kRight, p.y(v), "stroke=\"#D9DCE1\" stroke-width=\"0.5\"") + text(kLeft - 6, p.y(v) + 4, number(v, decimals) + unit, "text-anchor=\"end\" fill=\"#4B5563\"");
    out += timeAxis(p);
    if (limit)
        out += line(kLeft, p.y(*limit), width - kRight, p.y(*limit), "stroke=\"#8A5A00\" stroke-width=\"1\" stroke-dasharray=\"5 3\"") + text(width - kRight + 4, p.y(*limit) + 4, "limit", "fill=\"#8A5A00\"");
    out += track(in, p, m, false, "stroke=\"#6B7280\" stroke-width=\"1.5\"") + track(in, p, m, true, "stroke=\"#0072B2\" stroke-width=\"2\"");
    for (const release::Event &e : s.journal) {
        // One that a trigger began is told as the trigger.
        const bool back = e.kind == "rollback" || (e.kind == "trigger" && s.rolledBackBy && s.rolledBackBy->starts_with("trigger"));
        if (back && e.at >= p.from && e.at <= p.to)
            out += line(p.x(e.at), kTop, p.x(e.at), height - kBottom, "stroke=\"#B3261E\" stroke-width=\"1.5\"");
    }
    // At the lines' ends, apart from each other and from the limit's word.
    const auto end = [&](bool canary) -> std::optional<double> {
        for (auto h = s.hours.rbegin(); h != s.hours.rend(); ++h) {
            if (const auto v = of(canary ? h->canary : h->stable, m))
                return p.y(*v) + 4;
        }
        return std::nullopt;
    };
    auto canary = end(true), stable = end(false);
    if (canary && stable && std::abs(*canary - *stable) < 12)
        (*canary <= *stable ? *canary : *stable) -= 12 - std::abs(*canary - *stable);
    if (canary)
        out += text(width - kRight + 4, *canary, "canary", "fill=\"#0072B2\" font-weight=\"600\"");
    if (stable)
        out += text(width - kRight + 4, *stable, "stable", "fill=\"#6B7280\"");
    return out + "</svg>";
}

} // namespace tidegate::report
