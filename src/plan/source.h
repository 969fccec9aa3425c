// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/parse.h"

#include <yaml-cpp/yaml.h>

namespace tidegate::plan {

inline constexpr std::size_t kMaxBytes = 1024UL * 1024;

/// Text to one YAML document, with what yaml-cpp lets pass refused: size, encoding, control characters, several documents,
/// duplicate keys, aliases that contain themselves, alias bombs. Problems are added; nothing is returned when the rest makes no sense.
[[nodiscard]] std::optional<YAML::Node> loadDocument(std::string_view text, const std::string &file, std::vector<Problem> &problems);

} // namespace tidegate::plan
