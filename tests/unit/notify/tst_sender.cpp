// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Notices arrive in order and again until they do; a receiver that refuses, hangs or is gone holds nothing up, and no error tells its address.
#include "notify/sender.h"
#include "support/scripted_server.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::notify;
using namespace tidegate::test;
using namespace std::chrono_literals;

class TestSender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inOrderAndOnce();
    void triedAgain_data();
    void triedAgain();
    void aRefusalIsFinal();
    void theAddressIsAskedEachTime();
    void theOldestGoes();

private:
    static Notice notice(const char *id)
    {
        Notice n;
        n.id = id;
        n.kind = "rollback";
        n.title = id;
        return n;
    }
    static Sender::Address to(const ScriptedServer &server)
    {
        const std::string url = server.url(QStringLiteral("/T0/SECRET-PATH")).toString().toStdString();
        return [url](QObject *, const std::function<void(Expected<std::string>)> &done) { done(url); };
    }
    static QStringList titles(const ScriptedServer &server)
    {
        QStringList out;
        for (const Seen &s : server.seen)
            out << QJsonDocument::fromJson(s.body)[QStringLiteral("title")].toString();
        return out;
    }
};

void TestSender::inOrderAndOnce()
{
    ScriptedServer server;
    Sender s("webhook", to(server));
    for (const char *id : {"a", "b", "b", "c"})
        s.send(notice(id));
    QTRY_COMPARE(s.waiting(), std::size_t(0));
    QCOMPARE(titles(server), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(server.seen[0].method, QByteArray("POST"));
    QCOMPARE(server.seen[0].header("Content-Type"), QByteArray("application/json"));
}

void TestSender::triedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 429, 500, 503, 0})
        QTest::addRow("%d", status) << status;
}

void TestSender::triedAgain()
{
    QFETCH(int, status);
    ScriptedServer server;
    int bad = 3;
    server.handle([&](const Seen &, const Exchange &x) { bad-- <= 0 ? x.json(200, "{}") : status == 0 ? x.reset() : x.json(status, "no"); });
    Sender s("webhook", to(server));
    s.setPauses({1ms, 2ms});
    QSignalSpy failed(&s, &Sender::failed), delivered(&s, &Sender::delivered);
    s.send(notice("a"));
    s.send(notice("b"));
    QTRY_COMPARE(delivered.size(), 2);
    QCOMPARE(failed.size(), 3);
    QCOMPARE(titles(server).last(), QStringLiteral("b"));
    for (const auto &f : failed) {
        const auto error = f[1].value<Error>();
        QVERIFY2(error.text().find("SECRET") == std::string::npos, error.text().c_str());
        QVERIFY(error.text().find("127.0.0.1") != std::string::npos);
        QVERIFY(!f[2].toBool());
    }
}

void TestSender::aRefusalIsFinal()
{
    ScriptedServer server;
    server.handle([&](const Seen &, const Exchange &x) { server.seen.size() == 1 ? x.json(404, "no_service") : x.json(200, "{}"); });
    Sender s("webhook", to(server));
    QSignalSpy failed(&s, &Sender::failed), delivered(&s, &Sender::delivered);
    s.send(notice("a"));
    s.send(notice("b"));
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][2].toBool());
    QCOMPARE(titles(server), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestSender::theAddressIsAskedEachTime()
{
    ScriptedServer server;
    int asked = 0;
    const std::string url = server.url(QStringLiteral("/")).toString().toStdString();
    Sender s("webhook", [&](QObject *, const std::function<void(Expected<std::string>)> &done) { ++asked < 3 ? done(Error{ErrorKind::Forbidden, "Secret notify", "no", ""}) : done(url); });
    s.setPauses({1ms});
    QSignalSpy delivered(&s, &Sender::delivered);
    s.send(notice("a"));
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(asked, 3);
}

void TestSender::theOldestGoes()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &) {}); // hangs
    Sender s("webhook", to(server));
    QSignalSpy failed(&s, &Sender::failed);
    for (int i = 0; i < 105; ++i)
        s.send(notice(qPrintable(QString::number(i))));
    QCOMPARE(s.waiting(), std::size_t(100));
    QCOMPARE(failed.size(), 5);
    QCOMPARE(failed[0][0].toString(), QStringLiteral("1")); // the first is on its way
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
