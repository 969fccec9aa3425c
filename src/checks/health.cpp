// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/checks.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace tidegate::checks {

namespace {

constexpr int kAtOnce = 4;

std::string proxyPath(const plan::Plan &plan, const std::string &ns, const std::string &pod, const std::string &tier, const std::string &port)
{
    const std::string &path = tier == "live" ? plan.health.live : tier == "ready" ? plan.health.ready : plan.health.full;
    return "/api/v1/namespaces/" + ns + "/pods/" + pod + (port.empty() ? "" : ":" + port) + "/proxy" + path;
}

/// A dependency that another tier of the same pods names as down, while this tier names none at all; empty: there is none.
std::string downElsewhere(const std::vector<HealthAnswer> &answers, const std::string &tier)
{
    // Live asks nothing by design: a database that is down is no reason to restart a pod.
    if (tier == "live" || std::ranges::any_of(answers, [&](const HealthAnswer &a) { return a.tier == tier && !a.constant; }))
        return {};
    for (const HealthAnswer &a : answers) {
        const auto down = std::ranges::find(a.dependencies, std::string("down"), [](const auto &d) { return d.second; });
        if (down != a.dependencies.end())
            return down->first;
    }
    return {};
}

struct Round {
    std::vector<HealthAnswer> answers;
    std::vector<std::pair<std::string, std::string>> todo; ///< pod, tier
    std::size_t next = 0;
    int flying = 0;
    Millis way{0}; ///< what a round trip to the API server takes by itself
    std::function<void(std::vector<HealthAnswer>)> done;
};

} // namespace

void askHealth(QObject *context, kube::ApiClient *api, const plan::Plan &plan, const std::string &ns, const std::vector<std::string> &pods, std::function<void(std::vector<HealthAnswer>)> done)
{
    auto round = std::make_shared<Round>();
    for (const std::string &p : pods) {
        // "pod" or "pod:port"
        for (const char *tier : {"live", "ready", "full"})
            round->todo.emplace_back(p, tier);
    }
    round->done = std::move(done);
    if (round->todo.empty())
        return round->done({});
    auto step = std::make_shared<std::function<void()>>();
    const std::weak_ptr<std::function<void()>> weak = step;
    *step = [=] {
        while (round->flying < kAtOnce && round->next < round->todo.size()) {
            const auto [target, tier] = round->todo[round->next++];
            ++round->flying;
            const auto colon = target.find(':');
            const std::string pod = target.substr(0, colon), port = colon == std::string::npos ? "" : target.substr(colon + 1);
            auto clock = std::make_shared<QElapsedTimer>();
            clock->start();
            const auto again = weak.lock();
            api->getRaw(context, proxyPath(plan, ns, pod, tier, port), [=](const Expected<net::Response> &r) {
                --round->flying;
                // The way through the API server is not the service's time.
                const Millis took = std::max(Millis{0}, Millis{clock->elapsed()} - round->way);
                HealthAnswer a = readHealth(pod, tier, r ? r->status : 0, r ? r->body : QByteArray(), took);
                if (!r)
                    a.problem = r.error().text();
                round->answers.push_back(std::move(a));
                if (round->answers.size() == round->todo.size())
                    return round->done(round->answers);
                (*again)();
            }, std::chrono::seconds(4));
        }
    };
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    api->getRaw(context, "/livez", [=](const Expected<net::Response> &) {
        round->way = Millis{clock->elapsed() * kAtOnce}; // as many of ours are on it at once
        (*step)();
    }, std::chrono::seconds(4));
}

std::vector<Finding> healthFindings(const std::vector<HealthAnswer> &answers, const std::string &object, Instant at)
{
    std::vector<Finding> out;
    for (const release::Evidence &e : healthEvidence(answers, at)) {
        Finding f;
        f.rule = e.id;
        f.object = object;
        f.verdict = e.verdict == release::Verdict::Pass ? RuleVerdict::Pass : e.verdict == release::Verdict::Fail ? RuleVerdict::Fail : RuleVerdict::Unknown;
        f.message = e.text;
        f.source = e.source;
        if (e.value && f.verdict != RuleVerdict::Unknown)
            f.value = std::to_string(std::llround(*e.value)) + " ms";
        f.limit = std::to_string(std::llround(e.limit.value_or(0))) + " ms";
        const std::string tier = e.id.substr(7);
        const bool constant = tier != "live" && std::ranges::all_of(answers, [&](const HealthAnswer &a) { return a.tier != tier || a.constant; });
        if (f.verdict == RuleVerdict::Pass && constant) {
            f.verdict = RuleVerdict::Warn;
            f.remedy = {TG_TR("Let it ask the dependencies and name each: an answer that checks nothing passes with the database down."), {}};
        }
        out.push_back(std::move(f));
    }
    return out;
}

std::vector<release::Evidence> healthEvidence(const std::vector<HealthAnswer> &answers, Instant at)
{
    std::vector<release::Evidence> out;
    for (const auto &[tier, budget] : {std::pair{"live", 100}, std::pair{"ready", 500}, std::pair{"full", 2000}}) {
        release::Evidence e;
        e.id = std::string("health-") + tier;
        e.at = at;
        e.source = "pod proxy";
        e.unit = "ms";
        e.limit = budget;
        int asked = 0, good = 0, refused = 0;
        std::vector<long long> times;
        bool constant = true;
        std::map<std::string, int> down;
        for (const HealthAnswer &a : answers) {
            if (a.tier != tier)
                continue;
            for (const auto &[dependency, state] : a.dependencies)
                down[dependency] += state == "down" ? 1 : 0;
            ++asked;
            refused += a.status == 403 || a.status == 0 ? 1 : 0;
            good += a.status >= 200 && a.status < 300 ? 1 : 0;
            times.push_back(static_cast<long long>(a.took.count()));
            constant = constant && a.constant;
        }
        // The way through the API server is in it: the median pod says more of the service than the middle answer does.
        std::ranges::sort(times);
        const auto worst = std::ranges::max_element(down, {}, [](const auto &d) { return d.second; });
        const long long middle = times.empty() ? 0 : times[times.size() / 2];
        e.n = asked;
        e.value = static_cast<double>(middle);
        if (asked == 0 || refused == asked) {
            e.text = {TG_TR("no pod could be asked through the API server"), {}};
        } else if (good < asked) {
            e.verdict = release::Verdict::Fail;
            e.text = {TG_TR("%1 of %2 pods answer"), {std::to_string(good), std::to_string(asked)}};
        } else if (worst != down.end() && worst->second > 0) {
            // It answers 200 and says so itself.
            e.verdict = release::Verdict::Fail;
            e.text = {TG_TR("%1 is down, say %2 of %3 pods"), {worst->first, std::to_string(worst->second), std::to_string(asked)}};
        } else if (const std::string hidden = downElsewhere(answers, tier); !hidden.empty()) {
            e.verdict = release::Verdict::Fail;
            e.text = {TG_TR("all pods answer as if all were well, while another tier says that %1 is down: what is asked here checks nothing"), {hidden}};
        } else if (middle > budget) {
            e.verdict = release::Verdict::Fail;
            e.text = {TG_TR("median answer %1 ms, budget %2 ms"), {std::to_string(middle), std::to_string(budget)}};
        } else {
            e.verdict = release::Verdict::Pass;
            e.text = constant && std::string(tier) != "live" ? Message{TG_TR("%1 of %1 pods answer, but name no dependency"), {std::to_string(asked)}} : Message{TG_TR("%1 of %1 pods, median %2 ms"), {std::to_string(asked), std::to_string(middle)}};
        }
        out.push_back(std::move(e));
    }
    return out;
}

} // namespace tidegate::checks
