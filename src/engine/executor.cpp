// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/executor.h"

#include "base/sentence.h"

namespace tidegate::engine {

namespace {
constexpr qint64 kCacheLag = 1500; ///< ms to wait for the cache to show our own write
constexpr qint64 kAfterRefusal = 2000;
constexpr auto kUrgent = std::chrono::seconds(5); ///< a rollback's write that hangs is looked for, and sent again if it is not there

bool isRollback(const release::Pending &p)
{
    return p.goal.kind == traffic::GoalKind::RollBack;
}

/// A refusal that will not go away by looking again.
bool definite(ErrorKind k)
{
    return k == ErrorKind::Forbidden || k == ErrorKind::Invalid || k == ErrorKind::Refused || k == ErrorKind::NotFound || k == ErrorKind::Unsupported;
}
} // namespace

Executor::Executor(kube::ApiClient *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void Executor::reset()
{
    m_act.clear();
    m_tried = false;
    m_before.clear();
    m_refused.reset();
    m_overtaken = false;
}

std::string Executor::versionOf(const traffic::Observation &o, const traffic::Patch &p)
{
    for (const auto &w : {o.stable, o.canary}) {
        if (w && p.path.ends_with("/deployments/" + w->name))
            return w->resourceVersion;
    }
    return {};
}

Executor::Turn Executor::turn(const traffic::Method &method, const release::Pending &pending, const traffic::Observation &o, Instant now)
{
    if (m_act != pending.id) {
        reset();
        m_act = pending.id;
    }
    Turn t;
    t.advice = method.advise(o, pending.goal, now);
    if (m_flying > 0)
        return t;
    if (m_refused && definite(m_refused->kind) && !isRollback(pending)) {
        t.advice.kind = traffic::Advice::Kind::Stuck;
        t.advice.why = sentence(*m_refused);
        t.concluded = true;
        return t;
    }
    if (t.advice.kind == traffic::Advice::Kind::Done || t.advice.kind == traffic::Advice::Kind::Stuck) {
        t.concluded = true;
        return t;
    }
    if (t.advice.kind != traffic::Advice::Kind::Apply)
        return t;
    if (m_refused && m_sinceRefused.elapsed() < kAfterRefusal)
        return t;
    for (const traffic::Patch &p : t.advice.patches) {
        const auto before = m_before.find(p.path);
        if (before != m_before.end() && before->second == versionOf(o, p) && m_sinceWrite.elapsed() < kCacheLag)
            return t; // our last write is not in the cache yet: what it advises may be old
    }
    m_refused.reset();
    for (const traffic::Patch &p : t.advice.patches)
        m_before[p.path] = versionOf(o, p);
    // A rollback does not wait for a dry run (DECISIONS.md 15).
    if (!m_tried && !isRollback(pending)) {
        m_tried = true;
        ++m_flying;
        dryRun(t.advice.patches, false, [this, patches = t.advice.patches, actor = pending.actor](const std::optional<Error> &problem) {
            --m_flying;
            if (problem) {
                m_refused = *problem;
                m_sinceRefused.start();
                m_before.clear();
                Q_EMIT again();
                return;
            }
            send(patches, 0, false, actor);
        });
        return t;
    }
    send(t.advice.patches, 0, isRollback(pending), pending.actor);
    return t;
}

void Executor::send(std::vector<traffic::Patch> patches, std::size_t i, bool urgent, const std::string &actor)
{
    if (i >= patches.size()) {
        Q_EMIT again();
        return;
    }
    ++m_flying;
    const traffic::Patch p = patches[i];
    kube::Mutation m;
    m.path = p.path;
    m.contentType = p.contentType;
    m.body = p.body;
    m.urgent = urgent;
    if (urgent)
        m.deadline = kUrgent;
    m_api->mutate(this, m, [this, p, patches = std::move(patches), i, urgent, actor](const kube::Outcome &o) mutable {
        --m_flying;
        m_sinceWrite.start();
        record(p, o, false, actor);
        // A rollback whose precondition does not hold looks again at once: somebody else's write came in between. Once; then it does what
        // it can.
        const bool overtaken = o.kind == kube::Outcome::Kind::Rejected && urgent && o.error.kind == ErrorKind::Conflict;
        if (overtaken && !std::exchange(m_overtaken, true)) {
            Q_EMIT again();
            return;
        }
        if (!overtaken)
            m_overtaken = false;
        if (o.kind == kube::Outcome::Kind::Rejected) {
            m_refused = o.error;
            m_sinceRefused.start();
            m_before.clear();
            // A rollback goes on with what else it can do; anything else looks first.
            if (!urgent) {
                Q_EMIT again();
                return;
            }
        }
        // Whether it was applied is read back before anything is built on it.
        if (o.kind == kube::Outcome::Kind::Unknown && !urgent) {
            Q_EMIT again();
            return;
        }
        send(std::move(patches), i + 1, urgent, actor);
    });
}

void Executor::dryRun(std::vector<traffic::Patch> patches, bool urgent, std::function<void(std::optional<Error>)> done)
{
    if (patches.empty())
        return done(std::nullopt);
    const traffic::Patch p = patches.front();
    patches.erase(patches.begin());
    kube::Mutation m;
    m.path = p.path;
    m.contentType = p.contentType;
    m.body = p.body;
    m.dryRun = true;
    m.urgent = urgent;
    m.deadline = urgent ? std::chrono::milliseconds(2000) : std::chrono::milliseconds(10000);
    m_api->mutate(this, m, [this, p, patches = std::move(patches), urgent, done = std::move(done)](const kube::Outcome &o) mutable {
        // What a dry run leaves unclear is harmless: only a refusal counts.
        if (o.kind == kube::Outcome::Kind::Rejected)
            return done(o.error);
        dryRun(std::move(patches), urgent, std::move(done));
    });
}

void Executor::record(const traffic::Patch &p, const kube::Outcome &o, bool dryRun, const std::string &actor)
{
    const std::string answer = o.kind == kube::Outcome::Kind::Applied ? "applied" : o.kind == kube::Outcome::Kind::Rejected ? "rejected: " + o.error.detail : "unknown: " + o.error.detail;
    ChangeView c;
    c.at = SystemClock().now();
    c.object = p.object;
    c.actor = actor;
    c.changes = p.changes;
    c.body = p.body;
    c.method = "PATCH";
    c.path = p.path;
    c.dryRun = dryRun;
    c.status = o.status;
    c.answer = answer;
    m_requests.push_back({c.method, c.path, p.body, o.status, answer, c.at});
    Q_EMIT wrote(c);
}

} // namespace tidegate::engine
