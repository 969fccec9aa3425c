// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/keep_secrets.h"
#include "cli/run.h"
#include "kube/exec_credential.h"

#include <clocale>
#include <cstring>
#include <memory>
#ifdef TIDEGATE_PDF
#include "ui/report/print.h"

#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

namespace {

/// Only a PDF needs fonts, and no screen for them.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, tidegate::cli::PdfWriter &pdf)
{
#ifdef TIDEGATE_PDF
    for (int i = 1; i < argc; ++i) {
        if (std::strstr(argv[i], "pdf") == nullptr)
            continue;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        pdf = tidegate::ui::reportPdf;
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#else
    (void)pdf;
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    tidegate::leaveNoCoreDump();
    tidegate::cli::PdfWriter pdf;
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv, pdf);
    std::setlocale(LC_NUMERIC, "C"); // Qt took the environment's; see base/number.h
    QCoreApplication::setApplicationName(QStringLiteral("tidegate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEGATE_VERSION));
    QObject owner;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    tidegate::hideSecretArguments(argc, argv);
    tidegate::kube::ExecCredentials::allowTerminal();
    const int now = tidegate::cli::run(arguments, &owner, [](int code) { QCoreApplication::exit(code); }, pdf);
    return now >= 0 ? now : QCoreApplication::exec();
}
