// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/proxy_rules.h"
#include "support/answers.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

#include <QNetworkProxy>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;
using namespace std::chrono_literals;

class TestHttpSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysOnlyWhatItMeans();
    void repeatedHeadersStaySeparate();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void statusesAreAnswers_data();
    void statusesAreAnswers();
    void tokenStaysOnRedirect_data();
    void tokenStaysOnRedirect();
    void tokenGoesNowhereElse();
    void userInUrl();
    void brokenAnswers_data();
    void brokenAnswers();
    void deadlines_data();
    void deadlines();
    void sizes_data();
    void sizes();
    void packedAnswers();
    void packedBomb();
    void serverClock();
    void neverAfterCancel();
    void neverFromInside();
    void dropInsideItsOwnAnswer();
    void sessionGoesFirst();
    void streamsDoNotStarveCalls();
    void slowCallsDoNotStarveUrgentOnes();
    void forgettingKeepsWhatRuns();
    void proxyIsUsed();
    void proxyThatRefusesUs();
    void theEnvironmentsProxy_data();
    void theEnvironmentsProxy();
    void theEnvironmentsProxyIsUsed();
    void aProxyIsReachedByTls();
    void aProxyThatCannotBeTrustedHearsNothing();
    void badProxy_data();
    void badProxy();
};

void TestHttpSession::saysOnlyWhatItMeans()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &x) { x.answer(200, "{}", {{"Set-Cookie", "a=b; Path=/"}, {"Cache-Control", "max-age=600"}, {"ETag", "\"1\""}}); });
    net::Identity identity;
    identity.userAgent = QStringLiteral("tidegate/9");
    net::HttpSession session(identity);
    Asked a;
    for (int i = 0; i < 3; ++i) {
        a.ask(session, request(server.url()));
        QTRY_COMPARE(a.status(), 200);
    }
    QCOMPARE(server.seen.size(), std::size_t(3)); // no cache answered
    for (const Seen &s : server.seen) {
        QCOMPARE(s.all("User-Agent"), std::vector<QByteArray>{"tidegate/9"});
        QVERIFY(s.all("Cookie").empty());
        QVERIFY(s.all("If-None-Match").empty());
        QVERIFY2(s.all("Upgrade").empty(), "no offer of HTTP/2");
        QVERIFY(s.all("Authorization").empty());
    }
    QCOMPARE(server.connections(), 1);
}

void TestHttpSession::repeatedHeadersStaySeparate()
{
    ScriptedServer server;
    net::HttpSession session({});
    net::Request r = request(server.url());
    r.headers = {{"Impersonate-User", "ann"}, {"Impersonate-Group", "dev, ops"}, {"Impersonate-Group", "b"}, {"X-Last", "1"}, {"Impersonate-Group", "c"}};
    Asked a;
    a.ask(session, r);
    QTRY_COMPARE(a.status(), 200);
    QCOMPARE(server.seen.front().all("Impersonate-Group"), (std::vector<QByteArray>{"dev, ops", "b", "c"}));
    QCOMPARE(server.seen.front().all("Impersonate-User"), std::vector<QByteArray>{"ann"});
    QCOMPARE(server.seen.front().all("X-Last"), std::vector<QByteArray>{"1"});
}

void TestHttpSession::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("file") << QStringLiteral("file:///etc/hostname") << QByteArray("x");
    QTest::newRow("data") << QStringLiteral("data:text/plain,hello") << QByteArray("x");
    QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1/") << QByteArray("x");
    QTest::newRow("no host") << QStringLiteral("https:///api") << QByteArray("x");
    QTest::newRow("empty") << QString() << QByteArray("x");
    QTest::newRow("line break in a token") << QString() + QStringLiteral("http://127.0.0.1:1/") << QByteArray("Bearer a\r\nX-Admin: 1");
    QTest::newRow("newline") << QStringLiteral("http://127.0.0.1:1/") << QByteArray("Bearer a\nb");
    QTest::newRow("nul") << QStringLiteral("http://127.0.0.1:1/") << QByteArray("a\0b", 3);
}

void TestHttpSession::refusesWhatIsNotHttp()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, value);
    net::HttpSession session({});
    net::Request r = request(QUrl(url));
    r.headers = {{"Authorization", value}};
    Asked a;
    a.ask(session, r);
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.kind() == ErrorKind::Invalid, a.text());
    QVERIFY(a.got->error().text().find("Bearer") == std::string::npos);
    Streamed s;
    s.call = session.stream(r, s.handlers(), 1s);
    QCOMPARE(s.closed, 0);
    QTRY_COMPARE(s.closed, 1);
    QVERIFY(s.error->kind == ErrorKind::Invalid);
}

void TestHttpSession::statusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int s : {200, 201, 202, 204, 400, 401, 403, 404, 405, 406, 408, 409, 410, 413, 415, 418, 422, 429, 499, 500, 501, 502, 503, 504, 505, 599})
        QTest::addRow("%d", s) << s;
}

void TestHttpSession::statusesAreAnswers()
{
    QFETCH(int, status);
    ScriptedServer server;
    const QByteArray body = status == 204 ? "" : "{\"kind\":\"Status\"}";
    server.handle([status, body](const Seen &, const Exchange &x) { x.answer(status, body, {{"Content-Type", "application/json"}, {"Retry-After", "7"}, {"WWW-Authenticate", "Basic realm=\"x\""}}); });
    net::HttpSession session({});
    for (const char *method : {"GET", "PATCH", "DELETE"}) {
        Asked a;
        a.ask(session, request(server.url(), method, qstrcmp(method, "PATCH") == 0 ? "[]" : ""));
        QTRY_VERIFY(a.answered());
        QVERIFY2(a.status() == status, a.text());
        QCOMPARE(a.body(), body);
        QCOMPARE((*a.got)->contentType, QByteArray("application/json"));
        QCOMPARE((*a.got)->retryAfter, QByteArray("7"));
    }
    QCOMPARE(server.seen.size(), std::size_t(3));
}

void TestHttpSession::tokenStaysOnRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int s : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", s) << s << QByteArray("GET");
        QTest::addRow("PATCH %d", s) << s << QByteArray("PATCH");
    }
}

void TestHttpSession::tokenStaysOnRedirect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    ScriptedServer other, server;
    server.handle([&other, status](const Seen &, const Exchange &x) { x.answer(status, "", {{"Location", other.url(QStringLiteral("/steal")).toEncoded()}}); });
    net::HttpSession session({});
    net::Request r = request(server.url(), method, method == "PATCH" ? "[]" : "");
    r.headers = {{"Authorization", "Bearer secret"}};
    Asked a;
    a.ask(session, r);
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.status() == status, a.text());
    Streamed s;
    s.call = session.stream(r, s.handlers(), 1s);
    QTRY_COMPARE(s.closed, 1);
    QCOMPARE(s.error->httpStatus, status);
    QCOMPARE(other.connections(), 0);
}

void TestHttpSession::tokenGoesNowhereElse()
{
    // A header belongs to its request: the next one, to another server, has none.
    ScriptedServer one, two;
    net::HttpSession session({});
    net::Request r = request(one.url());
    r.headers = {{"Authorization", "Bearer secret"}};
    Asked a, b;
    a.ask(session, r);
    b.ask(session, request(two.url()));
    QTRY_COMPARE(a.status(), 200);
    QTRY_COMPARE(b.status(), 200);
    QCOMPARE(one.seen.front().header("Authorization"), QByteArray("Bearer secret"));
    QVERIFY(two.seen.front().all("Authorization").empty());
}

void TestHttpSession::userInUrl()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &x) { x.answer(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}}); });
    net::HttpSession session({});
    QUrl url = server.url();
    url.setUserInfo(QStringLiteral("ann:S3cr3tValue99"));
    Asked a;
    net::Request r = request(url);
    a.ask(session, r);
    QTRY_COMPARE(a.status(), 401);
    QCOMPARE(server.seen.size(), std::size_t(1));
    QCOMPARE(server.seen.front().all("Authorization"), std::vector<QByteArray>{"Basic YW5uOlMzY3IzdFZhbHVlOTk="});
    // A token of the request goes before it.
    r.headers = {{"authorization", "Bearer t"}};
    a.ask(session, r);
    QTRY_COMPARE(a.status(), 401);
    QCOMPARE(server.seen.back().all("Authorization"), std::vector<QByteArray>{"Bearer t"});
    server.stopListening();
    server.dropAll();
    a.ask(session, request(url));
    QTRY_VERIFY(a.answered() && a.status() == 0);
    QVERIFY(a.got->error().text().find("S3cr3t") == std::string::npos);
}

using Fault = std::function<void(const Exchange &)>;
Q_DECLARE_METATYPE(Fault)

void TestHttpSession::brokenAnswers_data()
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

void TestHttpSession::brokenAnswers()
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

void TestHttpSession::deadlines_data()
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

void TestHttpSession::deadlines()
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

void TestHttpSession::sizes_data()
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

void TestHttpSession::sizes()
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

void TestHttpSession::packedAnswers()
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

void TestHttpSession::packedBomb()
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

void TestHttpSession::serverClock()
{
    ScriptedServer server;
    server.handle([](const Seen &s, const Exchange &x) {
        const QDateTime there = QDateTime::currentDateTimeUtc().addSecs(s.path() == "/ahead" ? 90 : -90);
        const QByteArray date = QLocale::c().toString(there, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
        if (s.path() == "/none")
            return x.answer(200, "{}");
        if (s.path() == "/junk")
            return x.answer(200, "{}", {{"Date", "yesterday, \xff"}});
        x.raw("HTTP/1.1 200 OK\r\nDate: " + date + "\r\nContent-Length: 5\r\n\r\n");
        x.drip("{   }", s.path() == "/slow" ? 500 : 0);
    });
    net::HttpSession session({});
    const std::pair<const char *, std::optional<int>> rows[]{{"/ahead", 90000}, {"/behind", -90000}, {"/slow", -90000}, {"/none", std::nullopt}, {"/junk", std::nullopt}};
    for (const auto &[path, wanted] : rows) {
        Asked a;
        a.ask(session, request(server.url(QString::fromLatin1(path))));
        QTRY_COMPARE(a.status(), 200);
        const auto offset = (*a.got)->serverClockOffset;
        QVERIFY2(offset.has_value() == wanted.has_value(), path);
        if (wanted)
            QVERIFY2(std::abs(offset->count() - *wanted) <= 1000, qPrintable(QString::number(offset->count())));
    }
}

void TestHttpSession::neverAfterCancel()
{
    ScriptedServer server;
    std::vector<Exchange> waiting;
    server.handle([&waiting](const Seen &, const Exchange &x) { waiting.push_back(x); });
    net::HttpSession session({});
    Asked cancelled, dropped, refused;
    cancelled.ask(session, request(server.url()));
    dropped.ask(session, request(server.url()));
    refused.ask(session, request(QUrl(QStringLiteral("file:///x"))));
    refused.call->cancel();
    QTRY_COMPARE(waiting.size(), std::size_t(2));
    cancelled.call->cancel();
    dropped.call.reset();
    for (const Exchange &x : waiting)
        x.json(200, "{}");
    Asked after;
    server.handle(nullptr);
    after.ask(session, request(server.url()));
    QTRY_COMPARE(after.status(), 200);
    QTRY_VERIFY(!waiting[0].open() && !waiting[1].open());
    QCOMPARE(cancelled.times + dropped.times + refused.times, 0);
}

void TestHttpSession::neverFromInside()
{
    ScriptedServer server;
    server.stopListening();
    net::HttpSession session({});
    for (const QUrl &url : {server.url(), QUrl(QStringLiteral("file:///x")), QUrl(QStringLiteral("http://no-such-host.invalid/"))}) {
        bool inside = true;
        bool called = false, calledInside = false;
        const net::CallPtr call = session.send(request(url), [&](const Expected<net::Response> &) { called = true, calledInside = inside; });
        inside = false;
        QTRY_VERIFY_WITH_TIMEOUT(called, 12000);
        QVERIFY(!calledInside);
    }
}

void TestHttpSession::dropInsideItsOwnAnswer()
{
    ScriptedServer server;
    net::HttpSession session({});
    for (const QUrl &url : {server.url(), QUrl(QStringLiteral("file:///x"))}) {
        net::CallPtr call;
        int times = 0;
        call = session.send(request(url), [&](const Expected<net::Response> &) { call.reset(), ++times; });
        QTRY_COMPARE(times, 1);
        QVERIFY(!call);
    }
}

void TestHttpSession::sessionGoesFirst()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &) {});
    auto session = std::make_unique<net::HttpSession>(net::Identity{});
    Asked read, write, unsent;
    Streamed stream;
    read.ask(*session, request(server.url()));
    write.ask(*session, request(server.url(), "PATCH", "[]"));
    stream.open(*session, server.url());
    QTRY_COMPARE(server.seen.size(), std::size_t(3));
    unsent.ask(*session, request(server.url(), "PATCH", "[]"));
    session.reset();
    QVERIFY(!read.answered() && !write.answered() && stream.closed == 0);
    QTRY_VERIFY(read.answered() && write.answered() && unsent.answered());
    QTRY_COMPARE(stream.closed, 1);
    QVERIFY2(read.kind() == ErrorKind::Cancelled, read.text());
    QVERIFY2(write.kind() == ErrorKind::OutcomeUnknown, write.text());
    QVERIFY2(unsent.kind() == ErrorKind::Cancelled, unsent.text());
}

void TestHttpSession::streamsDoNotStarveCalls()
{
    ScriptedServer server;
    server.on("/watch", [](const Seen &, const Exchange &x) { x.begin(), x.line("{}"); });
    net::HttpSession session({});
    std::vector<Streamed> streams(15);
    for (Streamed &s : streams)
        s.open(session, server.url(QStringLiteral("/watch")), 20s);
    for (const Streamed &s : streams)
        QTRY_COMPARE(s.lines.size(), std::size_t(1));
    Asked a, b;
    a.ask(session, request(server.url(QStringLiteral("/call"))));
    b.ask(session, request(server.url(QStringLiteral("/patch")), "PATCH", "[]"), true);
    QTRY_COMPARE_WITH_TIMEOUT(a.status(), 200, 2000);
    QTRY_COMPARE_WITH_TIMEOUT(b.status(), 200, 2000);
    // Closed and opened again, many times: places are given back.
    for (int round = 0; round < 4; ++round) {
        for (Streamed &s : streams) {
            s.call.reset();
            s.lines.clear();
            s.open(session, server.url(QStringLiteral("/watch")), 20s);
        }
        for (const Streamed &s : streams)
            QTRY_COMPARE(s.lines.size(), std::size_t(1));
    }
}

void TestHttpSession::slowCallsDoNotStarveUrgentOnes()
{
    ScriptedServer server;
    server.on("/slow", [](const Seen &, const Exchange &) {});
    net::HttpSession session({});
    std::vector<Asked> slow(8);
    for (Asked &a : slow)
        a.ask(session, request(server.url(QStringLiteral("/slow"))));
    QTRY_COMPARE(server.count("/slow"), 6); // as many as Qt opens
    Asked rollback;
    rollback.ask(session, request(server.url(QStringLiteral("/rollback")), "PATCH", "[]"), true);
    QTRY_COMPARE_WITH_TIMEOUT(rollback.status(), 200, 2000);
}

void TestHttpSession::forgettingKeepsWhatRuns()
{
    ScriptedServer server;
    std::map<QByteArray, Exchange> waiting;
    server.on("/wait", [&waiting](const Seen &s, const Exchange &x) { waiting.emplace(s.method, x); });
    server.on("/watch", [&waiting](const Seen &, const Exchange &x) { x.begin(), waiting.emplace("watch", x); });
    net::HttpSession session({});
    Asked idle, running, urgent;
    Streamed stream;
    idle.ask(session, request(server.url(QStringLiteral("/idle"))));
    QTRY_COMPARE(idle.status(), 200);
    running.ask(session, request(server.url(QStringLiteral("/wait"))));
    urgent.ask(session, request(server.url(QStringLiteral("/wait")), "PATCH", "[]"), true);
    stream.open(session, server.url(QStringLiteral("/watch")));
    QTRY_COMPARE(waiting.size(), std::size_t(3));
    QTRY_COMPARE(stream.opened, 1);
    QElapsedTimer t;
    t.start();
    session.forgetConnections();
    QVERIFY2(t.elapsed() < 100, "it must not block");
    const int before = server.connections();
    idle.ask(session, request(server.url(QStringLiteral("/idle"))));
    QTRY_COMPARE(idle.status(), 200);
    QCOMPARE(server.connections(), before + 1); // a new socket
    for (const auto &[what, x] : waiting)
        QVERIFY(x.open());
    waiting.at("GET").json(200, "{}");
    waiting.at("PATCH").json(200, "{}");
    waiting.at("watch").line("{\"later\":1}");
    QTRY_COMPARE(running.status(), 200);
    QTRY_COMPARE(urgent.status(), 200);
    QTRY_COMPARE(stream.lines.size(), std::size_t(1));
}

void TestHttpSession::proxyIsUsed()
{
    ScriptedServer proxy;
    net::Identity identity;
    identity.proxyUrl = QStringLiteral("http://ann:p%40ss@127.0.0.1:%1").arg(proxy.port());
    proxy.handle([](const Seen &s, const Exchange &x) {
        if (s.all("Proxy-Authorization").empty())
            return x.answer(407, "", {{"Proxy-Authenticate", "Basic realm=\"p\""}});
        x.json(200, "{}");
    });
    net::HttpSession session(identity);
    Asked a;
    a.ask(session, request(QUrl(QStringLiteral("http://api.example.invalid/x"))));
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.status() == 200, a.text());
    QCOMPARE(proxy.seen.back().target, QByteArray("http://api.example.invalid/x"));
    QVERIFY(proxy.seen.size() <= 2);
    QCOMPARE(QByteArray::fromBase64(proxy.seen.back().header("Proxy-Authorization").mid(6)), QByteArray("ann:p@ss"));
}

void TestHttpSession::proxyThatRefusesUs()
{
    ScriptedServer proxy;
    net::Identity identity;
    identity.proxyUrl = QStringLiteral("http://ann:S3cr3tValue99@127.0.0.1:%1").arg(proxy.port());
    proxy.handle([](const Seen &, const Exchange &x) { x.answer(407, "", {{"Proxy-Authenticate", "Basic realm=\"p\""}}); });
    net::HttpSession session(identity);
    Asked a;
    a.ask(session, request(QUrl(QStringLiteral("http://api.example.invalid/x"))));
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.kind() == ErrorKind::Unauthorized, a.text());
    QVERIFY(a.got->error().text().find("S3cr3t") == std::string::npos);
    QVERIFY(proxy.seen.size() <= 3);
}

void TestHttpSession::theEnvironmentsProxy_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("exempt");
    QTest::addColumn<QString>("proxy");
    const QString s = QStringLiteral("http://secure.example:1"), p = QStringLiteral("http://plain.example:2");
    const auto row = [](const char *name, const char *target, const char *no, const QString &proxy) { QTest::newRow(name) << QString::fromLatin1(target) << QString::fromLatin1(no) << proxy; };
    row("https", "https://api.example:6443", "", s);
    row("http", "http://prom.example", "", p);
    row("localhost", "https://localhost:6443", "", {});
    row("loopback", "https://127.0.0.9:6443", "", {});
    row("loopback v6", "https://[::1]:6443", "", {});
    row("all", "https://api.example", "*", {});
    row("the name", "https://api.example", "api.example", {});
    row("in any case", "https://API.example", "Api.Example", {});
    row("below the name", "https://one.api.example", "api.example", {});
    row("not another that ends so", "https://myapi.example", "api.example", s);
    row("a suffix", "https://one.api.example", " .api.example ", {});
    row("a suffix is not the name", "https://api.example", ".api.example", s);
    row("a star", "https://one.api.example", "*.api.example", {});
    row("a port", "https://api.example:6443", "api.example:6443", {});
    row("another port", "https://api.example:6443", "api.example:443", s);
    row("the usual port", "https://api.example", "api.example:443", {});
    row("an address", "https://10.0.0.7:6443", "10.0.0.7", {});
    row("another address", "https://10.0.0.8:6443", "10.0.0.7", s);
    row("a subnet", "https://10.20.30.40:6443", "192.168.0.0/16,10.0.0.0/8", {});
    row("outside the subnet", "https://11.20.30.40:6443", "10.0.0.0/8", s);
    row("a subnet v6", "https://[fd00::5]:6443", "fd00::/8", {});
    row("names are in no subnet", "https://api.example", "0.0.0.0/0", s);
    row("rubbish exempts nothing", "https://api.example", ",,/,10.0.0.0/99,[", s);
}

void TestHttpSession::theEnvironmentsProxy()
{
    QFETCH(QString, target);
    QFETCH(QString, exempt);
    QFETCH(QString, proxy);
    QProcessEnvironment e;
    e.insert(QStringLiteral("HTTPS_PROXY"), QStringLiteral("secure.example:1")); // without a scheme
    e.insert(QStringLiteral("https_proxy"), QStringLiteral("http://not.this.example"));
    e.insert(QStringLiteral("http_proxy"), QStringLiteral("http://plain.example:2"));
    e.insert(QStringLiteral("NO_PROXY"), exempt);
    QCOMPARE(net::proxyUrlFor(QUrl(target), net::proxyRules(e)), proxy);
    e.insert(QStringLiteral("REQUEST_METHOD"), QStringLiteral("GET"));
    QVERIFY(net::proxyUrlFor(QUrl(QStringLiteral("http://prom.example")), net::proxyRules(e)).isEmpty());
    QVERIFY(net::proxyUrlFor(QUrl(target), net::proxyRules({})).isEmpty());
}

void TestHttpSession::theEnvironmentsProxyIsUsed()
{
    ScriptedServer proxy;
    proxy.handle([](const Seen &, const Exchange &x) { x.json(200, "{}"); });
    qputenv("HTTP_PROXY", QStringLiteral("127.0.0.1:%1").arg(proxy.port()).toUtf8());
    const QByteArray exempt = qgetenv("NO_PROXY");
    qputenv("NO_PROXY", "");
    net::HttpSession session(net::Identity{});
    net::Identity deaf;
    deaf.environmentProxies = false;
    net::HttpSession without(deaf);
    qunsetenv("HTTP_PROXY");
    qputenv("NO_PROXY", exempt);
    Asked a, b;
    a.ask(session, request(QUrl(QStringLiteral("http://prom.example.invalid/x"))));
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.status() == 200, a.text());
    QCOMPARE(proxy.seen.back().target, QByteArray("http://prom.example.invalid/x"));
    b.ask(without, request(QUrl(QStringLiteral("http://prom.example.invalid/x"))));
    QTRY_VERIFY(b.answered());
    QVERIFY2(b.kind() == ErrorKind::Unreachable, b.text());
    QCOMPARE(proxy.seen.size(), std::size_t(1));
}

void TestHttpSession::aProxyIsReachedByTls()
{
    Certificates certificates;
    certificates.authority(QStringLiteral("ca"));
    certificates.sign(QStringLiteral("proxy"), QStringLiteral("ca"), QStringLiteral("rsa"), QStringLiteral("subjectAltName=IP:127.0.0.1"));
    ScriptedServer proxy(certificates.server(QStringLiteral("proxy")));
    const QByteArray large(3 * 1024 * 1024, 'x'); // more than waits in any buffer
    proxy.handle([&](const Seen &s, const Exchange &x) {
        if (s.all("Proxy-Authorization").empty())
            return x.answer(407, "", {{"Proxy-Authenticate", "Basic realm=\"p\""}});
        x.answer(200, s.body.isEmpty() ? large : QByteArray::number(s.body.size()));
    });
    net::Identity identity;
    identity.caPem = certificates.pem(QStringLiteral("ca.crt"));
    identity.proxyUrl = QStringLiteral("https://ann:secret@127.0.0.1:%1").arg(proxy.port());
    net::HttpSession session(identity);
    Asked a, b;
    a.ask(session, request(QUrl(QStringLiteral("http://prom.example.invalid/x"))));
    QTRY_VERIFY_WITH_TIMEOUT(a.answered(), 10000);
    QVERIFY2(a.status() == 200, a.text());
    QVERIFY((*a.got)->body == large);
    net::Request r = request(QUrl(QStringLiteral("http://prom.example.invalid/y")));
    r.method = "POST";
    r.safe = true;
    r.body = large;
    b.ask(session, r);
    QTRY_VERIFY_WITH_TIMEOUT(b.answered(), 10000);
    QCOMPARE((*b.got)->body, QByteArray::number(large.size()));
}

void TestHttpSession::aProxyThatCannotBeTrustedHearsNothing()
{
    Certificates certificates;
    certificates.authority(QStringLiteral("ca"));
    certificates.authority(QStringLiteral("other"));
    certificates.sign(QStringLiteral("proxy"), QStringLiteral("other"), QStringLiteral("rsa"), QStringLiteral("subjectAltName=IP:127.0.0.1"));
    ScriptedServer proxy(certificates.server(QStringLiteral("proxy")));
    proxy.handle([](const Seen &, const Exchange &x) { x.json(200, "{}"); });
    net::Identity identity;
    identity.caPem = certificates.pem(QStringLiteral("ca.crt"));
    identity.insecureSkipVerify = true; // of the server; it says nothing about the proxy
    identity.proxyUrl = QStringLiteral("https://ann:secret@127.0.0.1:%1").arg(proxy.port());
    net::HttpSession session(identity);
    Asked a;
    a.ask(session, request(QUrl(QStringLiteral("http://prom.example.invalid/x"))));
    QTRY_VERIFY_WITH_TIMEOUT(a.answered(), 10000);
    QVERIFY2(a.kind() == ErrorKind::Unreachable, a.text());
    QVERIFY2(a.got->error().text().find("127.0.0.1:" + std::to_string(proxy.port())) != std::string::npos && a.got->error().text().find("certificate") != std::string::npos, a.text());
    QVERIFY(a.got->error().text().find("secret") == std::string::npos);
    QVERIFY(proxy.seen.empty());
}

void TestHttpSession::badProxy_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<int>("kind");
    QTest::newRow("refused tls") << QStringLiteral("https://127.0.0.1:1") << int(ErrorKind::Unreachable);
    QTest::newRow("word") << QStringLiteral("proxy") << int(ErrorKind::Invalid);
    QTest::newRow("ftp") << QStringLiteral("ftp://proxy") << int(ErrorKind::Invalid);
    QTest::newRow("no host") << QStringLiteral("socks5://") << int(ErrorKind::Invalid);
    QTest::newRow("refused") << QStringLiteral("http://127.0.0.1:1") << int(ErrorKind::Unreachable);
    QTest::newRow("refused socks") << QStringLiteral("socks5://127.0.0.1:1") << int(ErrorKind::Unreachable);
}

void TestHttpSession::badProxy()
{
    QFETCH(QString, proxy);
    QFETCH(int, kind);
    net::Identity identity;
    identity.proxyUrl = proxy;
    net::HttpSession session(identity);
    for (const char *method : {"GET", "PATCH"}) {
        Asked a;
        a.ask(session, request(QUrl(QStringLiteral("https://api.example.invalid/x")), method, "[]"));
        QTRY_VERIFY(a.answered());
        QVERIFY2(int(a.kind()) == kind, a.text());
        QVERIFY(a.got->error().text().find("proxy") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestHttpSession)
#include "tst_http_session.moc"
