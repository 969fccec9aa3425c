// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/time.h"
#include "net/http_session.h"

#include <optional>
#include <string>
#include <vector>

/// Whether spans of the new version arrive (F30), asked of the backend that keeps them (knowledge: analysis.md §5.1).
namespace tidegate::tracing {

enum class Backend { Jaeger, Tempo, SigNoz };
/// By the plan's word: jaeger tempo sigNoz; nothing for collector, which keeps no spans.
[[nodiscard]] std::optional<Backend> backendFrom(const std::string &planWord);
[[nodiscard]] const char *name(Backend b); ///< for people

/// Whose spans are looked for.
struct Subject {
    std::string service;           ///< OpenTelemetry's service.name
    std::string version;           ///< service.version of the new version
    std::vector<std::string> pods; ///< of the new version, for services whose spans tell no version
};

/// By what a span is told to be the new version's. Service: any span of the service, to tell silence from a missing version.
enum class By { Version, Pods, Service };

struct Question {
    By by = By::Version;
    Subject subject;
    Instant from, to;
};

/// The request that asks it. `key`: SigNoz's API key, or empty; secret.
[[nodiscard]] net::Request request(Backend backend, const std::string &url, const Question &question, const QByteArray &key = {});
/// The same as text for people, without the key: TraceQL, tags, or the filter.
[[nodiscard]] std::string queryText(Backend backend, const Question &question);

/// Traces with at least one span that answers the question.
struct Sighting {
    int traces = 0;
    std::optional<Instant> newest; ///< of their spans
};
/// Out of the backend's answer; what it found is looked at once more where the answer has it (a trace holds spans of several services and
/// versions). Error of kind Invalid when it is none of the backend's answers. Pure.
[[nodiscard]] Expected<Sighting> sighted(Backend backend, const Question &question, const QByteArray &body);

} // namespace tidegate::tracing
