// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/alarm_strip.h"

#include "ui/console/abnormal_list.h"
#include "ui/console/format.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

namespace {

/// "7 of 10 pods ready · 12 s of about 45 s": how far the act is that answers the alarm.
QString progressText(const engine::Snapshot &s)
{
    if (!s.state.pending)
        return {};
    QString out = words(s.progress.why);
    const Millis past = std::max(Millis{0}, s.now - s.state.pending->begun);
    if (s.state.rollingBack() && past < s.rollbackEstimate * 3)
        out += (out.isEmpty() ? QString() : QStringLiteral(" · ")) + AlarmStrip::tr("%1 of about %2").arg(QString::fromStdString(humanDuration(std::chrono::floor<std::chrono::seconds>(past))), QString::fromStdString(humanDuration(s.rollbackEstimate)));
    return out;
}

/// A sentence with something after it.
QString withoutStop(QString sentence)
{
    static const QString stops = QStringLiteral(".\u0964");
    if (!sentence.isEmpty() && stops.contains(sentence.back()))
        sentence.chop(1);
    return sentence;
}

/// The first alarm that a person has to answer; it may stand behind a graver one.
const engine::Alarm *asking(const engine::Snapshot &s)
{
    const auto asks = [&](const engine::Alarm &a) { return a.id == "difference" || a.id == "plan" || a.id == "hotfix" || a.id == "review" || (a.id == "projections" && s.state.projections && s.state.projections->state == release::Projections::State::Asked); };
    const auto it = std::ranges::find_if(s.alarms, asks);
    return it == s.alarms.end() ? nullptr : &*it;
}

QString questionOf(const engine::Snapshot &s, const std::string &alarm)
{
    if (alarm == "hotfix" && s.state.hotfix && s.state.hotfix->by != s.user)
        return AlarmStrip::tr("Approve or Reject…");
    if (alarm == "plan")
        return planAwaitsUs(s) ? AlarmStrip::tr("Approve or Reject…") : AlarmStrip::tr("Compare plans…");
    if (alarm == "difference")
        return AlarmStrip::tr("Adopt or restore…");
    if (alarm == "projections")
        return AlarmStrip::tr("Rebuild…");
    return alarm == "hotfix" ? AlarmStrip::tr("Hotfix…") : AlarmStrip::tr("Review…");
}

} // namespace

AlarmStrip::AlarmStrip(QWidget *parent)
    : QFrame(parent)
{
    auto *h = new QHBoxLayout(this);
    h->setContentsMargins(20, 12, 16, 12);
    h->setSpacing(16);
    m_glyph = new GlyphLabel(Glyph::Alarm, Tone::Alarm, nullptr, 24);
    h->addWidget(m_glyph);
    auto *v = new QVBoxLayout;
    v->setSpacing(4);
    m_title = label({}, TextRole::Title15);
    m_title->setWordWrap(true);
    m_detail = label({}, TextRole::Body13, Tone::Secondary);
    m_detail->setWordWrap(true);
    m_meter = new Meter(3);
    v->addWidget(m_title);
    v->addWidget(m_detail);
    v->addWidget(m_meter);
    m_list = new AbnormalList;
    connect(m_list, &AbnormalList::rollBack, this, &AlarmStrip::rollBack);
    v->addWidget(m_list);
    h->addLayout(v, 1);
    m_decide = new QPushButton;
    m_decide->setObjectName(QLatin1String(names::kDecide));
    m_decide->setAccessibleName(tr("What the alarm asks"));
    setButtonKind(m_decide, "plain");
    h->addWidget(m_decide);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (const engine::Alarm *a = asking(*m_snapshot))
            Q_EMIT decide(QString::fromStdString(a->id));
    });
    m_steps = new QPushButton;
    m_steps->setObjectName(QLatin1String(names::kWhatToDo));
    m_steps->setAccessibleName(tr("What to do now"));
    setButtonKind(m_steps, "plain");
    h->addWidget(m_steps);
    connect(m_steps, &QPushButton::clicked, this, &AlarmStrip::openSteps);
    // Not the buttons' own: a new text takes a button's shortcut away.
    bindKey(this, "decide", [this] {
        if (m_decide->isVisible())
            m_decide->click();
    });
    bindKey(this, "alarms", [this] {
        if (isVisible())
            openSteps();
    });
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, QOverload<>::of(&QWidget::update));
    hide();
}

void AlarmStrip::show(const engine::SnapshotPtr &s)
{
    m_snapshot = s;
    setVisible(!s->alarms.empty());
    if (s->alarms.empty())
        return;
    const engine::Alarm &a = s->alarms.front();
    m_high = a.high;
    const Tone tone = a.high ? Tone::Alarm : Tone::Caution;
    m_glyph->setGlyph(a.high ? Glyph::Alarm : Glyph::Caution, tone);
    // The act in the text's own ink, the figure that caused it in the alarm's.
    const QString detail = words(a.detail);
    m_title->setTextFormat(Qt::RichText);
    m_title->setText(words(a.title).toHtmlEscaped() + (detail.isEmpty() ? QString() : QStringLiteral(" · <span style=\"color:%1\">%2</span>").arg(color(tone).name(), detail.toHtmlEscaped())));
    const QString progress = progressText(*s);
    const QString since = tr("since %1").arg(whenText(a.since, s->now));
    m_detail->setText(progress.isEmpty() ? (a.toDo.empty() || a.high ? since : withoutStop(words(a.toDo.front())) + QStringLiteral(" · ") + since) : progress);
    m_list->show(*s);
    m_meter->setVisible(s->state.pending.has_value());
    m_meter->set(s->progress.progress, s->state.rollingBack() ? Tone::Alarm : Tone::Canary);
    const engine::Alarm *question = s->readOnly ? nullptr : asking(*s);
    m_decide->setVisible(question != nullptr);
    if (question) {
        m_decide->setText(questionOf(*s, question->id));
        m_decide->setAccessibleName(m_decide->text());
        const bool second = question->id == "hotfix" && s->state.hotfix && s->state.hotfix->by != s->user;
        const char *verb = question->id == "difference" ? "restore" : question->id == "plan" ? "adopt-plan" : question->id == "projections" ? "rebuild" : question->id == "review" ? "review" : second ? "approve" : "hotfix";
        const QString denied = deniedText(*s, verb);
        m_decide->setEnabled(denied.isEmpty());
        m_decide->setToolTip(denied.isEmpty() ? withKey(words(question->title), "decide") : denied);
    }
    // What the strip says itself is no reason to open more.
    const std::size_t said = a.high ? std::min(a.toDo.size(), AbnormalList::kSteps) : progress.isEmpty() && !a.toDo.empty() ? 1 : 0;
    std::size_t steps = s->alarms.size() - 1;
    for (const engine::Alarm &one : s->alarms)
        steps += one.toDo.size();
    steps -= said;
    m_steps->setVisible(steps > 0);
    m_steps->setText(tr("What to do now (%1)").arg(steps));
    m_steps->setAccessibleName(m_steps->text());
    m_steps->setToolTip(withKey(tr("All alarms and their next steps"), "alarms"));
    setAccessibleName(words(a.title) + QStringLiteral(". ") + detail);
    update();
}

void AlarmStrip::openSteps()
{
    auto *d = new Sheet(window(), nullptr, tr("What to do now"), 560);
    for (const engine::Alarm &a : m_snapshot->alarms) {
        auto *h = new QHBoxLayout;
        h->setSpacing(10);
        h->addWidget(new GlyphLabel(a.high ? Glyph::Alarm : Glyph::Caution, a.high ? Tone::Alarm : Tone::Caution), 0, Qt::AlignTop);
        auto *v = new QVBoxLayout;
        v->setSpacing(2);
        const auto line = [&](const QString &text, TextRole role, Tone tone) {
            auto *l = label(text, role, tone);
            l->setWordWrap(true);
            if (role == TextRole::Body13 && tone == Tone::Plain)
                l->setFont(ui::font(TextRole::Body13, true));
            v->addWidget(l);
        };
        line(words(a.title), TextRole::Body13, Tone::Plain);
        if (!a.detail.empty())
            line(words(a.detail), TextRole::Secondary12, Tone::Secondary);
        for (const Message &m : a.toDo)
            line(QStringLiteral("→ ") + words(m), TextRole::Body13, Tone::Secondary);
        h->addLayout(v, 1);
        d->body()->addLayout(h);
    }
    d->setButtons(tr("Close"), {}, "plain");
    d->open();
}

void AlarmStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), ui::palette().surface);
    p.fillRect(QRect(0, height() - 1, width(), 1), ui::palette().line);
    p.fillRect(QRect(0, 0, 6, height()), m_high ? ui::palette().alarm : ui::palette().caution);
}

} // namespace tidegate::ui
