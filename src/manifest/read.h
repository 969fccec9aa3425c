// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "manifest/inventory.h"

#include <string>
#include <string_view>
#include <vector>

namespace tidegate::manifest {

/// What could not be read, and where. The rest of the file, and other files, are read all the same.
struct Fault {
    std::string file;
    int line = 1;
    std::string message;
    [[nodiscard]] std::string text() const { return file + ":" + std::to_string(line) + ": " + message; }
};

/// One file of YAML or JSON: documents between `---`, Lists taken apart. At most 16 MiB. Bounded in time and memory.
void readText(std::string_view text, const std::string &file, const std::string &defaultNamespace, Inventory &into, std::vector<Fault> &faults);

/// A file, a folder (.yaml, .yml, .json below it; names that begin with a dot and links are passed over), or "-" for standard input.
void readPath(const std::string &path, const std::string &defaultNamespace, Inventory &into, std::vector<Fault> &faults);

} // namespace tidegate::manifest
