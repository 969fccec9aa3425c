// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "traffic/method.h"

namespace tidegate::traffic {

/// What patches change, as strategic-merge patches in YAML: one document a Deployment, to be committed where it is managed (F48) instead
/// of being sent to the API server. `patches` as Method::preview() gives them; the last value of a field counts.
[[nodiscard]] std::string repositoryPatch(const std::vector<Patch> &patches, const Observation &o);

} // namespace tidegate::traffic
