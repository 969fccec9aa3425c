// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;

namespace tidegate::ui {

/// The rehearsal's own clock: what time it is there, stand still, slower, faster, an hour or a day on; a trouble to learn from; and, when the
/// run is over, how it went. Hidden in real releases.
class RehearsalStrip final : public Card {
    Q_OBJECT
public:
    explicit RehearsalStrip(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);

Q_SIGNALS:
    void speed(double factor); ///< times the present speed
    void skip(qint64 seconds);
    void pause(bool on);
    void fault(const QString &trouble); ///< rehearsal::Rehearsal::inject
    void lessonWanted();
    void tourWanted();

private:
    QLabel *m_time;
    QPushButton *m_pause, *m_lesson;
};

} // namespace tidegate::ui
