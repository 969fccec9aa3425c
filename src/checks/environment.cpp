// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/environment.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

namespace tidegate::checks {

namespace {

/// $(VAR) as the kubelet expands it; a reference to what is not known leaves the value unknown.
std::optional<std::string> expand(const std::string &text, const Environment &env)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '$' || i + 1 >= text.size()) {
            out += text[i];
        } else if (text[i + 1] == '$') {
            out += text[i++];
        } else if (const auto close = text[i + 1] == '(' ? text.find(')', i) : std::string::npos; close != std::string::npos) {
            const auto known = env.values.find(text.substr(i + 2, close - i - 2));
            if (known == env.values.end() && env.hidden.empty())
                out += text.substr(i, close - i + 1); // stays as it is
            else if (known == env.values.end() || !known->second.value)
                return std::nullopt;
            else
                out += *known->second.value;
            i = close;
        } else {
            out += text[i];
        }
    }
    return out;
}

void fromSource(const Subject &s, const Json &source, const std::string &field, Environment &env)
{
    const std::string prefix = textAt(source, {"prefix"});
    for (const auto &[ref, kind] : {std::pair{"configMapRef", "ConfigMap"}, std::pair{"secretRef", "Secret"}}) {
        const std::string name = textAt(source, {ref, "name"});
        if (name.empty())
            continue;
        const bool secret = std::string_view(kind) == "Secret";
        const manifest::Object *o = s.inventory->find(kind, s.workload->ns, name);
        if (!o) {
            env.hidden = std::string(kind) + " " + name;
            continue;
        }
        for (const char *data : {"data", "stringData"}) {
            for (const auto &[key, value] : textsAt(o->json, {data}))
                env.values[prefix + key] = {secret ? EnvValue::From::Secret : EnvValue::From::ConfigMap, secret ? std::nullopt : std::optional(value), field, {}};
        }
    }
}

EnvValue fromReference(const Subject &s, const Json &e, const std::string &field)
{
    EnvValue v{EnvValue::From::Other, std::nullopt, field, {}};
    if (nodeAt(e, {"valueFrom", "secretKeyRef"})) {
        v.from = EnvValue::From::Secret;
    } else if (nodeAt(e, {"valueFrom", "configMapKeyRef"})) {
        v.from = EnvValue::From::ConfigMap;
        const manifest::Object *o = s.inventory->find("ConfigMap", s.workload->ns, textAt(e, {"valueFrom", "configMapKeyRef", "name"}));
        const auto data = o ? textsAt(o->json, {"data"}) : std::map<std::string, std::string>();
        if (const auto it = data.find(textAt(e, {"valueFrom", "configMapKeyRef", "key"})); it != data.end())
            v.value = it->second;
    }
    return v;
}

std::vector<std::string> wordsOf(const std::string &name)
{
    const auto upper = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
    const auto lower = [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; };
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c == '_' || c == '-' || c == '.' || c == '/') {
            words.emplace_back();
            continue;
        }
        const bool hump = i > 0 && upper(c) && (lower(name[i - 1]) || (upper(name[i - 1]) && i + 1 < name.size() && lower(name[i + 1])));
        if (hump)
            words.emplace_back();
        words.back() += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    for (std::string &w : words) { // PASSWORD2 is a PASSWORD
        while (!w.empty() && std::isdigit(static_cast<unsigned char>(w.back())))
            w.pop_back();
    }
    std::erase(words, "");
    return words;
}

} // namespace

Environment environment(const Subject &s, const Container &c)
{
    Environment env;
    const Json &sources = listAt(*c.json, {"envFrom"}), &own = listAt(*c.json, {"env"});
    for (std::size_t i = 0; i < sources.size(); ++i)
        fromSource(s, sources[i], c.field + ".envFrom[" + std::to_string(i) + "]", env);
    for (std::size_t i = 0; i < own.size(); ++i) {
        const std::string name = textAt(own[i], {"name"}), field = c.field + ".env[" + std::to_string(i) + "]";
        if (nodeAt(own[i], {"valueFrom"})) {
            env.values[name] = fromReference(s, own[i], field);
            continue;
        }
        const std::string text = scalarAt(own[i], {"value"});
        env.values[name] = {EnvValue::From::Literal, expand(text, env), field, text};
    }
    return env;
}

Variable variable(const Subject &s, const char *name)
{
    Variable out;
    for (const Container &c : containers(s, false)) {
        const Environment env = environment(s, c);
        const auto it = env.values.find(name);
        if (it == env.values.end()) {
            if (!out.seen && out.hidden.empty())
                out.hidden = env.hidden;
            continue;
        }
        if (!out.seen || (!out.value && it->second.value))
            out = {true, it->second.value, it->second.field, {}};
    }
    return out;
}

bool isTrue(const std::string &value)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"true", "True", "TRUE", "1", "yes", "on"}, [&](const char *t) { return value == t; });
}

bool isFalse(const std::string &value)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"false", "False", "FALSE", "0", "no", "off"}, [&](const char *t) { return value == t; });
}

bool secretLike(const std::string &name)
{
    static const std::set<std::string> secret{"PASSWORD", "PASSWORDS", "PASSWD", "PASSPHRASE", "PASS", "PWD", "TOKEN", "SECRET", "SECRETS", "KEY", "APIKEY", "ACCESSKEY", "SECRETKEY", "PRIVATEKEY", "ACCESSTOKEN", "AUTHTOKEN", "CLIENTSECRET", "DSN", "CREDENTIAL", "CREDENTIALS", "CREDS", "BEARER"};
    static const std::set<std::string> harmless{"PATH", "FILE", "FILENAME", "NAME", "URL", "URI", "TTL", "DIR", "DIRECTORY", "HOST", "PORT", "ENABLED", "DISABLED", "EXPIRY", "EXPIRES", "EXPIRATION", "LIFETIME", "AGE", "TIMEOUT", "INTERVAL", "ROTATION", "ID", "TYPE", "PREFIX", "SUFFIX", "LENGTH", "SIZE", "COUNT", "LIMIT", "ALGORITHM", "ALG", "ISSUER", "AUDIENCE", "ENDPOINT", "HEADER", "REF", "VERSION", "MS", "SECONDS", "MINUTES", "HOURS", "DAYS", "FORMAT", "POLICY"};
    const std::vector<std::string> words = wordsOf(name);
    if (words.empty() || harmless.contains(words.back()) || std::ranges::find(words, "PUBLIC") != words.end())
        return false;
    // PWD alone is the shell's directory, PASS a verb.
    return std::ranges::any_of(words, [&](const std::string &w) { return secret.contains(w) && (words.size() > 1 || (w != "PWD" && w != "PASS")); });
}

bool holdsSecret(const std::string &name, const std::string &value)
{
    static const std::regex login("[a-zA-Z][a-zA-Z0-9+.-]*://[^/@\\s:]*:([^/@\\s]+)@");
    if (value.empty())
        return false;
    if (value.find("-----BEGIN") != std::string::npos && value.find("PRIVATE KEY-----") != std::string::npos)
        return true;
    std::smatch m;
    const std::string begin = value.substr(0, 65536); // std::regex calls itself for each character
    if (begin.find("://") != std::string::npos && begin.find('@') != std::string::npos && begin.size() < 4096 && std::regex_search(begin, m, login) && !m[1].str().starts_with("$("))
        return true;
    const auto refers = value.find("$(");
    return secretLike(name) && (refers == std::string::npos || (refers > 0 && value[refers - 1] == '$'));
}

} // namespace tidegate::checks
