// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/error.h"
#include "base/message.h"

namespace tidegate {

/// An error as a sentence for the screen: its english() is Error::text(), and in a person's language its detail and its remedy are
/// translated where they are ours (TG_TR), and left as they are where somebody else said them.
[[nodiscard]] Message sentence(const Error &error);

} // namespace tidegate
