// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/check_job.h"

#include "checks/read_live.h"
#include "manifest/read.h"

#include <algorithm>

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
    show(checks::judgeAll(inventory, m_plan ? &*m_plan : nullptr));
}

void CheckJob::checkCluster()
{
    auto spec = connectionFor(m_common);
    if (!spec)
        return fail(spec.error());
    auto plan = planFor(m_common, spec->ns);
    if (!plan)
        return fail(plan.error());
    m_plan = std::move(*plan);
    m_ns = whichRelease(m_common, m_plan, spec->ns).ns;
    m_client = std::make_unique<kube::ApiClient>(*spec, kube::ApiClient::Options{.readOnly = true, .probe = false});
    checks::readInventory(this, m_client.get(), m_ns, {}, [this](Expected<std::shared_ptr<manifest::Inventory>> r) {
        if (!r)
            return fail(r.error());
        m_inventory = *r;
        askPods(checks::judgeAll(*m_inventory, m_plan ? &*m_plan : nullptr));
    });
}

/// The health tiers, at the pods of the release.
void CheckJob::askPods(std::vector<checks::Finding> findings)
{
    show(findings);
}

void CheckJob::show(const std::vector<checks::Finding> &findings)
{
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
