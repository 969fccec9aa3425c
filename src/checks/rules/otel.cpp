// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/environment.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding otel(const Subject &s)
{
    for (const auto &[key, value] : textsAt(podTemplate(*s.workload), {"metadata", "annotations"})) {
        if (key.starts_with("instrumentation.opentelemetry.io/inject-") && value != "false")
            return pass({TG_TR("injected by the OpenTelemetry operator"), {}});
    }
    Variable service = variable(s, "OTEL_SERVICE_NAME");
    if (!service.seen) {
        const Variable attributes = variable(s, "OTEL_RESOURCE_ATTRIBUTES");
        if (attributes.value && attributes.value->find("service.name=") != std::string::npos)
            service = attributes;
        else if (attributes.seen && !attributes.value)
            service.hidden = "OTEL_RESOURCE_ATTRIBUTES";
    }
    Variable endpoint = variable(s, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"), protocol = variable(s, "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL");
    if (!endpoint.seen)
        endpoint = variable(s, "OTEL_EXPORTER_OTLP_ENDPOINT");
    if (!protocol.seen)
        protocol = variable(s, "OTEL_EXPORTER_OTLP_PROTOCOL");
    const bool noService = !service.seen || (service.value && service.value->empty()), noEndpoint = !endpoint.seen || (endpoint.value && endpoint.value->empty());
    if (noService || noEndpoint) {
        const char *missing = noService ? "OTEL_SERVICE_NAME" : "OTEL_EXPORTER_OTLP_ENDPOINT";
        const std::string &hidden = noService ? service.hidden : endpoint.hidden;
        if (!hidden.empty())
            return unknown({TG_TR("%1 may be set by %2, which is not in sight"), {missing, hidden}});
        return at(fail({TG_TR("%1 is not set"), {missing}}, {TG_TR("Set it: without it no trace of this version can be told from others."), {}}), s, templateField(*s.workload) + ".spec.containers[0].env");
    }
    if (endpoint.value && protocol.value) {
        const bool grpc = *protocol.value == "grpc";
        const bool port4317 = endpoint.value->find(":4317") != std::string::npos, port4318 = endpoint.value->find(":4318") != std::string::npos;
        if ((grpc && port4318) || (!grpc && port4317))
            return with(at(warn({TG_TR("protocol %1 and the endpoint's port disagree"), {*protocol.value}}, {TG_TR("4317 is for gRPC, 4318 for HTTP."), {}}), s, endpoint.field), grpc ? "4318" : "4317", grpc ? "4317" : "4318");
    }
    return pass({TG_TR("OTEL name and endpoint are set"), {}});
}

} // namespace tidegate::checks
