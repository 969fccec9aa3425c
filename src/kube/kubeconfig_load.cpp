// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/kubeconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

namespace tidegate::kube {

namespace {

constexpr qint64 kMaxFile = 16 * 1024 * 1024;

std::string text(const YAML::Node &map, const char *key)
{
    const YAML::Node n = map[key];
    if (!n || n.IsNull())
        return {};
    if (!n.IsScalar())
        throw YAML::RepresentationException(n.Mark(), std::string(key) + " has to be text");
    return n.Scalar();
}

/// A list or a map under `key`; an undefined node when there is none. Anything else is an error of the entry.
YAML::Node inside(const YAML::Node &map, const char *key, bool list)
{
    const YAML::Node n = map[key];
    if (!n || n.IsNull())
        return {};
    if (list ? !n.IsSequence() : !n.IsMap())
        throw YAML::RepresentationException(n.Mark(), std::string(key) + (list ? " has to be a list" : " has to be a mapping"));
    return n;
}

std::string element(const YAML::Node &n, const char *of)
{
    if (!n.IsScalar())
        throw YAML::RepresentationException(n.Mark(), std::string(of) + " has to be a list of texts");
    return n.Scalar();
}

bool flag(const YAML::Node &map, const char *key)
{
    const std::string t = text(map, key);
    if (!t.empty() && t != "true" && t != "false")
        throw YAML::RepresentationException(map[key].Mark(), std::string(key) + " has to be true or false");
    return t == "true";
}

std::string decoded(const YAML::Node &map, const char *key)
{
    const std::string t = text(map, key);
    if (t.empty())
        return {};
    const auto r = QByteArray::fromBase64Encoding(QByteArray::fromStdString(t).simplified().replace(' ', ""), QByteArray::AbortOnBase64DecodingErrors);
    if (r.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        throw YAML::RepresentationException(map[key].Mark(), std::string(key) + " is not base64");
    return r.decoded.toStdString();
}

/// YAML to JSON, for extensions; bounded in depth and size.
Json toJson(const YAML::Node &n, int depth, int &budget)
{
    if (depth > 32 || --budget < 0)
        throw YAML::RepresentationException(n.Mark(), "an extension is too deep or too large");
    if (n.IsMap()) {
        Json d = Json::object();
        for (const auto &pair : n)
            d[pair.first.as<std::string>()] = toJson(pair.second, depth + 1, budget);
        return d;
    }
    if (n.IsSequence()) {
        Json d = Json::array();
        for (const auto &e : n)
            d.push_back(toJson(e, depth + 1, budget));
        return d;
    }
    if (!n.IsScalar())
        return nullptr;
    const std::string &t = n.Scalar();
    if (n.Tag() != "!") {
        if (t == "true" || t == "false")
            return t == "true";
        Json number = Json::parse(t, nullptr, false);
        if (number.is_number())
            return number;
    }
    return t;
}

std::string resolved(const std::string &path, const QDir &folder)
{
    return path.empty() || QDir::isAbsolutePath(QString::fromStdString(path)) ? path : QDir::cleanPath(folder.absoluteFilePath(QString::fromStdString(path))).toStdString();
}

std::string harmless(const std::string &hint)
{
    std::string out;
    for (const char c : hint) {
        const auto u = static_cast<unsigned char>(c);
        if (u < 0x20 && c != '\n' && c != '\t')
            out += QStringLiteral("U+%1").arg(u, 4, 16, QLatin1Char('0')).toUpper().toStdString();
        else
            out += c;
    }
    return out;
}

void readExec(const YAML::Node &user, const QDir &folder, UserEntry &e)
{
    const YAML::Node n = inside(user, "exec", false);
    if (!n.IsMap())
        return;
    ExecConfig c;
    c.command = text(n, "command");
    if (c.command.find('/') != std::string::npos)
        c.command = resolved(c.command, folder);
    c.apiVersion = text(n, "apiVersion");
    c.installHint = harmless(text(n, "installHint"));
    c.interactiveMode = text(n, "interactiveMode");
    c.provideClusterInfo = flag(n, "provideClusterInfo");
    for (const auto &a : inside(n, "args", true))
        c.args.push_back(element(a, "args"));
    for (const auto &v : inside(n, "env", true)) {
        if (!v.IsMap())
            throw YAML::RepresentationException(v.Mark(), "env has to be a list of name and value");
        c.env.emplace_back(text(v, "name"), text(v, "value"));
    }
    if (c.interactiveMode.empty() && c.apiVersion != "client.authentication.k8s.io/v1")
        c.interactiveMode = "IfAvailable";
    e.exec = std::move(c);
}

ClusterEntry clusterFrom(const YAML::Node &n, const QDir &folder)
{
    ClusterEntry c;
    c.server = text(n, "server");
    c.tlsServerName = text(n, "tls-server-name");
    c.caFile = resolved(text(n, "certificate-authority"), folder);
    c.caData = decoded(n, "certificate-authority-data");
    c.proxyUrl = text(n, "proxy-url");
    c.insecureSkipTlsVerify = flag(n, "insecure-skip-tls-verify");
    c.disableCompression = flag(n, "disable-compression");
    int budget = 5000;
    for (const auto &x : inside(n, "extensions", true)) {
        if (!x.IsMap())
            throw YAML::RepresentationException(x.Mark(), "extensions has to be a list of name and extension");
        c.extensions[text(x, "name")] = toJson(x["extension"], 0, budget);
    }
    return c;
}

UserEntry userFrom(const YAML::Node &n, const QDir &folder)
{
    UserEntry u;
    u.clientCertFile = resolved(text(n, "client-certificate"), folder);
    u.clientCertData = decoded(n, "client-certificate-data");
    u.clientKeyFile = resolved(text(n, "client-key"), folder);
    u.clientKeyData = decoded(n, "client-key-data");
    u.token = text(n, "token");
    u.tokenFile = resolved(text(n, "tokenFile"), folder);
    u.username = text(n, "username");
    u.password = text(n, "password");
    u.impersonate = text(n, "as");
    u.impersonateUid = text(n, "as-uid");
    for (const auto &g : inside(n, "as-groups", true))
        u.impersonateGroups.push_back(element(g, "as-groups"));
    for (const auto &pair : inside(n, "as-user-extra", false)) {
        if (!pair.second.IsSequence())
            throw YAML::RepresentationException(pair.second.Mark(), "as-user-extra has to be a mapping of lists");
        for (const auto &one : pair.second)
            u.impersonateExtra[element(pair.first, "as-user-extra")].push_back(element(one, "as-user-extra"));
    }
    if (const YAML::Node p = inside(n, "auth-provider", false); p.IsMap()) {
        u.authProvider = text(p, "name").empty() ? "(without a name)" : text(p, "name");
        for (const auto &pair : inside(p, "config", false))
            u.authProviderConfig[element(pair.first, "config")] = element(pair.second, "config");
        if (std::string &ca = u.authProviderConfig["idp-certificate-authority"]; !ca.empty())
            ca = resolved(ca, folder);
    }
    readExec(n, folder, u);
    return u;
}

/// One named list. An entry that cannot be read is an error of its own and hides no other.
template<typename F>
void eachNamed(const YAML::Node &root, const char *list, const char *inner, const std::string &file, std::vector<Error> &errors, F &&take)
{
    const YAML::Node n = root[list];
    if (!n || n.IsNull())
        return;
    if (!n.IsSequence())
        throw YAML::RepresentationException(n.Mark(), std::string(list) + " has to be a list");
    QSet<QString> seen;
    for (const auto &entry : n) {
        std::string name;
        try {
            if (!entry.IsMap())
                throw YAML::RepresentationException(entry.Mark(), std::string("an entry of ") + list + " has to be a mapping");
            name = text(entry, "name");
            if (seen.contains(QString::fromStdString(name)))
                throw YAML::RepresentationException(entry.Mark(), "duplicate name \"" + name + "\" in list " + list);
            seen.insert(QString::fromStdString(name));
            const YAML::Node body = inside(entry, inner, false);
            take(name, body.IsMap() ? body : YAML::Node(YAML::NodeType::Map));
        } catch (const YAML::Exception &e) {
            errors.push_back({ErrorKind::Invalid, file + ":" + std::to_string(e.mark.line + 1), std::string(list) + " \"" + name + "\": " + e.msg, TG_TR("correct the entry; the others stay usable")});
        }
    }
}

/// yaml-cpp takes both silently, and a name with a replacement character in it is none that anybody chose.
std::optional<std::pair<int, std::string>> badBytes(const QByteArray &bytes)
{
    const auto lineAt = [&](qsizetype at) { return static_cast<int>(bytes.left(at).count('\n')) + 1; };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if ((c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f)
            return std::pair(lineAt(i), std::string("a control character is in it"));
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8.decode(bytes);
    if (utf8.hasError())
        return std::pair(static_cast<int>(decoded.left(decoded.indexOf(QChar::ReplacementCharacter)).count(QLatin1Char('\n'))) + 1, std::string("it is not UTF-8"));
    return std::nullopt;
}

LoadResult readFile(const std::string &path, const QByteArray &bytes)
{
    LoadResult r;
    const std::string file = "error loading config file \"" + path + "\"";
    if (const auto bad = badBytes(bytes)) {
        r.errors.push_back({ErrorKind::Invalid, file + ":" + std::to_string(bad->first), bad->second, TG_TR("correct the file; others stay usable")});
        return r;
    }
    const QDir folder = QFileInfo(QString::fromStdString(path)).absoluteDir();
    try {
        const YAML::Node root = YAML::Load(bytes.toStdString());
        if (!root || root.IsNull())
            return r;
        if (!root.IsMap())
            throw YAML::RepresentationException(root.Mark(), "it is not a mapping");
        r.config.currentContext = text(root, "current-context");
        eachNamed(root, "clusters", "cluster", path, r.errors, [&](const std::string &name, const YAML::Node &n) {
            ClusterEntry c = clusterFrom(n, folder);
            c.name = name;
            c.origin = path;
            r.config.clusters.emplace(name, std::move(c));
        });
        eachNamed(root, "users", "user", path, r.errors, [&](const std::string &name, const YAML::Node &n) {
            UserEntry u = userFrom(n, folder);
            u.name = name;
            u.origin = path;
            r.config.users.emplace(name, std::move(u));
        });
        eachNamed(root, "contexts", "context", path, r.errors, [&](const std::string &name, const YAML::Node &n) {
            r.config.contexts.emplace(name, ContextEntry{name, text(n, "cluster"), text(n, "user"), text(n, "namespace"), path});
        });
    } catch (const YAML::Exception &e) {
        r.errors.push_back({ErrorKind::Invalid, file + ":" + std::to_string(std::max(0, e.mark.line) + 1), e.msg, TG_TR("correct the file; others stay usable")});
    } catch (const std::exception &e) {
        r.errors.push_back({ErrorKind::Invalid, file, e.what(), TG_TR("correct the file; others stay usable")});
    }
    return r;
}

template<typename M>
void merge(M &into, M &&from, const char *what, std::vector<std::string> &warnings)
{
    for (auto &[name, entry] : from) {
        const auto have = into.find(name);
        if (have != into.end()) {
            warnings.push_back(std::string(what) + " \"" + name + "\" of " + entry.origin + " is hidden by the one of " + have->second.origin);
            continue;
        }
        into.emplace(name, std::move(entry));
    }
}

} // namespace

LoadResult loadKubeconfigFiles(const std::vector<std::string> &files, bool mustExist)
{
    LoadResult all;
    std::string missing;
    int found = 0;
    QSet<QString> seen;
    for (const std::string &path : files) {
        if (path.empty() || seen.contains(QString::fromStdString(path)))
            continue;
        seen.insert(QString::fromStdString(path));
        all.config.files.push_back(path);
        QFile f(QString::fromStdString(path));
        if (!f.exists()) {
            missing += (missing.empty() ? "" : ", ") + path;
            if (mustExist)
                all.errors.push_back({ErrorKind::NotFound, path, TG_TR("no such file"), TG_TR("give the path of a kubeconfig")});
            continue;
        }
        ++found;
        if (f.size() > kMaxFile || !f.open(QIODevice::ReadOnly)) {
            all.errors.push_back({ErrorKind::Invalid, "error loading config file \"" + path + "\"", f.size() > kMaxFile ? "it is larger than 16 MiB" : f.errorString().toStdString(), TG_TR("check the file and its permissions")});
            continue;
        }
        LoadResult one = readFile(path, f.readAll());
        if (all.config.currentContext.empty())
            all.config.currentContext = one.config.currentContext;
        merge(all.config.clusters, std::move(one.config.clusters), "cluster", all.config.warnings);
        merge(all.config.users, std::move(one.config.users), "user", all.config.warnings);
        merge(all.config.contexts, std::move(one.config.contexts), "context", all.config.warnings);
        all.errors.insert(all.errors.end(), one.errors.begin(), one.errors.end());
    }
    if (found == 0 && !missing.empty() && !mustExist)
        all.config.warnings.push_back("Config not found: " + missing);
    return all;
}

LoadResult loadKubeconfig(const std::string &explicitPath)
{
    if (!explicitPath.empty())
        return loadKubeconfigFiles({explicitPath}, true);
    const QString variable = qEnvironmentVariable("KUBECONFIG");
    if (!variable.isEmpty()) {
        std::vector<std::string> files;
        for (const QString &f : variable.split(QDir::listSeparator(), Qt::SkipEmptyParts))
            files.push_back(f.toStdString());
        return loadKubeconfigFiles(files, false);
    }
    LoadResult r = loadKubeconfigFiles({QDir::home().filePath(QStringLiteral(".kube/config")).toStdString()}, false);
    r.config.warnings.erase(std::remove_if(r.config.warnings.begin(), r.config.warnings.end(), [](const std::string &w) { return w.starts_with("Config not found"); }), r.config.warnings.end());
    return r;
}

} // namespace tidegate::kube
