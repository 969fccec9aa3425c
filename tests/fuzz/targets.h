// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <string_view>

/// What reads bytes that others wrote, each as one function of bytes. It ends normally for every input, or the process does not:
/// a crash, a sanitizer's finding, an exception and a broken promise (require()) are all findings.
namespace tidegate::fuzz {

/// A kubeconfig file: loaded, each context resolved and described.
void kubeconfig(std::string_view bytes);
/// Watch lines: the first byte says how the rest is cut into pieces; however it is cut, the lines are the same.
void framing(std::string_view bytes);
/// A page of pods, or a line of their watch; and a Status, which becomes an Error.
void pods(std::string_view bytes);
/// An answer of Prometheus's HTTP API: decoded, and turned into increments.
void prometheus(std::string_view bytes);

// Above: what comes over the wire (wire.cpp: net, kube and prometheus alone; CI runs these). Below: what the house makes of it (house.cpp).

/// A JSON list of Deployments, ReplicaSets, Pods, Services, EndpointSlices, autoscalers: folded into an Observation.
void objects(std::string_view bytes);
/// A release plan, as a person writes it; what is read survives being written and read again.
void plan(std::string_view bytes);
/// A release's state and a journal's line, as they come back from the cluster and the disk.
void state(std::string_view bytes);
/// Manifests: read, and judged by every pre-flight rule.
void manifests(std::string_view bytes);
/// Recorded samples, a line a scrape: replayed under the default triggers.
void samples(std::string_view bytes);
/// A request for Kayenta's judgement: read, judged with its faults and without.
void judgement(std::string_view bytes);
/// What other systems answer: tracing backends, Alertmanager, checks of a commit, scans, Jobs, documents.
void signals(std::string_view bytes);

/// Ends the process, saying `promise`, when it does not hold.
void require(bool holds, const char *promise);

} // namespace tidegate::fuzz
