// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/sections.h"

#include "base/ascii.h"
#include "plan/prometheus_source.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tidegate::plan {

namespace {

/// Headers go out as they are, so they must be no other header and no secret.
void readHeaders(Reader &r, PrometheusSource &p)
{
    constexpr std::array kOwn{"authorization", "cookie", "host", "content-type", "content-length", "connection", "transfer-encoding", "accept", "accept-encoding", "proxy-authorization"};
    p.headers = r.textMap("headers");
    for (const auto &[name, value] : p.headers) {
        const auto token = [](unsigned char c) { return std::isalnum(c) || std::string_view("!#$%&'*+-.^_`|~").find(static_cast<char>(c)) != std::string_view::npos; };
        const std::string lower = asciiLower(name);
        const std::string shown = name.substr(0, 60);
        if (name.empty() || !std::ranges::all_of(name, token))
            r.problem("headers", "\"" + shown + "\" is no name of a header");
        else if (lower == "authorization" || lower == "cookie" || lower == "proxy-authorization")
            r.problem("headers", shown + " is a secret, and a plan is read by many: use tokenFile, or username with passwordFile");
        else if (std::ranges::find(kOwn, lower) != kOwn.end())
            r.problem("headers", shown + " is set by Tidegate");
        if (std::ranges::any_of(value, [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
            r.problem("headers", "the value of " + shown + " holds control characters");
    }
}

void readAccess(Reader &r, PrometheusSource &p)
{
    PrometheusAccess &a = p.access;
    for (const auto &[field, to] : {std::pair{"tokenFile", &a.tokenFile}, {"username", &a.username}, {"passwordFile", &a.passwordFile}, {"caFile", &a.caFile}, {"certFile", &a.certFile}, {"keyFile", &a.keyFile}, {"serverName", &a.serverName}}) {
        *to = r.text(field).value_or(std::string());
        if (!to->empty() && p.kind == PrometheusSource::Kind::Service)
            r.problem(field, "the API server's proxy passes no credentials on: give the Prometheus by url");
    }
    if (a.username.empty() != a.passwordFile.empty())
        r.problem(a.username.empty() ? "passwordFile" : "username", "username and passwordFile belong together");
    if (!a.tokenFile.empty() && !a.username.empty())
        r.problem("tokenFile", "give either tokenFile or username with passwordFile, not both");
    if (a.certFile.empty() != a.keyFile.empty())
        r.problem(a.certFile.empty() ? "keyFile" : "certFile", "certFile and keyFile belong together");
    const bool secret = !a.tokenFile.empty() || !a.username.empty() || !a.certFile.empty();
    if (secret && p.url.starts_with("http://"))
        r.problem("url", "credentials would be readable on the way: use https://");
}

void readUrl(Reader &r, PrometheusSource &p)
{
    p.kind = PrometheusSource::Kind::Url;
    while (p.url.ends_with('/'))
        p.url.pop_back();
    if (!p.url.starts_with("http://") && !p.url.starts_with("https://"))
        return r.problem("url", "an address begins with http:// or https://");
    const auto host = p.url.find("://") + 3, end = p.url.find_first_of("/?#", host);
    if (p.url.substr(host, end == std::string::npos ? end : end - host).find('@') != std::string::npos)
        r.problem("url", "a plan is read by many: give username and passwordFile in place of a password in the address");
    if (end != std::string::npos && p.url.find_first_of("?#", end) != std::string::npos)
        r.problem("url", "a base address has no ? and no #");
}

} // namespace

void readPrometheus(Reader &metrics, PrometheusSource &p)
{
    if (metrics.isScalar("prometheus")) {
        if (metrics.text("prometheus") != "auto")
            metrics.problem("prometheus", "write auto, {url: …} or {service: namespace/name:port}");
        return;
    }
    auto r = metrics.child("prometheus", "prometheus");
    if (!r)
        return;
    const auto url = r->text("url"), service = r->text("service");
    if (url && service)
        r->problem("service", "give either url or service, not both");
    if (url) {
        p.url = *url;
        readUrl(*r, p);
    } else if (service) {
        const auto named = serviceSource(*service);
        if (!named) {
            r->problem("service", "write it as namespace/name:port, e.g. monitoring/prometheus:9090");
            return;
        }
        p = *named;
    } else {
        r->problemHere("url or service is missing");
    }
    if (const auto path = r->text("path")) {
        p.path = *path;
        while (p.path.ends_with('/'))
            p.path.pop_back();
        if (p.kind == PrometheusSource::Kind::Url)
            r->problem("path", "write it into the url");
        else if (!p.path.empty() && (!p.path.starts_with('/') || p.path.find("..") != std::string::npos || p.path.find_first_of("?#% ") != std::string::npos))
            r->problem("path", "a path begins with / and has no .., ?, #, % and spaces, e.g. /prometheus");
    }
    readHeaders(*r, p);
    readAccess(*r, p);
}

} // namespace tidegate::plan
