// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/secret_job.h"

#include "secrets/secrets.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace tidegate::cli {

namespace {

/// One line of standard input; a terminal does not show it.
QByteArray readUnseen()
{
    termios before{};
    const bool terminal = isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios unseen = before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    QFile in;
    QByteArray line;
    if (in.open(stdin, QIODevice::ReadOnly))
        line = in.readLine(64 * 1024).trimmed();
    if (terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return line;
}

} // namespace

SecretJob::SecretJob(QString what, std::string name, Finish finish)
    : Job(std::move(finish))
    , m_what(std::move(what))
    , m_name(std::move(name))
{
}

void SecretJob::start()
{
    const auto ended = [this](const Message &good) {
        return [this, good](const Expected<void> &r) {
            if (!r)
                return fail(r.error());
            say(good);
            finish(Done);
        };
    };
    if (m_what == QLatin1String("set"))
        return set();
    if (m_what == QLatin1String("forget"))
        return secrets::forget(this, m_name, ended({TG_TR("%1 is not in the keychain any more"), {m_name}}));
    if (m_what != QLatin1String("test"))
        return fail({ErrorKind::Usage, "secret", "set, forget or test", "tidegatectl secret set TIDEGATE_CI_TOKEN"});
    const bool variable = secrets::isName(m_name) && !qgetenv(m_name.c_str()).isEmpty();
    secrets::read(this, m_name, [this, variable](const Expected<QByteArray> &r) {
        if (!r)
            return fail(r.error());
        say(variable ? Message{TG_TR("%1 comes from the environment"), {m_name}} : Message{TG_TR("%1 comes from the keychain"), {m_name}});
        finish(Done);
    });
}

void SecretJob::set()
{
    if (!secrets::isName(m_name))
        return fail({ErrorKind::Usage, m_name.empty() ? "secret set" : m_name, "is not the name of a credential", "it begins with TIDEGATE_, like TIDEGATE_CI_TOKEN"});
    if (isatty(STDIN_FILENO) != 0)
        say(Message{TG_TR("The value of %1 (it is not shown):"), {m_name}});
    secrets::keep(this, m_name, readUnseen(), [this](const Expected<void> &r) {
        if (!r)
            return fail(r.error());
        say(Message{TG_TR("%1 is in the keychain; plans that name it find it there"), {m_name}});
        finish(Done);
    });
}

} // namespace tidegate::cli
