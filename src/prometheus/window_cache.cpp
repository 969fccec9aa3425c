// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/window_cache.h"

#include "base/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace tidegate::prometheus {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxFile = 16LL * 1024 * 1024;

std::size_t sizeOf(const Result &r)
{
    std::size_t n = sizeof(Result);
    for (const Series &s : r.series)
        n += sizeof(Series) + s.times.size() * (sizeof(Instant) + sizeof(double)) + s.labels.size() * 96;
    return n;
}

Json encoded(const std::string &key, const Result &r)
{
    Json all = Json::array();
    for (const Series &s : r.series) {
        Json times = Json::array();
        for (const Instant t : s.times)
            times.push_back(t.time_since_epoch().count());
        all.push_back({{"labels", s.labels}, {"times", std::move(times)}, {"values", s.values}});
    }
    return {{"format", kFormat}, {"key", key}, {"type", r.resultType}, {"series", std::move(all)}};
}

std::optional<Result> decoded(const std::string &key, const QByteArray &bytes)
{
    try {
        const Json doc = Json::from_cbor(bytes.begin(), bytes.end());
        if (doc.at("format") != kFormat || doc.at("key") != key)
            return std::nullopt;
        Result r;
        r.resultType = doc.at("type").get<std::string>();
        for (const Json &one : doc.at("series")) {
            Series s;
            s.labels = one.at("labels").get<Labels>();
            s.values = one.at("values").get<std::vector<double>>();
            for (const Json &t : one.at("times"))
                s.times.push_back(Instant{Millis{t.get<long long>()}});
            if (s.times.size() != s.values.size())
                return std::nullopt;
            r.series.push_back(std::move(s));
        }
        return r;
    } catch (const Json::exception &) {
        return std::nullopt;
    }
}

} // namespace

WindowCache::WindowCache(QString folder, std::size_t memory, qint64 disk)
    : m_folder(std::move(folder))
    , m_memory(memory)
    , m_disk(disk)
{
}

std::shared_ptr<WindowCache> WindowCache::ofUser()
{
    static const auto one = std::make_shared<WindowCache>(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/tidegate/windows"));
    return one;
}

QString WindowCache::fileOf(const std::string &key) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(QCryptographicHash::hash(QByteArray::fromStdString(key), QCryptographicHash::Sha256).toHex());
}

std::optional<Result> WindowCache::get(const std::string &key)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto it = m_index.find(key); it != m_index.end()) {
        m_entries.splice(m_entries.begin(), m_entries, it->second);
        return it->second->window;
    }
    if (m_folder.isEmpty())
        return std::nullopt;
    QFile f(fileOf(key));
    if (!f.open(QIODevice::ReadOnly) || f.size() > kMaxFile)
        return std::nullopt;
    auto window = decoded(key, f.readAll());
    if (window)
        keep(key, *window);
    return window;
}

void WindowCache::put(const std::string &key, const Result &window)
{
    const std::scoped_lock lock(m_mutex);
    keep(key, window);
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const std::vector<std::uint8_t> bytes = Json::to_cbor(encoded(key, window));
    QSaveFile f(fileOf(key));
    if (!f.open(QIODevice::WriteOnly) || f.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size())) < 0 || !f.commit())
        return; // without a cache it is only slower
    if (m_written >= 0)
        m_written += static_cast<qint64>(bytes.size());
    if (m_written < 0 || m_written > m_disk)
        tidy();
}

void WindowCache::keep(const std::string &key, const Result &window)
{
    if (const auto it = m_index.find(key); it != m_index.end()) {
        m_used -= it->second->size;
        m_entries.erase(it->second);
        m_index.erase(it);
    }
    m_entries.push_front({key, window, sizeOf(window)});
    m_index[key] = m_entries.begin();
    m_used += m_entries.front().size;
    while (m_used > m_memory && m_entries.size() > 1) {
        m_used -= m_entries.back().size;
        m_index.erase(m_entries.back().key);
        m_entries.pop_back();
    }
}

void WindowCache::tidy()
{
    m_written = 0;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time); // the newest first
    for (const QFileInfo &f : files) {
        if (m_written + f.size() > m_disk * 3 / 4)
            QFile::remove(f.filePath());
        else
            m_written += f.size();
    }
}

} // namespace tidegate::prometheus
