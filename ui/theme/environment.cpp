// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace tidegate::ui {

namespace {

constexpr int kBand = 28, kMargin = 16, kFrame = 6;

void paintStripes(QPainter &p, const QRectF &area, const QColor &base)
{
    p.fillRect(area, base);
    paintHatch(p, area, base.lighter(140), 22, 7);
}

} // namespace

void paintHatch(QPainter &p, const QRectF &area, const QColor &c, double step, double width)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setClipRect(area, Qt::IntersectClip);
    p.setPen(QPen(c, width, Qt::SolidLine, Qt::FlatCap));
    // Anchored to the painter's origin, so that neighbouring areas continue each other's stripes.
    const double first = std::floor((area.left() + area.top()) / step) * step;
    for (double sum = first; sum <= area.right() + area.bottom() + width; sum += step)
        p.drawLine(QPointF(sum - area.top() + width, area.top() - width), QPointF(sum - area.bottom() - width, area.bottom() + width));
    p.restore();
}

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kBand);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, QOverload<>::of(&QWidget::update));
}

void EnvironmentBand::set(Kind kind, const QString &left, const QString &right)
{
    if (kind == m_kind && left == m_left && right == m_right)
        return;
    m_kind = kind;
    m_left = left;
    m_right = right;
    setAccessibleName(right.isEmpty() ? left : left + QStringLiteral(", ") + right);
    update();
}

QSize EnvironmentBand::sizeHint() const
{
    return {400, kBand};
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Palette &c = ui::palette();
    const QColor base = m_kind == Kind::Production ? c.environment : m_kind == Kind::Staging ? c.staging : m_kind == Kind::Development ? c.development : c.rehearsal;
    if (m_kind == Kind::Rehearsal)
        paintStripes(p, rect(), base);
    else
        p.fillRect(rect(), base);
    QFont strong = ui::font(TextRole::Secondary12, true), plain = ui::font(TextRole::Secondary12);
    strong.setLetterSpacing(QFont::PercentageSpacing, 104);
    const QRect box = rect().adjusted(kMargin, 0, -kMargin, 0);
    int room = box.width();
    const auto draw = [&](const QString &text, const QFont &f, Qt::Alignment side, double opacity) {
        const QFontMetrics metrics(f);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, room));
        if (shown.isEmpty())
            return;
        const int width = metrics.horizontalAdvance(shown);
        room -= width + 2 * kMargin;
        const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection(), side);
        if (m_kind == Kind::Rehearsal) {
            const int x = visual & Qt::AlignRight ? box.right() + 1 - width : box.left();
            QPainterPath plate;
            plate.addRoundedRect(QRectF(x - 8, 4, width + 16, height() - 8), 4, 4);
            p.setRenderHint(QPainter::Antialiasing);
            p.fillPath(plate, base);
        }
        QColor ink = c.environmentText;
        ink.setAlphaF(static_cast<float>(opacity));
        p.setPen(ink);
        p.setFont(f);
        p.drawText(box, static_cast<int>(visual | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    };
    draw(m_left, strong, Qt::AlignLeft, 1);
    draw(m_right, plain, Qt::AlignRight, 0.9);
}

RehearsalFrame::RehearsalFrame(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Rehearsal: nothing here is real"));
    window->installEventFilter(this);
    setGeometry(window->rect());
    raise();
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, QOverload<>::of(&QWidget::update));
}

bool RehearsalFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::ChildAdded)) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void RehearsalFrame::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Palette &c = ui::palette();
    const QRectF all = rect(), inner = all.adjusted(kFrame, kFrame, -kFrame, -kFrame);
    p.save();
    QPainterPath edge;
    edge.addRect(all);
    edge.addRect(inner);
    p.setClipPath(edge);
    paintStripes(p, all, c.rehearsal);
    p.restore();
    QColor faint = c.text;
    faint.setAlpha(c.dark ? 9 : 11);
    QFont f = fontOfPixels(std::max(40, static_cast<int>(all.width() / 11)), true);
    f.setLetterSpacing(QFont::PercentageSpacing, 112);
    p.setFont(f);
    p.setPen(faint);
    p.translate(all.center());
    p.rotate(-24);
    p.drawText(QRectF(-all.width(), -all.width() / 10, all.width() * 2, all.width() / 5), Qt::AlignCenter, tr("REHEARSAL"));
}

} // namespace tidegate::ui
