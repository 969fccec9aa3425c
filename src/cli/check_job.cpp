// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/check_job.h"

#include "alertmanager/ask.h"
#include "manifest/read.h"
#include "prometheus/arriving.h"
#include "prometheus/locate.h"
#include "tracing/judge_spans.h"
#include "tracing/service_name.h"

#include <algorithm>
#include <cmath>

namespace tidegate::cli {

namespace {

Json toJson(const checks::Finding &f, Instant at)
{
    Json j{{"rule", f.rule}, {"item", f.item}, {"object", f.object}, {"verdict", checks::name(f.verdict)}, {"message", f.message.english()}, {"value", f.value}, {"limit", f.limit}, {"source", f.source}, {"at", formatInstant(at)}};
    if (!f.remedy.empty())
        j["remedy"] = f.remedy.english();
    return j;
}

/// What needs a person first.
int rank(checks::RuleVerdict v)
{
    using checks::RuleVerdict;
    return v == RuleVerdict::Fail ? 0 : v == RuleVerdict::Warn ? 1 : v == RuleVerdict::Unknown ? 2 : v == RuleVerdict::Pass ? 3 : 4;
}

void showText(std::vector<checks::Finding> findings)
{
    std::ranges::stable_sort(findings, {}, [](const checks::Finding &f) { return rank(f.verdict); });
    std::map<int, int> counts;
    std::string out;
    for (const checks::Finding &f : findings) {
        ++counts[rank(f.verdict)];
        if (rank(f.verdict) > 2)
            continue;
        std::string verdict = checks::name(f.verdict);
        verdict.resize(8, ' ');
        out += verdict + f.object + " · " + f.rule + ": " + f.message.english() + "  [" + f.source + "]\n";
        if (!f.remedy.empty())
            out += "        " + f.remedy.english() + "\n";
    }
    const auto n = [&](int r) { return std::to_string(counts[r]); };
    out += n(0) + " fail, " + n(1) + " warn, " + n(2) + " unknown, " + n(3) + " pass, " + n(4) + " not applicable";
    print(out);
}

} // namespace

CheckJob::CheckJob(Common common, QStringList files, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_files(std::move(files))
{
}

CheckJob::~CheckJob() = default;

void CheckJob::start()
{
    m_files.isEmpty() ? checkCluster() : checkFiles();
}

void CheckJob::checkFiles()
{
    m_ns = m_common.overrides.ns.empty() ? "default" : m_common.overrides.ns;
    auto plan = planFor(m_common, m_ns);
    if (!plan)
        return fail(plan.error());
    m_plan = std::move(*plan);
    m_ns = whichRelease(m_common, m_plan, m_ns).ns;
    manifest::Inventory inventory(false);
    std::vector<manifest::Fault> faults;
    for (const QString &f : m_files)
        manifest::readPath(f.toStdString(), m_ns, inventory, faults);
    for (const manifest::Fault &f : faults)
        say(Message{TG_TR("%1"), {f.text()}});
    m_unreadable = faults.size();
    m_findings = checks::judgeAll(inventory, m_plan ? &*m_plan : nullptr);
    show();
}

void CheckJob::checkCluster()
{
    auto opening = openRelease(m_common, false);
    if (!opening)
        return fail(opening.error());
    m_plan = std::move(opening->plan);
    m_ns = opening->which.ns;
    m_client = std::make_unique<kube::ApiClient>(opening->connection, kube::ApiClient::Options{.readOnly = true, .probe = false});
    checks::readInventory(this, m_client.get(), m_ns, {}, [this](Expected<std::shared_ptr<manifest::Inventory>> r) {
        if (!r)
            return fail(r.error());
        m_inventory = *r;
        m_findings = checks::judgeAll(*m_inventory, m_plan ? &*m_plan : nullptr);
        askPods();
    });
}

/// The health tiers, at a few pods of each workload.
void CheckJob::askPods()
{
    m_client->get(this, "/api/v1/namespaces/" + m_ns + "/pods?limit=2000", [this](const Expected<Json> &r) {
        if (!r)
            return askMetrics(); // they stay unknown
        const checks::PodTargets targets = m_pods = checks::podTargets(*m_inventory, *r, m_ns, m_plan ? m_plan->health : plan::Health{});
        std::vector<std::string> all;
        for (const auto &[object, pods] : targets)
            all.insert(all.end(), pods.begin(), pods.end());
        checks::askHealth(this, m_client.get(), m_plan.value_or(plan::Plan{}), m_ns, all, [this, targets](const std::vector<checks::HealthAnswer> &answers) {
            for (const auto &[object, pods] : targets) {
                std::vector<checks::HealthAnswer> mine;
                std::ranges::copy_if(answers, std::back_inserter(mine), [&](const checks::HealthAnswer &a) { return std::ranges::any_of(pods, [&](const std::string &p) { return p.substr(0, p.find(':')) == a.pod; }); });
                for (const checks::Finding &f : checks::healthFindings(mine, object, SystemClock().now()))
                    put(f);
            }
            askMetrics();
        });
    });
}

void CheckJob::put(const checks::Finding &measured)
{
    for (checks::Finding &f : m_findings) {
        if (f.object == measured.object && f.rule == measured.rule)
            f = measured;
    }
}

/// Whether samples of each track arrive, and whether alerts about the service mean something; only a plan says where to ask.
void CheckJob::askMetrics()
{
    if (!m_plan)
        return show();
    m_fetcher = std::make_unique<net::Fetcher>();
    prometheus::locate(this, m_client.get(), m_plan->metrics.prometheus, [this](const Expected<prometheus::Target> &t) {
        if (!t) {
            say(t.error());
            return askSpans({});
        }
        m_prometheus = std::make_unique<prometheus::Client>(*t, m_client.get());
        prometheus::detect(this, m_prometheus.get(), *m_plan, SystemClock().now(), [this](const Expected<prometheus::Detected> &by) {
            if (by)
                return countSamples(*by);
            say(by.error());
            askAlerts();
        });
    });
}

void CheckJob::countSamples(const prometheus::Detected &by)
{
    prometheus::samplesArriving(this, m_prometheus.get(), m_plan->metrics, by, SystemClock().now(), [this, by](const Expected<prometheus::Arriving> &r) {
        for (const bool canary : {false, true}) {
            const std::string &name = canary ? m_plan->traffic.canaryDeployment : m_plan->traffic.stableDeployment;
            const bool there = r && (canary ? r->canary : r->stable);
            const manifest::Object *o = m_inventory->find("Deployment", m_ns, name);
            const bool asked = o && intAt(o->json, {"spec", "replicas"}, 1) > 0;
            checks::Finding f;
            f.rule = "metrics";
            f.object = "Deployment/" + m_ns + "/" + name;
            f.source = "Prometheus, " + by.reason.english();
            f.verdict = !r ? checks::RuleVerdict::Unknown : there ? checks::RuleVerdict::Pass : asked ? checks::RuleVerdict::Fail : checks::RuleVerdict::NotApplicable;
            const std::string window = r ? humanDuration(r->window) : std::string();
            f.message = !r ? Message{TG_TR("%1"), {r.error().text()}} : there ? Message{TG_TR("samples arrived in the last %1"), {window}} : asked ? Message{TG_TR("no sample arrived in the last %1"), {window}} : Message{TG_TR("no pod is asked for yet"), {}};
            if (there && !by.warning.empty())
                f.message = {TG_TR("%1; %2"), {f.message.english(), by.warning.english()}};
            if (f.verdict == checks::RuleVerdict::Fail)
                f.remedy = {TG_TR("See whether Prometheus has the pods among its targets."), {}};
            put(f);
        }
        askAlerts();
    });
}

/// A rule's finding out of measured evidence.
checks::Finding CheckJob::finding(const release::Evidence &e, const std::string &deployment, Message remedy) const
{
    using release::Verdict;
    checks::Finding f;
    f.rule = e.id;
    f.object = "Deployment/" + m_ns + "/" + deployment;
    f.source = e.source;
    f.message = e.text;
    if (e.value)
        f.value = std::to_string(std::llround(*e.value));
    f.verdict = e.verdict == Verdict::Pass ? checks::RuleVerdict::Pass : e.verdict == Verdict::Fail ? checks::RuleVerdict::Fail : e.verdict == Verdict::NotApplicable ? checks::RuleVerdict::NotApplicable : checks::RuleVerdict::Unknown;
    if (f.verdict == checks::RuleVerdict::Fail)
        f.remedy = std::move(remedy);
    return f;
}

void CheckJob::askAlerts()
{
    alertmanager::ask(this, m_prometheus.get(), m_fetcher.get(), m_plan->alerts ? m_plan->alerts->url : std::string(), [this](const alertmanager::Asked &asked) {
        for (const std::string &name : {m_plan->traffic.stableDeployment, m_plan->traffic.canaryDeployment, m_plan->traffic.deployment}) {
            if (!name.empty() && asked.rules)
                put(finding(asked.about({name, m_plan->traffic.service, m_plan->name}, m_ns, false, SystemClock().now()), name, {TG_TR("Mend it before the release: during it, silence has to mean something."), {}}));
        }
        askSpans({});
    });
}

/// Spans of each workload's pods; how many requests they answered is not asked here, so silence stays unknown.
void CheckJob::askSpans(std::size_t i)
{
    std::vector<std::string> names;
    for (const std::string &name : {m_plan->traffic.stableDeployment, m_plan->traffic.canaryDeployment, m_plan->traffic.deployment}) {
        if (!name.empty())
            names.push_back(name);
    }
    const auto backend = m_plan->traces ? tracing::backendFrom(m_plan->traces->kind) : std::nullopt;
    const manifest::Object *o = i < names.size() ? m_inventory->find("Deployment", m_ns, names[i]) : nullptr;
    if (!backend || i >= names.size())
        return show();
    if (!o)
        return askSpans(i + 1);
    const Json *tmpl = nodeAt(o->json, {"spec", "template"});
    tracing::Subject subject;
    subject.service = tracing::serviceName(tmpl ? *tmpl : Json(), m_plan->name);
    subject.version = names[i] == m_plan->traffic.stableDeployment ? std::string() : m_plan->version.name;
    if (const auto pods = m_pods.find("Deployment/" + m_ns + "/" + names[i]); pods != m_pods.end()) {
        for (const std::string &p : pods->second)
            subject.pods.push_back(p.substr(0, p.find(':')));
    }
    const Instant now = SystemClock().now();
    tracing::lookForSpans(this, m_fetcher.get(), *backend, *m_plan->traces, subject, now - tracing::kWindow, now + std::chrono::minutes(1), [this, i, backend, subject, name = names[i]](const Expected<tracing::Found> &found) {
        put(finding(tracing::tracesEvidence(*backend, subject, found, std::nullopt, false, SystemClock().now()), name, {}));
        askSpans(i + 1);
    });
}

void CheckJob::show()
{
    const std::vector<checks::Finding> &findings = m_findings;
    const Instant now = SystemClock().now();
    if (m_common.json) {
        Json out = Json::array();
        for (const checks::Finding &f : findings)
            out.push_back(toJson(f, now));
        print(out);
    } else {
        showText(findings);
    }
    const bool bad = std::ranges::any_of(findings, [](const checks::Finding &f) { return f.verdict == checks::RuleVerdict::Fail; });
    finish(bad || m_unreadable > 0 ? No : Done);
}

} // namespace tidegate::cli
