// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/access.h"

#include <QDir>
#include <QFile>

namespace tidegate::prometheus {

namespace {

constexpr qint64 kMaxFile = 1024LL * 1024;

Expected<QByteArray> contentOf(const std::string &path, const char *field)
{
    QString name = QString::fromStdString(path);
    if (name.startsWith(QLatin1String("~/")))
        name = QDir::homePath() + name.mid(1);
    QFile f(name);
    const auto bad = [&](const std::string &what) { return Error{ErrorKind::Invalid, path, what, std::string("mend spec.metrics.prometheus.") + field + " of the plan, or the file"}; };
    if (!f.open(QIODevice::ReadOnly))
        return bad("it cannot be read: " + f.errorString().toStdString());
    if (f.size() > kMaxFile)
        return bad("it is larger than 1 MiB");
    const QByteArray text = f.readAll();
    if (text.trimmed().isEmpty())
        return bad("it is empty");
    return text;
}

} // namespace

Expected<Access> readAccess(const plan::PrometheusAccess &a)
{
    Access out;
    out.identity.readOnly = true; // a Prometheus is only ever read
    out.identity.serverName = QString::fromStdString(a.serverName);
    QByteArray token, password;
    struct Field {
        const std::string &path;
        const char *name;
        QByteArray &to;
    };
    for (const Field &f : {Field{a.caFile, "caFile", out.identity.caPem}, Field{a.certFile, "certFile", out.identity.clientCertPem}, Field{a.keyFile, "keyFile", out.identity.clientKeyPem}, Field{a.tokenFile, "tokenFile", token}, Field{a.passwordFile, "passwordFile", password}}) {
        if (f.path.empty())
            continue;
        auto text = contentOf(f.path, f.name);
        if (!text)
            return text.error();
        f.to = std::move(text).value();
    }
    if (!token.isEmpty())
        out.authorization = "Bearer " + token.trimmed();
    else if (!a.username.empty())
        out.authorization = "Basic " + (QByteArray::fromStdString(a.username) + ":" + password.trimmed()).toBase64();
    return out;
}

} // namespace tidegate::prometheus
