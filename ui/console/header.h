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
    void rollBack();

private:
    struct Link {
        GlyphLabel *glyph;
        QLabel *text;
    };
    Link link();
    void set(const Link &l, Glyph g, Tone tone, const QString &text, const QString &tip);
    QLabel *m_name, *m_old, *m_new, *m_state;
    GlyphLabel *m_stateGlyph;
    Link m_api, m_metrics, m_guard;
    QPushButton *m_rollBack;
};

/// What a person has to know now, across the middle of the window; hidden while all is well.
class AlarmBanner final : public QFrame {
    Q_OBJECT
public:
    explicit AlarmBanner(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);

private:
    void style(bool high);
    GlyphLabel *m_glyph;
    QLabel *m_title, *m_detail, *m_more;
    std::optional<bool> m_high;
};

} // namespace tidegate::ui
