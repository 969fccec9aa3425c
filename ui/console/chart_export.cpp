// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/chart_export.h"

#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

#include <array>
#include <cmath>
#include <map>

namespace tidegate::ui {

namespace {

constexpr std::size_t kColumns = 12;
using Line = std::array<double, kColumns>;

void put(std::map<Instant, Line> &lines, const engine::ChartSeries &s, std::size_t column)
{
    for (std::size_t i = 0; i < s.times.size(); ++i) {
        auto [it, fresh] = lines.try_emplace(s.times[i]);
        if (fresh)
            it->second.fill(std::nan(""));
        it->second[column] = s.values[i];
        if (i < s.low.size() && i < s.high.size()) {
            it->second[column + 1] = s.low[i];
            it->second[column + 2] = s.high[i];
        }
    }
}

Error notWritten(const QString &path, const QString &why)
{
    return {ErrorKind::Usage, path.toStdString(), why.toStdString(), TG_TR("choose another place")};
}

} // namespace

QByteArray chartsCsv(const engine::ChartData &errorRate, const engine::ChartData &p95)
{
    std::map<Instant, Line> lines;
    put(lines, errorRate.canary, 0);
    put(lines, errorRate.stable, 3);
    put(lines, p95.canary, 6);
    put(lines, p95.stable, 9);
    QByteArray out = "time,error_rate_canary,error_rate_canary_low,error_rate_canary_high,error_rate_stable,error_rate_stable_low,error_rate_stable_high,"
                     "p95_ms_canary,p95_ms_canary_low,p95_ms_canary_high,p95_ms_stable,p95_ms_stable_low,p95_ms_stable_high\n";
    for (const auto &[at, line] : lines) {
        out += formatInstant(at).c_str();
        for (const double v : line)
            out += std::isfinite(v) ? ',' + QByteArray::number(v, 'g', 10) : QByteArray(",");
        out += '\n';
    }
    return out;
}

Expected<void> exportCharts(QWidget *charts, const engine::Snapshot &s, const QString &path)
{
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(charts->size());
        svg.setViewBox(charts->rect());
        svg.setTitle(QString::fromStdString(s.state.release));
        QPainter painter;
        if (!painter.begin(&svg))
            return notWritten(path, QStringLiteral("the file cannot be written"));
        charts->render(&painter);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        file.write(chartsCsv(*s.errorRate, *s.p95));
    } else {
        constexpr int fine = 2;
        QPixmap picture(charts->size() * fine);
        picture.setDevicePixelRatio(fine);
        charts->render(&picture);
        picture.save(&file, "PNG");
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

QString chartQueries(const engine::Snapshot &s)
{
    QString out;
    const auto add = [&](const char *what, const std::string &query) {
        if (!query.empty())
            out += QStringLiteral("# %1\n%2\n").arg(QLatin1String(what), QString::fromStdString(query));
    };
    add("error rate, canary", s.errorRate->canaryQuery);
    add("error rate, stable", s.errorRate->stableQuery);
    add("p95 in ms, canary", s.p95->canaryQuery);
    add("p95 in ms, stable", s.p95->stableQuery);
    return out;
}

} // namespace tidegate::ui
