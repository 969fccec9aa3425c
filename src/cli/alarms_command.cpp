// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/alarms_command.h"

#include "alarms/load_report.h"

#include <QRegularExpression>

#include <algorithm>

namespace tidegate::cli {

int alarmsCommand(const QStringList &arguments, const Common &common)
{
    const Instant now = SystemClock().now();
    const std::string month = arguments.isEmpty() ? alarms::monthOf(now) : arguments[0].toStdString();
    static const QRegularExpression form(QStringLiteral("^\\d{4}-(0[1-9]|1[0-2])$"));
    if (!form.match(QString::fromStdString(month)).hasMatch()) {
        say(Error{ErrorKind::Usage, "alarms", "\"" + month + "\" is no month", "write it like 2026-11"});
        return Usage;
    }
    const std::vector<alarms::Entry> entries = alarms::Diary().read(month);
    if (entries.empty()) {
        say(Error{ErrorKind::NotFound, "alarms", "no screen of this computer followed a release in " + month, "the diary is kept by tidegate while it is open, on the desk and on the wall"});
        return No;
    }
    const alarms::LoadReport report = alarms::loadReport(entries, month, month == alarms::monthOf(now) ? now : entries.back().what.at);
    if (common.json)
        print(toJson(report));
    else
        print(text(report));
    return std::ranges::all_of(lines(report), &alarms::LoadLine::met) ? Done : No;
}

} // namespace tidegate::cli
