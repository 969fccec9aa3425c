// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

namespace {

struct Reference {
    std::string kind, name, key, field; ///< key: empty for the whole object
};

void addKeyed(std::vector<Reference> &out, const Json &ref, const char *kind, const std::string &field)
{
    const Json *optional = nodeAt(ref, {"optional"});
    if (optional && *optional == true)
        return;
    if (const std::string name = textAt(ref, {"name"}); !name.empty())
        out.push_back({kind, name, textAt(ref, {"key"}), field});
}

void addProjected(std::vector<Reference> &out, const Json &source, const char *kind, const char *nameField, const std::string &field)
{
    const Json *optional = nodeAt(source, {"optional"});
    const std::string name = textAt(source, {nameField});
    if (name.empty() || (optional && *optional == true))
        return;
    out.push_back({kind, name, "", field});
    for (const Json &item : listAt(source, {"items"}))
        out.push_back({kind, name, textAt(item, {"key"}), field});
}

std::vector<Reference> references(const Subject &s)
{
    std::vector<Reference> out;
    for (const Container &c : containers(s, true)) {
        const Json &env = listAt(*c.json, {"env"});
        for (std::size_t i = 0; i < env.size(); ++i) {
            for (const auto &[key, kind] : {std::pair{"secretKeyRef", "Secret"}, std::pair{"configMapKeyRef", "ConfigMap"}}) {
                if (const Json *ref = nodeAt(env[i], {"valueFrom", key}))
                    addKeyed(out, *ref, kind, c.field + ".env[" + std::to_string(i) + "]");
            }
        }
        for (const Json &from : listAt(*c.json, {"envFrom"})) {
            for (const auto &[key, kind] : {std::pair{"secretRef", "Secret"}, std::pair{"configMapRef", "ConfigMap"}}) {
                if (const Json *ref = nodeAt(from, {key}))
                    addKeyed(out, *ref, kind, c.field + ".envFrom");
            }
        }
    }
    const std::string spec = templateField(*s.workload) + ".spec";
    for (const Json &pull : listAt(podSpec(*s.workload), {"imagePullSecrets"}))
        addKeyed(out, pull, "Secret", spec + ".imagePullSecrets");
    for (const Json &v : listAt(podSpec(*s.workload), {"volumes"})) {
        if (const Json *secret = nodeAt(v, {"secret"}))
            addProjected(out, *secret, "Secret", "secretName", spec + ".volumes");
        if (const Json *map = nodeAt(v, {"configMap"}))
            addProjected(out, *map, "ConfigMap", "name", spec + ".volumes");
        if (const Json *projected = nodeAt(v, {"projected"})) {
            for (const Json &source : listAt(*projected, {"sources"})) {
                if (const Json *secret = nodeAt(source, {"secret"}))
                    addProjected(out, *secret, "Secret", "name", spec + ".volumes");
                if (const Json *map = nodeAt(source, {"configMap"}))
                    addProjected(out, *map, "ConfigMap", "name", spec + ".volumes");
            }
        }
    }
    return out;
}

bool hasKey(const manifest::Object &o, const std::string &key)
{
    for (const char *field : {"data", "stringData", "binaryData"}) {
        const Json *data = nodeAt(o.json, {field});
        if (data && data->is_object() && data->contains(key))
            return true;
    }
    return false;
}

} // namespace

Finding secretReferences(const Subject &s)
{
    const auto all = references(s);
    std::optional<Finding> open;
    for (const Reference &r : all) {
        const manifest::Object *o = s.inventory->find(r.kind, s.workload->ns, r.name);
        if (o && (r.key.empty() || hasKey(*o, r.key)))
            continue;
        const bool certain = s.inventory->live() && s.inventory->sees(r.kind);
        const Message what = o ? Message{TG_TR("%1 %2 has no key %3"), {r.kind, r.name, r.key}} : certain ? Message{TG_TR("%1 %2 does not exist"), {r.kind, r.name}} : Message{TG_TR("%1 %2 is not in sight"), {r.kind, r.name}};
        if (certain)
            return at(fail(what, {TG_TR("Create it before the release, or mend the reference: pods that need it do not start."), {}}), s, r.field);
        if (!open)
            open = at(unknown(what), s, r.field);
    }
    if (open)
        return *open;
    return with(pass({TG_TR("%1 references resolve"), {std::to_string(all.size())}}), std::to_string(all.size()));
}

} // namespace tidegate::checks
