// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/replay_job.h"

#include "prometheus/locate.h"
#include "replay/past.h"
#include "replay/to_json.h"

namespace tidegate::cli {

ReplayJob::ReplayJob(Common common, Options options, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_options(std::move(options))
{
}

ReplayJob::~ReplayJob() = default;

void ReplayJob::start()
{
    auto plan = planFor(m_common, "default");
    if (!plan)
        return fail(plan.error());
    if (!*plan)
        return fail({ErrorKind::Usage, "replay", "needs a plan", "give --plan F"});
    m_plan = std::move(*plan);
    if (m_options.step <= Millis{0})
        m_options.step = m_plan->metrics.interval;
    const auto located = [this](const Expected<prometheus::Target> &t) { t ? found(*t) : fail(t.error()); };
    if (m_plan->metrics.prometheus.kind == plan::PrometheusSource::Kind::Url)
        return prometheus::locate(this, nullptr, m_plan->metrics.prometheus, located);
    auto spec = connectionFor(m_common);
    if (!spec)
        return fail(spec.error());
    m_api = std::make_unique<kube::ApiClient>(*spec, kube::ApiClient::Options{.readOnly = true, .probe = false});
    prometheus::locate(this, m_api.get(), m_plan->metrics.prometheus, located);
}

void ReplayJob::found(const prometheus::Target &target)
{
    m_client = std::make_unique<prometheus::Client>(target, m_api.get());
    replay::replayPast(this, m_client.get(), *m_plan, m_options.from, m_options.to, m_options.step, m_options.replay, [this](const Expected<replay::Past> &past) {
        if (!past)
            return fail(past.error());
        say(past->counted);
        for (const replay::Outcome &o : past->outcomes)
            print(replay::toJson(o).dump());
        print(replay::toJson(past->summary, 0).dump());
        finish(Done);
    });
}

} // namespace tidegate::cli
