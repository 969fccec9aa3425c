// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "release/state.h"

/// Fields of the state's document; for state_json.cpp and records_json.cpp.
namespace tidegate::release {

inline Json messageJson(const Message &m)
{
    Json args = Json::array();
    for (const Argument &a : m.args)
        args.push_back(a.sentence() ? messageJson(*a.sentence()) : Json(a.english()));
    return {{"text", m.text}, {"args", std::move(args)}};
}

/// `depth`: sentences within sentences; what goes deeper than any of ours is nobody's.
inline Message messageFrom(const Json *doc, int depth = 4)
{
    Message m;
    if (!doc || !doc->is_object() || depth == 0)
        return m;
    m.text = textAt(*doc, {"text"});
    if (const Json *args = nodeAt(*doc, {"args"}); args && args->is_array()) {
        for (const Json &a : *args) {
            if (a.is_string())
                m.args.emplace_back(a.get<std::string>());
            else if (a.is_object())
                m.args.emplace_back(messageFrom(&a, depth - 1));
        }
    }
    return m;
}

inline void putTime(Json &doc, const char *key, const std::optional<Instant> &t)
{
    if (t)
        doc[key] = formatInstant(*t);
}

inline std::optional<Instant> timeAt(const Json &doc, const char *key)
{
    return parseInstant(textAt(doc, {key}));
}

inline bool flagAt(const Json &doc, const char *key)
{
    const Json *n = nodeAt(doc, {key});
    return n && n->is_boolean() && n->get<bool>();
}

template<typename F>
void each(const Json &doc, const char *key, F &&f)
{
    if (const Json *list = nodeAt(doc, {key}); list && list->is_array()) {
        for (const Json &entry : *list)
            f(entry);
    }
}

void writeRecords(Json &d, const State &s);
void readRecords(const Json &d, State &s);

} // namespace tidegate::release
