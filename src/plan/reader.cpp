// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/reader.h"

#include "base/ascii.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace tidegate::plan {

namespace {

/// A quoted scalar has the tag "!", a plain one "?": what is quoted is text, never a number.
bool plain(const YAML::Node &n)
{
    return n.IsScalar() && n.Tag() != "!";
}

template<typename T>
std::optional<T> parseNumber(const std::string &text)
{
    T v{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), v);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return v;
}

std::string quoted(const YAML::Node &n)
{
    return n.IsScalar() ? "\"" + n.Scalar().substr(0, 60) + "\"" : n.IsMap() ? "a mapping" : n.IsSequence() ? "a list" : "nothing";
}

int distance(const std::string &a, const std::string &b)
{
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (asciiLower(a[i - 1]) == asciiLower(b[j - 1]) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

std::string nearest(const std::string &word, const std::vector<std::string> &known)
{
    std::string best;
    int least = 4;
    for (const std::string &k : known) {
        if (word.size() > 60)
            break;
        if (const int d = distance(word, k); d < least && d <= static_cast<int>(std::max<std::size_t>(1, k.size() / 2))) {
            least = d;
            best = k;
        }
    }
    return best;
}

Reader::Reader(const YAML::Node &node, std::string path, std::string file, std::vector<Problem> &problems)
    : m_node(node)
    , m_path(std::move(path))
    , m_file(std::move(file))
    , m_problems(&problems)
{
    collect(node, false);
}

void Reader::collect(const YAML::Node &node, bool merged)
{
    for (const auto &pair : node) {
        if (!pair.first.IsScalar())
            continue;
        const std::string name = pair.first.Scalar();
        if (name == "<<" && !merged) {
            if (pair.second.IsMap()) {
                collect(pair.second, true);
            } else if (pair.second.IsSequence()) {
                for (const auto &one : pair.second) {
                    if (one.IsMap())
                        collect(one, true);
                }
            } else {
                report(pair.second, pathOf("<<"), "a merge key takes a mapping or a list of mappings");
            }
            continue;
        }
        const auto have = std::ranges::find_if(m_entries, [&](const Entry &e) { return e.name == name; });
        if (have == m_entries.end()) {
            m_entries.push_back({name, pair.first, pair.second});
        } else if (!merged) {
            // Assigning a YAML::Node would write into the node that the anchor shares; reset() lets go of it.
            have->key.reset(pair.first);
            have->value.reset(pair.second);
        }
    }
}

std::string Reader::pathOf(const char *field) const
{
    return m_path.empty() ? field : m_path + "." + field;
}

YAML::Node Reader::value(const char *field) const
{
    const auto it = std::ranges::find_if(m_entries, [&](const Entry &e) { return e.name == field; });
    return it == m_entries.end() ? YAML::Node(YAML::NodeType::Undefined) : it->value;
}

bool Reader::has(const char *field) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &e) { return e.name == field; });
}

bool Reader::isScalar(const char *field) const
{
    return has(field) && value(field).IsScalar();
}

bool Reader::isList(const char *field) const
{
    return has(field) && value(field).IsSequence();
}

void Reader::report(const YAML::Node &at, const std::string &path, std::string message)
{
    m_problems->push_back({m_file, std::max(1, at.Mark().line + 1), std::max(1, at.Mark().column + 1), path, std::move(message)});
}

void Reader::problem(const char *field, std::string message)
{
    has(field) ? report(value(field), pathOf(field), std::move(message)) : report(m_node, pathOf(field), std::move(message));
}

void Reader::problemHere(std::string message)
{
    report(m_node, m_path, std::move(message));
}

void Reader::check(const ObjectSpec &spec)
{
    std::vector<std::string> known;
    known.reserve(spec.fields.size());
    for (const FieldSpec &f : spec.fields)
        known.emplace_back(f.name);
    for (const Entry &e : m_entries) {
        if (std::ranges::find(known, e.name) != known.end())
            continue;
        const std::string guess = nearest(e.name, known);
        report(e.key, pathOf(e.name.c_str()), "\"" + e.name.substr(0, 60) + "\" is not a field here" + (guess.empty() ? "" : "; did you mean \"" + guess + "\"?"));
    }
    for (const char *r : spec.required) {
        if (!has(r))
            report(m_node, pathOf(r), std::string("\"") + r + "\" is missing");
    }
}

std::optional<std::string> Reader::text(const char *field)
{
    if (!has(field))
        return std::nullopt;
    const YAML::Node n = value(field);
    if (!n.IsScalar()) {
        problem(field, "text is expected, not " + quoted(n));
        return std::nullopt;
    }
    return n.Scalar();
}

std::map<std::string, std::string> Reader::textMap(const char *field)
{
    std::map<std::string, std::string> out;
    if (!has(field))
        return out;
    const YAML::Node n = value(field);
    if (!n.IsMap()) {
        problem(field, "a mapping of texts is expected, not " + quoted(n));
        return out;
    }
    for (const auto &pair : n) {
        if (!pair.first.IsScalar() || !pair.second.IsScalar())
            report(pair.first, pathOf(field), "a name and a text are expected here");
        else
            out.insert_or_assign(pair.first.Scalar(), pair.second.Scalar());
    }
    return out;
}

std::optional<long long> Reader::integer(const char *field, long long low, long long high)
{
    if (!has(field))
        return std::nullopt;
    const YAML::Node n = value(field);
    const auto v = plain(n) ? parseNumber<long long>(n.Scalar()) : std::nullopt;
    if (!v || *v < low || *v > high) {
        problem(field, "a whole number from " + std::to_string(low) + " to " + std::to_string(high) + " is expected, not " + quoted(n) + (n.IsScalar() && !plain(n) ? " in quotes" : ""));
        return std::nullopt;
    }
    return v;
}

std::optional<double> Reader::number(const char *field, double low, double high)
{
    if (!has(field))
        return std::nullopt;
    const YAML::Node n = value(field);
    const auto v = plain(n) ? parseNumber<double>(n.Scalar()) : std::nullopt;
    if (!v || !std::isfinite(*v) || *v < low || *v > high) {
        problem(field, "a number is expected, not " + quoted(n) + (n.IsScalar() && !plain(n) ? " in quotes" : ""));
        return std::nullopt;
    }
    return v;
}

std::optional<bool> Reader::boolean(const char *field)
{
    if (!has(field))
        return std::nullopt;
    const YAML::Node n = value(field);
    if (plain(n) && (n.Scalar() == "true" || n.Scalar() == "false"))
        return n.Scalar() == "true";
    problem(field, "true or false is expected, not " + quoted(n));
    return std::nullopt;
}

std::optional<Millis> Reader::duration(const char *field)
{
    const auto t = text(field);
    if (!t)
        return std::nullopt;
    const auto d = parseDuration(*t);
    if (!d)
        problem(field, "\"" + t->substr(0, 60) + "\" is not a duration; write it like 30s, 5m or 7d");
    return d;
}

std::optional<double> Reader::percent(const char *field)
{
    const auto t = text(field);
    if (!t)
        return std::nullopt;
    const auto v = t->ends_with('%') ? parseNumber<double>(t->substr(0, t->size() - 1)) : std::nullopt;
    if (!v || !std::isfinite(*v) || *v < 0 || *v > 100) {
        problem(field, "\"" + t->substr(0, 60) + "\" is not a percentage from 0% to 100%; write it like 0.5%");
        return std::nullopt;
    }
    return *v / 100.0;
}

std::vector<std::string> Reader::texts(const char *field)
{
    std::vector<std::string> out;
    if (!has(field))
        return out;
    const YAML::Node n = value(field);
    if (!n.IsSequence()) {
        problem(field, "a list is expected, not " + quoted(n));
        return out;
    }
    for (std::size_t i = 0; i < n.size(); ++i) {
        if (n[i].IsScalar())
            out.push_back(n[i].Scalar());
        else
            report(n[i], pathOf(field) + "[" + std::to_string(i) + "]", "text is expected, not " + quoted(n[i]));
    }
    return out;
}

std::optional<Reader> Reader::child(const char *field, const char *spec)
{
    if (!has(field))
        return std::nullopt;
    const YAML::Node n = value(field);
    if (!n.IsMap()) {
        problem(field, "a mapping is expected, not " + quoted(n));
        return std::nullopt;
    }
    Reader r(n, pathOf(field), m_file, *m_problems);
    r.check(object(spec));
    return r;
}

std::vector<Reader> Reader::children(const char *field, const char *spec)
{
    std::vector<Reader> out;
    if (!has(field))
        return out;
    const YAML::Node n = value(field);
    if (!n.IsSequence()) {
        problem(field, "a list is expected, not " + quoted(n));
        return out;
    }
    for (std::size_t i = 0; i < n.size(); ++i) {
        const std::string path = pathOf(field) + "[" + std::to_string(i) + "]";
        if (!n[i].IsMap()) {
            report(n[i], path, "a mapping is expected, not " + quoted(n[i]));
            continue;
        }
        out.emplace_back(n[i], path, m_file, *m_problems);
        out.back().check(object(spec));
    }
    return out;
}

} // namespace tidegate::plan
