// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/checks.h"

#include "base/ascii.h"
#include "base/parse_json.h"

#include <algorithm>
#include <array>

namespace tidegate::checks {

namespace {

constexpr std::size_t kMaxBody = 256 * 1024, kMostDependencies = 100, kLongestName = 80;
constexpr int kDeepest = 3;

std::string word(std::string t)
{
    t = asciiLower(std::move(t));
    static const std::set<std::string> up{"up", "ok", "healthy", "pass", "passing", "connected", "working", "alive", "ready", "true"};
    static const std::set<std::string> down{"down", "error", "unhealthy", "fail", "failed", "failing", "disconnected", "out_of_service", "unavailable", "false"};
    return up.contains(t) ? "up" : down.contains(t) ? "down" : "unknown";
}

std::string stateOf(const Json &v, int depth = 0)
{
    if (v.is_string())
        return word(v.get<std::string>());
    if (v.is_boolean())
        return v.get<bool>() ? "up" : "down";
    if (v.is_array()) { // health+json: several measurements of one component; the worst counts
        std::string all = v.empty() || depth >= kDeepest ? "unknown" : "up";
        for (std::size_t i = 0; i < v.size() && depth < kDeepest; ++i) {
            const std::string one = stateOf(v[i], depth + 1);
            all = one == "down" || all == "down" ? "down" : one == "unknown" ? one : all;
        }
        return all;
    }
    for (const char *key : {"status", "state", "healthy"}) {
        if (const Json *n = nodeAt(v, {key}); n && (n->is_string() || n->is_boolean()))
            return stateOf(*n, depth + 1);
    }
    return "unknown";
}

/// What a service says of itself is no dependency.
bool ofItself(const std::string &name)
{
    static const std::set<std::string> own{"self", "ping", "livenessState", "readinessState", "diskSpace", "disk", "storage", "memory_heap", "memory_rss", "uptime", "service"};
    return name.empty() || own.contains(name);
}

void take(HealthAnswer &a, const std::string &name, const std::string &state)
{
    if (ofItself(name) || a.dependencies.size() >= kMostDependencies)
        return;
    // Terminus says the same twice; the worse word counts.
    std::string &known = a.dependencies[name.substr(0, kLongestName)];
    if (known != "down")
        known = state;
}

void takeMap(const Json &doc, const char *key, HealthAnswer &a)
{
    const Json *map = nodeAt(doc, {key});
    if (!map)
        return;
    if (map->is_object()) {
        for (const auto &[name, v] : map->items()) {
            if (!v.is_null())
                take(a, name, stateOf(v));
        }
    } else if (map->is_array()) {
        for (const Json &v : *map) {
            for (const char *named : {"name", "component", "key", "componentId"}) {
                if (const std::string name = textAt(v, {named}); !name.empty()) {
                    take(a, name, stateOf(v));
                    break;
                }
            }
        }
    }
}

/// {"database": "OK", "cache": "dial tcp: refused"}: nothing but names and words, as small Go and Python services answer.
void takeFlat(const Json &doc, HealthAnswer &a)
{
    bool known = false;
    for (const auto &[name, v] : doc.items()) {
        if (!v.is_string())
            return;
        known = known || word(v.get<std::string>()) != "unknown";
    }
    if (!known && a.status < 500)
        return;
    for (const auto &[name, v] : doc.items()) {
        const std::string state = stateOf(v);
        take(a, name, state == "unknown" && a.status >= 500 ? "down" : state);
    }
}

} // namespace

HealthAnswer readHealth(const std::string &pod, const std::string &tier, int status, const QByteArray &body, Millis took)
{
    HealthAnswer a;
    a.pod = pod;
    a.tier = tier;
    a.status = status;
    a.took = took;
    if (static_cast<std::size_t>(body.size()) > kMaxBody) {
        a.problem = "the answer is larger than 256 KiB";
        return a;
    }
    const Json doc = parseJson({body.constData(), static_cast<std::size_t>(body.size())});
    if (doc.is_object()) {
        for (const char *key : {"error", "info", "details", "components", "checks", "dependencies", "entries", "results"})
            takeMap(doc, key, a);
        if (const Json *failures = nodeAt(doc, {"failures"}); failures && failures->is_object()) {
            for (const auto &[name, why] : failures->items())
                take(a, name, "down");
        }
        static constexpr std::array overall{"status", "state", "version", "message"};
        if (a.dependencies.empty() && std::ranges::none_of(overall, [&](const char *key) { return doc.contains(key); }))
            takeFlat(doc, a);
    }
    a.constant = a.dependencies.empty();
    return a;
}

} // namespace tidegate::checks
