// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/source.h"

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace tidegate::plan {

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

std::optional<Problem> badText(std::string_view text, const std::string &file)
{
    const auto at = [&](std::size_t i, std::string message) {
        const Place p = placeOf(text, i);
        return Problem{file, p.line, p.column, "", std::move(message)};
    };
    if (text.size() > kMaxBytes)
        return at(0, "the file is larger than 1 MiB: this is not a plan");
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
    Walk(const std::string &file, std::vector<Problem> &problems)
        : m_file(file)
        , m_problems(problems)
    {
    }
    bool visit(const YAML::Node &n, const std::string &path, int depth)
    {
        if (++m_nodes > kMaxNodes)
            return fail(n, path, "aliases expand to too much: write it out");
        if (depth > kMaxDepth)
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
                m_problems.push_back(at(pair.first, path, "a key has to be a plain word"));
            else if (key != "<<" && !seen.insert(key).second)
                m_problems.push_back(at(pair.first, below, "\"" + key + "\" stands here twice: keep one"));
            if (!visit(pair.second, below, depth + 1))
                return false;
        }
        return true;
    }
    [[nodiscard]] Problem at(const YAML::Node &n, const std::string &path, std::string message) const
    {
        return {m_file, std::max(1, n.Mark().line + 1), std::max(1, n.Mark().column + 1), path, std::move(message)};
    }
    bool fail(const YAML::Node &n, const std::string &path, std::string message)
    {
        m_problems.push_back(at(n, path.substr(0, 200), std::move(message)));
        return false;
    }
    const std::string &m_file;
    std::vector<Problem> &m_problems;
    int m_nodes = 0;
};

/// Where the second document begins, if there is one. YAML::LoadAll() would make documents without end of a comma that stands where
/// a document should: it makes an empty one of it and does not move on.
class SecondDocument final : public YAML::EventHandler {
public:
    explicit SecondDocument(const std::string &text)
    {
        std::istringstream in(text);
        YAML::Parser parser(in);
        while (m_documents < 2 && parser.HandleNextDocument(*this)) {
        }
    }
    [[nodiscard]] const std::optional<YAML::Mark> &begin() const { return m_begin; }

    void OnDocumentStart(const YAML::Mark &) override { ++m_documents; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &m, YAML::anchor_t) override { seen(m); }
    void OnAlias(const YAML::Mark &m, YAML::anchor_t) override { seen(m); }
    void OnScalar(const YAML::Mark &m, const std::string &, YAML::anchor_t, const std::string &) override { seen(m); }
    void OnSequenceStart(const YAML::Mark &m, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { seen(m); }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &m, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { seen(m); }
    void OnMapEnd() override {}

private:
    void seen(const YAML::Mark &m)
    {
        if (m_documents > 1 && !m_begin)
            m_begin = m;
    }
    int m_documents = 0;
    std::optional<YAML::Mark> m_begin;
};

} // namespace

std::optional<YAML::Node> loadDocument(std::string_view text, const std::string &file, std::vector<Problem> &problems)
{
    if (auto bad = badText(text, file)) {
        problems.push_back(std::move(*bad));
        return std::nullopt;
    }
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    try {
        const std::string whole(text);
        const SecondDocument second(whole);
        if (const auto &m = second.begin()) {
            problems.push_back({file, std::max(1, m->line + 1), std::max(1, m->column + 1), "", "a second document begins here: one file is one plan"});
            return std::nullopt;
        }
        YAML::Node document = YAML::Load(whole);
        if (document.IsNull()) {
            problems.push_back({file, 1, 1, "", "the file is empty: `tidegatectl plan default` prints a plan to start from"});
            return std::nullopt;
        }
        if (!Walk(file, problems).visit(document, "", 0))
            return std::nullopt;
        return document;
    } catch (const YAML::Exception &e) {
        problems.push_back({file, std::max(1, e.mark.line + 1), std::max(1, e.mark.column + 1), "", "this is not YAML: " + e.msg});
        return std::nullopt;
    }
}

} // namespace tidegate::plan
