// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "outside/forge.h"

#include "base/parse_json.h"
#include "net/fetcher.h"

#include <QUrl>

#include <algorithm>

namespace tidegate::outside {

namespace {

net::Request get(const std::string &address, const QByteArray &token, bool gitLab)
{
    net::Request r;
    r.url = QUrl(QString::fromStdString(address), QUrl::StrictMode);
    r.headers.emplace_back("Accept", gitLab ? "application/json" : "application/vnd.github+json");
    if (!token.isEmpty())
        r.headers.emplace_back(gitLab ? "PRIVATE-TOKEN" : "Authorization", gitLab ? token : "Bearer " + token);
    return r;
}

Check::State stateOf(const std::string &word)
{
    for (const char *good : {"success", "neutral", "skipped"}) {
        if (word == good)
            return Check::State::Good;
    }
    for (const char *bad : {"failure", "failed", "error", "cancelled", "canceled", "timed_out", "action_required", "startup_failure", "stale"}) {
        if (word == bad)
            return Check::State::Bad;
    }
    return Check::State::Running;
}

/// The latest of a name counts: a check that is run again has two.
void add(std::vector<Check> &out, Check c)
{
    const auto same = std::ranges::find(out, c.name, &Check::name);
    if (same == out.end())
        return out.push_back(std::move(c));
    if (!same->at || (c.at && *c.at > *same->at))
        *same = std::move(c);
}

std::optional<Instant> timeIn(const Json &doc, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const auto t = parseInstant(textAt(doc, {key})))
            return t;
    }
    return std::nullopt;
}

} // namespace

std::vector<net::Request> checkRequests(const plan::OutsideSource &s, const std::string &revision, const QByteArray &token)
{
    const std::string page = "?per_page=" + std::to_string(kPageOfChecks);
    if (s.forge == "gitlab") {
        const std::string base = net::bareUrl(s.url.empty() ? "https://gitlab.com" : s.url);
        return {get(base + "/api/v4/projects/" + net::urlPart(s.repository) + "/repository/commits/" + net::urlPart(revision) + "/statuses" + page, token, true)};
    }
    const auto slash = s.repository.find('/');
    const std::string base = net::bareUrl(s.url.empty() ? "https://api.github.com" : s.url) + "/repos/" + net::urlPart(s.repository.substr(0, slash)) + "/" + net::urlPart(s.repository.substr(slash + 1)) + "/commits/" + net::urlPart(revision);
    return {get(base + "/check-runs" + page, token, false), get(base + "/status" + page, token, false)};
}

Expected<std::vector<Check>> checksIn(const QByteArray &body)
{
    const Json doc = parseJson(body.toStdString());
    std::vector<Check> out;
    std::size_t held = 0;
    if (doc.is_array()) { // GitLab
        held = doc.size();
        for (const Json &c : doc) {
            // What may fail by its own word does not decide.
            const Json *allowed = nodeAt(c, {"allow_failure"});
            const bool free = allowed && allowed->is_boolean() && allowed->get<bool>();
            const Check::State state = stateOf(textAt(c, {"status"}));
            add(out, {free && state == Check::State::Bad ? Check::State::Good : state, textAt(c, {"name"}), timeIn(c, {"finished_at", "started_at", "created_at"})});
        }
    } else if (nodeAt(doc, {"check_runs"})) {
        held = listAt(doc, {"check_runs"}).size();
        for (const Json &c : listAt(doc, {"check_runs"}))
            add(out, {textAt(c, {"status"}) == "completed" ? stateOf(textAt(c, {"conclusion"})) : Check::State::Running, textAt(c, {"name"}), timeIn(c, {"completed_at", "started_at"})});
    } else if (nodeAt(doc, {"statuses"})) {
        held = listAt(doc, {"statuses"}).size();
        for (const Json &c : listAt(doc, {"statuses"}))
            add(out, {stateOf(textAt(c, {"state"})), textAt(c, {"context"}), timeIn(c, {"updated_at", "created_at"})});
    } else {
        return Error{ErrorKind::Invalid, "checks of the commit", TG_TR("the answer has none of the lists that GitHub or GitLab give"), TG_TR("look whether the address is their API")};
    }
    if (held >= static_cast<std::size_t>(kPageOfChecks))
        return Error{ErrorKind::Unsupported, "checks of the commit", TG_TR("there are a hundred or more, and not all were read"), TG_TR("name the one that counts by its context")};
    return out;
}

} // namespace tidegate::outside
