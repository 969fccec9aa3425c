// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/verb_job.h"

#include "cli/status.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace tidegate::cli {

namespace {

bool actsOnTraffic(const std::optional<release::Verb> &v)
{
    return v == release::Verb::Promote || v == release::Verb::RollBack || v == release::Verb::Restore;
}

constexpr qint64 kRights = 2000; ///< ms that a rollback waits to hear whether it is allowed at all

Error unreachable(const engine::Snapshot *s, const std::string &server)
{
    const std::string why = s && !s->api.problem.empty() ? s->api.problem.english() : "no answer";
    return {ErrorKind::Unreachable, server, why, "check the context and the network, then try again"};
}

} // namespace

VerbJob::VerbJob(Common common, VerbOptions options, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_options(std::move(options))
{
}

VerbJob::~VerbJob() = default;

void VerbJob::start()
{
    auto opening = openRelease(m_common);
    if (!opening)
        return fail(opening.error());
    engine::OpenOptions open;
    open.connection = opening->connection;
    open.plan = opening->plan;
    open.release = opening->which.release;
    open.ns = opening->which.ns;
    open.readOnly = m_common.readOnly || !m_options.verb;
    open.guard = false;
    m_session = std::make_unique<engine::ReleaseSession>(std::move(open));
    connect(m_session.get(), &engine::ReleaseSession::snapshotChanged, this, &VerbJob::changed);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &VerbJob::timedOut);
    m_deadline.start(m_common.timeout > Millis{0} ? m_common.timeout : std::chrono::seconds(m_options.wait ? 1800 : 45));
    m_session->start();
}

bool VerbJob::known(const engine::Snapshot &s)
{
    if (m_options.verb != release::Verb::RollBack)
        return s.settled;
    // A rollback needs to see the objects and the state, never the metrics (PRODUCT.md, principle 2). Who may not roll back is told so
    // at once; a server that does not say is asked by the rollback itself.
    if (!s.observation.synced || s.user.empty())
        return false;
    if (!m_seen.isValid()) {
        m_seen.start();
        QTimer::singleShot(kRights, this, [this] {
            if (m_last)
                changed(m_last);
        });
    }
    return s.rightsKnown || m_seen.hasExpired(kRights);
}

void VerbJob::changed(const engine::SnapshotPtr &s)
{
    m_last = s;
    switch (m_step) {
    case Step::Opening:
        if (known(*s))
            decide(s);
        else if (s->fatal)
            fail(*s->fatal);
        break;
    case Step::Asking:
    case Step::Submitting:
        break;
    case Step::Following:
        follow(s);
        break;
    case Step::Over:
        break;
    }
}

void VerbJob::finish(int code)
{
    if (m_step == Step::Over)
        return;
    m_step = Step::Over;
    m_deadline.stop();
    if (!m_session)
        return Job::finish(code);
    m_session->flush([this, code] { Job::finish(code); });
}

/// Whether the act that runs is what this command would have begun: a rollback is everybody's, the others are those of whoever began them.
bool VerbJob::carriesOn(const engine::Snapshot &s) const
{
    const release::Pending &p = *s.state.pending;
    if (m_options.verb == release::Verb::RollBack || s.state.rollingBack())
        return m_options.verb == release::Verb::RollBack && s.state.rollingBack();
    const bool restore = p.command == "restore", hotfix = p.command == "hotfix";
    const bool same = m_options.verb == release::Verb::Restore ? restore : m_options.verb == release::Verb::Hotfix ? hotfix && !m_options.cancel : m_options.verb == release::Verb::Promote && !restore && !hotfix;
    return same && p.actor == s.user;
}

void VerbJob::decide(const engine::SnapshotPtr &s)
{
    m_step = Step::Asking;
    if (!m_options.verb) {
        if (!s->exists && m_common.planFile.empty())
            return fail({ErrorKind::NotFound, "release " + m_common.release, "there is no such release in namespace " + s->ns, "look with -n in another namespace, or begin it with --plan"});
        m_common.json ? print(statusJson(*s)) : print(statusText(*s));
        return finish(Done);
    }
    if (m_options.dryRun)
        return printPreview();
    // What somebody began who is gone, perhaps this very command before it was killed, is followed to its end and carried on.
    const auto &pending = s->state.pending;
    if (pending && carriesOn(*s) && m_options.wait) {
        say(Message{TG_TR("%1 runs since %2, begun by %3: it is followed, and carried on if nobody does"), {pending->command, formatInstant(pending->begun), pending->actor}});
        m_session->takeOver();
        m_step = Step::Following;
        return follow(s);
    }
    if (!m_options.yes && actsOnTraffic(m_options.verb)) {
        if (!isatty(STDIN_FILENO))
            return fail({ErrorKind::Usage, release::name(*m_options.verb), "it changes production traffic and nobody is there to ask", "add --yes"});
        if (!confirmed(*s))
            return finish(No);
    }
    submit(s);
}

void VerbJob::printPreview()
{
    const bool rollback = m_options.verb == release::Verb::RollBack;
    m_session->preview(rollback, [this, rollback](const engine::Preview &p) {
        const bool allowed = rollback || p.next.allowed;
        if (m_common.json) {
            Json d{{"command", rollback ? "rollback" : p.next.command}, {"allowed", allowed}, {"reason", p.next.reason.english()}, {"patches", patchesJson(p)}, {"accepted", p.dryRunDone && !p.dryRunProblem}, {"repositoryPatch", p.repositoryPatch}, {"owner", nullptr}, {"room", nullptr}};
            if (p.room)
                d["room"] = {{"verdict", release::name(p.room->verdict)}, {"text", p.room->text.english()}};
            if (p.ownership)
                d["owner"] = {{"name", p.ownership->owner}, {"object", p.ownership->object}, {"how", p.ownership->how.english()}, {"allow", p.ownership->allow.english()}};
            print(d);
        } else if (m_options.repositoryPatch) {
            print(p.repositoryPatch);
        } else {
            for (const traffic::Patch &patch : p.patches) {
                print(patch.object + (patch.why.empty() ? "" : "  " + patch.why.english()));
                for (const auto &c : patch.changes)
                    print("  " + c.field + " " + c.from + " → " + c.to);
            }
            if (p.room && p.room->verdict != release::Verdict::NotApplicable)
                print("room  " + p.room->text.english());
            if (p.ownership && p.ownership->reverts != release::Ownership::Reverts::Allowed)
                say(Message{TG_TR("%1. %2"), {p.ownership->how.english(), p.ownership->allow.english()}});
        }
        if (p.dryRunProblem)
            return fail(*p.dryRunProblem);
        if (!allowed)
            say(p.next.reason);
        finish(allowed ? Done : No);
    });
}

bool VerbJob::confirmed(const engine::Snapshot &s) const
{
    if (m_options.verb == release::Verb::RollBack)
        say(Message{TG_TR("Roll back %1 to %2 in %3 now? [y/N]"), {s.state.release, s.rollbackTarget, s.context}});
    else
        say(Message{TG_TR("%1 (%2 in %3)? [y/N]"), {s.next.title.english(), s.state.release, s.context}});
    std::string line;
    std::getline(std::cin, line);
    return line == "y" || line == "Y" || line == "yes";
}

void VerbJob::submit(const engine::SnapshotPtr &s)
{
    m_step = Step::Submitting;
    m_eventsBefore = s->state.journalSeq;
    release::Command c;
    c.verb = *m_options.verb;
    c.actor = s->user;
    c.verifiedIdentity = s->identityVerified;
    release::bindTo(c, s->next);
    c.item = m_options.item;
    c.text = m_options.text;
    c.ticket = m_options.ticket;
    c.to = m_options.to;
    c.owner = m_options.owner;
    c.due = m_options.due;
    c.toRevision = m_options.toRevision;
    c.image = m_options.image;
    c.version = m_options.version;
    c.base = m_options.base;
    c.toWeight = m_options.toWeight;
    c.breakGlass = m_options.breakGlass;
    c.cancel = m_options.cancel;
    m_asks = c.verb == release::Verb::Hotfix && !c.cancel && !(s->state.hotfix && !s->state.hotfix->begun);
    if (c.verb == release::Verb::Approve || c.verb == release::Verb::Reject)
        c.expectedDigest = release::approving(s->state).digest;
    // What is decided is decided by the plan that rules, whatever file was named.
    if (!s->planChanges.empty() && !s->state.offered && c.verb != release::Verb::AdoptPlan)
        say(Message{TG_TR("The plan that rules is another than %1 (%2). It is kept; adopt-plan puts the file's in its place."), {m_common.planFile, std::to_string(s->planChanges.size()) + (s->planChanges.size() == 1 ? " field differs" : " fields differ")}});
    m_session->submit(c, [this](const Expected<void> &result) {
        if (!result)
            return fail(result.error());
        // A hold of a rolling update in between pauses the Deployment: it is held when that is seen.
        const engine::SnapshotPtr held = m_session->snapshot();
        const bool pauses = (m_options.verb == release::Verb::Hold || m_options.verb == release::Verb::Resume) && held && held->state.pending && held->state.plan.traffic.method == plan::Method::Rolling;
        const bool hotfix = m_options.verb == release::Verb::Hotfix && !m_options.cancel;
        const bool told = m_options.verb == release::Verb::AdoptPlan || m_options.verb == release::Verb::Rebuild;
        if (m_options.verb == release::Verb::Rebuild)
            m_session->takeOver(); // somebody has to send it
        if (!actsOnTraffic(m_options.verb) && !pauses && !hotfix && !told)
            return finish(Done);
        m_step = Step::Following;
        if (const engine::SnapshotPtr now = m_session->snapshot())
            follow(now);
    });
}

void VerbJob::follow(const engine::SnapshotPtr &s)
{
    const release::State &state = s->state;
    if (m_options.verb == release::Verb::Hold || m_options.verb == release::Verb::Resume) {
        if (!state.pending || (s->observation.stable && s->observation.stable->paused == (m_options.verb == release::Verb::Hold)))
            finish(Done);
        return;
    }
    if (m_options.verb == release::Verb::AdoptPlan) {
        // Offered, adopted or withdrawn: which of them it was is told as it was written.
        const auto told = std::ranges::find_if(state.journal.rbegin(), state.journal.rend(), [](const release::Event &e) { return e.kind == "plan"; });
        if (told == state.journal.rend() || told->seq <= m_eventsBefore)
            return;
        say(told->text);
        return finish(Done);
    }
    if (m_options.verb == release::Verb::Rebuild) {
        const auto &p = state.projections;
        if (!p || !p->over() || state.journalSeq <= m_eventsBefore)
            return; // what failed before is not what was asked for now
        say(Message{TG_TR("Projections: %1. %2"), {release::name(p->state), p->detail.english()}});
        return finish(p->state == release::Projections::State::Succeeded ? Done : No);
    }
    // The first hotfix asks for the second person; only the one after it moves traffic.
    if (m_asks && state.hotfix && !state.hotfix->begun) {
        const auto asked = std::ranges::find_if(state.journal.rbegin(), state.journal.rend(), [](const release::Event &e) { return e.kind == "hotfix"; });
        if (asked != state.journal.rend())
            say(asked->text);
        return finish(Done);
    }
    if (state.pending) {
        m_pendingId = state.pending->id;
        if (const std::string line = state.pending->command + ": " + s->progress.why.english(); line != m_shown && !s->progress.why.empty()) {
            m_shown = line;
            say(Message{TG_TR("%1"), {line}});
        }
        if (state.pending->problem)
            say(*state.pending->problem);
        const bool carried = !s->guardian.empty();
        if (!m_options.wait && carried && !s->changes.empty() && m_options.verb == release::Verb::Promote) {
            say(Message{TG_TR("Begun; guardian %1 carries it on. Look with: tidegatectl status --release %2"), {s->guardian, state.release}});
            finish(Done);
        }
        return;
    }
    // An act may be over before a snapshot showed it; else the state that carries our intent has not come back yet.
    const bool over = std::ranges::any_of(state.journal, [&](const release::Event &e) { return e.seq > m_eventsBefore && (e.kind == "observed" || e.kind == "outcome"); });
    if (m_pendingId.empty() && !over)
        return;
    const bool rollback = m_options.verb == release::Verb::RollBack;
    if (rollback && state.stage != release::Stage::RolledBack)
        return;
    if (rollback && m_options.wait && state.projections && !state.projections->over() && state.projections->state != release::Projections::State::Asked) {
        const std::string line = "projections: " + std::string(release::name(state.projections->state)) + ", " + std::to_string(state.projections->done) + " of " + std::to_string(state.projections->wanted);
        if (std::exchange(m_shown, line) != line)
            say(Message{TG_TR("%1"), {line}});
        return;
    }
    if (!state.journal.empty())
        say(state.journal.back().text);
    if (rollback && state.projections)
        say(Message{TG_TR("Projections: %1. %2"), {release::name(state.projections->state), state.projections->detail.english()}});
    const bool returned = !rollback && !state.journal.empty() && state.journal.back().text.english().starts_with("Observed: back");
    if (m_common.json)
        print(statusJson(*s));
    const bool stopped = !rollback && !state.journal.empty() && state.journal.back().text.text.starts_with("Stopped:");
    finish(stopped ? Conflict : returned ? No : Done);
}

void VerbJob::timedOut()
{
    if (m_step == Step::Opening)
        return fail(m_last && m_last->api.ok ? Error{ErrorKind::Timeout, m_common.release, "not everything could be read in time", m_last->metrics.problem.english()} : unreachable(m_last.get(), "API server"));
    if (m_step == Step::Following || m_step == Step::Submitting)
        return fail({ErrorKind::OutcomeUnknown, release::name(*m_options.verb), "it was begun and is not observed yet", "look with: tidegatectl status --release " + (m_last ? m_last->state.release : std::string())});
    finish(Unreachable);
}

} // namespace tidegate::cli
