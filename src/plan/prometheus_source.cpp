// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/prometheus_source.h"

namespace tidegate::plan {

std::string serviceText(const PrometheusSource &source)
{
    return source.kind == PrometheusSource::Kind::Service ? source.serviceNamespace + "/" + source.serviceName + ":" + source.servicePort : std::string();
}

std::optional<PrometheusSource> serviceSource(const std::string &text)
{
    const auto slash = text.find('/'), colon = text.rfind(':');
    if (slash == std::string::npos || colon == std::string::npos || slash == 0 || colon <= slash + 1 || colon + 1 == text.size())
        return std::nullopt;
    PrometheusSource p;
    p.kind = PrometheusSource::Kind::Service;
    p.serviceNamespace = text.substr(0, slash);
    p.serviceName = text.substr(slash + 1, colon - slash - 1);
    p.servicePort = text.substr(colon + 1);
    return p;
}

} // namespace tidegate::plan
