// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Our client on the fake API server with 50,000 pods: until all are listed, what a pod costs, and the processor's share at 5,000
// changes a second. client-go's informer does the same in the same run (tests/bench/informer).
#include "figures.h"

#include "kube/pod_store.h"
#include "kube/reflector.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <ctime>
#include <malloc.h>

using namespace tidegate;
using namespace tidegate::bench;

namespace {

double residentKib()
{
    QFile f(QStringLiteral("/proc/self/status"));
    if (!f.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : f.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble();
    }
    return 0;
}

double cpuSeconds()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) / 1e9;
}

void turn(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void figure(const std::string &what, double value, const char *unit, const char *target)
{
    const std::string name = "50,000 pods " + what;
    report(name + ", ours", spread({value}), unit, name + ", client-go", target);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    if (argc != 3)
        return 2;
    const int seconds = std::atoi(argv[2]);
    kube::ConnectionSpec spec;
    spec.server = argv[1];
    const double before = residentKib();
    kube::ApiClient client(spec, {true, true});
    kube::Resource pods;
    pods.plural = "pods";
    pods.ns = "bench";
    kube::PodStore store(pods.path());
    kube::Reflector reflector(&client, pods, &store);
    const auto begin = Steady::now();
    QEventLoop synced;
    QObject::connect(&reflector, &kube::Reflector::stateChanged, &synced, [&] {
        if (reflector.state().synced)
            synced.quit();
        else if (reflector.state().error)
            std::fprintf(stderr, "%s\n", reflector.state().error->text().c_str());
    });
    QTimer::singleShot(60000, &synced, &QEventLoop::quit);
    reflector.start();
    synced.exec();
    if (!reflector.state().synced)
        return 1;
    const double ms = msSince(begin);
    malloc_trim(0); // as the yardstick collects its garbage
    const double each = (residentKib() - before) / static_cast<double>(store.size());
    client.getRaw(&qt, "/start", [](const Expected<net::Response> &) {});
    turn(200);
    int changes = 0;
    QObject::connect(&reflector, &kube::Reflector::changed, &qt, [&] { ++changes; });
    const double cpu = cpuSeconds();
    const long long revision = reflector.revision();
    const auto from = Steady::now();
    turn(seconds * 1000);
    const double spent = msSince(from) / 1000;
    figure("until all are listed", ms, "ms", "≤ 0.33 ×");
    figure("resident, each", each, "KiB", "≤ 2 KiB");
    figure("processor at 5,000 changes a second", (cpuSeconds() - cpu) / spent * 100, "%", "< 25 %");
    figure("changes taken a second", static_cast<double>(reflector.revision() - revision) / spent, "1/s", "");
    return store.size() > 0 ? 0 : 1;
}
