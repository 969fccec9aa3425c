// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/message.h"

namespace tidegate {

std::string substitute(const std::string &templ, const std::vector<std::string> &args)
{
    std::string out;
    out.reserve(templ.size() + 32);
    for (std::size_t i = 0; i < templ.size(); ++i) {
        const char next = i + 1 < templ.size() ? templ[i + 1] : '\0';
        if (templ[i] == '%' && next >= '1' && next <= '9') {
            const auto index = static_cast<std::size_t>(next - '1');
            if (index < args.size())
                out += args[index];
            ++i;
        } else {
            out += templ[i];
        }
    }
    return out;
}

Argument::Argument(const Message &sentence)
    : m_sentence(std::make_shared<const Message>(sentence))
{
}

std::string Argument::english() const
{
    return m_sentence ? m_sentence->english() : m_text;
}

bool operator==(const Argument &a, const Argument &b)
{
    return (a.m_sentence != nullptr) == (b.m_sentence != nullptr) && (a.m_sentence ? *a.m_sentence == *b.m_sentence : a.m_text == b.m_text);
}

std::string Message::english() const
{
    std::vector<std::string> words;
    words.reserve(args.size());
    for (const Argument &a : args)
        words.push_back(a.english());
    return substitute(text, words);
}

} // namespace tidegate
