// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QFont>
#include <QStyleOptionButton>

class QPainter;
class QWidget;

namespace tidegate::ui {

/// How a button of a kind looks (setButtonKind). For the style.
struct ButtonLook {
    enum class Kind { Raised, Primary, Danger, Back, Quiet, Link, Chip, Segment, Tab, Row } kind = Kind::Raised;
    bool big = false;
    int place = 0; ///< Segment: 1 first, 2 last, 3 both, 0 in between

    [[nodiscard]] static ButtonLook of(const QWidget *w);
    [[nodiscard]] QFont font() const;
    [[nodiscard]] int height() const;
    [[nodiscard]] int padding() const; ///< left and right
    [[nodiscard]] QColor textColor(QStyle::State state) const;
    void paintBox(QPainter &p, const QRectF &box, QStyle::State state, bool rtl) const;
    void paintLabel(QPainter &p, const QStyleOptionButton &option, const QWidget *w) const;
    [[nodiscard]] QSize sizeFor(const QString &text, bool icon, bool menu) const;
};

} // namespace tidegate::ui
