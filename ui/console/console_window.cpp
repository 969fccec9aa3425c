// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/console_window.h"

#include "ui/console/chart_card.h"
#include "ui/console/checklist_card.h"
#include "ui/console/format.h"
#include "ui/console/header.h"
#include "ui/console/next_card.h"
#include "ui/console/phase_track.h"
#include "ui/console/progress_card.h"
#include "ui/console/rows.h"
#include "ui/dialogs/act_dialogs.h"
#include "ui/names.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {
constexpr auto kAnswerLimit = std::chrono::seconds(20);
}

ConsoleWindow::ConsoleWindow(QWidget *parent)
    : QWidget(parent)
    , m_link(new ChartLink(this))
{
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumSize(1180, 720);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_band = new EnvironmentBand;
    m_header = new Header;
    box->addWidget(m_band);
    box->addWidget(m_header);
    auto *main = new QHBoxLayout;
    main->setSpacing(0);
    main->setContentsMargins(0, 0, 0, 0);
    main->addWidget(left());
    main->addWidget(middle(), 1);
    main->addWidget(right());
    box->addLayout(main, 1);
    connect(m_header, &Header::rollBack, this, &ConsoleWindow::askRollBack);
    connect(m_next, &NextCard::promote, this, &ConsoleWindow::askPromote);
    connect(m_next, &NextCard::approve, this, &ConsoleWindow::askApprove);
    connect(m_next, &NextCard::hold, this, [this] { submit(command(release::Verb::Hold)); });
    connect(m_next, &NextCard::resume, this, [this] { submit(command(release::Verb::Resume)); });
    connect(m_next, &NextCard::request, this, [this] { submit(command(release::Verb::Request)); });
    connect(m_list, &ChecklistCard::confirm, this, [this](const QString &item, const QString &value) {
        release::Command c = command(release::Verb::Acknowledge);
        c.item = item.toStdString();
        c.text = value.toStdString();
        submit(c);
    });
    connect(m_list, &ChecklistCard::overrideItem, this, &ConsoleWindow::overrideItem);
    const auto key = [this](const char *keys, auto &&act) { connect(new QShortcut(QKeySequence(QString::fromLatin1(keys)), this), &QShortcut::activated, this, act); };
    key("Ctrl+Return", [this] {
        if (m_feed && m_feed->snapshot() && m_feed->snapshot()->next.allowed)
            askPromote();
    });
    for (int i = 0; i < 5; ++i)
        key(qPrintable(QStringLiteral("Alt+%1").arg(i + 1)), [this, i] { m_tabs[static_cast<std::size_t>(i)]->click(); });
}

ConsoleWindow::~ConsoleWindow() = default;

QWidget *ConsoleWindow::left()
{
    auto *w = new QWidget;
    w->setObjectName(QStringLiteral("nav"));
    w->setFixedWidth(212);
    auto *v = new QVBoxLayout(w);
    v->setContentsMargins(8, 14, 8, 12);
    v->setSpacing(4);
    auto *title = label(tr("RELEASES"), TextRole::Label12, Tone::Secondary);
    title->setContentsMargins(8, 0, 0, 4);
    v->addWidget(title);
    auto *row = new Card;
    auto *g = new QGridLayout(row);
    g->setContentsMargins(10, 8, 10, 8);
    g->setHorizontalSpacing(8);
    g->setVerticalSpacing(2);
    m_releaseSign = new GlyphLabel(Glyph::Todo);
    m_releaseName = label({}, TextRole::Body13);
    m_releaseName->setFont(ui::font(TextRole::Body13, true));
    m_releaseWeight = label({}, TextRole::Secondary12, Tone::Secondary);
    m_releaseState = label({}, TextRole::Secondary12, Tone::Secondary);
    m_releaseState->setWordWrap(true);
    g->addWidget(m_releaseSign, 0, 0);
    g->addWidget(m_releaseName, 0, 1);
    g->addWidget(m_releaseWeight, 0, 2, Qt::AlignRight);
    g->addWidget(m_releaseState, 1, 1, 1, 2);
    g->setColumnStretch(1, 1);
    v->addWidget(row);
    const auto action = [&](const char *name, const QString &text, Glyph glyph) {
        auto *b = new QPushButton(text);
        b->setObjectName(QLatin1String(name));
        b->setAccessibleName(text);
        b->setIcon(glyphIcon(glyph, color(Tone::Secondary)));
        setButtonKind(b, "quiet");
        v->addWidget(b);
        return b;
    };
    connect(action(names::kNewRelease, tr("New release"), Glyph::Plus), &QPushButton::clicked, this, &ConsoleWindow::newRelease);
    connect(action(names::kReport, tr("Release report"), Glyph::Manual), &QPushButton::clicked, this, &ConsoleWindow::reportWanted);
    v->addStretch(1);
    m_strip = rehearsalStrip();
    v->addWidget(m_strip);
    return w;
}

QWidget *ConsoleWindow::rehearsalStrip()
{
    auto *card = new Card;
    auto *v = new QVBoxLayout(card);
    v->setContentsMargins(12, 10, 12, 10);
    v->setSpacing(6);
    v->addWidget(label(tr("REHEARSAL"), TextRole::Label12, Tone::Secondary));
    m_speed = label({}, TextRole::Secondary12, Tone::Secondary);
    m_speed->setWordWrap(true);
    v->addWidget(m_speed);
    auto *h = new QHBoxLayout;
    h->setSpacing(6);
    const auto add = [&](const char *name, const QString &text, const QString &spoken, auto &&act) {
        auto *b = new QPushButton(text);
        b->setObjectName(QLatin1String(name));
        b->setAccessibleName(spoken);
        b->setToolTip(spoken);
        setButtonKind(b, "chip");
        connect(b, &QPushButton::clicked, this, act);
        h->addWidget(b, 1);
    };
    add(names::kRehearsalSlower, QStringLiteral("½×"), tr("Half the speed"), [this] { Q_EMIT rehearsalSpeed(0.5); });
    add(names::kRehearsalFaster, QStringLiteral("2×"), tr("Twice the speed"), [this] { Q_EMIT rehearsalSpeed(2); });
    add(names::kRehearsalDay, tr("+1 d"), tr("Skip a day"), [this] { Q_EMIT rehearsalSkip(86400); });
    v->addLayout(h);
    card->hide();
    return card;
}

QWidget *ConsoleWindow::middle()
{
    auto *w = new QWidget;
    auto *v = new QVBoxLayout(w);
    v->setContentsMargins(12, 12, 12, 12);
    v->setSpacing(10);
    m_alarm = new AlarmBanner;
    v->addWidget(m_alarm);
    auto *trackCard = new Card;
    auto *t = new QVBoxLayout(trackCard);
    t->setContentsMargins(16, 14, 16, 12);
    m_track = new PhaseTrack;
    m_track->setFixedHeight(92);
    t->addWidget(m_track);
    v->addWidget(trackCard);
    m_progress = new ProgressCard;
    v->addWidget(m_progress);
    m_errors = new ChartCard(ChartCard::Kind::ErrorRate, m_link);
    m_latency = new ChartCard(ChartCard::Kind::P95, m_link);
    v->addWidget(m_errors, 5);
    v->addWidget(m_latency, 5);
    v->addWidget(tabs(), 6);
    return w;
}

QWidget *ConsoleWindow::tabs()
{
    auto *card = new Card;
    auto *v = new QVBoxLayout(card);
    v->setContentsMargins(16, 8, 16, 8);
    v->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    m_pages = new QStackedWidget;
    auto *group = new QButtonGroup(this);
    const struct {
        QString title;
        QStringList headers;
        int stretch;
    } pages[] = {{tr("Timeline"), {tr("When"), tr("What"), tr("Kind")}, 1},
                 {tr("Pods"), {tr("Track"), tr("Pod"), tr("State"), tr("Restarts"), tr("Version"), tr("Age")}, 1},
                 {tr("Evidence"), {tr("Source"), tr("What"), tr("Value"), tr("At")}, 2},
                 {tr("Changes"), {tr("When"), tr("Object"), tr("Change"), tr("Answer")}, 2},
                 {tr("Journal"), {tr("When"), tr("Act"), tr("Who, outcome"), tr("Writes"), tr("Hash")}, 2}};
    for (const auto &p : pages) {
        auto *b = new QPushButton(p.title);
        b->setCheckable(true);
        b->setObjectName(QStringLiteral("tab") + QString::number(m_tabs.size()));
        b->setAccessibleName(p.title);
        setButtonKind(b, "tab");
        group->addButton(b, static_cast<int>(m_tabs.size()));
        row->addWidget(b);
        m_tabs.push_back(b);
        auto *model = new RowsModel(p.headers, this);
        m_models.push_back(model);
        QTableView *view = rowsView(model, p.stretch, p.title);
        for (int c = 1; c < p.headers.size(); ++c) {
            if (c != p.stretch)
                view->setColumnWidth(c, c == 1 ? 240 : 110);
        }
        m_pages->addWidget(view);
    }
    row->addStretch(1);
    v->addLayout(row);
    v->addWidget(m_pages, 1);
    m_tabs.front()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int i) {
        m_pages->setCurrentIndex(i);
        update_();
    });
    return card;
}

QWidget *ConsoleWindow::right()
{
    auto *w = new QWidget;
    w->setFixedWidth(332);
    auto *v = new QVBoxLayout(w);
    v->setContentsMargins(0, 12, 12, 12);
    v->setSpacing(10);
    m_next = new NextCard;
    m_list = new ChecklistCard;
    v->addWidget(m_next);
    v->addWidget(m_list, 1);
    return w;
}

void ConsoleWindow::setFeed(Feed *feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    if (!feed)
        return;
    connect(feed, &Feed::snapshotChanged, this, &ConsoleWindow::update_);
    connect(feed, &QObject::destroyed, this, [this] { m_feed = nullptr; });
    update_();
}

void ConsoleWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update_(); // charts are not drawn while nobody can see them
}

void ConsoleWindow::update_()
{
    const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
    if (!s)
        return;
    const auto &env = s->state.plan.environment;
    const auto kind = s->rehearsal ? EnvironmentBand::Kind::Rehearsal : env.cls == plan::EnvironmentClass::Production ? EnvironmentBand::Kind::Production : env.cls == plan::EnvironmentClass::Staging ? EnvironmentBand::Kind::Staging : EnvironmentBand::Kind::Development;
    const QString word = s->rehearsal ? tr("REHEARSAL · nothing here is real") : QString::fromLatin1(plan::name(env.cls)).toUpper() + QStringLiteral(" · ") + QString::fromStdString(env.name.empty() ? s->context : env.name);
    m_band->set(kind, word, tr("%1%2 · namespace %3").arg(QString::fromStdString(s->user), s->readOnly ? tr(" · read-only") : QString(), QString::fromStdString(s->ns)));
    m_header->show(s);
    m_alarm->show(s);
    m_track->show(s);
    m_progress->show(s);
    m_errors->show(s);
    m_latency->show(s);
    m_next->show(s);
    m_list->show(s);
    const Sign sign = signOf(*s);
    m_releaseSign->setGlyph(sign.glyph, sign.tone);
    m_releaseName->setText(QString::fromStdString(s->state.release) + QLatin1Char(' ') + QString::fromStdString(s->state.canaryVersion));
    m_releaseWeight->setText(QStringLiteral("%1 %").arg(s->state.weight));
    m_releaseState->setText(stateWord(*s));
    setTone(m_releaseState, sign.tone == Tone::Plain ? Tone::Secondary : sign.tone);
    m_strip->setVisible(s->rehearsal);
    if (s->rehearsal)
        m_speed->setText(tr("Release time %1").arg(momentText(s->now)));
    const int page = m_pages->currentIndex();
    auto *model = m_models[static_cast<std::size_t>(page)];
    model->setRows(page == 0 ? timelineRows(*s) : page == 1 ? podRows(*s) : page == 2 ? evidenceRows(*s) : page == 3 ? changeRows(*s) : journalRows(*s));
    m_tabs[1]->setText(tr("Pods %1").arg(s->observation.pods.size()));
    m_tabs[3]->setText(s->changes.empty() ? tr("Changes") : tr("Changes %1").arg(s->changes.size()));
}

release::Command ConsoleWindow::command(release::Verb verb) const
{
    release::Command c;
    c.verb = verb;
    if (const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr) {
        c.actor = s->user;
        c.verifiedIdentity = s->identityVerified;
        if (verb == release::Verb::Approve || verb == release::Verb::Reject)
            c.expectedDigest = s->state.planDigest;
    }
    return c;
}

void ConsoleWindow::submit(release::Command c)
{
    // One at a time: a button never acts twice. A rollback is never held back by another command.
    if (!m_feed || (m_sending && c.verb != release::Verb::RollBack))
        return;
    m_sending = true;
    const int mine = ++m_sent;
    const auto answered = [this, mine] { m_sending = m_sending && mine != m_sent; };
    m_feed->submit(c, [answered](const Expected<void> &) { answered(); });
    // A feed that never answers must not lock the window for good; the engine refuses what it is still carrying out.
    QTimer::singleShot(kAnswerLimit, this, answered);
}

void ConsoleWindow::askPromote()
{
    if (m_feed && m_feed->snapshot())
        openPromote(this, m_feed, [this] { submit(command(release::Verb::Promote)); });
}

void ConsoleWindow::askRollBack()
{
    if (m_feed && m_feed->snapshot())
        openRollBack(this, m_feed, [this] { submit(command(release::Verb::RollBack)); });
}

void ConsoleWindow::askApprove()
{
    if (!m_feed || !m_feed->snapshot())
        return;
    // What was shown is what is approved: a plan that changes while it is read is refused by its digest.
    openApprove(this, m_feed, [this, digest = m_feed->snapshot()->state.planDigest](bool yes, const QString &why) {
        release::Command c = command(yes ? release::Verb::Approve : release::Verb::Reject);
        c.expectedDigest = digest;
        c.text = why.toStdString();
        submit(c);
    });
}

void ConsoleWindow::overrideItem(const QString &item)
{
    openOverride(this, item, [this, item](const QString &reason, const QString &ticket) {
        release::Command c = command(release::Verb::Override);
        c.item = item.toStdString();
        c.text = reason.toStdString();
        c.ticket = ticket.toStdString();
        submit(c);
    });
}

} // namespace tidegate::ui
