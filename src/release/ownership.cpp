// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/ownership.h"

#include <algorithm>
#include <vector>

namespace tidegate::release {

namespace {

using Reverts = Ownership::Reverts;

std::string at(const std::map<std::string, std::string> &map, const char *key)
{
    const auto it = map.find(key);
    return it == map.end() ? std::string() : it->second;
}

bool flag(const Json &d, std::initializer_list<const char *> path, bool fallback = false)
{
    const Json *n = nodeAt(d, path);
    return n && n->is_boolean() ? n->get<bool>() : fallback;
}

bool lists(const Json &d, const char *key, const auto &wanted)
{
    return std::ranges::any_of(listAt(d, {key}), [&](const Json &x) { return x.is_string() && wanted(x.get<std::string>()); });
}

bool fits(const Json &entry, const char *key, const std::string &value)
{
    const std::string text = textAt(entry, {key});
    return text.empty() || text == "*" || text == value;
}

/// Whether an Application's ignoreDifferences leave out the replicas and the template, by pointer, by jq path, or by who wrote them.
bool argoIgnores(const Json &app, const traffic::WorkloadView &w)
{
    bool replicas = false, image = false;
    for (const Json &entry : listAt(app, {"spec", "ignoreDifferences"})) {
        if (!fits(entry, "group", "apps") || !fits(entry, "kind", "Deployment") || !fits(entry, "name", w.name) || !fits(entry, "namespace", w.ns))
            continue;
        const bool ours = lists(entry, "managedFieldsManagers", [](const std::string &m) { return m == "tidegate"; });
        replicas = replicas || ours || lists(entry, "jsonPointers", [](const std::string &p) { return p == "/spec/replicas" || p == "/spec"; }) || lists(entry, "jqPathExpressions", [](const std::string &p) { return p == ".spec.replicas" || p == ".spec"; });
        image = image || ours || lists(entry, "jsonPointers", [](const std::string &p) { return p.starts_with("/spec/template") || p == "/spec"; }) || lists(entry, "jqPathExpressions", [](const std::string &p) { return p.starts_with(".spec.template") || p == ".spec"; });
    }
    const Json *options = nodeAt(app, {"spec", "syncPolicy", "syncOptions"});
    const bool respected = options && options->is_array() && std::ranges::find(*options, Json("RespectIgnoreDifferences=true")) != options->end();
    return replicas && image && respected;
}

void argo(Ownership &o, const Json &app, const traffic::WorkloadView &w)
{
    const Json *automated = nodeAt(app, {"spec", "syncPolicy", "automated"});
    const bool by_itself = automated && automated->is_object() && flag(*automated, {"enabled"}, true);
    if (argoIgnores(app, w)) {
        o.reverts = Reverts::Allowed;
        o.how = {TG_TR("%1 ignores what Tidegate changes"), {o.owner}};
        return;
    }
    o.reverts = by_itself && flag(*automated, {"selfHeal"}) ? Reverts::Yes : Reverts::OnSync;
    o.how = o.reverts == Reverts::Yes ? Message{TG_TR("%1 undoes changes by itself (selfHeal)"), {o.owner}} : by_itself ? Message{TG_TR("%1 undoes changes with the next commit"), {o.owner}} : Message{TG_TR("%1 undoes changes when somebody syncs it"), {o.owner}};
    o.allow = {TG_TR("In %1: ignoreDifferences for apps/Deployment with managedFieldsManagers [tidegate], and syncOptions RespectIgnoreDifferences=true; or take selfHeal out for the release; or commit the change as the patch shown."), {o.object}};
}

void flux(Ownership &o, const Json &k, const traffic::WorkloadView &w)
{
    const auto set = [&](const char *key, const char *value) { return at(w.annotations, key) == value || at(w.labels, key) == value; };
    if (flag(k, {"spec", "suspend"}) || set("kustomize.toolkit.fluxcd.io/reconcile", "disabled") || set("kustomize.toolkit.fluxcd.io/ssa", "Ignore") || set("kustomize.toolkit.fluxcd.io/ssa", "IfNotPresent")) {
        o.reverts = Reverts::Allowed;
        o.how = {TG_TR("%1 is told to leave Deployment %2 alone"), {o.owner, w.name}};
        return;
    }
    o.reverts = Reverts::Yes;
    o.how = {TG_TR("%1 undoes changes by itself, every %2"), {o.owner, textAt(k, {"spec", "interval"}, "few minutes")}};
    o.allow = {TG_TR("For the release: flux suspend kustomization %1, or annotate the Deployments with kustomize.toolkit.fluxcd.io/reconcile: disabled; or commit the change as the patch shown."), {textAt(k, {"metadata", "name"})}};
}

void helmRelease(Ownership &o, const Json &r)
{
    if (flag(r, {"spec", "suspend"})) {
        o.reverts = Reverts::Allowed;
        o.how = {TG_TR("%1 is suspended"), {o.owner}};
        return;
    }
    const bool drift = textAt(r, {"spec", "driftDetection", "mode"}) == "enabled";
    bool replicas = false, image = false;
    for (const Json &entry : listAt(r, {"spec", "driftDetection", "ignore"})) {
        const auto covers = [&](const char *path) { return lists(entry, "paths", [&](const std::string &p) { return p.empty() || p == "/spec" || std::string(path).starts_with(p); }); };
        replicas = replicas || covers("/spec/replicas");
        image = image || covers("/spec/template");
    }
    if (drift && !(replicas && image)) {
        o.reverts = Reverts::Yes;
        o.how = {TG_TR("%1 undoes changes by itself (driftDetection)"), {o.owner}};
    } else {
        o.reverts = Reverts::OnSync;
        o.how = {TG_TR("%1 undoes changes with its next upgrade"), {o.owner}};
    }
    o.allow = {TG_TR("For the release: flux suspend helmrelease %1, or name /spec/replicas and /spec/template in spec.driftDetection.ignore; or commit the change as the patch shown."), {textAt(r, {"metadata", "name"})}};
}

} // namespace

std::optional<OwnerClaim> ownerClaim(const traffic::WorkloadView &w)
{
    using Kind = OwnerClaim::Kind;
    // app:group/kind:namespace/name, where app may be namespace_app.
    std::string app = at(w.annotations, "argocd.argoproj.io/tracking-id");
    app = app.substr(0, app.find(':'));
    if (app.empty())
        app = at(w.labels, "argocd.argoproj.io/instance");
    const auto argoWrote = [](const traffic::WriterView &v) { return v.manager == "argocd-controller" || v.manager == "argocd-application-controller"; };
    if (app.empty() && (argoWrote(w.templateWriter) || argoWrote(w.replicasWriter)))
        app = at(w.labels, "app.kubernetes.io/instance");
    if (!app.empty()) {
        const auto bar = app.find('_');
        return bar == std::string::npos ? OwnerClaim{Kind::ArgoCd, app, {}} : OwnerClaim{Kind::ArgoCd, app.substr(bar + 1), app.substr(0, bar)};
    }
    if (const std::string name = at(w.labels, "kustomize.toolkit.fluxcd.io/name"); !name.empty())
        return OwnerClaim{Kind::FluxKustomization, name, at(w.labels, "kustomize.toolkit.fluxcd.io/namespace")};
    if (const std::string name = at(w.labels, "helm.toolkit.fluxcd.io/name"); !name.empty())
        return OwnerClaim{Kind::FluxHelmRelease, name, at(w.labels, "helm.toolkit.fluxcd.io/namespace")};
    if (const std::string name = at(w.annotations, "meta.helm.sh/release-name"); !name.empty())
        return OwnerClaim{Kind::Helm, name, at(w.annotations, "meta.helm.sh/release-namespace")};
    return std::nullopt;
}

std::string ownerText(const OwnerClaim &c)
{
    switch (c.kind) {
    case OwnerClaim::Kind::ArgoCd: return "Argo CD app " + c.name;
    case OwnerClaim::Kind::FluxKustomization: return "Flux kustomization " + c.name;
    case OwnerClaim::Kind::FluxHelmRelease: return "Flux release " + c.name;
    case OwnerClaim::Kind::Helm: return "Helm release " + c.name;
    }
    return c.name;
}

std::string ownerPath(const OwnerClaim &c)
{
    switch (c.kind) {
    case OwnerClaim::Kind::ArgoCd: return "/apis/argoproj.io/v1alpha1/namespaces/" + (c.ns.empty() ? std::string("argocd") : c.ns) + "/applications/" + c.name;
    case OwnerClaim::Kind::FluxKustomization: return "/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/" + c.ns + "/kustomizations/" + c.name;
    case OwnerClaim::Kind::FluxHelmRelease: return "/apis/helm.toolkit.fluxcd.io/v2/namespaces/" + c.ns + "/helmreleases/" + c.name;
    case OwnerClaim::Kind::Helm: break;
    }
    return {};
}

Ownership judgeOwner(const OwnerClaim &claim, const Json *object, const traffic::WorkloadView &w)
{
    Ownership o;
    o.owner = ownerText(claim);
    if (claim.kind == OwnerClaim::Kind::Helm) {
        o.reverts = Reverts::OnSync;
        o.how = {TG_TR("%1 undoes changes with the next helm upgrade"), {o.owner}};
        o.allow = {TG_TR("Do not upgrade it during the release, or put the change into its values."), {}};
        return o;
    }
    const char *kind = claim.kind == OwnerClaim::Kind::ArgoCd ? "Application" : claim.kind == OwnerClaim::Kind::FluxKustomization ? "Kustomization" : "HelmRelease";
    o.object = std::string(kind) + "/" + (claim.ns.empty() ? "argocd" : claim.ns) + "/" + claim.name;
    if (!object || !object->is_object()) {
        o.how = {TG_TR("%1 manages Deployment %2, and whether it undoes changes cannot be read (%3)"), {o.owner, w.name, o.object}};
        o.allow = {TG_TR("Ask who runs it, then accept it with the reason: ack ownership."), {}};
        return o;
    }
    if (claim.kind == OwnerClaim::Kind::ArgoCd)
        argo(o, *object, w);
    else if (claim.kind == OwnerClaim::Kind::FluxKustomization)
        flux(o, *object, w);
    else
        helmRelease(o, *object);
    return o;
}

} // namespace tidegate::release
