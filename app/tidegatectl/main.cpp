// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/run.h"
#include "kube/exec_credential.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tidegate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEGATE_VERSION));
    QObject owner;
    tidegate::kube::ExecCredentials::allowTerminal();
    const int now = tidegate::cli::run(app.arguments().mid(1), &owner, [](int code) { QCoreApplication::exit(code); });
    return now >= 0 ? now : QCoreApplication::exec();
}
