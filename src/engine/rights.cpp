// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/rights.h"

namespace tidegate::engine {

namespace {

struct Need {
    const char *verb, *group, *resource, *text;
};
constexpr Need kNeeds[] = {{"patch", "apps", "deployments", "patch deployments.apps"}, {"create", "", "configmaps", "create configmaps"}, {"update", "", "configmaps", "update configmaps"}};

} // namespace

Rights::Rights(kube::ApiClient *api, std::string ns, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_ns(std::move(ns))
{
}

void Rights::ask()
{
    if (m_waiting > 0)
        return;
    m_asked = true;
    for (const Need &n : kNeeds) {
        ++m_waiting;
        m_api->canI(this, n.verb, n.group, n.resource, m_ns, [this, text = std::string(n.text)](bool allowed, const std::optional<Error> &) {
            --m_waiting;
            // An unanswered question is no denial: the server will say no itself if it has to.
            if (allowed)
                m_missing.erase(text);
            else
                m_missing.insert(text);
            if (m_waiting == 0)
                Q_EMIT changed();
        });
    }
}

std::vector<std::string> Rights::denied() const
{
    std::vector<std::string> out;
    const auto missing = [&](const char *text) { return m_missing.contains(text); };
    const auto deny = [&](const char *verb, const char *text) { out.push_back(std::string(verb) + ": " + text); };
    for (const char *verb : {"promote", "rollback", "restore", "hotfix"}) {
        if (missing("patch deployments.apps"))
            deny(verb, "patch deployments.apps");
        else if (std::string(verb) != "rollback" && missing("update configmaps"))
            deny(verb, "update configmaps");
        else if (std::string(verb) != "rollback" && missing("create configmaps"))
            deny(verb, "create configmaps");
    }
    for (const char *verb : {"hold", "resume", "ack", "override", "defer", "note", "request", "close", "adopt", "adopt-plan", "review", "rebuild"}) {
        if (missing("update configmaps"))
            deny(verb, "update configmaps");
    }
    for (const char *verb : {"approve", "reject"}) {
        if (missing("create configmaps"))
            deny(verb, "create configmaps");
    }
    return out;
}

} // namespace tidegate::engine
