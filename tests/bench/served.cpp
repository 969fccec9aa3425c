// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "served.h"

#include "plan/parse.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <ctime>

namespace tidegate::bench {

namespace {

constexpr const char *kPlan = R"(apiVersion: tidegate.dev/v1
kind: ReleasePlan
metadata: {name: finance, owner: platform}
spec:
  namespace: vextrus
  traffic: {method: replicas, service: finance, stable: {deployment: finance}, canary: {deployment: finance-canary}}
  version: {name: "2.4.0", image: "registry.example/finance:2.4.0", container: finance}
  metrics: {prometheus: {url: "@URL@"}, recipe: http-requests-total, interval: 15s}
)";

} // namespace

double residentMb()
{
    QFile f(QStringLiteral("/proc/self/status"));
    if (!f.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : f.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

double cpuMs()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1000 + static_cast<double>(t.tv_nsec) / 1e6;
}

void turn(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

std::unique_ptr<QProcess> server(int pods, int churn, bool owned, engine::OpenOptions &open)
{
    auto p = std::make_unique<QProcess>();
    p->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    p->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve"), QString::number(pods), QString::number(churn), QString::number(owned)});
    while (!p->canReadLine() && p->waitForReadyRead(20000)) {
    }
    const QList<QByteArray> ports = p->readLine().trimmed().split(' ');
    if (ports.size() != 2)
        return nullptr;
    open.connection.server = "http://127.0.0.1:" + ports[0].toStdString();
    open.connection.ns = open.ns = "vextrus";
    std::string text = kPlan;
    text.replace(text.find("@URL@"), 5, "http://127.0.0.1:" + ports[1].toStdString());
    open.plan = plan::parsePlan(text, "bench").plan;
    open.release = "finance";
    open.rehearsal = true;
    return p;
}

} // namespace tidegate::bench
