// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"

#include <QColor>
#include <QFont>
#include <QFrame>
#include <QIcon>
#include <QList>
#include <QPixmap>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QApplication;
class QLabel;
class QPainter;

/// Palette, type sizes, icons, the style: the only place with colours (SCREENS.md "Language").
namespace tidegate::ui {

enum class ThemeChoice { System, Light, Dark };

struct Palette {
    QColor ground, surface, raised, line, hair, text, secondary, disabled;
    QColor canary, canarySoft, stable, baseline;
    QColor alarm, alarmSoft, caution, cautionSoft, good;
    QColor environment, environmentText, staging, development, rehearsal;
    QColor focus, button, buttonText, band, bandAlternate, hatch;
    bool dark = false;
};
[[nodiscard]] const Palette &palette();
[[nodiscard]] const Palette &lightPalette();
[[nodiscard]] const Palette &darkPalette();
/// Sets Fusion, the palette, the style sheet and the fonts of the whole program; may be called again to switch.
void applyTheme(QApplication &app, ThemeChoice choice);
/// What the desktop has at the moment; a theme of ThemeChoice::System follows at once.
void systemIsDark(QApplication &app, bool dark);
/// Emits changed() whenever applyTheme() switched; widgets that paint themselves connect to it.
class ThemeNotifier : public QObject {
    Q_OBJECT
public:
    static ThemeNotifier *instance();
Q_SIGNALS:
    void changed();
};

enum class TextRole { Secondary12, Body13, Title15, Figure20, Headline28, Label12, Mono12 };
[[nodiscard]] QFont font(TextRole role, bool bold = false);
/// Same faces at any size: charts (11), the wall (by distance).
[[nodiscard]] QFont fontOfPixels(int px, bool bold = false);

enum class Glyph { Ok, Run, Caution, Alarm, Unknown, Stale, Manual, Override, Todo, Back, Broken, Shield, Plus, Search, Lock, Hold, Live };
/// Paints it at `at`, `size` logical px wide, whatever the painter's scale.
void paintGlyph(QPainter &p, Glyph g, const QColor &color, const QPointF &at, double size);
/// The glyph at `size` logical px, sharp at the given device pixel ratio.
[[nodiscard]] QPixmap glyphPixmap(Glyph g, const QColor &color, int size, qreal dpr);
[[nodiscard]] QIcon glyphIcon(Glyph g, const QColor &color);
/// Spoken word of a glyph ("ok", "alarm"), translated: colour and shape never stand alone.
[[nodiscard]] QString glyphWord(Glyph g);

enum class Tone { Plain, Secondary, Canary, Good, Caution, Alarm, Disabled };
[[nodiscard]] QColor color(Tone tone);

/// A glyph as a widget, following theme changes; its accessible name is its word.
class GlyphLabel : public QWidget {
    Q_OBJECT
public:
    explicit GlyphLabel(Glyph g, Tone tone = Tone::Plain, QWidget *parent = nullptr, int size = 16);
    void setGlyph(Glyph g, Tone tone);
    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
    int m_size;
};

/// Surface with hairline border and 8 px radius; 16 px padding is the layout's business. Its look: "plain"; "dashed" (the rehearsal's
/// card); "sheet" (raised, outlined, for what lies over the window); "current" (the boxed item of a list); "alarm" (alarm's border).
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, const char *kind = "plain");
    void setKind(const char *kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_kind;
};

/// A small word in a pill, with a glyph where one helps: "◐ Week 2 · 50 %". Not clickable; a clickable one is a button of kind "chip".
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);
    void set(const QString &text, Tone tone = Tone::Secondary);
    void set(const QString &text, Glyph glyph, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void put(const QString &text, std::optional<Glyph> glyph, Tone tone);
    QString m_text;
    std::optional<Glyph> m_glyph;
    Tone m_tone = Tone::Secondary;
};

/// A share as a bar: 3 px in lists, 20 px on the wall. Value 0 … 1; outside is clamped, NaN is drawn hatched (unknown).
class Meter : public QWidget {
    Q_OBJECT
public:
    explicit Meter(int height = 3, QWidget *parent = nullptr);
    /// `fill`: Tone::Disabled means the neutral stable grey.
    void set(double share, Tone fill);
    void setThickness(int height);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    Tone m_fill = Tone::Disabled;
};
/// A label of a text role and tone that follows theme changes.
[[nodiscard]] QLabel *label(const QString &text, TextRole role, Tone tone = Tone::Plain, QWidget *parent = nullptr);
void setTone(QLabel *label, Tone tone);
/// Buttons get their look by this dynamic property; height 36, or 44 with `big`. Kinds: "" (raised), "primary", "danger", "back" (outlined),
/// "quiet" (no border until hovered, left-aligned), "link" (underlined), "chip" (pill), "segment" (checkable, in a row: joinSegments()),
/// "tab" (checkable, underlined), "row" (checkable, holds a layout of its own: the release list).
void setButtonKind(QWidget *button, const char *kind, bool big = false);
/// Segments side by side become one box with rounded ends; put them in a layout without spacing.
void joinSegments(const QList<QWidget *> &buttons);
/// Colours of a button that shows a glyph follow the theme and its kind: the icon is drawn anew at each change.
void setButtonGlyph(QAbstractButton *button, Glyph g);

/// The 28 px band that names the environment: colour and word; striped with a watermark word in a rehearsal.
class EnvironmentBand : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Production, Staging, Development, Rehearsal };
    explicit EnvironmentBand(QWidget *parent = nullptr);
    void set(Kind kind, const QString &left, const QString &right);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Production;
    QString m_left, m_right;
};

/// Over a whole window that rehearses: a diagonally striped frame and a faint watermark, so that it is never mistaken for real.
/// Follows its parent's size, takes no mouse and no focus.
class RehearsalFrame : public QWidget {
    Q_OBJECT
public:
    explicit RehearsalFrame(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};
/// Diagonal stripes, the sign of "not measured" and of "not real". `step` px from stripe to stripe.
void paintHatch(QPainter &p, const QRectF &area, const QColor &c, double step, double width = 1);

/// A Message in the person's language, its arguments put in.
[[nodiscard]] QString words(const Message &m);

} // namespace tidegate::ui
