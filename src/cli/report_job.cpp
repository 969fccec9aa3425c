// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/report_job.h"

#include "journal/journal.h"

namespace tidegate::cli {

ReportJob::ReportJob(Common common, std::string format, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_format(format.empty() ? "html" : std::move(format))
{
}

ReportJob::~ReportJob() = default;

void ReportJob::start()
{
    if (m_format != "html" && m_format != "json")
        return fail({ErrorKind::Unsupported, "--format " + m_format, "this version writes html and json", "print the HTML to PDF, or take the JSON apart"});
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
        if (m_format == "json")
            print(journal::reportJson(s->state, s->journal, s->now));
        else
            print(journal::reportHtml(s->state, s->journal, s->now));
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

} // namespace tidegate::cli
