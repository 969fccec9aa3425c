// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

class QLabel;

namespace tidegate::ui {

/// The rehearsal's own clock: what time it is there, slower, faster, a day on. Hidden in real releases.
class RehearsalStrip final : public Card {
    Q_OBJECT
public:
    explicit RehearsalStrip(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);

Q_SIGNALS:
    void speed(double factor); ///< times the present speed
    void skip(qint64 seconds);

private:
    QLabel *m_time;
};

} // namespace tidegate::ui
