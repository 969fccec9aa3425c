// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What leaves the console as a file: the release report, and charts as pictures or data.
#include "desk.h"

#include "ui/console/chart_export.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/report/print.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QSaveFile>
#include <QUrl>

namespace tidegate::app {

void Desk::askReport()
{
    ui::askFile(m_stack.get(), true, tr("Release report"), tr("PDF, HTML, JSON and CSV (*.pdf *.html *.json *.csv)"), QStringLiteral("release-report.pdf"), [this](const QString &path) {
        if (const auto r = writeReport(path); !r)
            return say(r.error());
        if (QGuiApplication::platformName() != QLatin1String("offscreen"))
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

void Desk::askExport()
{
    ui::askFile(m_stack.get(), true, tr("Charts"), tr("Pictures and data (*.png *.svg *.csv)"), QStringLiteral("charts.png"), [this](const QString &path) {
        const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
        if (const auto r = s ? ui::exportCharts(m_console->charts(), *s, path) : Expected<void>(); !r)
            say(r.error());
    });
}

Expected<void> Desk::writeReport(const QString &path) const
{
    const engine::SnapshotPtr s = m_feed ? m_feed->snapshot() : nullptr;
    if (!s)
        return Error{ErrorKind::Refused, "report", TG_TR("no release is open"), TG_TR("open one first")};
    const auto written = ui::reportAs(path, {s->state, s->journal, s->now});
    if (!written)
        return written.error();
    QSaveFile f(path);
    if (!f.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Usage, path.toStdString(), f.errorString().toStdString(), TG_TR("choose another place")};
    f.write(*written);
    if (!f.commit())
        return Error{ErrorKind::Usage, path.toStdString(), f.errorString().toStdString(), TG_TR("choose another place")};
    return {};
}

} // namespace tidegate::app
