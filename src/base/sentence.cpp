// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/sentence.h"

namespace tidegate {

Message sentence(const Error &e)
{
    // As plain arguments, not as sentences of their own: what others said may hold a "%2".
    if (e.subject.empty())
        return e.remedy.empty() ? Message{TG_TR("%1"), {e.detail}} : Message{TG_TR("%1 (%2)"), {e.detail, e.remedy}};
    return e.remedy.empty() ? Message{TG_TR("%1: %2"), {e.subject, e.detail}} : Message{TG_TR("%1: %2 (%3)"), {e.subject, e.detail, e.remedy}};
}

} // namespace tidegate
