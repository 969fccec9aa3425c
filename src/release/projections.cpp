// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

namespace tidegate::release {

std::optional<Projections> projectionsAfter(const State &s)
{
    const plan::Rollback &r = s.plan.rollback;
    if (r.projectionsCronJob.empty() && r.projectionsEndpoint.empty())
        return std::nullopt;
    Projections p;
    p.cronJob = r.projectionsCronJob;
    p.endpoint = r.projectionsEndpoint;
    // An address may do anything: a person says yes to it. A CronJob is the cluster's own.
    p.state = p.cronJob.empty() ? Projections::State::Asked : Projections::State::Wanted;
    if (!p.cronJob.empty()) {
        // One rollback, one Job: run and number of the rollback's own event make the name, at most 63 characters of it.
        const std::string end = "-" + std::to_string(s.run) + "-" + std::to_string(s.journalSeq) + "-projections";
        p.job = "tidegate-" + s.release.substr(0, 63 - 9 - end.size()) + end;
    }
    return p;
}

/// The word that an endpoint waits for, or another try of what failed.
Decision rebuild(const State &s, const Command &c, Instant now)
{
    if (!s.projections)
        return refused({TG_TR("The plan names no projections, or nothing was rolled back"), {}});
    const Projections &p = *s.projections;
    if (p.state != Projections::State::Asked && p.state != Projections::State::Failed)
        return refused({TG_TR("The projections are %1"), {name(p.state)}});
    if (p.state == Projections::State::Failed && !p.job.empty())
        return refused({TG_TR("Job %1 failed. Read its pods' logs, delete it, and run it again by hand: it is made once for a rollback."), {p.job}});
    Decision d;
    d.allowed = true;
    d.next = s;
    d.next.projections->state = Projections::State::Wanted;
    d.next.projections->by = c.actor;
    d.next.projections->detail = {};
    note(d.next, now, c.actor, "note", {TG_TR("%1 confirmed the rebuild of the projections by %2"), {c.actor, p.endpoint}});
    return d;
}

} // namespace tidegate::release
