// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "desk.h"
#include "base/sentence.h"
#include "session.h"
#include "start_mark.h"

#include "cli/colleague.h"
#include "plan/parse.h"
#include "prometheus/window_cache.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/first_run.h"
#include "ui/dialogs/propose_dialog.h"
#include "ui/language/language.h"
#include "ui/names.h"
#include "ui/preferences/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontMetrics>
#include <QMessageBox>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <cstdio>

namespace tidegate::app {

namespace {
constexpr auto kAtOnce = std::chrono::milliseconds(150);
/// As the design has it, and on a smaller screen what is left of it beside panels and the window's own frame.
QSize usualSize()
{
    constexpr QSize kDesigned(1440, 900), kFrame(16, 48);
    const QScreen *screen = QGuiApplication::primaryScreen();
    const bool real = QGuiApplication::platformName() != QLatin1String("offscreen");
    return screen && real ? kDesigned.boundedTo(screen->availableSize() - kFrame) : kDesigned;
}

/// Loads the faces that the window needs, while something else is waited for.
void warmFonts()
{
    using ui::TextRole;
    for (const TextRole role : {TextRole::Body13, TextRole::Secondary12, TextRole::Label12, TextRole::Title15, TextRole::Figure20})
        static_cast<void>(QFontMetrics(ui::font(role)).horizontalAdvance(QStringLiteral("x0✓→")));
    static_cast<void>(QFontMetrics(ui::font(TextRole::Body13, true)).horizontalAdvance(QStringLiteral("x0")));
}

constexpr double kUsualSpeed = 8064; ///< of a rehearsal: four weeks in five minutes
}// namespace

Desk::Desk(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_stack(std::make_unique<QStackedWidget>())
{
    m_stack->setWindowTitle(QStringLiteral("Tidegate"));
    m_stack->resize(m_options.size.isValid() ? m_options.size : usualSize());
    m_keeps = !m_options.rehearse && !m_options.wall && m_options.screenshot.isEmpty() && m_options.tour.isEmpty();
    if (m_keeps && !m_options.size.isValid())
        new GeometryKeeper(m_stack.get());
}

Desk::~Desk()
{
    // The window first, then what it follows, then the cluster that it follows.
    m_stack.reset();
    m_feed.reset();
    m_colleague.reset();
    m_host.reset();
}

void Desk::say(const Error &error)
{
    std::fputs((error.text() + "\n").c_str(), stderr);
    Q_EMIT failed(error);
    showWindow();
    if (m_stack->isVisible() && m_options.screenshot.isEmpty() && m_options.tour.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Tidegate"), ui::words(sentence(error)), QMessageBox::Ok, m_stack.get());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

void Desk::showWindow()
{
    if (!m_options.wall)
        m_stack->show();
}

void Desk::turnTo(QWidget *page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    showWindow();
}

void Desk::start()
{
    QTimer::singleShot(kAtOnce, this, &Desk::showWindow);
    m_speed = m_options.speed;
    if (m_options.rehearse)
        return rehearse(*m_options.rehearse);
    if (!m_options.plan.empty() || !m_options.release.empty()) {
        ui::ConnectChoice c;
        c.context = QString::fromStdString(m_options.context);
        c.readOnly = m_options.readOnly;
        c.planFile = QString::fromStdString(m_options.plan);
        c.release = QString::fromStdString(m_options.release);
        c.ns = QString::fromStdString(m_options.ns);
        return connectTo(c);
    }
    if (!m_options.link.isEmpty())
        return come(m_options.link);
    // Where one was, killed or closed: a person who wants another release is one click from it.
    if (const auto last = m_keeps && isPlain(m_options) && ui::Preferences::instance().value(QLatin1String(ui::preference::kRestore)).toBool() ? lastSession() : std::nullopt) {
        connectTo(*last);
        if (m_feed)
            return;
    }
    showFirstRun();
}

std::vector<ui::ContextChoice> Desk::contexts() const
{
    std::vector<ui::ContextChoice> out;
    const kube::LoadResult loaded = kube::loadKubeconfig(m_options.kubeconfig);
    for (const auto &[name, c] : loaded.config.contexts) {
        kube::Overrides o;
        o.context = name;
        const auto spec = kube::resolve(loaded.config, o);
        out.push_back({QString::fromStdString(name), spec ? QString::fromStdString(spec->server) : QString(), spec ? QString() : QString::fromStdString(spec.error().detail)});
    }
    // A file that cannot be read hides the others no more than a broken entry does.
    for (const Error &e : loaded.errors)
        out.push_back({QString::fromStdString(e.subject), {}, QString::fromStdString(e.detail)});
    std::ranges::stable_partition(out, [](const ui::ContextChoice &c) { return c.problem.isEmpty(); });
    const auto current = std::ranges::find(out, QString::fromStdString(loaded.config.currentContext), &ui::ContextChoice::name);
    if (current != out.end())
        std::rotate(out.begin(), current, current + 1);
    return out;
}

void Desk::showFirstRun()
{
    std::vector<ui::ScenarioChoice> scenarios;
    for (const rehearsal::Scenario &s : rehearsal::scenarios())
        scenarios.push_back({QString::fromStdString(s.name), QCoreApplication::translate("tidegate", s.title.c_str()), QCoreApplication::translate("tidegate", s.text.c_str())});
    auto *page = new ui::FirstRun(contexts(), scenarios);
    turnTo(page);
    connect(page, &ui::FirstRun::rehearse, this, [this](const QString &name) { rehearse(name.toStdString()); });
    connect(page, &ui::FirstRun::connectWanted, this, [this](bool readOnly) { showConnect(readOnly); });
}

void Desk::showConnect(bool readOnly)
{
    const std::vector<ui::ContextChoice> all = contexts();
    m_connect = new ui::ConnectPage(all, readOnly);
    turnTo(m_connect);
    connect(m_connect, &ui::ConnectPage::testWanted, this, &Desk::test);
    connect(m_connect, &ui::ConnectPage::openWanted, this, &Desk::open);
    connect(m_connect, &ui::ConnectPage::proposeWanted, this, &Desk::propose);
    connect(m_connect, &ui::ConnectPage::back, this, [this] {
        m_test.reset();
        m_stack->removeWidget(m_connect);
        m_connect->deleteLater();
        m_connect = nullptr;
        if (m_stack->count() == 0)
            showFirstRun();
    });
    const QString wanted = QString::fromStdString(m_options.context);
    if (!all.empty())
        m_connect->choose(wanted.isEmpty() ? all.front().name : wanted);
}

void Desk::showConnectPage()
{
    showConnect(m_options.readOnly);
    if (!m_connect->choice().context.isEmpty())
        test(m_connect->choice());
}

Expected<kube::ConnectionSpec> Desk::specOf(const QString &context) const
{
    kube::Overrides o;
    o.context = context.toStdString();
    o.ns = m_options.ns;
    return kube::resolve(kube::loadKubeconfig(m_options.kubeconfig).config, o);
}

void Desk::test(const ui::ConnectChoice &choice)
{
    const auto spec = specOf(choice.context);
    if (!spec)
        return say(spec.error());
    m_test = std::make_unique<ui::ConnectFeed>(*spec, choice.prometheus);
    connect(m_test.get(), &ui::ConnectFeed::changed, m_connect, &ui::ConnectPage::show);
}

void Desk::propose(const ui::ConnectChoice &choice)
{
    const auto spec = specOf(choice.context);
    if (!spec)
        return say(spec.error());
    ui::openPropose(m_stack.get(), std::make_unique<ui::ProposeFeed>(*spec), QString::fromStdString(spec->ns), {choice.context.toStdString(), choice.environment}, choice.prometheus, [this, choice](const QString &text, const QString &file) {
        ui::askFile(m_stack.get(), true, tr("Release plan"), tr("Plans (*.yaml *.yml *.json)"), file, [this, choice, text](const QString &path) {
            QSaveFile f(path);
            if (!f.open(QIODevice::WriteOnly) || f.write(text.toUtf8()) < 0 || !f.commit())
                return say({ErrorKind::Usage, path.toStdString(), f.errorString().toStdString(), TG_TR("choose another place")});
            ui::ConnectChoice c = choice;
            c.release.clear();
            c.planFile = path;
            connectTo(c);
        });
    });
}

void Desk::open(const ui::ConnectChoice &choice)
{
    ui::ConnectChoice c = choice;
    if (!c.release.isEmpty())
        return connectTo(c);
    ui::askFile(m_stack.get(), false, tr("Release plan"), tr("Plans (*.yaml *.yml *.json)"), {}, [this, c](const QString &file) mutable {
        c.planFile = file;
        connectTo(c);
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
    connect(m_host.get(), &RehearsalHost::ready, this, [this, scenario](const RehearsalWorld &world) {
        noteStart("the rehearsal's cluster");
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
        if (cli::hasColleague(scenario)) {
            engine::OpenOptions his = open;
            his.connection = world.second;
            m_colleague = std::make_unique<Colleague>(std::move(his));
        }
        follow(std::move(open));
    });
    m_host->start();
    warmFonts();
}

void Desk::connectTo(const ui::ConnectChoice &choice)
{
    const kube::LoadResult loaded = kube::loadKubeconfig(m_options.kubeconfig);
    kube::Overrides o;
    o.context = choice.context.toStdString();
    o.ns = choice.ns.isEmpty() ? m_options.ns : choice.ns.toStdString();
    const auto spec = kube::resolve(loaded.config, o);
    if (!spec)
        return say(loaded.errors.empty() ? spec.error() : loaded.errors.front());
    engine::OpenOptions open;
    open.connection = *spec;
    open.source = kube::SpecSource{m_options.kubeconfig, o};
    open.readOnly = choice.readOnly || m_options.readOnly;
    open.release = choice.release.toStdString();
    open.ns = spec->ns;
    if (!choice.planFile.isEmpty()) {
        const std::string planFile = choice.planFile.toStdString();
        QFile f(choice.planFile);
        if (!f.open(QIODevice::ReadOnly))
            return say({ErrorKind::Usage, planFile, f.errorString().toStdString(), TG_TR("give the plan's file")});
        const plan::ParseResult parsed = plan::parsePlan(f.readAll().toStdString(), planFile, {spec->ns});
        if (!parsed.plan) {
            std::string all;
            for (const plan::Problem &p : parsed.problems)
                all += (all.empty() ? "" : "\n") + p.text();
            return say({ErrorKind::Invalid, planFile, all, TG_TR("mend the plan and open it again")});
        }
        open.plan = *parsed.plan;
        if (open.plan->environment.name.empty() && !choice.context.isEmpty())
            open.plan->environment = {choice.context.toStdString(), choice.environment};
        open.release = parsed.plan->name;
        open.ns = parsed.plan->ns;
    }
    open.prometheus = prometheus::targetOf(choice.prometheus);
    open.guard = !m_options.wall;
    open.windows = prometheus::WindowCache::ofUser();
    open.keepsLastKnown = true;
    if (m_keeps) {
        ui::ConnectChoice kept = choice;
        kept.context = QString::fromStdString(spec->context);
        kept.ns = QString::fromStdString(open.ns);
        rememberSession(kept);
    }
    follow(std::move(open));
}

void Desk::follow(engine::OpenOptions open)
{
    // One page after the other: what was before goes, its feed last.
    while (QWidget *page = m_stack->currentWidget()) {
        m_stack->removeWidget(page);
        page->deleteLater();
        if (page == m_console)
            m_console = nullptr;
    }
    m_overview = nullptr;
    m_fleet.reset();
    if (m_console)
        m_console->deleteLater(); // it was never shown
    m_connect = nullptr;
    m_test.reset();
    const bool another = !m_list || m_connection.server != open.connection.server || m_connection.context != open.connection.context;
    m_connection = open.connection;
    m_feed = std::make_unique<ui::EngineFeed>(std::move(open));
    makeConsole();
    if (!m_host && another) {
        m_list = std::make_unique<ui::ReleaseListFeed>(m_connection);
        connect(m_list.get(), &ui::ReleaseListFeed::changed, this, &Desk::showReleases);
    }
    showReleases();
    Q_EMIT opened();
}

void Desk::makeConsole()
{
    noteStart("feed");
    m_console = new ui::ConsoleWindow(m_stack.get()); // after the feed: its thread lists the cluster while the window is built
    noteStart("window");
    m_console->setFeed(m_feed.get());
    if (const int tab = std::exchange(m_tab, -1); tab >= 0)
        m_console->openTab(tab);
    if (const auto view = std::exchange(m_view, std::nullopt))
        m_console->lookAt(view->first, view->second);
    connect(m_console, &ui::ConsoleWindow::linkWanted, this, [this] { QGuiApplication::clipboard()->setText(linkHere()); });
    // Filled first and shown then: laid out and painted once.
    connect(m_feed.get(), &ui::Feed::snapshotChanged, m_console, [this, page = m_console] {
        if (m_stack->indexOf(page) < 0)
            turnTo(page);
    });
    new StartMark(m_feed.get(), m_console);
    connect(m_console, &ui::ConsoleWindow::reportWanted, this, &Desk::askReport);
    connect(m_console, &ui::ConsoleWindow::exportWanted, this, &Desk::askExport);
    connect(m_console, &ui::ConsoleWindow::newRelease, this, &Desk::newRelease);
    connect(m_console, &ui::ConsoleWindow::overviewWanted, this, &Desk::showOverview);
    connect(m_console, &ui::ConsoleWindow::themeWanted, this, [](bool dark) {
        ui::Preferences::instance().set(QLatin1String(ui::preference::kTheme), dark ? QStringLiteral("dark") : QStringLiteral("light"));
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light); // also where the command line named another one
    });
    connect(m_console, &ui::ConsoleWindow::rehearsalSpeed, this, [this](double factor) {
        m_speed = std::clamp((m_speed > 0 ? m_speed : kUsualSpeed) * factor, 1.0, 100000.0);
        if (m_host)
            m_host->setSpeed(m_speed);
    });
    connect(m_console, &ui::ConsoleWindow::rehearsalSkip, this, [this](qint64 seconds) {
        if (m_host)
            m_host->skip(std::chrono::seconds(seconds));
    });
    connect(m_console, &ui::ConsoleWindow::rehearsalPause, this, [this](bool on) {
        if (m_host)
            m_host->setSpeed(on ? 0 : m_speed > 0 ? m_speed : kUsualSpeed);
    });
    connect(m_console, &ui::ConsoleWindow::rehearsalFault, this, [this](const QString &trouble) {
        if (m_host)
            m_host->inject(trouble.toStdString());
    });
    connect(m_console, &ui::ConsoleWindow::releaseChosen, this, &Desk::openListed);
    // The window that asks for it is the one that goes.
    connect(m_console, &ui::ConsoleWindow::languageWanted, this, [this](const QString &code) {
        speak(code);
        ui::Preferences::instance().set(QLatin1String(ui::preference::kLanguage), code);
    }, Qt::QueuedConnection);
}

void Desk::newRelease()
{
    if (m_host)
        return say({ErrorKind::Refused, "New release", TG_TR("this is a rehearsal; its release is already here"), TG_TR("start Tidegate without --rehearse to open a plan on a real cluster")});
    showConnect(m_options.readOnly);
}

void Desk::speak(const QString &code)
{
    if (!m_feed || code == ui::language() || !ui::speak(code))
        return;
    // Same feed, another window: the session, its acts and its guardian go on.
    ui::ConsoleWindow *before = m_console;
    makeConsole();
    turnTo(m_console);
    m_stack->removeWidget(before);
    before->deleteLater();
    showReleases();
}

void Desk::showReleases()
{
    if (!m_console || !m_list)
        return;
    std::vector<ui::ReleaseRow> rows;
    for (const engine::ListedRelease &r : m_list->view().releases) {
        ui::ReleaseRow row{QString::fromStdString(r.ns + "/" + r.name), QString::fromStdString(r.name), QString::fromStdString(r.version), {}, r.weight, {ui::Glyph::Run, ui::Tone::Plain}};
        if (r.problem) {
            row.state = tr("not readable");
            row.sign = {ui::Glyph::Unknown, ui::Tone::Caution};
        } else if (r.rollingBack || r.stage == release::Stage::RolledBack) {
            row.state = r.rollingBack ? tr("rolling back") : tr("rolled back");
            row.sign = {ui::Glyph::Alarm, ui::Tone::Alarm};
        } else if (r.held) {
            row.state = tr("held");
            row.sign = {ui::Glyph::Hold, ui::Tone::Plain};
        } else if (r.stage == release::Stage::Complete) {
            row.state = tr("complete");
            row.sign = {ui::Glyph::Ok, ui::Tone::Plain};
        } else {
            row.state = r.acting ? tr("shifting traffic") : r.phase.empty() ? QString::fromLatin1(release::name(r.stage)) : QString::fromStdString(r.phase);
        }
        rows.push_back(row);
    }
    // What needs somebody comes first; the rest keeps its place by name.
    std::ranges::stable_sort(rows, {}, [](const ui::ReleaseRow &r) { return r.sign.tone == ui::Tone::Alarm ? 0 : r.sign.tone == ui::Tone::Caution ? 1 : 2; });
    m_console->setReleases(rows);
}

void Desk::openListed(const QString &key)
{
    engine::OpenOptions open;
    open.connection = m_connection;
    open.ns = open.connection.ns = key.section(QLatin1Char('/'), 0, 0).toStdString();
    open.release = key.section(QLatin1Char('/'), 1).toStdString();
    open.readOnly = m_options.readOnly;
    open.windows = prometheus::WindowCache::ofUser();
    open.keepsLastKnown = true;
    if (m_keeps) {
        ui::ConnectChoice kept;
        kept.context = QString::fromStdString(m_connection.context);
        kept.ns = key.section(QLatin1Char('/'), 0, 0);
        kept.release = key.section(QLatin1Char('/'), 1);
        kept.readOnly = m_options.readOnly;
        rememberSession(kept);
    }
    // The list lives on; only the page and its session change.
    QMetaObject::invokeMethod(this, [this, open]() mutable { follow(std::move(open)); }, Qt::QueuedConnection);
}

Expected<kube::ConnectionSpec> Desk::connection() const
{
    const kube::LoadResult loaded = kube::loadKubeconfig(m_options.kubeconfig);
    kube::Overrides o;
    o.context = m_options.context;
    o.ns = m_options.ns;
    auto spec = kube::resolve(loaded.config, o);
    if (!spec && !loaded.errors.empty())
        return loaded.errors.front();
    return spec;
}

} // namespace tidegate::app
