// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "alertmanager/alerts_evidence.h"

#include "alertmanager/muting.h"

namespace tidegate::alertmanager {

namespace {

using release::Evidence;
using release::Verdict;
using Says = prometheus::AlertRules::Says;

Message mutedBy(const Mute &m)
{
    const std::string who = m.by.empty() ? "somebody" : m.by, until = m.ends ? formatInstant(Instant{std::chrono::floor<std::chrono::seconds>(*m.ends)}) : "an unknown time";
    return m.sure ? Message{TG_TR("alert %1 is muted until %2: silence by %3 (%4)"), {m.alert, until, who, m.comment}} : Message{TG_TR("a silence by %3 may mute alert %1 until %2 (%4); which pods it is about shows only when it fires"), {m.alert, until, who, m.comment}};
}

} // namespace

Evidence alertsEvidence(const Expected<prometheus::AlertRules> &rules, const std::optional<Expected<Answers>> &manager, bool known, Instant now)
{
    Evidence e;
    e.id = "alerts";
    e.at = now;
    e.unit = "alerts";
    e.source = manager ? "Prometheus, Alertmanager" : "Prometheus";
    e.query = "/api/v1/rules?type=alert";
    if (!rules) {
        e.verdict = known ? Verdict::Stale : Verdict::Unknown;
        e.text = {TG_TR("the alerting rules are not known: %1"), {rules.error().detail}};
        return e;
    }
    e.value = static_cast<double>(rules->names.size());
    e.n = *e.value;
    e.text = rules->text;
    if (rules->says != Says::Silent) {
        e.verdict = rules->says == Says::None ? Verdict::Unknown : Verdict::Fail;
        return e;
    }
    if (!manager) {
        e.text = {TG_TR("%1; whether a silence mutes them is not known: name the Alertmanager in the plan"), {rules->text}};
        return e;
    }
    e.query += " /api/v2/silences /api/v2/alerts";
    if (!*manager) {
        e.verdict = known ? Verdict::Stale : Verdict::Unknown;
        e.text = {TG_TR("whether the alerts are muted is not known: %1"), {manager->error().detail}};
        return e;
    }
    const Answers &a = **manager;
    if (const auto hidden = suppressed(a.alerts, rules->names); !hidden.empty()) {
        const bool inhibited = hidden.front().silencedBy.empty();
        e.verdict = Verdict::Fail;
        e.text = inhibited ? Message{TG_TR("alert %1 fires and is inhibited by another: nobody is told"), {hidden.front().alert}} : Message{TG_TR("alert %1 fires and is silenced: nobody is told"), {hidden.front().alert}};
        return e;
    }
    const auto muted = mutes(a.silences, rules->labels, now);
    if (muted.empty()) {
        e.verdict = Verdict::Pass;
        e.text = {TG_TR("%1, and no silence mutes them"), {rules->text}};
        return e;
    }
    e.verdict = muted.front().sure ? Verdict::Fail : Verdict::Unknown;
    e.text = mutedBy(muted.front());
    return e;
}

} // namespace tidegate::alertmanager
