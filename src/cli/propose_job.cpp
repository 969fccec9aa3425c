// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/propose_job.h"

#include "propose/propose.h"

namespace tidegate::cli {

ProposeJob::ProposeJob(Common common, std::string deployment, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_deployment(std::move(deployment))
{
}

void ProposeJob::start()
{
    auto spec = connectionFor(m_common);
    if (!spec)
        return fail(spec.error());
    m_client = std::make_unique<kube::ApiClient>(*spec, kube::ApiClient::Options{.readOnly = true, .probe = false});
    const std::string ns = spec->ns;
    propose::ask(this, m_client.get(), ns, [this, ns, context = spec->context](const Expected<propose::Inventory> &found) {
        if (!found)
            return fail(found.error());
        answer(*found, ns, context);
    });
}

void ProposeJob::answer(const propose::Inventory &found, const std::string &ns, const std::string &context)
{
    if (m_deployment.empty()) {
        const auto all = propose::candidates(found.deployments, found.services);
        Json list = Json::array();
        for (const propose::Candidate &c : all)
            list.push_back({{"deployment", c.deployment}, {"service", c.service}, {"canary", c.canary}, {"image", c.image}, {"replicas", c.replicas}});
        if (m_common.json) {
            print(list);
        } else {
            for (const propose::Candidate &c : all)
                print(c.deployment + "   service " + c.service + (c.canary.empty() ? "   no canary" : "   canary " + c.canary));
        }
        if (all.empty())
            say(Message{TG_TR("No Deployment in namespace %1 takes traffic through a Service."), {ns}});
        return finish(all.empty() ? No : Done);
    }
    const propose::Proposal p = propose::propose(m_deployment, found.deployments, found.services, ns, {context, plan::EnvironmentClass::Production});
    for (const Message &m : p.notes)
        say(m);
    if (p.text.empty())
        return finish(No);
    print(p.text);
    finish(Done);
}

} // namespace tidegate::cli
