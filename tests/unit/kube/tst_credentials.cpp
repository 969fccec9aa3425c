// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Exec plugins, token files, impersonation as client-go does them (kubernetes-clients.md §2.4–2.6), with limits that it lacks.
#include "kube/api_client.h"
#include "kube/exec_credential.h"
#include "kube/expiry.h"
#include "kube/oidc_provider.h"
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
    void bothVersionsAndNoOther_data();
    void bothVersionsAndNoOther();
    void whoMustAskNeedsATerminal();
    void aPluginThatHangsGoesWithItsChildren();
    void theNextRunWaitsLongerAndLonger();
    void aPluginsCertificateIsShown();
    void refusedTokenIsRenewedOnce();
    void tokenFileIsReadAgain();
    void anIdTokenThatLastsIsUsed();
    void anEndedIdTokenIsRefreshedOnce();
    void whatTheProviderSaysWrong_data();
    void whatTheProviderSaysWrong();
    void renewedCredentialsAreUsedFromThenOn();
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
    static QByteArray certificate(const Certificates &c, const char *name)
    {
        const auto text = [&](const char *end) { return c.pem(QLatin1String(name) + QLatin1String(end)).toStdString(); };
        const Json doc = {{"apiVersion", "client.authentication.k8s.io/v1"}, {"kind", "ExecCredential"}, {"status", {{"clientCertificateData", text(".crt")}, {"clientKeyData", text(".key")}}}};
        return QByteArray::fromStdString(doc.dump());
    }
    [[nodiscard]] std::optional<Error> errorOf(ExecCredentials &e)
    {
        std::optional<Expected<Credential>> got;
        e.fetch(this, [&](const Expected<Credential> &c) { got = c; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10000))
            return Error{ErrorKind::Timeout, "test", "no answer", ""};
        return *got ? std::nullopt : std::optional(got->error());
    }
    static std::string idToken(long long secondsFromNow)
    {
        const QByteArray payload = "{\"exp\":" + QByteArray::number(SystemClock().now().time_since_epoch().count() / 1000 + secondsFromNow) + "}";
        return ("e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".sig").toStdString();
    }
    /// A provider by TLS; its answers are the test's.
    void startProvider()
    {
        m_certificates = std::make_unique<Certificates>();
        m_certificates->authority(QStringLiteral("ca"));
        m_certificates->sign(QStringLiteral("server"), QStringLiteral("ca"), QStringLiteral("ec"), QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"));
        m_provider = std::make_unique<ScriptedServer>(m_certificates->server(QStringLiteral("server")));
        m_issuer = m_provider->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
        m_discovery = "{\"token_endpoint\":\"" + QByteArray::fromStdString(m_issuer) + "/token\"}";
        m_provider->handle([this](const Seen &r, const Exchange &x) {
            if (r.target == "/.well-known/openid-configuration")
                return x.json(200, m_discovery);
            m_forms.push_back(r);
            m_onToken ? m_onToken(r, x) : x.json(200, "{}");
        });
        m_forms.clear();
        m_onToken = {};
    }
    [[nodiscard]] OidcConfig oidc(const std::string &id, const std::string &refresh, const std::string &secret = {}) const
    {
        return {m_issuer, "tidegate", secret, id, refresh, m_certificates->pem(QStringLiteral("ca.crt")).toStdString()};
    }
    static std::optional<Expected<Credential>> ask(TokenSource &source)
    {
        QObject context;
        std::optional<Expected<Credential>> got;
        source.fetch(&context, [&](const Expected<Credential> &c) { got = c; });
        (void)QTest::qWaitFor([&] { return got.has_value(); }, 10000);
        return got;
    }
    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<ScriptedServer> m_provider;
    std::string m_issuer;
    QByteArray m_discovery;
    std::vector<Seen> m_forms;
    std::function<void(const Seen &, Exchange)> m_onToken;
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
    Certificates certificates;
    certificates.authority(QStringLiteral("ca"));
    row("certificate", certificate(certificates, "ca"));
    row("certificate that is none", R"({"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"clientCertificateData":"C","clientKeyData":"K"}})", "failed parsing client key/certificate");
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

void TestCredentials::bothVersionsAndNoOther_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("known");
    QTest::newRow("v1") << QByteArray("client.authentication.k8s.io/v1") << true;
    QTest::newRow("v1beta1") << QByteArray("client.authentication.k8s.io/v1beta1") << true;
    QTest::newRow("v1alpha1") << QByteArray("client.authentication.k8s.io/v1alpha1") << false;
    QTest::newRow("another") << QByteArray("example.org/v9") << false;
}

void TestCredentials::bothVersionsAndNoOther()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, known);
    ExecConfig c = exec(plugin("{\"apiVersion\":\"" + version + "\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"t\"}}"));
    c.apiVersion = version.toStdString();
    ExecCredentials e(c, spec());
    const auto error = errorOf(e);
    QCOMPARE(!error, known);
    QCOMPARE(runs(), known ? 1 : 0);
    if (!known)
        QVERIFY2(error->text().find("exec plugin: invalid apiVersion \"" + c.apiVersion + "\"") != std::string::npos, error->text().c_str());
}

void TestCredentials::whoMustAskNeedsATerminal()
{
    ExecConfig c = exec(plugin(token("t"), "printf %s \"$KUBERNETES_EXEC_INFO\" > '" + m_dir->filePath(QStringLiteral("info")).toUtf8() + "'"));
    c.interactiveMode = "Always";
    ExecCredentials must(c, spec());
    const auto error = errorOf(must);
    QVERIFY(error);
    QVERIFY2(error->text().find("exec plugin cannot support interactive mode") != std::string::npos, error->text().c_str());
    QCOMPARE(runs(), 0);
    c.interactiveMode = "IfAvailable";
    ExecCredentials may(c, spec());
    QVERIFY(!errorOf(may));
    QFile f(m_dir->filePath(QStringLiteral("info")));
    QVERIFY(f.open(QIODevice::ReadOnly));
    QVERIFY(Json::parse(f.readAll().toStdString())["spec"]["interactive"] == Json(false)); // nobody allowed it a terminal
}

void TestCredentials::aPluginThatHangsGoesWithItsChildren()
{
    const QString child = m_dir->filePath(QStringLiteral("child"));
    ExecLimits limits;
    limits.run = std::chrono::milliseconds(400);
    ExecCredentials e(exec(plugin(token("t"), "sleep 600 & echo $! > '" + child.toUtf8() + "'; wait")), spec(), nullptr, limits);
    const auto error = errorOf(e);
    QVERIFY(error);
    QVERIFY2(error->text().find("no credential within") != std::string::npos, error->text().c_str());
    QFile f(child);
    QVERIFY(f.open(QIODevice::ReadOnly));
    const int pid = f.readAll().trimmed().toInt();
    QVERIFY(pid > 1);
    // Gone, or a zombie that nobody has collected yet.
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        QFile state(QStringLiteral("/proc/%1/stat").arg(pid));
        return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
    }()), 10000);
}

void TestCredentials::theNextRunWaitsLongerAndLonger()
{
    ExecLimits limits;
    limits.backoff = std::chrono::milliseconds(150);
    limits.backoffMost = std::chrono::milliseconds(400);
    ExecCredentials e(exec(plugin("", "exit 1")), spec(), nullptr, limits);
    QElapsedTimer t;
    std::vector<qint64> at;
    t.start();
    while (runs() < 5 && t.elapsed() < 20000) {
        const int before = runs();
        QVERIFY(errorOf(e));
        if (runs() > before)
            at.push_back(t.elapsed());
    }
    QCOMPARE(runs(), 5);
    const std::vector<qint64> least{150, 300, 400, 400};
    for (std::size_t i = 0; i + 1 < at.size(); ++i)
        QVERIFY2(at[i + 1] - at[i] >= least[i], qPrintable(QString::number(at[i + 1] - at[i])));
}

void TestCredentials::aPluginsCertificateIsShown()
{
    Certificates certificates;
    certificates.authority(QStringLiteral("ca"));
    certificates.sign(QStringLiteral("server"), QStringLiteral("ca"), QStringLiteral("ec"), QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"));
    certificates.sign(QStringLiteral("alice"), QStringLiteral("ca"), QStringLiteral("ec"));
    certificates.sign(QStringLiteral("bob"), QStringLiteral("ca"), QStringLiteral("ec"));
    m_server = std::make_unique<ScriptedServer>(certificates.server(QStringLiteral("server")));
    ConnectionSpec s = spec();
    s.caPem = certificates.pem(QStringLiteral("ca.crt")).toStdString();
    s.exec = exec(plugin(certificate(certificates, "alice")));
    ApiClient api(s, {false, false});
    const auto ask = [&] {
        std::optional<Expected<Json>> got;
        api.get(this, "/x", [&](Expected<Json> r) { got = std::move(r); });
        const bool came = QTest::qWaitFor([&] { return got.has_value(); }, 10000);
        if (came && !*got)
            qWarning("%s", got->error().text().c_str());
        return came && *got;
    };
    QVERIFY(ask());
    QCOMPARE(m_server->seen.back().peer, QStringLiteral("alice"));
    // Rotated after a refusal: a connection of alice's is never bob's.
    plugin(certificate(certificates, "bob"));
    bool refused = false;
    m_server->handle([&](const Seen &r, const Exchange &x) { r.peer == QLatin1String("bob") ? x.json(200, "{}") : (refused = true, x.json(401, R"({"kind":"Status","reason":"Unauthorized","code":401})")); });
    QVERIFY(ask());
    QVERIFY(refused);
    QCOMPARE(m_server->seen.back().peer, QStringLiteral("bob"));
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
    api.get(this, "/x", [&](Expected<Json> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY(!*got); // the old one is read, and refused
    QVERIFY(put("two\n"));
    got.reset();
    api.get(this, "/x", [&](Expected<Json> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY2(*got, "a refusal has the file read again, long before its time");
    // Gone or empty for a moment: what it said last is still good.
    QVERIFY(QFile::remove(path));
    got.reset();
    api.get(this, "/x", [&](Expected<Json> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY(*got);
}

void TestCredentials::anIdTokenThatLastsIsUsed()
{
    startProvider();
    const std::string id = idToken(3600);
    OidcProvider p(oidc(id, "r"));
    const auto got = ask(p);
    QVERIFY(got && *got);
    QCOMPARE((*got)->token, id);
    QVERIFY(m_provider->seen.empty());
    // One that is about to end is as good as ended, and without a refresh token there is nothing to do.
    OidcProvider late(oidc(idToken(5), {}));
    const auto none = ask(late);
    QVERIFY(none && !*none);
    QCOMPARE(none->error().detail, std::string("No valid id-token, and cannot refresh without refresh-token"));
    QVERIFY(m_provider->seen.empty());
}

void TestCredentials::anEndedIdTokenIsRefreshedOnce()
{
    startProvider();
    const std::string next = idToken(3600);
    m_onToken = [&](const Seen &r, const Exchange &x) {
        // This provider wants the client in the form.
        if (!r.body.contains("client_id=tidegate"))
            return x.json(401, "{\"error\":\"invalid_client\"}");
        x.json(200, "{\"id_token\":\"" + QByteArray::fromStdString(next) + "\",\"refresh_token\":\"r 2\"}");
    };
    OidcProvider p(oidc(idToken(-60), "r&1", "s=cret"));
    int good = 0;
    for (int i = 0; i < 4; ++i)
        p.fetch(this, [&](const Expected<Credential> &c) { good += c && c->token == next; });
    QTRY_COMPARE_WITH_TIMEOUT(good, 4, 10000);
    QCOMPARE(m_forms.size(), std::size_t(2)); // in the header, then in the form; once for all who waited
    QCOMPARE(QByteArray::fromBase64(m_forms[0].header("Authorization").mid(6)), QByteArray("tidegate:s%3Dcret"));
    QCOMPARE(m_forms[1].body, QByteArray("grant_type=refresh_token&refresh_token=r%261&client_id=tidegate&client_secret=s%3Dcret"));
    QVERIFY(p.rotated());
    QVERIFY(ask(p) && m_forms.size() == 2);
    // Refused by the API server: refreshed with the newest refresh token.
    p.invalidate();
    QVERIFY(*ask(p));
    QVERIFY(m_forms.back().body.contains("refresh_token=r%202"));
}

void TestCredentials::whatTheProviderSaysWrong_data()
{
    QTest::addColumn<QByteArray>("discovery");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("says");
    const QByteArray good = "good";
    QTest::newRow("no endpoint") << QByteArray("{}") << 200 << QByteArray("{}") << QStringLiteral("has no token_endpoint");
    QTest::newRow("not JSON") << QByteArray("<html>") << 200 << QByteArray("{}") << QStringLiteral("has no token_endpoint");
    QTest::newRow("a plain endpoint") << QByteArray("{\"token_endpoint\":\"http://127.0.0.1:1/token\"}") << 200 << QByteArray("{}") << QStringLiteral("not an https address");
    QTest::newRow("no id token") << good << 200 << QByteArray("{\"access_token\":\"S3cr3t\"}") << QStringLiteral("did not contain an id_token");
    QTest::newRow("used up") << good << 400 << QByteArray("{\"error\":\"invalid_grant\"}") << QStringLiteral("invalid_grant");
    QTest::newRow("broken") << good << 500 << QByteArray("S3cr3t") << QStringLiteral("status 500");
    QTest::newRow("a number") << good << 200 << QByteArray("7") << QStringLiteral("did not contain an id_token");
}

void TestCredentials::whatTheProviderSaysWrong()
{
    QFETCH(QByteArray, discovery);
    QFETCH(int, status);
    QFETCH(QByteArray, token);
    QFETCH(QString, says);
    startProvider();
    if (discovery != "good")
        m_discovery = discovery;
    m_onToken = [&](const Seen &, const Exchange &x) { x.json(status, token); };
    OidcProvider p(oidc(idToken(-60), "r-S3cr3t"));
    const auto got = ask(p);
    QVERIFY(got && !*got);
    const std::string text = got->error().text();
    QVERIFY2(QString::fromStdString(text).contains(says) && text.find("S3cr3t") == std::string::npos, text.c_str());
    const auto asked = m_provider->seen.size();
    QVERIFY(!*ask(p)); // backed off
    QCOMPARE(m_provider->seen.size(), asked);
}

void TestCredentials::renewedCredentialsAreUsedFromThenOn()
{
    // Tokens travel by TLS only through resolve(); here the spec is given as it is.
    ConnectionSpec s = spec();
    s.token = "old";
    std::vector<Exchange> waiting;
    m_server->handle([&](const Seen &r, const Exchange &x) { r.target == "/slow" ? waiting.push_back(x) : x.json(200, "{}"); });
    ApiClient api(s, {false, false});
    std::optional<Expected<Json>> slow, next;
    api.get(this, "/slow", [&](Expected<Json> r) { slow = std::move(r); });
    QTRY_COMPARE(waiting.size(), std::size_t(1));
    ConnectionSpec other = s;
    other.token = "new";
    other.server = "http://127.0.0.1:1";
    api.renew(other); // another cluster: no
    other.server = s.server;
    api.renew(other);
    api.get(this, "/x", [&](Expected<Json> r) { next = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(next, 10000);
    QVERIFY(*next);
    QCOMPARE(m_server->seen.front().header("Authorization"), QByteArray("Bearer old"));
    QCOMPARE(m_server->seen.back().header("Authorization"), QByteArray("Bearer new"));
    waiting.front().json(200, "{}");
    QTRY_VERIFY_WITH_TIMEOUT(slow, 10000);
    QVERIFY2(*slow, "what was under way is finished");
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
