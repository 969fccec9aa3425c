// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <string>
#include <vector>

/// Marks a sentence for translation where it is written; the text stays a plain literal.
/// lupdate reads it as QT_TRANSLATE_NOOP("tidegate", text) (see translations/CMakeLists.txt).
#define TG_TR(text) text

namespace tidegate {

/// A sentence for a person, made where the facts are known and put into words where it is shown.
/// `text` is an English template with %1 … %9; the screen and the command line look up its translation
/// in context "tidegate" and put the arguments in (`words()` in ui, `english()` where no catalogue is loaded).
struct Message {
    std::string text;
    std::vector<std::string> args;

    [[nodiscard]] bool empty() const { return text.empty(); }
    /// The sentence with its arguments, untranslated. For JSON, journals and logs, which stay English.
    [[nodiscard]] std::string english() const;
    friend bool operator==(const Message &, const Message &) = default;
};

/// Puts %1 … %9 of `templ` in place. An argument that itself holds "%2" is not expanded again.
[[nodiscard]] std::string substitute(const std::string &templ, const std::vector<std::string> &args);

} // namespace tidegate
