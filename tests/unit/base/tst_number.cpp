// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Figures as text and back on a desktop that writes 0,5; and nobody writes or reads one in another way.
#include "base/number.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

#include <clocale>
#include <cmath>
#include <limits>

using namespace tidegate;

class TestNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void written();
    void read_data();
    void read();
    void readBack();
    void nobodyElse();
};

void TestNumber::initTestCase()
{
    QVERIFY2(std::localeconv()->decimal_point == std::string(","), "the tests run where 0.5 is written 0,5: install Debian's locales and configure again");
    QCOMPARE(QByteArray(std::to_string(0.5).c_str()), QByteArray("0,500000")); // and so it does here
}

void TestNumber::written()
{
    QCOMPARE(fixed(0.5, 2), std::string("0.50"));
    QCOMPARE(fixed(1764504000.123, 3), std::string("1764504000.123"));
    QCOMPARE(fixed(-0.004, 2), std::string("-0.00"));
    QCOMPARE(fixed(2.5, 0), std::string("2"));
    QCOMPARE(fixed(1e300, 1).size(), std::size_t(303));
    QCOMPARE(fixed(std::numeric_limits<double>::max(), 17).size(), std::size_t(309 + 18));
    QCOMPARE(fixed(-std::numeric_limits<double>::infinity(), 2), std::string("-inf"));
    QCOMPARE(general(0.1, 17), std::string("0.10000000000000001"));
    QCOMPARE(general(0.3, 6), std::string("0.3"));
    QCOMPARE(general(1e6, 6), std::string("1e+06"));
    QCOMPARE(general(1000, 15), std::string("1000"));
}

void TestNumber::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); ///< NaN: nothing
    const double none = std::nan("");
    for (const auto &[text, value] : std::initializer_list<std::pair<const char *, double>>{{"0.5", 0.5}, {"+0.5", 0.5}, {"-2", -2}, {"1e+06", 1e6}, {"1E3", 1e3}, {".5", 0.5}, {"5.", 5}, {"+Inf", INFINITY}, {"-Inf", -INFINITY}, {"Inf", INFINITY}, {"0,5", none}, {"", none}, {"+", none}, {"+-1", none}, {"-+1", none}, {" 1", none}, {"1 ", none}, {"0x10", none}, {"1e", none}, {"1.2.3", none}, {"five", none}, {"1e999", none}})
        QTest::newRow(text) << QString::fromLatin1(text) << value;
}

void TestNumber::read()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto got = parseNumber(text.toStdString());
    QCOMPARE(got.has_value(), !std::isnan(value));
    if (got)
        QCOMPARE(*got, value);
    QVERIFY(std::isnan(parseNumber("NaN").value_or(0)));
}

void TestNumber::readBack()
{
    for (const double v : {0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308, -42.0, 1764504000.123})
        QCOMPARE(parseNumber(general(v, 17)).value_or(0), v);
}

/// std::to_string of a double cannot be told by its text; under this locale every test of a module that used it would see a comma.
void TestNumber::nobodyElse()
{
    static const QRegularExpression other(QStringLiteral(R"(\b(strto[df]|strtold|atof|sto[df]|sscanf)\s*\(|printf\s*\([^;]*%[-+ 0-9.*]*[efgEFG]\b)"));
    QStringList found;
    int files = 0;
    for (const char *folder : {"src", "ui", "app"}) {
        QDirIterator all(qEnvironmentVariable("TIDEGATE_SOURCE_DIR") + QLatin1Char('/') + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile f(all.next());
            QVERIFY(f.open(QIODevice::ReadOnly));
            ++files;
            const auto m = other.match(QString::fromUtf8(f.readAll()));
            if (m.hasMatch())
                found << f.fileName() + QStringLiteral(": ") + m.captured(0).left(60);
        }
    }
    QVERIFY(files > 300);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestNumber)
#include "tst_number.moc"
