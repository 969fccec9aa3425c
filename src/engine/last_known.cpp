// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/last_known.h"

#include "base/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace tidegate::engine {

namespace {
constexpr auto kEvery = std::chrono::minutes(1);
constexpr qint64 kMost = 4 << 20; ///< bytes of a file that is read; a state is a ConfigMap of at most 1 MiB
}

LastKnownFile::LastKnownFile(const std::string &directory, const std::string &server, const std::string &ns, const std::string &release)
{
    const QString base = directory.empty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tidegate") : QString::fromStdString(directory);
    // Names of servers and releases are no names of files.
    const QByteArray id = QCryptographicHash::hash(QByteArray::fromStdString(server + "\n" + ns + "\n" + release), QCryptographicHash::Sha256).toHex().left(24);
    m_path = (base + QStringLiteral("/last-known/") + QString::fromLatin1(id) + QStringLiteral(".json")).toStdString();
}

std::optional<LastKnown> LastKnownFile::read() const
{
    QFile f(QString::fromStdString(m_path));
    if (!f.open(QIODevice::ReadOnly) || f.size() > kMost)
        return std::nullopt;
    const Json doc = Json::parse(f.readAll().toStdString(), nullptr, false);
    if (!doc.is_object() || !doc.contains("state"))
        return std::nullopt;
    const auto at = parseInstant(textAt(doc, {"at"}));
    auto state = release::fromJson(doc["state"]);
    if (!at || !state)
        return std::nullopt;
    return LastKnown{std::move(*state), textAt(doc, {"rollbackTarget"}), *at};
}

void LastKnownFile::keep(const release::State &state, const std::string &rollbackTarget, Instant at)
{
    const bool soon = at - m_at < kEvery && at >= m_at;
    Json doc = {{"state", release::toJson(state)}, {"rollbackTarget", rollbackTarget}};
    std::string text = doc.dump();
    if (soon && text == m_kept)
        return;
    m_kept = std::move(text);
    m_at = at;
    doc["at"] = formatInstant(at);
    const QString path = QString::fromStdString(m_path);
    QDir().mkpath(path.section(QLatin1Char('/'), 0, -2));
    QSaveFile f(path);
    if (!f.open(QIODevice::WriteOnly))
        return;
    f.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    f.write(QByteArray::fromStdString(doc.dump()));
    f.commit();
}

void LastKnownFile::forget()
{
    m_kept.clear();
    m_at = {};
    QFile::remove(QString::fromStdString(m_path));
}

} // namespace tidegate::engine
