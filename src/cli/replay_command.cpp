// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/replay_command.h"

#include <QFile>

#include <cmath>

namespace tidegate::cli {

namespace {

constexpr qint64 kLine = 1024 * 1024;
constexpr int kNamed = 20; ///< wrong lines that are named one by one

Json number(const std::optional<double> &v)
{
    return v && std::isfinite(*v) ? Json(*v) : Json();
}

Json seconds(const std::optional<Instant> &t)
{
    return t ? Json(toSeconds(*t)) : Json();
}

Json toJson(const replay::Outcome &o)
{
    Json j{{"t", toSeconds(o.at)}, {"decision", replay::name(o.decision)}, {"value", number(o.value)}, {"limit", number(o.limit)}, {"interval", o.low && o.high ? Json{number(o.low), number(o.high)} : Json()}, {"n", number(o.n)}, {"reason", o.reason.english()}};
    if (!o.trigger.empty())
        j["trigger"] = o.trigger;
    if (!o.gate.empty())
        j["gate"] = o.gate;
    return j;
}

Json toJson(const replay::Summary &s, long long wrong)
{
    Json lasted = Json::object();
    for (const auto &[decision, time] : s.lasted)
        lasted[replay::name(decision)] = static_cast<double>(time.count()) / 1000;
    return {{"summary", {{"lines", s.lines}, {"wrongLines", wrong}, {"from", seconds(s.from)}, {"to", seconds(s.to)}, {"firstRollback", seconds(s.firstRollback)}, {"firstHold", seconds(s.firstHold)}, {"seconds", lasted}, {"baselineP95", number(s.baselineP95Ms)}, {"baselineSource", s.baselineSource.empty() ? Json() : Json(s.baselineSource)}}}};
}

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
            print(toJson(**outcome).dump());
    }
    if (wrong > kNamed)
        say(Message{TG_TR("and %1 more lines"), {std::to_string(wrong - kNamed)}});
    print(toJson(replay.summary(), wrong).dump());
    return wrong > 0 ? No : Done;
}

} // namespace tidegate::cli
