// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"

#include <string_view>
#include <vector>

/// One table of every field that a plan may have. The parser refuses what is not in it, and the published JSON Schema is made from it,
/// so the two cannot differ.
namespace tidegate::plan {

struct FieldSpec {
    const char *name;
    /// string integer number boolean duration percent map (text to text) any, "list:<type>", "object:<name>", "enum:a b c", alternatives joined by "|".
    const char *type;
    const char *text; ///< one sentence for the schema
};
struct ObjectSpec {
    const char *name;
    std::vector<FieldSpec> fields;
    std::vector<const char *> required;
};

[[nodiscard]] const std::vector<ObjectSpec> &objects();
/// The object called `name`; it must exist.
[[nodiscard]] const ObjectSpec &object(std::string_view name);
/// JSON Schema (draft 2020-12) from the table.
[[nodiscard]] Json schemaJson();

} // namespace tidegate::plan
