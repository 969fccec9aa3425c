// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/gate_evidence.h"

#include "base/number.h"

#include <cmath>

namespace tidegate::engine {

namespace {

using release::Evidence;
using release::Verdict;

constexpr double kConfidence = 0.95;

std::string percent(double fraction)
{
    return fixed(fraction * 100, 2);
}

Message more(const Tally &t, double limit)
{
    return {TG_TR("needs %1 more requests to be sure"), {fixed(judge::requestsNeeded(t.bad, t.n, limit, kConfidence).value_or(0), 0)}};
}

Verdict verdictOf(GateSays says)
{
    return says == GateSays::Open ? Verdict::Pass : says == GateSays::Insufficient ? Verdict::Insufficient : Verdict::Fail;
}

} // namespace

GateSays gateSays(const Tally &all, const Tally &hour, double limit)
{
    if (all.n > 0 && all.bad / all.n >= limit)
        return GateSays::Closed;
    if (hour.n > 0 && hour.bad / hour.n >= limit)
        return GateSays::ClosedByLastHour;
    return judge::surelyBelow(all.bad, all.n, limit, kConfidence) ? GateSays::Open : GateSays::Insufficient;
}

Evidence errorRateGate(double limit, const Tally &all, const Tally &hour)
{
    Evidence e;
    e.unit = "ratio";
    e.limit = limit;
    e.n = all.n;
    if (all.n > 0) {
        e.value = all.bad / all.n;
        const judge::Interval i = judge::clopperPearson(all.bad, all.n, kConfidence);
        e.low = i.low;
        e.high = i.high;
    }
    const GateSays says = gateSays(all, hour, limit);
    const std::string shown = e.value ? percent(*e.value) : "?";
    e.verdict = verdictOf(says);
    if (says == GateSays::Closed)
        e.text = {TG_TR("%1 % ≥ %2 %"), {shown, percent(limit)}};
    else if (says == GateSays::ClosedByLastHour)
        e.text = {TG_TR("%1 % in the last hour, limit %2 %"), {percent(hour.bad / hour.n), percent(limit)}};
    else if (says == GateSays::Insufficient)
        e.text = more(all, limit);
    else
        e.text = {TG_TR("%1 % < %2 %"), {shown, fixed(limit * 100, limit * 100 < 1 ? 2 : 0)}};
    return e;
}

Evidence latencyGate(double limitMs, const Buckets &buckets, const std::optional<Tally> &slow, const Tally &slowHour)
{
    Evidence e;
    e.unit = "ms";
    e.limit = limitMs;
    e.value = judge::quantile(0.95, buckets);
    if (const auto i = judge::quantileInterval(0.95, buckets, kConfidence)) {
        e.low = i->low;
        e.high = i->high;
    }
    e.n = slow ? slow->n : 0;
    if (!slow || slow->n <= 0 || !e.value) {
        // Requests without a single duration among them say nothing of how long they took.
        e.verdict = slow && slow->n > 0 ? Verdict::Unknown : Verdict::Insufficient;
        e.text = {TG_TR("no duration was counted yet"), {}};
        return e;
    }
    const GateSays says = gateSays(*slow, slowHour, kSlowShare);
    const std::string shown = std::isfinite(*e.value) ? fixed(*e.value, 0) : "?", limit = fixed(limitMs, 0);
    e.verdict = verdictOf(says);
    if (says == GateSays::Closed)
        e.text = {TG_TR("%1 ms ≥ %2 ms"), {shown, limit}};
    else if (says == GateSays::ClosedByLastHour)
        e.text = {TG_TR("above %1 ms in the last hour"), {limit}};
    else if (says == GateSays::Insufficient)
        e.text = more(*slow, kSlowShare);
    else
        e.text = {TG_TR("%1 ms < %2 ms"), {shown, limit}};
    return e;
}

} // namespace tidegate::engine
