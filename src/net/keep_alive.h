// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <chrono>

namespace tidegate::net {

/// A dead path is found by the kernel within this long although nothing is sent: first probe after 15 s of silence.
inline constexpr std::chrono::seconds kDeadAfter{45};

/// Gives each TCP connection of this process that asks for keep-alive those times instead of the kernel's two hours. Qt switches
/// keep-alive on for its HTTP connections and has no way to say when. Call it after a connection was made; cheap (one look at the open
/// descriptors), any thread. Returns how many connections have these times now. Does nothing where there is no /proc.
int shortenKeepAlive();

} // namespace tidegate::net
