// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/button_look.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QVariant>
#include <QWidget>

namespace tidegate::ui {

namespace {

constexpr int kIcon = 16, kIconGap = 8;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

struct Colours {
    QColor fill = Qt::transparent, border = Qt::transparent;
    double width = 1;
};

Colours filled(const QColor &c, bool hover, bool down)
{
    const QColor towards = palette().dark ? QColor(Qt::black) : QColor(Qt::white);
    const QColor fill = down ? mixed(c, towards, 0.25) : hover ? mixed(c, towards, 0.12) : c;
    return {fill, fill, 1};
}

Colours coloursOf(ButtonLook::Kind kind, QStyle::State state)
{
    using Kind = ButtonLook::Kind;
    const Palette &c = palette();
    const bool enabled = state & QStyle::State_Enabled, down = enabled && (state & QStyle::State_Sunken);
    const bool hover = enabled && (state & QStyle::State_MouseOver), on = state & QStyle::State_On;
    const QColor touched = down ? c.line : c.hair;
    switch (kind) {
    case Kind::Primary:
        return enabled ? filled(c.button, hover, down) : Colours{Qt::transparent, c.line, 1};
    case Kind::Danger:
        return enabled ? filled(c.alarm, hover, down) : Colours{Qt::transparent, c.line, 1};
    case Kind::Back:
        return enabled ? Colours{hover || down ? touched : c.raised, c.text, 1.5} : Colours{Qt::transparent, c.line, 1};
    case Kind::Quiet:
        return {hover || down ? touched : QColor(Qt::transparent), Qt::transparent, 1};
    case Kind::Link:
    case Kind::Tab:
        return {};
    case Kind::Chip:
        return {hover || down ? touched : QColor(Qt::transparent), on ? c.text : c.line, on ? 1.5 : 1.0};
    case Kind::Segment:
        return on ? Colours{c.button, c.button, 1} : Colours{hover || down ? touched : QColor(Qt::transparent), c.line, 1};
    case Kind::Row:
        return on ? Colours{c.surface, c.line, 1} : Colours{hover || down ? c.hair : QColor(Qt::transparent), Qt::transparent, 1};
    case Kind::Raised:
        break;
    }
    return enabled ? Colours{hover || down ? touched : c.raised, c.line, 1} : Colours{Qt::transparent, c.line, 1};
}

/// A box with only the wanted corners rounded.
QPainterPath segmentPath(const QRectF &r, bool left, bool right, double radius)
{
    QPainterPath whole;
    whole.setFillRule(Qt::WindingFill);
    whole.addRoundedRect(r, radius, radius);
    if (!left)
        whole.addRect(QRectF(r.left(), r.top(), radius, r.height()));
    if (!right)
        whole.addRect(QRectF(r.right() - radius, r.top(), radius, r.height()));
    return whole.simplified();
}

} // namespace

ButtonLook ButtonLook::of(const QWidget *w)
{
    static const std::pair<const char *, Kind> kinds[] = {{"primary", Kind::Primary}, {"danger", Kind::Danger}, {"back", Kind::Back}, {"quiet", Kind::Quiet}, {"link", Kind::Link}, {"chip", Kind::Chip}, {"segment", Kind::Segment}, {"tab", Kind::Tab}, {"row", Kind::Row}};
    ButtonLook look;
    if (!w)
        return look;
    const QString kind = w->property("kind").toString();
    for (const auto &[name, value] : kinds) {
        if (kind == QLatin1String(name))
            look.kind = value;
    }
    look.big = w->property("big").toBool();
    look.place = w->property("place").toInt();
    return look;
}

QFont ButtonLook::font() const
{
    switch (kind) {
    case Kind::Quiet:
    case Kind::Row:
        return ui::font(TextRole::Body13);
    case Kind::Link: {
        QFont f = ui::font(TextRole::Secondary12);
        f.setUnderline(true);
        return f;
    }
    case Kind::Chip:
        return ui::font(TextRole::Secondary12);
    case Kind::Segment:
        return ui::font(TextRole::Secondary12, true);
    case Kind::Tab:
        return ui::font(TextRole::Body13, true);
    default:
        return big ? fontOfPixels(14, true) : ui::font(TextRole::Body13, true);
    }
}

int ButtonLook::height() const
{
    if (big)
        return 44;
    switch (kind) {
    case Kind::Link:
    case Kind::Chip:
    case Kind::Segment:
    case Kind::Tab:
        return 32;
    default:
        return 36;
    }
}

int ButtonLook::padding() const
{
    switch (kind) {
    case Kind::Link: return 0;
    case Kind::Tab: return 1;
    case Kind::Chip: return 12;
    case Kind::Quiet:
    case Kind::Segment: return 8;
    default: return 16;
    }
}

QColor ButtonLook::textColor(QStyle::State state) const
{
    const Palette &c = palette();
    if (!(state & QStyle::State_Enabled))
        return c.disabled;
    const bool on = state & QStyle::State_On;
    switch (kind) {
    case Kind::Primary: return c.buttonText;
    case Kind::Danger: return c.dark ? c.ground : QColor(Qt::white);
    case Kind::Segment: return on ? c.buttonText : c.secondary;
    case Kind::Chip:
    case Kind::Tab: return on || (state & QStyle::State_MouseOver) ? c.text : c.secondary;
    default: return c.text;
    }
}

void ButtonLook::paintBox(QPainter &p, const QRectF &box, QStyle::State state, bool rtl) const
{
    const Colours c = coloursOf(kind, state);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(c.border.alpha() ? QPen(c.border, c.width) : QPen(Qt::NoPen));
    p.setBrush(c.fill);
    const double half = c.width / 2;
    QRectF r = box.adjusted(half, half, -half, -half);
    if (kind == Kind::Chip) {
        const double pill = big ? 36 : 26;
        r = QRectF(r.left(), box.center().y() - pill / 2 + half, r.width(), pill - c.width);
        p.drawRoundedRect(r, r.height() / 2, r.height() / 2);
    } else if (kind == Kind::Segment) {
        const bool first = place == 1 || place == 3, last = place == 2 || place == 3;
        const bool left = rtl ? last : first, right = rtl ? first : last;
        // Neighbours share one line: all but the last leave their right edge to the next.
        p.drawPath(segmentPath(right ? r : r.adjusted(0, 0, 1, 0), left, right, 6));
    } else if (kind == Kind::Tab) {
        if (state & QStyle::State_On) {
            p.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), palette().text);
        }
    } else if (kind != Kind::Link) {
        p.drawRoundedRect(r, 6, 6);
        if (kind == Kind::Row && (state & QStyle::State_On)) {
            QPainterPath clip;
            clip.addRoundedRect(box, 6, 6);
            p.setClipPath(clip);
            p.fillRect(QRectF(rtl ? box.right() - 3 : box.left(), box.top(), 3, box.height()), palette().canary);
        }
    }
    p.restore();
}

void ButtonLook::paintLabel(QPainter &p, const QStyleOptionButton &option, const QWidget *w) const
{
    const QFont f = font();
    p.save();
    p.setFont(f);
    p.setPen(textColor(option.state));
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool iconOnly = option.text.isEmpty();
    const int pad = std::min(padding(), std::max(0, (option.rect.width() - kIcon) / 2));
    QRect area = option.rect.adjusted(pad, 0, -pad, kind == Kind::Tab ? -2 : 0);
    const int gap = option.icon.isNull() || iconOnly ? 0 : kIconGap, icon = option.icon.isNull() ? 0 : kIcon;
    const int most = std::max(0, area.width() - icon - gap);
    const QFontMetrics metrics(f);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, most, Qt::TextShowMnemonic);
    const int width = std::min(most, metrics.size(Qt::TextShowMnemonic, text).width());
    const bool lead = kind == Kind::Quiet || kind == Kind::Link || kind == Kind::Row;
    const int all = icon + gap + width;
    int x = lead ? (rtl ? area.right() + 1 - all : area.left()) : area.left() + (area.width() - all) / 2;
    if (icon) {
        const QRect at(rtl ? x + width + gap : x, option.rect.top() + (option.rect.height() - kIcon) / 2, kIcon, kIcon);
        const qreal dpr = w ? w->devicePixelRatioF() : 1.0;
        const QIcon::Mode mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        p.drawPixmap(at, option.icon.pixmap(QSize(kIcon, kIcon), dpr, mode, option.state & QStyle::State_On ? QIcon::On : QIcon::Off));
    }
    const QRect at(rtl ? x : x + icon + gap, area.top(), width + 1, area.height());
    p.drawText(at, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic | (rtl ? Qt::AlignRight : Qt::AlignLeft), text);
    p.restore();
}

QSize ButtonLook::sizeFor(const QString &text, bool icon, bool menu) const
{
    const QFontMetrics metrics(font());
    int width = metrics.size(Qt::TextShowMnemonic, text).width() + 2 * padding() + (icon ? kIcon + (text.isEmpty() ? 0 : kIconGap) : 0) + (menu ? 16 : 0);
    if (text.isEmpty())
        width = std::max(height(), width - 2 * padding() + 16);
    return {width, height()};
}

} // namespace tidegate::ui
