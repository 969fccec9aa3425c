// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/abnormal_list.h"

#include "ui/names.h"
#include "ui/preferences/keys.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

/// Going back answers what the canary does; it answers no lost link, and no outage that both versions share.
bool goingBackHelps(const engine::Snapshot &s, const engine::Alarm &a)
{
    if (s.readOnly || s.rollbackTarget.empty() || s.state.stage != release::Stage::Phase || s.state.rollingBack())
        return false;
    return a.id == "trigger";
}

} // namespace

AbnormalList::AbnormalList(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 4, 0, 0);
    m_box->setSpacing(2);
    auto *first = new QHBoxLayout;
    m_back = new QPushButton;
    m_back->setObjectName(QLatin1String(names::kAbnormalRollBack));
    m_back->setAccessibleName(tr("Roll back"));
    setButtonKind(m_back, "plain");
    first->addWidget(m_back);
    first->addStretch(1);
    m_box->addLayout(first);
    connect(m_back, &QPushButton::clicked, this, &AbnormalList::rollBack);
    hide();
}

void AbnormalList::show(const engine::Snapshot &s)
{
    const engine::Alarm *a = s.alarms.empty() || !s.alarms.front().high ? nullptr : &s.alarms.front();
    const bool back = a && goingBackHelps(s, *a);
    setVisible(a && (back || !a->toDo.empty()));
    if (!a)
        return;
    const QString about = QString::fromStdString(a->id + " " + formatInstant(a->since));
    if (about != m_about) {
        m_about = about;
        m_done.clear();
    }
    m_back->setVisible(back);
    if (back) {
        m_back->setText(withKey(tr("1.  Roll back to %1…").arg(QString::fromStdString(s.rollbackTarget)), "rollback"));
        m_back->setAccessibleName(m_back->text());
    }
    const std::size_t offset = back ? 1 : 0, n = std::min(a->toDo.size(), kSteps - offset);
    while (m_steps.size() < n) {
        auto *step = new QCheckBox(this);
        step->setObjectName(QLatin1String(names::kAbnormalStep) + QString::number(m_steps.size()));
        step->setMinimumHeight(28);
        connect(step, &QCheckBox::toggled, this, [this, step](bool done) {
            const QString text = step->property("step").toString();
            if (done)
                m_done.insert(text);
            else
                m_done.erase(text);
        });
        m_box->addWidget(step);
        m_steps.push_back(step);
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setVisible(i < n);
        if (i >= n)
            continue;
        const QString text = words(a->toDo[i]);
        m_steps[i]->setProperty("step", text);
        m_steps[i]->setText(QStringLiteral("%1.  %2").arg(i + 1 + offset).arg(text));
        m_steps[i]->setAccessibleName(m_steps[i]->text());
        const QSignalBlocker quiet(m_steps[i]);
        m_steps[i]->setChecked(m_done.contains(text));
    }
}

} // namespace tidegate::ui
