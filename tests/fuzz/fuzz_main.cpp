// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// libFuzzer's entry; which of targets.h it is about comes from the build (TIDEGATE_FUZZ_TARGET).
#include "targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tidegate::fuzz::TIDEGATE_FUZZ_TARGET({reinterpret_cast<const char *>(data), size});
    return 0;
}
