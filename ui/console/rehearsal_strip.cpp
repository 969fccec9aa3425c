// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/rehearsal_strip.h"

#include "ui/console/format.h"
#include "ui/names.h"

#include <QHBoxLayout>
#include <QLabel>
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
    add(names::kRehearsalSlower, QStringLiteral("½×"), tr("Half the speed"), [this] { Q_EMIT speed(0.5); });
    add(names::kRehearsalFaster, QStringLiteral("2×"), tr("Twice the speed"), [this] { Q_EMIT speed(2); });
    add(names::kRehearsalDay, tr("+1 d"), tr("Skip a day"), [this] { Q_EMIT skip(86400); });
    v->addLayout(h);
    hide();
}

void RehearsalStrip::show(const engine::SnapshotPtr &s)
{
    setVisible(s->rehearsal);
    if (s->rehearsal)
        m_time->setText(momentText(s->now));
}

} // namespace tidegate::ui
