// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "support/answers.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;
using namespace std::chrono_literals;

class TestHttpTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void server_data();
    void server();
    void identitiesNeverMix();
    void streamsCarryTheIdentity();
    void clientKeys_data();
    void clientKeys();
    void mutationOverTlsIsSentOnce();
    void garbageAuthority();

private:
    net::Identity identity(const QString &ca, const QString &user = {}) const
    {
        net::Identity i;
        i.caPem = m_certs->pem(ca + QStringLiteral(".crt"));
        if (!user.isEmpty()) {
            i.clientCertPem = m_certs->pem(user + QStringLiteral(".crt"));
            i.clientKeyPem = m_certs->pem(user + QStringLiteral(".key"));
        }
        return i;
    }
    std::unique_ptr<Certificates> m_certs;
};

void TestHttpTls::initTestCase()
{
    m_certs = std::make_unique<Certificates>();
    const QString localhost = QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1");
    m_certs->authority(QStringLiteral("ca"));
    m_certs->authority(QStringLiteral("otherca"));
    m_certs->sign(QStringLiteral("server"), QStringLiteral("ca"), QStringLiteral("ec"), localhost);
    m_certs->sign(QStringLiteral("elsewhere"), QStringLiteral("ca"), QStringLiteral("ec"), QStringLiteral("subjectAltName=DNS:api.prod.example"));
    m_certs->sign(QStringLiteral("expired"), QStringLiteral("ca"), QStringLiteral("ec"), localhost, -1);
    m_certs->sign(QStringLiteral("alice"), QStringLiteral("ca"), QStringLiteral("rsa"));
    m_certs->sign(QStringLiteral("bob"), QStringLiteral("ca"), QStringLiteral("ec"));
    m_certs->sign(QStringLiteral("carol"), QStringLiteral("ca"), QStringLiteral("ed25519"));
}

void TestHttpTls::server_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("insecure");
    QTest::addColumn<QString>("says"); // empty: it works
    const QString server = QStringLiteral("server"), ca = QStringLiteral("ca");
    QTest::newRow("good") << server << ca << QString() << false << QString();
    QTest::newRow("another authority") << server << QStringLiteral("otherca") << QString() << false << QStringLiteral("not trusted");
    QTest::newRow("system roots") << server << QString() << QString() << false << QStringLiteral("not trusted");
    QTest::newRow("another authority, insecure") << server << QStringLiteral("otherca") << QString() << true << QString();
    QTest::newRow("another name") << QStringLiteral("elsewhere") << ca << QString() << false << QStringLiteral("for api.prod.example, not for localhost");
    QTest::newRow("another name, tls-server-name") << QStringLiteral("elsewhere") << ca << QStringLiteral("api.prod.example") << false << QString();
    QTest::newRow("wrong tls-server-name") << server << ca << QStringLiteral("api.prod.example") << false << QStringLiteral("not for api.prod.example");
    QTest::newRow("expired") << QStringLiteral("expired") << ca << QString() << false << QStringLiteral("ended at 20");
}

void TestHttpTls::server()
{
    QFETCH(QString, certificate);
    QFETCH(QString, ca);
    QFETCH(QString, name);
    QFETCH(bool, insecure);
    QFETCH(QString, says);
    ScriptedServer server(m_certs->server(certificate));
    net::Identity i = identity(ca);
    i.serverName = name;
    i.insecureSkipVerify = insecure;
    net::HttpSession session(i);
    for (const char *method : {"GET", "PATCH"}) {
        Asked a;
        a.ask(session, request(server.url(), method, "[]"));
        QTRY_VERIFY(a.answered());
        if (says.isEmpty()) {
            QVERIFY2(a.status() == 200, a.text());
            continue;
        }
        QVERIFY2(a.kind() == ErrorKind::Tls, a.text());
        QVERIFY2(QString::fromStdString(a.got->error().detail).contains(says), a.text());
        QVERIFY(!a.got->error().remedy.empty());
    }
    QCOMPARE(server.seen.size(), std::size_t(says.isEmpty() ? 2 : 0));
}

void TestHttpTls::identitiesNeverMix()
{
    ScriptedServer server(m_certs->server(QStringLiteral("server")));
    net::HttpSession alice(identity(QStringLiteral("ca"), QStringLiteral("alice"))), bob(identity(QStringLiteral("ca"), QStringLiteral("bob"))), nobody(identity(QStringLiteral("ca")));
    const std::pair<net::HttpSession *, const char *> people[]{{&alice, "alice"}, {&bob, "bob"}, {&nobody, ""}};
    for (int round = 0; round < 3; ++round) {
        for (const auto &[session, who] : people) {
            for (const bool urgent : {false, true}) {
                Asked a;
                a.ask(*session, request(server.url(), round == 1 ? "PATCH" : "GET", round == 1 ? "[]" : ""), urgent);
                QTRY_VERIFY(a.answered());
                QVERIFY2(a.status() == 200, a.text());
                QCOMPARE(server.seen.back().peer, QString::fromLatin1(who));
            }
        }
    }
    QCOMPARE(server.connections(), 6); // one for calls and one for urgent ones each, kept
}

void TestHttpTls::streamsCarryTheIdentity()
{
    ScriptedServer server(m_certs->server(QStringLiteral("server")));
    server.handle([](const Seen &s, const Exchange &x) { x.begin(), x.line(s.peer.toLatin1()); });
    net::HttpSession alice(identity(QStringLiteral("ca"), QStringLiteral("alice"))), bob(identity(QStringLiteral("ca"), QStringLiteral("bob")));
    std::vector<Streamed> streams(12);
    for (std::size_t i = 0; i < streams.size(); ++i)
        streams[i].open(i % 2 ? bob : alice, server.url());
    for (std::size_t i = 0; i < streams.size(); ++i) {
        QTRY_COMPARE(streams[i].lines.size(), std::size_t(1));
        QCOMPARE(streams[i].lines.front(), QByteArray(i % 2 ? "bob" : "alice"));
    }
}

void TestHttpTls::clientKeys_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("says");
    const auto pem = [this](const char *name) { return m_certs->pem(QString::fromLatin1(name)); };
    QTest::newRow("rsa") << pem("alice.crt") << pem("alice.key") << QString();
    QTest::newRow("ec") << pem("bob.crt") << pem("bob.key") << QString();
    QTest::newRow("junk after the block") << pem("bob.crt") + "junk\n" << pem("bob.key") + "junk\n" << QString();
    QTest::newRow("ed25519") << pem("carol.crt") << pem("carol.key") << QStringLiteral("Ed25519");
    QTest::newRow("no key") << pem("alice.crt") << QByteArray() << QStringLiteral("no private key");
    QTest::newRow("encrypted") << pem("alice.crt") << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n") << QStringLiteral("encrypted");
    QTest::newRow("damaged") << pem("alice.crt") << pem("alice.key").replace("MII", "AAA") << QStringLiteral("RSA");
    QTest::newRow("key as certificate") << pem("alice.key") << pem("alice.key") << QStringLiteral("no certificate");
    QTest::newRow("another's key") << pem("alice.crt") << pem("bob.key") << QStringLiteral("belong");
}

void TestHttpTls::clientKeys()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, says);
    ScriptedServer server(m_certs->server(QStringLiteral("server")));
    net::Identity i = identity(QStringLiteral("ca"));
    i.clientCertPem = certificate;
    i.clientKeyPem = key;
    net::HttpSession session(i);
    Asked a;
    a.ask(session, request(server.url()));
    QTRY_VERIFY(a.answered());
    if (says.isEmpty()) {
        QVERIFY2(a.status() == 200, a.text());
        return;
    }
    QVERIFY2(a.kind() == ErrorKind::Tls, a.text());
    QVERIFY2(QString::fromStdString(a.got->error().detail).contains(says), a.text());
    QVERIFY(QByteArray::fromStdString(a.got->error().text()).indexOf("PRIVATE") < 0);
    QCOMPARE(server.seen.size(), std::size_t(0));
}

void TestHttpTls::mutationOverTlsIsSentOnce()
{
    ScriptedServer server(m_certs->server(QStringLiteral("server")));
    server.handle([](const Seen &, const Exchange &x) { x.reset(); });
    net::HttpSession session(identity(QStringLiteral("ca"), QStringLiteral("alice")));
    for (const QByteArray &body : {QByteArray("[]"), QByteArray()}) {
        server.seen.clear();
        Asked a;
        a.ask(session, request(server.url(), "DELETE", body));
        QTRY_VERIFY(a.answered());
        QVERIFY2(a.kind() == ErrorKind::OutcomeUnknown, a.text());
        QCOMPARE(server.seen.size(), std::size_t(1));
    }
}

void TestHttpTls::garbageAuthority()
{
    net::Identity i;
    i.caPem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    net::HttpSession session(i);
    Asked a;
    a.ask(session, request(QUrl(QStringLiteral("https://localhost:1/"))));
    QTRY_VERIFY(a.answered());
    QVERIFY2(a.kind() == ErrorKind::Tls, a.text());
    QCOMPARE(a.got->error().subject, std::string("certificate authority"));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
