// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/pod.h"

#include <simdjson.h>

/// A pod from parsed JSON, taking what is kept and nothing else. For src/kube.
/// simdjson's DOM and not its on-demand reading: the DOM chooses the processor's best code at run time, on-demand at compile time,
/// which for Debian's baseline is the slowest; and the DOM has checked all of the text before anything is believed.
namespace tidegate::kube {

struct DecodedPod {
    Text ns;
    std::string name; ///< empty: it has none, which makes the object senseless
    Pod pod;
};

/// Fields of another type than they should be are as if missing.
[[nodiscard]] DecodedPod decodePod(simdjson::dom::element object, TextPool &pool);

using Found = simdjson::simdjson_result<simdjson::dom::element>;
/// A text, or empty when there is none. Valid as long as the parsed document.
[[nodiscard]] std::string_view textOf(const Found &v);

} // namespace tidegate::kube
