// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/intake.h"

#include <map>

namespace tidegate::kube {

/// Any resource as JSON objects without managedFields (a Deployment's are cut down to who wrote which part), keyed by namespace/name: for kinds of which a namespace has hundreds.
class JsonStore final : public Intake {
public:
    explicit JsonStore(std::string subject) : m_subject(std::move(subject)) {}
    [[nodiscard]] const std::map<std::string, Json> &objects() const { return m_kept; }

    void begin() override { m_fresh.clear(); }
    [[nodiscard]] Expected<PageHead> page(QByteArray body, const std::function<void(const PageHead &)> &early) override;
    bool commit() override;
    [[nodiscard]] Expected<Event> event(QByteArray line, bool initial) override;
    [[nodiscard]] std::size_t size() const override { return m_kept.size(); }

private:
    std::string m_subject; ///< for errors: the resource's path
    std::map<std::string, Json> m_kept, m_fresh;
};

} // namespace tidegate::kube
