// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"

#include <QString>

#include <optional>

namespace tidegate::ui {

/// Something that has just become true, in words: a graver alarm, where the release stands, a next step that opened or closed.
struct News {
    QString id; ///< the same for the same fact: a later word of it replaces the earlier
    QString title, text;
    bool high = false;
};

/// Compares each snapshot with the one before; the first one is only looked at. GUI thread.
class NewsWatch {
public:
    [[nodiscard]] std::optional<News> next(const engine::Snapshot &s);

private:
    bool m_begun = false;
    std::string m_alarm;
    QString m_state, m_next;
};

} // namespace tidegate::ui
