// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

/// What a program that holds credentials does first, in main().
namespace tidegate {

/// No core dump of this process: memory with tokens and keys never becomes a file.
void leaveNoCoreDump();
/// Overwrites the values of --token and --password in the arguments, so that /proc and ps do not show them for as long as the program
/// runs. Only after they were read. `argv` as main() got it.
void hideSecretArguments(int argc, char **argv);

} // namespace tidegate
