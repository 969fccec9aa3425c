// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "replay/to_json.h"

#include <cmath>

namespace tidegate::replay {

namespace {

Json number(const std::optional<double> &v)
{
    return v && std::isfinite(*v) ? Json(*v) : Json();
}

Json seconds(const std::optional<Instant> &t)
{
    return t ? Json(toSeconds(*t)) : Json();
}

} // namespace

Json toJson(const Outcome &o)
{
    Json j{{"t", toSeconds(o.at)}, {"decision", name(o.decision)}, {"value", number(o.value)}, {"limit", number(o.limit)}, {"interval", o.low && o.high ? Json{number(o.low), number(o.high)} : Json()}, {"n", number(o.n)}, {"reason", o.reason.english()}};
    if (!o.trigger.empty())
        j["trigger"] = o.trigger;
    if (!o.gate.empty())
        j["gate"] = o.gate;
    return j;
}

Json toJson(const Summary &s, long long wrong)
{
    Json lasted = Json::object();
    for (const auto &[decision, time] : s.lasted)
        lasted[name(decision)] = static_cast<double>(time.count()) / 1000;
    return {{"summary", {{"lines", s.lines}, {"wrongLines", wrong}, {"from", seconds(s.from)}, {"to", seconds(s.to)}, {"firstRollback", seconds(s.firstRollback)}, {"firstHold", seconds(s.firstHold)}, {"seconds", lasted}, {"baselineP95", number(s.baselineP95Ms)}, {"baselineSource", s.baselineSource.empty() ? Json() : Json(s.baselineSource)}}}};
}

} // namespace tidegate::replay
