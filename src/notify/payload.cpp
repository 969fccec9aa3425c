// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "notify/payload.h"

namespace tidegate::notify {

namespace {

/// Slack reads &, < and > as markup, so that a name cannot make a link or call @channel.
std::string slackText(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

std::string alertName(const std::string &kind)
{
    return kind == "rollback" ? "TidegateRollback" : kind == "approval" ? "TidegateApprovalWanted" : kind == "hold" ? "TidegateHeld" : kind == "unguarded" ? "TidegateUnguarded" : "TidegateCredentialsEnd";
}

} // namespace

Json payload(const std::string &receiverKind, const Notice &n)
{
    const std::string where = n.ns + (n.environment.empty() ? "" : ", " + n.environment);
    if (receiverKind == "slack")
        return {{"text", (n.alarm ? ":rotating_light: *" : "*") + slackText(n.title) + "* (" + slackText(where) + ")\n" + slackText(n.text)}};
    if (receiverKind == "alertmanager")
        return Json::array({{{"labels", {{"alertname", alertName(n.kind)}, {"release", n.release}, {"namespace", n.ns}, {"environment", n.environment}, {"severity", n.alarm ? "critical" : "info"}}},
                             {"annotations", {{"summary", n.title}, {"description", n.text}, {"id", n.id}}},
                             {"startsAt", formatInstant(n.at)}}});
    return {{"id", n.id}, {"kind", n.kind}, {"release", n.release}, {"namespace", n.ns}, {"environment", n.environment}, {"title", n.title}, {"text", n.text}, {"alarm", n.alarm}, {"at", formatInstant(n.at)}};
}

std::string address(const std::string &receiverKind, const std::string &url)
{
    std::string base = url;
    if (receiverKind != "alertmanager")
        return base;
    while (base.ends_with('/'))
        base.pop_back();
    return base.ends_with("/api/v2/alerts") ? base : base + "/api/v2/alerts";
}

} // namespace tidegate::notify
