// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/keep_secrets.h"
#include "cli/run.h"
#include "kube/exec_credential.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    tidegate::leaveNoCoreDump();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tidegate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEGATE_VERSION));
    QObject owner;
    const QStringList arguments = app.arguments().mid(1);
    tidegate::hideSecretArguments(argc, argv);
    tidegate::kube::ExecCredentials::allowTerminal();
    const int now = tidegate::cli::run(arguments, &owner, [](int code) { QCoreApplication::exit(code); });
    return now >= 0 ? now : QCoreApplication::exec();
}
