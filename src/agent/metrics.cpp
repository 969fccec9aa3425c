// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "agent/metrics.h"

#include "base/number.h"


namespace tidegate::agent {

namespace {

constexpr Millis kHangs = std::chrono::seconds(30);

std::string escaped(const std::string &value)
{
    std::string out;
    for (const char c : value) {
        if (c == '\\' || c == '"')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

using Labels = std::vector<std::pair<const char *, std::string>>;

class Text {
public:
    void family(const char *name, const char *type, const char *help)
    {
        m_text += std::string("# HELP ") + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
        m_name = name;
    }
    void sample(const Labels &labels, double value)
    {
        std::string l;
        for (const auto &[name, text] : labels)
            l += (l.empty() ? "" : ",") + std::string(name) + "=\"" + escaped(text) + "\"";
        m_text += m_name + (l.empty() ? "" : "{" + l + "}") + " " + general(value, 15) + "\n";
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text, m_name;
};

} // namespace

std::string metricsText(const AgentView &view)
{
    Text t;
    t.family("tidegate_build_info", "gauge", "Always 1; the version is its label.");
    t.sample({{"version", view.version}}, 1);
    t.family("tidegate_guardian_leader", "gauge", "Whether this agent guards the release (1) or somebody else or nobody does (0).");
    for (const GuardedRelease &r : view.releases)
        t.sample({{"namespace", r.ns}, {"release", r.name}}, r.leader ? 1 : 0);
    t.family("tidegate_evaluations_total", "counter", "How often the release's rules and triggers were evaluated.");
    for (const GuardedRelease &r : view.releases)
        t.sample({{"namespace", r.ns}, {"release", r.name}}, static_cast<double>(r.evaluations));
    t.family("tidegate_trigger_fired_total", "counter", "How often a trigger made this agent act.");
    for (const GuardedRelease &r : view.releases) {
        for (const auto &[trigger, count] : r.fired)
            t.sample({{"namespace", r.ns}, {"release", r.name}, {"trigger", trigger}}, static_cast<double>(count));
    }
    t.family("tidegate_evidence_age_seconds", "gauge", "Age of the newest sample behind each piece of evidence.");
    for (const GuardedRelease &r : view.releases) {
        for (const auto &[evidence, age] : r.evidenceAge)
            t.sample({{"namespace", r.ns}, {"release", r.name}, {"evidence", evidence}}, age);
    }
    t.family("tidegate_api_requests_total", "counter", "Requests to the API server by verb and status; code 0: no answer.");
    for (const auto &[what, count] : view.requests)
        t.sample({{"verb", what.first}, {"code", std::to_string(what.second)}}, static_cast<double>(count));
    return t.text();
}

Probe healthz(const AgentView &view, Instant now)
{
    const Millis age = now - view.at;
    if (age > kHangs)
        return {false, "the agent hangs since " + humanDuration(age)};
    return {true, "ok"};
}

Probe readyz(const AgentView &view, Instant now)
{
    if (Probe alive = healthz(view, now); !alive.ok)
        return alive;
    if (!view.linked)
        return {false, view.problem.empty() ? "the API server does not answer" : view.problem};
    if (!view.listed)
        return {false, view.problem.empty() ? "the releases are not known yet" : view.problem};
    return {true, "ok"};
}

} // namespace tidegate::agent
