// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "support/answers.h"
#include "support/scripted_server.h"

#include <QSemaphore>
#include <QtTest>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace tidegate;
using namespace tidegate::test;
using namespace std::chrono_literals;

class TestHttpStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAsTheyCome();
    void bound_data();
    void bound();
    void ends_data();
    void ends();
    void silence();
    void notEvenHeaders();
    void refusalKeepsItsText();
    void cancelFromEachHandler_data();
    void cancelFromEachHandler();
    void nothingAfterCancel();
    void readerHoldsTheServerBack();
    void aDeadPathIsFoundWhileNothingIsSaid();
    void abandonedStreamsSayWhy();
};

namespace {

/// The client's end of a connection to `port` in this process; -1 without one.
int clientSocket(quint16 port)
{
    for (int fd = 3; fd < 1024; ++fd) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (::getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) == 0 && peer.sin_family == AF_INET && ntohs(peer.sin_port) == port)
            return fd;
    }
    return -1;
}

int tcpOption(int fd, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    ::getsockopt(fd, IPPROTO_TCP, name, &value, &size);
    return value;
}

} // namespace

void TestHttpStream::aDeadPathIsFoundWhileNothingIsSaid()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &x) { x.begin(); });
    net::HttpSession session({});
    Streamed s;
    s.open(session, server.url());
    QTRY_COMPARE(s.opened, 1);
    const int fd = clientSocket(server.port());
    QVERIFY(fd >= 0);
    const auto found = std::chrono::seconds(tcpOption(fd, TCP_KEEPIDLE) + tcpOption(fd, TCP_KEEPINTVL) * tcpOption(fd, TCP_KEEPCNT));
    QVERIFY(found <= 45s);
    QVERIFY(std::chrono::milliseconds(tcpOption(fd, TCP_USER_TIMEOUT)) <= 45s);
}

void TestHttpStream::abandonedStreamsSayWhy()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &x) { x.begin(); });
    net::HttpSession session({});
    Streamed s, later;
    s.open(session, server.url());
    QTRY_COMPARE(s.opened, 1);
    session.abandonStreams("this computer slept");
    QCOMPARE(s.closed, 1);
    QVERIFY(s.error && s.error->kind == ErrorKind::Unreachable);
    QVERIFY(s.error->detail.find("slept") != std::string::npos);
    later.open(session, server.url());
    QTRY_COMPARE(later.opened, 1);
    QCOMPARE(later.closed, 0);
}

void TestHttpStream::linesAsTheyCome()
{
    ScriptedServer server;
    std::optional<Exchange> stream;
    server.handle([&stream](const Seen &, const Exchange &x) { x.begin(), stream = x; });
    net::HttpSession session({});
    Streamed s;
    s.open(session, server.url());
    QTRY_COMPARE(s.opened, 1); // before any line
    QVERIFY(s.lines.empty());
    stream->chunk("{\"a\":");
    stream->chunk("1}\n\n{\"b\"");
    QTRY_COMPARE(s.lines.size(), std::size_t(1));
    stream->chunk(":2}\r\n");
    QTRY_COMPARE(s.lines.size(), std::size_t(2));
    QCOMPARE(s.lines[0], QByteArray("{\"a\":1}"));
    QCOMPARE(s.lines[1], QByteArray("{\"b\":2}"));
    stream->end();
    QTRY_COMPARE(s.closed, 1);
    QVERIFY(!s.error);
    QCOMPARE(server.seen.front().header("Accept-Encoding"), QByteArray("identity"));
}

void TestHttpStream::bound_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("good");
    QTest::newRow("at the bound") << 50000 << true;
    QTest::newRow("one over") << 50001 << false;
    QTest::newRow("huge") << 10 * 1024 * 1024 << false;
}

void TestHttpStream::bound()
{
    QFETCH(int, size);
    QFETCH(bool, good);
    ScriptedServer server;
    server.handle([size](const Seen &, const Exchange &x) {
        x.begin();
        x.line("first");
        x.line(QByteArray(size, 'l'));
        x.line("last");
        x.end();
    });
    net::HttpSession session({});
    Streamed s;
    s.open(session, server.url(), 5s, 50000);
    QTRY_COMPARE(s.closed, 1);
    QCOMPARE(s.lines.front(), QByteArray("first"));
    if (good) {
        QCOMPARE(s.lines.size(), std::size_t(3));
        QVERIFY(!s.error);
    } else {
        QCOMPARE(s.lines.size(), std::size_t(1));
        QVERIFY(s.error && s.error->kind == ErrorKind::Invalid);
    }
}

using Fault = std::function<void(const Exchange &)>;
Q_DECLARE_METATYPE(Fault)

void TestHttpStream::ends_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("kind"); // -1: properly
    QTest::newRow("properly") << Fault([](const Exchange &x) { x.end(); }) << -1;
    QTest::newRow("closed") << Fault([](const Exchange &x) { x.close(); }) << int(ErrorKind::Unreachable);
    QTest::newRow("reset") << Fault([](const Exchange &x) { x.reset(); }) << int(ErrorKind::Unreachable);
    QTest::newRow("cut mid-line, closed") << Fault([](const Exchange &x) { x.chunk("{\"half"), x.close(); }) << int(ErrorKind::Unreachable);
    QTest::newRow("cut mid-line, properly") << Fault([](const Exchange &x) { x.chunk("{\"half"), x.end(); }) << int(ErrorKind::Invalid);
    QTest::newRow("bad chunk") << Fault([](const Exchange &x) { x.raw("zz\r\n"); }) << int(ErrorKind::Timeout);
}

void TestHttpStream::ends()
{
    QFETCH(Fault, fault);
    QFETCH(int, kind);
    ScriptedServer server;
    server.handle([fault](const Seen &, const Exchange &x) {
        x.begin();
        x.line("one");
        QTimer::singleShot(30, [fault, x] { fault(x); });
    });
    net::HttpSession session({});
    Streamed s;
    s.open(session, server.url(), 1s);
    QTRY_COMPARE(s.closed, 1);
    QCOMPARE(s.lines, std::vector<QByteArray>{"one"});
    QCOMPARE(s.error ? int(s.error->kind) : -1, kind);
    QCOMPARE(server.seen.size(), std::size_t(1)); // nobody opened it again behind our back
}

void TestHttpStream::silence()
{
    ScriptedServer server;
    std::optional<Exchange> stream;
    server.handle([&stream](const Seen &, const Exchange &x) {
        x.begin();
        x.drip("{\"a\":1}\n", 60); // each byte is a sign of life
        stream = x;
    });
    net::HttpSession session({});
    Streamed s;
    QElapsedTimer t;
    t.start();
    server.handle([](const Seen &, const Exchange &x) {
        x.begin();
        for (int i = 1; i <= 5; ++i)
            QTimer::singleShot(i * 150, [x] { x.line("alive"); });
    });
    s.open(session, server.url(), 400ms);
    QTRY_COMPARE(s.closed, 1);
    QCOMPARE(s.lines.size(), std::size_t(5));
    QVERIFY(s.error && s.error->kind == ErrorKind::Timeout);
    QVERIFY(t.elapsed() >= 5 * 150 + 390);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestHttpStream::notEvenHeaders()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &) {});
    net::HttpSession session({});
    Streamed s;
    net::Request r = request(server.url());
    r.connectDeadline = 300ms;
    s.call = session.stream(r, s.handlers(), 60s);
    QTRY_COMPARE_WITH_TIMEOUT(s.closed, 1, 2000);
    QVERIFY(s.error && s.error->kind == ErrorKind::Timeout);
    QCOMPARE(s.opened, 0);
}

void TestHttpStream::refusalKeepsItsText()
{
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &x) { x.json(410, "{\"kind\":\"Status\",\"reason\":\"Expired\"}"); });
    net::HttpSession session({});
    Streamed s;
    s.open(session, server.url());
    QTRY_COMPARE(s.closed, 1);
    QCOMPARE(s.opened, 0);
    QVERIFY(s.lines.empty());
    QCOMPARE(s.error->httpStatus, 410);
    QCOMPARE(s.error->detail, std::string("{\"kind\":\"Status\",\"reason\":\"Expired\"}"));
}

void TestHttpStream::cancelFromEachHandler_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("drop");
    for (const char *w : {"opened", "line", "closed"}) {
        QTest::addRow("cancel in %s", w) << QString::fromLatin1(w) << false;
        QTest::addRow("drop in %s", w) << QString::fromLatin1(w) << true;
    }
}

void TestHttpStream::cancelFromEachHandler()
{
    QFETCH(QString, where);
    QFETCH(bool, drop);
    ScriptedServer server;
    server.handle([](const Seen &, const Exchange &x) { x.begin(), x.line("1"), x.line("2"), x.end(); });
    net::HttpSession session({});
    net::CallPtr call;
    int opened = 0, lines = 0, closed = 0;
    const auto stop = [&](const char *here) {
        if (where == QLatin1String(here))
            drop ? call.reset() : call->cancel();
    };
    call = session.stream(request(server.url()), {[&](int) { ++opened, stop("opened"); }, [&](const QByteArray &) { ++lines, stop("line"); }, [&](const std::optional<Error> &) { ++closed, stop("closed"); }}, 5s);
    QTRY_VERIFY(where == QLatin1String("opened") ? opened == 1 : where == QLatin1String("line") ? lines == 1 : closed == 1);
    Asked after;
    server.handle(nullptr);
    after.ask(session, request(server.url()));
    QTRY_COMPARE(after.status(), 200);
    QCOMPARE(lines, where == QLatin1String("opened") ? 0 : where == QLatin1String("line") ? 1 : 2);
    QCOMPARE(closed, where == QLatin1String("closed") ? 1 : 0);
}

void TestHttpStream::nothingAfterCancel()
{
    ScriptedServer server;
    std::optional<Exchange> stream;
    server.handle([&stream](const Seen &, const Exchange &x) { x.begin(), stream = x; });
    net::HttpSession session({});
    Streamed s;
    s.open(session, server.url());
    QTRY_COMPARE(s.opened, 1);
    s.call->cancel();
    stream->line("late");
    QTRY_VERIFY(!stream->open());
    QVERIFY(s.lines.empty());
    QCOMPARE(s.closed, 0);
}

namespace {

/// Sends lines as fast as the socket takes them, on a thread of its own; says when the reader holds it back.
class Firehose {
public:
    static constexpr qint64 kAll = 200LL * 1024 * 1024;
    Firehose()
    {
        m_listen = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in a{};
        a.sin_family = AF_INET;
        a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof a;
        if (::bind(m_listen, reinterpret_cast<sockaddr *>(&a), size) != 0 || ::listen(m_listen, 4) != 0 || ::getsockname(m_listen, reinterpret_cast<sockaddr *>(&a), &size) != 0)
            qFatal("no port on loopback");
        port = ntohs(a.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~Firehose()
    {
        ::shutdown(m_listen, SHUT_RDWR);
        ::close(m_listen);
        m_thread.join();
    }
    int port = 0;
    std::atomic<qint64> sent{0};
    QSemaphore heldBack; ///< or done

private:
    void run()
    {
        const int s = ::accept(m_listen, nullptr, nullptr);
        if (s < 0)
            return;
        const QByteArray head("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
        [[maybe_unused]] auto n = ::send(s, head.constData(), static_cast<size_t>(head.size()), MSG_NOSIGNAL);
        ::fcntl(s, F_SETFL, O_NONBLOCK);
        const QByteArray block = (QByteArray(1023, 'w') + '\n').repeated(64);
        bool told = false;
        while (sent < kAll) {
            pollfd p{s, POLLOUT, 0};
            const int ready = ::poll(&p, 1, told ? 10000 : 700);
            if (ready == 0 && std::exchange(told, true))
                break;
            if (ready == 0) {
                heldBack.release();
                continue;
            }
            const auto k = ::send(s, block.constData(), static_cast<size_t>(block.size()), MSG_NOSIGNAL);
            if (k < 0 && errno != EAGAIN)
                break;
            if (k > 0)
                sent += k;
        }
        heldBack.release();
        ::close(s);
    }
    int m_listen = -1;
    std::thread m_thread;
};

} // namespace

void TestHttpStream::readerHoldsTheServerBack()
{
    Firehose hose;
    net::HttpSession session({});
    bool first = true;
    qint64 whenHeld = -1, got = 0;
    bool closed = false;
    net::StreamHandlers h;
    h.line = [&](const QByteArray &l) {
        got += l.size() + 1;
        if (std::exchange(first, false)) {
            // A reader that is busy: nothing is read until the server says that it cannot go on.
            QVERIFY(hose.heldBack.tryAcquire(1, 20000));
            whenHeld = hose.sent;
        }
    };
    h.closed = [&](const std::optional<Error> &) { closed = true; };
    const net::CallPtr call = session.stream(request(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(hose.port))), h, 10s);
    QTRY_VERIFY_WITH_TIMEOUT(whenHeld >= 0, 25000);
    QVERIFY2(whenHeld < 32LL * 1024 * 1024, qPrintable(QString::number(whenHeld)));
    // And it goes on when the reader does, losing nothing.
    QTRY_VERIFY_WITH_TIMEOUT(got > whenHeld, 20000);
    QVERIFY(!closed);
}

QTEST_GUILESS_MAIN(TestHttpStream)
#include "tst_http_stream.moc"
