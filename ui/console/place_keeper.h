// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace tidegate::ui {

/// Where a person was in the checklist when they were called away, or when the program died (operator-ux.md C8): on coming back they are told
/// the item, how long it was, and from which event on everything is new to them. Kept per release in the user's settings. GUI thread.
class PlaceKeeper final : public QObject {
    Q_OBJECT
public:
    struct Place {
        int list = 0;     ///< 0 before, 1 during, 2 after
        QString item;     ///< id
        long long seq = 0; ///< newest event that was on the screen
        qint64 at = 0;    ///< ms since the epoch, this computer's clock
        friend bool operator==(const Place &, const Place &) = default;
    };
    /// A shorter absence is none.
    static constexpr qint64 kAway = 60'000;

    using Clock = std::function<qint64()>;
    explicit PlaceKeeper(QObject *parent = nullptr, Clock now = {});

    /// From now on about this release ("namespace/name"); `kept`: what an earlier run left is come back to, once. Empty: about none.
    void open(const QString &release, bool kept);
    [[nodiscard]] const QString &release() const { return m_release; }
    /// What is in sight now; ignored while the person is away.
    void seen(int list, const QString &item, long long seq);
    void left();
    void back();

Q_SIGNALS:
    void returned(const tidegate::ui::PlaceKeeper::Place &place, qint64 awayMs);

private:
    void write() const;
    [[nodiscard]] std::optional<Place> read() const;

    Clock m_now;
    QString m_release;
    Place m_place;
    std::optional<qint64> m_left;
    qint64 m_written = 0;
};

} // namespace tidegate::ui
