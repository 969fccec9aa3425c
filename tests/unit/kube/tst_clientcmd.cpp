// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Each case of clientcmd/cases.yaml against what client-go itself answered (clientcmd/answers.json, made by clientcmd/main.go). A difference
// that is meant says so in the case.
#include "kube/kubeconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

#include <yaml-cpp/yaml.h>

using namespace tidegate;
using namespace tidegate::kube;

namespace {

std::string folder()
{
    return qEnvironmentVariable("TIDEGATE_SOURCE_DIR").toStdString() + "/tests/unit/kube/clientcmd";
}

/// Everything after what differs by operating system and runtime.
std::string comparable(std::string text)
{
    constexpr std::string_view kPrefix = "invalid configuration: ";
    if (text.starts_with(kPrefix))
        text = text.substr(kPrefix.size());
    return text.substr(0, text.find(" due to "));
}

std::string place(std::string text, const std::string &dir)
{
    for (std::size_t at = 0; (at = text.find("$DIR", at)) != std::string::npos; at += dir.size())
        text.replace(at, 4, dir);
    return text;
}

/// client-go keeps a host as it was written; what it connects to is this.
std::string normal(std::string server)
{
    if (server.find("://") == std::string::npos)
        server = "http://" + server;
    return QUrl(QString::fromStdString(server)).toString(QUrl::StripTrailingSlash).toStdString();
}

Json plain(const ConnectionSpec &s, const std::string &dir)
{
    const auto hidden = [&](std::string text) {
        for (std::size_t at = 0; (at = text.find(dir, at)) != std::string::npos;)
            text.replace(at, dir.size(), "$DIR");
        return text;
    };
    Json j = {{"server", s.server}, {"namespace", s.ns}, {"ca", s.caPem}, {"cert", s.clientCertPem}, {"key", s.clientKeyPem}, {"insecure", s.insecureSkipTlsVerify}, {"serverName", s.tlsServerName},
              {"proxy", s.proxyUrl}, {"token", s.token}, {"tokenFile", hidden(s.tokenFile)}, {"username", s.username}, {"password", s.password}, {"impersonate", s.impersonate},
              {"impersonateUid", s.impersonateUid}, {"impersonateGroups", s.impersonateGroups}, {"impersonateExtra", Json::object()}, {"disableCompression", s.disableCompression}};
    for (const auto &[key, values] : s.impersonateExtra)
        j["impersonateExtra"][key] = values;
    if (s.exec) {
        Json env = Json::array();
        for (const auto &[name, value] : s.exec->env)
            env.push_back(name + "=" + value);
        j["exec"] = {{"command", hidden(s.exec->command)}, {"apiVersion", s.exec->apiVersion}, {"args", s.exec->args}, {"env", env}, {"interactiveMode", s.exec->interactiveMode},
                     {"installHint", s.exec->installHint}, {"provideClusterInfo", s.exec->provideClusterInfo}};
        if (!s.exec->clusterExtension.is_null())
            j["exec"]["config"] = s.exec->clusterExtension;
    }
    if (s.oidc)
        j["provider"] = "oidc";
    return j;
}

/// What goes on the wire by client-go's own rules, where its configuration still holds more.
Json onTheWire(Json config)
{
    config["server"] = normal(config["server"]);
    if (!config["tokenFile"].get<std::string>().empty())
        config.erase("token"); // the file's content, as it is then
    const auto has = [&](const char *key) { return config.contains(key) && config[key] != ""; };
    if (has("token") || has("username") || has("cert"))
        config.erase("exec"); // never asked
    return config;
}

std::string textOf(const YAML::Node &n, const char *key)
{
    return n && n[key] ? n[key].as<std::string>() : std::string();
}

} // namespace

class TestClientcmd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asClientGo_data();
    void asClientGo();

private:
    YAML::Node m_cases;
    Json m_answers;

    static LoadResult load(const YAML::Node &c, const std::string &dir)
    {
        const auto write = [&](const std::string &name, const std::string &text) {
            const QString path = QString::fromStdString(dir + "/" + name);
            QDir().mkpath(QFileInfo(path).path());
            QFile f(path);
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write(QByteArray::fromStdString(place(text, dir)));
        };
        std::vector<std::string> list;
        for (const auto &file : c["files"])
            write(file.first.as<std::string>(), file.second.as<std::string>());
        for (const auto &name : c["list"])
            list.push_back(dir + "/" + name.as<std::string>());
        if (c["cluster"]) {
            write("config", "current-context: x\ncontexts: [{name: x, context: {cluster: c, user: u}}]\nclusters: [{name: c, cluster: " + textOf(c, "cluster") + "}]\nusers: [{name: u, user: " + textOf(c, "user") + "}]\n");
            list = {dir + "/config"};
        }
        return c["explicit"] ? loadKubeconfig(dir + "/" + textOf(c, "explicit")) : loadKubeconfigFiles(list, false);
    }
    static Overrides overridesOf(const YAML::Node &o, const std::string &dir)
    {
        Overrides r{textOf(o, "context"), textOf(o, "cluster"), textOf(o, "user"), textOf(o, "namespace"), textOf(o, "server"), textOf(o, "as"), textOf(o, "token"), place(textOf(o, "caFile"), dir),
                    textOf(o, "tlsServerName"), place(textOf(o, "clientCert"), dir), place(textOf(o, "clientKey"), dir), {}, {}};
        if (o && o["asGroups"])
            r.asGroups = o["asGroups"].as<std::vector<std::string>>();
        if (o && o["insecure"])
            r.insecure = o["insecure"].as<bool>();
        return r;
    }
};

void TestClientcmd::asClientGo_data()
{
    QTest::addColumn<int>("index");
    m_cases = YAML::LoadFile(folder() + "/cases.yaml");
    QFile f(QString::fromStdString(folder() + "/answers.json"));
    QVERIFY(f.open(QIODevice::ReadOnly));
    m_answers = Json::parse(f.readAll().toStdString());
    QCOMPARE(m_answers.size(), m_cases.size());
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(textOf(m_cases[i], "name").c_str()) << static_cast<int>(i);
}

void TestClientcmd::asClientGo()
{
    QFETCH(int, index);
    const YAML::Node c = m_cases[static_cast<std::size_t>(index)];
    const Json &theirs = m_answers[static_cast<std::size_t>(index)];
    QCOMPARE(textAt(theirs, {"name"}), textOf(c, "name"));
    const QTemporaryDir temp;
    const std::string dir = temp.path().toStdString();
    const LoadResult loaded = load(c, dir);
    const auto spec = loaded.errors.empty() ? resolve(loaded.config, overridesOf(c["overrides"], dir)) : Expected<ConnectionSpec>(loaded.errors.front());
    const std::string said = spec ? std::string() : place(comparable(spec.error().kind == ErrorKind::NotFound ? spec.error().text() : spec.error().detail), dir);
    if (const YAML::Node ours = c["ours"]) {
        QVERIFY2(c["why"], "a difference needs its reason");
        if (ours["error"]) {
            QVERIFY2(!spec, "it was accepted");
            QVERIFY2(said.find(place(textOf(ours, "error"), dir)) != std::string::npos, said.c_str());
            return;
        }
        QVERIFY2(spec, said.c_str());
        const Json have = plain(*spec, dir);
        for (const auto &field : ours)
            QCOMPARE(textAt(have, {field.first.as<std::string>().c_str()}), field.second.as<std::string>());
        return;
    }
    if (!theirs.contains("error") && !theirs.contains("transport")) {
        QVERIFY2(spec, said.c_str());
        const Json want = onTheWire(theirs["config"]);
        Json have = plain(*spec, dir);
        if (!want.contains("token"))
            have.erase("token");
        QVERIFY2(have == want, (Json::diff(want, have).dump() + " of " + want.dump()).c_str());
        return;
    }
    QVERIFY2(!spec, ("client-go refuses it: " + theirs.dump()).c_str());
    if (theirs.contains("transport"))
        QVERIFY2(said.find(textAt(theirs, {"transport"})) != std::string::npos, said.c_str());
    else
        QCOMPARE(said, place(comparable(textAt(theirs, {"error"})), dir));
}

QTEST_GUILESS_MAIN(TestClientcmd)
#include "tst_clientcmd.moc"
