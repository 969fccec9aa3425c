// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "alarms/diary.h"

#include "base/json.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace tidegate::alarms {

namespace {

constexpr qint64 kMost = 16 << 20; ///< bytes of one month

Json line(const char *event, const Rise &r)
{
    return {{"at", formatInstant(r.at)}, {"event", event}, {"release", r.release}, {"alarm", r.alarm.key}, {"title", r.alarm.title}, {"high", r.alarm.high}, {"answered", r.alarm.answered}};
}

std::optional<Entry> parsed(const std::string &text)
{
    const Json doc = Json::parse(text, nullptr, false);
    const auto at = doc.is_object() ? parseInstant(textAt(doc, {"at"})) : std::nullopt;
    if (!at)
        return std::nullopt;
    const std::string event = textAt(doc, {"event"});
    if (event == "watched")
        return Entry{Entry::Kind::Watched, {*at, {}, {}}};
    if (event != "rose" && event != "fell")
        return std::nullopt;
    return Entry{event == "rose" ? Entry::Kind::Rose : Entry::Kind::Fell, {*at, textAt(doc, {"release"}), {textAt(doc, {"alarm"}), textAt(doc, {"title"}), doc.value("high", Json(true)) == Json(true), doc.value("answered", Json(true)) == Json(true)}}};
}

} // namespace

Diary::Diary(const std::string &directory)
    : m_directory(directory.empty() ? (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tidegate/alarms")).toStdString() : directory)
{
}

std::string monthOf(Instant at)
{
    return formatInstant(at).substr(0, 7);
}

std::string Diary::path(const std::string &month) const
{
    return m_directory + "/" + month + ".jsonl";
}

void Diary::watched(Instant at)
{
    const long long tenth = at.time_since_epoch() / kTenMinutes;
    if (std::exchange(m_tenth, tenth) != tenth)
        append(at, Json{{"at", formatInstant(at)}, {"event", "watched"}}.dump());
}

void Diary::note(const Load::Change &change)
{
    for (const Rise &r : change.rose)
        append(r.at, line("rose", r).dump());
    for (const Rise &r : change.fell)
        append(r.at, line("fell", r).dump());
}

void Diary::append(Instant at, const std::string &text)
{
    QDir().mkpath(QString::fromStdString(m_directory));
    QFile f(QString::fromStdString(path(monthOf(at))));
    const bool fresh = !f.exists();
    if (!f.open(QIODevice::WriteOnly | QIODevice::Append) || f.size() > kMost)
        return;
    if (fresh)
        f.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    f.write(QByteArray::fromStdString(text + "\n"));
}

std::vector<Entry> Diary::read(const std::string &month) const
{
    std::vector<Entry> out;
    QFile f(QString::fromStdString(path(month)));
    if (!f.open(QIODevice::ReadOnly))
        return out;
    while (!f.atEnd()) {
        if (auto e = parsed(f.readLine(64 << 10).trimmed().toStdString()))
            out.push_back(std::move(*e));
    }
    std::ranges::stable_sort(out, {}, [](const Entry &e) { return e.what.at; });
    return out;
}

} // namespace tidegate::alarms
