// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace tidegate::kube {

class TextPool;

/// A text that many objects share (a node, an image, a ReplicaSet), 8 bytes where it is used. Copies count; the last one frees it.
/// Belongs to the thread of its pool, which has to outlive it. Equal texts of one pool are the same text, so comparing is cheap.
class Text {
public:
    Text() = default;
    Text(const Text &o) : m_entry(o.m_entry) { hold(); }
    Text(Text &&o) noexcept : m_entry(std::exchange(o.m_entry, nullptr)) {}
    Text &operator=(Text o) noexcept
    {
        std::swap(m_entry, o.m_entry);
        return *this;
    }
    ~Text();

    [[nodiscard]] std::string_view view() const;
    [[nodiscard]] std::string str() const { return std::string(view()); }
    [[nodiscard]] bool empty() const { return !m_entry; }
    /// Of the same pool.
    friend bool operator==(const Text &a, const Text &b) { return a.m_entry == b.m_entry; }

private:
    friend class TextPool;
    struct Entry {
        std::string text;
        std::uint32_t uses = 0;
        TextPool *pool = nullptr;
    };
    explicit Text(Entry *e) : m_entry(e) { hold(); }
    void hold() const
    {
        if (m_entry)
            ++m_entry->uses;
    }
    Entry *m_entry = nullptr;
};

/// The shared texts of one store. One thread.
class TextPool {
public:
    TextPool() = default;
    TextPool(const TextPool &) = delete;
    TextPool &operator=(const TextPool &) = delete;
    /// The shared text of that content; the empty one for an empty content.
    [[nodiscard]] Text text(std::string_view content);
    /// The same, when somebody uses it; else empty. Adds nothing.
    [[nodiscard]] Text known(std::string_view content) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    friend class Text;
    using Entry = Text::Entry;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
        std::size_t operator()(const std::unique_ptr<Entry> &e) const { return (*this)(std::string_view(e->text)); }
    };
    struct Same {
        using is_transparent = void;
        static std::string_view of(std::string_view s) { return s; }
        static std::string_view of(const std::unique_ptr<Entry> &e) { return e->text; }
        bool operator()(const auto &a, const auto &b) const { return of(a) == of(b); }
    };
    void drop(Entry *e);
    std::unordered_set<std::unique_ptr<Entry>, Hash, Same> m_entries;
};

} // namespace tidegate::kube
