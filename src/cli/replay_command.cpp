// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/replay_command.h"

#include "replay/to_json.h"

#include <QFile>

namespace tidegate::cli {

namespace {

constexpr qint64 kLine = 1024 * 1024;
constexpr int kNamed = 20; ///< wrong lines that are named one by one

} // namespace

int replayCommand(const QStringList &arguments, const replay::Options &options, const Common &common)
{
    const auto given = planFor(common, "default");
    if (!given) {
        say(given.error());
        return exitFor(given.error().kind);
    }
    if (!*given) {
        say(Error{ErrorKind::Usage, "replay", "needs a plan", "give --plan F"});
        return Usage;
    }
    const plan::Plan &plan = **given;
    const QString path = arguments.value(0);
    QFile file(path);
    const bool open = path.isEmpty() || path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        say(Error{ErrorKind::Usage, path.toStdString(), file.errorString().toStdString(), "give a file of samples, a line a scrape"});
        return Usage;
    }
    replay::Replay replay(plan, options);
    replay::LineReader reader;
    QByteArray buffer(kLine + 1, Qt::Uninitialized);
    long long n = 0, wrong = 0;
    const auto refuse = [&](const Error &e) {
        if (++wrong <= kNamed)
            say(Message{TG_TR("line %1: %2"), {std::to_string(n), e.text()}});
    };
    for (qint64 length = 0; (length = file.readLine(buffer.data(), buffer.size())) > 0;) {
        ++n;
        std::string_view text(buffer.constData(), static_cast<std::size_t>(length));
        if (text.back() != '\n' && length >= kLine) {
            refuse({ErrorKind::Invalid, "line", "is longer than 1 MiB", ""});
            while (length > 0 && buffer.at(length - 1) != '\n')
                length = file.readLine(buffer.data(), buffer.size());
            continue;
        }
        if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
            continue;
        const auto line = reader.read(text);
        if (!line) {
            refuse(line.error());
            continue;
        }
        const auto outcome = replay.add(*line);
        if (!outcome)
            refuse(outcome.error());
        else if (*outcome)
            print(replay::toJson(**outcome).dump());
    }
    if (wrong > kNamed)
        say(Message{TG_TR("and %1 more lines"), {std::to_string(wrong - kNamed)}});
    print(replay::toJson(replay.summary(), wrong).dump());
    return wrong > 0 ? No : Done;
}

} // namespace tidegate::cli
