// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/differences.h"

/// What the pods run besides their templates: the digest behind the image's tag, and the ConfigMaps and Secrets that they read. Pure.
namespace tidegate::release {

/// sha256:… of a container's imageID; empty where the runtime tells no digest of a repository (an image that was loaded by hand).
[[nodiscard]] std::string digestOf(const std::string &imageId);
/// Takes in what is seen and not kept yet; a track whose pods run several digests is left open. True when something was taken in.
bool keepFingerprints(Fingerprints &f, const traffic::Observation &o);
/// Digests and settings that are others than those kept. They can be adopted, not restored: we have their hashes only.
[[nodiscard]] std::vector<Difference> fingerprintDifferences(const State &s, const traffic::Observation &o);

} // namespace tidegate::release
