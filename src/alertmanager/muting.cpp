// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "alertmanager/muting.h"

#include <QRegularExpression>

#include <algorithm>

namespace tidegate::alertmanager {

namespace {

bool flag(const Json &doc, const char *key, bool fallback)
{
    const Json *n = nodeAt(doc, {key});
    return n && n->is_boolean() ? n->get<bool>() : fallback;
}

/// Whether a matcher fits a value; nothing when its expression cannot be read here.
std::optional<bool> fits(const Json &matcher, const std::string &value)
{
    const std::string wanted = textAt(matcher, {"value"});
    bool same = wanted == value;
    if (flag(matcher, "isRegex", false)) {
        const QRegularExpression e(QRegularExpression::anchoredPattern(QString::fromStdString(wanted)), QRegularExpression::DotMatchesEverythingOption);
        if (!e.isValid())
            return std::nullopt;
        same = e.match(QString::fromStdString(value)).hasMatch();
    }
    return same == flag(matcher, "isEqual", true);
}

/// A label whose value a rule computes is known only when it fires.
bool isComputed(const std::string &value)
{
    return value.find("{{") != std::string::npos;
}

std::vector<std::string> texts(const Json &list)
{
    std::vector<std::string> out;
    for (const Json &x : list) {
        if (x.is_string())
            out.push_back(x.get<std::string>());
    }
    return out;
}

} // namespace

Covers covers(const Json &silence, const Labels &known)
{
    bool open = false, decided = false;
    const Json &matchers = listAt(silence, {"matchers"});
    for (const Json &m : matchers) {
        const auto label = known.find(textAt(m, {"name"}));
        const bool there = label != known.end() && !isComputed(label->second);
        const auto fit = there ? fits(m, label->second) : std::nullopt;
        if (fit && !*fit)
            return Covers::No;
        decided = decided || (fit && flag(m, "isEqual", true));
        open = open || !fit;
    }
    if (matchers.empty() || !decided)
        return Covers::No; // nothing of it is about this alert
    return open ? Covers::Maybe : Covers::Yes;
}

std::vector<Mute> mutes(const Json &silences, const std::vector<Labels> &rules, Instant now)
{
    std::vector<Mute> out;
    for (const Json &s : silences.is_array() ? silences : listAt(silences, {"data"})) {
        if (textAt(s, {"status", "state"}) != "active")
            continue;
        const auto ends = parseInstant(textAt(s, {"endsAt"}));
        if (ends && *ends <= now)
            continue;
        Covers most = Covers::No;
        std::string alert;
        for (const Labels &rule : rules) {
            const Covers c = covers(s, rule);
            if (c > most) {
                most = c;
                const auto name = rule.find("alertname");
                alert = name == rule.end() ? std::string() : name->second;
            }
        }
        if (most != Covers::No)
            out.push_back({textAt(s, {"id"}), textAt(s, {"createdBy"}), textAt(s, {"comment"}), ends, alert, most == Covers::Yes});
    }
    std::ranges::stable_sort(out, [](const Mute &a, const Mute &b) { return a.sure && !b.sure; });
    return out;
}

std::vector<Suppressed> suppressed(const Json &alerts, const std::vector<std::string> &names)
{
    std::vector<Suppressed> out;
    if (!alerts.is_array())
        return out;
    for (const Json &a : alerts) {
        const std::string name = textAt(a, {"labels", "alertname"});
        if (textAt(a, {"status", "state"}) != "suppressed" || std::ranges::find(names, name) == names.end())
            continue;
        out.push_back({name, texts(listAt(a, {"status", "silencedBy"})), texts(listAt(a, {"status", "inhibitedBy"}))});
    }
    return out;
}

} // namespace tidegate::alertmanager
