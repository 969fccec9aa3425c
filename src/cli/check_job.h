// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "checks/checks.h"
#include "cli/common.h"

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
    void askPods(std::vector<checks::Finding> findings);
    void show(const std::vector<checks::Finding> &findings);
    Common m_common;
    QStringList m_files;
    std::optional<plan::Plan> m_plan;
    std::string m_ns;
    std::unique_ptr<kube::ApiClient> m_client;
    std::shared_ptr<manifest::Inventory> m_inventory;
    std::size_t m_unreadable = 0;
};

} // namespace tidegate::cli
