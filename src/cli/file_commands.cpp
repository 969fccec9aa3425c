// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/file_commands.h"

#include "journal/journal.h"
#include "plan/parse.h"

#include <QFile>

namespace tidegate::cli {

namespace {

int usage(const char *text)
{
    say(Message{TG_TR("usage: %1"), {text}});
    return Usage;
}

int validate(const std::string &path, bool json)
{
    const auto text = readInput(QString::fromStdString(path));
    if (!text) {
        say(text.error());
        return Usage;
    }
    const plan::ParseResult parsed = plan::parsePlan(text->toStdString(), path);
    if (json) {
        Json problems = Json::array();
        for (const plan::Problem &p : parsed.problems)
            problems.push_back({{"file", p.file}, {"line", p.line}, {"column", p.column}, {"field", p.field}, {"message", p.message}});
        print(Json{{"valid", parsed.plan.has_value()}, {"problems", problems}});
    } else {
        for (const plan::Problem &p : parsed.problems)
            say(Message{TG_TR("%1"), {p.text()}});
        if (parsed.plan)
            print(path + ": valid, plan " + plan::digest(*parsed.plan).substr(0, 12));
    }
    return parsed.plan ? Done : No;
}

} // namespace

int planCommand(const QStringList &arguments, const Common &common)
{
    const QString what = arguments.value(0);
    if (what == QLatin1String("default")) {
        print(arguments.size() > 1 ? plan::defaultPlanText(arguments[1].toStdString()) : plan::defaultPlanText());
        return Done;
    }
    if (what == QLatin1String("schema")) {
        print(plan::schemaText());
        return Done;
    }
    if (what == QLatin1String("validate") && (arguments.size() > 1 || !common.planFile.empty()))
        return validate(arguments.size() > 1 ? arguments[1].toStdString() : common.planFile, common.json);
    return usage("tidegatectl plan default [NAME] | propose [DEPLOYMENT] | schema | validate FILE");
}

int journalCommand(const QStringList &arguments, const Common &common, const std::string &head)
{
    const bool verifying = arguments.value(0) == QLatin1String("verify");
    const std::string path = arguments.value(verifying ? 1 : 0).toStdString();
    if (path.empty())
        return usage("tidegatectl journal [verify] FILE [--head HASH]");
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        say(Error{ErrorKind::Usage, path, file.errorString().toStdString(), "give a journal's file; it ends in .jsonl"});
        return Usage;
    }
    const journal::Verification v = journal::verify(path, head);
    for (const std::string &p : v.problems)
        say(Message{TG_TR("%1: %2"), {path, p}});
    if (verifying) {
        common.json ? print(Json{{"intact", v.intact}, {"entries", v.entries}, {"problems", v.problems}}) : print(path + (v.intact ? ": intact, " : ": NOT intact, ") + std::to_string(v.entries) + " entries");
    } else {
        print(file.readAll().toStdString());
    }
    return v.intact ? Done : No;
}

} // namespace tidegate::cli
