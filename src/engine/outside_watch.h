// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "outside/ask.h"
#include "traffic/observation.h"

#include <QElapsedTimer>

#include <map>
#include <set>

namespace tidegate::engine {

/// Asks the sources of checklist items that are decided outside (plan::OutsideSource), each once a minute, a forge that is asked without a
/// token each five minutes (it counts its questions); another image begins anew. Lives in the session's thread.
class OutsideWatch : public QObject {
    Q_OBJECT
public:
    OutsideWatch(const plan::Plan &plan, std::string ns, kube::ApiClient *api, std::function<Instant()> now, QObject *parent);
    /// `version`, `image`: of the release's canary; what the canary's Deployment has where the image is empty.
    void look(const traffic::Observation &o, const std::string &version, const std::string &image);
    /// Between two questions for the same item, but for what counts them; for tests.
    void setPace(Millis every) { m_every = every.count(); }
    /// What was answered last, by the items' rules.
    [[nodiscard]] const std::vector<release::Evidence> &evidence() const { return m_evidence; }
    /// Every item was asked once and answered or failed.
    [[nodiscard]] bool known() const { return m_evidence.size() == m_items.size(); }
    /// The new version as sources name it. Pure.
    [[nodiscard]] static outside::Target targetOf(const traffic::Observation &o, const std::string &version, const std::string &image);

Q_SIGNALS:
    void changed();

private:
    void tell(release::Evidence e);

    std::vector<plan::ChecklistItem> m_items;
    std::string m_ns;
    kube::ApiClient *m_api;
    std::function<Instant()> m_now;
    net::Fetcher m_fetcher;
    outside::Target m_target;
    std::vector<release::Evidence> m_evidence;
    std::set<std::string> m_flying, m_answered; ///< rules
    int m_round = 0;                            ///< of which an answer has to be
    qint64 m_every = 60'000; ///< ms
    std::map<std::string, QElapsedTimer> m_since; ///< by rule
};

} // namespace tidegate::engine
