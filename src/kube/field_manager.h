// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <optional>
#include <string>

namespace tidegate::kube {

/// Who wrote fields of an object, by its metadata.managedFields.
struct FieldManager {
    std::string name; ///< kubectl-edit, argocd-controller, …
    Instant at;
};
/// The last one that is neither us (`fieldManager=tidegate`) nor a controller that writes status; nothing where nobody else did.
[[nodiscard]] std::optional<FieldManager> lastOtherManager(const Json &object);
/// The last one, us excepted, that wrote spec.<field>; nothing where only we did.
[[nodiscard]] std::optional<FieldManager> managerOfSpec(const Json &object, const char *field);
/// managedFields cut down to what the two above ask for: who, when, and which fields of spec. A Deployment's are 2 to 4 KB otherwise.
[[nodiscard]] Json withoutLeaves(const Json &managedFields);

} // namespace tidegate::kube
