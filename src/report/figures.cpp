// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "report/figures.h"

namespace tidegate::report {

namespace {

/// Adds one hour; `errors` are the requests whose rate is known, and how many of them failed.
void add(TrackOfPhase &to, double &known, double &failed, const release::HourSummary::Track &hour)
{
    to.requests += hour.requests;
    if (hour.errorRate) {
        known += hour.requests;
        failed += hour.requests * *hour.errorRate;
    }
    if (hour.p95Ms)
        to.worstP95Ms = std::max(to.worstP95Ms.value_or(0), *hour.p95Ms);
}

Json toJson(const TrackOfPhase &t)
{
    Json out = {{"requests", t.requests}};
    if (t.errorRate)
        out["errorRate"] = *t.errorRate;
    if (t.worstP95Ms)
        out["worstHourP95Ms"] = *t.worstP95Ms;
    return out;
}

} // namespace

std::vector<PhaseFigures> phaseFigures(const Input &in)
{
    const release::State &s = in.state;
    std::vector<PhaseFigures> out;
    for (int i = 0; i < static_cast<int>(s.plan.phases.size()); ++i) {
        PhaseFigures f;
        f.phase = i;
        double known[2] = {0, 0}, failed[2] = {0, 0};
        for (const release::PhaseRecord &r : s.history) {
            if (r.phase != i)
                continue;
            f.begun = r.begun;
            f.ended = r.ended;
            f.by = r.by;
        }
        for (const release::HourSummary &h : s.hours) {
            if (!f.begun || h.from < *f.begun || h.from >= f.ended.value_or(in.now))
                continue;
            ++f.hours;
            add(f.canary, known[0], failed[0], h.canary);
            add(f.stable, known[1], failed[1], h.stable);
        }
        if (known[0] > 0)
            f.canary.errorRate = failed[0] / known[0];
        if (known[1] > 0)
            f.stable.errorRate = failed[1] / known[1];
        out.push_back(std::move(f));
    }
    return out;
}

Json toJson(const PhaseFigures &f, const plan::Phase &phase)
{
    Json out = {{"name", phase.name}, {"weight", phase.weight}, {"hours", f.hours}, {"canary", toJson(f.canary)}, {"stable", toJson(f.stable)}};
    if (f.begun)
        out["begun"] = formatInstant(*f.begun);
    if (f.ended)
        out["ended"] = formatInstant(*f.ended);
    if (!f.by.empty())
        out["by"] = f.by;
    return out;
}

Integrity integrity(const Input &in)
{
    Integrity i;
    i.known = !in.entries.empty();
    i.head = in.state.journalHead;
    if (i.known)
        i.chain = journal::verify(in.entries, i.head);
    return i;
}

} // namespace tidegate::report
