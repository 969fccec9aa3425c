// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/support.h"

#include <algorithm>
#include <set>

namespace tidegate::checks {

namespace {
const Json kNothing = Json::object();
const Json kEmpty = Json::array();
} // namespace

Finding SimpleRule::judge(const Subjects &s, const plan::Plan &plan) const
{
    Finding f = m_judge(s, plan);
    f.rule = m_id;
    f.item = m_item;
    f.object = textAt(s.workload, {"kind"}, "Deployment") + "/" + textAt(s.workload, {"metadata", "namespace"}, plan.ns) + "/" + textAt(s.workload, {"metadata", "name"});
    if (f.source.empty())
        f.source = s.live ? "cluster" : "manifest";
    return f;
}

Finding finding(RuleVerdict verdict, Message message)
{
    Finding f;
    f.verdict = verdict;
    f.message = std::move(message);
    return f;
}

const Json &podSpec(const Json &workload)
{
    const Json *n = nodeAt(workload, {"spec", "template", "spec"});
    return n && n->is_object() ? *n : kNothing;
}

const Json &list(const Json &doc, const char *key)
{
    const Json *n = nodeAt(doc, {key});
    return n && n->is_array() ? *n : kEmpty;
}

std::vector<const Json *> containers(const Json &workload, bool init)
{
    std::vector<const Json *> out;
    for (const Json &c : list(podSpec(workload), "containers"))
        out.push_back(&c);
    if (init) {
        for (const Json &c : list(podSpec(workload), "initContainers"))
            out.push_back(&c);
    }
    return out;
}

std::vector<const Json *> serving(const Json &workload)
{
    std::vector<const Json *> out = containers(workload, false);
    std::erase_if(out, [](const Json *c) { return list(*c, "ports").empty(); });
    return out;
}

std::map<std::string, EnvValue> environment(const Json &container, const Subjects &s)
{
    std::map<std::string, EnvValue> out;
    for (const Json &source : list(container, "envFrom")) {
        const std::string prefix = textAt(source, {"prefix"}), map = textAt(source, {"configMapRef", "name"}), secret = textAt(source, {"secretRef", "name"});
        if (const auto it = s.configMaps.find(map); it != s.configMaps.end()) {
            if (const Json *data = nodeAt(it->second, {"data"}); data && data->is_object()) {
                for (const auto &[k, v] : data->items())
                    out[prefix + k] = {v.is_string() ? std::optional(v.get<std::string>()) : std::nullopt, false, false};
            }
        }
        if (const auto it = s.secretKeys.find(secret); it != s.secretKeys.end() && it->second.is_array()) {
            for (const Json &k : it->second) {
                if (k.is_string())
                    out[prefix + k.get<std::string>()] = {std::nullopt, false, true};
            }
        }
    }
    for (const Json &e : list(container, "env")) {
        const std::string name = textAt(e, {"name"});
        if (nodeAt(e, {"valueFrom"})) {
            EnvValue v;
            v.fromSecret = nodeAt(e, {"valueFrom", "secretKeyRef"}) != nullptr;
            const std::string map = textAt(e, {"valueFrom", "configMapKeyRef", "name"}), key = textAt(e, {"valueFrom", "configMapKeyRef", "key"});
            if (const auto it = s.configMaps.find(map); it != s.configMaps.end()) {
                if (const Json *data = nodeAt(it->second, {"data"}); data && data->is_object() && data->contains(key) && (*data)[key].is_string())
                    v.value = (*data)[key].get<std::string>();
            }
            out[name] = std::move(v);
            continue;
        }
        std::string value = textAt(e, {"value"});
        // $(VAR) takes what was defined before it.
        for (const auto &[k, known] : out) {
            const std::string ref = "$(" + k + ")";
            for (auto at = value.find(ref); known.value && at != std::string::npos; at = value.find(ref, at + known.value->size()))
                value.replace(at, ref.size(), *known.value);
        }
        out[name] = {value, true, false};
    }
    return out;
}

bool secretLike(const std::string &name)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c == '_' || c == '-' || c == '.') {
            words.emplace_back();
            continue;
        }
        if (i > 0 && std::isupper(static_cast<unsigned char>(c)) && std::islower(static_cast<unsigned char>(name[i - 1])))
            words.emplace_back();
        words.back() += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    static const std::set<std::string> secret{"PASSWORD", "PASSWD", "PASSPHRASE", "TOKEN", "SECRET", "KEY", "APIKEY", "DSN", "CREDENTIAL", "CREDENTIALS"};
    static const std::set<std::string> harmless{"PATH", "FILE", "NAME", "URL", "TTL", "DIR", "HOST", "PORT", "ENABLED", "EXPIRY", "ID", "TYPE", "PREFIX", "LENGTH", "SIZE"};
    std::erase(words, "");
    if (words.empty() || harmless.contains(words.back()))
        return false;
    return std::ranges::any_of(words, [](const std::string &w) { return secret.contains(w); });
}

} // namespace tidegate::checks
