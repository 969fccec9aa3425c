// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/session_private.h"

#include "base/sentence.h"

#include <algorithm>

namespace tidegate::engine {

namespace {

constexpr qint64 kForeignPatience = 6000; ///< ms that the guardian leaves an act to the console that began it
constexpr qint64 kFlushEvery = 2000;

/// What may follow another command by itself: it moves no traffic towards the canary, and the rules judge it when its turn comes.
bool waitsItsTurn(release::Verb v)
{
    using release::Verb;
    return v == Verb::Acknowledge || v == Verb::Note || v == Verb::Defer || v == Verb::Override || v == Verb::Hold;
}

std::string weightText(int w)
{
    return std::to_string(w) + " %";
}

Json summary(const release::EvidenceSet &e)
{
    Json d = Json::object();
    for (const auto &[id, ev] : e.items)
        d[id] = {{"verdict", release::name(ev.verdict)}, {"text", ev.text.english()}};
    for (const release::TriggerReading &t : e.triggers)
        d["trigger " + t.trigger] = {{"state", release::name(t.state)}, {"text", t.text.english()}};
    return d;
}

} // namespace

void ReleaseSession::Private::submit(const release::Command &c, std::function<void(Expected<void>)> done)
{
    attempt(c, std::move(done), 12);
}

void ReleaseSession::Private::attempt(const release::Command &c, std::function<void(Expected<void>)> done, int tries, std::optional<long long> decidedOn)
{
    const bool rollback = c.verb == release::Verb::RollBack;
    // Kept as a sentence for the screen, given back in English for files and the command line.
    const auto refuse = [&](ErrorKind kind, const Message &why, const std::string &remedy = {}) {
        refusal.tell(why);
        soon();
        done(Error{kind, release::name(c.verb), why.english(), remedy});
    };
    if (!plan)
        return refuse(ErrorKind::Refused, {TG_TR("the release is not known yet"), {}}, "wait a moment");
    if (submitting && tries > 0 && waitsItsTurn(c.verb)) {
        QTimer::singleShot(150, this, [=, this] { attempt(c, done, tries - 1, decidedOn); });
        return;
    }
    if (submitting && !rollback)
        return refuse(ErrorKind::Refused, {TG_TR("another command is being carried out"), {}}, "wait for its answer");
    if (store->busy() && !rollback && tries > 0) {
        QTimer::singleShot(150, this, [=, this] { attempt(c, done, tries - 1, decidedOn); });
        return;
    }
    const bool ofNext = c.verb == release::Verb::Promote || c.verb == release::Verb::Approve || c.verb == release::Verb::Request || c.verb == release::Verb::Acknowledge;
    if (store->state() && store->state()->final() && filePlan && ofNext && !unwritten)
        return nextRun(c, std::move(done));
    if (options.clock)
        options.clock->attend();
    const release::Surroundings around = surroundings();
    const release::Decision d = release::decide(shown, evidence, around, c, now());
    if (!d.allowed) {
        const bool forbidden = std::ranges::any_of(around.denied, [&](const std::string &x) { return x.starts_with(std::string(release::name(c.verb)) + ": "); });
        if (forbidden && !c.automatic)
            return refuse(ErrorKind::Forbidden, d.reason);
        if (const auto first = whoWasFirst(decidedOn); first && !c.automatic && !around.readOnly)
            return refuse(ErrorKind::Conflict, {TG_TR("%1. %2"), {*first, d.reason}}, "look at it, then decide again");
        // Who had another step in front of them was overtaken by somebody.
        const bool moved = c.expectedPhase && *c.expectedPhase != release::next(shown, evidence, around, now()).toPhase;
        return refuse(moved ? ErrorKind::Conflict : ErrorKind::Refused, d.reason);
    }
    refusal.clear();
    if (rollback)
        return beginRollback(c, d, std::move(done));
    submitting = true;
    const auto finish = [this, done = std::move(done)](const Expected<void> &r) {
        submitting = false;
        if (!r)
            refusal.tell({r.error().kind == ErrorKind::OutcomeUnknown ? TG_TR("Whether it was done is not known: %1") : TG_TR("It was not done: %1"), {sentence(r.error())}});
        soon();
        done(r);
    };
    // An approval is an object of its own, but it needs a release to belong to.
    if (d.approval) {
        const release::State base = shown;
        const auto add = [this, base, a = *d.approval, finish, c] {
            store->addApproval(base, a, [this, finish, c, a](const Expected<void> &r) {
                if (r)
                    record(release::name(c.verb), c.actor, "", a.what, a.rejected ? "rejected: " + a.note : "approved");
                finish(r);
            });
        };
        if (store->state())
            return add();
        return store->write(base, false, [add, finish](const Expected<void> &r) { r ? add() : finish(r); });
    }
    if (d.newRun)
        return beginRun(d.next, finish);
    decided(c, d, finish, tries);
}

std::optional<Message> ReleaseSession::Private::whoWasFirst(std::optional<long long> decidedOn) const
{
    if (!store->state())
        return std::nullopt;
    const release::State &s = *store->state();
    if (s.pending && s.pending->id != mine)
        return Message{TG_TR("%1 acted first: %2 runs since %3"), {s.pending->actor, s.pending->command, formatInstant(s.pending->begun)}};
    const auto act = std::ranges::find_if(s.journal, [&](const release::Event &e) { return decidedOn && e.seq > *decidedOn && !e.actor.empty(); });
    return act == s.journal.end() ? std::nullopt : std::optional(Message{TG_TR("%1 acted first at %2: %3"), {act->actor, formatInstant(act->at), act->text}});
}

void ReleaseSession::Private::decided(const release::Command &c, const release::Decision &d, std::function<void(Expected<void>)> done, int tries)
{
    store->write(d.next, false, [this, c, d, tries, done = std::move(done)](const Expected<void> &r) {
        if (!r && r.error().kind == ErrorKind::Conflict && tries > 0) {
            // The cache shows in a moment what was written first; the rules then say whether this still makes sense.
            QTimer::singleShot(250, this, [this, c, tries, done, on = shown.journalSeq] {
                submitting = false;
                attempt(c, done, std::min(tries - 1, 3), on);
            });
            return;
        }
        if (!r)
            return done(r);
        const std::string from = weightText(shown.weight), to = d.goal ? weightText(d.goal->weight) : std::string();
        shown = *store->state();
        if (shown.pending && d.goal)
            mine = shown.pending->id;
        record(release::name(c.verb), c.actor, from, to, d.goal ? "begun" : c.text, d.goal ? summary(evidence) : Json());
        done({});
        drive();
    });
}

/// Going back waits for nobody: the act begins at once, the intent follows (DECISIONS.md 15).
void ReleaseSession::Private::beginRollback(const release::Command &c, const release::Decision &d, std::function<void(Expected<void>)> done)
{
    unwritten = d.next;
    shown = d.next;
    mine = d.next.pending->id;
    record("rollback", c.actor, weightText(shown.weight), "0 %", c.automatic ? "fired: " + c.text : "begun", summary(evidence));
    executor->reset();
    drive();
    writeAhead();
    soon();
    done({});
}

std::optional<release::State> ReleaseSession::Private::onTopOfOthers(const release::State &ours) const
{
    return store->state() ? release::carriedOver(*store->state(), ours) : std::optional(ours);
}

void ReleaseSession::Private::writeAhead()
{
    sinceFlush.start();
    const auto next = onTopOfOthers(*unwritten);
    if (!next) {
        unwritten.reset();
        return soon();
    }
    store->write(*next, true, [this, over = next->final()](const Expected<void> &r) {
        // While the intent was on its way it may have been brought to its end: then that is still to be written.
        if (r && unwritten && unwritten->final() == over)
            unwritten.reset();
        soon();
    });
}

void ReleaseSession::Private::flushUnwritten()
{
    if (unwritten && !store->busy() && sinceFlush.elapsed() >= kFlushEvery)
        writeAhead();
}

void ReleaseSession::Private::beginRun(const release::State &next, std::function<void(Expected<void>)> then)
{
    submitting = true;
    store->archive(*store->state(), [this, next, then = std::move(then)](const Expected<void> &r) {
        if (!r) {
            submitting = false;
            return then(r);
        }
        journal.reset();
        store->write(next, false, [this, next, then](const Expected<void> &w) {
            submitting = false;
            if (!w)
                return then(w);
            planKnown(next.plan, store->version());
            evaluate();
            then({});
        });
    });
}

void ReleaseSession::Private::nextRun(const release::Command &c, std::function<void(Expected<void>)> done)
{
    const release::State &old = *store->state();
    if (old.suspended)
        return done(Error{ErrorKind::Refused, release::name(c.verb), old.suspended->version + " is suspended at " + std::to_string(old.suspended->weight) + " %", TG_TR("resume it, or close it, before another plan begins")});
    release::State next = release::begin(*filePlan, who.user);
    next.run = old.run + 1;
    next.bad = old.bad;
    if (observation.stable)
        next.stableVersion = observation.stable->version;
    beginRun(next, [this, c, done = std::move(done)](const Expected<void> &r) { r ? submit(c, done) : done(r); });
}

/// The read models follow the traffic back; nobody waits for them.
void ReleaseSession::Private::project()
{
    const bool ours = rolledBackHere || (guardian && guardian->ours());
    if (ours && !options.readOnly && !submitting && store->state() && store->state()->final() && store->state()->projections && !unwritten)
        rebuild->turn(*store->state()->projections, now());
}

void ReleaseSession::Private::drive()
{
    if (!shown.pending || !method || !observation.synced || options.readOnly)
        return;
    const release::Pending &p = *shown.pending;
    if (p.id != mine) {
        // Someone else's: the guardian carries it on when whoever began it does not get it done.
        if (foreignAct != p.id) {
            foreignAct = p.id;
            sinceForeign.start();
        }
        progress = method->advise(observation, p.goal, now());
        const bool ourTurn = guardian && guardian->ours() && sinceForeign.elapsed() > kForeignPatience;
        if (!ourTurn)
            return;
    }
    const Executor::Turn t = executor->turn(*method, p, observation, now());
    progress = t.advice;
    if (t.concluded)
        concluded(t.advice);
}

void ReleaseSession::Private::concluded(const traffic::Advice &advice)
{
    if (submitting || store->busy())
        return;
    release::Surroundings around = surroundings();
    const release::State next = release::concluded(shown, advice, around, now());
    const bool same = next.pending && shown.pending && next.pending->id == shown.pending->id && next.pending->command == shown.pending->command && next.pending->problem.has_value() == shown.pending->problem.has_value();
    if (same)
        return;
    const release::Pending was = *shown.pending;
    const bool rollback = was.goal.kind == traffic::GoalKind::RollBack;
    const auto wrote = [this, was, next](const Expected<void> &r) {
        if (!r)
            return soon();
        unwritten.reset();
        rolledBackHere = rolledBackHere || next.stage == release::Stage::RolledBack;
        record(was.command, was.actor, "", weightText(next.weight), next.journal.empty() ? "" : next.journal.back().text.english());
        executor->reset();
        if (next.pending && mine == was.id)
            mine = next.pending->id;
        soon();
    };
    if (!rollback || !unwritten)
        return store->write(next, rollback, wrote);
    unwritten = shown = next;
    if (const auto all = onTopOfOthers(next))
        return store->write(*all, true, wrote);
    unwritten.reset();
    soon();
}

void ReleaseSession::Private::guard()
{
    if (!guardian || !guardian->ours() || submitting || store->busy() || !store->state() || options.readOnly || unwritten)
        return;
    const release::Tick t = release::tick(*store->state(), evidence, surroundings(), now());
    if (t.command) {
        release::Command c = *t.command;
        c.actor = "guardian " + who.user;
        submit(c, [this, trigger = c.trigger](const Expected<void> &r) {
            if (r)
                ++activity.fired[trigger];
        });
        return;
    }
    release::State s = t.state.value_or(*store->state());
    const bool claim = !s.guardian || s.guardian->identity != guardian->holder();
    if (!t.state && !claim)
        return;
    if (claim)
        s.guardian = release::Guardian{guardian->holder(), now()};
    store->write(s, false, [this](const Expected<void> &) { soon(); });
}

/// A rollback acts before its intent is written (DECISIONS.md 15). Killed in between, its name is on the Deployments, or its intent in
/// this computer's journal alone. The guardian carries on the one, the next console here the other, unless anybody acted since.
void ReleaseSession::Private::carryOnRollback()
{
    if (options.readOnly || !store->state() || !observation.synced || who.user.empty() || unwritten || submitting)
        return;
    const release::State &s = *store->state();
    if (s.final() || s.rollingBack())
        return;
    release::Command c;
    c.verb = release::Verb::RollBack;
    if (const std::string act = release::untoldRollback(s, observation); !act.empty()) {
        if (std::exchange(untold, act) != act)
            sinceUntold.start();
        if (!guardian || !guardian->ours() || sinceUntold.elapsed() < kForeignPatience)
            return;
        untold.clear();
        c.actor = "guardian " + who.user;
        c.text = "somebody's rollback was cut off (" + act + "); carried on";
        return submit(c, [](const Expected<void> &) {});
    }
    untold.clear();
    if (lookedBack || !options.guard)
        return;
    lookedBack = true;
    const auto f = journal::File::open(options.journalDirectory, options.connection.clusterName, options.ns, options.release, s.run);
    if (!f || f->entries().empty())
        return;
    const journal::Entry last = f->entries().back();
    const bool begun = last.command == "rollback" && (last.outcome == "begun" || last.outcome.starts_with("fired"));
    if (!begun || (!s.journal.empty() && s.journal.back().at >= last.at))
        return;
    c.actor = last.actor;
    c.text = "begun at " + formatInstant(last.at) + " and cut off; carried on";
    submit(c, [](const Expected<void> &) {});
}

void ReleaseSession::Private::playSecondPerson()
{
    constexpr qint64 reading = 1200; // ms, real: long enough to be seen
    const bool plays = options.rehearsal && !options.secondPerson.empty() && store->state();
    const bool plan = plays && shown.stage == release::Stage::Planned && std::ranges::any_of(shown.journal, [](const release::Event &e) { return e.kind == "request"; });
    const bool offered = plays && shown.offered && release::approvers(shown, release::kOffered, {}, now()) == 0;
    const bool hotfix = plays && shown.hotfix && !shown.hotfix->begun && release::approvers(shown, "hotfix", {}, now()) == 0;
    if (!(plan || hotfix || offered) || submitting || store->busy()) {
        sinceAsked.invalidate();
        return;
    }
    if (!sinceAsked.isValid())
        sinceAsked.start();
    if (sinceAsked.elapsed() < reading)
        return;
    sinceAsked.invalidate();
    release::Command c;
    c.verb = release::Verb::Approve;
    c.actor = options.secondPerson;
    c.expectedDigest = release::approving(shown).digest;
    submit(c, [](const Expected<void> &) {});
}

void ReleaseSession::Private::record(const std::string &command, const std::string &actor, const std::string &from, const std::string &to, const std::string &outcome, Json evidenceJson)
{
    journal::Entry e;
    e.at = now();
    e.actor = actor;
    e.command = command;
    e.release = options.release;
    e.from = from;
    e.to = to;
    e.outcome = outcome;
    e.evidence = std::move(evidenceJson);
    e.requests = executor->takeRequests();
    shared->append(e); // a full disk here keeps nothing from the others
    if (!journal) {
        auto f = journal::File::open(options.journalDirectory, options.connection.clusterName, options.ns, options.release, shown.run);
        if (!f) {
            refusal.tell(sentence(f.error()));
            return;
        }
        journal = *f;
    }
    const auto written = journal->append(std::move(e));
    if (!written)
        refusal.tell(sentence(written.error()));
}

void ReleaseSession::Private::catchUpJournal()
{
    constexpr Millis kOld = std::chrono::minutes(1); ///< younger ones may be on their way from another program here
    if (!shared->known() || shared->problem() || options.readOnly || !options.guard || std::exchange(caughtUp, shared->run()) == shared->run())
        return;
    const auto f = journal::File::open(options.journalDirectory, options.connection.clusterName, options.ns, options.release, shared->run());
    if (!f)
        return;
    for (const journal::Entry &e : f->entries()) {
        if (now() - e.at > kOld && !shared->holds(e))
            shared->append(e);
    }
}

void ReleaseSession::Private::sealJournal()
{
    const bool ours = rolledBackHere || !mine.empty() || (guardian && guardian->ours());
    if (!ours || options.readOnly || submitting || store->busy() || unwritten || !store->state() || !store->state()->final() || !shared->idle())
        return;
    if (shared->head().seq > store->state()->journalHead.seq && !shared->problem())
        store->write(*store->state(), false, [this](const Expected<void> &) { soon(); });
}

} // namespace tidegate::engine
