// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The figures beside a chart are written as those above it: in the person's own way.
#include "ui/charts/chart.h"
#include "ui/theme/theme.h"

#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QTextDocument>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::ui;

class TestAxis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void labels_data();
    void labels();
};

void TestAxis::labels_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("most");
    QTest::addColumn<QStringList>("shown"); ///< some of them
    QTest::newRow("en") << "en" << "%" << 1.2 << QStringList{QStringLiteral("0.5 %"), QStringLiteral("1.0 %")};
    QTest::newRow("de") << "de" << "%" << 1.2 << QStringList{QStringLiteral("0,5 %"), QStringLiteral("1,0 %")};
    QTest::newRow("de, small") << "de" << "%" << 0.1 << QStringList{QStringLiteral("0,05 %")};
    QTest::newRow("en, ms") << "en" << "ms" << 230.0 << QStringList{QStringLiteral("200 ms")};
}

void TestAxis::labels()
{
    QFETCH(QString, language);
    QFETCH(QString, unit);
    QFETCH(double, most);
    QFETCH(QStringList, shown);
    QLocale::setDefault(QLocale(language));
    ChartLink link;
    ReleaseChart chart(&link);
    auto m = std::make_shared<ChartModel>();
    m->title = QStringLiteral("T");
    m->unit = unit;
    ChartLine l;
    for (int i = 0; i < 50; ++i) {
        l.t.push_back(i * 15000.0);
        l.v.push_back(most * (i % 10) / 9);
    }
    m->lines = {l};
    m->from = 0;
    m->to = m->now = l.t.back();
    chart.setModel(m);
    chart.resize(800, 240);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QStringList all;
    for (QGraphicsItem *item : chart.findChild<QGraphicsView *>()->scene()->items()) {
        if (const auto *text = qgraphicsitem_cast<QGraphicsTextItem *>(item); text && text->isVisible())
            all << text->document()->toPlainText();
    }
    for (const QString &label : shown)
        QVERIFY2(all.contains(label), qPrintable(all.join(QLatin1String(" | "))));
    for (const QString &label : all)
        QVERIFY2(label.count(QLatin1Char('%')) <= 1, qPrintable(label));
}

QTEST_MAIN(TestAxis)
#include "tst_axis.moc"
