// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Whether alerts are silent because nothing is wrong, or because somebody muted them (F31; knowledge: analysis.md §5.2). Pure.
namespace tidegate::alertmanager {

using Labels = std::map<std::string, std::string>;

enum class Covers {
    No,
    Maybe, ///< what is known fits, and the rest are labels that an alert gets only when it fires (pod, instance)
    Yes,
};
/// A silence of /api/v2/silences against the labels that an alert of a rule will have: `known` for certain.
/// Matchers are anchored; one that is negative, or allows the empty text, fits a label that is missing (Alertmanager, "Matching").
[[nodiscard]] Covers covers(const Json &silence, const Labels &known);

/// One active silence that is in the way.
struct Mute {
    std::string id, by, comment;
    std::optional<Instant> ends;
    std::string alert; ///< name of the rule that it mutes
    bool sure = true;
};
/// Active silences over rules with these labels (`alertname` among them); the sure ones first.
[[nodiscard]] std::vector<Mute> mutes(const Json &silences, const std::vector<Labels> &rules, Instant now);

/// An alert that fires and is told to nobody.
struct Suppressed {
    std::string alert;
    std::vector<std::string> silencedBy, inhibitedBy; ///< ids of silences; fingerprints of alerts
};
/// Out of /api/v2/alerts: suppressed ones of these names.
[[nodiscard]] std::vector<Suppressed> suppressed(const Json &alerts, const std::vector<std::string> &names);

} // namespace tidegate::alertmanager
