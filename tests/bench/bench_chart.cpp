// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Four weeks of 15 s samples, three lines: first paint and panning of our chart, beside plain QLineSeries with the same points.
#include "figures.h"
#include "ui/charts/chart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>
#include <random>

using namespace tidegate;
using namespace tidegate::bench;

namespace {

constexpr std::size_t kPoints = 4UL * 7 * 24 * 60 * 4; ///< 161,280
constexpr double kStep = 15000, kWeek = 7.0 * 86400 * 1000;
constexpr double kStart = 1750000000000.0, kEnd = kStart + kStep * static_cast<double>(kPoints);
constexpr QSize kSize(1100, 260);

std::shared_ptr<const ui::ChartModel> model()
{
    auto m = std::make_shared<ui::ChartModel>();
    m->title = QStringLiteral("ERROR RATE");
    m->unit = QStringLiteral("%");
    m->from = kStart;
    m->now = m->to = kEnd;
    m->limits.push_back({1, QStringLiteral("gate < 1 %"), false});
    for (int week = 0; week < 4; ++week)
        m->bands.push_back({kStart + week * kWeek, kStart + (week + 1) * kWeek, QStringLiteral("week %1").arg(week + 1), false});
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0, 0.05);
    for (int line = 0; line < 3; ++line) {
        ui::ChartLine l;
        l.kind = line == 0 ? ui::ChartLine::Kind::Canary : ui::ChartLine::Kind::Stable;
        l.label = QStringLiteral("line %1").arg(line);
        for (std::size_t i = 0; i < kPoints; ++i) {
            l.t.push_back(kStart + kStep * static_cast<double>(i));
            l.v.push_back(std::abs(0.3 + 0.1 * line + 0.1 * std::sin(static_cast<double>(i) / 2000) + noise(random)));
            if (line == 0) {
                l.low.push_back(std::max(0.0, l.v.back() - 0.1));
                l.high.push_back(l.v.back() + 0.1);
            }
        }
        m->lines.push_back(std::move(l));
    }
    return m;
}

/// Counts what is painted below a widget, so that a frame is over when it was painted and not when it was asked for.
class Frames final : public QObject {
public:
    explicit Frames(QWidget *viewport) { viewport->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    /// Does `act` and turns the loop until its paint is done; ms.
    double time(const std::function<void()> &act)
    {
        const int before = m_painted;
        const auto begin = Steady::now();
        act();
        while (m_painted == before)
            QCoreApplication::processEvents();
        return msSince(begin);
    }

private:
    int m_painted = 0;
};

constexpr int kOurFrames = 180, kTheirFrames = 12;

/// `show(from, to)` moves the view: one hour a frame.
std::vector<double> pan(Frames &frames, double span, int count, const std::function<void(double, double)> &show)
{
    std::vector<double> out;
    for (int i = 0; i < count; ++i) {
        const double from = kStart + (i + 1) * 3600.0 * 1000;
        out.push_back(frames.time([&] { show(from, from + span); }));
    }
    return out;
}

void ours(const std::shared_ptr<const ui::ChartModel> &m)
{
    std::vector<double> first;
    for (int i = 0; i < 5; ++i) {
        ui::ChartLink link;
        ui::ReleaseChart chart(&link);
        chart.resize(kSize);
        Frames frames(chart.findChild<QChartView *>()->viewport());
        first.push_back(frames.time([&] {
            chart.setModel(m);
            chart.show();
        }));
        if (i < 4)
            continue;
        QCoreApplication::processEvents();
        report("chart first paint, ours", spread(first), "ms", "chart first paint, QLineSeries", "< 100 ms");
        const auto show = [&](double from, double to) { link.drag(from, to); };
        report("chart pan frame, a week in sight, ours", spread(pan(frames, kWeek, kOurFrames, show)), "ms", "chart pan frame, a week in sight, QLineSeries", "< 16.7 ms");
        report("chart pan frame, three weeks in sight, ours", spread(pan(frames, 3 * kWeek, kOurFrames, show)), "ms", "chart pan frame, three weeks in sight, QLineSeries", "< 16.7 ms");
        std::vector<double> cross;
        for (int i2 = 0; i2 < kOurFrames; ++i2)
            cross.push_back(frames.time([&] { link.point(kStart + kWeek + i2 * 3600.0 * 1000); }));
        report("chart crosshair frame, ours", spread(cross), "ms", {}, "< 16.7 ms");
    }
}

void theirs(const std::shared_ptr<const ui::ChartModel> &m)
{
    auto *chart = new QChart;
    auto *x = new QValueAxis, *y = new QValueAxis;
    x->setRange(kStart, kEnd);
    y->setRange(0, 1.2);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    QChartView view(chart);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(kSize);
    Frames frames(view.viewport());
    const double first = frames.time([&] {
        for (const ui::ChartLine &l : m->lines) {
            QList<QPointF> points;
            points.reserve(static_cast<qsizetype>(l.t.size()));
            for (std::size_t i = 0; i < l.t.size(); ++i)
                points.append({l.t[i], l.v[i]});
            auto *series = new QLineSeries;
            series->replace(points);
            chart->addSeries(series);
            series->attachAxis(x);
            series->attachAxis(y);
        }
        view.show();
    });
    report("chart first paint, QLineSeries", spread({first}), "ms");
    const auto show = [&](double from, double to) { x->setRange(from, to); };
    report("chart pan frame, a week in sight, QLineSeries", spread(pan(frames, kWeek, kTheirFrames, show)), "ms");
    report("chart pan frame, three weeks in sight, QLineSeries", spread(pan(frames, 3 * kWeek, kTheirFrames, show)), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    ui::applyTheme(qt, ui::ThemeChoice::Light);
    const auto m = model();
    ours(m);
    theirs(m);
    return 0;
}
