// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <utility>
#include <vector>

namespace tidegate {

/// A histogram: upper bound → cumulative count, ascending, each bound once. As a map, but in one piece of memory: a replay of four weeks
/// makes five million entries, and each scrape adds to several sums.
class Buckets {
public:
    using value_type = std::pair<double, double>;
    using iterator = std::vector<value_type>::iterator;
    using const_iterator = std::vector<value_type>::const_iterator;

    Buckets() = default;
    Buckets(std::initializer_list<value_type> all)
    {
        for (const auto &[bound, n] : all)
            (*this)[bound] = n;
    }
    /// The count at a bound; 0 is put in where there is none.
    double &operator[](double bound)
    {
        if (m_all.empty() || m_all.back().first < bound)
            return m_all.emplace_back(bound, 0.0).second;
        const auto it = std::ranges::lower_bound(m_all, bound, {}, &value_type::first);
        return it != m_all.end() && it->first == bound ? it->second : m_all.insert(it, {bound, 0.0})->second;
    }
    [[nodiscard]] const_iterator find(double bound) const
    {
        const auto it = std::ranges::lower_bound(m_all, bound, {}, &value_type::first);
        return it != m_all.end() && it->first == bound ? it : m_all.end();
    }
    /// Throws std::out_of_range where there is no such bound.
    [[nodiscard]] double at(double bound) const
    {
        const auto it = find(bound);
        if (it == m_all.end())
            throw std::out_of_range("no such bound");
        return it->second;
    }
    /// The first bound above.
    [[nodiscard]] const_iterator upper_bound(double bound) const { return std::ranges::upper_bound(m_all, bound, {}, &value_type::first); }
    [[nodiscard]] bool contains(double bound) const { return find(bound) != m_all.end(); }
    [[nodiscard]] bool empty() const { return m_all.empty(); }
    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    [[nodiscard]] iterator begin() { return m_all.begin(); }
    [[nodiscard]] iterator end() { return m_all.end(); }
    [[nodiscard]] const_iterator begin() const { return m_all.begin(); }
    [[nodiscard]] const_iterator end() const { return m_all.end(); }
    [[nodiscard]] auto rbegin() const { return m_all.rbegin(); }
    void reserve(std::size_t n) { m_all.reserve(n); }
    friend bool operator==(const Buckets &, const Buckets &) = default;

private:
    std::vector<value_type> m_all;
};

} // namespace tidegate
