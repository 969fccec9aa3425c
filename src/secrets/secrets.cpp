// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "secrets/secrets.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace tidegate::secrets {

namespace {

constexpr int kPatience = 20'000;
constexpr qint64 kLeftAlone = 300'000;

/// What the keychain refused lately, by name.
struct Refusal {
    QElapsedTimer since;
    Error error;
};
QHash<QString, Refusal> &refusals()
{
    static QHash<QString, Refusal> them;
    return them;
}

Error notName(const std::string &name)
{
    return {ErrorKind::Usage, name.empty() ? "the name" : name, TG_TR("is not the name of a credential"), TG_TR("it begins with TIDEGATE_, like TIDEGATE_CI_TOKEN")};
}

Error errorOf(const std::string &name, const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {ErrorKind::NotFound, name, TG_TR("is neither in the environment nor in the keychain"), "keep it with: tidegatectl secret set " + name};
    case QKeychain::NoBackendAvailable: return {ErrorKind::Unsupported, name, TG_TR("is not in the environment, and there is no keychain here"), "set the environment variable " + name};
    default: return {ErrorKind::Refused, name, "the keychain refused: " + job.errorString().toStdString(), "unlock the keychain, or set the environment variable " + name};
    }
}

/// Starts a job of the keychain; `ended` comes once, with an error when it failed or took too long.
void run(QObject *context, const std::string &name, QKeychain::Job *job, std::function<void(std::optional<Error>)> ended)
{
    job->setKey(QString::fromStdString(name));
    job->setAutoDelete(true);
    const auto told = std::make_shared<bool>(false);
    const auto tell = [told, ended = std::move(ended), alive = QPointer<QObject>(context)](std::optional<Error> error) {
        if (*told || !alive)
            return;
        *told = true;
        ended(std::move(error));
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [tell, name](QKeychain::Job *j) { tell(j->error() == QKeychain::NoError ? std::nullopt : std::optional(errorOf(name, *j))); });
    QTimer::singleShot(kPatience, context, [tell, name] { tell(Error{ErrorKind::Timeout, name, TG_TR("the keychain did not answer within 20 s"), "it may wait for its password: unlock it, or set the environment variable " + name}); });
    job->start();
}

} // namespace

bool isName(const std::string &name)
{
    static const std::string prefix = "TIDEGATE_";
    return name.starts_with(prefix) && name.size() > prefix.size() && name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == std::string::npos;
}

void read(QObject *context, const std::string &name, Read done)
{
    if (name.empty())
        return done(QByteArray());
    if (!isName(name))
        return done(notName(name));
    if (const QByteArray value = qgetenv(name.c_str()); !value.isEmpty())
        return done(value);
    const QString key = QString::fromStdString(name);
    if (const auto refused = refusals().constFind(key); refused != refusals().cend() && !refused->since.hasExpired(kLeftAlone))
        return done(refused->error);
    auto *job = new QKeychain::ReadPasswordJob(QString::fromLatin1(kService));
    run(context, name, job, [name, key, job = QPointer(job), done = std::move(done)](const std::optional<Error> &error) {
        if (!error && job) {
            refusals().remove(key);
            return done(job->binaryData());
        }
        // What is not there costs nothing to look for; what was refused may have asked somebody.
        if (error->kind == ErrorKind::Timeout || error->kind == ErrorKind::Refused) {
            refusals()[key].error = *error;
            refusals()[key].since.start();
        }
        done(error->kind == ErrorKind::Unsupported ? Error{ErrorKind::NotFound, error->subject, error->detail, error->remedy} : *error);
    });
}

void keep(QObject *context, const std::string &name, const QByteArray &value, Done done)
{
    if (!isName(name))
        return done(notName(name));
    if (value.isEmpty())
        return done(Error{ErrorKind::Usage, name, TG_TR("there is nothing to keep: the value is empty"), TG_TR("type it, or pipe it in")});
    auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(kService));
    job->setBinaryData(value);
    refusals().remove(QString::fromStdString(name));
    run(context, name, job, [done = std::move(done)](const std::optional<Error> &error) { error ? done(*error) : done(Expected<void>()); });
}

void forget(QObject *context, const std::string &name, Done done)
{
    if (!isName(name))
        return done(notName(name));
    run(context, name, new QKeychain::DeletePasswordJob(QString::fromLatin1(kService)), [done = std::move(done)](const std::optional<Error> &error) { error && error->kind != ErrorKind::NotFound ? done(*error) : done(Expected<void>()); });
}

} // namespace tidegate::secrets
