// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/time.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace tidegate::app {

/// The window's options, as CONTRACTS.md "The window's options" lists them.
struct Options {
    std::string kubeconfig, context, ns, plan, release;
    QString link; ///< tidegate://… to open
    std::optional<std::string> rehearse; ///< scenario
    double speed = 0;                    ///< 0: four weeks in five minutes
    unsigned seed = 1;
    bool wall = false, readOnly = false;
    double diagonalInches = 0, distanceMetres = 0; ///< 0: not given
    int onScreen = -1;
    QString theme; ///< dark, light or empty
    QString lang;
    QSize size;
    QString screenshot; ///< PNG to write
    QString at = QStringLiteral("console");
    Millis after{0};
    QString tour; ///< directory for the pictures and report of a whole rehearsal
};

/// Started as from a menu: nothing says which cluster or release, so what was open last is meant, or the console that runs.
[[nodiscard]] bool isPlain(const Options &o);
/// The pages that --at knows.
[[nodiscard]] const QStringList &pages();
/// Reads the arguments (without the program's name). An Error of kind Usage names the option; kind Cancelled carries --help or --version text in detail.
[[nodiscard]] Expected<Options> parseOptions(const QStringList &arguments);

} // namespace tidegate::app
