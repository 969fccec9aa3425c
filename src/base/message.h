// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/tr.h"

#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace tidegate {

struct Message;

/// What stands in a sentence's place: a word, a name or a figure; or a sentence of its own, which is put into the person's language, too.
class Argument {
public:
    template<typename Text, typename = std::enable_if_t<std::is_convertible_v<Text, std::string>>>
    Argument(Text &&text) : m_text(std::forward<Text>(text))
    {
    }
    Argument(const Message &sentence);

    /// The sentence, or null when it is none.
    [[nodiscard]] const Message *sentence() const { return m_sentence.get(); }
    /// As it is, or the sentence in English.
    [[nodiscard]] std::string english() const;
    friend bool operator==(const Argument &a, const Argument &b);

private:
    std::string m_text;
    std::shared_ptr<const Message> m_sentence;
};

/// A sentence for a person, made where the facts are known and put into words where it is shown.
/// `text` is an English template with %1 … %9; the screen looks up its translation (the command line speaks English)
/// in context "tidegate" and put the arguments in (`words()` in ui, `english()` where no catalogue is loaded).
struct Message {
    std::string text;
    std::vector<Argument> args;

    [[nodiscard]] bool empty() const { return text.empty(); }
    /// The sentence with its arguments, untranslated. For JSON, journals and logs, which stay English.
    [[nodiscard]] std::string english() const;
    friend bool operator==(const Message &, const Message &) = default;
};

/// Puts %1 … %9 of `templ` in place. An argument that itself holds "%2" is not expanded again.
[[nodiscard]] std::string substitute(const std::string &templ, const std::vector<std::string> &args);

} // namespace tidegate
