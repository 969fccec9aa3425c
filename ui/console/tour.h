// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>

#include <vector>

class QPushButton;

namespace tidegate::ui {

/// A part of the window, and what it is for.
struct TourStop {
    QPointer<QWidget> at;
    QString title, text;
};

/// Leads through a window part by part: the part is lit, a card beside it explains it. It stops nobody: everything below goes on and can be
/// clicked. Enter or → goes on, ← goes back, Esc ends. Parts that are not visible are left out. Deletes itself when it has ended.
class Tour final : public QWidget {
    Q_OBJECT
public:
    Tour(QWidget *window, std::vector<TourStop> stops);
    [[nodiscard]] int at() const { return m_at; } ///< number of the stop, from 0
    [[nodiscard]] int stops() const { return static_cast<int>(m_stops.size()); }

Q_SIGNALS:
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int stop);
    void place();
    void end();
    std::vector<TourStop> m_stops;
    int m_at = 0;
    Card *m_card;
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_next, *m_back;
};

} // namespace tidegate::ui
