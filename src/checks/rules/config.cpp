// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/support.h"

#include <regex>

namespace tidegate::checks {

namespace {

bool holdsSecret(const std::string &name, const std::string &value)
{
    static const std::regex login("[a-zA-Z][a-zA-Z0-9+.-]*://[^/@\\s:]+:[^/@\\s]+@");
    if (value.empty() || value.find("$(") != std::string::npos)
        return false;
    return secretLike(name) || std::regex_search(value, login) || (value.find("-----BEGIN") != std::string::npos && value.find("PRIVATE KEY-----") != std::string::npos);
}

Finding literalSecrets(const Subjects &s, const plan::Plan &)
{
    for (const Json *c : containers(s.workload, true)) {
        for (const auto &[name, v] : environment(*c, s)) {
            if (v.literal && v.value && holdsSecret(name, *v.value))
                return finding(RuleVerdict::Fail, {TG_TR("%1 of container %2 is a literal secret"), {name, textAt(*c, {"name"})}});
        }
    }
    return finding(RuleVerdict::Pass, {TG_TR("no literal secret in env"), {}});
}

Finding configMapSecrets(const Subjects &s, const plan::Plan &)
{
    for (const Json *c : containers(s.workload, true)) {
        for (const auto &[name, v] : environment(*c, s)) {
            if (!v.literal && !v.fromSecret && v.value && holdsSecret(name, *v.value))
                return finding(RuleVerdict::Fail, {TG_TR("%1 is a secret in a ConfigMap"), {name}});
        }
    }
    return finding(RuleVerdict::Pass, {TG_TR("no secret in ConfigMaps"), {}});
}

Finding secretReferences(const Subjects &s, const plan::Plan &)
{
    if (!s.live)
        return finding(RuleVerdict::Unknown, {TG_TR("only a cluster can tell"), {}});
    int seen = 0;
    for (const Json *c : containers(s.workload, true)) {
        for (const Json &e : list(*c, "env")) {
            const Json *ref = nodeAt(e, {"valueFrom", "secretKeyRef"});
            if (!ref || (nodeAt(*ref, {"optional"}) && (*ref)["optional"] == true))
                continue;
            ++seen;
            const std::string name = textAt(*ref, {"name"}), key = textAt(*ref, {"key"});
            const auto it = s.secretKeys.find(name);
            if (it == s.secretKeys.end())
                return finding(RuleVerdict::Unknown, {TG_TR("Secret %1 is not in sight"), {name}});
            if (it->second.is_null())
                return finding(RuleVerdict::Fail, {TG_TR("Secret %1 does not exist"), {name}});
            if (std::find(it->second.begin(), it->second.end(), Json(key)) == it->second.end())
                return finding(RuleVerdict::Fail, {TG_TR("Secret %1 has no key %2"), {name, key}});
        }
    }
    return finding(RuleVerdict::Pass, {TG_TR("%1 references resolve"), {std::to_string(seen)}});
}

Finding secretsSource(const Subjects &s, const plan::Plan &)
{
    bool reference = false;
    for (const Json *c : containers(s.workload, true)) {
        for (const auto &[name, v] : environment(*c, s)) {
            if (v.literal && v.value && holdsSecret(name, *v.value))
                return finding(RuleVerdict::Fail, {TG_TR("%1 is literal"), {name}});
            reference = reference || v.fromSecret;
        }
    }
    const Json *annotations = nodeAt(s.workload, {"spec", "template", "metadata", "annotations"});
    if (annotations && annotations->is_object() && annotations->contains("vault.hashicorp.com/agent-inject"))
        return finding(RuleVerdict::Pass, {TG_TR("from the Vault agent"), {}});
    for (const Json &v : list(podSpec(s.workload), "volumes")) {
        if (textAt(v, {"csi", "driver"}) == "secrets-store.csi.k8s.io")
            return finding(RuleVerdict::Pass, {TG_TR("from a secrets store (CSI)"), {}});
    }
    return reference ? finding(RuleVerdict::Pass, {TG_TR("by reference to Secrets"), {}}) : finding(RuleVerdict::Pass, {TG_TR("the workload uses no secret"), {}});
}

/// First value of a variable over the containers; `seen` says whether it is set at all.
std::optional<std::string> variable(const Subjects &s, const char *name, bool &seen)
{
    for (const Json *c : containers(s.workload, false)) {
        const auto env = environment(*c, s);
        if (const auto it = env.find(name); it != env.end()) {
            seen = true;
            return it->second.value;
        }
    }
    return std::nullopt;
}

Finding otel(const Subjects &s, const plan::Plan &)
{
    bool name = false, endpoint = false, protocol = false;
    variable(s, "OTEL_SERVICE_NAME", name);
    const auto address = variable(s, "OTEL_EXPORTER_OTLP_ENDPOINT", endpoint), spoken = variable(s, "OTEL_EXPORTER_OTLP_PROTOCOL", protocol);
    if (!name || !endpoint)
        return finding(RuleVerdict::Fail, {TG_TR("%1 is not set"), {name ? "OTEL_EXPORTER_OTLP_ENDPOINT" : "OTEL_SERVICE_NAME"}});
    if (address && spoken) {
        const bool grpc = *spoken == "grpc";
        if ((grpc && address->find(":4318") != std::string::npos) || (!grpc && address->find(":4317") != std::string::npos))
            return finding(RuleVerdict::Warn, {TG_TR("protocol %1 and the endpoint's port disagree"), {*spoken}});
    }
    return finding(RuleVerdict::Pass, {TG_TR("OTEL name and endpoint are set"), {}});
}

Finding synchronize(const Subjects &s, const plan::Plan &)
{
    bool seen = false;
    const auto v = variable(s, "DATABASE_SYNCHRONIZE", seen);
    if (!v)
        return finding(RuleVerdict::Unknown, {seen ? TG_TR("DATABASE_SYNCHRONIZE is set by something out of sight") : TG_TR("DATABASE_SYNCHRONIZE is not set"), {}});
    return *v == "false" ? finding(RuleVerdict::Pass, {TG_TR("DATABASE_SYNCHRONIZE=false"), {}}) : finding(RuleVerdict::Fail, {TG_TR("DATABASE_SYNCHRONIZE is %1: the program would change the schema"), {*v}});
}

Finding pool(const Subjects &s, const plan::Plan &)
{
    bool any = false;
    for (const char *name : {"DATABASE_POOL_SIZE", "DATABASE_POOL_MAX"}) {
        bool seen = false;
        const auto v = variable(s, name, seen);
        any = any || v.has_value();
        if (v && (std::atoi(v->c_str()) < 20 || std::atoi(v->c_str()) > 50))
            return finding(RuleVerdict::Warn, {TG_TR("%1 is %2 (practice: 20 to 50)"), {name, *v}});
    }
    return any ? finding(RuleVerdict::Pass, {TG_TR("the database pool is within 20 to 50"), {}}) : finding(RuleVerdict::Unknown, {TG_TR("no database pool size is set"), {}});
}

} // namespace

void addSecretRules(RuleList &out)
{
    out.push_back(std::make_unique<SimpleRule>("literal-secrets", "secrets", literalSecrets));
    out.push_back(std::make_unique<SimpleRule>("configmap-secrets", "secrets", configMapSecrets));
    out.push_back(std::make_unique<SimpleRule>("secret-references", "", secretReferences));
    out.push_back(std::make_unique<SimpleRule>("secrets-source", "secrets", secretsSource));
}

void addConfigRules(RuleList &out)
{
    out.push_back(std::make_unique<SimpleRule>("otel", "observability", otel));
    out.push_back(std::make_unique<SimpleRule>("database-synchronize", "", synchronize));
    out.push_back(std::make_unique<SimpleRule>("database-pool", "", pool));
}

} // namespace tidegate::checks
