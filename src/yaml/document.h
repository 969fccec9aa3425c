// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// YAML that people wrote, read with care: what yaml-cpp lets pass is refused with its place. Pure.
namespace tidegate::yaml {

/// What is wrong, and where; 1-based, columns in characters. `field` reads spec.phases[1].weight; empty for the whole text.
struct Fault {
    int line = 1, column = 1;
    std::string field, message;
};
struct Limits {
    int nodes = 20000; ///< as walked, aliases counted each time: an alias bomb ends here
    int depth = 40;
};

/// Text to one document. Refused: bytes that are not UTF-8, control characters, keys that are no plain words or stand twice, aliases that
/// contain themselves, alias bombs. Faults are added; nothing is returned when the rest makes no sense. An empty text gives a null node.
[[nodiscard]] std::optional<YAML::Node> load(std::string_view text, const Limits &limits, std::vector<Fault> &faults);

} // namespace tidegate::yaml
