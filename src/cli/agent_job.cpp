// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/agent_job.h"

#include "cli/termination.h"

#include <QCoreApplication>

namespace tidegate::cli {

AgentJob::AgentJob(Common common, std::string listen, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_address(std::move(listen))
{
}

AgentJob::~AgentJob() = default;

void AgentJob::start()
{
    const auto spec = connectionFor(m_common);
    if (!spec)
        return fail(spec.error());
    agent::Agent::Options o;
    o.connection = *spec;
    if (!spec->context.empty()) // inside a pod there is no kubeconfig; its token file is read again by itself
        o.source = kube::SpecSource{m_common.kubeconfig, m_common.overrides};
    o.only = m_common.release;
    o.version = QCoreApplication::applicationVersion().toStdString();
    const agent::Log log = agent::standardLog();
    m_agent = std::make_unique<agent::Agent>(std::move(o), log);
    if (!m_address.empty()) {
        m_listener = std::make_unique<agent::Listener>([a = m_agent.get()] { return a->view(); });
        const auto port = m_listener->listen(m_address);
        if (!port)
            return fail(port.error());
        log(agent::Level::Info, "listening", {{"address", m_address}, {"port", *port}});
    }
    auto *termination = new Termination(this);
    connect(termination, &Termination::asked, this, [this] { m_agent->stop([this] { finish(Done); }); });
    m_agent->start();
}

} // namespace tidegate::cli
