// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/fields.h"
#include "plan/source.h"

#include <map>

namespace tidegate::plan {

/// One mapping of the plan, read by field. Every getter reports a wrong type at the value's place and then answers nothing.
/// Merge keys are followed; a field's own value wins.
class Reader {
public:
    Reader(const YAML::Node &node, std::string path, std::string file, std::vector<Problem> &problems);

    /// Reports fields that `spec` does not have, with the nearest name, and required ones that are missing.
    void check(const ObjectSpec &spec);
    [[nodiscard]] bool has(const char *field) const;
    [[nodiscard]] std::optional<std::string> text(const char *field);
    [[nodiscard]] std::optional<long long> integer(const char *field, long long low, long long high);
    [[nodiscard]] std::optional<double> number(const char *field, double low, double high);
    [[nodiscard]] std::optional<bool> boolean(const char *field);
    [[nodiscard]] std::optional<Millis> duration(const char *field);
    [[nodiscard]] std::optional<double> percent(const char *field); ///< fraction 0 … 1
    [[nodiscard]] std::vector<std::string> texts(const char *field);
    [[nodiscard]] std::map<std::string, std::string> textMap(const char *field);
    /// A nested mapping, checked against the object `spec`; nothing when absent or of another type (reported).
    [[nodiscard]] std::optional<Reader> child(const char *field, const char *spec);
    /// The mappings of a list.
    [[nodiscard]] std::vector<Reader> children(const char *field, const char *spec);
    [[nodiscard]] bool isScalar(const char *field) const;
    [[nodiscard]] bool isList(const char *field) const;
    void problem(const char *field, std::string message);  ///< at the value
    void problemHere(std::string message);                 ///< at the mapping itself
    [[nodiscard]] std::string pathOf(const char *field) const;

private:
    [[nodiscard]] YAML::Node value(const char *field) const;
    void collect(const YAML::Node &node, bool merged);
    void report(const YAML::Node &at, const std::string &path, std::string message);
    struct Entry {
        std::string name;
        YAML::Node key, value;
    };
    YAML::Node m_node;
    std::string m_path, m_file;
    std::vector<Problem> *m_problems;
    std::vector<Entry> m_entries;
};

/// The name in `known` that is nearest to `word` (edit distance at most 3), or empty.
[[nodiscard]] std::string nearest(const std::string &word, const std::vector<std::string> &known);

} // namespace tidegate::plan
