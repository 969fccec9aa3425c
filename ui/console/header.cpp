// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/header.h"

#include "ui/console/format.h"
#include "ui/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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
    m_stateGlyph = new GlyphLabel(Glyph::Todo);
    m_state = label({}, TextRole::Body13, Tone::Secondary);
    h->addWidget(m_name);
    h->addSpacing(8);
    h->addWidget(m_old);
    h->addWidget(m_new);
    h->addSpacing(12);
    h->addWidget(m_stateGlyph);
    h->addWidget(m_state, 1);
    m_api = link();
    m_metrics = link();
    m_guard = link();
    h->addSpacing(8);
    m_rollBack = new QPushButton;
    m_rollBack->setObjectName(QLatin1String(names::kRollBack));
    m_rollBack->setShortcut(QKeySequence(QStringLiteral("Ctrl+R")));
    setButtonKind(m_rollBack, "back", true);
    h->addWidget(m_rollBack);
    connect(m_rollBack, &QPushButton::clicked, this, &Header::rollBack);
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
    m_old->setText(QString::fromStdString(st.stableVersion) + QStringLiteral(" →"));
    m_new->setText(QString::fromStdString(st.canaryVersion));
    const Sign sign = signOf(*s);
    m_stateGlyph->setGlyph(sign.glyph, sign.tone);
    const bool in = st.stage == release::Stage::Phase && st.phase >= 0 && st.phase < static_cast<int>(st.plan.phases.size());
    m_state->setText((in ? QStringLiteral("%1 · %2 % · ").arg(QString::fromStdString(st.plan.phases[static_cast<std::size_t>(st.phase)].name)).arg(st.weight) : QString()) + stateWord(*s));
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
    const bool something = st.stage == release::Stage::Phase || (st.pending && !st.rollingBack());
    const QString target = QString::fromStdString(s->rollbackTarget);
    m_rollBack->setText(st.rollingBack() ? tr("Rolling back…") : target.isEmpty() ? tr("Roll back") : tr("Roll back to %1").arg(target));
    m_rollBack->setEnabled(something && !target.isEmpty());
    m_rollBack->setAccessibleName(m_rollBack->text());
    m_rollBack->setToolTip(something ? (target.isEmpty() ? words(s->noTarget) : tr("Two clicks; never blocked (Ctrl+R)")) : tr("Nothing to roll back: the canary has no traffic"));
}

AlarmBanner::AlarmBanner(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("alarm"));
    auto *h = new QHBoxLayout(this);
    h->setContentsMargins(16, 10, 16, 10);
    h->setSpacing(12);
    m_glyph = new GlyphLabel(Glyph::Alarm, Tone::Alarm, nullptr, 24);
    h->addWidget(m_glyph, 0, Qt::AlignTop);
    auto *v = new QVBoxLayout;
    v->setSpacing(2);
    m_title = label({}, TextRole::Title15);
    m_title->setWordWrap(true);
    m_detail = label({}, TextRole::Body13, Tone::Secondary);
    m_detail->setWordWrap(true);
    v->addWidget(m_title);
    v->addWidget(m_detail);
    h->addLayout(v, 1);
    m_more = label({}, TextRole::Secondary12, Tone::Secondary);
    h->addWidget(m_more, 0, Qt::AlignTop);
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        if (m_high)
            style(*m_high);
    });
    hide();
}

void AlarmBanner::style(bool high)
{
    const QColor edge = high ? ui::palette().alarm : ui::palette().caution, soft = high ? ui::palette().alarmSoft : ui::palette().cautionSoft;
    setStyleSheet(QStringLiteral("QFrame#alarm { background: rgba(%1,%2,%3,%4); border: 1px solid %5; border-left: 4px solid %5; border-radius: 8px; }").arg(soft.red()).arg(soft.green()).arg(soft.blue()).arg(soft.alpha()).arg(edge.name()));
}

void AlarmBanner::show(const engine::SnapshotPtr &s)
{
    setVisible(!s->alarms.empty());
    if (s->alarms.empty())
        return;
    const engine::Alarm &a = s->alarms.front();
    if (m_high != a.high) {
        m_high = a.high;
        style(a.high);
    }
    m_glyph->setGlyph(a.high ? Glyph::Alarm : Glyph::Caution, a.high ? Tone::Alarm : Tone::Caution);
    m_title->setText(words(a.title));
    setTone(m_title, a.high ? Tone::Alarm : Tone::Caution);
    QString detail = words(a.detail);
    for (const Message &m : a.toDo)
        detail += (detail.isEmpty() ? QString() : QStringLiteral("\n")) + words(m);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_more->setText(s->alarms.size() > 1 ? tr("and %1 more").arg(s->alarms.size() - 1) : tr("since %1").arg(whenText(a.since, s->now)));
    setAccessibleName(m_title->text() + QStringLiteral(". ") + detail);
}

} // namespace tidegate::ui
