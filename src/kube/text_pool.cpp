// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/text_pool.h"

namespace tidegate::kube {

Text::~Text()
{
    if (m_entry && --m_entry->uses == 0)
        m_entry->pool->drop(m_entry);
}

std::string_view Text::view() const
{
    return m_entry ? std::string_view(m_entry->text) : std::string_view();
}

Text TextPool::text(std::string_view content)
{
    if (content.empty())
        return {};
    if (const auto it = m_entries.find(content); it != m_entries.end())
        return Text(it->get());
    const auto [it, added] = m_entries.insert(std::make_unique<Entry>(Entry{std::string(content), 0, this}));
    return Text(it->get());
}

Text TextPool::known(std::string_view content) const
{
    const auto it = m_entries.find(content);
    return it == m_entries.end() ? Text() : Text(it->get());
}

void TextPool::drop(Entry *e)
{
    if (const auto it = m_entries.find(std::string_view(e->text)); it != m_entries.end())
        m_entries.erase(it);
}

} // namespace tidegate::kube
