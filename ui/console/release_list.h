// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/console/format.h"

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tidegate::ui {

/// One release as a line of the list at the left.
struct ReleaseRow {
    QString key;  ///< namespace/name
    QString name, version, state;
    int weight = 0;
    Sign sign;
    friend bool operator==(const ReleaseRow &a, const ReleaseRow &b) { return a.key == b.key && a.name == b.name && a.version == b.version && a.state == b.state && a.weight == b.weight && a.sign.glyph == b.sign.glyph && a.sign.tone == b.sign.tone; }
};
[[nodiscard]] ReleaseRow releaseRow(const engine::Snapshot &s);

/// The releases of the cluster; the shown one is boxed. Alt+PgUp and Alt+PgDown step through them.
class ReleaseList final : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseList(QWidget *parent = nullptr);
    /// Keeps each row's widgets; `current` is the key of the one that is shown.
    void show(const std::vector<ReleaseRow> &rows, const QString &current);
    void step(int by);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    struct Entry {
        QPushButton *button;
        GlyphLabel *sign;
        QLabel *name, *weight, *state;
        Meter *meter;
        QString key;
    };
    Entry &entry(std::size_t i);
    QLabel *m_title;
    QVBoxLayout *m_box;
    std::vector<Entry> m_entries;
    std::vector<ReleaseRow> m_rows;
    QString m_current;
};

} // namespace tidegate::ui
