// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/console_window.h"

#include "ui/console/alarm_strip.h"
#include "ui/console/announcer.h"
#include "ui/console/chart_card.h"
#include "ui/console/chart_export.h"
#include "ui/console/charts_window.h"
#include "ui/console/checklist_card.h"
#include "ui/console/environment.h"
#include "ui/console/format.h"
#include "ui/console/header.h"
#include "ui/console/next_card.h"
#include "ui/console/phase_track.h"
#include "ui/console/rehearsal_strip.h"
#include "ui/console/tabs_card.h"
#include "ui/console/toast.h"
#include "ui/dialogs/act_dialogs.h"
#include "ui/dialogs/explain.h"
#include "ui/dialogs/foreign_dialog.h"
#include "ui/dialogs/hotfix_dialog.h"
#include "ui/dialogs/lesson.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/scrim.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"
#include "ui/theme/zone.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

ConsoleWindow::ConsoleWindow(QWidget *parent)
    : QWidget(parent)
    , m_link(new ChartLink(this))
    , m_place(new PlaceKeeper(this))
    , m_outbox(new Outbox(this))
{
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumSize(1180, 720);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_band = new EnvironmentBand(this);
    m_header = new Header(this);
    m_alarm = new AlarmStrip(this);
    box->addWidget(m_band);
    box->addWidget(m_header);
    box->addWidget(m_alarm);
    auto *main = new QHBoxLayout;
    main->setSpacing(0);
    main->setContentsMargins(0, 0, 0, 0);
    main->addWidget(left());
    main->addWidget(middle(), 1);
    main->addWidget(right());
    box->addLayout(main, 1);
    m_frame = new RehearsalFrame(this);
    m_frame->hide();
    m_announcer = new Announcer(this);
    m_toast = new Toast(this);
    wire();
    keys();
}

ConsoleWindow::~ConsoleWindow()
{
    delete m_chartsWindow;
}

QWidget *ConsoleWindow::left()
{
    auto *w = new QWidget(this);
    w->setObjectName(QStringLiteral("nav"));
    w->setFixedWidth(212);
    auto *v = new QVBoxLayout(w);
    v->setContentsMargins(8, 14, 8, 12);
    v->setSpacing(4);
    m_releases = new ReleaseList(w);
    v->addWidget(m_releases);
    const auto action = [&](const char *name, const QString &text, Glyph glyph) {
        auto *b = new QPushButton(text, w);
        b->setObjectName(QLatin1String(name));
        b->setAccessibleName(text);
        setButtonKind(b, "quiet");
        setButtonGlyph(b, glyph);
        v->addWidget(b);
        return b;
    };
    connect(action(names::kOpenOverview, tr("All releases"), Glyph::Search), &QPushButton::clicked, this, &ConsoleWindow::overviewWanted);
    connect(action(names::kNewRelease, tr("New release"), Glyph::Plus), &QPushButton::clicked, this, &ConsoleWindow::newRelease);
    connect(action(names::kReport, tr("Release report"), Glyph::Manual), &QPushButton::clicked, this, &ConsoleWindow::reportWanted);
    v->addStretch(1);
    m_rehearsal = new RehearsalStrip(w);
    v->addWidget(m_rehearsal);
    return w;
}

QWidget *ConsoleWindow::middle()
{
    auto *w = new QWidget(this);
    auto *v = new QVBoxLayout(w);
    v->setContentsMargins(12, 12, 12, 12);
    v->setSpacing(10);
    auto *trackCard = new Card(w);
    auto *t = new QVBoxLayout(trackCard);
    t->setContentsMargins(16, 14, 16, 12);
    m_track = new PhaseTrack(trackCard);
    m_track->setFixedHeight(92);
    t->addWidget(m_track);
    v->addWidget(trackCard);
    m_charts = new QWidget(w);
    auto *both = new QVBoxLayout(m_charts);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(10);
    m_errors = new ChartCard(ChartCard::Kind::ErrorRate, m_link, m_charts);
    m_latency = new ChartCard(ChartCard::Kind::P95, m_link, m_charts);
    connect(m_latency, &ChartCard::exportWanted, this, &ConsoleWindow::exportWanted);
    connect(m_latency, &ChartCard::queriesWanted, this, [this] {
        if (const auto s = snapshot())
            QGuiApplication::clipboard()->setText(chartQueries(*s));
    });
    both->addWidget(m_errors, 1);
    both->addWidget(m_latency, 1);
    m_tabs = new TabsCard(w);
    v->addWidget(m_charts, 10);
    v->addWidget(m_tabs, 6);
    return w;
}

QWidget *ConsoleWindow::right()
{
    auto *w = new QWidget(this);
    w->setFixedWidth(320);
    auto *v = new QVBoxLayout(w);
    // Margins are not turned round by themselves.
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    v->setContentsMargins(fromRight ? 12 : 0, 12, fromRight ? 0 : 12, 12);
    v->setSpacing(10);
    m_next = new NextCard(w);
    m_list = new ChecklistCard(w);
    v->addWidget(m_next);
    v->addWidget(m_list, 1);
    return w;
}

void ConsoleWindow::wire()
{
    connect(m_header, &Header::rollBack, this, &ConsoleWindow::askRollBack);
    connect(m_header, &Header::cannotRollBack, this, [this] { doOrSay("rollback"); });
    connect(m_header, &Header::commandsWanted, this, &ConsoleWindow::openPalette);
    connect(m_alarm, &AlarmStrip::decide, this, &ConsoleWindow::decide);
    connect(m_alarm, &AlarmStrip::rollBack, this, [this] { askRollBack(); });
    connect(m_next, &NextCard::promote, this, &ConsoleWindow::askPromote);
    connect(m_next, &NextCard::approve, this, &ConsoleWindow::askApprove);
    connect(m_next, &NextCard::hold, this, &ConsoleWindow::holdOrResume);
    connect(m_next, &NextCard::resume, this, &ConsoleWindow::holdOrResume);
    connect(m_next, &NextCard::request, this, [this] { submit(command(release::Verb::Request)); });
    connect(m_list, &ChecklistCard::confirm, this, [this](const QString &item, const QString &value) {
        release::Command c = command(release::Verb::Acknowledge);
        c.item = item.toStdString();
        c.text = value.toStdString();
        submit(c, {}, [this, item, value] { m_list->giveBack(item, value); });
    });
    connect(m_toast, &Toast::told, m_announcer, &Announcer::say);
    connect(m_outbox, &Outbox::notDone, this, &ConsoleWindow::tellNotDone);
    connect(m_list, &ChecklistCard::overrideItem, this, [this](const QString &item) { overrideItem(item); });
    connect(m_list, &ChecklistCard::deferItem, this, [this](const QString &item) { deferItem(item); });
    connect(m_list, &ChecklistCard::explainItem, this, &ConsoleWindow::explainItem);
    connect(m_list, &ChecklistCard::noteWanted, this, [this] { note(); });
    connect(m_place, &PlaceKeeper::returned, this, &ConsoleWindow::cameBack);
    // Our own dialogs are no absence.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_place, [this](Qt::ApplicationState state) { state == Qt::ApplicationActive ? m_place->back() : m_place->left(); });
    connect(m_track, &PhaseTrack::phaseChosen, this, &ConsoleWindow::showPhase);
    connect(m_releases, &ReleaseList::chosen, this, &ConsoleWindow::releaseChosen);
    connect(m_rehearsal, &RehearsalStrip::speed, this, &ConsoleWindow::rehearsalSpeed);
    connect(m_rehearsal, &RehearsalStrip::skip, this, &ConsoleWindow::rehearsalSkip);
    connect(m_rehearsal, &RehearsalStrip::pause, this, &ConsoleWindow::rehearsalPause);
    connect(m_rehearsal, &RehearsalStrip::fault, this, &ConsoleWindow::rehearsalFault);
    connect(m_rehearsal, &RehearsalStrip::tourWanted, this, &ConsoleWindow::openTour);
    connect(m_rehearsal, &RehearsalStrip::lessonWanted, this, [this] {
        if (const auto s = snapshot())
            openLesson(this, *s);
    });
}

void ConsoleWindow::keys()
{
    bindKey(this, "palette", [this] { openPalette(); });
    for (const char *id : {"promote", "hold", "approve", "hotfix"})
        bindKey(this, id, [this, id] { doOrSay(id); });
    bindKey(this, "undo", [this] { m_toast->undo(); });
    bindKey(this, "overview", [this] { Q_EMIT overviewWanted(); });
    bindKey(this, "settings", [this] { openSettings(this); });
    bindKey(this, "next-pane", [this] { nextPane(); });
    bindKey(this, "filter", [this] { m_tabs->focusFilter(); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] { m_tabs->focusFilter(); });
    bindKey(this, "keys", [this] { openKeys(this); });
    static constexpr const char *tabs[] = {"tab1", "tab2", "tab3", "tab4", "tab5"};
    for (int i = 0; i < 5; ++i)
        bindKey(this, tabs[i], [this, i] { m_tabs->open(i); });
}

void ConsoleWindow::setFeed(Feed *feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_outbox->setFeed(feed);
    if (!feed)
        return;
    connect(feed, &Feed::snapshotChanged, this, &ConsoleWindow::update_);
    connect(feed, &QObject::destroyed, this, [this] { m_feed = nullptr; });
    update_();
}

void ConsoleWindow::setReleases(const std::vector<ReleaseRow> &rows)
{
    m_others = rows;
    update_();
}

void ConsoleWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update_(); // charts are not drawn while nobody can see them
    // The keys belong to the window until somebody goes somewhere: no button is lit that nobody chose.
    if (!window()->focusWidget())
        setFocus(Qt::OtherFocusReason);
}

void ConsoleWindow::update_()
{
    const engine::SnapshotPtr s = snapshot();
    if (!s)
        return;
    setWordsNow(s->now);
    showEnvironment(*m_band, *s);
    m_frame->setVisible(s->rehearsal);
    m_announcer->show(*s);
    m_header->show(s);
    m_alarm->show(s);
    m_track->show(s);
    m_errors->show(s);
    m_latency->show(s);
    if (m_chartsWindow)
        m_chartsWindow->show_(s);
    m_tabs->show(s);
    m_next->show(s);
    m_list->show(s);
    keepPlace(*s);
    m_rehearsal->show(s);
    const ReleaseRow mine = releaseRow(*s);
    std::vector<ReleaseRow> rows = m_others;
    const auto at = std::ranges::find(rows, mine.key, &ReleaseRow::key);
    at == rows.end() ? rows.insert(rows.begin(), mine) : (*at = mine, at);
    m_releases->show(rows, mine.key);
}

release::Command ConsoleWindow::command(release::Verb verb) const
{
    release::Command c;
    c.verb = verb;
    if (const engine::SnapshotPtr s = snapshot()) {
        c.actor = s->user;
        c.verifiedIdentity = s->identityVerified;
        release::bindTo(c, s->next);
        if (verb == release::Verb::Approve || verb == release::Verb::Reject)
            c.expectedDigest = release::approving(s->state).digest;
    }
    return c;
}

void ConsoleWindow::submit(const release::Command &c, std::function<void()> accepted, std::function<void()> refused)
{
    m_outbox->send(c, [accepted = std::move(accepted), refused = std::move(refused)](const Expected<void> &r) {
        if (const auto &then = r ? accepted : refused)
            then();
    });
}

void ConsoleWindow::tellNotDone(const release::Command &, Outbox::Why why)
{
    switch (why) {
    case Outbox::Why::AnotherRelease: return m_toast->say(tr("Not sent: another release was opened before its turn came."));
    case Outbox::Why::Overtaken: return m_toast->say(tr("Not sent: your hold or rollback came first."));
    case Outbox::Why::NoAnswer: return m_toast->say(tr("No answer: look at the timeline before you give it again."));
    case Outbox::Why::TooLate: return m_toast->say(tr("Not sent: the command before it took too long. Look, then give it again."));
    }
}

void ConsoleWindow::holdOrResume()
{
    const auto s = snapshot();
    if (!s)
        return;
    const bool held = s->state.held;
    submit(command(held ? release::Verb::Resume : release::Verb::Hold), [this, held] {
        m_toast->say(held ? tr("Resumed: the soak goes on.") : tr("Held: nothing is promoted until you resume."), [this, held] { submit(command(held ? release::Verb::Hold : release::Verb::Resume)); });
    });
}

void ConsoleWindow::askPromote()
{
    if (const auto s = snapshot(); s && s->next.command == "hotfix")
        return askHotfix();
    if (snapshot())
        openPromote(this, m_feed, [this] { submit(command(release::Verb::Promote)); });
}

void ConsoleWindow::askRollBack(bool byKey)
{
    askRollBackOver(this, byKey);
}

void ConsoleWindow::askRollBackOver(QWidget *window, bool byKey)
{
    if (snapshot())
        openRollBack(window, m_feed, byKey, [this](long long revision) {
            release::Command c = command(release::Verb::RollBack);
            c.toRevision = revision;
            submit(c);
        });
}

void ConsoleWindow::askHotfix()
{
    askHotfixWith(nullptr);
}

void ConsoleWindow::askHotfixWith(const release::Command *given)
{
    if (snapshot())
        openHotfix(this, m_feed, [this](release::Command c) {
            const release::Command us = command(release::Verb::Hotfix);
            c.actor = us.actor;
            c.verifiedIdentity = us.verifiedIdentity;
            const bool request = !c.text.empty();
            submit(c, {}, [this, c, request] {
                if (request && mayAskAgain())
                    askHotfixWith(&c);
            });
        }, given);
}

void ConsoleWindow::review(const QString &given)
{
    openReview(this, m_feed, [this](const QString &text) {
        release::Command c = command(release::Verb::Review);
        c.text = text.toStdString();
        submit(c, {}, [this, text] {
            if (mayAskAgain())
                review(text);
        });
    }, given);
}

bool ConsoleWindow::mayAskAgain()
{
    return !QApplication::activeModalWidget();
}

void ConsoleWindow::askPlan()
{
    if (snapshot())
        openPlanChange(this, m_feed, [this](release::Command c) {
            const release::Command us = command(release::Verb::AdoptPlan);
            c.actor = us.actor;
            c.verifiedIdentity = us.verifiedIdentity;
            submit(c);
        });
}

void ConsoleWindow::decide(const QString &alarm)
{
    const auto s = snapshot();
    if (!s)
        return;
    if (alarm == QLatin1String("difference"))
        openForeign(this, m_feed, [this](release::Verb verb) { submit(command(verb)); });
    else if (alarm == QLatin1String("projections"))
        openRebuild(this, m_feed, [this] { submit(command(release::Verb::Rebuild)); });
    else if (alarm == QLatin1String("plan"))
        planAwaitsUs(*s) ? askApprove() : askPlan();
    else if (alarm == QLatin1String("hotfix"))
        s->user == s->state.hotfix->by ? askHotfix() : askApprove();
    else if (alarm == QLatin1String("review"))
        review();
}

void ConsoleWindow::askApprove()
{
    if (!snapshot())
        return;
    // What was shown is what is approved: a plan that changes while it is read is refused by its digest.
    openApprove(this, m_feed, [this, digest = release::approving(m_feed->snapshot()->state).digest](bool yes, const QString &why) {
        release::Command c = command(yes ? release::Verb::Approve : release::Verb::Reject);
        c.expectedDigest = digest;
        c.text = why.toStdString();
        submit(c);
    });
}

void ConsoleWindow::nextPane()
{
    const std::vector<QWidget *> panes{m_releases, m_track, m_errors, m_latency, m_tabs, m_next, m_list};
    const QWidget *now = QApplication::focusWidget();
    const auto inside = [&](const QWidget *p) { return now && (p == now || p->isAncestorOf(now)); };
    const auto at = std::ranges::find_if(panes, inside) - panes.begin();
    const auto n = static_cast<std::ptrdiff_t>(panes.size());
    for (std::ptrdiff_t k = 1; k <= n; ++k) {
        QWidget *pane = panes[static_cast<std::size_t>((at == n ? k - 1 : at + k) % n)];
        if (pane->focusPolicy() & Qt::TabFocus)
            return pane->setFocus(Qt::ShortcutFocusReason);
        for (QWidget *w : pane->findChildren<QWidget *>()) {
            if ((w->focusPolicy() & Qt::TabFocus) && w->isVisible() && w->isEnabled())
                return w->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void ConsoleWindow::openTab(int tab)
{
    m_tabs->open(tab);
}

int ConsoleWindow::openedTab() const
{
    return m_tabs->at();
}

void ConsoleWindow::openPalette()
{
    auto *p = new CommandPalette(commands(), this);
    Scrim::under(p);
    p->open();
}

} // namespace tidegate::ui
