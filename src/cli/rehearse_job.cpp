// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/rehearse_job.h"

#include "cli/status.h"
#include "cli/walk.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace tidegate::cli {

namespace {

Expected<void> write(const QString &path, const std::string &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorKind::Usage, path.toStdString(), file.errorString().toStdString(), "choose a directory that can be written"};
    file.write(text.data(), static_cast<qint64>(text.size()));
    if (!file.commit())
        return Error{ErrorKind::Usage, path.toStdString(), file.errorString().toStdString(), "choose a directory that can be written"};
    return {};
}

} // namespace

RehearseJob::RehearseJob(Common common, Options options, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_options(std::move(options))
{
}

RehearseJob::~RehearseJob() = default;

void RehearseJob::start()
{
    const auto &known = rehearsal::scenarios();
    if (std::ranges::none_of(known, [&](const rehearsal::Scenario &s) { return s.name == m_options.scenario; })) {
        std::string names;
        for (const rehearsal::Scenario &s : known)
            names += (names.empty() ? "" : ", ") + s.name;
        return fail({ErrorKind::Usage, m_options.scenario, "there is no such scenario", "choose one of " + names});
    }
    rehearsal::Options o;
    o.scenario = m_options.scenario;
    o.speed = m_options.speed;
    o.seed = m_options.seed;
    m_rehearsal = std::make_unique<rehearsal::Rehearsal>(o);
    if (const auto begun = m_rehearsal->start(); !begun)
        return fail(begun.error());
    m_options.serve ? serve() : run();
}

void RehearseJob::serve()
{
    QString directory = QString::fromStdString(m_options.directory);
    if (directory.isEmpty()) {
        m_directory = std::make_unique<QTemporaryDir>();
        directory = m_directory->path();
    }
    QDir().mkpath(directory);
    const QString kubeconfig = directory + QStringLiteral("/kubeconfig"), plan = directory + QStringLiteral("/plan.json");
    if (const auto a = write(kubeconfig, m_rehearsal->kubeconfigText()); !a)
        return fail(a.error());
    Json document = plan::toJson(m_rehearsal->plan());
    if (const auto b = write(plan, document.dump(2)); !b)
        return fail(b.error());
    say(Message{TG_TR("Serving a rehearsal (%1). End it with Ctrl+C."), {m_options.scenario}});
    if (m_common.json)
        print(Json{{"kubeconfig", kubeconfig.toStdString()}, {"plan", plan.toStdString()}, {"server", m_rehearsal->connection().server}, {"prometheus", m_rehearsal->prometheusUrl()}}.dump());
    else
        print(kubeconfig.toStdString());
}

void RehearseJob::run()
{
    engine::OpenOptions open;
    open.connection = m_rehearsal->connection();
    open.plan = m_rehearsal->plan();
    open.release = open.plan->name;
    open.ns = open.plan->ns;
    open.rehearsal = true;
    open.clock = m_rehearsal->clock();
    open.pollInterval = Millis{250};
    open.secondPerson = "bob";
    m_directory = std::make_unique<QTemporaryDir>();
    open.journalDirectory = m_directory->path().toStdString();
    m_session = std::make_unique<engine::ReleaseSession>(std::move(open));
    connect(m_session.get(), &engine::ReleaseSession::snapshotChanged, this, &RehearseJob::changed);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail({ErrorKind::Timeout, "rehearsal", "it did not end in time", "give it more with --timeout"}); });
    m_deadline.setSingleShot(true);
    m_deadline.start(m_common.timeout > Millis{0} ? m_common.timeout : std::chrono::minutes(20));
    m_session->start();
}

void RehearseJob::tell(const engine::Snapshot &s)
{
    for (const release::Event &e : s.state.journal) {
        if (e.seq <= m_told)
            continue;
        m_told = e.seq;
        if (m_common.json)
            print(Json{{"seq", e.seq}, {"at", formatInstant(e.at)}, {"actor", e.actor}, {"kind", e.kind}, {"text", e.text.english()}}.dump());
        else
            print(formatInstant(e.at).substr(0, 16) + "  " + e.text.english());
    }
}

void RehearseJob::changed(const engine::SnapshotPtr &s)
{
    tell(*s);
    if (s->exists && s->state.final() && !s->state.pending) {
        if (m_common.json)
            print(statusJson(*s));
        return finish(s->state.stage == release::Stage::Complete ? Done : No);
    }
    if (!m_busy)
        act(*s);
}

void RehearseJob::act(const engine::Snapshot &s)
{
    const auto c = nextStep(s);
    if (!c)
        return;
    const qint64 last = s.state.journal.empty() ? 0 : s.state.journal.back().seq;
    if (m_seen == last)
        return;
    m_busy = true;
    m_seen = last;
    m_session->submit(*c, [this](const Expected<void> &r) {
        m_busy = false;
        if (!r)
            m_seen.reset();
    });
}

} // namespace tidegate::cli
