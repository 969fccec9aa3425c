// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <map>
#include <string>

/// What a checklist item asks of the world outside the service's workloads (plan::OutsideSource): tests, scans, migrations on staging.
namespace tidegate::outside {

/// The new version, as sources name it.
struct Target {
    std::string version, image;
    std::string revision;                            ///< commit, by org.opencontainers.image.revision; may be empty
    std::map<std::string, std::string> annotations;  ///< of the canary's Deployment
};

/// An image reference in its parts; Docker Hub's short names are filled in as its registry has them.
struct ImageName {
    std::string server, repository, tag, digest;
};
[[nodiscard]] ImageName imageName(const std::string &reference);

/// `text` with {version}, {image}, {tag} and {revision} filled in; `encoded`: as parts of an address.
[[nodiscard]] std::string filled(const std::string &text, const Target &target, bool encoded = false);
/// The first placeholder that has nothing to stand for; empty: none.
[[nodiscard]] std::string unfilled(const std::string &text, const Target &target);

} // namespace tidegate::outside
