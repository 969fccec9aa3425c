// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/keep_secrets.h"

#include <cstring>
#include <string_view>
#include <sys/resource.h>

namespace tidegate {

void leaveNoCoreDump()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void hideSecretArguments(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const std::string_view name : {"--token", "--password"}) {
            const std::string_view a = argv[i];
            if (a == name && i + 1 < argc)
                std::memset(argv[i + 1], '*', std::strlen(argv[i + 1]));
            else if (a.starts_with(name) && a.substr(name.size()).starts_with('='))
                std::memset(argv[i] + name.size() + 1, '*', a.size() - name.size() - 1);
        }
    }
}

} // namespace tidegate
