// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/console/format.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace tidegate::ui {

/// The one next step: its gates with value against limit, the first reason it is not possible yet, the earliest time it can be.
/// While an act runs: its steps as they are observed.
class NextCard final : public Card {
    Q_OBJECT
public:
    explicit NextCard(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);

Q_SIGNALS:
    void promote();
    void hold();
    void resume();
    void request();
    void approve();

private:
    struct Row {
        GlyphLabel *glyph;
        QLabel *name, *value;
    };
    Row &row(std::size_t i);
    void put(std::size_t i, const Sign &sign, const QString &name, const QString &value);
    void gates(const engine::Snapshot &s);
    void steps(const engine::Snapshot &s);
    void people(const engine::Snapshot &s);
    void hideFrom(std::size_t n);
    void ask(bool first); ///< asking for approval is the step itself, or something beside it
    QLabel *m_title, *m_when, *m_reason;
    QGridLayout *m_grid;
    QBoxLayout *m_buttons, *m_people;
    std::vector<Row> m_rows;
    QPushButton *m_promote, *m_hold, *m_request, *m_approve, *m_kubectl;
    QString m_fallback; ///< what the kubectl button copies
    bool m_held = false, m_asksFirst = false;
    bool m_answers = false; ///< it was asked for by somebody else: whoever looks may approve
};

} // namespace tidegate::ui
