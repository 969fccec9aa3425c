// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/http_session.h"

#include <QtTest>

class TestRedact : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removes_data();
    void removes();
    void leaves_data();
    void leaves();
};

void TestRedact::removes_data()
{
    QTest::addColumn<QString>("text");
    const QString s = QStringLiteral("S3cr3tValue99");
    QTest::newRow("bearer") << QStringLiteral("Authorization: Bearer %1").arg(s);
    QTest::newRow("bearer, lower case") << QStringLiteral("authorization=bearer %1").arg(s);
    QTest::newRow("basic") << QStringLiteral("Basic %1==").arg(s);
    QTest::newRow("userinfo") << QStringLiteral("proxy http://ann:%1@proxy:3128 refused").arg(s);
    QTest::newRow("pem") << QStringLiteral("-----BEGIN EC PRIVATE KEY-----\n%1\n-----END EC PRIVATE KEY-----").arg(s);
    QTest::newRow("pem, cut") << QStringLiteral("-----BEGIN PRIVATE KEY-----\n%1").arg(s);
    QTest::newRow("query") << QStringLiteral("GET /x?access_token=%1&limit=1").arg(s);
    QTest::newRow("json") << QStringLiteral("{\"id_token\": \"%1\", \"a\": 1}").arg(s);
    QTest::newRow("yaml") << QStringLiteral("client-key-data: %1").arg(s);
    QTest::newRow("password") << QStringLiteral("password: '%1'").arg(s);
    QTest::newRow("jwt") << QStringLiteral("the value eyJhbGciOi.eyJzdWIi%1.c2ln was refused").arg(s);
}

void TestRedact::removes()
{
    QFETCH(QString, text);
    const QString out = tidegate::net::redacted(text);
    QVERIFY2(!out.contains(QStringLiteral("S3cr3tValue99")), qPrintable(out));
    QVERIFY2(out.contains(QStringLiteral("[removed]")), qPrintable(out));
}

void TestRedact::leaves_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("url") << QStringLiteral("https://10.0.0.1:6443/api/v1/namespaces/vextrus/secrets/finance-db");
    QTest::newRow("sentence") << QStringLiteral("secrets \"finance-db\" is forbidden: User \"alice@example.com\" cannot get resource");
    QTest::newRow("certificate") << QStringLiteral("the certificate ended at 2026-11-25T00:00:00Z");
}

void TestRedact::leaves()
{
    QFETCH(QString, text);
    QCOMPARE(tidegate::net::redacted(text), text);
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
