// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/alert_rules.h"

#include <algorithm>

namespace tidegate::prometheus {

namespace {

/// "name" or "name-…" as a value in a query; a regular expression's too.
bool names(const std::string &query, const std::string &subject)
{
    for (auto at = query.find(subject); at != std::string::npos; at = query.find(subject, at + 1)) {
        const char before = at == 0 ? ' ' : query[at - 1], after = at + subject.size() < query.size() ? query[at + subject.size()] : ' ';
        if (std::string_view("\"'|(^").find(before) != std::string_view::npos && std::string_view("\"'|)$-.*").find(after) != std::string_view::npos)
            return true;
    }
    return false;
}

bool concerns(const Json &rule, const std::vector<std::string> &subjects)
{
    const std::string query = textAt(rule, {"query"});
    const Json *labels = nodeAt(rule, {"labels"});
    return std::ranges::any_of(subjects, [&](const std::string &s) {
        const bool labelled = labels && labels->is_object() && std::ranges::any_of(*labels, [&](const Json &v) { return v.is_string() && v.get_ref<const std::string &>() == s; });
        return labelled || names(query, s);
    });
}

std::map<std::string, std::string> labelsOf(const Json &rule)
{
    std::map<std::string, std::string> out;
    if (const Json *labels = nodeAt(rule, {"labels"}); labels && labels->is_object()) {
        for (const auto &[key, value] : labels->items()) {
            if (value.is_string())
                out[key] = value.get<std::string>();
        }
    }
    out["alertname"] = textAt(rule, {"name"});
    return out;
}

/// Not evaluated for more than two intervals of its group, and a minute.
bool late(const Json &rule, const Json &group, Instant now)
{
    const auto at = parseInstant(textAt(rule, {"lastEvaluation"}));
    const Json *seconds = nodeAt(group, {"interval"});
    const double interval = seconds && seconds->is_number() ? seconds->get<double>() : 60;
    return !at || now - *at > Millis{static_cast<long long>(interval * 2000)} + std::chrono::minutes(1);
}

} // namespace

AlertRules alertsAbout(const Json &rules, const Json &alertmanagers, const std::vector<std::string> &subjects, Instant now)
{
    AlertRules out;
    std::string broken, firing;
    for (const Json &group : listAt(rules, {"groups"})) {
        for (const Json &rule : listAt(group, {"rules"})) {
            if (!concerns(rule, subjects))
                continue;
            const std::string name = textAt(rule, {"name"}), state = textAt(rule, {"state"});
            out.names.push_back(name);
            out.labels.push_back(labelsOf(rule));
            if (textAt(rule, {"health"}) != "ok" || late(rule, group, now))
                broken = broken.empty() ? name : broken;
            if (state == "firing" || state == "pending")
                firing = firing.empty() ? name : firing;
        }
    }
    const bool routed = !listAt(alertmanagers, {"activeAlertmanagers"}).empty();
    if (out.names.empty()) {
        out.text = {TG_TR("no loaded alerting rule names this service"), {}};
    } else if (!firing.empty()) {
        out.says = AlertRules::Says::Firing;
        out.text = {TG_TR("alert %1 is firing or pending"), {firing}};
    } else if (!broken.empty()) {
        out.says = AlertRules::Says::Broken;
        out.text = {TG_TR("alert %1 cannot be evaluated: its silence means nothing"), {broken}};
    } else if (!routed) {
        out.says = AlertRules::Says::NotRouted;
        out.text = {TG_TR("%1 alerts are loaded, and Prometheus has no Alertmanager to send them to"), {std::to_string(out.names.size())}};
    } else {
        out.says = AlertRules::Says::Silent;
        out.text = {TG_TR("%1 alerts are loaded, routed and silent"), {std::to_string(out.names.size())}};
    }
    return out;
}

} // namespace tidegate::prometheus
