// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "engine/release_session.h"
#include "report/report.h"

#include <QTimer>

namespace tidegate::cli {

/// Makes a PDF of the report (ui/report).
using PdfWriter = std::function<QByteArray(const report::Input &)>;

/// `report --format html|pdf|json|csv`: the release report on standard output, from the cluster's state and its journal. A PDF is not
/// written to a terminal.
class ReportJob final : public Job {
    Q_OBJECT
public:
    ReportJob(Common common, std::string format, PdfWriter pdf, Finish finish);
    ~ReportJob() override;
    void start() override;

private:
    Common m_common;
    void write(const report::Input &in);

    std::string m_format;
    PdfWriter m_pdf;
    std::unique_ptr<engine::ReleaseSession> m_session;
    QTimer m_deadline;
};

} // namespace tidegate::cli
