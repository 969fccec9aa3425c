// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Links, one instance, and what is remembered from one start to the next.
#include "instance.h"
#include "link.h"
#include "options.h"
#include "plan/prometheus_source.h"
#include "session.h"
#include "ui/settings.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::app;

class TestLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { ui::settings().clear(); }
    void links_data();
    void links();
    void textAndBack();
    void linksCannotAct();
    void asAnArgument();
    void theSecondStartHandsOver();
    void nobodyThere();
    void aKilledOneLeavesNoLock();
    void whateverComesIsChecked();
    void sessionsAreRemembered();
    void secretsAreNot();
    void aWindowKeepsItsPlace();
};

void TestLinks::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("release");
    QTest::addColumn<int>("tab");
    QTest::newRow("plain") << "tidegate://prod-eu/shop/finance" << "prod-eu" << "finance" << -1;
    QTest::newRow("with a tab") << "tidegate://prod-eu/shop/finance?tab=evidence" << "prod-eu" << "finance" << 2;
    QTest::newRow("a slash at the end") << "tidegate://prod-eu/shop/finance/" << "prod-eu" << "finance" << -1;
    QTest::newRow("a context of a cloud") << "TIDEGATE://arn%3Aaws%3Aeks%3Aeu%2Fprod/shop/finance" << "arn:aws:eks:eu/prod" << "finance" << -1;
    QTest::newRow("a context with @") << "tidegate://admin@prod/shop/finance" << "admin@prod" << "finance" << -1;
    for (const char *bad : {"https://prod-eu/shop/finance", "tidegate://", "tidegate://prod-eu/shop", "tidegate://prod-eu/shop/finance/more", "tidegate:///shop/finance", "tidegate://c/Shop/finance", "tidegate://c/shop/../x", "tidegate://c/shop/fin%0aance", "tidegate://c/shop/finance?tab=all", "tidegate://c/shop/f?from=2026-11-23T10:00:00Z", "tidegate://c/shop/f?from=2026-11-23T10:00:00Z&to=2026-11-23T10:00:00Z", "tidegate://c/shop/f?from=yesterday&to=2026-11-23T10:00:00Z"})
        QTest::newRow(bad) << bad << "" << "" << -1;
    QTest::newRow("far too long") << QStringLiteral("tidegate://c/shop/") + QString(2000, QLatin1Char('a')) << "" << "" << -1;
}

void TestLinks::links()
{
    QFETCH(QString, text);
    QFETCH(QString, context);
    const auto link = parseLink(text);
    QCOMPARE(link.ok(), !context.isEmpty());
    if (!link) {
        QVERIFY(!link.error().remedy.empty());
        return;
    }
    QCOMPARE(link->context, context);
    QTEST(link->release, "release");
    QTEST(tabOf(*link), "tab");
}

void TestLinks::textAndBack()
{
    const Link l{QStringLiteral("arn:aws:eks:eu/prod ü"), QStringLiteral("shop"), QStringLiteral("finance"), QStringLiteral("pods"), {}};
    const auto back = parseLink(toText(l));
    QVERIFY(back && *back == l);
    // What the charts show, to the millisecond; a zone's plus survives a mail.
    Link zoomed = l;
    zoomed.view.emplace(*parseInstant("2026-11-23T10:00:00.250Z"), *parseInstant("2026-11-23T11:30:00Z"));
    const auto there = parseLink(toText(zoomed));
    QVERIFY(there && *there == zoomed);
    const auto zone = parseLink(QStringLiteral("tidegate://c/shop/finance?from=2026-11-23T11:00:00%2B01:00&to=2026-11-23T11:00:00Z"));
    QVERIFY(zone && zone->view->first == *parseInstant("2026-11-23T10:00:00Z"));
}

void TestLinks::linksCannotAct()
{
    for (const char *act : {"act=promote", "verb=rollback", "at=promote", "tab=pods&confirm=1", "yes"})
        QVERIFY2(!parseLink(QStringLiteral("tidegate://c/shop/finance?") + QLatin1String(act)), act);
}

void TestLinks::asAnArgument()
{
    const auto good = parseOptions({QStringLiteral("tidegate://c/shop/finance")});
    QVERIFY(good && good->link == QLatin1String("tidegate://c/shop/finance"));
    QVERIFY(!parseOptions({QStringLiteral("tidegate://c/shop")}));
    // Who names a file or asks for read-only means that, not the console that happens to run.
    QVERIFY(isPlain(*parseOptions({})) && !isPlain(*good));
    for (const QStringList &named : {QStringList{QStringLiteral("--kubeconfig"), QStringLiteral("x")}, QStringList{QStringLiteral("--read-only")}, QStringList{QStringLiteral("-n"), QStringLiteral("shop")}, QStringList{QStringLiteral("--context"), QStringLiteral("c")}})
        QVERIFY(!isPlain(*parseOptions(named)));
    QVERIFY(!parseOptions({QStringLiteral("tidegate://c/shop/finance"), QStringLiteral("more")}));
}

void TestLinks::theSecondStartHandsOver()
{
    Instance first(nullptr, QStringLiteral("tidegate-test-handover"));
    first.listen();
    QSignalSpy asked(&first, &Instance::asked);
    bool taken = false, front = false;
    // Another process in truth; here another thread, for the first one has to answer meanwhile.
    const std::unique_ptr<QThread> second(QThread::create([&] {
        const Instance other(nullptr, QStringLiteral("tidegate-test-handover"));
        taken = other.handOver(QStringLiteral("tidegate://c/shop/finance"));
        front = other.handOver({});
    }));
    second->start();
    QTRY_VERIFY(second->isFinished());
    QVERIFY(taken && front);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("tidegate://c/shop/finance"));
    QVERIFY(asked[1][0].toString().isEmpty());
}

void TestLinks::nobodyThere()
{
    const Instance alone(nullptr, QStringLiteral("tidegate-test-nobody"));
    QVERIFY(!alone.handOver({}));
}

void TestLinks::aKilledOneLeavesNoLock()
{
    const QString name = QStringLiteral("tidegate-test-killed");
    // What a kill -9 leaves: a file where the socket was, and nobody behind it.
    QFile left(QDir::tempPath() + QLatin1Char('/') + name);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    Instance next(nullptr, name);
    next.listen();
    QLocalSocket socket;
    socket.connectToServer(name);
    QVERIFY(socket.waitForConnected(1000));
}

void TestLinks::whateverComesIsChecked()
{
    const QString name = QStringLiteral("tidegate-test-rubbish");
    Instance first(nullptr, name);
    first.listen();
    QSignalSpy asked(&first, &Instance::asked);
    for (const QByteArray &rubbish : {QByteArray("rm -rf /\n"), QByteArray(5000, 'x'), QByteArray("\xff\xfe\n")}) {
        QLocalSocket socket;
        socket.connectToServer(name);
        QVERIFY(socket.waitForConnected(1000));
        socket.write(rubbish);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState); // it hangs up
    }
    QCOMPARE(asked.count(), 0);
}

void TestLinks::sessionsAreRemembered()
{
    QVERIFY(!lastSession());
    ui::ConnectChoice c;
    c.context = QStringLiteral("prod-eu");
    c.ns = QStringLiteral("shop");
    c.release = QStringLiteral("finance");
    c.readOnly = true;
    c.environment = plan::EnvironmentClass::Staging;
    c.prometheus.kind = plan::PrometheusSource::Kind::Url;
    c.prometheus.url = "http://127.0.0.1:9090";
    rememberSession(c);
    const auto back = lastSession();
    QVERIFY(back && back->context == c.context && back->ns == c.ns && back->release == c.release && back->readOnly && back->environment == c.environment && back->prometheus.url == c.prometheus.url);
    c.prometheus = plan::serviceSource("monitoring/prometheus:9090").value_or(plan::PrometheusSource{});
    rememberSession(c);
    QVERIFY(lastSession() && plan::serviceText(lastSession()->prometheus) == "monitoring/prometheus:9090");
    forgetSession();
    QVERIFY(!lastSession());
}

void TestLinks::secretsAreNot()
{
    ui::ConnectChoice c;
    c.context = QStringLiteral("prod-eu");
    c.release = QStringLiteral("finance");
    c.prometheus.kind = plan::PrometheusSource::Kind::Url;
    c.prometheus.url = "https://ann:hunter2@prom.example";
    rememberSession(c);
    QVERIFY(!lastSession());
    c.prometheus.url = "https://prom.example";
    c.prometheus.headers["Authorization"] = "hunter2";
    rememberSession(c);
    QVERIFY(!lastSession());
    QSettings s = ui::settings();
    s.sync();
    QFile f(s.fileName());
    QVERIFY(!f.open(QIODevice::ReadOnly) || !f.readAll().contains("hunter2"));
}

void TestLinks::aWindowKeepsItsPlace()
{
    {
        QWidget w;
        w.resize(700, 500);
        new GeometryKeeper(&w);
        w.show();
        QVERIFY(QTest::qWaitForWindowExposed(&w));
        w.resize(823, 611);
        QTRY_VERIFY(!ui::settings().value(QStringLiteral("window/geometry")).toByteArray().isEmpty());
    }
    QWidget again;
    again.resize(700, 500);
    new GeometryKeeper(&again);
    QCOMPARE(again.size(), QSize(823, 611));
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
