// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What goes out, whom it reaches, and whose answer is whose: headers, redirects, tokens, cancelling, calls that do not hold each other up.
#include "support/answers.h"
#include "support/scripted_server.h"

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
    void serverClock();
    void neverAfterCancel();
    void neverFromInside();
    void dropInsideItsOwnAnswer();
    void sessionGoesFirst();
    void streamsDoNotStarveCalls();
    void slowCallsDoNotStarveUrgentOnes();
    void forgettingKeepsWhatRuns();
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

QTEST_GUILESS_MAIN(TestHttpSession)
#include "tst_http_session.moc"
