// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace tidegate::ui {

namespace {

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath p;
    bool first = true;
    for (const QPointF &q : points) {
        first ? p.moveTo(q) : p.lineTo(q);
        first = false;
    }
    return p;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath p = lines(points);
    p.closeSubpath();
    return p;
}

QPainterPath circle()
{
    QPainterPath p;
    p.addEllipse(QPointF(10, 10), 8, 8);
    return p;
}

/// On a 20-unit grid; filled parts are painted apart.
void paintOnGrid(QPainter &g, Glyph glyph, const QColor &c)
{
    QPen pen(c, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    g.setPen(pen);
    g.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Ok:
        g.drawPath(circle());
        g.drawPath(lines({{6.2, 10.4}, {8.8, 13}, {13.8, 7.4}}));
        break;
    case Glyph::Run:
        g.drawPath(circle());
        g.setPen(Qt::NoPen);
        g.setBrush(c);
        g.drawPie(QRectF(2, 2, 16, 16), -90 * 16, 180 * 16);
        break;
    case Glyph::Caution:
        g.drawPath(polygon({{10, 2.6}, {18.4, 17}, {1.6, 17}}));
        g.drawLine(QPointF(10, 8), QPointF(10, 12));
        g.drawPoint(QPointF(10, 14.6));
        break;
    case Glyph::Alarm:
        g.drawPath(polygon({{6.6, 1.8}, {13.4, 1.8}, {18.2, 6.6}, {18.2, 13.4}, {13.4, 18.2}, {6.6, 18.2}, {1.8, 13.4}, {1.8, 6.6}}));
        g.drawLine(QPointF(10, 6), QPointF(10, 11));
        g.drawPoint(QPointF(10, 13.8));
        break;
    case Glyph::Unknown: {
        pen.setDashPattern({1.6, 1.6});
        g.setPen(pen);
        g.drawPath(circle());
        pen.setStyle(Qt::SolidLine);
        g.setPen(pen);
        QPainterPath q;
        q.moveTo(7.6, 7.8);
        q.cubicTo(7.6, 4.6, 12.6, 4.8, 12.4, 8);
        q.cubicTo(12.2, 9.8, 10, 9.8, 10, 11.8);
        g.drawPath(q);
        g.drawPoint(QPointF(10, 14.4));
        break;
    }
    case Glyph::Stale:
        g.drawPath(circle());
        g.drawPath(lines({{10, 5.4}, {10, 10}, {13.2, 12}}));
        break;
    case Glyph::Manual:
        g.drawPath(polygon({{3.5, 16.5}, {4.3, 13.1}, {13.6, 3.8}, {16.2, 6.4}, {6.9, 15.7}}));
        break;
    case Glyph::Override:
        g.drawPath(lines({{2, 14}, {2, 6}, {14, 6}}));
        g.drawPath(lines({{11, 3}, {14, 6}, {11, 9}}));
        g.drawLine(QPointF(17, 3), QPointF(17, 17));
        break;
    case Glyph::Todo:
        g.drawPath(circle());
        break;
    case Glyph::Back: {
        g.drawPath(lines({{7, 4}, {3, 8}, {7, 12}}));
        QPainterPath q;
        q.moveTo(3, 8);
        q.lineTo(11.5, 8);
        q.arcTo(QRectF(6.5, 8, 10, 10), 90, -180);
        q.lineTo(8, 18);
        g.drawPath(q);
        break;
    }
    case Glyph::Broken:
        g.drawPath(circle());
        g.drawPath(lines({{6.2, 10.4}, {7.8, 12}}));
        g.drawPath(lines({{11, 9.8}, {13.7, 6.9}}));
        g.drawLine(QPointF(4.6, 15.4), QPointF(15.4, 4.6));
        break;
    case Glyph::Shield: {
        QPainterPath q;
        q.moveTo(10, 2);
        q.lineTo(17, 4.6);
        q.lineTo(17, 9.6);
        q.cubicTo(17, 13.8, 14, 16.6, 10, 18);
        q.cubicTo(6, 16.6, 3, 13.8, 3, 9.6);
        q.lineTo(3, 4.6);
        q.closeSubpath();
        g.drawPath(q);
        break;
    }
    case Glyph::Plus:
        g.drawLine(QPointF(10, 4), QPointF(10, 16));
        g.drawLine(QPointF(4, 10), QPointF(16, 10));
        break;
    case Glyph::Search:
        g.drawEllipse(QPointF(9, 9), 5.5, 5.5);
        g.drawLine(QPointF(13, 13), QPointF(17, 17));
        break;
    case Glyph::Lock:
        g.drawRoundedRect(QRectF(4, 9, 12, 8), 1.5, 1.5);
        g.drawArc(QRectF(6.5, 3, 7, 7), 0, 180 * 16);
        g.drawLine(QPointF(6.5, 6.5), QPointF(6.5, 9));
        g.drawLine(QPointF(13.5, 6.5), QPointF(13.5, 9));
        break;
    case Glyph::Hold:
        g.drawPath(circle());
        g.drawLine(QPointF(8, 7), QPointF(8, 13));
        g.drawLine(QPointF(12, 7), QPointF(12, 13));
        break;
    case Glyph::Live:
        g.setPen(Qt::NoPen);
        g.setBrush(c);
        g.drawEllipse(QPointF(10, 10), 5, 5);
        break;
    }
}

} // namespace

void paintGlyph(QPainter &p, Glyph g, const QColor &c, const QPointF &at, double size)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(at);
    p.scale(size / 20.0, size / 20.0);
    paintOnGrid(p, g, c);
    p.restore();
}

QPixmap glyphPixmap(Glyph g, const QColor &c, int size, qreal dpr)
{
    QPixmap p(QSize(size, size) * dpr);
    p.setDevicePixelRatio(dpr);
    p.fill(Qt::transparent);
    QPainter painter(&p);
    paintGlyph(painter, g, c, {0, 0}, size);
    return p;
}

QIcon glyphIcon(Glyph g, const QColor &c)
{
    QIcon icon;
    for (const qreal dpr : {1.0, 2.0})
        icon.addPixmap(glyphPixmap(g, c, 16, dpr));
    return icon;
}

QString glyphWord(Glyph g)
{
    const auto tr = [](const char *t) { return QCoreApplication::translate("glyph", t); };
    switch (g) {
    case Glyph::Ok: return tr(QT_TRANSLATE_NOOP("glyph", "ok"));
    case Glyph::Run: return tr(QT_TRANSLATE_NOOP("glyph", "running"));
    case Glyph::Caution: return tr(QT_TRANSLATE_NOOP("glyph", "caution"));
    case Glyph::Alarm: return tr(QT_TRANSLATE_NOOP("glyph", "alarm"));
    case Glyph::Unknown: return tr(QT_TRANSLATE_NOOP("glyph", "unknown"));
    case Glyph::Stale: return tr(QT_TRANSLATE_NOOP("glyph", "stale"));
    case Glyph::Manual: return tr(QT_TRANSLATE_NOOP("glyph", "by a person"));
    case Glyph::Override: return tr(QT_TRANSLATE_NOOP("glyph", "overridden"));
    case Glyph::Todo: return tr(QT_TRANSLATE_NOOP("glyph", "to do"));
    case Glyph::Broken: return tr(QT_TRANSLATE_NOOP("glyph", "withdrawn"));
    case Glyph::Hold: return tr(QT_TRANSLATE_NOOP("glyph", "held"));
    case Glyph::Live: return tr(QT_TRANSLATE_NOOP("glyph", "live"));
    case Glyph::Shield: return tr(QT_TRANSLATE_NOOP("glyph", "guarded"));
    case Glyph::Lock: return tr(QT_TRANSLATE_NOOP("glyph", "locked"));
    case Glyph::Back:
    case Glyph::Plus:
    case Glyph::Search: return {};
    }
    return {};
}

GlyphLabel::GlyphLabel(Glyph g, Tone tone, QWidget *parent, int size)
    : QWidget(parent)
    , m_glyph(g)
    , m_tone(tone)
    , m_size(size)
{
    setFixedSize(size, size);
    setAccessibleName(glyphWord(g));
    connect(ThemeNotifier::instance(), &ThemeNotifier::changed, this, QOverload<>::of(&QWidget::update));
}

void GlyphLabel::setGlyph(Glyph g, Tone tone)
{
    if (g == m_glyph && tone == m_tone)
        return;
    m_glyph = g;
    m_tone = tone;
    setAccessibleName(glyphWord(g));
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return {m_size, m_size};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    paintGlyph(p, m_glyph, color(m_tone), {0, 0}, m_size);
}

} // namespace tidegate::ui
