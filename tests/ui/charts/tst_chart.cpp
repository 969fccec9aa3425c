// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a chart must not do: lose a spike, bridge a gap, invent a value, hide a limit.
#include "ui/charts/chart.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/columns.h"
#include "ui/charts/scale.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDir>
#include <QSignalSpy>
#include <QTableView>
#include <QWheelEvent>
#include <QtTest>

#include <cmath>

using namespace tidegate;
using namespace tidegate::ui;

class TestChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void fewSamplesStayThemselves();
    void aSpikeIsNeverLost();
    void gapsStayGaps();
    void onlyWhatIsInView();
    void roundNumbers_data();
    void roundNumbers();
    void ticksAreRoundAndFew();
    void theReadoutSaysWhatIsThere();
    void zoomIsSharedAndUndone();
    void keysDoWhatTheMouseDoes();
    void pinsMeasure();
    void viewsAreGoneBackTo();
    void arrowsReadSampleBySample();
    void presetsShowParts();
    void theWheelIsThePages();
    void theScaleStaysUnderThePointer();
    void aWeekBeforeIsLaidUnder();
    void numbersAsATable();
    void emptySaysWhy();
    void aSpikeIsSeen();
    void aHiddenLineIsNotDrawn();
    void aLatencyCanBeLogarithmic();
    void logTicksAreRound();
    void markersAreReadOneByOne();
    void aBreachIsShaded();

private:
    static ChartLine line(std::size_t n, double step = 15000)
    {
        ChartLine l;
        for (std::size_t i = 0; i < n; ++i) {
            l.t.push_back(static_cast<double>(i) * step);
            l.v.push_back(1);
        }
        return l;
    }
    static std::shared_ptr<ChartModel> model(const ChartLine &canary)
    {
        auto m = std::make_shared<ChartModel>();
        m->title = QStringLiteral("ERROR RATE");
        m->unit = QStringLiteral("%");
        ChartLine c = canary;
        c.label = QStringLiteral("canary");
        m->lines = {c};
        m->from = canary.t.front();
        m->to = m->now = canary.t.back();
        m->limits = {{5, QStringLiteral("gate < 5 %"), false}};
        return m;
    }
};

void TestChart::fewSamplesStayThemselves()
{
    ChartLine l = line(5);
    l.v = {1, 2, 3, 4, 5};
    const auto c = columns(l, 0, 60000, 600, 2);
    QCOMPARE(c.size(), std::size_t(5));
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(c[i].mean, l.v[i]);
        QCOMPARE(c[i].samples, 1);
        QVERIFY(std::abs(c[i].x - static_cast<double>(i) * 150) < 1e-9);
    }
    QVERIFY(!c[0].joined && c[1].joined);
}

void TestChart::aSpikeIsNeverLost()
{
    // Four weeks of 15 s: 161,280 samples on 600 px, one of them a spike.
    ChartLine l = line(161280);
    l.v[100000] = 50;
    const auto c = columns(l, l.t.front(), l.t.back(), 600, 2);
    QVERIFY(c.size() <= 301);
    const auto spike = std::ranges::find_if(c, [](const Column &k) { return k.most == 50; });
    QVERIFY(spike != c.end());
    QVERIFY(spike->mean < 2 && spike->least == 1);
    int samples = 0;
    for (const Column &k : c)
        samples += k.samples;
    QCOMPARE(samples, 161280);
}

void TestChart::gapsStayGaps()
{
    ChartLine l = line(100);
    for (std::size_t i = 40; i < 50; ++i)
        l.v[i] = std::nan("");
    l.t.erase(l.t.begin() + 70, l.t.begin() + 80);
    l.v.erase(l.v.begin() + 70, l.v.begin() + 80);
    const auto c = columns(l, 0, l.t.back(), 1000, 2);
    int breaks = 0;
    for (const Column &k : c)
        breaks += k.joined ? 0 : 1;
    QCOMPARE(breaks, 3); // the beginning, after the NaNs, after the missing ones
    QVERIFY(std::ranges::none_of(c, [](const Column &k) { return std::isnan(k.mean); }));
    QVERIFY(columns({}, 0, 1, 100, 2).empty());
}

void TestChart::onlyWhatIsInView()
{
    ChartLine l = line(1000);
    const auto c = columns(l, l.t[400], l.t[500], 1000, 2);
    QVERIFY(c.size() >= 101 && c.size() <= 103); // and one beyond each end, so that lines run off the edges
    ChartLine bands = line(10);
    bands.low.assign(10, 0.5);
    bands.high.assign(10, 2);
    bands.low[3] = std::nan("");
    const auto b = columns(bands, 0, bands.t.back(), 900, 2);
    QCOMPARE(b[2].low, 0.5);
    QCOMPARE(b[2].high, 2.0);
    QVERIFY(std::isnan(b[3].low));
}

void TestChart::roundNumbers_data()
{
    QTest::addColumn<double>("highest");
    for (const double v : {0.0003, 0.31, 0.99, 1.0, 1.12, 5.6, 7.4, 99.0, 100.0, 212.0, 433.0, 2000.0})
        QTest::addRow("%g", v) << v;
}

void TestChart::roundNumbers()
{
    QFETCH(double, highest);
    const auto [top, step] = roundTop(highest);
    QVERIFY(top >= highest && top <= highest * 2.6);
    const double steps = top / step;
    QVERIFY(std::abs(steps - std::round(steps)) < 1e-9 && steps >= 1 && steps <= 5);
    QVERIFY(roundTop(0).first > 0 && roundTop(std::nan("")).first > 0);
}

void TestChart::ticksAreRoundAndFew()
{
    for (const double span : {60e3, 3600e3, 86400e3, 28 * 86400e3}) {
        const auto t = timeTicks(1.7e12, 1.7e12 + span, 6);
        QVERIFY(!t.empty() && t.size() <= 8);
        for (const auto &[at, text] : t)
            QVERIFY(at >= 1.7e12 && at <= 1.7e12 + span && !text.isEmpty());
    }
}

void TestChart::theReadoutSaysWhatIsThere()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    ChartLine l = line(100);
    l.v[50] = 3.25;
    auto m = model(l);
    m->markers.push_back({l.t[50], QStringLiteral("alice promoted 20 → 50 %"), 0});
    chart.setModel(m);
    link.point(l.t[50]);
    QVERIFY2(chart.readout().contains(QStringLiteral("canary 3.25 %")), qPrintable(chart.readout()));
    QVERIFY(chart.readout().contains(QStringLiteral("alice promoted")));
    l.v[50] = std::nan("");
    chart.setModel(model(l));
    link.point(l.t[50]);
    QVERIFY(chart.readout().contains(QStringLiteral("no data")));
    link.point(std::nullopt);
    QVERIFY(chart.readout().isEmpty());
}

void TestChart::zoomIsSharedAndUndone()
{
    ChartLink link;
    ReleaseChart a(&link), b(&link);
    for (ReleaseChart *c : {&a, &b}) {
        c->resize(800, 200);
        c->setModel(model(line(1000)));
    }
    QSignalSpy live(&b, &ReleaseChart::liveChanged);
    QTest::mousePress(&a, Qt::LeftButton, {}, QPoint(200, 80));
    QTest::mouseRelease(&a, Qt::LeftButton, {}, QPoint(400, 80));
    QVERIFY(!a.live() && !b.live());
    QCOMPARE(live.count(), 1);
    QTest::mouseDClick(&b, Qt::LeftButton);
    QVERIFY(a.live() && b.live());
}

void TestChart::keysDoWhatTheMouseDoes()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    chart.setModel(model(line(1000)));
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(!chart.live());
    QTest::keyClick(&chart, Qt::Key_Backspace);
    QVERIFY(chart.live()); // the view before
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Backspace);
    QVERIFY(!chart.live());
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.live());
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(!chart.readout().isEmpty());
}

void TestChart::pinsMeasure()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    ChartLine l = line(1000);
    l.v[500] = 3;
    chart.setModel(model(l));
    link.pin(l.t[100], chart.range());
    QVERIFY(!chart.live()); // what is read stands still
    QVERIFY2(chart.readout().contains(QStringLiteral("canary 1.00 %")), qPrintable(chart.readout()));
    link.point(l.t[500]);
    QVERIFY2(chart.readout().contains(QStringLiteral("canary +2.00 %")), qPrintable(chart.readout()));
    link.pin(l.t[500], chart.range());
    link.point(std::nullopt);
    QVERIFY2(chart.readout().startsWith(QStringLiteral("Δ 1 h 40 min")) && chart.readout().contains(QStringLiteral("canary +2.00 %")), qPrintable(chart.readout()));
    QDir().mkpath(QStringLiteral("pictures"));
    QVERIFY(chart.grab().save(QStringLiteral("pictures/pins.png")));
    link.pin(l.t[700], chart.range()); // a third begins anew
    QCOMPARE(link.pins().size(), std::size_t(1));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(link.pins().empty() && chart.readout().isEmpty());
    // By mouse: a click pins, a drag does not.
    chart.grab(); // laid out
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(300, 60));
    QCOMPARE(link.pins().size(), std::size_t(1));
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(200, 60));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(400, 60));
    QCOMPARE(link.pins().size(), std::size_t(1));
    QTest::keyClick(&chart, Qt::Key_L);
    QVERIFY(chart.live() && link.pins().empty());
}

void TestChart::viewsAreGoneBackTo()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    chart.setModel(model(line(1000)));
    const auto whole = chart.range();
    link.look(std::pair(1000.0, 2000.0));
    link.look(std::pair(1200.0, 1300.0));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(chart.range(), std::pair(1000.0, 2000.0));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(chart.range(), whole);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::AltModifier); // further back there is nothing
    QTest::keyClick(&chart, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(chart.range(), std::pair(1200.0, 1300.0));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::AltModifier);
    link.look(std::pair(5.0, 6.0)); // from here on there is no forward
    link.forward();
    QCOMPARE(chart.range(), std::pair(5.0, 6.0));
    // A drag is one step.
    link.beginDrag();
    for (int i = 0; i < 20; ++i)
        link.drag(100 + i, 200 + i);
    link.back();
    QCOMPARE(chart.range(), std::pair(5.0, 6.0));
}

void TestChart::arrowsReadSampleBySample()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    ChartLine l = line(100);
    chart.setModel(model(l));
    link.point(l.t[50]);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(*link.crosshairAt(), l.t[51]);
    QCOMPARE(chart.accessibleDescription(), chart.readout()); // a screen reader hears it
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(*link.crosshairAt(), l.t[49]);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(link.pins().front(), l.t[49]);
}

void TestChart::presetsShowParts()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    auto m = model(line(40000));
    m->now = m->to = 40000 * 15000.0;
    m->bands = {{0, 3e8, QStringLiteral("Week 1"), false}, {3e8, m->now, QStringLiteral("Week 2"), false}, {m->now, m->now + 1e8, QStringLiteral("planned"), true}};
    chart.setModel(m);
    QTest::keyClick(&chart, Qt::Key_2);
    QCOMPARE(chart.range().first, m->now - 3600e3);
    QTest::keyClick(&chart, Qt::Key_1);
    QVERIFY(chart.range().first < 3e8 && chart.range().first > 2.8e8 && chart.range().second > m->now);
    QTest::keyClick(&chart, Qt::Key_5);
    QVERIFY(chart.live());
}

void TestChart::theWheelIsThePages()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    chart.setModel(model(line(1000)));
    const auto wheel = [&](Qt::KeyboardModifiers m) {
        QWheelEvent e(QPointF(400, 80), chart.mapToGlobal(QPointF(400, 80)), {}, QPoint(0, 120), Qt::NoButton, m, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&chart, &e);
        return e.isAccepted();
    };
    QVERIFY(!wheel(Qt::NoModifier));
    QVERIFY(chart.live());
    QVERIFY(wheel(Qt::ControlModifier));
    QVERIFY(!chart.live());
}

void TestChart::theScaleStaysUnderThePointer()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    ChartLine high = line(100);
    high.v[50] = 40;
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setModel(model(high));
    const QImage before = chart.grab().toImage();
    chart.setAttribute(Qt::WA_UnderMouse, true);
    chart.setModel(model(line(100)));
    const QRect axis(0, 0, 50, 170);
    QCOMPARE(chart.grab().toImage().copy(axis), before.copy(axis));
    chart.setAttribute(Qt::WA_UnderMouse, false);
    chart.setModel(model(line(100)));
    QVERIFY(chart.grab().toImage().copy(axis) != before.copy(axis));
}

void TestChart::aWeekBeforeIsLaidUnder()
{
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    ChartLine stable = line(50000);
    stable.kind = ChartLine::Kind::Stable;
    for (std::size_t i = 0; i < stable.v.size(); ++i)
        stable.v[i] = i < 5000 ? 4 : 1; // the first day was bad
    auto m = model(line(50000));
    m->lines.push_back(stable);
    m->now = m->to = stable.t.back();
    chart.setModel(m);
    link.look(std::pair(7 * 86400e3, 7.5 * 86400e3));
    const QImage without = chart.grab().toImage();
    QTest::keyClick(&chart, Qt::Key_W);
    const QImage with = chart.grab().toImage();
    QVERIFY(with != without);
    QTest::keyClick(&chart, Qt::Key_W);
    QCOMPARE(chart.grab().toImage(), without);
}

void TestChart::numbersAsATable()
{
    ChartLine l = line(100);
    l.v[7] = std::nan("");
    l.low.assign(100, 0.5);
    l.high.assign(100, 1.5);
    const auto m = model(l);
    ChartTable table(m, l.t[5], l.t[24]);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 20);
    QCOMPARE(table.columnCount(), 4);
    QCOMPARE(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("canary"));
    QCOMPARE(table.data(table.index(0, 1), Qt::DisplayRole).toString(), QStringLiteral("1.00 %"));
    QCOMPARE(table.data(table.index(2, 1), Qt::DisplayRole).toString(), QStringLiteral("?")); // no value is no zero
    QCOMPARE(table.data(table.index(0, 3), Qt::DisplayRole).toString(), QStringLiteral("1.50 %"));
    ChartLink link;
    ReleaseChart chart(&link);
    chart.setModel(m);
    QSignalSpy wanted(&chart, &ReleaseChart::tableWanted);
    QTest::keyClick(&chart, Qt::Key_T);
    QCOMPARE(wanted.count(), 1);
    const std::unique_ptr<QDialog> window(openChartTable(&chart));
    auto *view = window->findChild<QTableView *>(QStringLiteral("chartTable"));
    QVERIFY(view && !view->accessibleName().isEmpty());
    QCOMPARE(view->model()->rowCount(), 100);
}

void TestChart::emptySaysWhy()
{
    ChartLink link;
    ReleaseChart chart(&link);
    auto m = std::make_shared<ChartModel>();
    m->empty = QStringLiteral("Prometheus has no series for these queries.");
    m->summary = QStringLiteral("no data");
    chart.setModel(m);
    chart.resize(800, 200);
    QVERIFY(!chart.grab().isNull());
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("no data"));
}

void TestChart::aSpikeIsSeen()
{
    // The promise as pixels: one sample of 161,280 above the rest leaves a mark of the canary's colour.
    ChartLink link;
    ReleaseChart chart(&link);
    chart.resize(800, 200);
    ChartLine l = line(161280);
    const auto marks = [&] {
        chart.setModel(model(l));
        const QImage image = chart.grab().toImage();
        int n = 0;
        for (int y = 20; y < 120; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                n += c.blue() > c.red() + 40 ? 1 : 0;
            }
        }
        return n;
    };
    const int before = marks();
    l.v[80000] = 5;
    QVERIFY(marks() > before + 20);
}

void TestChart::aHiddenLineIsNotDrawn()
{
    ChartLink link;
    ReleaseChart chart(&link);
    auto m = model(line(200));
    for (double &v : m->lines[0].v)
        v = 3; // in sight of the gate of 5 whatever else is drawn
    chart.setModel(m);
    chart.resize(600, 200);
    const auto ofCanary = [&] {
        const QImage i = chart.grab().toImage();
        int n = 0;
        for (int y = 0; y < i.height(); ++y) {
            for (int x = 0; x < i.width(); ++x)
                n += i.pixelColor(x, y) == palette().canary;
        }
        return n;
    };
    QVERIFY(ofCanary() > 100);
    QTest::keyClick(&chart, Qt::Key_C);
    QVERIFY(link.hidden(ChartTrack::Canary));
    QCOMPARE(ofCanary(), 0);
    QTest::keyClick(&chart, Qt::Key_C);
    QVERIFY(ofCanary() > 100);
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!link.hidden(ChartTrack::Canary)); // that is another key
    QTest::keyClick(&chart, Qt::Key_S);
    QVERIFY(link.hidden(ChartTrack::Stable) && !link.hidden(ChartTrack::Canary));
}

void TestChart::aLatencyCanBeLogarithmic()
{
    ChartLink link;
    ReleaseChart chart(&link);
    auto m = model(line(200));
    m->unit = QStringLiteral("ms");
    m->limits.clear();
    for (std::size_t i = 0; i < m->lines[0].v.size(); ++i)
        m->lines[0].v[i] = i < 100 ? 10 : 1000;
    chart.setModel(m);
    chart.resize(600, 300);
    // Where the line of 10 ms lies, from below: on the ground when the scale is even, well above it when it is logarithmic.
    const auto height = [&] {
        const QImage i = chart.grab().toImage();
        for (int y = 0; y < i.height(); ++y) {
            if (i.pixelColor(150, y) == palette().canary)
                return i.height() - y;
        }
        return -1;
    };
    const int even = height();
    QTest::keyClick(&chart, Qt::Key_G);
    QVERIFY(link.logarithmic());
    const int log = height();
    QVERIFY2(even > 0 && log > 0, qPrintable(QStringLiteral("%1 %2").arg(even).arg(log)));
    QTest::keyClick(&chart, Qt::Key_G);
    QCOMPARE(height(), even);
    // A rate of errors keeps its zero.
    m->unit = QStringLiteral("%");
    chart.setModel(m);
    const QImage rate = chart.grab().toImage();
    QTest::keyClick(&chart, Qt::Key_G);
    QCOMPARE(chart.grab().toImage(), rate);
    m = std::make_shared<ChartModel>(*m);
    m->unit = QStringLiteral("ms");
    m->lines[0].v.assign(m->lines[0].v.size(), 0.0);
    chart.setModel(m); // nothing above zero: there is no logarithm, and nothing breaks
    QVERIFY(!chart.grab().isNull());
}

void TestChart::logTicksAreRound()
{
    QCOMPARE(logTicks(9, 120), (std::vector<double>{10, 20, 50, 100}));
    QCOMPARE(logTicks(1, 5000), (std::vector<double>{1, 10, 100, 1000}));
    QVERIFY(logTicks(0, 10).empty());
    QVERIFY(logTicks(10, 10).empty());
}

void TestChart::markersAreReadOneByOne()
{
    ChartLink link;
    ReleaseChart chart(&link);
    auto m = model(line(400));
    m->markers = {{m->from + 1500e3, QStringLiteral("Promoted to 20 % (alice)"), 0}, {m->from + 4500e3, QStringLiteral("Held (bob)"), 1}};
    chart.setModel(m);
    chart.resize(900, 200);
    QTest::keyClick(&chart, Qt::Key_M);
    QVERIFY2(chart.readout().contains(QStringLiteral("Promoted to 20 % (alice)")), qPrintable(chart.readout()));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("alice")));
    QTest::keyClick(&chart, Qt::Key_M);
    QVERIFY(chart.readout().contains(QStringLiteral("Held (bob)")));
    QTest::keyClick(&chart, Qt::Key_M); // there is no further one: it stays
    QVERIFY(chart.readout().contains(QStringLiteral("Held (bob)")));
    QTest::keyClick(&chart, Qt::Key_M, Qt::ShiftModifier);
    QVERIFY(chart.readout().contains(QStringLiteral("alice")));
}

void TestChart::aBreachIsShaded()
{
    ChartLink link;
    ReleaseChart chart(&link);
    auto m = model(line(400));
    chart.setModel(m);
    chart.resize(900, 200);
    const QColor calm = chart.grab().toImage().pixelColor(700, 30);
    m = std::make_shared<ChartModel>(*m);
    m->breach = m->from + (m->to - m->from) / 2;
    chart.setModel(m);
    const QImage i = chart.grab().toImage();
    QVERIFY(i.pixelColor(700, 30) != calm);
    QCOMPARE(i.pixelColor(200, 30), calm); // before it began
    // A run that is over has its breach behind it.
    m = std::make_shared<ChartModel>(*m);
    m->breachEnd = m->from + (m->to - m->from) * 0.6;
    chart.setModel(m);
    QCOMPARE(chart.grab().toImage().pixelColor(700, 30), calm);
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
