// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

#include <set>

namespace tidegate::checks {

namespace {

std::string driverOf(const Json &volume)
{
    return textAt(volume, {"csi", "driver"});
}

/// Who makes a Secret, when something does: by an object of that maker in sight, or by the Secret's owner.
const char *makerOf(const Subject &s, const std::string &name)
{
    for (const manifest::Object *o : s.inventory->of("ExternalSecret", s.workload->ns)) {
        if (textAt(o->json, {"spec", "target", "name"}, o->name) == name)
            return "External Secrets";
    }
    if (s.inventory->find("SealedSecret", s.workload->ns, name))
        return "Sealed Secrets";
    const manifest::Object *secret = s.inventory->find("Secret", s.workload->ns, name);
    const Json *meta = secret ? nodeAt(secret->json, {"metadata"}) : nullptr;
    for (const Json &owner : meta ? listAt(*meta, {"ownerReferences"}) : Json::array()) {
        if (textAt(owner, {"kind"}) == "ExternalSecret")
            return "External Secrets";
        if (textAt(owner, {"kind"}) == "SealedSecret")
            return "Sealed Secrets";
    }
    return nullptr;
}

} // namespace

Finding secretsSource(const Subject &s)
{
    if (Finding literal = literalSecrets(s); literal.verdict == RuleVerdict::Fail)
        return literal;
    const auto annotations = textsAt(podTemplate(*s.workload), {"metadata", "annotations"});
    if (const auto it = annotations.find("vault.hashicorp.com/agent-inject"); it != annotations.end() && it->second == "true")
        return with(pass({TG_TR("from the Vault agent"), {}}), "Vault agent");
    std::set<std::string> names;
    for (const Json &v : listAt(podSpec(*s.workload), {"volumes"})) {
        if (driverOf(v) == "secrets-store.csi.k8s.io")
            return with(pass({TG_TR("from a secrets store (CSI)"), {}}), "CSI");
        names.insert(textAt(v, {"secret", "secretName"}));
    }
    for (const Container &c : containers(s, true)) {
        for (const Json &e : listAt(*c.json, {"env"}))
            names.insert(textAt(e, {"valueFrom", "secretKeyRef", "name"}));
        for (const Json &e : listAt(*c.json, {"envFrom"}))
            names.insert(textAt(e, {"secretRef", "name"}));
    }
    names.erase("");
    for (const std::string &name : names) {
        if (const char *maker = makerOf(s, name))
            return with(pass({TG_TR("Secret %1 is kept by %2"), {name, maker}}), maker);
    }
    return names.empty() ? pass({TG_TR("the workload uses no secret"), {}}) : with(pass({TG_TR("by reference to Secrets"), {}}), "Secret");
}

} // namespace tidegate::checks
