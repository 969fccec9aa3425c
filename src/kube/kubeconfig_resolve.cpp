// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/kubeconfig.h"

#include <QFile>
#include <QUrl>

#include <regex>

namespace tidegate::kube {

namespace {

Error invalid(std::string text)
{
    return {ErrorKind::Invalid, "invalid configuration", std::move(text), TG_TR("look at the kubeconfig with: tidegatectl kubeconfig --validate")};
}

Expected<std::string> fileText(const std::string &path, const std::string &what, const std::string &of)
{
    QFile f(QString::fromStdString(path));
    if (!f.open(QIODevice::ReadOnly))
        return invalid("unable to read " + what + " " + path + " for " + of + " due to " + f.errorString().toStdString());
    return f.read(1024 * 1024).toStdString();
}

std::vector<Error> clusterProblems(const ClusterEntry &c)
{
    std::vector<Error> out;
    if (c.server.empty())
        out.push_back(invalid(c.name.empty() ? "default cluster has no server defined" : "no server found for cluster \"" + c.name + "\""));
    if (!c.proxyUrl.empty()) {
        const QUrl u(QString::fromStdString(c.proxyUrl), QUrl::StrictMode);
        if (!u.isValid() || (u.scheme() != QLatin1String("http") && u.scheme() != QLatin1String("https") && u.scheme() != QLatin1String("socks5")))
            out.push_back(invalid("invalid 'proxy-url' \"" + u.toString(QUrl::RemoveUserInfo).toStdString() + "\" for cluster \"" + c.name + "\": unsupported scheme \"" + u.scheme().toStdString() + "\", must be http, https, or socks5"));
    }
    if (!c.caFile.empty() && !c.caData.empty())
        out.push_back(invalid("certificate-authority-data and certificate-authority are both specified for " + c.name + ". certificate-authority-data will override."));
    if (c.insecureSkipTlsVerify && (!c.caFile.empty() || !c.caData.empty()))
        out.push_back(invalid("specifying a root certificates file with the insecure flag is not allowed (cluster " + c.name + ")"));
    if (!c.caFile.empty()) {
        if (const auto t = fileText(c.caFile, "certificate-authority", c.name); !t)
            out.push_back(t.error());
    }
    return out;
}

void execProblems(const UserEntry &u, std::vector<Error> &out)
{
    const ExecConfig &e = *u.exec;
    const auto need = [&](bool have, const char *what) {
        if (!have)
            out.push_back(invalid(std::string(what) + " must be specified for " + u.name + " to use exec authentication plugin"));
    };
    if (!u.authProvider.empty())
        out.push_back(invalid("authProvider cannot be provided in combination with an exec plugin for " + u.name));
    need(!e.command.empty(), "command");
    need(!e.apiVersion.empty(), "apiVersion");
    for (const auto &[name, value] : e.env)
        need(!name.empty(), "env variable name");
    need(!e.interactiveMode.empty(), "interactiveMode");
    if (!e.interactiveMode.empty() && e.interactiveMode != "Never" && e.interactiveMode != "IfAvailable" && e.interactiveMode != "Always")
        out.push_back(invalid("invalid interactiveMode for " + u.name + ": \"" + e.interactiveMode + "\""));
}

std::vector<Error> userProblems(const UserEntry &u)
{
    std::vector<Error> out;
    std::string methods;
    if (!u.token.empty() || !u.tokenFile.empty())
        methods += "token";
    if (!u.username.empty() || !u.password.empty())
        methods += methods.empty() ? "basicAuth" : " basicAuth";
    if (methods.find(' ') != std::string::npos)
        out.push_back(invalid("more than one authentication method found for " + u.name + "; found [" + methods + "], only one is allowed"));
    const bool cert = !u.clientCertFile.empty() || !u.clientCertData.empty();
    const bool key = !u.clientKeyFile.empty() || !u.clientKeyData.empty();
    if (!u.clientCertFile.empty() && !u.clientCertData.empty())
        out.push_back(invalid("client-cert-data and client-cert are both specified for " + u.name + ". client-cert-data will override."));
    if (!u.clientKeyFile.empty() && !u.clientKeyData.empty())
        out.push_back(invalid("client-key-data and client-key are both specified for " + u.name + "; client-key-data will override"));
    if (cert && !key)
        out.push_back(invalid("client-key-data or client-key must be specified for " + u.name + " to use the clientCert authentication method."));
    for (const auto &[path, what] : {std::pair{u.clientCertFile, "client-cert"}, std::pair{u.clientKeyFile, "client-key"}}) {
        if (path.empty())
            continue;
        if (const auto t = fileText(path, what, u.name); !t)
            out.push_back(t.error());
    }
    if (u.exec)
        execProblems(u, out);
    if (u.impersonate.empty() && (!u.impersonateUid.empty() || !u.impersonateGroups.empty() || !u.impersonateExtra.empty()))
        out.push_back(invalid("requesting uid, groups or user-extra for " + u.name + " without impersonating a user"));
    return out;
}

std::vector<Error> contextProblems(const ContextEntry &c, const Kubeconfig &config)
{
    std::vector<Error> out;
    if (c.user.empty())
        out.push_back(invalid("user was not specified for context \"" + c.name + "\""));
    else if (!config.users.contains(c.user))
        out.push_back(invalid("user \"" + c.user + "\" was not found for context \"" + c.name + "\""));
    if (c.cluster.empty())
        out.push_back(invalid("cluster was not specified for context \"" + c.name + "\""));
    else if (!config.clusters.contains(c.cluster))
        out.push_back(invalid("cluster \"" + c.cluster + "\" was not found for context \"" + c.name + "\""));
    static const std::regex label("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
    if (!c.ns.empty() && !std::regex_match(c.ns, label))
        out.push_back(invalid("namespace \"" + c.ns + "\" for context \"" + c.name + "\" does not conform to the kubernetes DNS_LABEL rules"));
    return out;
}

std::optional<Error> joined(const std::vector<Error> &problems)
{
    if (problems.empty())
        return std::nullopt;
    Error e = problems.front();
    if (problems.size() > 1) {
        e.detail = "[" + e.detail;
        for (std::size_t i = 1; i < problems.size(); ++i)
            e.detail += ", " + problems[i].detail;
        e.detail += "]";
    }
    return e;
}

void override(ClusterEntry &c, const Overrides &o)
{
    if (!o.server.empty()) {
        c.server = o.server;
        c.tlsServerName.clear();
    }
    if (!o.tlsServerName.empty())
        c.tlsServerName = o.tlsServerName;
    if (!o.caFile.empty()) {
        c.caFile = o.caFile;
        c.caData.clear();
        c.insecureSkipTlsVerify = false;
    }
    if (o.insecure) {
        c.insecureSkipTlsVerify = *o.insecure;
        if (*o.insecure) {
            c.caFile.clear();
            c.caData.clear();
        }
    }
}

void override(UserEntry &u, const Overrides &o)
{
    if (!o.token.empty()) {
        u.token = o.token;
        u.tokenFile.clear();
    }
    if (!o.clientCertFile.empty()) {
        u.clientCertFile = o.clientCertFile;
        u.clientCertData.clear();
    }
    if (!o.clientKeyFile.empty()) {
        u.clientKeyFile = o.clientKeyFile;
        u.clientKeyData.clear();
    }
    // Field by field, as client-go merges; groups without anybody are an error then.
    if (!o.as.empty())
        u.impersonate = o.as;
    if (!o.asGroups.empty())
        u.impersonateGroups = o.asGroups;
}

/// What of somebody else's impersonation stays when another user is given. It is what kubectl does, and has to be seen.
std::string mixedWith(const UserEntry &u, const Overrides &o)
{
    if (o.as.empty())
        return {};
    std::string kept;
    const auto add = [&](bool have, const char *what) {
        if (have)
            kept += (kept.empty() ? "" : ", ") + std::string(what);
    };
    add(!u.impersonateUid.empty(), "as-uid");
    add(!u.impersonateGroups.empty() && o.asGroups.empty(), "as-groups");
    add(!u.impersonateExtra.empty(), "as-user-extra");
    return kept.empty() ? std::string() : "acting as " + o.as + " with the kubeconfig's " + kept + " of user \"" + u.name + "\"";
}

/// Providers that were built into older clients.
std::optional<Error> providerProblem(const UserEntry &u)
{
    if (u.authProvider.empty())
        return std::nullopt;
    const auto gone = [&](const char *plugin) { return Error{ErrorKind::Unsupported, "user " + u.name, "the auth provider \"" + u.authProvider + "\" was removed from Kubernetes clients", std::string("use the exec credential plugin ") + plugin + " in its place"}; };
    if (u.authProvider == "gcp")
        return gone("gke-gcloud-auth-plugin");
    if (u.authProvider == "azure")
        return gone("kubelogin");
    if (u.authProvider == "oidc") {
        const auto value = [&](const char *key) { return u.authProviderConfig.contains(key) ? u.authProviderConfig.at(key) : std::string(); };
        for (const char *key : {"idp-issuer-url", "client-id"}) {
            if (value(key).empty())
                return invalid("Must provide " + std::string(key) + " to the auth provider oidc of " + u.name);
        }
        return std::nullopt;
    }
    return Error{ErrorKind::Unsupported, "user " + u.name, "no Auth Provider found for name \"" + u.authProvider + "\"", TG_TR("use an exec credential plugin")};
}

/// Scheme and path prefix as client-go reads a host: without a scheme it is plain http.
std::string baseUrl(const std::string &server)
{
    std::string s = server.find("://") == std::string::npos ? "http://" + server : server;
    QUrl u(QString::fromStdString(s), QUrl::TolerantMode);
    u.setQuery(QString());
    u.setFragment(QString());
    s = u.toString().toStdString();
    while (s.ends_with('/'))
        s.pop_back();
    return s;
}

Expected<OidcConfig> oidcOf(const UserEntry &u)
{
    const auto value = [&](const char *key) { return u.authProviderConfig.contains(key) ? u.authProviderConfig.at(key) : std::string(); };
    OidcConfig c{value("idp-issuer-url"), value("client-id"), value("client-secret"), value("id-token"), value("refresh-token"), {}};
    if (const std::string data = value("idp-certificate-authority-data"); !data.empty())
        c.caPem = QByteArray::fromBase64(QByteArray::fromStdString(data)).toStdString();
    else if (const std::string file = value("idp-certificate-authority"); !file.empty()) {
        auto text = fileText(file, "idp-certificate-authority", u.name);
        if (!text)
            return text.error();
        c.caPem = *text;
    }
    return c;
}

Expected<void> fillSecrets(ConnectionSpec &spec, const ClusterEntry &c, const UserEntry &u)
{
    // Credentials belong to TLS only: over plain http they would be readable by anybody on the way.
    if (!spec.server.starts_with("https://")) {
        if (!u.token.empty() || !u.tokenFile.empty() || !u.username.empty() || u.exec || !u.authProvider.empty())
            spec.warnings.push_back("the server is plain http, so no credentials are sent");
        return {};
    }
    spec.tlsServerName = c.tlsServerName;
    spec.insecureSkipTlsVerify = c.insecureSkipTlsVerify;
    spec.caPem = c.caData;
    if (spec.caPem.empty() && !c.caFile.empty()) {
        auto t = fileText(c.caFile, "certificate-authority", c.name);
        if (!t)
            return t.error();
        spec.caPem = *t;
    }
    for (const auto &[data, path, what, to] : {std::tuple{u.clientCertData, u.clientCertFile, "client-cert", &spec.clientCertPem}, std::tuple{u.clientKeyData, u.clientKeyFile, "client-key", &spec.clientKeyPem}}) {
        *to = data;
        if (to->empty() && !path.empty()) {
            auto t = fileText(path, what, u.name);
            if (!t)
                return t.error();
            *to = *t;
        }
    }
    if (spec.clientCertPem.empty())
        spec.clientKeyPem.clear();
    spec.token = u.token;
    spec.tokenFile = u.tokenFile;
    spec.username = u.username;
    spec.password = u.password;
    if (u.authProvider == "oidc") {
        auto oidc = oidcOf(u);
        if (!oidc)
            return oidc.error();
        spec.oidc = std::move(oidc).value();
    }
    const bool bypass = !u.token.empty() || !u.username.empty() || !spec.clientCertPem.empty();
    if (!bypass)
        spec.exec = u.exec;
    else
        spec.oidc.reset();
    if (spec.exec && c.extensions.contains("client.authentication.k8s.io/exec"))
        spec.exec->clusterExtension = c.extensions.at("client.authentication.k8s.io/exec");
    return {};
}

} // namespace

Expected<ConnectionSpec> resolve(const Kubeconfig &config, const Overrides &o)
{
    if (config.contexts.empty() && config.clusters.empty() && o.server.empty())
        return Error{ErrorKind::Invalid, "invalid configuration", TG_TR("no configuration has been provided, try setting KUBERNETES_MASTER environment variable"), TG_TR("give a kubeconfig with --kubeconfig or KUBECONFIG")};
    ConnectionSpec spec;
    spec.context = o.context.empty() ? config.currentContext : o.context;
    ContextEntry context;
    if (!spec.context.empty()) {
        const auto it = config.contexts.find(spec.context);
        if (it == config.contexts.end())
            return Error{ErrorKind::Invalid, "context", o.context.empty() ? "context was not found for specified context: " + spec.context : "context \"" + spec.context + "\" does not exist", TG_TR("choose one of the kubeconfig's contexts")};
        context = it->second;
    } else if (o.server.empty() && o.cluster.empty()) {
        return Error{ErrorKind::Invalid, "context", TG_TR("no context chosen"), TG_TR("choose one with --context")};
    }
    if (!o.cluster.empty()) {
        if (!config.clusters.contains(o.cluster))
            return invalid("cluster \"" + o.cluster + "\" does not exist");
        context.cluster = o.cluster;
    }
    if (!o.user.empty()) {
        if (!config.users.contains(o.user))
            return invalid("auth info \"" + o.user + "\" does not exist");
        context.user = o.user;
    }
    ClusterEntry c;
    UserEntry u;
    if (config.clusters.contains(context.cluster))
        c = config.clusters.at(context.cluster);
    if (config.users.contains(context.user))
        u = config.users.at(context.user);
    override(c, o);
    override(u, o);
    std::vector<Error> problems = spec.context.empty() ? std::vector<Error>{} : contextProblems(context, config);
    if (problems.empty()) {
        const auto user = userProblems(u), cluster = clusterProblems(c);
        problems.insert(problems.end(), user.begin(), user.end());
        problems.insert(problems.end(), cluster.begin(), cluster.end());
    }
    if (auto e = joined(problems))
        return *e;
    spec.clusterName = context.cluster;
    spec.userName = context.user;
    spec.server = baseUrl(c.server);
    spec.ns = !o.ns.empty() ? o.ns : !context.ns.empty() ? context.ns : "default";
    spec.proxyUrl = c.proxyUrl;
    spec.disableCompression = c.disableCompression;
    spec.impersonate = u.impersonate;
    spec.impersonateUid = u.impersonateUid;
    spec.impersonateGroups = u.impersonateGroups;
    spec.impersonateExtra = u.impersonateExtra;
    spec.files = config.files;
    for (const std::string &f : {c.caFile, u.clientCertFile, u.clientKeyFile, u.tokenFile}) {
        if (!f.empty())
            spec.files.push_back(f);
    }
    spec.warnings = config.warnings;
    if (const std::string mixed = mixedWith(u, o); !mixed.empty())
        spec.warnings.push_back(mixed);
    if (auto e = providerProblem(u))
        return *e;
    if (const auto filled = fillSecrets(spec, c, u); !filled)
        return filled.error();
    return spec;
}

std::vector<Error> validateAll(const Kubeconfig &config)
{
    std::vector<Error> out;
    const auto add = [&](const std::vector<Error> &more) { out.insert(out.end(), more.begin(), more.end()); };
    for (const auto &[name, c] : config.contexts) {
        if (name.empty())
            out.push_back(invalid("empty context name for " + c.origin + " is not allowed"));
        add(contextProblems(c, config));
    }
    for (const auto &[name, u] : config.users)
        add(userProblems(u));
    for (const auto &[name, c] : config.clusters)
        add(clusterProblems(c));
    return out;
}

} // namespace tidegate::kube
