// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace tidegate;
using namespace tidegate::ui;

namespace {

constexpr Glyph kAll[] = {Glyph::Ok, Glyph::Run, Glyph::Caution, Glyph::Alarm, Glyph::Unknown, Glyph::Stale, Glyph::Manual, Glyph::Override, Glyph::Todo, Glyph::Back, Glyph::Broken, Glyph::Shield, Glyph::Plus, Glyph::Search, Glyph::Lock, Glyph::Hold, Glyph::Live};

/// WCAG 2 relative luminance and contrast.
double luminance(const QColor &c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QPushButton *button(const QString &text, const char *kind, bool big = false)
{
    auto *b = new QPushButton(text);
    setButtonKind(b, kind, big);
    return b;
}

QImage grab(QWidget &w, qreal dpr)
{
    QImage image((QSizeF(w.size()) * dpr).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dpr);
    image.fill(ui::palette().ground);
    w.render(&image, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return image;
}

/// Everything that the theme styles, on one sheet.
class Gallery : public QWidget {
public:
    QPushButton *focused = nullptr;
    Gallery()
    {
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(12);
        for (const auto kind : {EnvironmentBand::Kind::Production, EnvironmentBand::Kind::Staging, EnvironmentBand::Kind::Development, EnvironmentBand::Kind::Rehearsal}) {
            auto *band = new EnvironmentBand;
            band->set(kind, QStringLiteral("PRODUCTION · prod-eu"), QStringLiteral("alice@example.org · operator · namespace vextrus"));
            all->addWidget(band);
        }
        auto *grid = new QGridLayout;
        grid->setContentsMargins(16, 4, 16, 16);
        grid->setSpacing(12);
        all->addLayout(grid);
        grid->addWidget(texts(), 0, 0);
        grid->addWidget(buttons(), 0, 1);
        grid->addWidget(fields(), 1, 0);
        grid->addWidget(signs(), 1, 1);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
    }

private:
    static Card *texts()
    {
        auto *card = new Card;
        auto *box = new QVBoxLayout(card);
        box->setContentsMargins(16, 14, 16, 14);
        box->addWidget(label(QStringLiteral("NEXT"), TextRole::Label12, Tone::Secondary));
        box->addWidget(label(QStringLiteral("Promote to 80 %"), TextRole::Figure20));
        box->addWidget(label(QStringLiteral("possible from Thu 26 Nov 09:02"), TextRole::Body13, Tone::Secondary));
        box->addWidget(label(QStringLiteral("Tidegate"), TextRole::Headline28));
        box->addWidget(label(QStringLiteral("Card title"), TextRole::Title15));
        box->addWidget(label(QStringLiteral("0.31 % · 1,111 · 8,888 · p95 near limit"), TextRole::Secondary12, Tone::Caution));
        box->addWidget(label(QStringLiteral("spec.replicas 5 → 8"), TextRole::Mono12, Tone::Canary));
        auto *row = new QHBoxLayout;
        auto *one = new Chip;
        one->set(QStringLiteral("Week 2 · 50 %"), Glyph::Run, Tone::Secondary);
        auto *two = new Chip;
        two->set(QStringLiteral("Rolling back"), Glyph::Back, Tone::Alarm);
        row->addWidget(one);
        row->addWidget(two);
        row->addWidget(new Chip(QStringLiteral("2 patches")));
        row->addStretch();
        box->addLayout(row);
        for (const double share : {0.2, 0.8, std::nan("")}) {
            auto *meter = new Meter(share == 0.8 ? 10 : 3);
            meter->set(share, share == 0.2 ? Tone::Canary : Tone::Disabled);
            box->addWidget(meter);
        }
        return card;
    }
    Card *buttons()
    {
        auto *card = new Card;
        auto *box = new QGridLayout(card);
        box->setContentsMargins(16, 14, 16, 14);
        box->setSpacing(10);
        auto *back = button(QStringLiteral("Roll back to 2.3.1"), "back", true);
        setButtonGlyph(back, Glyph::Back);
        box->addWidget(back, 0, 0);
        box->addWidget(button(QStringLiteral("Promote to 80 %"), "primary", true), 0, 1);
        box->addWidget(button(QStringLiteral("Roll back now"), "danger", true), 0, 2);
        focused = button(QStringLiteral("Keep 50 %"), "", true);
        box->addWidget(focused, 1, 0);
        auto *locked = button(QStringLiteral("Promote to 80 %"), "primary", true);
        setButtonGlyph(locked, Glyph::Lock);
        locked->setEnabled(false);
        box->addWidget(locked, 1, 1);
        box->addWidget(button(QStringLiteral("Hold"), ""), 1, 2);
        box->addWidget(button(QStringLiteral("errors"), "chip"), 2, 0);
        auto *picked = button(QStringLiteral("latency"), "chip");
        picked->setCheckable(true);
        picked->setChecked(true);
        box->addWidget(picked, 2, 1);
        auto *plus = button(QStringLiteral("New release"), "quiet");
        setButtonGlyph(plus, Glyph::Plus);
        box->addWidget(plus, 2, 2);
        auto *segments = new QHBoxLayout;
        segments->setSpacing(0);
        QList<QWidget *> joined;
        for (const char *text : {"Before ✓", "During", "After"}) {
            auto *b = button(QString::fromUtf8(text), "segment");
            b->setChecked(joined.size() == 1);
            joined << b;
            segments->addWidget(b, 1);
        }
        joinSegments(joined);
        box->addLayout(segments, 3, 0, 1, 3);
        auto *tabs = new QHBoxLayout;
        tabs->setSpacing(20);
        for (const char *text : {"Timeline", "Pods 10", "Evidence"}) {
            auto *b = button(QString::fromUtf8(text), "tab");
            b->setChecked(tabs->count() == 0);
            tabs->addWidget(b);
        }
        tabs->addStretch();
        tabs->addWidget(button(QStringLiteral("Ask for approval now"), "link"));
        box->addLayout(tabs, 4, 0, 1, 3);
        auto *row = button({}, "row");
        row->setChecked(true);
        row->setFixedHeight(48);
        box->addWidget(row, 5, 0, 1, 2);
        auto *tool = new QToolButton;
        tool->setText(QStringLiteral("1×"));
        box->addWidget(tool, 5, 2);
        return card;
    }
    static Card *fields()
    {
        auto *card = new Card(nullptr, "dashed");
        auto *box = new QGridLayout(card);
        box->setContentsMargins(16, 14, 16, 14);
        box->addWidget(new QLineEdit(QStringLiteral("ticket CHG-1")), 0, 0);
        auto *hint = new QLineEdit;
        hint->setPlaceholderText(QStringLiteral("reason"));
        box->addWidget(hint, 0, 1);
        auto *combo = new QComboBox;
        combo->addItems({QStringLiteral("prod-eu"), QStringLiteral("staging")});
        box->addWidget(combo, 1, 0);
        auto *off = new QComboBox;
        off->addItem(QStringLiteral("disabled"));
        off->setEnabled(false);
        box->addWidget(off, 1, 1);
        auto *check = new QCheckBox(QStringLiteral("Install a guardian"));
        check->setChecked(true);
        box->addWidget(check, 2, 0);
        box->addWidget(new QCheckBox(QStringLiteral("Read-only")), 2, 1);
        auto *radio = new QRadioButton(QStringLiteral("production"));
        radio->setChecked(true);
        box->addWidget(radio, 3, 0);
        box->addWidget(new QRadioButton(QStringLiteral("staging")), 3, 1);
        auto *progress = new QProgressBar;
        progress->setValue(27);
        progress->setProperty("tone", QStringLiteral("alarm"));
        box->addWidget(progress, 4, 0);
        box->addWidget(new QSpinBox, 4, 1);
        auto *code = new QPlainTextEdit(QStringLiteral("Deployment finance-canary\nspec.replicas 5 → 8\n\n\n\n\n\n\nend"));
        code->setProperty("code", true);
        code->setFont(ui::font(TextRole::Mono12));
        code->setFixedHeight(90);
        box->addWidget(code, 5, 0, 1, 2);
        return card;
    }
    static Card *signs()
    {
        auto *card = new Card;
        auto *box = new QGridLayout(card);
        box->setContentsMargins(16, 14, 16, 14);
        int i = 0;
        for (const Glyph g : kAll) {
            const Tone tone = g == Glyph::Caution || g == Glyph::Broken ? Tone::Caution : g == Glyph::Alarm ? Tone::Alarm : Tone::Plain;
            box->addWidget(new GlyphLabel(g, tone), i / 9 * 2, i % 9);
            box->addWidget(new GlyphLabel(g, tone, nullptr, 40), i / 9 * 2 + 1, i % 9);
            ++i;
        }
        auto *table = new QTableWidget(6, 3);
        table->setHorizontalHeaderLabels({QStringLiteral("Pod"), QStringLiteral("Ready"), QStringLiteral("Version")});
        table->verticalHeader()->hide();
        table->setShowGrid(false);
        for (int r = 0; r < 6; ++r) {
            table->setItem(r, 0, new QTableWidgetItem(QStringLiteral("finance-canary-%1").arg(r)));
            table->setItem(r, 1, new QTableWidgetItem(QStringLiteral("yes")));
            table->setItem(r, 2, new QTableWidgetItem(QStringLiteral("2.4.0")));
        }
        table->selectRow(1);
        box->addWidget(table, 4, 0, 1, 9);
        return card;
    }
};

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }
    void picture_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("dpr");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark") << true << 1.0;
        QTest::newRow("light2x") << false << 2.0;
        QTest::newRow("dark1.25x") << true << 1.25;
    }
    void picture();
    void textIsReadable();
    void glyphsDifferInShape();
    void labelsFollowTheTheme();
    void targetsAreLargeEnough_data();
    void targetsAreLargeEnough();
    void focusHasARing();
    void stripesOnlyWhileRehearsing();
    void frameTakesNoMouse();
    void wordsPutArgumentsIn();
};

/// The pictures lie in the build directory for a person to look at; here only that nothing is left in the toolkit's own grey.
void TestTheme::picture()
{
    QFETCH(bool, dark);
    QFETCH(double, dpr);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    Gallery w;
    w.resize(1100, 860);
    w.show();
    QVERIFY(QTest::qWaitForWindowExposed(&w));
    w.focused->setFocus(Qt::TabFocusReason);
    const QImage image = grab(w, dpr);
    QDir().mkpath(QStringLiteral("pictures"));
    QVERIFY(image.save(QStringLiteral("pictures/theme-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    QCOMPARE(image.pixelColor(image.width() - 3, image.height() - 3), ui::palette().ground);
    const QColor fusion = dark ? QColor(0x32, 0x32, 0x32) : QColor(0xEF, 0xEF, 0xEF);
    int found = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            found += image.pixelColor(x, y) == fusion;
    }
    QVERIFY2(found < 200, qPrintable(QString::number(found)));
}

void TestTheme::textIsReadable()
{
    for (const Palette *p : {&lightPalette(), &darkPalette()}) {
        for (const QColor &ground : {p->ground, p->surface, p->raised}) {
            QVERIFY(contrast(p->text, ground) >= 7);
            QVERIFY2(contrast(p->secondary, ground) >= 6.5, qPrintable(QString::number(contrast(p->secondary, ground))));
            for (const QColor &mark : {p->canary, p->stable, p->alarm, p->caution, p->good, p->focus})
                QVERIFY2(contrast(mark, ground) >= 3, qPrintable(mark.name()));
            QVERIFY(contrast(p->alarm, ground) >= 4.5);
            QVERIFY(contrast(p->caution, ground) >= 4.5);
        }
        QVERIFY(contrast(p->buttonText, p->button) >= 7);
        for (const QColor &band : {p->environment, p->staging, p->development, p->rehearsal})
            QVERIFY(contrast(p->environmentText, band) >= 7);
    }
}

void TestTheme::glyphsDifferInShape()
{
    QSet<QByteArray> seen;
    for (const Glyph g : kAll) {
        const QImage image = glyphPixmap(g, Qt::black, 16, 2).toImage().convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.size(), QSize(32, 32));
        QByteArray bits;
        int inked = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                bits.append(image.pixelColor(x, y).alpha() > 127 ? '1' : '0');
                inked += bits.back() == '1';
            }
        }
        QVERIFY(inked > 40);
        for (const QByteArray &other : seen) {
            int differ = 0;
            for (int i = 0; i < bits.size(); ++i)
                differ += bits[i] != other[i];
            QVERIFY2(differ > 20, qPrintable(QStringLiteral("glyph %1").arg(static_cast<int>(g))));
        }
        seen.insert(bits);
    }
}

void TestTheme::labelsFollowTheTheme()
{
    QLabel *l = label(QStringLiteral("x"), TextRole::Figure20, Tone::Alarm);
    const QScopedPointer<QLabel> owner(l);
    QCOMPARE(l->palette().color(QPalette::WindowText), lightPalette().alarm);
    QCOMPARE(l->font().pixelSize(), 20);
    applyTheme(*qApp, ThemeChoice::Dark);
    QCOMPARE(l->palette().color(QPalette::WindowText), darkPalette().alarm);
    QCOMPARE(l->font().pixelSize(), 20);
    setTone(l, Tone::Canary);
    QCOMPARE(l->palette().color(QPalette::WindowText), darkPalette().canary);
}

void TestTheme::targetsAreLargeEnough_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"", "primary", "danger", "back", "quiet", "link", "chip", "segment", "tab"})
        QTest::newRow(*kind ? kind : "raised") << QByteArray(kind);
}

void TestTheme::targetsAreLargeEnough()
{
    QFETCH(QByteArray, kind);
    const QScopedPointer<QPushButton> small(button(QStringLiteral("Hold"), kind.constData())), big(button(QStringLiteral("Hold"), kind.constData(), true));
    QVERIFY(small->sizeHint().height() >= 32);
    QVERIFY(big->sizeHint().height() >= 44);
    small->setText(QStringLiteral("Hold it for a very long time"));
    QVERIFY(small->sizeHint().width() > big->sizeHint().width());
}

void TestTheme::focusHasARing()
{
    Gallery w;
    w.resize(1100, 860);
    w.show();
    QVERIFY(QTest::qWaitForWindowExposed(&w));
    w.activateWindow();
    w.focused->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(w.focused->hasFocus());
    const QRect box(w.focused->mapTo(&w, QPoint(0, 0)), w.focused->size());
    const auto colourLeftOf = [&] { return w.grab().toImage().pixelColor(box.left() - 3, box.center().y()); };
    QTRY_COMPARE(colourLeftOf(), ui::palette().focus);
    w.focused->clearFocus();
    QTRY_COMPARE(colourLeftOf(), ui::palette().surface);
}

void TestTheme::stripesOnlyWhileRehearsing()
{
    const auto coloursOf = [](EnvironmentBand::Kind kind) {
        EnvironmentBand band;
        band.set(kind, QStringLiteral("X"), {});
        band.resize(400, 28);
        const QImage image = band.grab().toImage();
        QSet<QRgb> seen;
        for (int x = 100; x < 400; ++x)
            seen.insert(image.pixel(x, 14));
        return seen.size();
    };
    QCOMPARE(coloursOf(EnvironmentBand::Kind::Production), 1);
    QVERIFY(coloursOf(EnvironmentBand::Kind::Rehearsal) > 2);
}

void TestTheme::frameTakesNoMouse()
{
    QWidget w;
    w.resize(400, 300);
    auto *b = new QPushButton(QStringLiteral("x"), &w);
    b->setGeometry(0, 0, 100, 40);
    RehearsalFrame frame(&w);
    w.show();
    QVERIFY(QTest::qWaitForWindowExposed(&w));
    bool clicked = false;
    connect(b, &QPushButton::clicked, &w, [&clicked] { clicked = true; });
    QTest::mouseClick(w.childAt(20, 20), Qt::LeftButton);
    QVERIFY(clicked);
    w.resize(600, 500);
    QTRY_COMPARE(frame.size(), w.size());
}

void TestTheme::wordsPutArgumentsIn()
{
    QCOMPARE(words({"error rate %1 % > %2 %", {"7.4", "5"}}), QStringLiteral("error rate 7.4 % > 5 %"));
    QCOMPARE(words({"%1", {"50 %2"}}), QStringLiteral("50 %2"));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
