// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "notify/notice.h"

#include <algorithm>

namespace tidegate::notify {

namespace {

constexpr Millis kUnguarded = std::chrono::seconds(30); ///< twice a Lease: a takeover is no news
constexpr Millis kUntold = std::chrono::seconds(60); ///< what a guardian that was killed may have left untold
constexpr Millis kAhead = std::chrono::hours(3 * 24);

Notice about(const engine::Snapshot &s, const char *kind, const std::string &what)
{
    Notice n;
    n.kind = kind;
    n.release = s.state.release;
    n.ns = s.ns;
    n.environment = s.state.plan.environment.name;
    n.at = s.now;
    n.id = n.ns + "/" + n.release + "/" + std::to_string(s.state.run) + "/" + kind + "/" + what;
    return n;
}

std::optional<Notice> ofEvent(const engine::Snapshot &s, const release::Event &e)
{
    const std::string name = s.state.release;
    std::string kind, title;
    bool alarm = false;
    if (e.kind == "rollback" || e.kind == "trigger") {
        kind = "rollback";
        title = name + " is being rolled back";
        alarm = true;
    } else if (e.kind == "hold") {
        kind = "hold";
        title = name + " is held";
        alarm = e.tone == "alarm";
    } else if (e.kind == "request") {
        kind = "approval";
        title = name + " waits for approval";
    } else if (e.kind == "plan" && s.state.offered && s.state.offered->at == e.at) {
        kind = "approval";
        title = name + ": a changed plan waits for approval";
    } else if (e.kind == "hotfix") {
        kind = "approval";
        title = name + ": hotfix";
        alarm = e.tone == "alarm";
    } else {
        return std::nullopt;
    }
    Notice n = about(s, kind.c_str(), std::to_string(e.seq));
    n.title = std::move(title);
    n.text = e.text.english();
    n.alarm = alarm;
    n.at = e.at;
    return n;
}

void unguarded(const engine::Snapshot &s, std::optional<Instant> &since, std::vector<Notice> &out)
{
    const bool exposed = s.state.stage == release::Stage::Phase || s.state.pending;
    if (!s.observation.synced || !exposed || !s.guardian.empty()) {
        since.reset();
        return;
    }
    if (!since)
        since = s.localNow;
    // Said once for each time that nobody guards.
    if (*since == Instant::max() || s.localNow - *since < kUnguarded)
        return;
    Notice n = about(s, "unguarded", std::to_string(since->time_since_epoch().count() / 60000));
    n.title = s.state.release + " is guarded by nobody";
    n.text = "Its rollback triggers are not evaluated. Open a console that may guard it, or run tidegatectl agent.";
    n.alarm = true;
    out.push_back(std::move(n));
    since = Instant::max();
}

} // namespace

std::vector<Notice> noticesOf(const engine::Snapshot *before, const engine::Snapshot &s, std::optional<Instant> &unguardedSince)
{
    std::vector<Notice> out;
    if (!s.readOnly)
        unguarded(s, unguardedSince, out);
    if (!s.guardedByUs || !before || !before->exists || before->state.run != s.state.run)
        return out;
    // Whoever takes the guard over tells what happened just before once more: who guarded may have died of it. Its id is the same.
    const bool took = !before->guardedByUs;
    for (const release::Event &e : s.state.journal) {
        if (e.seq <= before->state.journalSeq && !(took && s.now - e.at < kUntold))
            continue;
        if (auto n = ofEvent(s, e))
            out.push_back(std::move(*n));
    }
    if (s.state.stage == release::Stage::RolledBack && before->state.stage != release::Stage::RolledBack) {
        Notice n = about(s, "rollback", "done");
        n.title = s.state.release + " is rolled back";
        n.text = "All traffic is on " + s.state.stableVersion + ", observed. " + s.state.canaryVersion + " is marked bad.";
        out.push_back(std::move(n));
    }
    const auto soon = [](const engine::Snapshot &x) { return x.expiry && x.expiry->at - x.localNow < kAhead; };
    // Also whoever begins to guard with such credentials says it.
    if (soon(s) && !(soon(*before) && before->guardedByUs)) {
        Notice n = about(s, "expiry", formatInstant(s.expiry->at));
        n.title = "Credentials of the guardian of " + s.state.release + " end";
        n.text = "They end at " + formatInstant(s.expiry->at) + ". Renew them before, or nobody guards after it.";
        n.alarm = true;
        out.push_back(std::move(n));
    }
    return out;
}

} // namespace tidegate::notify
