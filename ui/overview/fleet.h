// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/overview/overview_rows.h"
#include "ui/release_list_feed.h"

#include <map>
#include <memory>

namespace tidegate::ui {

/// The releases of several clusters at once, each followed in a thread of its own; one that cannot be reached hides no other. Window's thread.
class Fleet final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    struct Cluster {
        QString context;
        Expected<kube::ConnectionSpec> spec;
    };
    /// Follows these and no others; one that is followed already goes on.
    void follow(const std::vector<Cluster> &clusters);
    /// In the order in which they were named.
    [[nodiscard]] std::vector<ClusterView> view() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<std::pair<QString, QString>> m_order; ///< context, and why it cannot be asked
    std::map<QString, std::unique_ptr<ReleaseListFeed>> m_feeds;
};

} // namespace tidegate::ui
