// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a chart must not do: lose a spike, bridge a gap, invent a value, hide a limit.
#include "ui/charts/chart.h"
#include "ui/charts/columns.h"
#include "ui/charts/scale.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
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
    void emptySaysWhy();
    void aSpikeIsSeen();

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
    Q_EMIT link.crosshair(l.t[50], true);
    QVERIFY2(chart.readout().contains(QStringLiteral("canary 3.25 %")), qPrintable(chart.readout()));
    QVERIFY(chart.readout().contains(QStringLiteral("alice promoted")));
    l.v[50] = std::nan("");
    chart.setModel(model(l));
    Q_EMIT link.crosshair(l.t[50], true);
    QVERIFY(chart.readout().contains(QStringLiteral("no data")));
    Q_EMIT link.crosshair(0, false);
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

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
