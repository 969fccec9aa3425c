// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/common.h"

#include "kube/in_cluster.h"
#include "plan/parse.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace tidegate::cli {

Exit exitFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return Usage;
    case ErrorKind::Conflict:
        return Conflict;
    case ErrorKind::OutcomeUnknown:
        return Unknown;
    case ErrorKind::Forbidden:
    case ErrorKind::Unauthorized:
    case ErrorKind::Unreachable:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::Throttled:
    case ErrorKind::Server:
    case ErrorKind::Gone:
        return Unreachable;
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return No;
    }
    return No;
}

void addCommon(QCommandLineParser &parser)
{
    const auto option = [&](const QStringList &names, const char *value, const char *text) {
        parser.addOption(QCommandLineOption(names, QCoreApplication::translate("cli", text), QString::fromLatin1(value)));
    };
    option({QStringLiteral("kubeconfig")}, "P[:P…]", QT_TRANSLATE_NOOP("cli", "kubeconfig file, or several joined by a colon"));
    option({QStringLiteral("context")}, "C", QT_TRANSLATE_NOOP("cli", "context of the kubeconfig"));
    option({QStringLiteral("cluster")}, "NAME", QT_TRANSLATE_NOOP("cli", "cluster of the kubeconfig"));
    option({QStringLiteral("user")}, "NAME", QT_TRANSLATE_NOOP("cli", "user of the kubeconfig"));
    option({QStringLiteral("s"), QStringLiteral("server")}, "URL", QT_TRANSLATE_NOOP("cli", "address of the API server"));
    option({QStringLiteral("as")}, "USER", QT_TRANSLATE_NOOP("cli", "act as this user"));
    option({QStringLiteral("as-group")}, "GROUP", QT_TRANSLATE_NOOP("cli", "act as a member of this group; may be repeated"));
    option({QStringLiteral("token")}, "T", QT_TRANSLATE_NOOP("cli", "bearer token"));
    option({QStringLiteral("certificate-authority")}, "FILE", QT_TRANSLATE_NOOP("cli", "CA of the API server"));
    option({QStringLiteral("client-certificate")}, "FILE", QT_TRANSLATE_NOOP("cli", "client certificate"));
    option({QStringLiteral("client-key")}, "FILE", QT_TRANSLATE_NOOP("cli", "its key"));
    option({QStringLiteral("tls-server-name")}, "NAME", QT_TRANSLATE_NOOP("cli", "name expected in the server's certificate"));
    parser.addOption({QStringLiteral("insecure-skip-tls-verify"), QCoreApplication::translate("cli", "do not check the server's certificate")});
    option({QStringLiteral("n"), QStringLiteral("namespace")}, "NS", QT_TRANSLATE_NOOP("cli", "namespace"));
    option({QStringLiteral("plan")}, "F", QT_TRANSLATE_NOOP("cli", "release plan"));
    option({QStringLiteral("release")}, "NAME", QT_TRANSLATE_NOOP("cli", "release, when there is no plan file"));
    option({QStringLiteral("o"), QStringLiteral("output")}, "text|json", QT_TRANSLATE_NOOP("cli", "how to print"));
    option({QStringLiteral("timeout")}, "D", QT_TRANSLATE_NOOP("cli", "give up after this long, e.g. 30s"));
    parser.addOption({QStringLiteral("read-only"), QCoreApplication::translate("cli", "send nothing that could change anything")});
}

Expected<Common> commonFrom(const QCommandLineParser &parser)
{
    Common c;
    const auto text = [&](const char *name) { return parser.value(QString::fromLatin1(name)).toStdString(); };
    c.kubeconfig = text("kubeconfig");
    kube::Overrides &o = c.overrides;
    o.context = text("context");
    o.cluster = text("cluster");
    o.user = text("user");
    o.server = text("server");
    o.as = text("as");
    o.token = text("token");
    o.caFile = text("certificate-authority");
    o.clientCertFile = text("client-certificate");
    o.clientKeyFile = text("client-key");
    o.tlsServerName = text("tls-server-name");
    o.ns = text("namespace");
    if (parser.isSet(QStringLiteral("insecure-skip-tls-verify")))
        o.insecure = true;
    for (const QString &g : parser.values(QStringLiteral("as-group")))
        o.asGroups.push_back(g.toStdString());
    c.planFile = text("plan");
    c.release = text("release");
    const std::string output = text("output");
    if (!output.empty() && output != "text" && output != "json")
        return Error{ErrorKind::Usage, "-o", "\"" + output + "\" is neither text nor json", ""};
    c.json = output == "json";
    if (const std::string t = text("timeout"); !t.empty()) {
        const auto d = parseDuration(t);
        if (!d || *d <= Millis{0})
            return Error{ErrorKind::Usage, "--timeout", "\"" + t + "\" is not a duration", "write it like 30s or 5m"};
        c.timeout = *d;
    }
    c.readOnly = parser.isSet(QStringLiteral("read-only"));
    return c;
}

kube::LoadResult loadFor(const Common &common)
{
    if (common.kubeconfig.find(':') == std::string::npos)
        return kube::loadKubeconfig(common.kubeconfig);
    std::vector<std::string> files;
    for (const QString &f : QString::fromStdString(common.kubeconfig).split(QLatin1Char(':'), Qt::SkipEmptyParts))
        files.push_back(f.toStdString());
    return kube::loadKubeconfigFiles(files, true);
}

Expected<kube::ConnectionSpec> connectionFor(const Common &common)
{
    const kube::LoadResult loaded = loadFor(common);
    for (const Error &e : loaded.errors)
        say(e);
    auto spec = kube::resolve(loaded.config, common.overrides);
    // In a pod there is often no kubeconfig at all.
    const kube::Overrides &o = common.overrides;
    if (!spec && loaded.errors.empty() && loaded.config.contexts.empty() && loaded.config.clusters.empty() && o.server.empty() && o.context.empty() && qEnvironmentVariableIsSet("KUBERNETES_SERVICE_HOST"))
        spec = kube::inCluster(o);
    if (!spec) {
        // A file that could not be read explains more than the entry that is therefore missing.
        return loaded.errors.empty() ? spec : Expected<kube::ConnectionSpec>(loaded.errors.front());
    }
    for (const std::string &w : spec->warnings)
        say(Message{TG_TR("Warning: %1"), {w}});
    return spec;
}

Expected<std::optional<plan::Plan>> planFor(const Common &common, const std::string &contextNamespace)
{
    if (common.planFile.empty())
        return std::optional<plan::Plan>();
    QFile file(QString::fromStdString(common.planFile));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Usage, common.planFile, file.errorString().toStdString(), "give the plan's file with --plan"};
    const plan::ParseResult parsed = plan::parsePlan(file.readAll().toStdString(), common.planFile, {contextNamespace.empty() ? "default" : contextNamespace});
    for (const plan::Problem &p : parsed.problems)
        say(Message{TG_TR("%1"), {p.text()}});
    if (!parsed.plan)
        return Error{ErrorKind::Invalid, common.planFile, "the plan has " + std::to_string(parsed.problems.size()) + " problem(s)", "mend them and try again"};
    return parsed.plan;
}

Expected<Opening> openRelease(const Common &common, bool named)
{
    auto spec = connectionFor(common);
    if (!spec)
        return spec.error();
    auto plan = planFor(common, spec->ns);
    if (!plan)
        return plan.error();
    Which which = whichRelease(common, *plan, spec->ns);
    if (named && which.release.empty())
        return Error{ErrorKind::Usage, "release", "which one is not said", "name it with --release or give its plan with --plan"};
    return Opening{std::move(*spec), std::move(*plan), std::move(which)};
}

Which whichRelease(const Common &common, const std::optional<plan::Plan> &plan, const std::string &contextNamespace)
{
    return {!common.release.empty() ? common.release : plan ? plan->name : std::string(), !common.overrides.ns.empty() ? common.overrides.ns : plan ? plan->ns : contextNamespace};
}

Expected<QByteArray> readInput(const QString &path)
{
    constexpr qint64 most = 256LL * 1024 * 1024;
    QFile file(path);
    const bool open = path.isEmpty() || path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{ErrorKind::Usage, path.toStdString(), file.errorString().toStdString(), "give a file that can be read, or - for standard input"};
    const QByteArray text = file.read(most + 1);
    if (text.size() > most)
        return Error{ErrorKind::Usage, path.toStdString(), "is larger than 256 MiB", "give a smaller file"};
    return text;
}

void print(const std::string &text)
{
    std::fputs(text.c_str(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void print(const Json &doc)
{
    print(doc.dump(2, ' ', false, Json::error_handler_t::replace));
}

void say(const Message &message)
{
    std::fputs((message.english() + "\n").c_str(), stderr); // the command line speaks English, like its documents
}

void say(const Error &error)
{
    std::fputs((error.text() + "\n").c_str(), stderr);
}

void Job::finish(int code)
{
    if (m_finished)
        return;
    m_finished = true;
    m_finish(code);
}

void Job::fail(const Error &error)
{
    say(error);
    finish(exitFor(error.kind));
}

} // namespace tidegate::cli
