// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The running program, looked at from outside: no secret in its arguments, no core dump.
#include "support/scripted_server.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate::test;

class TestProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void argumentsHideTheToken_data();
    void argumentsHideTheToken();
};

void TestProcess::argumentsHideTheToken_data()
{
    QTest::addColumn<QStringList>("token");
    QTest::newRow("two words") << QStringList{QStringLiteral("--token"), QStringLiteral("S3cr3tValue99")};
    QTest::newRow("one word") << QStringList{QStringLiteral("--token=S3cr3tValue99")};
}

void TestProcess::argumentsHideTheToken()
{
    QFETCH(QStringList, token);
    std::vector<Exchange> waiting;
    ScriptedServer server;
    server.handle([&](const Seen &, const Exchange &x) { waiting.push_back(x); });
    QTemporaryDir dir;
    QFile config(dir.filePath(QStringLiteral("config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("current-context: x\nclusters: [{name: c, cluster: {server: '" + server.url(QString()).toString(QUrl::StripTrailingSlash).toUtf8() + "'}}]\nusers: [{name: u, user: {}}]\ncontexts: [{name: x, context: {cluster: c, user: u}}]\n");
    config.close();
    QProcess p;
    p.start(qEnvironmentVariable("TIDEGATE_BIN_DIR") + QStringLiteral("/tidegatectl"), QStringList{QStringLiteral("--kubeconfig"), config.fileName()} + token + QStringList{QStringLiteral("get"), QStringLiteral("/x")});
    QTRY_VERIFY_WITH_TIMEOUT(!waiting.empty(), 20000);
    const auto text = [&](const char *file) {
        QFile f(QStringLiteral("/proc/%1/%2").arg(p.processId()).arg(QLatin1String(file)));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    };
    const QByteArray line = text("cmdline");
    QVERIFY2(line.contains("--token") && line.contains("get"), line.constData());
    QVERIFY2(!line.contains("S3cr3t"), line.constData());
    QVERIFY2(text("limits").contains("Max core file size        0                    0"), text("limits").constData());
    waiting.front().json(200, "{}");
    QTRY_COMPARE_WITH_TIMEOUT(p.state(), QProcess::NotRunning, 20000);
    QCOMPARE(p.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
