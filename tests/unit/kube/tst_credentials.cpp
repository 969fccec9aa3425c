// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Exec plugins, token files, impersonation as client-go does them (kubernetes-clients.md §2.4–2.6), with limits that it lacks.
#include "kube/api_client.h"
#include "kube/exec_credential.h"
#include "kube/expiry.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::kube;
using namespace tidegate::test;

class TestCredentials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersOfPlugins_data();
    void answersOfPlugins();
    void aPluginRunsOnceForAll();
    void itLearnsAboutTheCluster();
    void failureIsNamedAndBackedOff();
    void aMissingPluginIsNamed();
    void refusedTokenIsRenewedOnce();
    void tokenFileIsReadAgain();
    void impersonationIsSent();
    void whatEndsIsKnownAhead();

private:
    /// A plugin that writes a line for each run and prints `json`.
    std::string plugin(const QByteArray &json, const QByteArray &before = {})
    {
        QFile f(m_dir->filePath(QStringLiteral("plugin")));
        if (f.open(QIODevice::WriteOnly))
            f.write("#!/bin/sh\necho run >> '" + m_runs.toUtf8() + "'\n" + before + "\ncat <<'END'\n" + json + "\nEND\n");
        f.setPermissions(f.permissions() | QFile::ExeOwner);
        return f.fileName().toStdString();
    }
    [[nodiscard]] int runs() const
    {
        QFile f(m_runs);
        return f.open(QIODevice::ReadOnly) ? static_cast<int>(f.readAll().count('\n')) : 0;
    }
    [[nodiscard]] ConnectionSpec spec() const
    {
        ConnectionSpec s;
        s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
        return s;
    }
    [[nodiscard]] ExecConfig exec(const std::string &command) const
    {
        ExecConfig e;
        e.command = command;
        e.apiVersion = "client.authentication.k8s.io/v1";
        e.interactiveMode = "Never";
        return e;
    }
    static QByteArray token(const QByteArray &t, const QByteArray &more = {})
    {
        return "{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"" + t + "\"" + more + "}}";
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_server;
    QString m_runs;
};

void TestCredentials::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_runs = m_dir->filePath(QStringLiteral("runs"));
}

void TestCredentials::answersOfPlugins_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &json, const char *problem = "") { QTest::newRow(name) << json << QString::fromLatin1(problem); };
    row("token", token("t"));
    row("certificate", R"({"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"clientCertificateData":"C","clientKeyData":"K"}})");
    row("half a certificate", R"({"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"clientCertificateData":"C"}})", "only certificate or key");
    row("no status", R"({"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential"})", "didn't return a status field");
    row("empty status", R"({"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{}})", "didn't return a token or cert/key pair");
    row("another version", R"({"apiVersion":"client.authentication.k8s.io/v1beta1","kind":"ExecCredential","status":{"token":"t"}})", "plugin returned version client.authentication.k8s.io/v1beta1");
    row("not json", "token: secret-of-the-plugin", "");
    row("truncated", token("secret-of-the-plugin").left(60), "");
    row("a list", "[1,2]", "");
    row("token is a number", R"({"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":7}})", "didn't return a token");
    row("nothing", "", "");
}

void TestCredentials::answersOfPlugins()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto c = readExecCredential(json, "client.authentication.k8s.io/v1");
    const bool good = QByteArrayView(QTest::currentDataTag()) == "token" || QByteArrayView(QTest::currentDataTag()) == "certificate";
    QCOMPARE(bool(c), good);
    if (good)
        return;
    QVERIFY2(QString::fromStdString(c.error().text()).contains(problem), c.error().text().c_str());
    QVERIFY2(c.error().text().find("secret-of-the-plugin") == std::string::npos, "what the plugin said is never repeated");
}

void TestCredentials::aPluginRunsOnceForAll()
{
    ExecCredentials e(exec(plugin(token("t"))), spec());
    int answers = 0;
    for (int i = 0; i < 5; ++i)
        e.fetch(this, [&](const Expected<Credential> &c) { answers += c && c->token == "t"; });
    QCOMPARE(answers, 0); // never from inside
    QTRY_COMPARE_WITH_TIMEOUT(answers, 5, 10000);
    e.fetch(this, [&](const Expected<Credential> &) { ++answers; });
    QTRY_COMPARE(answers, 6);
    QCOMPARE(runs(), 1);
    // An expired one is asked for again.
    ExecCredentials old(exec(plugin(token("t", R"(,"expirationTimestamp":"2001-01-01T00:00:00Z")"))), spec());
    for (int i = 0; i < 2; ++i) {
        bool got = false;
        old.fetch(this, [&](const Expected<Credential> &) { got = true; });
        QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    }
    QCOMPARE(runs(), 3);
}

void TestCredentials::itLearnsAboutTheCluster()
{
    ExecConfig config = exec(plugin(token("t"), "printf %s \"$KUBERNETES_EXEC_INFO\" > '" + m_dir->filePath(QStringLiteral("info")).toUtf8() + "'; printf %s \"$EXTRA\" >> '" + m_runs.toUtf8() + ".env'"));
    config.provideClusterInfo = true;
    config.env = {{"EXTRA", "given"}};
    config.clusterExtension = {{"audience", "x"}};
    ConnectionSpec s = spec();
    s.tlsServerName = "api.example";
    ExecCredentials e(config, s);
    bool got = false;
    e.fetch(this, [&](const Expected<Credential> &) { got = true; });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QFile f(m_dir->filePath(QStringLiteral("info")));
    QVERIFY(f.open(QIODevice::ReadOnly));
    const Json info = Json::parse(f.readAll().toStdString(), nullptr, false);
    QCOMPARE(textAt(info, {"apiVersion"}), config.apiVersion);
    QCOMPARE(textAt(info, {"spec", "cluster", "server"}), s.server);
    QCOMPARE(textAt(info, {"spec", "cluster", "tls-server-name"}), s.tlsServerName);
    QCOMPARE(textAt(info, {"spec", "cluster", "config", "audience"}), std::string("x"));
    QCOMPARE(info["spec"]["interactive"], Json(false));
    QFile env(m_runs + QStringLiteral(".env"));
    QVERIFY(env.open(QIODevice::ReadOnly));
    QCOMPARE(env.readAll(), QByteArray("given"));
}

void TestCredentials::failureIsNamedAndBackedOff()
{
    ExecCredentials e(exec(plugin("", "echo 'login expired' >&2; exit 3")), spec());
    for (int i = 0; i < 4; ++i) {
        std::optional<Error> error;
        e.fetch(this, [&](const Expected<Credential> &c) { error = c.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(error, 10000);
        QCOMPARE(error->kind, ErrorKind::Unauthorized);
        QVERIFY2(error->text().find("exit code 3") != std::string::npos && error->text().find("login expired") != std::string::npos, error->text().c_str());
    }
    QVERIFY2(runs() < 4, "a failing plugin is not run for each request");
}

void TestCredentials::aMissingPluginIsNamed()
{
    ExecConfig c = exec("no-such-plugin-anywhere");
    c.installHint = "get it from your platform team";
    ExecCredentials e(c, spec());
    std::optional<Error> error;
    e.fetch(this, [&](const Expected<Credential> &r) { error = r.error(); });
    QTRY_VERIFY(error);
    QVERIFY2(error->text().find("no-such-plugin-anywhere") != std::string::npos && error->text().find("platform team") != std::string::npos, error->text().c_str());
}

void TestCredentials::refusedTokenIsRenewedOnce()
{
    // The plugin's first token is refused, its second is good: one call, two runs, and no storm.
    ConnectionSpec s = spec();
    s.exec = exec(plugin(R"({"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"TOKEN"}})", ""));
    QFile f(QString::fromStdString(s.exec->command));
    QVERIFY(f.open(QIODevice::WriteOnly));
    f.write("#!/bin/sh\necho run >> '" + m_runs.toUtf8() + "'\nn=$(wc -l < '" + m_runs.toUtf8() + "')\necho '{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"t'$n'\"}}'\n");
    f.close();
    m_server->handle([](const Seen &r, const Exchange &x) { r.header("Authorization") == "Bearer t1" ? x.json(401, R"({"kind":"Status","reason":"Unauthorized","code":401,"message":"Unauthorized"})") : x.json(200, R"({"kind":"Pod"})"); });
    ApiClient api(s, {false, false});
    std::optional<Expected<Json>> got;
    api.get(this, "/api/v1/pods/x", [&](Expected<Json> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY2(*got, *got ? "" : got->error().text().c_str());
    QCOMPARE(runs(), 2);
    QCOMPARE(m_server->seen.back().header("Authorization"), QByteArray("Bearer t2"));
}

void TestCredentials::tokenFileIsReadAgain()
{
    const QString path = m_dir->filePath(QStringLiteral("token"));
    const auto put = [&](const QByteArray &t) {
        QFile f(path);
        return f.open(QIODevice::WriteOnly) && f.write(t) > 0;
    };
    QVERIFY(put("one\n"));
    ConnectionSpec s = spec();
    s.tokenFile = path.toStdString();
    m_server->handle([](const Seen &r, const Exchange &x) { r.header("Authorization") == "Bearer two" ? x.json(200, "{}") : x.json(401, R"({"kind":"Status","reason":"Unauthorized","code":401,"message":"Unauthorized"})"); });
    ApiClient api(s, {false, false});
    std::optional<Expected<Json>> got;
    QVERIFY(put("two\n")); // rotated before the first answer
    api.get(this, "/x", [&](Expected<Json> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY(*got);
}

void TestCredentials::impersonationIsSent()
{
    ConnectionSpec s = spec();
    s.impersonate = "release-manager";
    s.impersonateUid = "42";
    s.impersonateGroups = {"dev, ops", "leads"};
    s.impersonateExtra = {{"example.org/scope", {"a", "b"}}};
    ApiClient api(s, {false, false});
    std::optional<Expected<Json>> got;
    api.get(this, "/x", [&](Expected<Json> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY2(*got, *got ? "" : got->error().text().c_str());
    const Seen &r = m_server->seen.back();
    QCOMPARE(r.header("Impersonate-User"), QByteArray("release-manager"));
    QCOMPARE(r.header("Impersonate-Uid"), QByteArray("42"));
    QCOMPARE(r.all("Impersonate-Group"), (std::vector<QByteArray>{"dev, ops", "leads"}));
    QCOMPARE(r.all("Impersonate-Extra-example.org%2Fscope"), (std::vector<QByteArray>{"a", "b"}));
}

void TestCredentials::whatEndsIsKnownAhead()
{
    const auto jwt = [](const QByteArray &payload) { return "e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".sig"; };
    ConnectionSpec s;
    QVERIFY(!expiryOf(s));
    s.token = "an-opaque-token";
    QVERIFY(!expiryOf(s));
    s.token = jwt("{\"exp\":1795500134}").toStdString();
    QCOMPARE(expiryOf(s)->at, *parseInstant("2026-11-24T06:02:14Z"));
    QVERIFY(expiryOf(s)->what == Expiry::What::Token);
    for (const QByteArray &bad : {QByteArray("{\"exp\":\"soon\"}"), QByteArray("{\"exp\":-5}"), QByteArray("[]"), QByteArray("{\"exp\":9e30}"), QByteArray("{")}) {
        s.token = jwt(bad).toStdString();
        QVERIFY2(!expiryOf(s), bad.constData());
    }
    Certificates certificates;
    certificates.authority(QStringLiteral("ca"));
    certificates.sign(QStringLiteral("alice"), QStringLiteral("ca"), QStringLiteral("ec"), {}, 3);
    s.clientCertPem = certificates.pem(QStringLiteral("alice.crt")).toStdString();
    const auto e = expiryOf(s);
    QVERIFY(e && e->what == Expiry::What::ClientCertificate);
    const auto left = e->at - SystemClock().now();
    QVERIFY(left > std::chrono::hours(71) && left <= std::chrono::hours(72));
    s.clientCertPem = "rubbish";
    QVERIFY(!expiryOf(s));
}

QTEST_MAIN(TestCredentials)
#include "tst_credentials.moc"
