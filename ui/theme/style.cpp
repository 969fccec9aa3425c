// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/style.h"

#include "ui/theme/button_look.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace tidegate::ui {

namespace {

constexpr int kArrowRoom = 28;

void paintArrow(QPainter &p, const QRectF &area, double degrees, const QColor &c)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(area.center());
    p.rotate(degrees);
    p.setPen(QPen(c, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{-4, -2}, {0, 2}, {4, -2}};
    p.drawPolyline(points, 3);
    p.restore();
}

void paintCheck(QPainter &p, const QRectF &area, QStyle::State state, bool round)
{
    const Palette &c = palette();
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On, partly = state & QStyle::State_NoChange;
    const QColor mark = c.buttonText;
    const double side = std::min({18.0, area.width(), area.height()});
    const QRectF box(area.center() - QPointF(side / 2 - 0.75, side / 2 - 0.75), QSizeF(side - 1.5, side - 1.5));
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const QColor border = !enabled ? c.line : on || partly ? c.button : c.secondary;
    p.setPen(QPen(border, 1.5));
    p.setBrush(on || partly ? (enabled ? c.button : c.disabled) : QColor(Qt::transparent));
    if (round)
        p.drawEllipse(box);
    else
        p.drawRoundedRect(box, 4, 4);
    p.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round && on) {
        p.setPen(Qt::NoPen);
        p.setBrush(mark);
        p.drawEllipse(box.center(), side / 5, side / 5);
    } else if (on) {
        const QPointF points[] = {box.topLeft() + QPointF(side * 0.22, side * 0.48), box.topLeft() + QPointF(side * 0.4, side * 0.66), box.topLeft() + QPointF(side * 0.7, side * 0.26)};
        p.drawPolyline(points, 3);
    } else if (partly) {
        p.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    }
    p.restore();
}

void paintToolButton(const QStyleOptionToolButton &o, QPainter &p, const QWidget *w)
{
    const ButtonLook look = ButtonLook::of(w);
    look.paintBox(p, o.rect, o.state, o.direction == Qt::RightToLeft);
    QStyleOptionButton label;
    static_cast<QStyleOption &>(label) = o;
    if (o.toolButtonStyle != Qt::ToolButtonIconOnly)
        label.text = o.text;
    if (o.toolButtonStyle != Qt::ToolButtonTextOnly)
        label.icon = o.icon;
    if (label.icon.isNull())
        label.text = o.text;
    const bool menu = o.features & QStyleOptionToolButton::HasMenu;
    if (menu)
        label.rect.adjust(0, 0, -16, 0);
    look.paintLabel(p, label, w);
    if (menu)
        paintArrow(p, QRectF(o.rect.right() - 24, o.rect.top(), 16, o.rect.height()), 0, look.textColor(o.state));
}

void paintComboBox(const QStyleOptionComboBox &o, QPainter &p)
{
    const Palette &c = palette();
    const bool enabled = o.state & QStyle::State_Enabled;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(enabled && (o.state & QStyle::State_MouseOver) ? c.disabled : c.line, 1));
    p.setBrush(enabled ? c.raised : QColor(Qt::transparent));
    p.drawRoundedRect(QRectF(o.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    p.restore();
    const bool rtl = o.direction == Qt::RightToLeft;
    const double x = rtl ? o.rect.left() : o.rect.right() + 1 - kArrowRoom;
    paintArrow(p, QRectF(x, o.rect.top(), kArrowRoom, o.rect.height()), 0, enabled ? c.secondary : c.disabled);
}

} // namespace

TideStyle::TideStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("tidegate"));
}

void TideStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *p, const QWidget *w) const
{
    if (element == CE_PushButton || element == CE_PushButtonBevel || element == CE_PushButtonLabel) {
        if (const auto *o = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const ButtonLook look = ButtonLook::of(w);
            const bool menu = o->features & QStyleOptionButton::HasMenu;
            if (element != CE_PushButtonLabel)
                look.paintBox(*p, o->rect, o->state, o->direction == Qt::RightToLeft);
            if (element == CE_PushButtonBevel)
                return;
            QStyleOptionButton label = *o;
            if (menu) {
                label.rect.adjust(0, 0, -16, 0);
                paintArrow(*p, QRectF(o->rect.right() - 26, o->rect.top(), 16, o->rect.height()), 0, look.textColor(o->state));
            }
            look.paintLabel(*p, label, w);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, p, w);
}

void TideStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *p, const QWidget *w) const
{
    const QColor ink = option->state & State_Enabled ? palette().secondary : palette().disabled;
    switch (element) {
    case PE_FrameFocusRect:
        return; // FocusRing shows it, outside of the widget
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(*p, option->rect, option->state, false);
    case PE_IndicatorRadioButton:
        return paintCheck(*p, option->rect, option->state, true);
    case PE_IndicatorArrowDown:
        return paintArrow(*p, option->rect, 0, ink);
    case PE_IndicatorArrowUp:
        return paintArrow(*p, option->rect, 180, ink);
    case PE_IndicatorArrowLeft:
        return paintArrow(*p, option->rect, 90, ink);
    case PE_IndicatorArrowRight:
        return paintArrow(*p, option->rect, -90, ink);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintArrow(*p, option->rect, option->state & State_Open ? 0 : option->direction == Qt::RightToLeft ? 90 : -90, ink);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, p, w);
    }
}

void TideStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *p, const QWidget *w) const
{
    if (control == CC_ToolButton) {
        if (const auto *o = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return paintToolButton(*o, *p, w);
    }
    if (control == CC_ComboBox) {
        if (const auto *o = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paintComboBox(*o, *p);
    }
    QProxyStyle::drawComplexControl(control, option, p, w);
}

QSize TideStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *w) const
{
    if (type == CT_PushButton) {
        if (const auto *o = qstyleoption_cast<const QStyleOptionButton *>(option))
            return ButtonLook::of(w).sizeFor(o->text, !o->icon.isNull(), o->features & QStyleOptionButton::HasMenu);
    }
    if (type == CT_ToolButton) {
        if (const auto *o = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool text = o->toolButtonStyle != Qt::ToolButtonIconOnly || o->icon.isNull();
            return ButtonLook::of(w).sizeFor(text ? o->text : QString(), !o->icon.isNull(), o->features & QStyleOptionToolButton::HasMenu);
        }
    }
    if (type == CT_ComboBox) {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, w);
        return {base.width() + 8, 36};
    }
    if (type == CT_CheckBox || type == CT_RadioButton) {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, w);
        return {base.width(), std::max(32, base.height())};
    }
    return QProxyStyle::sizeFromContents(type, option, size, w);
}

QRect TideStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *w) const
{
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(10, 1, -kArrowRoom, -1));
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() + 1 - kArrowRoom, r.top(), kArrowRoom, r.height()));
    }
    return QProxyStyle::subControlRect(control, option, sub, w);
}

int TideStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *w) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuButtonIndicator:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 10;
    case PM_SplitterWidth:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, w);
    }
}

int TideStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *w, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_FocusFrame_Mask: // the ring is a widget that paints only its edge
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, w, data);
    }
}

void TideStyle::polish(QWidget *w)
{
    QProxyStyle::polish(w);
    if (qobject_cast<QAbstractButton *>(w) || qobject_cast<QComboBox *>(w))
        w->setAttribute(Qt::WA_Hover);
}

} // namespace tidegate::ui
