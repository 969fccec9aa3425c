// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "engine/release_session.h"

#include <QTimer>

namespace tidegate::cli {

/// `report --format html|json`: the release report on standard output, from the cluster's state and the local journal.
class ReportJob final : public Job {
    Q_OBJECT
public:
    ReportJob(Common common, std::string format, Finish finish);
    ~ReportJob() override;
    void start() override;

private:
    Common m_common;
    std::string m_format;
    std::unique_ptr<engine::ReleaseSession> m_session;
    QTimer m_deadline;
};

} // namespace tidegate::cli
