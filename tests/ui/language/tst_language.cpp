// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The catalogues are whole and say what the English says, the window turns round where a language is written from the right, and under a
// language that nobody speaks no text of ours is left in English.
#include "a_window.h"

#include "base/sentence.h"
#include "ui/language/language.h"
#include "ui/language/pseudo.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace tidegate;
using namespace tidegate::ui;

namespace {

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9n]|</?[a-z]+>"));
    QSet<QString> out;
    for (auto it = place.globalMatch(text); it.hasNext();)
        out.insert(it.next().captured());
    return out;
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { speak(QStringLiteral("en")); }
    void theWishCounts_data();
    void theWishCounts();
    void cataloguesSayTheSame_data();
    void cataloguesSayTheSame();
    void isSpoken_data();
    void isSpoken();
    void namesStandWhereReadingBegins();
    void pluralsHaveTheirForms();
    void whatWentWrong();
    void figuresAndDates();
    void nothingIsLeftInEnglish();
    void grownTextsFit_data();
    void grownTextsFit();
};

void TestLanguage::theWishCounts_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("code");
    QTest::newRow("said") << "de" << QStringList{"ar"} << "de";
    QTest::newRow("with its region") << "bn_BD" << QStringList{} << "bn";
    QTest::newRow("as the web writes it") << "de-AT" << QStringList{} << "de";
    QTest::newRow("not there") << "fr" << QStringList{"de"} << "en";
    QTest::newRow("the system's first") << "" << QStringList{"fr-FR", "ar-EG", "de"} << "ar";
    QTest::newRow("none of the system's") << "" << QStringList{"fr-FR", "C"} << "en";
    QTest::newRow("of tests") << "pseudo" << QStringList{} << "pseudo";
}

void TestLanguage::theWishCounts()
{
    QFETCH(QString, wish);
    QFETCH(QStringList, system);
    QFETCH(QString, code);
    QCOMPARE(languageFor(wish, system), code);
}

void TestLanguage::cataloguesSayTheSame_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : languages()) {
        if (code != QLatin1String("en"))
            QTest::newRow(qPrintable(code)) << code;
    }
}

void TestLanguage::cataloguesSayTheSame()
{
    QFETCH(QString, code);
    QFile file(qEnvironmentVariable("TIDEGATE_SOURCE_DIR") + QStringLiteral("/translations/tidegate_%1.ts").arg(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source, context;
    int messages = 0;
    const auto same = [&](const QString &translated) {
        QVERIFY2(!translated.trimmed().isEmpty(), qPrintable(source));
        QVERIFY2(placesIn(source) == placesIn(translated), qPrintable(source + QStringLiteral(" → ") + translated));
        QCOMPARE(translated.startsWith(QLatin1Char(' ')), source.startsWith(QLatin1Char(' ')));
        QCOMPARE(translated.endsWith(QLatin1Char(' ')), source.endsWith(QLatin1Char(' ')));
    };
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == QLatin1String("numerusform")) {
            same(xml.readElementText());
        } else if (xml.name() == QLatin1String("translation")) {
            QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
            if (const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements); !text.trimmed().isEmpty())
                same(text);
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages > 1000);
}

void TestLanguage::isSpoken_data()
{
    cataloguesSayTheSame_data();
}

void TestLanguage::isSpoken()
{
    QFETCH(QString, code);
    QVERIFY(speak(code));
    QVERIFY(QCoreApplication::translate("tidegate", "Approval") != QLatin1String("Approval"));
    QVERIFY(ConsoleWindow::tr("New release") != QLatin1String("New release"));
    QVERIFY(words({"Held by %1. Resume first.", {"alice"}}).contains(QLatin1String("alice")));
    QCOMPARE(QGuiApplication::layoutDirection(), code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
    for (const QChar c : QLocale().toString(1234567890))
        QVERIFY2(!c.isDigit() || c.unicode() < 128, qPrintable(QLocale().toString(1234567890))); // a figure is compared with other tools
    test::Window w(weekTwo());
    QVERIFY(w.picture(QStringLiteral("console-%1").arg(code), 1));
    QCOMPARE(language(), code);
    QVERIFY(!nameOf(code).isEmpty() && nameOf(code) != QLatin1String("English"));
}

/// A Latin name in an Arabic window is at its right, as everything is, and goes back when the language does.
void TestLanguage::namesStandWhereReadingBegins()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QWidget window;
    window.resize(300, 80);
    QLabel name(QStringLiteral("prod-eu"), &window), figure(QStringLiteral("0.31 %"), &window);
    name.setGeometry(0, 0, 300, 40);
    figure.setGeometry(0, 40, 300, 40);
    figure.setAlignment(Qt::AlignRight);
    window.show();
    const auto atRight = [](QLabel &l) {
        const QImage i = l.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = i.pixel(i.width() / 2, 0);
        for (int x = 0; x < i.width() / 2; ++x) {
            for (int y = 0; y < i.height(); ++y) {
                if (i.pixel(x, y) != ground)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(!atRight(name) && atRight(figure));
    QVERIFY(speak(QStringLiteral("ar")));
    QCOMPARE(name.layoutDirection(), Qt::RightToLeft);
    QVERIFY(atRight(name) && !atRight(figure));
    QVERIFY(speak(QStringLiteral("en")));
    QVERIFY(!atRight(name) && atRight(figure));
}

void TestLanguage::pluralsHaveTheirForms()
{
    QVERIFY(speak(QStringLiteral("de")));
    QVERIFY(QCoreApplication::translate("tidegate::ui::ChecklistCard", "%1 · complete except %n put off", nullptr, 3).contains(QLatin1Char('3')));
    QVERIFY(speak(QStringLiteral("ar")));
    for (const int n : {0, 1, 2, 3, 11, 100})
        QVERIFY(QCoreApplication::translate("tidegate::ui::ChecklistCard", "%1 · complete except %n put off", nullptr, n).contains(QStringLiteral("مكتملة")));
}

void TestLanguage::whatWentWrong()
{
    QVERIFY(speak(QStringLiteral("de")));
    const Error silent{ErrorKind::Timeout, "API-Server", "no answer in time", "check the network and the VPN"};
    QCOMPARE(words(sentence(silent)), QStringLiteral("API-Server: keine Antwort in der Zeit (prüfen Sie das Netz und das VPN)"));
    QCOMPARE(words(Message{"It was not done: %1", {sentence(silent)}}), QStringLiteral("Es wurde nicht getan: API-Server: keine Antwort in der Zeit (prüfen Sie das Netz und das VPN)"));
    // What others said stays as they said it.
    const Error theirs{ErrorKind::Server, "http://p/%2F", "etcdserver: leader changed %1", "try again"};
    QCOMPARE(words(sentence(theirs)), QStringLiteral("http://p/%2F: etcdserver: leader changed %1 (versuchen Sie es erneut)"));
}

void TestLanguage::figuresAndDates()
{
    const QDateTime t(QDate(2026, 11, 4), QTime(17, 5), Qt::UTC);
    QVERIFY(speak(QStringLiteral("de")));
    QCOMPARE(localNumber(1234.56, 1), QStringLiteral("1234,6"));
    QCOMPARE(words({"error rate worse than stable: %1 % against %2 %", {"1.80", "0.31"}}).count(QLatin1Char(',')), 2);
    QVERIFY(words({"version %1", {"2.4"}}).contains(QLatin1String("2.4"))); // a version is no figure
    QVERIFY(localDate(t, QStringLiteral("d MMM hh:mm")).startsWith(QLatin1String("4 Nov")));
    for (const QString &same : {QStringLiteral("2.4.0"), QStringLiteral("v1.2"), QStringLiteral("1."), QStringLiteral(".5"), QStringLiteral("-"), QString()})
        QCOMPARE(localFigure(same), same);
    QCOMPARE(localFigure(QStringLiteral("-0.5")), QStringLiteral("-0,5"));
    QVERIFY(speak(QStringLiteral("bn")));
    const QString bengali = localDate(t, QStringLiteral("d MMMM hh:mm"));
    QVERIFY2(bengali.contains(QStringLiteral("নভেম্বর")) && bengali.contains(QLatin1String("17:05")), qPrintable(bengali));
}

void TestLanguage::nothingIsLeftInEnglish()
{
    speak(QStringLiteral("pseudo"));
    test::Window w(weekTwo());
    // What is data stays as it is: names, versions, figures, times, and words of the protocol.
    static const QRegularExpression data(QStringLiteral("^[^A-Za-z]*$|finance|vextrus|alice|prod|UTC|^[0-9.,:/ %·→+-]*(ms|req/s|min|[dhms])?[0-9.,:/ %·→+-]*$|^p95$|^n$|^\\?$|Week [0-9]|^Tidegate$|^API$|^[A-Z][a-z]{2} [0-9]|^(Ctrl|Alt|Shift)[+]|^[0-9a-f\\s]{16,}$|^[0-9%·dhms ]+$"));
    QStringList left;
    const auto look = [&](const QString &text, const QWidget *of) {
        if (of->isVisible() && !text.isEmpty() && !PseudoTranslator::isPseudo(text) && !data.match(text).hasMatch())
            left.append(QStringLiteral("%1 \"%2\"").arg(QLatin1String(of->metaObject()->className()), text));
    };
    for (const QLabel *l : w.window.findChildren<QLabel *>())
        look(l->text(), l);
    for (const QAbstractButton *b : w.window.findChildren<QAbstractButton *>()) {
        look(b->text(), b);
        look(b->toolTip(), b);
        look(b->accessibleName(), b);
    }
    for (const QLineEdit *e : w.window.findChildren<QLineEdit *>())
        look(e->placeholderText(), e);
    w.feed.shown.dryRunDone = true;
    const std::function<void()> dialogs[] = {[&] { w.window.askPromote(); }, [&] { w.window.askRollBack(); }, [&] { w.window.askApprove(); }, [&] { w.window.askHotfix(); }};
    for (const auto &open : dialogs) {
        open();
        QTRY_VERIFY(w.dialog());
        for (const QLabel *l : w.dialog()->findChildren<QLabel *>())
            look(l->text(), l);
        for (const QAbstractButton *b : w.dialog()->findChildren<QAbstractButton *>())
            look(b->text(), b);
        w.dialog()->reject();
        QTRY_VERIFY(!w.dialog());
    }
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
}

void TestLanguage::grownTextsFit_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"de", "bn", "ar", "pseudo"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestLanguage::grownTextsFit()
{
    QFETCH(QString, code);
    speak(code);
    test::Window w(weekTwo());
    QVERIFY(w.picture(QStringLiteral("fits-%1").arg(code), 1));
    for (const QAbstractButton *b : w.window.findChildren<QAbstractButton *>()) {
        if (b->isVisible() && !b->text().isEmpty())
            QVERIFY2(b->width() >= b->fontMetrics().horizontalAdvance(b->text()), qPrintable(b->text()));
    }
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
