// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "desk.h"

#include "journal/journal.h"
#include "plan/parse.h"
#include "ui/dialogs/first_run.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstdio>

namespace tidegate::app {

Desk::Desk(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_stack(std::make_unique<QStackedWidget>())
{
    m_stack->setWindowTitle(QStringLiteral("Tidegate"));
    m_stack->resize(m_options.size.isValid() ? m_options.size : QSize(1440, 900));
}

Desk::~Desk()
{
    // The window first, then what it follows, then the cluster that it follows.
    m_stack.reset();
    m_feed.reset();
    m_host.reset();
}

void Desk::say(const Error &error)
{
    std::fputs((error.text() + "\n").c_str(), stderr);
    Q_EMIT failed(error);
    if (m_stack->isVisible() && m_options.screenshot.isEmpty() && m_options.tour.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Tidegate"), QString::fromStdString(error.text()), QMessageBox::Ok, m_stack.get());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

void Desk::start()
{
    m_speed = m_options.speed;
    if (m_options.rehearse)
        return rehearse(*m_options.rehearse);
    if (!m_options.plan.empty() || !m_options.release.empty())
        return connectTo(m_options.context, m_options.readOnly, m_options.plan);
    showFirstRun();
}

void Desk::showFirstRun()
{
    std::vector<ui::ContextChoice> contexts;
    const kube::LoadResult loaded = kube::loadKubeconfig(m_options.kubeconfig);
    for (const auto &[name, c] : loaded.config.contexts) {
        kube::Overrides o;
        o.context = name;
        const auto spec = kube::resolve(loaded.config, o);
        contexts.push_back({QString::fromStdString(name), spec ? QString::fromStdString(spec->server) : QString(), spec ? QString() : QString::fromStdString(spec.error().text())});
    }
    std::vector<ui::ScenarioChoice> scenarios;
    for (const rehearsal::Scenario &s : rehearsal::scenarios())
        scenarios.push_back({QString::fromStdString(s.name), QString::fromStdString(s.title), QString::fromStdString(s.text)});
    auto *page = new ui::FirstRun(contexts, scenarios);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &ui::FirstRun::rehearse, this, [this](const QString &name) { rehearse(name.toStdString()); });
    connect(page, &ui::FirstRun::connectTo, this, [this](const QString &context, bool readOnly) {
        const QString plan = QFileDialog::getOpenFileName(m_stack.get(), tr("Release plan"), QString(), tr("Plans (*.yaml *.yml *.json)"));
        if (!plan.isEmpty())
            connectTo(context.toStdString(), readOnly, plan.toStdString());
    });
}

void Desk::rehearse(const std::string &scenario)
{
    rehearsal::Options o;
    o.scenario = scenario;
    o.speed = m_options.speed;
    o.seed = m_options.seed;
    m_host = std::make_unique<RehearsalHost>(o);
    connect(m_host.get(), &RehearsalHost::failed, this, &Desk::say);
    connect(m_host.get(), &RehearsalHost::ready, this, [this](const RehearsalWorld &world) {
        engine::OpenOptions open;
        open.connection = world.connection;
        open.plan = world.plan;
        open.release = world.plan.name;
        open.ns = world.plan.ns;
        open.rehearsal = true;
        open.clock = world.clock;
        open.pollInterval = Millis{250};
        open.secondPerson = "bob";
        open.journalDirectory = (QStandardPaths::writableLocation(QStandardPaths::TempLocation) + QStringLiteral("/tidegate-rehearsal-") + QString::number(QCoreApplication::applicationPid())).toStdString();
        follow(std::move(open));
    });
    m_host->start();
}

void Desk::connectTo(const std::string &context, bool readOnly, const std::string &planFile)
{
    const kube::LoadResult loaded = kube::loadKubeconfig(m_options.kubeconfig);
    kube::Overrides o;
    o.context = context;
    o.ns = m_options.ns;
    const auto spec = kube::resolve(loaded.config, o);
    if (!spec)
        return say(loaded.errors.empty() ? spec.error() : loaded.errors.front());
    engine::OpenOptions open;
    open.connection = *spec;
    open.readOnly = readOnly || m_options.readOnly;
    open.release = m_options.release;
    open.ns = spec->ns;
    if (!planFile.empty()) {
        QFile f(QString::fromStdString(planFile));
        if (!f.open(QIODevice::ReadOnly))
            return say({ErrorKind::Usage, planFile, f.errorString().toStdString(), "give the plan's file"});
        const plan::ParseResult parsed = plan::parsePlan(f.readAll().toStdString(), planFile, {spec->ns});
        if (!parsed.plan) {
            std::string all;
            for (const plan::Problem &p : parsed.problems)
                all += (all.empty() ? "" : "\n") + p.text();
            return say({ErrorKind::Invalid, planFile, all, "mend the plan and open it again"});
        }
        open.plan = *parsed.plan;
        open.release = parsed.plan->name;
        open.ns = parsed.plan->ns;
    }
    open.guard = !m_options.wall;
    follow(std::move(open));
}

void Desk::follow(engine::OpenOptions open)
{
    m_feed = std::make_unique<ui::EngineFeed>(std::move(open));
    m_console = new ui::ConsoleWindow;
    m_console->setFeed(m_feed.get());
    m_stack->addWidget(m_console);
    m_stack->setCurrentWidget(m_console);
    connect(m_console, &ui::ConsoleWindow::reportWanted, this, [this] {
        const QString path = QFileDialog::getSaveFileName(m_stack.get(), tr("Release report"), QStringLiteral("release-report.html"), tr("HTML (*.html)"));
        if (path.isEmpty())
            return;
        if (const auto r = writeReport(path); !r)
            return say(r.error());
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
    connect(m_console, &ui::ConsoleWindow::newRelease, this, [this] {
        const QString plan = QFileDialog::getOpenFileName(m_stack.get(), tr("Release plan"), QString(), tr("Plans (*.yaml *.yml *.json)"));
        if (!plan.isEmpty() && !m_host)
            connectTo(m_options.context, m_options.readOnly, plan.toStdString());
    });
    connect(m_console, &ui::ConsoleWindow::rehearsalSpeed, this, [this](double factor) {
        m_speed = std::clamp((m_speed > 0 ? m_speed : 8064) * factor, 1.0, 100000.0);
        if (m_host)
            m_host->setSpeed(m_speed);
    });
    connect(m_console, &ui::ConsoleWindow::rehearsalSkip, this, [this](qint64 seconds) {
        if (m_host)
            m_host->skip(std::chrono::seconds(seconds));
    });
    Q_EMIT opened();
}

Expected<void> Desk::writeReport(const QString &path) const
{
    const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
    if (!s)
        return Error{ErrorKind::Refused, "report", "no release is open", "open one first"};
    QSaveFile f(path);
    if (!f.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Usage, path.toStdString(), f.errorString().toStdString(), "choose another place"};
    f.write(QByteArray::fromStdString(journal::reportHtml(s->state, s->journal, s->now)));
    if (!f.commit())
        return Error{ErrorKind::Usage, path.toStdString(), f.errorString().toStdString(), "choose another place"};
    return {};
}

} // namespace tidegate::app
