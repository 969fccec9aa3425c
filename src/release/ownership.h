// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/message.h"
#include "traffic/observation.h"

#include <optional>
#include <string>

/// GitOps and Helm (F48): who holds the release's Deployments in a repository and would undo what Tidegate changes. Pure.
/// Rules: Argo CD's tracking annotation, selfHeal, ignoreDifferences and RespectIgnoreDifferences; Flux's suspend, reconcile, ssa and
/// driftDetection; Helm's release-name annotation.
namespace tidegate::release {

/// What an object says of who manages it.
struct OwnerClaim {
    enum class Kind { ArgoCd, FluxKustomization, FluxHelmRelease, Helm } kind = Kind::Helm;
    std::string name, ns; ///< of the owner's own object; ns empty: not said (Argo CD), or there is none (Helm)
    friend bool operator==(const OwnerClaim &, const OwnerClaim &) = default;
};
[[nodiscard]] std::optional<OwnerClaim> ownerClaim(const traffic::WorkloadView &w);
/// "Argo CD app finance".
[[nodiscard]] std::string ownerText(const OwnerClaim &claim);
/// Where the owner's object is in the API; empty for Helm. Without a namespace Argo CD's own is taken: argocd.
[[nodiscard]] std::string ownerPath(const OwnerClaim &claim);

struct Ownership {
    enum class Reverts {
        Yes,     ///< by itself, within minutes
        OnSync,  ///< when a person syncs, commits or upgrades
        Allowed, ///< it is told to leave alone what Tidegate changes
        Unknown, ///< its own object cannot be read
    } reverts = Reverts::Unknown;
    std::string owner;  ///< "Argo CD app finance"
    std::string object; ///< Application/argocd/finance; empty for Helm
    Message how;        ///< what it would do: "Argo CD app finance undoes changes by itself (selfHeal)"
    Message allow;      ///< how to make it leave the release alone; empty when nothing is to be done
};
/// `object`: the owner's own, null when it cannot be read. `w`: one of its Deployments.
[[nodiscard]] Ownership judgeOwner(const OwnerClaim &claim, const Json *object, const traffic::WorkloadView &w);

} // namespace tidegate::release
