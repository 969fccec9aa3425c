// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "yaml/document.h"

#include <algorithm>
#include <set>

namespace tidegate::yaml {

namespace {

struct Place {
    int line = 1, column = 1;
};

Place placeOf(std::string_view text, std::size_t offset)
{
    Place p;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++p.line;
            p.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
            ++p.column;
        }
    }
    return p;
}

/// Length of the well-formed UTF-8 sequence at i, 0 when there is none (Unicode 15, table 3-7).
std::size_t sequenceAt(std::string_view t, std::size_t i)
{
    const auto byte = [&](std::size_t k) { return k < t.size() ? static_cast<unsigned char>(t[k]) : 0U; };
    const auto tail = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
    const unsigned b = byte(i);
    if (b < 0x80)
        return 1;
    if (b >= 0xC2 && b <= 0xDF)
        return tail(i + 1) ? 2 : 0;
    if (b >= 0xE0 && b <= 0xEF) {
        const unsigned second = byte(i + 1);
        const bool good = tail(i + 1) && tail(i + 2) && !(b == 0xE0 && second < 0xA0) && !(b == 0xED && second > 0x9F);
        return good ? 3 : 0;
    }
    if (b >= 0xF0 && b <= 0xF4) {
        const unsigned second = byte(i + 1);
        const bool good = tail(i + 1) && tail(i + 2) && tail(i + 3) && !(b == 0xF0 && second < 0x90) && !(b == 0xF4 && second > 0x8F);
        return good ? 4 : 0;
    }
    return 0;
}

std::optional<Fault> badText(std::string_view text)
{
    const auto at = [&](std::size_t i, std::string message) {
        const Place p = placeOf(text, i);
        return Fault{p.line, p.column, "", std::move(message)};
    };
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t n = sequenceAt(text, i);
        if (n == 0)
            return at(i, "this byte is not UTF-8: save the file as UTF-8");
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F)
            return at(i, "a control character is not allowed here: remove it");
        i += n;
    }
    return std::nullopt;
}

/// Walks the whole graph once per way to reach each node; bounded, so bombs and loops end.
class Walk {
public:
    Walk(const Limits &limits, std::vector<Fault> &faults)
        : m_limits(limits)
        , m_faults(faults)
    {
    }
    bool visit(const YAML::Node &n, const std::string &path, int depth)
    {
        if (++m_nodes > m_limits.nodes)
            return fail(n, path, "aliases expand to too much: write it out");
        if (depth > m_limits.depth)
            return fail(n, path, "this is nested too deeply, or an alias contains itself");
        if (n.IsSequence()) {
            for (std::size_t i = 0; i < n.size(); ++i) {
                if (!visit(n[i], path + "[" + std::to_string(i) + "]", depth + 1))
                    return false;
            }
        } else if (n.IsMap()) {
            return visitMap(n, path, depth);
        }
        return true;
    }

private:
    bool visitMap(const YAML::Node &n, const std::string &path, int depth)
    {
        std::set<std::string> seen;
        for (const auto &pair : n) {
            const std::string key = pair.first.IsScalar() ? pair.first.Scalar() : std::string();
            std::string below = path;
            below.append(path.empty() ? "" : ".").append(key);
            if (!pair.first.IsScalar())
                m_faults.push_back(at(pair.first, path, "a key has to be a plain word"));
            else if (key != "<<" && !seen.insert(key).second)
                m_faults.push_back(at(pair.first, below, "\"" + key + "\" stands here twice: keep one"));
            if (!visit(pair.second, below, depth + 1))
                return false;
        }
        return true;
    }
    [[nodiscard]] static Fault at(const YAML::Node &n, const std::string &path, std::string message)
    {
        return {std::max(1, n.Mark().line + 1), std::max(1, n.Mark().column + 1), path, std::move(message)};
    }
    bool fail(const YAML::Node &n, const std::string &path, std::string message)
    {
        m_faults.push_back(at(n, path.substr(0, 200), std::move(message)));
        return false;
    }
    const Limits &m_limits;
    std::vector<Fault> &m_faults;
    int m_nodes = 0;
};

} // namespace

std::optional<YAML::Node> load(std::string_view text, const Limits &limits, std::vector<Fault> &faults)
{
    if (auto bad = badText(text)) {
        faults.push_back(std::move(*bad));
        return std::nullopt;
    }
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    try {
        YAML::Node document = YAML::Load(std::string(text));
        if (!Walk(limits, faults).visit(document, "", 0))
            return std::nullopt;
        return document;
    } catch (const YAML::Exception &e) {
        faults.push_back({std::max(1, e.mark.line + 1), std::max(1, e.mark.column + 1), "", "this is not YAML: " + e.msg});
        return std::nullopt;
    }
}

} // namespace tidegate::yaml
