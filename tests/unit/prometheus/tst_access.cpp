// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// How a Prometheus lets us in: token, password, certificates from files, renewed ones without a restart; no secret in an error.
#include "prometheus/access.h"
#include "prometheus/client.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::prometheus;
using namespace tidegate::test;

class TestAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tokenAndPassword();
    void homeIsExpanded();
    void badFiles_data();
    void badFiles();
    void aFileThatIsMissingIsSaid();
    void aRenewedTokenIsTaken();
    void aRefusedTokenIsNotTriedForEver();
    void withACertificate();

private:
    std::string write(const QString &name, const QByteArray &text)
    {
        QFile f(m_dir.filePath(name));
        if (f.open(QIODevice::WriteOnly))
            f.write(text);
        return f.fileName().toStdString();
    }
    std::optional<Expected<Result>> asked(Client &c)
    {
        std::optional<Expected<Result>> got;
        c.query(this, "up", fromSeconds(1700000000), [&](Expected<Result> r) { got = std::move(r); });
        (void)QTest::qWaitFor([&] { return got.has_value(); }, 10000);
        return got;
    }
    static constexpr const char *kOne = R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2"]}]}})";
    QTemporaryDir m_dir;
};

void TestAccess::tokenAndPassword()
{
    plan::PrometheusAccess a;
    QCOMPARE(readAccess(a)->authorization, QByteArray());
    QVERIFY(readAccess(a)->identity.readOnly);
    a.tokenFile = write(QStringLiteral("token"), " tok\n");
    QCOMPARE(readAccess(a)->authorization, QByteArray("Bearer tok"));
    a = {};
    a.username = "alice";
    a.passwordFile = write(QStringLiteral("password"), "s:cret\n");
    QCOMPARE(readAccess(a)->authorization, "Basic " + QByteArray("alice:s:cret").toBase64());
}

void TestAccess::homeIsExpanded()
{
    QFile f(QDir::homePath() + QStringLiteral("/a-token"));
    QVERIFY(f.open(QIODevice::WriteOnly));
    f.write("t");
    f.close();
    plan::PrometheusAccess a;
    a.tokenFile = "~/a-token";
    QCOMPARE(readAccess(a)->authorization, QByteArray("Bearer t"));
}

void TestAccess::badFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray(" \n") << QStringLiteral("it is empty");
    QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, 'x') << QStringLiteral("larger than 1 MiB");
}

void TestAccess::badFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    plan::PrometheusAccess a;
    a.caFile = write(QStringLiteral("bad"), text);
    const auto r = readAccess(a);
    QVERIFY(!r);
    QCOMPARE(r.error().kind, ErrorKind::Invalid);
    QCOMPARE(r.error().subject, a.caFile);
    QVERIFY2(QString::fromStdString(r.error().detail).contains(says), r.error().detail.c_str());
    QVERIFY(r.error().remedy.find("spec.metrics.prometheus.caFile") != std::string::npos);
}

void TestAccess::aFileThatIsMissingIsSaid()
{
    Target t;
    t.url = "https://prometheus.example";
    t.access.tokenFile = m_dir.filePath(QStringLiteral("nowhere")).toStdString();
    Client c(t, nullptr);
    const auto r = asked(c);
    QVERIFY(r && !*r);
    QCOMPARE(r->error().subject, t.access.tokenFile);
    QVERIFY(!c.link().ok && c.link().error);
}

void TestAccess::aRenewedTokenIsTaken()
{
    ScriptedServer server;
    QByteArray good = "Bearer one";
    server.handle([&](const Seen &r, const Exchange &x) { r.header("Authorization") == good ? x.json(200, kOne) : x.answer(401, "no"); });
    Target t;
    t.url = server.url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    t.access.tokenFile = write(QStringLiteral("rotating"), "one");
    Client c(t, nullptr);
    QVERIFY(*asked(c));
    write(QStringLiteral("rotating"), "two");
    good = "Bearer two";
    QVERIFY(*asked(c)); // refused, read again, asked again
    QCOMPARE(server.seen.size(), std::size_t(3));
    QVERIFY(c.link().ok);
}

void TestAccess::aRefusedTokenIsNotTriedForEver()
{
    ScriptedServer server;
    server.handle([&](const Seen &, const Exchange &x) { x.answer(401, "no"); });
    Target t;
    t.url = server.url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    t.access.tokenFile = write(QStringLiteral("wrong"), "SECRET-T");
    Client c(t, nullptr);
    const auto r = asked(c);
    QVERIFY(r && !*r);
    QCOMPARE(r->error().kind, ErrorKind::Unauthorized);
    QCOMPARE(server.seen.size(), std::size_t(1)); // the file says the same
    QVERIFY(r->error().text().find("SECRET") == std::string::npos && c.link().error->text().find("SECRET") == std::string::npos);
}

void TestAccess::withACertificate()
{
    Certificates certificates;
    certificates.authority(QStringLiteral("ca"));
    certificates.sign(QStringLiteral("server"), QStringLiteral("ca"), QStringLiteral("ec"), QStringLiteral("subjectAltName=DNS:prometheus.internal"));
    certificates.sign(QStringLiteral("first"), QStringLiteral("ca"), QStringLiteral("ec"));
    certificates.sign(QStringLiteral("second"), QStringLiteral("ca"), QStringLiteral("rsa"));
    ScriptedServer server(certificates.server(QStringLiteral("server")));
    server.handle([](const Seen &, const Exchange &x) { x.json(200, kOne); });
    Target t;
    t.url = server.base();
    t.access.caFile = certificates.path(QStringLiteral("ca.crt")).toStdString();
    t.access.certFile = write(QStringLiteral("me.crt"), certificates.pem(QStringLiteral("first.crt")));
    t.access.keyFile = write(QStringLiteral("me.key"), certificates.pem(QStringLiteral("first.key")));
    {
        Client c(t, nullptr);
        const auto r = asked(c);
        QVERIFY2(r && !*r, "the server's name is another");
        QCOMPARE(r->error().kind, ErrorKind::Tls);
    }
    t.access.serverName = "prometheus.internal";
    {
        Client c(t, nullptr);
        const auto r = asked(c);
        QVERIFY2(r && *r, r && !*r ? r->error().text().c_str() : "no answer");
        QCOMPARE(server.seen.back().peer, QStringLiteral("first"));
    }
    write(QStringLiteral("me.crt"), certificates.pem(QStringLiteral("second.crt")));
    write(QStringLiteral("me.key"), certificates.pem(QStringLiteral("second.key")));
    Client c(t, nullptr);
    QVERIFY(*asked(c));
    QCOMPARE(server.seen.back().peer, QStringLiteral("second"));
    t.access.caFile.clear();
    Client stranger(t, nullptr);
    const auto r = asked(stranger);
    QVERIFY2(r && !*r, "an authority nobody trusts");
    QCOMPARE(r->error().kind, ErrorKind::Tls);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
