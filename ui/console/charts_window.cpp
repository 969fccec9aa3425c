// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/charts_window.h"

#include "ui/console/alarm_strip.h"
#include "ui/console/chart_card.h"
#include "ui/console/environment.h"
#include "ui/console/header.h"
#include "ui/console/toast.h"
#include "ui/names.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace tidegate::ui {

ChartsWindow::ChartsWindow(ChartLink *link, QWidget *console)
    : m_band(new EnvironmentBand(this))
    , m_header(new Header(this))
    , m_alarm(new AlarmStrip(this))
    , m_errors(new ChartCard(ChartCard::Kind::ErrorRate, link, this))
    , m_latency(new ChartCard(ChartCard::Kind::P95, link, this))
{
    setObjectName(QLatin1String(names::kChartsWindow));
    setAccessibleName(tr("Charts"));
    setMinimumSize(900, 480);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_band);
    box->addWidget(m_header);
    box->addWidget(m_alarm);
    auto *both = new QVBoxLayout;
    both->setContentsMargins(12, 12, 12, 12);
    both->setSpacing(10);
    both->addWidget(m_errors, 1);
    both->addWidget(m_latency, 1);
    box->addLayout(both, 1);
    m_frame = new RehearsalFrame(this);
    m_frame->hide();
    m_toast = new Toast(this);
    connect(m_header, &Header::rollBack, this, &ChartsWindow::rollBack);
    connect(m_header, &Header::cannotRollBack, this, &ChartsWindow::cannotRollBack);
    connect(m_header, &Header::commandsWanted, this, &ChartsWindow::commandsWanted);
    connect(m_alarm, &AlarmStrip::rollBack, this, [this] { Q_EMIT rollBack(false); });
    connect(m_alarm, &AlarmStrip::decide, this, &ChartsWindow::decide);
    connect(m_latency, &ChartCard::exportWanted, this, &ChartsWindow::exportWanted);
    connect(m_latency, &ChartCard::queriesWanted, this, &ChartsWindow::queriesWanted);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    console->window()->installEventFilter(this);
    m_errors->findChild<ReleaseChart *>()->setFocus(); // the keys are the charts'
}

void ChartsWindow::show_(const engine::SnapshotPtr &s)
{
    setWindowTitle(tr("Charts of %1 · Tidegate").arg(QString::fromStdString(s->state.release)));
    showEnvironment(*m_band, *s);
    m_frame->setVisible(s->rehearsal);
    m_header->show(s);
    m_alarm->show(s);
    m_errors->show(s);
    m_latency->show(s);
}

bool ChartsWindow::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Close)
        close();
    return false;
}

} // namespace tidegate::ui
