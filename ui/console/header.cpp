// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/header.h"

#include "ui/console/format.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"
#include "ui/preferences/preferences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tidegate::ui {

Header::Header(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(60);
    auto *h = new QHBoxLayout(this);
    h->setContentsMargins(16, 0, 16, 0);
    h->setSpacing(8);
    m_name = label({}, TextRole::Figure20);
    m_old = label({}, TextRole::Title15, Tone::Secondary);
    m_old->setFont(ui::font(TextRole::Title15));
    m_new = label({}, TextRole::Title15, Tone::Canary);
    m_state = new Chip;
    h->addWidget(m_name);
    h->addSpacing(8);
    h->addWidget(m_old);
    h->addWidget(m_new);
    h->addSpacing(12);
    h->addWidget(m_state);
    h->addStretch(1);
    m_api = link();
    m_metrics = link();
    m_guard = link();
    m_palette = new QPushButton(keyText("palette"));
    m_palette->setObjectName(QLatin1String(names::kPalette));
    m_palette->setAccessibleName(tr("Find a command"));
    m_palette->setToolTip(tr("Find a command (%1)").arg(keyText("palette")));
    connect(&Preferences::instance(), &Preferences::changed, m_palette, [this] {
        m_palette->setText(keyText("palette"));
        m_palette->setToolTip(tr("Find a command (%1)").arg(keyText("palette")));
    });
    setButtonKind(m_palette, "chip");
    setButtonGlyph(m_palette, Glyph::Search);
    connect(m_palette, &QPushButton::clicked, this, &Header::commandsWanted);
    h->addWidget(m_palette);
    h->addSpacing(8);
    m_rollBack = new QPushButton;
    m_rollBack->setObjectName(QLatin1String(names::kRollBack));
    setButtonKind(m_rollBack, "back", true);
    h->addWidget(m_rollBack);
    // While it runs the button tells how far it is; there is nothing to begin.
    const auto wanted = [this](bool byKey) {
        m_rollBack->isEnabled() && !m_rollingBack ? Q_EMIT rollBack(byKey) : Q_EMIT cannotRollBack();
    };
    connect(m_rollBack, &QPushButton::clicked, this, [wanted] { wanted(false); });
    // Not the button's own shortcut: a new text takes that away.
    bindKey(this, "rollback", [wanted] { wanted(true); });
    const auto restyle = [this] {
        setStyleSheet(QStringLiteral("QFrame#header { background: %1; border: none; border-bottom: 1px solid %2; }").arg(ui::palette().surface.name(), ui::palette().line.name()));
        m_rollBack->setIcon(glyphIcon(Glyph::Back, color(Tone::Plain)));
    };
    restyle();
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, restyle);
}

Header::Link Header::link()
{
    auto *h = static_cast<QHBoxLayout *>(layout());
    Link l{new GlyphLabel(Glyph::Unknown), label({}, TextRole::Secondary12, Tone::Secondary)};
    h->addWidget(l.glyph);
    h->addWidget(l.text);
    h->addSpacing(10);
    return l;
}

void Header::set(const Link &l, Glyph g, Tone tone, const QString &text, const QString &tip)
{
    l.glyph->setGlyph(g, tone);
    l.text->setText(text);
    l.text->setToolTip(tip);
    setTone(l.text, tone == Tone::Plain ? Tone::Secondary : tone);
}

void Header::show(const engine::SnapshotPtr &s)
{
    const release::State &st = s->state;
    m_name->setText(QString::fromStdString(st.release));
    const QString old = QString::fromStdString(st.stableVersion);
    m_old->setText(layoutDirection() == Qt::RightToLeft ? QStringLiteral("← ") + old : old + QStringLiteral(" →"));
    m_new->setText(QString::fromStdString(st.canaryVersion));
    const Sign sign = signOf(*s);
    const bool in = st.stage == release::Stage::Phase && st.phase >= 0 && st.phase < static_cast<int>(st.plan.phases.size());
    const QString where = in ? QStringLiteral("%1 · %2 %").arg(QString::fromStdString(st.plan.phases[static_cast<std::size_t>(st.phase)].name)).arg(st.weight) : QString();
    // "on plan" is the quiet case and goes without saying.
    const bool quiet = in && s->alarms.empty() && !st.held && !st.pending && s->api.live;
    m_state->set(quiet ? where : where.isEmpty() || sign.tone == Tone::Alarm ? stateWord(*s) : where + QStringLiteral(" · ") + stateWord(*s), st.rollingBack() ? Glyph::Back : sign.glyph, sign.tone);
    const auto show = [&](const Link &l, const engine::LinkView &v, const QString &name) {
        const QString age = v.lastOk ? ageText(*v.lastOk, s->localNow) : tr("never");
        if (v.live && v.ok)
            set(l, Glyph::Ok, Tone::Plain, name + QLatin1Char(' ') + age, tr("heard %1 ago").arg(age));
        else
            set(l, v.lastOk ? Glyph::Stale : Glyph::Unknown, v.lastOk ? Tone::Caution : Tone::Plain, v.lastOk ? tr("%1 silent for %2").arg(name, age) : tr("%1 not heard yet").arg(name), words(v.problem));
    };
    show(m_api, s->api, tr("API"));
    show(m_metrics, s->metrics, tr("metrics"));
    if (s->guardedByUs)
        set(m_guard, Glyph::Shield, Tone::Plain, tr("guarded by this console"), QString::fromStdString(s->guardian));
    else if (!s->guardian.empty())
        set(m_guard, Glyph::Shield, Tone::Plain, tr("guarded by %1").arg(QString::fromStdString(s->guardian).section(QLatin1Char('@'), 0, 0)), QString::fromStdString(s->guardian));
    else
        set(m_guard, Glyph::Shield, st.stage == release::Stage::Phase ? Tone::Alarm : Tone::Plain, tr("unguarded"), tr("nobody evaluates the rollback triggers"));
    const bool something = st.stage == release::Stage::Phase || st.stage == release::Stage::Complete || (st.pending && !st.rollingBack());
    const QString denied = deniedText(*s, "rollback");
    const QString target = QString::fromStdString(s->rollbackTarget);
    m_rollingBack = st.rollingBack();
    m_rollBack->setText(m_rollingBack ? tr("Rolling back… %1 %").arg(s->progress.progress * 100, 0, 'f', 0) : target.isEmpty() ? tr("Roll back") : tr("Roll back to %1").arg(target));
    m_rollBack->setEnabled(something && !target.isEmpty() && denied.isEmpty());
    m_rollBack->setAccessibleName(m_rollBack->text());
    m_rollBack->setToolTip(!denied.isEmpty() ? denied : something ? (target.isEmpty() ? words(s->noTarget) : m_rollingBack ? tr("The rollback is running already") : tr("Two clicks; never blocked (%1)").arg(keyText("rollback"))) : tr("Nothing to roll back: the canary has no traffic"));
}

} // namespace tidegate::ui
