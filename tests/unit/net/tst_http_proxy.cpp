// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Proxies: given, of the environment, by TLS, and those that refuse or cannot be trusted.
#include "net/proxy_rules.h"
#include "support/answers.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;
using namespace std::chrono_literals;

class TestHttpProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

void TestHttpProxy::proxyIsUsed()
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

void TestHttpProxy::proxyThatRefusesUs()
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

void TestHttpProxy::theEnvironmentsProxy_data()
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

void TestHttpProxy::theEnvironmentsProxy()
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

void TestHttpProxy::theEnvironmentsProxyIsUsed()
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

void TestHttpProxy::aProxyIsReachedByTls()
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
    r.totalDeadline = std::chrono::seconds(30); // a relay under a sanitizer takes its time
    b.ask(session, r);
    QTRY_VERIFY_WITH_TIMEOUT(b.answered(), 35000);
    QVERIFY2(b.status() == 200, b.text());
    QCOMPARE((*b.got)->body, QByteArray::number(large.size()));
}

void TestHttpProxy::aProxyThatCannotBeTrustedHearsNothing()
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

void TestHttpProxy::badProxy_data()
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

void TestHttpProxy::badProxy()
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

QTEST_GUILESS_MAIN(TestHttpProxy)
#include "tst_http_proxy.moc"
