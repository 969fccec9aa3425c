// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"

#include <QObject>

#include <set>

namespace tidegate::engine {

/// What RBAC denies, asked beforehand so that a button says why it cannot (F4). Lives in the session's thread.
class Rights : public QObject {
    Q_OBJECT
public:
    Rights(kube::ApiClient *api, std::string ns, QObject *parent);
    void ask();
    [[nodiscard]] bool known() const { return m_waiting == 0 && m_asked; }
    /// "promote: patch deployments.apps" …, one a verb.
    [[nodiscard]] std::vector<std::string> denied() const;

Q_SIGNALS:
    void changed();

private:
    kube::ApiClient *m_api;
    std::string m_ns;
    std::set<std::string> m_missing; ///< "patch deployments.apps"
    int m_waiting = 0;
    bool m_asked = false;
};

} // namespace tidegate::engine
