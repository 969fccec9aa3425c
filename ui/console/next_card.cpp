// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/next_card.h"

#include "ui/console/format.h"
#include "ui/names.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

namespace {

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
    m_grid->setColumnStretch(1, 1);
    box->addLayout(m_grid);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_promote = button(names::kPromote, "primary");
    m_hold = button(names::kHold, "plain");
    buttons->addWidget(m_promote, 1);
    buttons->addWidget(m_hold);
    box->addLayout(buttons);
    m_reason = label({}, TextRole::Secondary12, Tone::Secondary);
    m_reason->setWordWrap(true);
    box->addWidget(m_reason);
    auto *people = new QHBoxLayout;
    m_request = button(names::kRequest, "link", false);
    m_request->setText(tr("Ask for approval now"));
    m_approve = button(names::kApprove, "plain", false);
    m_approve->setText(tr("Approve…"));
    people->addWidget(m_request);
    people->addStretch(1);
    people->addWidget(m_approve);
    box->addLayout(people);
    connect(m_promote, &QPushButton::clicked, this, &NextCard::promote);
    connect(m_hold, &QPushButton::clicked, this, [this] { m_held ? Q_EMIT resume() : Q_EMIT hold(); });
    connect(m_request, &QPushButton::clicked, this, &NextCard::request);
    connect(m_approve, &QPushButton::clicked, this, &NextCard::approve);
}

NextCard::Row &NextCard::row(std::size_t i)
{
    while (m_rows.size() <= i) {
        Row r{new GlyphLabel(Glyph::Unknown), label({}, TextRole::Body13), label({}, TextRole::Body13, Tone::Secondary)};
        r.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        r.value->setWordWrap(true);
        const int at = static_cast<int>(m_rows.size());
        m_grid->addWidget(r.glyph, at, 0, Qt::AlignTop);
        m_grid->addWidget(r.name, at, 1, Qt::AlignTop);
        m_grid->addWidget(r.value, at, 2);
        m_rows.push_back(r);
    }
    return m_rows[i];
}

void NextCard::gates(const engine::Snapshot &s)
{
    std::size_t n = 0;
    for (const release::GateView &g : s.gates) {
        Row &r = row(n++);
        const Sign sign = g.name == "soak" && g.verdict == release::Verdict::Fail ? Sign{Glyph::Run, Tone::Plain} : g.name == "approval" && g.verdict == release::Verdict::Fail ? Sign{Glyph::Todo, Tone::Plain} : signOf(g.verdict, g.human);
        r.glyph->setGlyph(sign.glyph, sign.tone);
        r.name->setText(words(g.label));
        QString detail = words(g.detail);
        // Long reasons belong below and into the tip; here is the figure.
        r.value->setToolTip(detail);
        if (detail.size() > 34)
            detail = detail.left(32).trimmed() + QStringLiteral("…");
        r.value->setText(detail);
        setTone(r.value, sign.tone == Tone::Caution || sign.tone == Tone::Alarm ? sign.tone : Tone::Secondary);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (QWidget *w : {static_cast<QWidget *>(m_rows[i].glyph), static_cast<QWidget *>(m_rows[i].name), static_cast<QWidget *>(m_rows[i].value)})
            w->setVisible(i < n);
    }
}

void NextCard::show(const engine::SnapshotPtr &s)
{
    const release::Next &n = s->next;
    m_held = s->state.held;
    m_title->setText(words(n.title));
    m_when->setText(n.allowed ? tr("possible now") : n.earliest ? tr("possible from %1").arg(momentText(*n.earliest)) : s->state.pending ? words(s->progress.why) : QString());
    m_when->setVisible(!m_when->text().isEmpty());
    gates(*s);
    const bool step = n.command == "promote" || n.command == "finish";
    m_promote->setVisible(step);
    m_promote->setText(n.command == "finish" ? tr("Finish…") : words(n.title));
    m_promote->setIcon(n.allowed ? QIcon() : glyphIcon(Glyph::Lock, color(Tone::Disabled)));
    m_promote->setEnabled(n.allowed);
    m_promote->setAccessibleName(words(n.title));
    m_promote->setToolTip(words(n.reason));
    m_hold->setVisible(!s->state.final() && s->exists && !s->state.rollingBack());
    m_hold->setText(m_held ? tr("Resume") : tr("Hold"));
    m_hold->setAccessibleName(m_hold->text());
    m_hold->setToolTip(m_held ? tr("Allow promotion again") : tr("Stop promotion; triggers stay armed"));
    m_reason->setText(s->refused ? words(*s->refused) : n.allowed ? QString() : words(n.reason));
    setTone(m_reason, s->refused ? Tone::Caution : Tone::Secondary);
    m_reason->setVisible(!m_reason->text().isEmpty());
    const bool wanted = n.command == "approve" || std::ranges::any_of(s->gates, [](const release::GateView &g) { return g.name == "approval" && g.verdict != release::Verdict::Pass; });
    const bool asked = std::ranges::any_of(s->state.journal, [](const release::Event &e) { return e.kind == "request"; });
    m_request->setVisible(wanted);
    m_request->setEnabled(!asked);
    m_request->setText(asked ? tr("Approval is asked for") : tr("Ask for approval now"));
    m_approve->setVisible(wanted && s->user != s->state.requestedBy && s->exists);
}

} // namespace tidegate::ui
