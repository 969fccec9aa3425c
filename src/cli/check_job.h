// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "checks/checks.h"
#include "cli/common.h"
#include "checks/read_live.h"
#include "net/fetcher.h"
#include "prometheus/detect.h"

namespace tidegate::cli {

/// `check [-f FILE/DIR/-]… [--plan F]`: every pre-flight rule over manifests, or over what a namespace has. No when any rule fails or
/// a file cannot be read; the other files are judged all the same.
class CheckJob final : public Job {
    Q_OBJECT
public:
    CheckJob(Common common, QStringList files, Finish finish);
    ~CheckJob() override;
    void start() override;

private:
    void checkFiles();
    void checkCluster();
    void askPods();
    void askMetrics();
    void countSamples(const prometheus::Detected &by);
    void askAlerts();
    void askSpans(std::size_t i);
    [[nodiscard]] checks::Finding finding(const release::Evidence &e, const std::string &deployment, Message remedy) const;
    /// Puts what was measured in the place of "only a cluster can tell".
    void put(const checks::Finding &measured);
    void show();
    Common m_common;
    QStringList m_files;
    std::optional<plan::Plan> m_plan;
    std::string m_ns;
    std::unique_ptr<kube::ApiClient> m_client;
    std::unique_ptr<prometheus::Client> m_prometheus;
    std::unique_ptr<net::Fetcher> m_fetcher;
    std::shared_ptr<manifest::Inventory> m_inventory;
    checks::PodTargets m_pods;
    std::vector<checks::Finding> m_findings;
    std::size_t m_unreadable = 0;
};

} // namespace tidegate::cli
