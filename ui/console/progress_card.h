// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

class QLabel;
class QVBoxLayout;

namespace tidegate::ui {

/// The act that is running, step by step as it is observed; hidden when none is.
class ProgressCard final : public Card {
    Q_OBJECT
public:
    explicit ProgressCard(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        GlyphLabel *glyph;
        QLabel *text, *detail;
    };
    QLabel *m_title, *m_why;
    QVBoxLayout *m_box;
    std::vector<Row> m_rows;
    double m_progress = 0;
    bool m_back = false;
};

} // namespace tidegate::ui
