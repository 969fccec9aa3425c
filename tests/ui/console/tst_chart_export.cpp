// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The charts as files: every moment of every line in the table, what is unknown empty, a picture that is one, an SVG that can be read.
#include "a_window.h"

#include "ui/charts/chart.h"
#include "ui/console/chart_export.h"

#include <QApplication>
#include <QDialog>
#include <QImageReader>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <limits>

using namespace tidegate;
using namespace tidegate::ui;

class TestChartExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table();
    void files();
    void whereNothingCanBeWritten();
    void queries();
    void aLinkHoldsWhatTheyShow();
    void aWindowOfTheirOwn();
};

void TestChartExport::aWindowOfTheirOwn()
{
    test::Window w(weekTwo());
    const auto charts = []() -> QWidget * {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == QLatin1String(names::kChartsWindow))
                return top;
        }
        return nullptr;
    };
    QVERIFY(!charts());
    w.window.openCharts();
    QVERIFY(charts() && charts()->isVisible());
    w.window.openCharts(); // once
    QCOMPARE(std::ranges::count_if(QApplication::topLevelWidgets(), [](const QWidget *top) { return top->objectName() == QLatin1String(names::kChartsWindow); }), 1);
    // One view for both.
    w.window.lookAt(*parseInstant("2026-11-20T10:00:00Z"), *parseInstant("2026-11-20T11:00:00Z"));
    const auto own = charts()->findChildren<ReleaseChart *>();
    QCOMPARE(own.size(), 2);
    for (const ReleaseChart *c : own)
        QVERIFY(!c->live());
    // It follows, says what is wrong, and rolls back from where it stands: one click, one answer over it.
    QTRY_VERIFY(own[0]->model() && !own[0]->model()->lines.empty());
    w.feed.set(rollingBack());
    bool told = false;
    for (const QLabel *l : charts()->findChildren<QLabel *>())
        told = told || l->text().contains(QStringLiteral("Rolling back to 2.3.1"));
    QVERIFY(told);
    // Where its key can do nothing it says why, here.
    charts()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(charts()));
    QTest::keyClick(charts(), Qt::Key_R, Qt::ControlModifier);
    const auto *toast = charts()->findChild<QWidget *>(QLatin1String(names::kToast));
    QVERIFY(toast && toast->isVisible());
    QVERIFY(toast->findChild<QLabel *>()->text().startsWith(QStringLiteral("Roll back")));
    w.feed.set(weekTwo());
    auto *back = charts()->findChild<QPushButton *>(QLatin1String(names::kRollBack));
    QVERIFY(back && back->isEnabled());
    back->click();
    auto *sheet = charts()->findChild<QDialog *>();
    QVERIFY(sheet && sheet->isVisible() && sheet->window()->parentWidget() == charts());
    test::wait700();
    sheet->findChild<QPushButton *>(QLatin1String(names::kDialogConfirm))->click();
    QTRY_COMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(w.feed.commands[0].verb, release::Verb::RollBack);
    // It goes with the console's window.
    w.window.close();
    QTRY_VERIFY(!charts());
}

void TestChartExport::aLinkHoldsWhatTheyShow()
{
    test::Window w(weekTwo());
    QVERIFY(!w.window.chartView()); // they follow now
    const auto copy = [&] {
        const auto all = w.window.commands();
        return *std::ranges::find_if(all, [](const PaletteCommand &c) { return c.name.contains(QStringLiteral("copy a link to what they show")); });
    };
    QVERIFY(!copy().why.isEmpty());
    const Instant from = *parseInstant("2026-11-20T10:00:00.250Z"), to = *parseInstant("2026-11-20T11:00:00Z");
    w.window.lookAt(from, to);
    QCOMPARE(w.window.chartView(), (std::optional(std::pair(from, to))));
    for (const ReleaseChart *c : w.window.findChildren<ReleaseChart *>()) {
        QVERIFY(!c->live());
        QCOMPARE(static_cast<qint64>(c->range().first), from.time_since_epoch().count());
    }
    QSignalSpy wanted(&w.window, &ConsoleWindow::linkWanted);
    QVERIFY(copy().why.isEmpty());
    copy().run();
    QCOMPARE(wanted.count(), 1);
}

void TestChartExport::table()
{
    const Instant t = *parseInstant("2026-11-24T10:00:00Z");
    engine::ChartData errors, p95;
    errors.canary = {{t, t + std::chrono::seconds(15)}, {0.01, std::numeric_limits<double>::quiet_NaN()}, {0.005, 0}, {0.02, 0}};
    errors.stable = {{t}, {0.003}, {}, {}};
    p95.stable = {{t + std::chrono::seconds(30)}, {212.5}, {200}, {220}};
    const QList<QByteArray> lines = chartsCsv(errors, p95).split('\n');
    QCOMPARE(lines.size(), qsizetype(5)); // head, three moments, the end
    QCOMPARE(lines[0].count(','), qsizetype(12));
    QVERIFY(lines[1].startsWith("2026-11-24T10:00:00"));
    QVERIFY2(lines[1].endsWith(",0.01,0.005,0.02,0.003,,,,,,,,"), lines[1].constData());
    QVERIFY2(lines[2].contains(",,0,0,,,"), lines[2].constData()); // a gap is no zero
    QVERIFY2(lines[3].endsWith(",,,,,,,,,,212.5,200,220"), lines[3].constData());
}

void TestChartExport::files()
{
    test::Window w(weekTwo());
    QTemporaryDir directory;
    const auto path = [&](const char *name) { return directory.filePath(QLatin1String(name)); };
    for (const char *name : {"c.png", "c.svg", "c.csv", "C.CSV"})
        QVERIFY2(exportCharts(w.window.charts(), *w.feed.snapshot(), path(name)), name);
    QImageReader png(path("c.png"));
    QCOMPARE(png.size(), w.window.charts()->size() * 2);
    QFile svg(path("c.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&svg);
    int shapes = 0;
    while (!xml.atEnd())
        shapes += xml.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
    QVERIFY(!xml.hasError() && shapes > 50);
    QFile csv(path("c.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().count('\n') >= qsizetype(w.feed.snapshot()->errorRate->stable.times.size()));
}

void TestChartExport::whereNothingCanBeWritten()
{
    test::Window w(weekTwo());
    for (const char *name : {"/nowhere/c.png", "/nowhere/c.svg", "/nowhere/c.csv"}) {
        const auto r = exportCharts(w.window.charts(), *w.feed.snapshot(), QString::fromLatin1(name));
        QVERIFY2(!r, name);
        QCOMPARE(r.error().subject, std::string(name));
    }
}

void TestChartExport::queries()
{
    engine::Snapshot s = weekTwo();
    auto errors = std::make_shared<engine::ChartData>(*s.errorRate);
    errors->canaryQuery = "sum(rate(x[5m]))";
    s.errorRate = errors;
    const QString text = chartQueries(s);
    QVERIFY2(text.contains(QLatin1String("# error rate, canary\nsum(rate(x[5m]))\n")), qPrintable(text));
}

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
