// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Where there is no keychain; tests/live/tst_keychain has one.
#include "secrets/secrets.h"

#include <QtTest>

using namespace tidegate;

class TestSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void names_data();
    void names();
    void theEnvironmentComesFirst();
    void nowhere();
    void nothingIsKeptWithoutAKeychain();
    void whoIsGoneHearsNothing();
};

void TestSecrets::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("ours") << "TIDEGATE_CI_TOKEN" << true;
    QTest::newRow("digits") << "TIDEGATE_2" << true;
    QTest::newRow("anybody's") << "AWS_SECRET_ACCESS_KEY" << false;
    QTest::newRow("the prefix alone") << "TIDEGATE_" << false;
    QTest::newRow("small letters") << "TIDEGATE_token" << false;
    QTest::newRow("two in one") << "TIDEGATE_A TIDEGATE_B" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestSecrets::names()
{
    QFETCH(QString, name);
    QTEST(secrets::isName(name.toStdString()), "good");
}

void TestSecrets::theEnvironmentComesFirst()
{
    std::optional<Expected<QByteArray>> got;
    const auto take = [&](const Expected<QByteArray> &v) { got = v; };
    qputenv("TIDEGATE_TEST_ONE", "first");
    secrets::read(this, "TIDEGATE_TEST_ONE", take);
    QVERIFY(got && *got && **got == "first");
    qputenv("TIDEGATE_TEST_ONE", "renewed");
    secrets::read(this, "TIDEGATE_TEST_ONE", take);
    QCOMPARE(**got, QByteArray("renewed"));
    qunsetenv("TIDEGATE_TEST_ONE");
    secrets::read(this, "", take);
    QVERIFY(*got && (*got)->isEmpty());
    qputenv("HOME_TOKEN", "x");
    secrets::read(this, "HOME_TOKEN", take);
    QVERIFY(!*got && got->error().kind == ErrorKind::Usage);
}

void TestSecrets::nowhere()
{
    std::optional<Expected<QByteArray>> got;
    secrets::read(this, "TIDEGATE_TEST_NOWHERE", [&](const Expected<QByteArray> &v) { got = v; });
    QTRY_VERIFY_WITH_TIMEOUT(got, 30000);
    QVERIFY(!*got);
    const std::string text = got->error().text();
    QVERIFY2(text.find("TIDEGATE_TEST_NOWHERE") != std::string::npos && !got->error().remedy.empty(), text.c_str());
    // Found as soon as it is there: what was only missing is not left alone.
    qputenv("TIDEGATE_TEST_NOWHERE", "here");
    secrets::read(this, "TIDEGATE_TEST_NOWHERE", [&](const Expected<QByteArray> &v) { got = v; });
    QVERIFY(*got && **got == "here");
    qunsetenv("TIDEGATE_TEST_NOWHERE");
}

void TestSecrets::nothingIsKeptWithoutAKeychain()
{
    std::optional<Expected<void>> got;
    secrets::keep(this, "TIDEGATE_TEST_KEPT", "s3cr3t", [&](const Expected<void> &r) { got = r; });
    QTRY_VERIFY_WITH_TIMEOUT(got, 30000);
    QVERIFY(!got->ok());
    QVERIFY(got->error().text().find("s3cr3t") == std::string::npos);
    got.reset();
    secrets::keep(this, "PATH", "x", [&](const Expected<void> &r) { got = r; });
    QVERIFY(got && got->error().kind == ErrorKind::Usage);
    secrets::keep(this, "TIDEGATE_TEST_KEPT", "", [&](const Expected<void> &r) { got = r; });
    QVERIFY(got->error().kind == ErrorKind::Usage);
}

void TestSecrets::whoIsGoneHearsNothing()
{
    bool heard = false;
    auto *context = new QObject;
    secrets::read(context, "TIDEGATE_TEST_GONE", [&](const Expected<QByteArray> &) { heard = true; });
    const bool atOnce = heard;
    delete context;
    std::optional<Expected<QByteArray>> other;
    secrets::read(this, "TIDEGATE_TEST_OTHER", [&](const Expected<QByteArray> &v) { other = v; });
    QTRY_VERIFY_WITH_TIMEOUT(other, 30000);
    QCOMPARE(heard, atOnce);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
