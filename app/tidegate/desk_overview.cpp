// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// All releases of all chosen clusters, one click from the console and one click back.
#include "desk.h"

#include "ui/overview/overview_page.h"
#include "ui/settings.h"

#include <QTimer>

namespace tidegate::app {

namespace {

constexpr const char *kChosen = "overview/contexts";
constexpr int kAgesEvery = 2000; ///< ms

QString name(const kube::ConnectionSpec &spec)
{
    return QString::fromStdString(spec.context.empty() ? spec.clusterName : spec.context);
}

} // namespace

void Desk::showOverview()
{
    if (m_overview)
        return turnTo(m_overview);
    m_overview = new ui::OverviewPage(m_stack.get());
    m_fleet = std::make_unique<ui::Fleet>();
    connect(m_fleet.get(), &ui::Fleet::changed, this, &Desk::fillOverview);
    auto *ages = new QTimer(m_overview); // soaks and ages go on while nothing is written
    connect(ages, &QTimer::timeout, this, &Desk::fillOverview);
    ages->start(kAgesEvery);
    connect(m_overview, &ui::OverviewPage::chosen, this, &Desk::openFromOverview);
    connect(m_overview, &ui::OverviewPage::newReleaseWanted, this, [this] { newRelease(); });
    connect(m_overview, &ui::OverviewPage::back, this, &Desk::leaveOverview);
    connect(m_overview, &ui::OverviewPage::contextsChosen, this, [this](const QStringList &chosen) {
        ui::settings().setValue(QLatin1String(kChosen), chosen);
        followFleet(chosen);
    });
    QStringList all, chosen;
    const QString here = name(m_connection);
    if (m_host) {
        all = chosen = QStringList{here};
    } else {
        for (const ui::ContextChoice &c : contexts())
            all << c.name;
        for (const QString &c : ui::settings().value(QLatin1String(kChosen)).toStringList()) {
            if (all.contains(c))
                chosen << c;
        }
        if (!here.isEmpty() && !chosen.contains(here))
            chosen.prepend(here);
    }
    const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
    m_overview->setContexts(all, chosen);
    m_overview->setRehearsal(m_host != nullptr);
    m_overview->setBack(s && m_console ? QString::fromStdString(s->state.release) : QString());
    followFleet(chosen);
    turnTo(m_overview);
}

void Desk::followFleet(const QStringList &chosen)
{
    std::vector<ui::Fleet::Cluster> clusters;
    for (const QString &context : chosen)
        clusters.push_back({context, context == name(m_connection) ? Expected<kube::ConnectionSpec>(m_connection) : specOf(context)});
    m_fleet->follow(clusters);
}

void Desk::fillOverview()
{
    const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
    m_overview->show(m_fleet->view(), m_host && s ? s->now : SystemClock().now());
}

void Desk::leaveOverview()
{
    if (!m_overview || !m_console)
        return;
    turnTo(m_console);
    m_stack->removeWidget(m_overview);
    m_overview->deleteLater();
    m_overview = nullptr;
    m_fleet.reset(); // no other cluster is asked while nobody looks
}

void Desk::openFromOverview(const QString &context, const QString &key)
{
    const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
    const bool here = context == name(m_connection);
    if (here && s && m_console && key == QString::fromStdString(s->ns + "/" + s->state.release))
        return leaveOverview();
    if (here)
        return openListed(key);
    ui::ConnectChoice c;
    c.context = context;
    c.ns = key.section(QLatin1Char('/'), 0, 0);
    c.release = key.section(QLatin1Char('/'), 1);
    c.readOnly = m_options.readOnly;
    // Not from inside the page that goes.
    QMetaObject::invokeMethod(this, [this, c] { connectTo(c); }, Qt::QueuedConnection);
}

} // namespace tidegate::app
