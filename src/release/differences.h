// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/state.h"

/// What somebody else changed on the release's objects. Never overwritten silently: adopted, restored, or the release is held. Pure.
namespace tidegate::release {

struct Difference {
    std::string object; ///< Deployment/vextrus/finance-canary
    std::string field;  ///< spec.replicas, spec.paused, spec.template.spec.containers[0].image, spec.selector
    std::string ours, found; ///< as text; values of environment variables are not told
    std::string manager;     ///< field manager that wrote it last; empty: not known
    std::string owner;       ///< Argo CD, Flux or Helm owner of the object; empty: none
    std::optional<Instant> at;
    bool restorable = true;  ///< Restore can bring it back
    bool adoptable = true;   ///< Adopt can make it ours
    friend bool operator==(const Difference &, const Difference &) = default;
};
/// "Deployment/n/shop spec.replicas: ours 5, found 7 (kubectl)".
[[nodiscard]] std::string text(const Difference &d);

/// Within a phase, while nothing runs: pods, templates, paused, selector, and what stands behind tags and settings (fingerprints.h). Empty before the start, during acts and at the end.
[[nodiscard]] std::vector<Difference> differences(const State &s, const traffic::Observation &o, const traffic::Method &method);
/// Pods that the present phase means: {canary, stable}.
[[nodiscard]] std::pair<int, int> countsOf(const State &s, const traffic::Method &method);
/// The ReplicaSet whose template a Deployment has now; empty while its controller has not made it.
[[nodiscard]] std::string currentTemplate(const traffic::WorkloadView &w);

} // namespace tidegate::release
