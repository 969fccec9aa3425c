// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The yardstick of a cold start: the least program that shows a Qt Charts window. Says so on stderr once it is painted, and ends.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>

#include <cstdio>

namespace {

class PaintedOnce final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority); // as the console's own mark
        }
        return false;
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        std::fputs("first populated frame\n", stderr);
        QCoreApplication::quit();
        return true;
    }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    auto *series = new QLineSeries;
    for (int i = 0; i < 200; ++i)
        series->append(i, i % 17);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(1440, 900);
    PaintedOnce painted;
    view.viewport()->installEventFilter(&painted);
    view.show();
    return QApplication::exec();
}
