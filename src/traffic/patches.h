// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "traffic/method.h"

/// Exact writes to one object each, with their preconditions: JSON Patch `test` on uid and on what is changed, because a
/// crash-looping Deployment changes its resourceVersion for ever (DECISIONS.md 16).
namespace tidegate::traffic {

[[nodiscard]] std::string deploymentPath(const WorkloadView &w);
/// spec.replicas from what is observed to `to`.
[[nodiscard]] Patch scalePatch(const WorkloadView &w, int to);
/// The container's image.
[[nodiscard]] Patch imagePatch(const WorkloadView &w, const std::string &container, const std::string &image);
/// The whole template; with `unpause`, spec.paused false in the same write; with annotations, those too (rollout undo).
[[nodiscard]] Patch templatePatch(const WorkloadView &w, const Json &podTemplate, bool unpause, const std::map<std::string, std::string> *annotations);
[[nodiscard]] Patch pausedPatch(const WorkloadView &w, bool paused);
/// Changes nothing by itself and holds only while the number of pods is the one that was seen; see fence.h.
[[nodiscard]] Patch namePatch(const WorkloadView &w);
/// minReplicas and maxReplicas.
[[nodiscard]] Patch hpaPatch(const HpaView &h, const std::string &ns, int min, int max);
/// A template without the label that its controller added.
[[nodiscard]] Json withoutHash(Json podTemplate);
/// Index of a container in a template's spec.containers by name; 0 when the name is empty and there is one; -1 otherwise.
[[nodiscard]] int containerIndex(const Json &podTemplate, const std::string &container);
/// `rollout status`: the Deployment's own word that all pods run the present template and are available.
[[nodiscard]] bool complete(const WorkloadView &w);
/// What undo writes as annotations: the Deployment's own bookkeeping stays, everything else comes from the revision.
[[nodiscard]] std::map<std::string, std::string> undoAnnotations(const WorkloadView &w, const RevisionView &r);

} // namespace tidegate::traffic
