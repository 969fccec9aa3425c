// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// How long the window's thread is kept from its loop: without a release, with the rehearsal's few pods, and with 2,000 pods of which
// 200 a second change. The API server runs in a process of its own, so that its work is not counted.
#include "many_pods.h"
#include "pulse.h"
#include "served.h"

#include "ui/console/console_window.h"
#include "ui/console/release_list.h"
#include "ui/engine_feed.h"
#include "ui/names.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace tidegate;
using namespace tidegate::bench;

namespace {

constexpr int kPods = 2000, kChurn = 200;
constexpr int kOpeningMs = 2000; ///< until all is listed, drawn for the first time, and the history of the charts is there
constexpr int kWatchMs = 10000;

void say(const Pulse &pulse, const std::string &what, const std::string &beside)
{
    report("GUI thread gap, " + what, pulse.gaps(), "ms", beside.empty() ? "" : "GUI thread gap, " + beside, "longest ≤ 16 ms");
    report("of it computed, " + what, pulse.computed(), "ms", beside.empty() ? "" : "of it computed, " + beside);
}

/// The window on a release: from the opening through `kWatchMs` of watching. False when there is no server.
bool followed(int pods, int churn, bool owned, const std::string &what, const std::string &beside)
{
    QTemporaryDir home;
    engine::OpenOptions open;
    open.journalDirectory = home.path().toStdString();
    const auto api = server(pods, churn, owned, open);
    if (!api || !open.plan)
        return false;
    const double before = residentMb();
    auto window = std::make_unique<ui::ConsoleWindow>();
    window->resize(1440, 900);
    window->show();
    turn(1000);
    Pulse pulse;
    pulse.start();
    const auto begin = Steady::now();
    auto feed = std::make_unique<ui::EngineFeed>(open);
    double synced = 0;
    QObject::connect(feed.get(), &ui::Feed::snapshotChanged, &pulse, [&] {
        if (synced <= 0 && feed->snapshot() && feed->snapshot()->observation.synced)
            synced = msSince(begin);
    });
    window->setFeed(feed.get());
    turn(kOpeningMs);
    pulse.stop();
    say(pulse, "opening, " + what, "window without a release");
    if (owned && (!feed->snapshot() || static_cast<int>(feed->snapshot()->observation.pods.size()) < pods)) {
        std::fputs("bench_stall: the pods are not the release's\n", stderr);
        return false;
    }
    if (owned) {
        window->findChild<QPushButton *>(QStringLiteral("tab1"))->click();
        window->findChild<QLineEdit *>(QLatin1String(ui::names::kFilter))->setText(QStringLiteral("batch"));
        auto *table = window->findChild<QTableView *>(QStringLiteral("Pods"));
        Q_EMIT table->horizontalHeader()->sectionClicked(6); // by age
        turn(500);
    }
    pulse.start();
    turn(kWatchMs);
    pulse.stop();
    say(pulse, "watching, " + what, "window without a release");
    report("until all is listed, " + what, spread({synced}), "ms", beside.empty() ? "" : "until all is listed, " + beside);
    report("memory more than before, " + what, spread({residentMb() - before}), "MB", beside.empty() ? "" : "memory more than before, " + beside);
    window->setFeed(nullptr);
    feed.reset();
    window.reset();
    api->closeWriteChannel();
    api->waitForFinished(5000);
    return synced > 0;
}

/// 500 releases in the list at the left, one of which changes every 20 ms while a person scrolls through them.
void manyReleases()
{
    constexpr int kReleases = 500;
    ui::ConsoleWindow window;
    window.resize(1440, 900);
    auto *list = window.findChild<ui::ReleaseList *>();
    std::vector<ui::ReleaseRow> rows;
    for (int i = 0; i < kReleases; ++i)
        rows.push_back({QStringLiteral("ns/service-%1").arg(i), QStringLiteral("service-%1").arg(i), QStringLiteral("2.%1.0").arg(i), QStringLiteral("Week 2"), 50, {ui::Glyph::Run, ui::Tone::Plain}});
    window.show();
    turn(500);
    Pulse pulse;
    pulse.start();
    list->show(rows, rows.front().key);
    turn(500);
    pulse.stop();
    say(pulse, "500 releases appear", "window without a release");
    pulse.start();
    QTimer change;
    std::size_t n = 0;
    auto *view = window.findChild<QListView *>(QLatin1String(ui::names::kReleases));
    QObject::connect(&change, &QTimer::timeout, &change, [&] {
        ++n;
        rows[n * 37 % kReleases].weight = static_cast<int>(n % 101);
        list->show(rows, rows.front().key);
        view->verticalScrollBar()->setValue(static_cast<int>(n * 40) % std::max(1, view->verticalScrollBar()->maximum()));
    });
    change.start(20);
    turn(5000);
    pulse.stop();
    say(pulse, "500 releases, scrolled, 50 changes a second", "window without a release");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 5 && std::string_view(argv[1]) == "--serve") {
        QCoreApplication qt(argc, argv);
        return serveManyPods(std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]) != 0);
    }
    QApplication qt(argc, argv);
    ui::applyTheme(qt, ui::ThemeChoice::Light);
    {
        ui::ConsoleWindow window;
        window.resize(1440, 900);
        window.show();
        turn(1000);
        Pulse pulse;
        pulse.start();
        turn(kWatchMs);
        pulse.stop();
        say(pulse, "window without a release", {});
    }
    manyReleases();
    if (!followed(0, 0, false, "a release's few pods", "window without a release") || !followed(kPods, kChurn, false, "2,000 pods, 200 changes a second", "a release's few pods") || !followed(kPods, kChurn, true, "2,000 pods of its own in the filtered and sorted Pods tab", "a release's few pods")) {
        std::fputs("bench_stall: the release was not listed\n", stderr);
        return 1;
    }
    return 0;
}
