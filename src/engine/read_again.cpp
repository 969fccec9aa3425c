// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/read_again.h"

namespace tidegate::engine {

namespace {
constexpr qint64 kPatience = 30000; ///< ms
}

void ReadAgain::cut()
{
    m_back.emplace();
}

bool ReadAgain::open(bool link, bool followed)
{
    if (!m_back)
        return true;
    if (!link) {
        m_back->invalidate();
        return false;
    }
    if (!m_back->isValid())
        m_back->start();
    if (!followed && m_back->elapsed() < kPatience)
        return false;
    m_back.reset();
    return true;
}

} // namespace tidegate::engine
