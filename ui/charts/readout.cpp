// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/readout.h"

#include "ui/language/language.h"
#include "ui/theme/theme.h"
#include "ui/theme/zone.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

namespace {

const QString kApart = QStringLiteral("   ");

QString tr(const char *text)
{
    return QCoreApplication::translate("chart", text);
}

double valueAt(const ChartLine &line, double t)
{
    const auto i = sampleAt(line, t);
    return i ? line.v[*i] : std::nan("");
}

} // namespace

std::optional<std::size_t> sampleAt(const ChartLine &line, double t)
{
    const auto it = std::lower_bound(line.t.begin(), line.t.end(), t);
    return it == line.t.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - line.t.begin()));
}

QString valuesAt(const ChartModel &model, double t)
{
    QString out = zoned(t).toString(QStringLiteral("d MMM hh:mm"));
    for (const ChartLine &l : model.lines) {
        if (!sampleAt(l, t))
            continue; // the future has no values
        const double v = valueAt(l, t);
        out += kApart + l.label + QLatin1Char(' ') + (std::isfinite(v) ? localNumber(v, model.decimals) + QLatin1Char(' ') + model.unit : tr(QT_TRANSLATE_NOOP("chart", "no data")));
    }
    return out;
}

QString between(const ChartModel &model, double a, double b)
{
    if (b < a)
        std::swap(a, b);
    QString out = QStringLiteral("Δ ") + QString::fromStdString(humanDuration(Millis(static_cast<long long>(b - a))));
    for (const ChartLine &l : model.lines) {
        const double change = valueAt(l, b) - valueAt(l, a);
        if (std::isfinite(change))
            out += kApart + l.label + QLatin1Char(' ') + (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + localNumber(std::abs(change), model.decimals) + QLatin1Char(' ') + model.unit;
        else
            out += kApart + l.label + QLatin1Char(' ') + tr(QT_TRANSLATE_NOOP("chart", "no data"));
    }
    return out;
}

} // namespace tidegate::ui
