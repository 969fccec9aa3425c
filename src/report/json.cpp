// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "report/checklist.h"
#include "report/figures.h"

namespace tidegate::report {

Json json(const Input &in)
{
    const release::State &s = in.state;
    Json entries = Json::array(), phases = Json::array(), list = Json::array();
    for (const journal::Entry &e : in.entries)
        entries.push_back(journal::toJson(e));
    for (const PhaseFigures &f : phaseFigures(in))
        phases.push_back(toJson(f, s.plan.phases[static_cast<std::size_t>(f.phase)]));
    for (const Item &i : items(s))
        list.push_back(toJson(i));
    const Engagement e = engagement(s);
    const Integrity whole = integrity(in);
    Json proof = {{"known", whole.known}, {"head", {{"seq", whole.head.seq}, {"hash", whole.head.hash}}}};
    if (whole.known) {
        proof["intact"] = whole.chain.intact;
        proof["entries"] = whole.chain.entries;
        proof["problems"] = whole.chain.problems;
    }
    return {{"schema", 1}, {"at", formatInstant(in.now)}, {"release", s.release}, {"run", s.run}, {"verdict", release::name(s.stage)}, {"state", release::toJson(s)}, {"phases", std::move(phases)}, {"checklist", std::move(list)},
            {"engagement", {{"confirmations", e.confirmations}, {"hasty", e.hasty}, {"overrides", e.overrides}, {"deferrals", e.deferrals}, {"regressions", e.regressions}}}, {"integrity", std::move(proof)}, {"journal", std::move(entries)}};
}

} // namespace tidegate::report
