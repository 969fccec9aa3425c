// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QProxyStyle>

namespace tidegate::ui {

/// Fusion with our buttons, check boxes, combo boxes and arrows. Colours are read from palette() at each painting, so a change of
/// theme needs no new style.
class TideStyle final : public QProxyStyle {
    Q_OBJECT
public:
    TideStyle();
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *w) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *p, const QWidget *w) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *p, const QWidget *w) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *w) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *w) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *w) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *w, QStyleHintReturn *data) const override;
    void polish(QWidget *w) override;
    using QProxyStyle::polish;
};

} // namespace tidegate::ui
