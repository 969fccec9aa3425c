// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/theme.h"
#include "ui/language/language.h"
#include "ui/theme/zone.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QPainterPath>
#include <QStyle>
#include <QVariant>

#include <cmath>

namespace tidegate::ui {

namespace {

void repaintOnThemeChange(QWidget *w)
{
    QObject::connect(ThemeNotifier::instance(), &ThemeNotifier::changed, w, QOverload<>::of(&QWidget::update));
}

void paintTone(QLabel *l)
{
    const Tone tone = static_cast<Tone>(l->property("tone").toInt());
    QPalette p = l->palette();
    p.setColor(QPalette::WindowText, color(tone));
    p.setColor(QPalette::Disabled, QPalette::WindowText, ui::palette().disabled);
    p.setColor(QPalette::Link, color(tone));
    l->setPalette(p);
}

constexpr int kChipHeight = 22, kChipPadding = 10, kChipIcon = 14, kChipGap = 6;

} // namespace

Card::Card(QWidget *parent, const char *kind)
    : QFrame(parent)
    , m_kind(kind)
{
    setFrameShape(QFrame::NoFrame);
    repaintOnThemeChange(this);
}

void Card::setKind(const char *kind)
{
    m_kind = kind;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Palette &c = ui::palette();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPen pen(c.line, 1);
    QColor fill = c.surface;
    double radius = 8;
    if (m_kind == "dashed") {
        pen = QPen(c.line, 2);
        pen.setDashPattern({3, 2});
    } else if (m_kind == "sheet") {
        pen = QPen(c.text, 1.5);
        fill = c.raised;
        radius = 10;
    } else if (m_kind == "current") {
        pen = QPen(c.text, 1.5);
        fill = c.ground;
        radius = 6;
    } else if (m_kind == "alarm") {
        pen = QPen(c.alarm, 2);
    }
    const double half = pen.widthF() / 2;
    p.setPen(pen);
    p.setBrush(fill);
    p.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

QLabel *label(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *l = new QLabel(text, parent);
    l->setFont(font(role));
    l->setProperty("tone", static_cast<int>(tone));
    l->setTextFormat(Qt::PlainText);
    l->setForegroundRole(QPalette::WindowText); // inside a button too
    paintTone(l);
    QObject::connect(ThemeNotifier::instance(), &ThemeNotifier::changed, l, [l] { paintTone(l); });
    return l;
}

void setTone(QLabel *l, Tone tone)
{
    if (l->property("tone").toInt() == static_cast<int>(tone))
        return;
    l->setProperty("tone", static_cast<int>(tone));
    paintTone(l);
}

void setButtonKind(QWidget *button, const char *kind, bool big)
{
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setProperty("big", big);
    if (auto *b = qobject_cast<QAbstractButton *>(button)) {
        const bool checkable = qstrcmp(kind, "segment") == 0 || qstrcmp(kind, "tab") == 0 || qstrcmp(kind, "row") == 0;
        if (checkable)
            b->setCheckable(true);
        if (auto *push = qobject_cast<QPushButton *>(b))
            push->setAutoDefault(true); // Enter presses it, as Space does, also outside of dialogs
        if (b->property("glyph").isValid())
            setButtonGlyph(b, static_cast<Glyph>(b->property("glyph").toInt()));
    }
    button->updateGeometry();
    button->update();
}

void joinSegments(const QList<QWidget *> &buttons)
{
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const int place = (i == 0 ? 1 : 0) | (i == buttons.size() - 1 ? 2 : 0);
        buttons[i]->setProperty("place", place);
        buttons[i]->update();
    }
}

void setButtonGlyph(QAbstractButton *button, Glyph g)
{
    const bool first = !button->property("glyph").isValid();
    button->setProperty("glyph", static_cast<int>(g));
    const auto draw = [button] {
        const Palette &c = ui::palette();
        const auto glyph = static_cast<Glyph>(button->property("glyph").toInt());
        const QString kind = button->property("kind").toString();
        const QColor ink = kind == QLatin1String("primary") ? c.buttonText : kind == QLatin1String("danger") ? (c.dark ? c.ground : c.surface) : kind == QLatin1String("chip") ? c.secondary : c.text;
        QIcon icon;
        for (const qreal dpr : {1.0, 2.0, 3.0}) {
            icon.addPixmap(glyphPixmap(glyph, ink, 16, dpr), QIcon::Normal);
            icon.addPixmap(glyphPixmap(glyph, c.disabled, 16, dpr), QIcon::Disabled);
        }
        button->setIcon(icon);
    };
    draw();
    if (first)
        QObject::connect(ThemeNotifier::instance(), &ThemeNotifier::changed, button, draw);
}

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    repaintOnThemeChange(this);
    set(text);
}

// What is set again each second is drawn again only when it is another.

void Chip::set(const QString &text, Tone tone)
{
    put(text, std::nullopt, tone);
}

void Chip::set(const QString &text, Glyph glyph, Tone tone)
{
    put(text, glyph, tone);
}

void Chip::put(const QString &text, std::optional<Glyph> glyph, Tone tone)
{
    if (text == m_text && glyph == m_glyph && tone == m_tone)
        return;
    m_text = text;
    m_glyph = glyph;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const bool strong = m_tone == Tone::Alarm || m_tone == Tone::Caution;
    const int text = QFontMetrics(ui::font(TextRole::Secondary12, strong)).horizontalAdvance(m_text);
    return {text + 2 * kChipPadding + (m_glyph ? kChipIcon + kChipGap : 0), kChipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    p.setPen(QPen(ui::palette().line, 1));
    p.drawRoundedRect(r, r.height() / 2, r.height() / 2);
    const QColor ink = color(m_tone);
    const bool strong = m_tone == Tone::Alarm || m_tone == Tone::Caution, rtl = layoutDirection() == Qt::RightToLeft;
    QRectF text = r.adjusted(kChipPadding - 0.5, 0, -kChipPadding + 0.5, 0);
    if (m_glyph) {
        const double x = rtl ? text.right() - kChipIcon : text.left();
        paintGlyph(p, *m_glyph, ink, {x, r.center().y() - kChipIcon / 2.0}, kChipIcon);
        rtl ? text.setRight(x - kChipGap) : text.setLeft(x + kChipIcon + kChipGap);
    }
    p.setPen(ink);
    p.setFont(ui::font(TextRole::Secondary12, strong));
    p.drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_text);
}

Meter::Meter(int height, QWidget *parent)
    : QWidget(parent)
{
    setThickness(height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    repaintOnThemeChange(this);
}

void Meter::setThickness(int height)
{
    setFixedHeight(height);
}

void Meter::set(double share, Tone fill)
{
    if (fill == m_fill && (share == m_share || (std::isnan(share) && std::isnan(m_share))))
        return;
    m_share = share;
    m_fill = fill;
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    const Palette &c = ui::palette();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    const QRectF r = rect();
    const double radius = std::min(r.height() / 2, 10.0);
    QPainterPath groove;
    groove.addRoundedRect(r, radius, radius);
    p.fillPath(groove, c.hair);
    p.setClipPath(groove);
    if (std::isnan(m_share)) {
        paintHatch(p, r, c.disabled, 8, 2);
        return;
    }
    const double width = r.width() * std::clamp(m_share, 0.0, 1.0);
    const QRectF done = layoutDirection() == Qt::RightToLeft ? QRectF(r.right() - width, 0, width, r.height()) : QRectF(0, 0, width, r.height());
    p.fillRect(done, m_fill == Tone::Disabled ? c.stable : color(m_fill));
}

QString words(const Message &m)
{
    std::vector<std::string> args;
    for (std::size_t i = 0; i < m.args.size(); ++i) {
        if (const Message *sentence = m.args[i].sentence()) {
            args.push_back(words(*sentence).toStdString());
            continue;
        }
        args.push_back(m.args[i].english());
        // Only what has a unit is a figure: "2.4" alone may be a version.
        const std::string place = "%" + std::to_string(i + 1);
        if (m.text.find(place + " %") != std::string::npos || m.text.find(place + " ms") != std::string::npos)
            args[i] = localFigure(QString::fromStdString(args[i])).toStdString();
        else if (args[i].find(' ') != std::string::npos) // a sentence of ours within another one
            args[i] = QCoreApplication::translate("tidegate", args[i].c_str()).toStdString();
    }
    return withZonedMoments(QString::fromStdString(substitute(QCoreApplication::translate("tidegate", m.text.c_str()).toStdString(), args)));
}

} // namespace tidegate::ui
