// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/rehearsal_strip.h"

#include "ui/console/format.h"
#include "ui/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidegate::ui {

RehearsalStrip::RehearsalStrip(QWidget *parent)
    : Card(parent, "dashed")
{
    auto *v = new QVBoxLayout(this);
    v->setContentsMargins(12, 10, 12, 12);
    v->setSpacing(6);
    v->addWidget(label(tr("REHEARSAL CLOCK"), TextRole::Label12, Tone::Secondary));
    m_time = label({}, TextRole::Body13);
    v->addWidget(m_time);
    const auto row = [&] {
        auto *h = new QHBoxLayout;
        h->setSpacing(6);
        v->addLayout(h);
        return h;
    };
    const auto add = [&](QHBoxLayout *h, const char *name, const QString &text, const QString &spoken) {
        auto *b = new QPushButton(text);
        b->setObjectName(QLatin1String(name));
        b->setAccessibleName(spoken);
        b->setToolTip(spoken);
        setButtonKind(b, "chip");
        h->addWidget(b, 1);
        return b;
    };
    QHBoxLayout *pace = row();
    m_pause = add(pace, names::kRehearsalPause, {}, tr("Stand still"));
    setButtonGlyph(m_pause, Glyph::Hold);
    m_pause->setCheckable(true);
    connect(m_pause, &QPushButton::toggled, this, [this](bool on) {
        setButtonGlyph(m_pause, on ? Glyph::Run : Glyph::Hold);
        m_pause->setAccessibleName(on ? tr("Go on") : tr("Stand still"));
        m_pause->setToolTip(m_pause->accessibleName());
        Q_EMIT pause(on);
    });
    connect(add(pace, names::kRehearsalSlower, QStringLiteral("½×"), tr("Half the speed")), &QPushButton::clicked, this, [this] { Q_EMIT speed(0.5); });
    connect(add(pace, names::kRehearsalFaster, QStringLiteral("2×"), tr("Twice the speed")), &QPushButton::clicked, this, [this] { Q_EMIT speed(2); });
    QHBoxLayout *steps = row();
    connect(add(steps, names::kRehearsalHour, tr("+1 h"), tr("Skip an hour")), &QPushButton::clicked, this, [this] { Q_EMIT skip(3600); });
    connect(add(steps, names::kRehearsalDay, tr("+1 d"), tr("Skip a day")), &QPushButton::clicked, this, [this] { Q_EMIT skip(86400); });
    QPushButton *trouble = add(row(), names::kRehearsalFault, tr("Trouble…"), tr("Let something go wrong"));
    auto *menu = new QMenu(trouble);
    const std::pair<const char *, QString> troubles[] = {{"errors", tr("The canary fails requests")}, {"slow", tr("The canary gets slow")}, {"dependency", tr("The canary loses its database")}, {"dependency-shared", tr("Both lose the database")}, {"no-data", tr("Prometheus stops")}, {"api-server", tr("The API server is away for ten minutes")}, {"healthy", tr("All is well again")}};
    for (const auto &[what, text] : troubles)
        connect(menu->addAction(text), &QAction::triggered, this, [this, what = QString::fromLatin1(what)] { Q_EMIT fault(what); });
    trouble->setMenu(menu);
    connect(add(row(), names::kTourBegin, tr("Tour"), tr("Explain each part of the window")), &QPushButton::clicked, this, &RehearsalStrip::tourWanted);
    m_lesson = add(row(), names::kRehearsalLesson, tr("How did it go?"), tr("How did it go?"));
    m_lesson->hide();
    connect(m_lesson, &QPushButton::clicked, this, &RehearsalStrip::lessonWanted);
    hide();
}

void RehearsalStrip::show(const engine::SnapshotPtr &s)
{
    setVisible(s->rehearsal);
    if (!s->rehearsal)
        return;
    m_time->setText(momentText(s->now));
    m_lesson->setVisible(s->state.final());
}

} // namespace tidegate::ui
