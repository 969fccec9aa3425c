// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/environment.h"

#include "ui/console/format.h"

#include <QCoreApplication>

namespace tidegate::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("environment", text);
}

} // namespace

void showEnvironment(EnvironmentBand &band, const engine::Snapshot &s)
{
    using Kind = EnvironmentBand::Kind;
    const auto &env = s.state.plan.environment;
    const Kind kind = s.rehearsal ? Kind::Rehearsal : env.cls == plan::EnvironmentClass::Production ? Kind::Production : env.cls == plan::EnvironmentClass::Staging ? Kind::Staging : Kind::Development;
    const QString word = s.rehearsal ? tr(QT_TRANSLATE_NOOP("environment", "REHEARSAL · nothing here is real")) : QString::fromLatin1(plan::name(env.cls)).toUpper() + QStringLiteral(" · ") + QString::fromStdString(env.name.empty() ? s.context : env.name);
    band.set(kind, word, tr(QT_TRANSLATE_NOOP("environment", "%1%2 · namespace %3 · times in %4")).arg(QString::fromStdString(s.user), s.readOnly ? tr(QT_TRANSLATE_NOOP("environment", " · read-only")) : QString(), QString::fromStdString(s.ns), zoneText(s.now)));
}

} // namespace tidegate::ui
