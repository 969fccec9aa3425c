// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Every interleaving of two actors' requests, of pods that follow, and of crashes before and after each request, explored to the last
// state with the real rules: decide(), concluded(), carriedOver() and the method's advice. An actor is what the engine is, request by
// request: look, write the intent with the version that was seen, patch, look again, write the outcome.
#include "a_release.h"

#include "base/json_patch.h"
#include "traffic/fence.h"
#include "traffic/replicas.h"

#include <QtTest>

#include <deque>
#include <set>
#include <unordered_set>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

namespace {

constexpr int kPods = 5;

/// One Deployment: what is wanted, what is ready, and the two fields that patches test besides.
struct Workload {
    int desired = 0, ready = 0;
    std::string image, act;
};

struct World {
    Workload stable, canary;
    State doc;
    int version = 1;
    bool concludedUnseen = false; ///< an outcome was written that was not there
    std::map<std::string, int> made; ///< change of an act → how often it was made
    bool lost = false;               ///< something that was written in the journal is gone
    bool late = false;               ///< something was changed by a promotion after a rollback was over
};

enum class Wants { Nothing, Promote, RollBack, Restore, Hotfix };

Verb verbOf(Wants w)
{
    return w == Wants::RollBack ? Verb::RollBack : w == Wants::Restore ? Verb::Restore : w == Wants::Hotfix ? Verb::Hotfix : Verb::Promote;
}

struct Actor {
    Wants wants = Wants::Nothing;
    enum class At { Look, LookOn, Intent, Patch, Outcome, Over, Crashed } at = At::Look;
    std::optional<State> write;          ///< Intent, Outcome
    std::optional<State> heard;          ///< the state as its cache shows it, which may be behind the Deployments'
    int base = 0;                        ///< version of it, which a write replaces
    std::vector<traffic::Patch> patches; ///< Patch: what is left to send
    std::optional<State> unwritten;      ///< a rollback ahead of its intent
    bool begun = false;                  ///< its journal, on disk, says that it began a rollback
    long long begunAfter = 0;            ///< journalSeq of the state then
};

struct Node {
    World world;
    std::array<Actor, 2> actors;
    int crashes = 0;
};

traffic::WorkloadView view(const char *name, const Workload &w)
{
    traffic::WorkloadView v;
    v.name = name;
    v.ns = "n";
    v.uid = std::string("uid-") + name;
    v.desired = w.desired;
    v.replicas = v.ready = v.available = v.updated = w.ready;
    v.image = w.image;
    v.container = "app";
    v.version = w.image.substr(5);
    v.annotations = {{"deployment.kubernetes.io/revision", "1"}};
    if (!w.act.empty())
        v.annotations[traffic::kActAnnotation] = w.act;
    v.podTemplate = {{"spec", {{"containers", Json::array({{{"name", "app"}, {"image", w.image}}})}}}};
    return v;
}

traffic::Observation seen(const World &w)
{
    traffic::Observation o;
    o.synced = true;
    o.stable = view("shop", w.stable);
    o.canary = view("shop-canary", w.canary);
    traffic::ServiceView s;
    s.selectsStable = s.selectsCanary = true;
    s.readyStable = w.stable.ready;
    s.readyCanary = w.canary.ready;
    o.service = s;
    for (const auto &[track, n] : {std::pair(traffic::Track::Stable, w.stable.ready), std::pair(traffic::Track::Canary, w.canary.ready)}) {
        for (int i = 0; i < n; ++i) {
            traffic::PodView p;
            p.track = track;
            p.ready = p.everReady = true;
            o.pods.push_back(p);
        }
    }
    return o;
}

/// As the API server takes it: all of its tests hold, or nothing happens.
bool apply(World &w, const traffic::Patch &p)
{
    Workload &target = p.path.ends_with("shop-canary") ? w.canary : w.stable;
    const traffic::WorkloadView v = view("", target);
    Json doc = {{"metadata", {{"uid", p.path.ends_with("shop-canary") ? "uid-shop-canary" : "uid-shop"}, {"annotations", v.annotations}}}, {"spec", {{"replicas", target.desired}, {"template", v.podTemplate}}}};
    if (applyPatch(doc, p.body))
        return false;
    const Workload before = target;
    target.desired = doc["spec"]["replicas"].get<int>();
    target.image = textAt(doc["spec"]["template"]["spec"]["containers"][0], {"image"});
    target.act = textAt(doc, {"metadata", "annotations", traffic::kActAnnotation});
    if (before.desired != target.desired || before.image != target.image) {
        ++w.made[target.act + " " + p.object + " " + std::to_string(before.desired) + before.image + ">" + std::to_string(target.desired) + target.image];
        w.late = w.late || (w.doc.stage == Stage::RolledBack && target.act.find("rollback") == std::string::npos);
    }
    return true;
}

Surroundings surroundings(const World &w)
{
    Surroundings a;
    a.observation = seen(w);
    a.weight = traffic::Replicas().weight(a.observation);
    a.differences = differences(w.doc, a.observation, traffic::Replicas());
    a.rollbackTarget = "1";
    return a;
}

/// Two looks, for the caches of the state and of the Deployments are not of the same moment. The first is at the state.
void look(const World &w, Actor &a)
{
    a.heard = w.doc;
    a.base = w.version;
    a.at = Actor::At::LookOn;
}

/// What the actor does after the second look: one request, or nothing.
void lookOn(World w, Actor &a, const EvidenceSet &evidence)
{
    w.doc = *std::exchange(a.heard, std::nullopt);
    a.at = Actor::At::Look;
    const traffic::Replicas method;
    const traffic::Observation o = seen(w);
    a.write.reset();
    a.patches.clear();
    // A rollback that the cluster does not know of goes on, and is written as soon as it can be.
    if (a.unwritten) {
        const auto next = carriedOver(w.doc, *a.unwritten);
        if (!next) {
            a.unwritten.reset();
        } else {
            a.write = next;
            a.at = Actor::At::Intent;
            return;
        }
    }
    if (w.doc.pending) {
        if (a.wants == Wants::RollBack && !w.doc.rollingBack()) {
            // goes ahead below
        } else {
            const traffic::Advice advice = method.advise(o, w.doc.pending->goal, kNow);
            if (advice.kind == traffic::Advice::Kind::Apply) {
                a.patches = advice.patches;
                a.at = Actor::At::Patch;
            } else if (advice.kind == traffic::Advice::Kind::Done || advice.kind == traffic::Advice::Kind::Stuck) {
                a.write = concluded(w.doc, advice, surroundings(w), kNow);
                a.at = Actor::At::Outcome;
            }
            return;
        }
    }
    Command c;
    c.actor = a.wants == Wants::RollBack ? "bob" : "alice";
    c.verb = verbOf(a.wants);
    const Decision d = a.wants == Wants::Nothing ? Decision{} : decide(w.doc, evidence, surroundings(w), c, kNow);
    if (!d.allowed) {
        a.wants = Wants::Nothing; // it is told why
        if (!w.doc.pending)
            a.at = Actor::At::Over;
        return;
    }
    const Wants wanted = std::exchange(a.wants, Wants::Nothing);
    if (c.verb == Verb::RollBack) {
        a.begun = true;
        a.begunAfter = w.doc.journalSeq;
        a.unwritten = d.next;
        a.patches = method.advise(o, d.goal.value(), kNow).patches;
        a.write = d.next;
        a.at = a.patches.empty() ? Actor::At::Intent : Actor::At::Patch;
        return;
    }
    a.write = d.next;
    a.at = Actor::At::Intent;
    a.wants = wanted; // until it is written
}

/// One request arrives at the API server. `heard`: the answer reached the actor.
void request(World &w, Actor &a, bool heard)
{
    if (a.at == Actor::At::Patch) {
        const bool ok = apply(w, a.patches.front());
        a.patches.erase(a.patches.begin());
        if (a.patches.empty() || !ok)
            a.at = a.unwritten && a.write ? Actor::At::Intent : Actor::At::Look;
    } else {
        const bool fits = a.base == w.version;
        if (fits) {
            if (w.doc.pending && !a.write->pending && a.at == Actor::At::Outcome) {
                const traffic::Goal &g = w.doc.pending->goal;
                const bool back = g.kind == traffic::GoalKind::RollBack;
                const auto [canary, stable] = traffic::Replicas().podsFor(back ? 0 : g.weight, kPods);
                // Seen is what counts; it may have moved since the look, but never by this act.
                w.concludedUnseen = w.concludedUnseen || (back && (w.canary.desired != canary || w.stable.desired != stable));
            }
            for (const Event &e : w.doc.journal)
                w.lost = w.lost || std::ranges::none_of(a.write->journal, [&](const Event &x) { return x.kind == e.kind && x.actor == e.actor && x.text.english() == e.text.english(); });
            w.doc = *a.write;
            ++w.version;
            if (a.at == Actor::At::Intent && a.wants != Wants::RollBack)
                a.wants = Wants::Nothing;
        }
        if (a.unwritten && fits)
            a.unwritten.reset();
        a.at = Actor::At::Look;
    }
    if (!heard)
        a.at = Actor::At::Crashed;
}

/// The next console on the same computer: it has no command of its own but its journal.
void restart(const World &w, Actor &a)
{
    Actor fresh;
    fresh.begun = a.begun;
    fresh.begunAfter = a.begunAfter;
    const bool free = !w.doc.final() && !w.doc.rollingBack();
    if (free && !untoldRollback(w.doc, seen(w)).empty())
        fresh.wants = Wants::RollBack; // as the guardian does, on any computer
    if (a.begun && !w.doc.final() && !w.doc.rollingBack() && w.doc.journalSeq <= a.begunAfter)
        fresh.wants = Wants::RollBack;
    a = fresh;
}

std::string docKey(const State &s)
{
    std::string k = std::string(name(s.stage)) + std::to_string(s.phase) + "/" + std::to_string(s.weight) + (s.pending ? s.pending->id + s.pending->command : "-") + std::to_string(s.journalSeq) + (s.held ? "H" : "") + (s.hotfix && s.hotfix->begun ? "B" : "");
    return k;
}

std::string key(const Node &n)
{
    const World &w = n.world;
    std::string k = docKey(w.doc) + "|";
    for (const Workload *x : {&w.stable, &w.canary})
        k += std::to_string(x->desired) + "," + std::to_string(x->ready) + x->image + x->act + ";";
    for (const Actor &a : n.actors) {
        k += "|" + std::to_string(static_cast<int>(a.at)) + std::to_string(static_cast<int>(a.wants)) + (a.base == w.version ? "=" : "<") + (a.begun ? std::to_string(a.begunAfter) : "n") + (a.unwritten ? docKey(*a.unwritten) : "-");
        k += a.write ? docKey(*a.write) : "-";
        k += a.heard ? docKey(*a.heard) : "-";
        for (const traffic::Patch &p : a.patches)
            k += p.path + p.body.dump();
    }
    return k + "|" + std::to_string(n.crashes) + (w.late ? "L" : "") + (w.lost ? "X" : "") + (w.concludedUnseen ? "U" : "");
}

bool follow(World &w)
{
    for (Workload *x : {&w.stable, &w.canary}) {
        if (x->ready != x->desired) {
            x->ready = x->desired;
            return true;
        }
    }
    return false;
}

} // namespace

class TestCrashModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void start() { explore(before(), {Wants::Promote, Wants::Nothing}); }
    void startWhereARollbackWas() { explore(afterAnother(), {Wants::Promote, Wants::RollBack}); }
    void twoPromote() { explore(before(), {Wants::Promote, Wants::Promote}); }
    void shiftAlone() { explore(atTwenty(), {Wants::Promote, Wants::Nothing}); }
    void startAgainstRollback() { explore(before(), {Wants::Promote, Wants::RollBack}); }
    void shiftAgainstRollback() { explore(atTwenty(), {Wants::Promote, Wants::RollBack}); }
    void finishAlone() { explore(atSixty(), {Wants::Promote, Wants::Nothing}); }
    void twoFinish() { explore(atSixty(), {Wants::Promote, Wants::Promote}); }
    void restoreAlone() { explore(changedByOthers(), {Wants::Restore, Wants::Nothing}); }
    void twoRestore() { explore(changedByOthers(), {Wants::Restore, Wants::Restore}); }
    void restoreAgainstRollback() { explore(changedByOthers(), {Wants::Restore, Wants::RollBack}, 1); }
    void hotfixAlone() { explore(hotfixAnswered(), {Wants::Hotfix, Wants::Nothing}); }
    void hotfixAgainstRollback() { explore(hotfixAnswered(), {Wants::Hotfix, Wants::RollBack}, 1); }
    void twoRollBack() { explore(atTwenty(), {Wants::RollBack, Wants::RollBack}); }

private:
    static World before()
    {
        plan::Plan p = aPlan();
        p.approvals.required = 0;
        p.checklist = {};
        p.gates.traces = false;
        p.phases.resize(2);
        p.phases[0].weight = 20;
        p.phases[1].weight = 60;
        for (plan::Phase &ph : p.phases)
            ph.soak = Millis{0};
        World w;
        w.stable = {kPods, kPods, "shop:1", {}};
        w.canary = {0, 0, "shop:0", {}};
        w.doc = release::begin(p, "alice");
        return w;
    }
    /// The same release was deleted and begun anew on Deployments that still bear the name of its last rollback.
    static World afterAnother()
    {
        World w = before();
        w.stable.act = w.canary.act = traffic::actName(w.doc.release, w.doc.run, "9-rollback", kNow - std::chrono::hours(1));
        return w;
    }
    /// As it is after the start has been observed, by running it alone.
    static World atTwenty()
    {
        Node n{before(), {}, 0};
        n.actors[0].wants = Wants::Promote;
        settle(n);
        return n.world;
    }
    static World atSixty()
    {
        Node n{atTwenty(), {}, 0};
        n.actors[0].wants = Wants::Promote;
        settle(n);
        return n.world;
    }
    /// Somebody scaled the canary by hand.
    static World changedByOthers()
    {
        World w = atTwenty();
        w.canary.desired = w.canary.ready = 3;
        return w;
    }
    /// Asked for by Alice, answered by Bob, not deployed yet.
    static World hotfixAnswered()
    {
        World w = atTwenty();
        Command c = command(Verb::Hotfix, "alice");
        c.image = "shop:3";
        c.base = "stable";
        c.text = "broken";
        c.ticket = "INC-1";
        c.toWeight = 60;
        w.doc = decide(w.doc, allGood(w.doc.plan), surroundings(w), c, kNow).next;
        w.doc.approvals.push_back({"h", "bob", true, 0, approving(w.doc).digest, "hotfix", false, "", kNow});
        return w;
    }
    /// One fresh actor alone, to its end. False when it never ends.
    static bool settle(Node &n)
    {
        const EvidenceSet evidence = allGood(n.world.doc.plan);
        Actor &a = n.actors[0];
        for (int i = 0; i < 200; ++i) {
            if (a.at == Actor::At::Over || (a.at == Actor::At::Look && a.wants == Wants::Nothing && !n.world.doc.pending && !a.unwritten))
                return true;
            if (a.at == Actor::At::Look) {
                look(n.world, a);
                lookOn(n.world, a, evidence);
            }
            if (a.at == Actor::At::Look)
                follow(n.world);
            else if (a.at != Actor::At::Over)
                request(n.world, a, true);
        }
        return false;
    }
    static void check(const Node &n, QString &broken)
    {
        const World &w = n.world;
        for (const auto &[change, times] : w.made) {
            if (times > 1)
                broken = QStringLiteral("made twice: ") + QString::fromStdString(change);
        }
        if (w.concludedUnseen)
            broken = QStringLiteral("an outcome was written that was not there");
        if (w.lost)
            broken = QStringLiteral("what somebody wrote is lost");
        if (w.late)
            broken = QStringLiteral("a promotion's write landed after the rollback was over");
        if (w.stable.ready + w.canary.ready < kPods)
            broken = QStringLiteral("fewer ready pods than the total");
    }
    /// From any state, whoever comes next ends it: nothing pending, and the cluster is as the state says.
    static void checkEnd(const Node &n, QString &broken)
    {
        Node alone = n;
        alone.actors = {}; // on a computer of its own, which has nobody's journal
        restart(alone.world, alone.actors[0]);
        if (!settle(alone)) {
            broken = QStringLiteral("nobody can end it");
            return;
        }
        follow(alone.world);
        follow(alone.world);
        const World &w = alone.world;
        const bool finished = w.doc.stage == Stage::Complete;
        const auto [canary, stable] = traffic::Replicas().podsFor(finished ? 0 : w.doc.weight, kPods);
        // What somebody else changed stays as it is until it is decided, and is told.
        const bool told = !w.doc.pending && !differences(w.doc, seen(w), traffic::Replicas()).empty();
        const bool asSaid = told || (w.canary.desired == canary && w.stable.desired == stable);
        if (w.doc.pending || !asSaid)
            broken = QStringLiteral("ended at %1 %, canary %2, stable %3").arg(w.doc.weight).arg(w.canary.desired).arg(w.stable.desired);
    }
    void explore(const World &world, std::array<Wants, 2> verbs, int crashes = 2)
    {
        const EvidenceSet evidence = allGood(world.doc.plan);
        Node first{world, {}, 0};
        first.world.made.clear();
        for (std::size_t i = 0; i < 2; ++i) {
            first.actors[i].wants = verbs[i];
            Command c;
            c.verb = verbOf(verbs[i]);
            c.actor = verbs[i] == Wants::RollBack ? "bob" : "alice";
            const Decision d = decide(world.doc, evidence, surroundings(world), c, kNow);
            QVERIFY2(verbs[i] == Wants::Nothing || d.allowed || world.doc.stage == Stage::Before, d.reason.english().c_str());
        }
        std::unordered_set<std::string> known{key(first)};
        std::deque<Node> left{first};
        std::size_t steps = 0;
        QString broken;
        const auto reach = [&](Node n) {
            ++steps;
            if (!known.insert(key(n)).second)
                return;
            check(n, broken);
            checkEnd(n, broken);
            left.push_back(std::move(n));
        };
        while (!left.empty() && broken.isEmpty()) {
            const Node n = std::move(left.back());
            left.pop_back();
            {
                Node next = n;
                if (follow(next.world))
                    reach(std::move(next));
                next = n;
                if (next.world.canary.ready != next.world.canary.desired) { // in either order
                    next.world.canary.ready = next.world.canary.desired;
                    reach(std::move(next));
                }
            }
            for (std::size_t i = 0; i < 2; ++i) {
                const Actor::At at = n.actors[i].at;
                if (at == Actor::At::Over)
                    continue;
                Node next = n;
                if (at == Actor::At::Crashed) {
                    restart(next.world, next.actors[i]);
                    reach(std::move(next));
                    continue;
                }
                if (at == Actor::At::Look || at == Actor::At::LookOn) {
                    at == Actor::At::Look ? look(next.world, next.actors[i]) : lookOn(next.world, next.actors[i], evidence);
                    reach(std::move(next));
                    continue;
                }
                request(next.world, next.actors[i], true);
                reach(std::move(next));
                if (n.crashes >= crashes)
                    continue;
                Node cut = n; // killed before the request is out
                ++cut.crashes;
                cut.actors[i].at = Actor::At::Crashed;
                reach(std::move(cut));
                Node unheard = n; // killed after the server did it
                ++unheard.crashes;
                request(unheard.world, unheard.actors[i], false);
                reach(std::move(unheard));
            }
            QVERIFY2(known.size() < 2000000, "the model does not end");
        }
        qInfo("%zu states, %zu steps", known.size(), steps);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        QVERIFY2(known.size() > 50, "there was nothing to explore");
    }
};

QTEST_GUILESS_MAIN(TestCrashModel)
#include "tst_crash_model.moc"
