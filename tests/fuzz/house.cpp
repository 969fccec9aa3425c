// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "targets.h"

#include "alertmanager/alerts_evidence.h"
#include "alertmanager/muting.h"
#include "base/parse_json.h"
#include "checks/checks.h"
#include "engine/observe.h"
#include "engine/pod_watch.h"
#include "journal/journal.h"
#include "kayenta/request_json.h"
#include "kube/pod_store.h"
#include "manifest/read.h"
#include "outside/forge.h"
#include "plan/parse.h"
#include "release/state.h"
#include "replay/replay.h"
#include "tracing/judge_spans.h"

namespace tidegate::fuzz {

namespace {

QByteArray array(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

void objects(std::string_view bytes)
{
    const Json doc = parseJson(bytes);
    if (doc.is_discarded())
        return;
    static const plan::Plan plan = [] {
        plan::Plan p;
        p.name = "finance";
        p.ns = "n";
        p.traffic.service = p.traffic.stableDeployment = "finance";
        p.traffic.canaryDeployment = "finance-canary";
        return p;
    }();
    std::map<std::string, engine::Objects> kinds;
    if (const Json *items = nodeAt(doc, {"items"}); items && items->is_array()) {
        for (const Json &o : *items)
            kinds[textAt(o, {"kind"})]["n/" + textAt(o, {"metadata", "name"})] = o;
    }
    kube::PodStore pods("fuzz");
    pods.begin();
    if (pods.page(array(bytes), {}))
        pods.commit();
    const engine::Caches caches{&kinds["Deployment"], &kinds["ReplicaSet"], &kinds["Service"], &kinds["EndpointSlice"], &kinds["HorizontalPodAutoscaler"], &pods, true};
    const Instant now = fromSeconds(1750000000);
    const traffic::Observation o = engine::observe(caches, plan, "registry.example/finance:2.4.0", now);
    (void)o.ready(traffic::Track::Canary);
    engine::ReadinessWatch watch;
    watch.look(o, now);
}

void plan(std::string_view bytes)
{
    const plan::ParseResult parsed = plan::parsePlan(bytes, "fuzz.yaml");
    require(parsed.plan.has_value() == parsed.problems.empty(), "a plan or problems, never both or neither");
    for (const plan::Problem &p : parsed.problems)
        require(p.line >= 1 && p.column >= 1 && !p.text().empty(), "a problem has a place and words");
    if (!parsed.plan)
        return;
    const Json written = plan::toJson(*parsed.plan);
    const auto again = plan::fromJson(written);
    require(again.ok() && plan::toJson(*again) == written, "a plan survives being written and read");
}

void state(std::string_view bytes)
{
    const Json doc = parseJson(bytes);
    if (doc.is_discarded())
        return;
    if (const auto s = release::fromJson(doc)) {
        const Json written = release::toJson(*s);
        const auto again = release::fromJson(written);
        require(again.ok() && release::toJson(*again) == written, "a state survives being written and read");
    }
    if (const auto e = journal::entryFromJson(doc))
        (void)journal::intact(*e);
    (void)plan::fromJson(doc);
}

void manifests(std::string_view bytes)
{
    manifest::Inventory inventory(false);
    std::vector<manifest::Fault> faults;
    manifest::readText(bytes, "fuzz.yaml", "default", inventory, faults);
    for (const manifest::Fault &f : faults)
        require(f.line >= 1 && !f.message.empty(), "a fault has a place and words");
    static const plan::Plan plan = [] {
        plan::Plan p;
        p.traffic.service = p.traffic.stableDeployment = "shop";
        p.traffic.canaryDeployment = "shop-canary";
        p.phases = {{"Week 1", 20, std::chrono::hours(1), ""}, {"Week 2", 100, std::chrono::hours(1), ""}};
        return p;
    }();
    for (const plan::Plan *with : {static_cast<const plan::Plan *>(nullptr), &plan}) {
        for (const checks::Finding &f : checks::judgeAll(inventory, with))
            require(!f.rule.empty() && !f.message.empty() && f.source.starts_with("fuzz.yaml:"), "a finding has its rule, words and a place");
    }
}

void samples(std::string_view bytes)
{
    static const plan::Plan plan = plan::parsePlan(plan::defaultPlanText(), "default").plan.value();
    replay::Replay replay(plan, {});
    replay::LineReader reader;
    while (!bytes.empty()) {
        const auto end = std::min(bytes.find('\n'), bytes.size());
        const auto line = reader.read(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (!line) {
            require(!line.error().text().empty(), "an error has words");
            continue;
        }
        const auto outcome = replay.add(*line);
        if (outcome && *outcome)
            require(!(*outcome)->reason.empty() && !((*outcome)->decision == replay::Decision::Ok && line->scrape != replay::Scrape::Ok), "a decision has a reason, and is not ok without data");
    }
    (void)replay.summary();
}

void judgement(std::string_view bytes)
{
    auto request = kayenta::requestFrom(bytes);
    if (!request)
        return require(!request.error().text().empty(), "an error has words");
    for (const bool fixed : {false, true}) {
        request->fixed = fixed;
        const kayenta::Judgement j = kayenta::judge(*request);
        require(j.metrics.size() == request->metrics.size() && !j.classification.empty() && !j.reason.empty(), "each metric is judged, and the whole");
        (void)kayenta::toJson(j).dump();
    }
}

void signals(std::string_view bytes)
{
    const Instant now = fromSeconds(1'764'410'000);
    const auto words = [](const release::Evidence &e) {
        require(!e.text.empty(), "evidence has words");
        require(e.verdict != release::Verdict::Pass || e.at, "what passes has its time");
    };
    const QByteArray body(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const tracing::Subject subject{"finance", "2.4.0", {"finance-canary-1"}};
    for (const auto backend : {tracing::Backend::Jaeger, tracing::Backend::Tempo, tracing::Backend::SigNoz}) {
        for (const auto by : {tracing::By::Version, tracing::By::Pods, tracing::By::Service}) {
            const auto s = tracing::sighted(backend, {by, subject, now - tracing::kWindow, now}, body);
            require(s.ok() || !s.error().text().empty(), "an error has words");
            words(tracing::tracesEvidence(backend, subject, s ? Expected<tracing::Found>(tracing::Found{by, *s, "q"}) : Expected<tracing::Found>(s.error()), 1000.0, false, now));
        }
    }
    if (const auto checks = outside::checksIn(body))
        words(outside::judgeChecks(*checks, {}, "abc", now));
    const Json doc = parseJson(bytes);
    if (doc.is_discarded())
        return;
    const outside::Target target{"2.4.0", "registry.example/finance:2.4.0", "abc", {}};
    words(outside::judgeJob(doc, now));
    words(outside::judgeScan(doc, target, "low", now));
    for (const char *pointer : {"/status", "/0/status", "/a~1b/2", "status"})
        words(outside::judgeDocument(doc, pointer, "success", now));
    const prometheus::AlertRules rules = prometheus::alertsAbout(doc, doc, {"finance"}, now);
    const std::vector<alertmanager::Labels> labels{{{"alertname", "FinanceErrors"}, {"severity", "page"}}};
    for (const alertmanager::Mute &m : alertmanager::mutes(doc, labels, now))
        require(m.alert == "FinanceErrors", "a silence mutes an alert that is known");
    words(alertmanager::alertsEvidence(rules, std::optional<Expected<alertmanager::Answers>>(alertmanager::Answers{doc, doc}), false, now));
}

} // namespace tidegate::fuzz
