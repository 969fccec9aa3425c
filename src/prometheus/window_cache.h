// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "prometheus/result.h"

#include <QString>

#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace tidegate::prometheus {

/// Closed windows of range queries: what Prometheus said of a time that is over does not change, and outlives its retention. In memory up
/// to a size, the least used forgotten first; on disk under `folder` (empty: nowhere), the oldest files deleted first. A damaged file
/// is no window. Any thread.
class WindowCache {
public:
    explicit WindowCache(QString folder, std::size_t memory = 32 * 1024 * 1024, qint64 disk = 256LL * 1024 * 1024);
    /// `key` names target, query, step and window.
    [[nodiscard]] std::optional<Result> get(const std::string &key);
    void put(const std::string &key, const Result &window);
    /// The one of this user, under the cache folder of the desktop.
    [[nodiscard]] static std::shared_ptr<WindowCache> ofUser();

private:
    struct Entry {
        std::string key;
        Result window;
        std::size_t size;
    };
    void keep(const std::string &key, const Result &window);
    [[nodiscard]] QString fileOf(const std::string &key) const;
    void tidy();

    std::mutex m_mutex;
    QString m_folder;
    std::size_t m_memory, m_used = 0;
    qint64 m_disk, m_written = -1; ///< bytes on disk as far as known; -1: not looked yet
    std::list<Entry> m_entries;    ///< the last used first
    std::unordered_map<std::string, std::list<Entry>::iterator> m_index;
};

} // namespace tidegate::prometheus
