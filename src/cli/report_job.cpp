// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/report_job.h"

#include "report/report.h"

#include <unistd.h>

#include <cstdio>

namespace tidegate::cli {

ReportJob::ReportJob(Common common, std::string format, PdfWriter pdf, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_format(format.empty() ? "html" : std::move(format))
    , m_pdf(std::move(pdf))
{
}

ReportJob::~ReportJob() = default;

void ReportJob::start()
{
    if (m_format != "html" && m_format != "json" && m_format != "csv" && m_format != "pdf")
        return fail({ErrorKind::Usage, "--format " + m_format, "is no format of a report", "html, pdf, json or csv"});
    if (m_format == "pdf" && !m_pdf)
        return fail({ErrorKind::Unsupported, "--format pdf", "this build has no screen, and so no PDF", "write html, and print it"});
    if (m_format == "pdf" && isatty(STDOUT_FILENO) != 0)
        return fail({ErrorKind::Usage, "--format pdf", "a terminal cannot show it", "send it into a file: tidegatectl report --format pdf > report.pdf"});
    auto opening = openRelease(m_common);
    if (!opening)
        return fail(opening.error());
    engine::OpenOptions open;
    open.connection = opening->connection;
    open.release = opening->which.release;
    open.ns = opening->which.ns;
    open.readOnly = true;
    open.guard = false;
    m_session = std::make_unique<engine::ReleaseSession>(std::move(open));
    connect(m_session.get(), &engine::ReleaseSession::snapshotChanged, this, [this](const engine::SnapshotPtr &s) {
        if (s->fatal)
            return fail(*s->fatal);
        if (!s->observation.synced || !s->exists || !s->journalKnown)
            return;
        write({s->state, s->journal, s->now});
        finish(Done);
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const engine::SnapshotPtr s = m_session->snapshot();
        if (s && s->observation.synced && !s->exists)
            return fail({ErrorKind::NotFound, "release", "there is no such release in this namespace", "look with -n in another one"});
        fail({ErrorKind::Unreachable, "API server", s && !s->api.problem.empty() ? s->api.problem.english() : "no answer", "check the context and the network, then try again"});
    });
    m_deadline.start(m_common.timeout > Millis{0} ? m_common.timeout : std::chrono::seconds(20));
    m_session->start();
}

void ReportJob::write(const report::Input &in)
{
    if (m_format == "json")
        return print(report::json(in));
    const std::string bytes = m_format == "pdf" ? m_pdf(in).toStdString() : m_format == "csv" ? report::csv(in) : report::html(in);
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
}

} // namespace tidegate::cli
