// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/judge_command.h"

#include "kayenta/request_json.h"

namespace tidegate::cli {

int judgeCommand(const QStringList &arguments, bool fixed, const Common &)
{
    const auto text = readInput(arguments.value(0));
    if (!text) {
        say(text.error());
        return Usage;
    }
    auto request = kayenta::requestFrom(text->toStdString());
    if (!request) {
        say(request.error());
        return No;
    }
    request->fixed = request->fixed || fixed;
    const kayenta::Judgement j = kayenta::judge(*request);
    print(kayenta::toJson(j));
    if (j.classification == "Pass")
        return Done;
    say(j.reason);
    return No;
}

} // namespace tidegate::cli
