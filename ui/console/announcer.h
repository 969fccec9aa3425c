// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/console/news.h"

#include <QLabel>

namespace tidegate::ui {

/// Tells a screen reader what has just become true: a graver alarm at once, what is next and where the release stands when it has a moment
/// (DECISIONS.md 37: the name of a live label, and an alert). One pixel large; takes no mouse and no focus. GUI thread.
class Announcer final : public QLabel {
    Q_OBJECT
public:
    explicit Announcer(QWidget *parent);
    /// Compares with what was shown before; the first one is only looked at.
    void show(const engine::Snapshot &s);
    using QLabel::show;
    void say(const QString &text); ///< at once
    [[nodiscard]] QString said() const { return accessibleName(); }

private:
    NewsWatch m_watch;
};

} // namespace tidegate::ui
