// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;

namespace tidegate::ui {

/// Who, what, where; health and age of both links; who guards; Roll back, always at the top right.
class Header final : public QFrame {
    Q_OBJECT
public:
    explicit Header(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);

Q_SIGNALS:
    void rollBack(bool byKey);
    void cannotRollBack(); ///< it was asked for all the same
    void commandsWanted();

private:
    struct Link {
        GlyphLabel *glyph;
        QLabel *text;
    };
    Link link();
    void set(const Link &l, Glyph g, Tone tone, const QString &text, const QString &tip);
    QLabel *m_name, *m_old, *m_new;
    Chip *m_state;
    Link m_api, m_metrics, m_guard;
    QPushButton *m_rollBack, *m_palette;
    bool m_rollingBack = false;
};

} // namespace tidegate::ui
