// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Answers that are broken, late, too large or packed to burst.
#include "support/answers.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;
using namespace std::chrono_literals;

class TestHttpLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brokenAnswers_data();
    void brokenAnswers();
    void deadlines_data();
    void deadlines();
    void sizes_data();
    void sizes();
    void packedAnswers();
    void packedBomb();
    void aLongUpload_data();
    void aLongUpload();
};

using Fault = std::function<void(const Exchange &)>;
Q_DECLARE_METATYPE(Fault)

void TestHttpLimits::brokenAnswers_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QList<int>>("kinds");
    const int unreachable = int(ErrorKind::Unreachable), invalid = int(ErrorKind::Invalid);
    QTest::newRow("closed") << Fault([](const Exchange &x) { x.close(); }) << QList<int>{unreachable};
    QTest::newRow("reset") << Fault([](const Exchange &x) { x.reset(); }) << QList<int>{unreachable};
    QTest::newRow("shorter than said") << Fault([](const Exchange &x) {
        x.raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"a\":1");
        x.close();
    }) << QList<int>{unreachable};
    QTest::newRow("cut in a chunk") << Fault([](const Exchange &x) {
        x.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"a\":1");
        x.close();
    }) << QList<int>{unreachable};
    QTest::newRow("cut after a chunk") << Fault([](const Exchange &x) {
        x.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n");
        x.close();
    }) << QList<int>{unreachable};
    QTest::newRow("not http") << Fault([](const Exchange &x) {
        x.raw("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        x.close();
    }) << QList<int>{unreachable, invalid};
    QTest::newRow("bad gzip") << Fault([](const Exchange &x) { x.answer(200, "not gzip at all", {{"Content-Encoding", "gzip"}}); }) << QList<int>{unreachable, invalid};
}

void TestHttpLimits::brokenAnswers()
{
    QFETCH(Fault, fault);
    QFETCH(QList<int>, kinds);
    ScriptedServer server;
    server.handle([fault](const Seen &, const Exchange &x) { fault(x); });
    net::HttpSession session({});
    Asked a;
    a.ask(session, request(server.url()));
    QTRY_VERIFY_WITH_TIMEOUT(a.answered(), 9000);
    QVERIFY2(!*a.got && kinds.contains(int(a.kind())), a.text());
    QVERIFY(!a.got->error().detail.empty());
}

void TestHttpLimits::deadlines_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("total");
    const Fault silent = [](const Exchange &) {};
    QTest::newRow("never answers") << silent << 250 << 5000;
    QTest::newRow("never answers, short in all") << silent << 5000 << 250;
    QTest::newRow("headers drip") << Fault([](const Exchange &x) { x.drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(1000, 'y'), 10); }) << 250 << 5000;
    QTest::newRow("body drips") << Fault([](const Exchange &x) {
        x.raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        x.drip(QByteArray(1000, 'y'), 10);
    }) << 200 << 500;
}

void TestHttpLimits::deadlines()
{
    QFETCH(Fault, fault);
    QFETCH(int, first);
    QFETCH(int, total);
    ScriptedServer server;
    server.handle([fault](const Seen &, const Exchange &x) { fault(x); });
    net::HttpSession session({});
    net::Request r = request(server.url());
    r.connectDeadline = std::chrono::milliseconds(first);
    r.totalDeadline = std::chrono::milliseconds(total);
    QElapsedTimer t;
    t.start();
    Asked a;
    a.ask(session, r);
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.kind() == ErrorKind::Timeout, a.text());
    QVERIFY2(t.elapsed() >= std::min(first, total) - 5 && t.elapsed() < 2500, qPrintable(QString::number(t.elapsed())));
    QTRY_COMPARE(server.openConnections(), 0); // what was given up is closed
}

void TestHttpLimits::sizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("good");
    for (const bool chunked : {false, true}) {
        QTest::addRow("at the bound, chunked %d", chunked) << 100000 << chunked << true;
        QTest::addRow("one over, chunked %d", chunked) << 100001 << chunked << false;
        QTest::addRow("far over, chunked %d", chunked) << 9000000 << chunked << false;
    }
}

void TestHttpLimits::sizes()
{
    QFETCH(int, size);
    QFETCH(bool, chunked);
    QFETCH(bool, good);
    ScriptedServer server;
    server.handle([size, chunked](const Seen &, const Exchange &x) {
        if (!chunked)
            return x.answer(200, QByteArray(size, 'z'));
        x.begin();
        x.chunk(QByteArray(size, 'z'));
        x.end();
    });
    net::HttpSession session({});
    net::Request r = request(server.url());
    r.maxBody = 100000;
    Asked a;
    a.ask(session, r);
    QTRY_VERIFY(a.answered());
    if (good)
        QCOMPARE(a.body().size(), size);
    else
        QVERIFY2(a.kind() == ErrorKind::Invalid, a.text());
}

/// gzip of `size` times one byte, made from deflate with a stored header; qCompress gives zlib, so the trailer is ours.
static QByteArray gzip(const QByteArray &plain)
{
    const auto crc = [&plain] {
        quint32 c = 0xFFFFFFFFU;
        for (const char ch : plain) {
            c ^= static_cast<quint8>(ch);
            for (int k = 0; k < 8; ++k)
                c = (c & 1U) ? (c >> 1U) ^ 0xEDB88320U : c >> 1U;
        }
        return ~c;
    }();
    QByteArray out("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    const QByteArray zlib = qCompress(plain, 9).mid(4); // 4 bytes of size, 2 of zlib header, 4 of adler
    out += zlib.mid(2, zlib.size() - 6);
    for (const quint32 v : {crc, static_cast<quint32>(plain.size())}) {
        for (int i = 0; i < 4; ++i)
            out += static_cast<char>(v >> (8 * i));
    }
    return out;
}

void TestHttpLimits::packedAnswers()
{
    // 24 MiB, packed far over 40:1, is what a list of like objects looks like; Qt alone refuses it past 10 MiB.
    const QByteArray plain = QByteArray("{\"kind\":\"Pod\",\"apiVersion\":\"v1\"}").repeated(800000);
    const QByteArray packed = gzip(plain);
    QVERIFY(plain.size() > 40 * packed.size());
    ScriptedServer server;
    server.handle([packed](const Seen &, const Exchange &x) { x.answer(200, packed, {{"Content-Encoding", "gzip"}}); });
    net::HttpSession session({});
    Asked a;
    a.ask(session, request(server.url()));
    QTRY_VERIFY_WITH_TIMEOUT(a.answered(), 20000);
    QVERIFY2(a.body() == plain, a.text());
}

void TestHttpLimits::packedBomb()
{
    const QByteArray packed = gzip(QByteArray(40 * 1024 * 1024, '\0'));
    ScriptedServer server;
    server.handle([packed](const Seen &, const Exchange &x) { x.answer(200, packed, {{"Content-Encoding", "gzip"}}); });
    net::HttpSession session({});
    net::Request r = request(server.url());
    r.maxBody = 1024 * 1024;
    Asked a;
    a.ask(session, r);
    QTRY_VERIFY_WITH_TIMEOUT(a.answered(), 20000);
    QVERIFY2(a.kind() == ErrorKind::Invalid, a.text());
}

void TestHttpLimits::aLongUpload_data()
{
    QTest::addColumn<qint64>("taken");
    QTest::addColumn<bool>("answers");
    // Far longer than the limit for the first byte, but what is being sent is taken all the while.
    QTest::newRow("taken slowly") << qint64(64) * 1024 * 1024 << true;
    QTest::newRow("not taken any more") << qint64(1024) * 1024 << false;
}

void TestHttpLimits::aLongUpload()
{
    QFETCH(qint64, taken);
    QFETCH(bool, answers);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qint64 seen = 0;
    QTimer pace;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setReadBufferSize(1024 * 1024);
        pace.callOnTimeout(socket, [&, socket] {
            if (seen < taken)
                seen += socket->read(1024 * 1024).size();
            if (answers && seen > 32 * 1024 * 1024)
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
        pace.start(40);
    });
    net::HttpSession session({});
    net::Request r = request(QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(server.serverPort())));
    r.method = "POST";
    r.safe = true;
    r.body = QByteArray(32 * 1024 * 1024, 'x');
    r.connectDeadline = 500ms;
    r.totalDeadline = 90s;
    Asked a;
    QElapsedTimer clock;
    clock.start();
    a.ask(session, r);
    QTRY_VERIFY_WITH_TIMEOUT(a.answered(), 95000);
    if (answers) {
        QVERIFY2(a.status() == 200, a.text());
        QVERIFY2(clock.elapsed() > 2 * 500, "the server was too fast for this test");
    } else {
        QVERIFY2(a.kind() == ErrorKind::Timeout, a.text());
        // The kernels' buffers take what they are given in steps that get rarer: ten seconds of that are usual, twenty were seen.
        QVERIFY2(clock.elapsed() < 45000, "silence has to end long before the limit of the whole");
    }
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_http_limits.moc"
