// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"

#include <string>

namespace tidegate::release {

/// What State::heldBy holds when an act of somebody else could not be carried on beside ours.
inline constexpr const char *kSomebodyElse = "somebody else's change";

/// Who did it, as State::heldBy and State::rolledBackBy keep it, for the reader: a person's name as it is, "trigger errors" in their language.
[[nodiscard]] inline Message actorWords(const std::string &by)
{
    constexpr std::string_view kTrigger = "trigger ";
    if (by == kSomebodyElse)
        return {TG_TR("somebody else's change"), {}};
    return by.starts_with(kTrigger) ? Message{TG_TR("trigger %1"), {by.substr(kTrigger.size())}} : Message{TG_TR("%1"), {by}};
}

} // namespace tidegate::release
