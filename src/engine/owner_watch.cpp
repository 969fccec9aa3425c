// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/owner_watch.h"

namespace tidegate::engine {

namespace {
constexpr qint64 kEvery = 30'000; ///< ms: somebody suspends it while the promotion waits
}

OwnerWatch::OwnerWatch(kube::ApiClient *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void OwnerWatch::look(const traffic::Observation &o)
{
    const auto *w = o.canary && release::ownerClaim(*o.canary) ? &o.canary : &o.stable;
    const auto claim = *w ? release::ownerClaim(**w) : std::nullopt;
    if (claim != m_claim) {
        m_claim = claim;
        m_view.reset();
        m_known = false;
        m_since.invalidate();
    }
    if (!claim) {
        m_known = m_known || o.synced;
        return;
    }
    if (m_flying || (m_since.isValid() && m_since.elapsed() < kEvery))
        return;
    m_since.start();
    const std::string path = release::ownerPath(*claim);
    if (path.empty())
        return judge(*claim, nullptr, **w);
    m_flying = true;
    m_api->get(this, path, [this, claim = *claim, view = **w](const Expected<Json> &r) { answered(claim, view, r); });
}

void OwnerWatch::answered(const release::OwnerClaim &claim, const traffic::WorkloadView &w, const Expected<Json> &r)
{
    // Argo CD does not say in which namespace it lives; where its usual one has no such app, it is looked for by name.
    const bool elsewhere = !r && r.error().kind == ErrorKind::NotFound && claim.kind == release::OwnerClaim::Kind::ArgoCd && claim.ns.empty();
    if (!elsewhere) {
        m_flying = false;
        return judge(claim, r ? &*r : nullptr, w);
    }
    m_api->get(this, "/apis/argoproj.io/v1alpha1/applications?limit=500", [this, claim, w](const Expected<Json> &all) {
        m_flying = false;
        const Json none = Json::object();
        for (const Json &app : listAt(all ? *all : none, {"items"})) {
            if (textAt(app, {"metadata", "name"}) != claim.name)
                continue;
            release::OwnerClaim found = claim;
            found.ns = textAt(app, {"metadata", "namespace"});
            return judge(found, &app, w);
        }
        judge(claim, nullptr, w);
    });
}

void OwnerWatch::judge(const release::OwnerClaim &claim, const Json *object, const traffic::WorkloadView &w)
{
    m_view = release::judgeOwner(claim, object, w);
    m_known = true;
    Q_EMIT changed();
}

} // namespace tidegate::engine
