// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "../../support/reported_release.h"
#include "ui/report/print.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;

class TestReportPrint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPdfOnA4();
    void longReportsGoOnOverPages();
    void whatItLooksLike();
    void formatsByEnding_data();
    void formatsByEnding();
};

namespace {
int pagesOf(const QByteArray &pdf)
{
    return static_cast<int>(QString::fromLatin1(pdf).count(QRegularExpression(QStringLiteral("/Type /Page\\b(?!s)"))));
}
} // namespace

void TestReportPrint::aPdfOnA4()
{
    const release::State s = reportedRelease();
    const QByteArray pdf = ui::reportPdf({s, reportedEntries(s), fromSeconds(kBegin + 4 * kDay)});
    QVERIFY(pdf.startsWith("%PDF-1."));
    const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]")).match(QString::fromLatin1(pdf));
    QVERIFY(box.hasMatch());
    QCOMPARE(qRound(box.captured(1).toDouble()), 595);
    QCOMPARE(qRound(box.captured(2).toDouble()), 842);
    QVERIFY2(pagesOf(pdf) >= 2 && pagesOf(pdf) <= 4, qPrintable(QString::number(pagesOf(pdf))));
    QDir().mkpath(QStringLiteral("pictures"));
    QFile f(QStringLiteral("pictures/report.pdf"));
    QVERIFY(f.open(QIODevice::WriteOnly));
    f.write(pdf);
}

void TestReportPrint::longReportsGoOnOverPages()
{
    release::State s = reportedRelease();
    for (int i = 0; i < 200; ++i)
        s.journal.push_back({i, fromSeconds(kBegin + i), "alice", "note", {"a note", {}}, ""});
    const QByteArray pdf = ui::reportPdf({s, {}, fromSeconds(kBegin + 4 * kDay)});
    QVERIFY2(pagesOf(pdf) >= 5 && pagesOf(pdf) < 12, qPrintable(QString::number(pagesOf(pdf))));
}

void TestReportPrint::whatItLooksLike()
{
    const release::State s = reportedRelease();
    const report::Input in{s, reportedEntries(s), fromSeconds(kBegin + 4 * kDay)};
    const QImage image = ui::reportPicture(in, QSize(900, 1270), 2);
    QCOMPARE(image.size(), QSize(1800, 2540));
    image.save(QStringLiteral("pictures/report.png"));
    // The canary's line and the alarm's word are there.
    bool blue = false, red = false;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QColor c = image.pixelColor(x, y);
            blue = blue || (c.blue() > 150 && c.red() < 30 && c.green() > 90 && c.green() < 140);
            red = red || (c.red() > 160 && c.green() < 60 && c.blue() < 60);
        }
    }
    QVERIFY(blue);
    QVERIFY(red);
}

void TestReportPrint::formatsByEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << "/a/x.PDF" << QByteArray("%PDF");
    QTest::newRow("html") << "x.html" << QByteArray("<!doctype html>");
    QTest::newRow("json") << "x.json" << QByteArray("{");
    QTest::newRow("csv") << "x.csv" << QByteArray("at,kind,");
    QTest::newRow("another") << "x.doc" << QByteArray();
}

void TestReportPrint::formatsByEnding()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, begin);
    const release::State s = reportedRelease();
    const auto out = ui::reportAs(path, {s, {}, fromSeconds(kBegin)});
    QCOMPARE(out.ok(), !begin.isEmpty());
    if (out)
        QVERIFY(out->startsWith(begin));
    else
        QVERIFY(out.error().remedy.find(".pdf") != std::string::npos);
}

QTEST_MAIN(TestReportPrint)
#include "tst_report_print.moc"
