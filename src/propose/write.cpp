// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "propose/write.h"

#include "base/ascii.h"
#include "plan/prometheus_source.h"

#include <algorithm>
#include <cctype>

namespace tidegate::propose {

std::string scalar(const std::string &text)
{
    const bool plain = !text.empty() && (std::isalpha(static_cast<unsigned char>(text[0])) != 0 || text[0] == '/') && std::ranges::all_of(text, [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '.' || c == '_' || c == '/'; });
    static const char *const words[] = {"true", "false", "yes", "no", "on", "off", "null"};
    const std::string lower = asciiLower(text);
    if (plain && std::ranges::find(words, lower) == std::end(words))
        return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out + "\"";
}

std::string written(const Found &f, const plan::Environment &environment)
{
    std::string out = "# Proposed from what was found in namespace " + f.ns + ". What is not here has its default: tidegatectl plan default\n";
    out += "apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata:\n  name: " + scalar(f.name) + "\nspec:\n";
    out += "  environment: {name: " + scalar(environment.name.empty() ? std::string(plan::name(environment.cls)) : environment.name) + ", class: " + plan::name(environment.cls) + "}\n";
    out += "  namespace: " + scalar(f.ns) + "\n  traffic:\n";
    if (f.canary.empty()) {
        out += "    method: rolling                  # no canary Deployment was found; a rolling update is paused in between\n    deployment: " + scalar(f.stable) + "\n";
    } else {
        out += "    method: replicas\n    service: " + scalar(f.service) + "\n    stable: {deployment: " + scalar(f.stable) + "}\n    canary: {deployment: " + scalar(f.canary) + "}\n";
    }
    if (!f.image.empty())
        out += "  version: {name: " + scalar(f.version) + ", image: " + scalar(f.image) + ", container: " + scalar(f.container) + "}\n";
    else
        out += "  # version: {name: \"1.1.0\", image: \"registry.example/" + f.name + ":1.1.0\", container: " + scalar(f.container) + "}   # the new one: fill it in\n";
    if (f.canary.empty())
        out += "  phases:\n    - {name: Rolling update, weight: 100, soak: 7d, goal: \"full traffic\"}\n";
    else
        out += "  phases:\n    - {name: Week 1, weight: 20, soak: 7d, goal: \"early adopters, baseline\"}\n    - {name: Week 2, weight: 50, soak: 7d, goal: \"expand, validate performance\"}\n    - {name: Week 3, weight: 80, soak: 7d, goal: \"near-full\"}\n    - {name: Week 4, weight: 100, soak: 7d, goal: \"full traffic\"}\n";
    const std::string service = plan::serviceText(f.prometheus), &url = f.prometheus.url;
    out += "  metrics:\n    prometheus: " + (!service.empty() ? "{service: " + scalar(service) + "}" : !url.empty() ? "{url: " + scalar(url) + "}" : "auto") + "\n";
    if (!f.stableMatcher.empty())
        out += "    tracks: {stable: '" + f.stableMatcher + "', canary: '" + f.canaryMatcher + "'}\n";
    out += "  gates:\n    errorRate: {below: 1%}\n    p95: {below: 300ms}\n";
    if (!f.ready.empty() || !f.live.empty()) {
        out += "  health: {";
        if (!f.port.empty())
            out += "port: " + scalar(f.port) + ", ";
        if (!f.live.empty())
            out += "live: " + scalar(f.live) + (f.ready.empty() ? "" : ", ");
        if (!f.ready.empty())
            out += "ready: " + scalar(f.ready);
        out += "}\n";
    }
    return out;
}

} // namespace tidegate::propose
