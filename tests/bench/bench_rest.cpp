// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What the console costs while nobody touches it, how soon it answers under load, and what a wall of twenty releases needs of memory. The API
// server runs in a process of its own, so that its work is not counted.
#include "figures.h"
#include "many_pods.h"
#include "served.h"

#include "ui/console/console_window.h"
#include "ui/engine_feed.h"
#include "ui/names.h"
#include "ui/theme/theme.h"
#include "ui/wall/wall.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace tidegate;
using namespace tidegate::bench;

namespace {

constexpr int kOpeningMs = 6000, kSettledMs = 45000, kIdleMs = 20000, kReleases = 20, kInputs = 300;

/// Share of one core that this process uses while its loop turns.
double cpuPercent(int ms)
{
    const double before = cpuMs();
    const auto begin = Steady::now();
    turn(ms);
    return (cpuMs() - before) / msSince(begin) * 100;
}

class Painted final : public QObject {
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

/// From a mouse that moves over a chart to the crosshair that is painted there, with whatever else the loop has to do.
std::vector<double> inputToPaint(ui::ConsoleWindow &window)
{
    auto *chart = window.findChild<QWidget *>(QLatin1String(ui::names::kErrorChart));
    Painted painted;
    chart->findChild<QChartView *>()->viewport()->installEventFilter(&painted);
    std::vector<double> out;
    for (int i = 0; i < kInputs; ++i) {
        turn(7); // a hand moves, and others work meanwhile
        const QPointF at(80 + i * 3 % std::max(1, chart->width() - 200), 60);
        const int before = painted.count;
        const auto begin = Steady::now();
        QCoreApplication::postEvent(chart, new QMouseEvent(QEvent::MouseMove, at, chart->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier));
        while (painted.count == before && msSince(begin) < 2000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        out.push_back(msSince(begin));
    }
    return out;
}

double percentile(std::vector<double> v, double share)
{
    std::ranges::sort(v);
    return v.empty() ? 0 : v[std::min(v.size() - 1, static_cast<std::size_t>(share * static_cast<double>(v.size())))];
}

bool console(int pods, int churn, const std::string &what)
{
    QTemporaryDir home;
    engine::OpenOptions open;
    open.journalDirectory = home.path().toStdString();
    const auto api = server(pods, churn, false, open);
    if (!api || !open.plan)
        return false;
    open.rehearsal = false; // its frame is drawn over everything
    ui::ConsoleWindow window;
    window.resize(1440, 900);
    window.show();
    auto feed = std::make_unique<ui::EngineFeed>(open);
    window.setFeed(feed.get());
    turn(kOpeningMs);
    if (!feed->snapshot() || !feed->snapshot()->observation.synced)
        return false;
    if (churn == 0) {
        turn(kSettledMs); // the history of the charts and the baseline of a week are read
        report("CPU while nobody touches it, " + what, spread({cpuPercent(kIdleMs)}), "% of a core", "CPU while nobody touches it, bare Qt Charts window", "< 1 %");
        report("memory, " + what, spread({residentMb()}), "MB", "memory, bare Qt Charts window");
    }
    const std::vector<double> answers = inputToPaint(window);
    report("input to paint, " + what, spread(answers), "ms");
    report("input to paint, p99, " + what, spread({percentile(answers, 0.99)}), "ms", {}, "< 50 ms");
    window.setFeed(nullptr);
    feed.reset();
    api->closeWriteChannel();
    api->waitForFinished(5000);
    return true;
}

/// Twenty sessions of twenty releases on one cluster, on one wall.
bool wall()
{
    QTemporaryDir home;
    engine::OpenOptions open;
    open.journalDirectory = home.path().toStdString();
    const auto api = server(0, 0, false, open);
    if (!api || !open.plan)
        return false;
    ui::WallWindow window;
    window.resize(1920, 1080);
    window.show();
    std::vector<std::unique_ptr<ui::EngineFeed>> feeds;
    for (int i = 0; i < kReleases; ++i) {
        engine::OpenOptions one = open;
        one.readOnly = true;
        one.guard = false;
        one.plan->name = one.release = "finance-" + std::to_string(i);
        feeds.push_back(std::make_unique<ui::EngineFeed>(one));
        window.addFeed(feeds.back().get());
    }
    turn(kSettledMs);
    const bool all = std::ranges::all_of(feeds, [](const auto &f) { return f->snapshot() && f->snapshot()->observation.synced; });
    report("CPU, wall of 20 releases", spread({cpuPercent(kIdleMs)}), "% of a core", "CPU while nobody touches it, bare Qt Charts window");
    report("memory, wall of 20 releases", spread({residentMb()}), "MB", "memory, bare Qt Charts window", "< 150 MB");
    feeds.clear();
    api->closeWriteChannel();
    api->waitForFinished(5000);
    return all;
}

void bare()
{
    auto *series = new QLineSeries;
    for (int i = 0; i < 200; ++i)
        series->append(i, i % 17);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(1440, 900);
    view.show();
    turn(1000);
    report("CPU while nobody touches it, bare Qt Charts window", spread({cpuPercent(5000)}), "% of a core");
    report("memory, bare Qt Charts window", spread({residentMb()}), "MB");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 5 && std::string_view(argv[1]) == "--serve") {
        QCoreApplication qt(argc, argv);
        return serveManyPods(std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]) != 0);
    }
    QApplication qt(argc, argv);
    bare();
    ui::applyTheme(qt, ui::ThemeChoice::Light);
    if (console(0, 0, "console of a release") && wall() && console(2000, 200, "2,000 pods, 200 changes a second"))
        return 0;
    std::fputs("bench_rest: a release was not listed\n", stderr);
    return 1;
}
