// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "support/answers.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;
using namespace std::chrono_literals;

/// A mutation reaches the server at most once, and what became of it is never guessed.
class TestHttpMutation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void once_data();
    void once();
    void onceOnAWarmConnection_data() { once_data(); }
    void onceOnAWarmConnection();
    void arrivesWhole_data();
    void arrivesWhole();
    void diesAndStaysDead();
    void refusedPort_data();
    void refusedPort();
    void noHandshakeMeansNotSent();
    void tooLargeAnAnswerIsUnclear();
    void readsMayBeRepeated();
    void readOnly_data();
    void readOnly();
};

enum Fault { Close, Reset, CutHeaders, CutBody, Never };
Q_DECLARE_METATYPE(Fault)

static void play(Fault f, const Exchange &x)
{
    switch (f) {
    case Close:
        return x.close();
    case Reset:
        return x.reset();
    case CutHeaders:
        x.raw("HTTP/1.1 200 OK\r\nContent-Le");
        return x.close();
    case CutBody:
        x.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
        return x.close();
    case Never:
        return;
    }
}

void TestHttpMutation::once_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    const std::pair<const char *, Fault> faults[]{{"close", Close}, {"reset", Reset}, {"cut headers", CutHeaders}, {"cut body", CutBody}, {"never", Never}};
    for (const auto &[name, fault] : faults) {
        for (const char *method : {"POST", "PATCH", "PUT", "DELETE"})
            QTest::addRow("%s %s", method, name) << QByteArray(method) << QByteArray("[{\"op\":\"test\"}]") << fault;
        QTest::addRow("DELETE without body %s", name) << QByteArray("DELETE") << QByteArray() << fault;
        QTest::addRow("PATCH of 300 KiB %s", name) << QByteArray("PATCH") << QByteArray(300 * 1024, 'x') << fault;
    }
}

void TestHttpMutation::once()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(Fault, fault);
    ScriptedServer server;
    server.handle([fault](const Seen &, const Exchange &x) { play(fault, x); });
    net::HttpSession session({});
    Asked a;
    net::Request r = request(server.url(), method, body);
    if (fault == Never)
        r.connectDeadline = 300ms;
    a.ask(session, r);
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.kind() == ErrorKind::OutcomeUnknown, a.text());
    QVERIFY2(!a.got->error().remedy.empty(), "the next step");
    // Qt would have sent it again by now: a read after it shows that the line is quiet.
    server.handle(nullptr);
    Asked after;
    after.ask(session, request(server.url(QStringLiteral("/after"))));
    QTRY_COMPARE(after.status(), 200);
    QCOMPARE(server.count("/"), 1);
}

void TestHttpMutation::onceOnAWarmConnection()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(Fault, fault);
    ScriptedServer server;
    server.on("/warm", [](const Seen &, const Exchange &x) { x.json(200, "{}"); });
    server.handle([fault](const Seen &, const Exchange &x) { play(fault, x); });
    net::HttpSession session({});
    Asked warm, a;
    warm.ask(session, request(server.url(QStringLiteral("/warm"))));
    QTRY_COMPARE(warm.status(), 200);
    net::Request r = request(server.url(), method, body);
    if (fault == Never)
        r.connectDeadline = 300ms;
    a.ask(session, r);
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.kind() == ErrorKind::OutcomeUnknown, a.text());
    warm.ask(session, request(server.url(QStringLiteral("/warm"))));
    QTRY_COMPARE(warm.status(), 200);
    QCOMPARE(server.count("/"), 1);
    QCOMPARE(server.seen.at(1).connection, 1);
}

void TestHttpMutation::arrivesWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const int size : {0, 1, 16 * 1024, 16 * 1024 + 1, 3 * 1024 * 1024})
        QTest::addRow("%d bytes", size) << QByteArray(size, 'b');
}

void TestHttpMutation::arrivesWhole()
{
    QFETCH(QByteArray, body);
    ScriptedServer server;
    net::HttpSession session({});
    Asked a;
    for (const char *method : {"PATCH", "POST", "PUT", "DELETE"}) {
        a.ask(session, request(server.url(), method, body));
        QTRY_COMPARE(a.status(), 200);
        QCOMPARE(server.seen.back().method, QByteArray(method));
        QCOMPARE(server.seen.back().body, body);
        QCOMPARE(server.seen.back().all("Content-Length"), std::vector<QByteArray>{QByteArray::number(body.size())});
    }
    QCOMPARE(server.connections(), 1);
}

void TestHttpMutation::diesAndStaysDead()
{
    // The server takes the patch and is gone; the toolkit's next try is refused. It may have happened all the same.
    for (const QByteArray &body : {QByteArray("[]"), QByteArray()}) {
        ScriptedServer server;
        server.handle([&server](const Seen &, const Exchange &x) {
            server.stopListening();
            x.reset();
        });
        net::HttpSession session({});
        Asked a;
        a.ask(session, request(server.url(), body.isEmpty() ? "DELETE" : "PATCH", body));
        QTRY_VERIFY(a.answered());
        QVERIFY2(a.kind() == ErrorKind::OutcomeUnknown, a.text());
        QCOMPARE(server.seen.size(), std::size_t(1));
    }
}

void TestHttpMutation::refusedPort_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"[]", ""}) {
        QTest::addRow("refused, body '%s'", body) << QStringLiteral("127.0.0.1") << QByteArray(body);
        QTest::addRow("no such name, body '%s'", body) << QStringLiteral("no-such-host.invalid") << QByteArray(body);
    }
}

void TestHttpMutation::refusedPort()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.stopListening();
    QUrl url = server.url();
    url.setHost(host);
    net::HttpSession session({});
    Asked a;
    a.ask(session, request(url, "DELETE", body));
    QTRY_VERIFY_WITH_TIMEOUT(a.answered(), 12000);
    QVERIFY2(a.kind() == ErrorKind::Unreachable, a.text());
}

void TestHttpMutation::noHandshakeMeansNotSent()
{
    // Accepts the connection and never greets: the body stays with us.
    Certificates certificates;
    certificates.authority(QStringLiteral("ca"));
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    net::Identity identity;
    identity.caPem = certificates.pem(QStringLiteral("ca.crt"));
    net::HttpSession session(identity);
    Asked a;
    net::Request r = request(QUrl(QStringLiteral("https://localhost:%1/").arg(mute.serverPort())), "PATCH", "[]");
    r.connectDeadline = 400ms;
    a.ask(session, r);
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.kind() == ErrorKind::Unreachable, a.text());
    QVERIFY(a.got->error().detail.find("nothing was sent") != std::string::npos);
}

void TestHttpMutation::tooLargeAnAnswerIsUnclear()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &x) { x.json(200, QByteArray(2000, ' ')); });
    net::HttpSession session({});
    Asked a;
    net::Request r = request(server.url(), "PATCH", "[]");
    r.maxBody = 1000;
    a.ask(session, r);
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.kind() == ErrorKind::OutcomeUnknown, a.text());
}

void TestHttpMutation::readsMayBeRepeated()
{
    ScriptedServer server;
    int n = 0;
    server.handle([&n](const Seen &, const Exchange &x) { n++ == 0 ? x.close() : x.json(200, "{\"ok\":1}"); });
    net::HttpSession session({});
    Asked a;
    net::Request r = request(server.url(), "POST", "{}");
    r.safe = true;
    a.ask(session, r);
    QTRY_COMPARE(a.status(), 200);
    QCOMPARE(server.seen.back().body, QByteArray("{}"));
}

void TestHttpMutation::readOnly_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("safe");
    QTest::addColumn<bool>("goes");
    QTest::newRow("GET") << QByteArray("GET") << false << true;
    QTest::newRow("HEAD") << QByteArray("HEAD") << false << true;
    QTest::newRow("review") << QByteArray("POST") << true << true;
    for (const char *m : {"POST", "PUT", "PATCH", "DELETE", "patch", "get", "OPTIONS", "FROB"})
        QTest::newRow(m) << QByteArray(m) << false << false;
}

void TestHttpMutation::readOnly()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, safe);
    QFETCH(bool, goes);
    for (const bool urgent : {false, true}) {
        ScriptedServer server;
        net::Identity identity;
        identity.readOnly = true;
        net::HttpSession session(identity);
        Asked a;
        net::Request r = request(server.url(), method, method == "GET" || method == "HEAD" ? "" : "{}");
        r.safe = safe;
        a.ask(session, r, urgent);
        QVERIFY2(!a.answered(), "never from inside");
        QTRY_VERIFY(a.answered());
        if (goes) {
            QVERIFY2(a.status() == 200, a.text());
            continue;
        }
        QVERIFY2(a.kind() == ErrorKind::Refused, a.text());
        QCOMPARE(server.connections(), 0);
    }
}

QTEST_GUILESS_MAIN(TestHttpMutation)
#include "tst_http_mutation.moc"
