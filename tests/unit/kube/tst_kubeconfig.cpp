// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// kubeconfig as client-go reads it (knowledge: kubernetes-clients.md §2.1–2.3): merging, overrides, validation texts, broken input.
#include "kube/in_cluster.h"
#include "kube/kubeconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace tidegate;
using namespace tidegate::kube;

namespace {

const QByteArray kTwo =
    "apiVersion: v1\n"
    "kind: Config\n"
    "current-context: prod\n"
    "clusters:\n"
    "- name: prod\n"
    "  cluster: {server: \"https://prod.example:6443\", tls-server-name: api.prod, proxy-url: \"http://proxy.example:3128\"}\n"
    "- name: stage\n"
    "  cluster: {server: \"https://stage.example/prefix/\"}\n"
    "users:\n"
    "- name: alice\n"
    "  user: {token: secret-a}\n"
    "- name: bob\n"
    "  user: {username: bob, password: secret-b}\n"
    "contexts:\n"
    "- name: prod\n"
    "  context: {cluster: prod, user: alice, namespace: vextrus}\n"
    "- name: stage\n"
    "  context: {cluster: stage, user: bob}\n";

} // namespace

class TestKubeconfig : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aContextGivesItsConnection();
    void theFirstFileWins();
    void aMissingFileOfAListIsNoError();
    void anExplicitFileHasToExist();
    void pathsAreRelativeToTheirFile();
    void overrides();
    void anOidcProviderIsRead();
    void insideAPod();
    void plainHttpCarriesNoCredentials();
    void problems_data();
    void problems();
    void broken_data();
    void broken();
    void oneBrokenEntryHidesNoOther();
    void anAliasBombIsHarmless();
    void describedWithoutSecrets();

private:
    std::string write(const char *name, const QByteArray &text)
    {
        QFile f(m_dir->filePath(QLatin1String(name)));
        if (f.open(QIODevice::WriteOnly))
            f.write(text);
        return f.fileName().toStdString();
    }
    static QByteArray one(const QByteArray &cluster, const QByteArray &user)
    {
        return "apiVersion: v1\nkind: Config\ncurrent-context: x\nclusters:\n- name: c\n  cluster: " + cluster + "\nusers:\n- name: u\n  user: " + user + "\ncontexts:\n- name: x\n  context: {cluster: c, user: u}\n";
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestKubeconfig::aContextGivesItsConnection()
{
    const LoadResult r = loadKubeconfigFiles({write("a", kTwo)}, true);
    QVERIFY(r.errors.empty());
    const auto prod = resolve(r.config);
    QVERIFY(prod);
    QCOMPARE(prod->server, std::string("https://prod.example:6443"));
    QCOMPARE(prod->ns, std::string("vextrus"));
    QCOMPARE(prod->token, std::string("secret-a"));
    QCOMPARE(prod->tlsServerName, std::string("api.prod"));
    QCOMPARE(prod->proxyUrl, std::string("http://proxy.example:3128"));
    Overrides o;
    o.context = "stage";
    const auto stage = resolve(r.config, o);
    QVERIFY(stage);
    QCOMPARE(stage->server, std::string("https://stage.example/prefix"));
    QCOMPARE(stage->ns, std::string("default"));
    QCOMPARE(stage->username, std::string("bob"));
}

void TestKubeconfig::theFirstFileWins()
{
    const std::string a = write("a", kTwo);
    const std::string b = write("b", "current-context: other\nclusters:\n- {name: prod, cluster: {server: 'https://evil.example'}}\n- {name: other, cluster: {server: 'https://other.example'}}\nusers:\n- {name: carol, user: {token: t}}\ncontexts:\n- {name: other, context: {cluster: other, user: carol}}\n");
    const LoadResult r = loadKubeconfigFiles({a, b, a}, false);
    QCOMPARE(r.config.currentContext, std::string("prod"));
    QCOMPARE(r.config.clusters.at("prod").server, std::string("https://prod.example:6443"));
    QVERIFY(r.config.contexts.contains("other"));
    QCOMPARE(r.config.warnings.size(), std::size_t(1)); // the hidden one is told
    QVERIFY(r.config.warnings[0].find("\"prod\"") != std::string::npos);
}

void TestKubeconfig::aMissingFileOfAListIsNoError()
{
    const LoadResult r = loadKubeconfigFiles({"/nowhere/config", write("a", kTwo)}, false);
    QVERIFY(r.errors.empty());
    QVERIFY(resolve(r.config));
    const LoadResult none = loadKubeconfigFiles({"/nowhere/config"}, false);
    QVERIFY(none.errors.empty());
    QCOMPARE(none.config.warnings, std::vector<std::string>{"Config not found: /nowhere/config"});
    const auto spec = resolve(none.config);
    QVERIFY(!spec);
    QVERIFY(spec.error().detail.starts_with("no configuration has been provided"));
}

void TestKubeconfig::anExplicitFileHasToExist()
{
    const LoadResult r = loadKubeconfig("/nowhere/config");
    QCOMPARE(r.errors.size(), std::size_t(1));
    QCOMPARE(r.errors[0].kind, ErrorKind::NotFound);
    QCOMPARE(r.errors[0].subject, std::string("/nowhere/config"));
}

void TestKubeconfig::pathsAreRelativeToTheirFile()
{
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("certs")));
    write("certs/ca.crt", "CA");
    const LoadResult r = loadKubeconfigFiles({write("a", one("{server: 'https://x', certificate-authority: certs/ca.crt}", "{tokenFile: certs/token}"))}, true);
    const auto spec = resolve(r.config);
    QVERIFY2(spec, spec ? "" : spec.error().text().c_str());
    QCOMPARE(spec->caPem, std::string("CA"));
    QCOMPARE(spec->tokenFile, (m_dir->path() + QStringLiteral("/certs/token")).toStdString());
}

void TestKubeconfig::overrides()
{
    const LoadResult r = loadKubeconfigFiles({write("a", kTwo)}, true);
    Overrides o;
    o.server = "https://tunnel.example:1";
    o.ns = "other";
    o.token = "given";
    o.as = "root";
    o.asGroups = {"a", "b"};
    const auto spec = resolve(r.config, o);
    QVERIFY(spec);
    QCOMPARE(spec->server, o.server);
    QCOMPARE(spec->tlsServerName, std::string()); // belonged to the other server
    QCOMPARE(spec->ns, o.ns);
    QCOMPARE(spec->token, o.token);
    QCOMPARE(spec->impersonate, o.as);
    QCOMPARE(spec->impersonateGroups, o.asGroups);
    Overrides nobody;
    nobody.asGroups = {"admins"};
    const auto groups = resolve(r.config, nobody);
    QVERIFY2(!groups && groups.error().detail.find("without impersonating a user") != std::string::npos, "groups for nobody are not dropped");
    const LoadResult mixed = loadKubeconfigFiles({write("m", one("{server: 'https://x'}", "{token: t, as: alice, as-uid: '7', as-groups: [a]}"))}, true);
    Overrides bob;
    bob.as = "bob";
    const auto both = resolve(mixed.config, bob);
    QVERIFY(both);
    QCOMPARE(both->impersonate, std::string("bob"));
    QCOMPARE(both->impersonateUid, std::string("7")); // as kubectl, and it is said:
    QCOMPARE(both->warnings, std::vector<std::string>{"acting as bob with the kubeconfig's as-uid, as-groups of user \"u\""});
    bob.asGroups = {"b"};
    QCOMPARE(resolve(mixed.config, bob)->impersonateGroups, std::vector<std::string>{"b"});
    Overrides user;
    user.user = "nobody";
    QCOMPARE(resolve(r.config, user).error().detail, std::string("auth info \"nobody\" does not exist"));
    Overrides cluster;
    cluster.cluster = "nowhere";
    QCOMPARE(resolve(r.config, cluster).error().detail, std::string("cluster \"nowhere\" does not exist"));
    Overrides context;
    context.context = "gone";
    QCOMPARE(resolve(r.config, context).error().detail, std::string("context \"gone\" does not exist"));
}

void TestKubeconfig::anOidcProviderIsRead()
{
    write("idp.crt", "IDP-CA");
    const LoadResult r = loadKubeconfigFiles({write("a", one("{server: 'https://x'}", "{auth-provider: {name: oidc, config: {idp-issuer-url: 'https://idp.example', client-id: cli, client-secret: SECRET-C, id-token: SECRET-I, refresh-token: SECRET-R, idp-certificate-authority: idp.crt}}}"))}, true);
    const auto spec = resolve(r.config);
    QVERIFY2(spec, spec ? "" : spec.error().text().c_str());
    QVERIFY(spec->oidc);
    QCOMPARE(spec->oidc->issuer, std::string("https://idp.example"));
    QCOMPARE(spec->oidc->clientSecret, std::string("SECRET-C"));
    QCOMPARE(spec->oidc->caPem, std::string("IDP-CA"));
    const Json d = describe(*spec, r.config);
    QCOMPARE(d["auth"]["kind"], Json("authProvider"));
    QVERIFY(d.dump().find("SECRET") == std::string::npos);
}

void TestKubeconfig::insideAPod()
{
    QProcessEnvironment e;
    const auto outside = inCluster({}, e, m_dir->path());
    QVERIFY(!outside);
    QVERIFY(outside.error().detail.starts_with("unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST"));
    e.insert(QStringLiteral("KUBERNETES_SERVICE_HOST"), QStringLiteral("fd00::1"));
    e.insert(QStringLiteral("KUBERNETES_SERVICE_PORT"), QStringLiteral("443"));
    const auto bare = inCluster({}, e, m_dir->path());
    QVERIFY(!bare);
    QVERIFY2(bare.error().text().find("token") != std::string::npos, bare.error().text().c_str());
    write("token", "abc\n");
    const auto poor = inCluster({}, e, m_dir->path());
    QVERIFY(poor);
    QCOMPARE(poor->server, std::string("https://[fd00::1]:443"));
    QCOMPARE(poor->ns, std::string("default"));
    QCOMPARE(poor->tokenFile, m_dir->filePath(QStringLiteral("token")).toStdString());
    QCOMPARE(poor->warnings.size(), std::size_t(1));
    write("ca.crt", "CA");
    write("namespace", "vextrus\n");
    Overrides o;
    o.asGroups = {"g"};
    QVERIFY(!inCluster(o, e, m_dir->path()));
    o.as = "bob";
    const auto whole = inCluster(o, e, m_dir->path());
    QCOMPARE(whole->caPem, std::string("CA"));
    QCOMPARE(whole->ns, std::string("vextrus"));
    QCOMPARE(whole->impersonateGroups, o.asGroups);
    QVERIFY(whole->warnings.empty());
    e.insert(QStringLiteral("POD_NAMESPACE"), QStringLiteral("pods-own"));
    QCOMPARE(inCluster({}, e, m_dir->path())->ns, std::string("pods-own"));
    o.ns = "given";
    QCOMPARE(inCluster(o, e, m_dir->path())->ns, std::string("given"));
}

void TestKubeconfig::plainHttpCarriesNoCredentials()
{
    const LoadResult r = loadKubeconfigFiles({write("a", one("{server: 'http://127.0.0.1:8080'}", "{token: secret}"))}, true);
    const auto spec = resolve(r.config);
    QVERIFY(spec);
    QVERIFY(spec->token.empty());
    QVERIFY(!spec->warnings.empty());
}

void TestKubeconfig::problems_data()
{
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("text");
    const QByteArray c = "{server: 'https://x'}", u = "{token: t}";
    const auto row = [](const char *name, const QByteArray &cluster, const QByteArray &user, const char *text) { QTest::newRow(name) << cluster << user << QString::fromLatin1(text); };
    row("no server", "{}", u, "no server found for cluster \"c\"");
    row("ca with insecure", "{server: 'https://x', insecure-skip-tls-verify: true, certificate-authority-data: Q0E=}", u, "specifying a root certificates file with the insecure flag is not allowed");
    row("ca unreadable", "{server: 'https://x', certificate-authority: /nowhere/ca}", u, "unable to read certificate-authority /nowhere/ca for c due to");
    row("proxy scheme", "{server: 'https://x', proxy-url: 'ftp://p'}", u, "must be http, https, or socks5");
    row("two methods", c, "{token: t, username: u, password: p}", "more than one authentication method found for u; found [token basicAuth], only one is allowed");
    row("cert without key", c, "{client-certificate-data: Q0E=}", "client-key-data or client-key must be specified for u to use the clientCert authentication method.");
    row("cert unreadable", c, "{client-certificate: /nowhere/c, client-key-data: Q0E=}", "unable to read client-cert /nowhere/c for u due to");
    row("exec without command", c, "{exec: {apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never}}", "command must be specified for u to use exec authentication plugin");
    row("exec v1 without mode", c, "{exec: {apiVersion: client.authentication.k8s.io/v1, command: get-token}}", "interactiveMode must be specified for u to use exec authentication plugin");
    row("exec with a wrong mode", c, "{exec: {apiVersion: client.authentication.k8s.io/v1, command: x, interactiveMode: Sometimes}}", "invalid interactiveMode for u: \"Sometimes\"");
    row("exec and provider", c, "{exec: {apiVersion: client.authentication.k8s.io/v1, command: x, interactiveMode: Never}, auth-provider: {name: gcp}}", "authProvider cannot be provided in combination with an exec plugin for u");
    row("a removed provider", c, "{auth-provider: {name: gcp}}", "the auth provider \"gcp\" was removed");
    row("another removed provider", c, "{auth-provider: {name: azure}}", "the auth provider \"azure\" was removed");
    row("a provider nobody knows", c, "{auth-provider: {name: abacus}}", "no Auth Provider found for name \"abacus\"");
    row("a provider with a token is none either", c, "{token: t, auth-provider: {name: gcp}}", "the auth provider \"gcp\" was removed");
    row("oidc without an issuer", c, "{auth-provider: {name: oidc, config: {client-id: x}}}", "Must provide idp-issuer-url to the auth provider oidc of u");
    row("oidc without a client", c, "{auth-provider: {name: oidc, config: {idp-issuer-url: 'https://i'}}}", "Must provide client-id to the auth provider oidc of u");
    row("groups without user", c, "{token: t, as-groups: [g]}", "requesting uid, groups or user-extra for u without impersonating a user");
}

void TestKubeconfig::problems()
{
    QFETCH(QByteArray, cluster);
    QFETCH(QByteArray, user);
    QFETCH(QString, text);
    const LoadResult r = loadKubeconfigFiles({write("a", one(cluster, user))}, true);
    QVERIFY2(r.errors.empty(), r.errors.empty() ? "" : r.errors[0].text().c_str());
    const auto spec = resolve(r.config);
    QVERIFY(!spec);
    QVERIFY2(QString::fromStdString(spec.error().detail).contains(text), spec.error().detail.c_str());
    QVERIFY(text.contains(QLatin1String("rovider")) || !validateAll(r.config).empty()); // a provider is a matter of the connection
}

void TestKubeconfig::broken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("not yaml") << QByteArray("clusters: [\n  a: {") << QStringLiteral(":");
    QTest::newRow("a list") << QByteArray("- 1\n- 2\n") << QStringLiteral("it is not a mapping");
    QTest::newRow("clusters not a list") << QByteArray("clusters: {a: 1}\n") << QStringLiteral("clusters has to be a list");
    QTest::newRow("truncated") << kTwo.left(kTwo.size() / 3) + "  \"" << QStringLiteral(":");
    QTest::newRow("not utf-8") << QByteArray("current-context: \"a\xff\xfe\"\n") << QStringLiteral("UTF-8");
    QTest::newRow("control characters") << QByteArray("current-context: \"a\x01\"\n") << QStringLiteral("control character");
    QTest::newRow("wrong type") << QByteArray("clusters:\n- name: c\n  cluster: {server: [1, 2]}\n") << QStringLiteral("server has to be text");
    QTest::newRow("base64") << QByteArray("clusters:\n- name: c\n  cluster: {server: 'https://x', certificate-authority-data: '***'}\n") << QStringLiteral("certificate-authority-data is not base64");
    QTest::newRow("bool") << QByteArray("clusters:\n- name: c\n  cluster: {server: 'https://x', insecure-skip-tls-verify: maybe}\n") << QStringLiteral("insecure-skip-tls-verify has to be true or false");
    QTest::newRow("duplicate name") << QByteArray("clusters:\n- {name: c, cluster: {server: 'https://x'}}\n- {name: c, cluster: {server: 'https://y'}}\n") << QStringLiteral("duplicate name \"c\" in list clusters");
    const auto user = [](const char *what) { return QByteArray("users:\n- name: u\n  user: ") + what + "\n"; };
    QTest::newRow("user is a number") << user("5") << QStringLiteral("user has to be a mapping");
    QTest::newRow("an entry is a text") << QByteArray("contexts:\n- prod\n") << QStringLiteral("an entry of contexts has to be a mapping");
    QTest::newRow("groups is a text") << user("{as: a, as-groups: admins}") << QStringLiteral("as-groups has to be a list");
    QTest::newRow("a group is a list") << user("{as: a, as-groups: [[x]]}") << QStringLiteral("as-groups has to be a list of texts");
    QTest::newRow("extra is a list") << user("{as: a, as-user-extra: [x]}") << QStringLiteral("as-user-extra has to be a mapping");
    QTest::newRow("an extra is a text") << user("{as: a, as-user-extra: {scopes: x}}") << QStringLiteral("as-user-extra has to be a mapping of lists");
    QTest::newRow("provider is a text") << user("{auth-provider: gcp}") << QStringLiteral("auth-provider has to be a mapping");
    QTest::newRow("a provider's config is a list") << user("{auth-provider: {name: oidc, config: [x]}}") << QStringLiteral("config has to be a mapping");
    QTest::newRow("exec is a text") << user("{exec: get-token}") << QStringLiteral("exec has to be a mapping");
    QTest::newRow("args is a text") << user("{exec: {command: x, args: --token}}") << QStringLiteral("args has to be a list");
    QTest::newRow("env is a map") << user("{exec: {command: x, env: {A: b}}}") << QStringLiteral("env has to be a list");
    QTest::newRow("an env is a text") << user("{exec: {command: x, env: [A=b]}}") << QStringLiteral("env has to be a list of name and value");
    QTest::newRow("extensions is a map") << QByteArray("clusters:\n- name: c\n  cluster: {server: 'https://x', extensions: {a: b}}\n") << QStringLiteral("extensions has to be a list");
    QTest::newRow("10 MB line") << QByteArray("clusters:\n- name: c\n  cluster: {server: [") + QByteArray(10 * 1024 * 1024, 'x') + "]}\n" << QStringLiteral("server has to be text");
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, '#') << QStringLiteral("larger than 16 MiB");
}

void TestKubeconfig::broken()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const std::string path = write("bad", text);
    // Its neighbour stays usable, whatever is wrong with it.
    const LoadResult r = loadKubeconfigFiles({path, write("good", kTwo)}, false);
    QVERIFY(!r.errors.empty());
    const std::string all = r.errors[0].text();
    QVERIFY2(all.find(path) != std::string::npos, all.c_str());
    QVERIFY2(QString::fromStdString(all).contains(says), all.c_str());
    Overrides o;
    o.context = "prod";
    QVERIFY(resolve(r.config, o));
}

void TestKubeconfig::oneBrokenEntryHidesNoOther()
{
    const LoadResult r = loadKubeconfigFiles({write("a", kTwo + "- name: broken\n  context: {cluster: [1], user: alice}\n")}, true);
    QCOMPARE(r.errors.size(), std::size_t(1));
    QVERIFY2(r.errors[0].text().find("broken") != std::string::npos, r.errors[0].text().c_str());
    QVERIFY(resolve(r.config));
    QCOMPARE(r.config.contexts.size(), std::size_t(2));
}

void TestKubeconfig::anAliasBombIsHarmless()
{
    QByteArray bomb = "x0: &x0 [a, a, a, a, a, a, a, a]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "*x" + QByteArray::number(i - 1);
        bomb += "x" + QByteArray::number(i) + ": &x" + QByteArray::number(i) + " [" + QByteArrayList(8, before).join(", ") + "]\n";
    }
    bomb += "clusters:\n- name: c\n  cluster: {server: 'https://x', extensions: [{name: e, extension: *x29}]}\n";
    QElapsedTimer t;
    t.start();
    const LoadResult r = loadKubeconfigFiles({write("bomb", bomb)}, true);
    QVERIFY(t.elapsed() < 20000);
    QVERIFY(!r.errors.empty());
}

void TestKubeconfig::describedWithoutSecrets()
{
    const QByteArray text = one("{server: 'https://x', certificate-authority-data: U0VDUkVULUNB}", "{client-certificate-data: U0VDUkVULUNFUlQ=, client-key-data: U0VDUkVULUtFWQ==, as: root, as-groups: [g1, g2]}");
    const LoadResult r = loadKubeconfigFiles({write("a", text)}, true);
    const auto spec = resolve(r.config);
    QVERIFY2(spec, spec ? "" : spec.error().text().c_str());
    const Json d = describe(*spec, r.config);
    const std::string all = d.dump();
    for (const char *secret : {"SECRET-KEY", "SECRET-CERT", "SECRET-CA", "U0VDUkVULUtFWQ"})
        QVERIFY2(all.find(secret) == std::string::npos, all.c_str());
    QCOMPARE(d["context"], Json("x"));
    QCOMPARE(d["auth"]["kind"], Json("clientCertificate"));
    QCOMPARE(d["impersonate"]["groups"], Json::array({"g1", "g2"}));
    const LoadResult two = loadKubeconfigFiles({write("b", kTwo)}, true);
    QVERIFY(describe(*resolve(two.config), two.config).dump().find("secret-a") == std::string::npos);
}

QTEST_MAIN(TestKubeconfig)
#include "tst_kubeconfig.moc"
