// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/next_card.h"

#include "base/sentence.h"
#include "traffic/kubectl.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

namespace {

constexpr std::size_t kUsualRows = 11;

QPushButton *button(const char *name, const char *kind, bool big = true)
{
    auto *b = new QPushButton;
    b->setObjectName(QLatin1String(name));
    setButtonKind(b, kind, big);
    return b;
}

} // namespace

NextCard::NextCard(QWidget *parent)
    : Card(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 16, 14);
    box->setSpacing(4);
    box->addWidget(label(tr("NEXT"), TextRole::Label12, Tone::Secondary));
    m_title = label({}, TextRole::Figure20);
    m_title->setWordWrap(true);
    m_when = label({}, TextRole::Body13, Tone::Secondary);
    m_when->setWordWrap(true);
    box->addWidget(m_title);
    box->addWidget(m_when);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 6, 0, 6);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1); // so that it is known how wide a value is before it is wrapped
    box->addLayout(m_grid);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_promote = button(names::kPromote, "primary");
    m_hold = button(names::kHold, "plain");
    m_buttons->addWidget(m_promote, 1);
    m_buttons->addWidget(m_hold);
    box->addLayout(m_buttons);
    m_kubectl = button(names::kCopyKubectl, "plain");
    m_kubectl->setText(tr("Copy kubectl fallback"));
    m_kubectl->setAccessibleName(m_kubectl->text());
    m_kubectl->setToolTip(tr("The commands that bring traffic back without this program"));
    box->addWidget(m_kubectl);
    connect(m_kubectl, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_fallback); });
    m_reason = label({}, TextRole::Secondary12, Tone::Secondary);
    m_reason->setWordWrap(true);
    box->addWidget(m_reason);
    m_people = new QHBoxLayout;
    m_request = button(names::kRequest, "link", false);
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, m_promote, [this] {
        if (!m_promote->icon().isNull())
            m_promote->setIcon(glyphIcon(Glyph::Lock, color(Tone::Disabled)));
    });
    m_request->setText(tr("Ask for approval now"));
    m_approve = button(names::kApprove, "plain", false);
    m_approve->setText(tr("Approve…"));
    m_people->addWidget(m_request);
    m_people->addStretch(1);
    m_people->addWidget(m_approve);
    box->addLayout(m_people);
    row(kUsualRows - 1); // made with the window, not when the first evidence comes
    hideFrom(0);
    connect(m_promote, &QPushButton::clicked, this, &NextCard::promote);
    connect(m_hold, &QPushButton::clicked, this, [this] { m_held ? Q_EMIT resume() : Q_EMIT hold(); });
    connect(m_request, &QPushButton::clicked, this, &NextCard::request);
    connect(m_approve, &QPushButton::clicked, this, &NextCard::approve);
}

NextCard::Row &NextCard::row(std::size_t i)
{
    while (m_rows.size() <= i) {
        Row r{new GlyphLabel(Glyph::Unknown), label({}, TextRole::Body13), label({}, TextRole::Body13, Tone::Secondary)};
        r.value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        r.value->setWordWrap(true);
        const int at = static_cast<int>(m_rows.size());
        m_grid->addWidget(r.glyph, at, 0, Qt::AlignTop);
        m_grid->addWidget(r.name, at, 1, Qt::AlignTop);
        m_grid->addWidget(r.value, at, 2);
        m_rows.push_back(r);
    }
    return m_rows[i];
}

void NextCard::put(std::size_t i, const Sign &sign, const QString &name, const QString &value)
{
    Row &r = row(i);
    r.glyph->setGlyph(sign.glyph, sign.tone);
    r.name->setText(name);
    // Long reasons belong below and into the tip; here is the figure.
    r.value->setToolTip(value);
    r.value->setText(value.size() > 34 ? value.left(32).trimmed() + QStringLiteral("…") : value);
    setTone(r.value, sign.tone == Tone::Caution || sign.tone == Tone::Alarm ? sign.tone : Tone::Secondary);
    for (QWidget *w : {static_cast<QWidget *>(r.glyph), static_cast<QWidget *>(r.name), static_cast<QWidget *>(r.value)})
        w->show();
}

void NextCard::hideFrom(std::size_t n)
{
    for (; n < m_rows.size(); ++n) {
        for (QWidget *w : {static_cast<QWidget *>(m_rows[n].glyph), static_cast<QWidget *>(m_rows[n].name), static_cast<QWidget *>(m_rows[n].value)})
            w->hide();
    }
}

void NextCard::gates(const engine::Snapshot &s)
{
    std::size_t n = 0;
    for (const release::GateView &g : s.gates) {
        const Sign sign = g.name == "soak" && g.verdict == release::Verdict::Fail ? Sign{Glyph::Run, Tone::Plain} : g.name == "approval" && g.verdict == release::Verdict::Fail ? Sign{Glyph::Todo, Tone::Plain} : signOf(g.verdict, g.human);
        put(n++, sign, words(g.label), words(g.detail));
    }
    hideFrom(n);
}

void NextCard::steps(const engine::Snapshot &s)
{
    using S = traffic::StepState;
    std::size_t n = 0;
    put(n++, {Glyph::Ok, Tone::Plain}, tr("Intent written"), whenText(s.state.pending->begun, s.now));
    for (const traffic::Step &step : s.progress.steps) {
        const Sign sign = step.state == S::Done ? Sign{Glyph::Ok, Tone::Plain} : step.state == S::Running ? Sign{Glyph::Run, Tone::Plain} : step.state == S::Failed ? Sign{Glyph::Alarm, Tone::Alarm} : Sign{Glyph::Todo, Tone::Disabled};
        put(n++, sign, words(step.text), words(step.detail));
    }
    hideFrom(n);
}

void NextCard::people(const engine::Snapshot &s)
{
    const bool hotfix = s.next.command == "hotfix" && !s.next.allowed;
    const bool wanted = !s.state.pending && (s.next.command == "approve" || hotfix || std::ranges::any_of(s.gates, [](const release::GateView &g) { return g.name == "approval" && g.verdict != release::Verdict::Pass; }));
    const bool asked = std::ranges::any_of(s.state.journal, [](const release::Event &e) { return e.kind == "request"; });
    m_answers = asked && s.exists && s.user != s.state.requestedBy;
    m_request->setVisible(wanted);
    const QString noRequest = deniedText(s, "request"), noApprove = deniedText(s, "approve");
    m_request->setEnabled(!asked && noRequest.isEmpty());
    m_request->setToolTip(noRequest);
    m_approve->setEnabled(noApprove.isEmpty());
    m_approve->setToolTip(noApprove);
    m_request->setText(asked ? tr("Approval is asked for") : tr("Ask for approval now"));
    m_request->setAccessibleName(m_request->text());
    m_request->setVisible(wanted && !hotfix); // asking for it is what asked for the approval
    m_approve->setVisible(wanted && s.exists && s.user != (hotfix ? s.state.hotfix->by : s.state.requestedBy));
}

void NextCard::ask(bool first)
{
    if (std::exchange(m_asksFirst, first) == first)
        return;
    (first ? m_people : m_buttons)->removeWidget(m_request);
    (first ? m_buttons : m_people)->insertWidget(0, m_request, first ? 1 : 0);
    setButtonKind(m_request, first ? "primary" : "link", first);
}

void NextCard::show(const engine::SnapshotPtr &s)
{
    const release::Next &n = s->next;
    const bool running = s->state.pending.has_value(), back = s->state.rollingBack();
    m_held = s->state.held;
    m_title->setText(back ? tr("Finish the rollback") : words(n.title));
    m_when->setText(running ? (s->state.pending->problem ? words(sentence(*s->state.pending->problem)) : words(s->progress.why)) : n.allowed ? tr("possible now") : n.earliest ? tr("possible from <b>%1</b>").arg(momentText(*n.earliest)) : QString());
    m_when->setTextFormat(running ? Qt::PlainText : Qt::RichText);
    m_when->setVisible(!m_when->text().isEmpty());
    running ? steps(*s) : gates(*s);
    const bool hotfix = n.command == "hotfix";
    const bool step = !running && (n.command == "promote" || n.command == "finish" || hotfix);
    m_promote->setVisible(step);
    m_promote->setText(n.command == "finish" ? tr("Finish…") : hotfix ? tr("Hotfix…") : words(n.title));
    // A new icon lays the card out anew, each second if one let it.
    if (const bool open = n.allowed || hotfix; open != m_promote->icon().isNull())
        m_promote->setIcon(open ? QIcon() : glyphIcon(Glyph::Lock, color(Tone::Disabled)));
    // What is disabled gives its focus to the next: that would be Hold, one key away from an act that nobody wanted.
    if (m_promote->hasFocus() && !(n.allowed || hotfix))
        m_promote->clearFocus();
    m_promote->setEnabled(n.allowed || hotfix); // its dialog says what it waits for, and takes it back
    m_promote->setAccessibleName(words(n.title));
    m_promote->setToolTip(n.allowed ? keyText("promote") : words(n.reason));
    m_promote->setAccessibleDescription(words(n.reason));
    // There from the first: a button that came later would stand where another was just pressed.
    m_hold->setVisible(!s->state.final() && !back);
    m_hold->setText(m_held ? tr("Resume") : tr("Hold"));
    m_hold->setAccessibleName(m_hold->text());
    const QString noHold = !s->exists ? tr("No release has begun: there is nothing to hold") : deniedText(*s, m_held ? "resume" : "hold");
    m_hold->setEnabled(noHold.isEmpty());
    m_hold->setToolTip(!noHold.isEmpty() ? noHold : withKey(m_held ? tr("Allow promotion again") : tr("Stop promotion; triggers stay armed"), "hold"));
    // Side by side where both can be read, else one above the other.
    constexpr int kUsual = 308; // before it is laid out for the first time
    const int room = std::max(width(), kUsual) - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    people(*s);
    ask(n.command == "approve" && !running && !m_answers);
    const QPushButton *first = m_asksFirst ? m_request : m_promote;
    const bool both = first->sizeHint().width() + m_buttons->spacing() + m_hold->sizeHint().width() <= room;
    m_buttons->setDirection(both || !(step || m_asksFirst) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_kubectl->setVisible(back);
    if (back)
        m_fallback = QString::fromStdString(traffic::kubectlRollback(s->state.plan, s->observation, s->state.pods, s->ns));
    m_reason->setText(s->refused ? words(*s->refused) : n.allowed || running ? QString() : words(n.reason));
    setTone(m_reason, s->refused ? Tone::Caution : Tone::Secondary);
    m_reason->setVisible(!m_reason->text().isEmpty());
}

} // namespace tidegate::ui
