// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/source.h"

#include "yaml/document.h"

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <sstream>

namespace tidegate::plan {

namespace {

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
    if (text.size() > kMaxBytes) {
        problems.push_back({file, 1, 1, "", "the file is larger than 1 MiB: this is not a plan"});
        return std::nullopt;
    }
    std::vector<yaml::Fault> faults;
    auto document = yaml::load(text, {}, faults);
    try {
        if (const auto m = SecondDocument(std::string(text)).begin(); m && document) {
            problems.push_back({file, std::max(1, m->line + 1), std::max(1, m->column + 1), "", "a second document begins here: one file is one plan"});
            return std::nullopt;
        }
    } catch (const YAML::Exception &e) {
        if (document) // what is wrong lies behind the first document
            faults.push_back({std::max(1, e.mark.line + 1), std::max(1, e.mark.column + 1), "", "this is not YAML: " + e.msg});
        document.reset();
    }
    for (yaml::Fault &f : faults)
        problems.push_back({file, f.line, f.column, std::move(f.field), std::move(f.message)});
    if (document && document->IsNull()) {
        problems.push_back({file, 1, 1, "", "the file is empty: `tidegatectl plan default` prints a plan to start from"});
        return std::nullopt;
    }
    return document;
}

} // namespace tidegate::plan
