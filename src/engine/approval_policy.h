// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"

#include <QObject>
#include <QTimer>

namespace tidegate::engine {

/// Whether the API server vouches for the names in approvals: the ValidatingAdmissionPolicy of packaging/admission and its binding are
/// there, deny, and are not weakened. Not known is no. Asked at the start and each minute. Lives in the session's thread.
class ApprovalPolicy : public QObject {
    Q_OBJECT
public:
    ApprovalPolicy(kube::ApiClient *api, QObject *parent);
    void ask();
    [[nodiscard]] bool inForce() const { return m_inForce; }

Q_SIGNALS:
    void changed();

private:
    void set(bool inForce);
    kube::ApiClient *m_api;
    QTimer m_timer;
    bool m_inForce = false;
};

/// Whether these two demand in every namespace that an approval is given in one's own name and never changed. Pure.
[[nodiscard]] bool vouches(const Json &policy, const Json &binding);

} // namespace tidegate::engine
