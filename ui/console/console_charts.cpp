// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What the charts show, in the console and in a window of their own.
#include "ui/charts/chart_link.h"
#include "ui/console/announcer.h"
#include "ui/console/chart_export.h"
#include "ui/console/charts_window.h"
#include "ui/console/console_window.h"
#include "ui/console/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

void ConsoleWindow::showPhase(int phase)
{
    const auto s = snapshot();
    if (!s)
        return;
    for (const release::PhaseRecord &r : s->state.history) {
        if (r.phase != phase)
            continue;
        const auto ms = [](Instant t) { return static_cast<double>(t.time_since_epoch().count()); };
        const double from = ms(r.begun), to = ms(r.ended.value_or(s->now)), edge = (to - from) * 0.03;
        m_link->look(std::pair(from - edge, to + edge));
        return;
    }
}

std::optional<std::pair<Instant, Instant>> ConsoleWindow::chartView() const
{
    const ChartLink::View &v = m_link->view();
    const auto at = [](double ms) { return Instant(Millis(std::llround(ms))); };
    return v ? std::optional(std::pair(at(v->first), at(v->second))) : std::nullopt;
}

void ConsoleWindow::lookAt(Instant from, Instant to)
{
    const auto ms = [](Instant t) { return static_cast<double>(t.time_since_epoch().count()); };
    m_link->look(std::pair(ms(from), ms(to)));
}

void ConsoleWindow::openCharts()
{
    if (!snapshot())
        return;
    if (!m_chartsWindow) {
        m_chartsWindow = new ChartsWindow(m_link, this);
        m_chartsWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_chartsWindow, &ChartsWindow::rollBack, this, [this](bool byKey) { askRollBackOver(m_chartsWindow, byKey); });
        connect(m_chartsWindow, &ChartsWindow::cannotRollBack, this, [this] { doOrSay("rollback", m_chartsWindow->toast()); });
        connect(m_chartsWindow->toast(), &Toast::told, m_announcer, &Announcer::say);
        connect(m_chartsWindow, &ChartsWindow::exportWanted, this, &ConsoleWindow::exportWanted);
        connect(m_chartsWindow, &ChartsWindow::queriesWanted, this, [this] { QGuiApplication::clipboard()->setText(chartQueries(*snapshot())); });
        // What asks more than the charts' window holds is asked in the console's.
        const auto here = [this] {
            window()->raise();
            window()->activateWindow();
        };
        connect(m_chartsWindow, &ChartsWindow::commandsWanted, this, [this, here] {
            here();
            openPalette();
        });
        connect(m_chartsWindow, &ChartsWindow::decide, this, [this, here](const QString &alarm) {
            here();
            decide(alarm);
        });
        // On another screen when there is one.
        const QList<QScreen *> screens = QGuiApplication::screens();
        const auto other = std::ranges::find_if(screens, [this](const QScreen *s) { return s != screen(); });
        const QRect room = (other == screens.end() ? screen() : *other)->availableGeometry();
        m_chartsWindow->resize(QSize(1200, 760).boundedTo(room.size() - QSize(16, 48)));
        m_chartsWindow->move(room.center() - m_chartsWindow->rect().center());
    }
    m_chartsWindow->show_(snapshot());
    m_chartsWindow->show();
    m_chartsWindow->raise();
    m_chartsWindow->activateWindow();
    m_chartsWindow->show_(snapshot()); // a chart that was not to be seen was not drawn
}

} // namespace tidegate::ui
