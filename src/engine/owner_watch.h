// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"
#include "release/ownership.h"

#include <QElapsedTimer>
#include <QObject>

namespace tidegate::engine {

/// Asks the GitOps owner's own object what it does with changes, now and again; what cannot be read is Unknown. Reads only.
/// Lives in the session's thread.
class OwnerWatch : public QObject {
    Q_OBJECT
public:
    OwnerWatch(kube::ApiClient *api, QObject *parent);
    /// Call whenever the Deployments may have changed.
    void look(const traffic::Observation &o);
    /// The owner of either Deployment, the one that reverts first; nothing when nobody owns them.
    [[nodiscard]] const std::optional<release::Ownership> &view() const { return m_view; }
    /// Whether an owner's object was asked and answered, or there is none to ask.
    [[nodiscard]] bool known() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void answered(const release::OwnerClaim &claim, const traffic::WorkloadView &w, const Expected<Json> &r);
    void judge(const release::OwnerClaim &claim, const Json *object, const traffic::WorkloadView &w);

    kube::ApiClient *m_api;
    std::optional<release::OwnerClaim> m_claim;
    std::optional<release::Ownership> m_view;
    bool m_known = false, m_flying = false;
    QElapsedTimer m_since;
};

} // namespace tidegate::engine
