// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/console/format.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace tidegate::ui {

class ReleasePainter;
class RowsModel;

/// One release as a line of the list at the left.
struct ReleaseRow {
    QString key;  ///< namespace/name
    QString name, version, state;
    int weight = 0;
    Sign sign;
    friend bool operator==(const ReleaseRow &a, const ReleaseRow &b) { return a.key == b.key && a.name == b.name && a.version == b.version && a.state == b.state && a.weight == b.weight && a.sign.glyph == b.sign.glyph && a.sign.tone == b.sign.tone; }
};
[[nodiscard]] ReleaseRow releaseRow(const engine::Snapshot &s);

/// The releases of the cluster, made for hundreds of them: only what is seen is drawn, and from a handful on there is a filter. The shown
/// one is boxed; Enter or a click opens another. Alt+PgUp and Alt+PgDown step through what the filter leaves.
class ReleaseList final : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseList(QWidget *parent = nullptr);
    /// In the order given; `current` is the key of the one that is shown.
    void show(const std::vector<ReleaseRow> &rows, const QString &current);
    void step(int by);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    void fill();
    void choose(int row);
    QLabel *m_title;
    QLineEdit *m_filter;
    QListView *m_view;
    RowsModel *m_model;
    ReleasePainter *m_painter;
    std::vector<ReleaseRow> m_rows;
    QString m_current;
};

} // namespace tidegate::ui
