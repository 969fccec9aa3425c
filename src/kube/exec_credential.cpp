// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/exec_credential.h"

#include "base/parse_json.h"
#include "net/http_session.h"

#include <QProcess>
#include <QSslCertificate>

#include <atomic>
#include <csignal>
#include <unistd.h>

namespace tidegate::kube {

namespace {

constexpr auto kSkew = std::chrono::seconds(10); ///< fetched anew a little before it ends
constexpr qint64 kMaxOutput = 1024 * 1024;
std::atomic<bool> terminalAllowed = false;

bool terminal()
{
    return terminalAllowed && isatty(STDIN_FILENO) == 1;
}

bool interactive(const ExecConfig &c)
{
    return c.interactiveMode != "Never" && terminal();
}

std::string base64(const std::string &text)
{
    return QByteArray::fromStdString(text).toBase64().toStdString();
}

std::string execInfo(const ExecConfig &c, const ConnectionSpec &spec)
{
    Json info = {{"apiVersion", c.apiVersion}, {"kind", "ExecCredential"}, {"spec", {{"interactive", interactive(c)}}}};
    if (c.provideClusterInfo) {
        Json cluster = {{"server", spec.server}};
        if (!spec.tlsServerName.empty())
            cluster["tls-server-name"] = spec.tlsServerName;
        if (spec.insecureSkipTlsVerify)
            cluster["insecure-skip-tls-verify"] = true;
        if (!spec.caPem.empty())
            cluster["certificate-authority-data"] = base64(spec.caPem);
        if (!spec.proxyUrl.empty())
            cluster["proxy-url"] = spec.proxyUrl;
        if (spec.disableCompression)
            cluster["disable-compression"] = true;
        if (!c.clusterExtension.is_null())
            cluster["config"] = c.clusterExtension;
        info["spec"]["cluster"] = std::move(cluster);
    }
    return info.dump();
}

Error failure(const ExecConfig &c, std::string detail, std::string remedy = {})
{
    if (remedy.empty())
        remedy = c.installHint.empty() ? "run the command by hand to see what it wants" : c.installHint;
    return {ErrorKind::Unauthorized, "exec plugin " + c.command, std::move(detail), std::move(remedy)};
}

} // namespace

Expected<Credential> readExecCredential(const QByteArray &output, const std::string &apiVersion)
{
    const Json doc = parseJson({output.constData(), static_cast<std::size_t>(output.size())});
    const auto bad = [](const char *what) { return Error{ErrorKind::Unauthorized, "exec plugin", what, TG_TR("run the command by hand to see what it says")}; };
    if (doc.is_discarded() || !doc.is_object())
        return bad("decoding stdout: it is not a JSON object");
    if (textAt(doc, {"kind"}) != "ExecCredential")
        return bad("exec plugin didn't return a kind of ExecCredential");
    if (textAt(doc, {"apiVersion"}) != apiVersion)
        return Error{ErrorKind::Unauthorized, "exec plugin", "exec plugin is configured to use API version " + apiVersion + ", plugin returned version " + textAt(doc, {"apiVersion"}).substr(0, 80), TG_TR("bring the plugin and the kubeconfig to one version")};
    const Json *status = nodeAt(doc, {"status"});
    if (!status || !status->is_object())
        return bad("exec plugin didn't return a status field");
    Credential c;
    c.token = textAt(*status, {"token"});
    c.clientCertPem = textAt(*status, {"clientCertificateData"});
    c.clientKeyPem = textAt(*status, {"clientKeyData"});
    if (c.token.empty() && c.clientCertPem.empty() && c.clientKeyPem.empty())
        return bad("exec plugin didn't return a token or cert/key pair");
    if (c.clientCertPem.empty() != c.clientKeyPem.empty())
        return bad("exec plugin returned only certificate or key, not both");
    if (!c.clientCertPem.empty()) {
        const bool cert = !QSslCertificate::fromData(QByteArray::fromStdString(c.clientCertPem), QSsl::Pem).isEmpty();
        if (!cert || c.clientKeyPem.find("PRIVATE KEY-----") == std::string::npos)
            return bad("failed parsing client key/certificate: it is not in PEM");
    }
    c.expires = parseInstant(textAt(*status, {"expirationTimestamp"}));
    return c;
}

void ExecCredentials::allowTerminal()
{
    terminalAllowed = true;
}

ExecCredentials::ExecCredentials(ExecConfig config, ConnectionSpec spec, QObject *parent, ExecLimits limits)
    : TokenSource(parent)
    , m_config(std::move(config))
    , m_spec(std::move(spec))
    , m_limits(limits)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        stop();
        answer(failure(m_config, "no credential within " + humanDuration(m_limits.run), "run the command by hand: it may wait for a login"));
    });
}

ExecCredentials::~ExecCredentials()
{
    if (m_process) {
        m_process->disconnect(this);
        stop();
    }
}

void ExecCredentials::stop()
{
    if (!m_process)
        return;
    // A plugin is often a script; what it started has to go with it.
    if (const qint64 pid = m_process->processId(); pid > 0 && !interactive(m_config))
        ::kill(-static_cast<pid_t>(pid), SIGKILL);
    m_process->kill();
}

std::optional<Error> ExecCredentials::unusable() const
{
    if (m_config.apiVersion != "client.authentication.k8s.io/v1" && m_config.apiVersion != "client.authentication.k8s.io/v1beta1")
        return failure(m_config, "exec plugin: invalid apiVersion \"" + m_config.apiVersion + "\"", "bring the plugin and the kubeconfig to client.authentication.k8s.io/v1");
    if (m_config.interactiveMode == "Always" && !terminal())
        return failure(m_config, "exec plugin cannot support interactive mode: there is no terminal that it could ask at", "log in with it in a terminal first, or set interactiveMode: IfAvailable");
    return std::nullopt;
}

void ExecCredentials::fetch(QObject *context, std::function<void(Expected<Credential>)> done)
{
    m_waiting.push_back({context, std::move(done)});
    if (m_process)
        return;
    const bool fresh = m_cached && (!m_cached->expires || *m_cached->expires - kSkew > SystemClock().now());
    const auto wait = std::min(m_limits.backoffMost, m_limits.backoff * (1 << std::clamp(m_failures - 1, 0, 16)));
    if (auto e = unusable())
        QTimer::singleShot(0, this, [this, e = std::move(*e)] { answer(e); });
    else if (fresh)
        QTimer::singleShot(0, this, [this] { answer(*m_cached); });
    else if (m_lastError && m_sinceFailure.isValid() && m_sinceFailure.elapsed() < wait.count())
        QTimer::singleShot(0, this, [this] { answer(*m_lastError); });
    else
        run();
}

void ExecCredentials::invalidate()
{
    m_cached.reset();
}

void ExecCredentials::run()
{
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : m_config.env)
        env.insert(QString::fromStdString(name), QString::fromStdString(value));
    env.insert(QStringLiteral("KUBERNETES_EXEC_INFO"), QString::fromStdString(execInfo(m_config, m_spec)));
    m_process->setProcessEnvironment(env);
    m_process->setProgram(QString::fromStdString(m_config.command));
    QStringList arguments;
    for (const std::string &a : m_config.args)
        arguments << QString::fromStdString(a);
    m_process->setArguments(arguments);
    if (interactive(m_config)) {
        m_process->setInputChannelMode(QProcess::ForwardedInputChannel);
    } else {
        m_process->setStandardInputFile(QProcess::nullDevice());
        m_process->setChildProcessModifier([] { setpgid(0, 0); });
    }
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, [this] {
        m_output += m_process->readAllStandardOutput();
        if (m_output.size() > kMaxOutput)
            stop();
    });
    connect(m_process.get(), &QProcess::finished, this, &ExecCredentials::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError e) {
        if (e == QProcess::FailedToStart)
            answer(failure(m_config, "exec: executable " + m_config.command + " not found, or not allowed to run"));
    });
    m_limit.start(m_limits.run);
    m_process->start();
}

void ExecCredentials::ended()
{
    m_output += m_process->readAllStandardOutput();
    const std::string words = net::redacted(QString::fromUtf8(m_process->readAllStandardError().left(2000)).simplified()).toStdString();
    if (m_process->exitStatus() != QProcess::NormalExit || m_process->exitCode() != 0)
        return answer(failure(m_config, "exec: executable " + m_config.command + " failed with exit code " + std::to_string(m_process->exitCode()) + (words.empty() ? "" : ": " + words)));
    answer(readExecCredential(m_output, m_config.apiVersion));
}

void ExecCredentials::answer(const Expected<Credential> &result)
{
    m_limit.stop();
    if (m_process) {
        m_process->disconnect(this);
        QProcess *old = m_process.release();
        if (old->state() == QProcess::NotRunning) {
            old->deleteLater(); // we may be inside one of its signals
        } else {
            old->setParent(this); // killed, and not yet gone
            connect(old, &QProcess::finished, old, &QObject::deleteLater);
        }
        if (result) {
            m_cached = *result;
            m_lastError.reset();
            m_failures = 0;
        } else {
            m_lastError = result.error();
            ++m_failures;
            m_sinceFailure.start();
        }
    }
    m_output.fill('\0');
    m_output.clear();
    for (Waiting &w : std::exchange(m_waiting, {})) {
        if (w.context)
            w.done(result);
    }
}

} // namespace tidegate::kube
