// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "tracing/judge_spans.h"

#include "base/sentence.h"

#include <cmath>

namespace tidegate::tracing {

namespace {

using release::Evidence;
using release::Verdict;

std::string whole(double n)
{
    return std::to_string(std::llround(n));
}

Evidence make(const char *source, Instant now)
{
    Evidence e;
    e.id = "traces";
    e.source = source;
    e.unit = "traces";
    e.at = now;
    return e;
}

} // namespace

Evidence tracesEvidence(Backend backend, const Subject &subject, const Expected<Found> &found, std::optional<double> requests, bool known, Instant now)
{
    Evidence e = make(name(backend), now);
    if (!found) {
        e.verdict = known ? Verdict::Stale : Verdict::Unknown;
        e.text = {TG_TR("%1 gives no answer: %2"), {name(backend), found.error().detail}};
        return e;
    }
    e.query = found->query;
    e.value = found->by == By::Service ? 0 : found->sighting.traces;
    e.limit = 1;
    e.n = requests.value_or(0);
    if (found->by != By::Service && found->sighting.traces > 0) {
        e.verdict = Verdict::Pass;
        e.at = found->sighting.newest.value_or(now);
        e.text = found->by == By::Version ? Message{TG_TR("spans of %1 %2 arrive"), {subject.service, subject.version}} : Message{TG_TR("spans of %1's pods arrive; they name no version"), {subject.service}};
        return e;
    }
    const bool many = requests && *requests >= kExpected;
    e.verdict = !requests ? Verdict::Unknown : many ? Verdict::Fail : Verdict::Insufficient;
    const std::string minutes = humanDuration(kWindow);
    if (!requests)
        e.text = {TG_TR("no span of %1 in %2, and how many requests it answered is not known"), {subject.version.empty() ? subject.service : subject.service + " " + subject.version, minutes}};
    else if (!many)
        e.text = {TG_TR("no span of %1 %2 yet, after %3 requests in %4"), {subject.service, subject.version, whole(*requests), minutes}};
    else if (found->sighting.traces > 0)
        e.text = {TG_TR("spans of %1 arrive, none of %2, after %3 requests in %4"), {subject.service, subject.version, whole(*requests), minutes}};
    else
        e.text = {TG_TR("no span of %1 at all, after %2 requests in %3"), {subject.service, whole(*requests), minutes}};
    return e;
}

Evidence collectorEvidence(const Expected<CollectorCounts> &counts, Instant now)
{
    Evidence e = make("Prometheus, collector", now);
    e.unit = "spans";
    if (!counts) {
        e.text = sentence(counts.error());
        return e;
    }
    e.query = counts->query;
    e.value = counts->accepted;
    const double lost = counts->refused.value_or(0) + counts->failed.value_or(0);
    if (!counts->accepted) {
        e.text = {TG_TR("the collector's counters are not in Prometheus"), {}};
    } else if (*counts->accepted <= 0) {
        e.verdict = Verdict::Fail;
        e.text = {TG_TR("the collector took no span in %1"), {humanDuration(kWindow)}};
    } else if (lost > 0) {
        e.verdict = Verdict::Fail;
        e.text = {TG_TR("the collector loses spans: %1 of %2 in %3"), {whole(lost), whole(*counts->accepted + counts->refused.value_or(0)), humanDuration(kWindow)}};
    } else {
        e.text = {TG_TR("the collector takes spans and loses none; whose they are it does not say: confirm with a link"), {}};
    }
    return e;
}

} // namespace tidegate::tracing
