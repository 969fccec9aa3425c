// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"

#include <QColor>
#include <QFont>
#include <QFrame>
#include <QIcon>
#include <QPixmap>
#include <QWidget>

class QApplication;
class QLabel;

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
/// Sets Fusion, the palette, the style sheet and the fonts of the whole program; may be called again to switch.
void applyTheme(QApplication &app, ThemeChoice choice);
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

enum class Glyph { Ok, Run, Caution, Alarm, Unknown, Stale, Manual, Override, Todo, Back, Broken, Shield, Plus, Search, Lock, Hold, Live };
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

/// Surface with hairline border and 8 px radius; 16 px padding is the layout's business (cardMargins).
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
};
/// A label of a text role and tone that follows theme changes.
[[nodiscard]] QLabel *label(const QString &text, TextRole role, Tone tone = Tone::Plain, QWidget *parent = nullptr);
void setTone(QLabel *label, Tone tone);
/// Buttons get their look by this dynamic property: "primary", "danger", "back" (outlined), "quiet", "chip"; height by "big".
void setButtonKind(QWidget *button, const char *kind, bool big = false);

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

/// A Message in the person's language, its arguments put in.
[[nodiscard]] QString words(const Message &m);

} // namespace tidegate::ui
