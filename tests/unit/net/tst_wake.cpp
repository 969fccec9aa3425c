// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "net/wake.h"

#include <QtTest>

using namespace tidegate::net;
using namespace std::chrono_literals;

class TestWake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowLong();
};

void TestWake::saysHowLong()
{
    auto slept = 7000ms; // long before this program began
    int looks = 0;
    WakeWatch watch(nullptr, [&] { return ++looks, slept; });
    std::vector<std::chrono::milliseconds> said;
    connect(&watch, &WakeWatch::woke, &watch, [&](std::chrono::milliseconds s) { said.push_back(s); });
    QTRY_COMPARE_WITH_TIMEOUT(looks, 2, 5000);
    QVERIFY(said.empty());
    slept += 90s;
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), std::size_t(1), 5000);
    QCOMPARE(said.front(), 90000ms);
    QTRY_COMPARE_WITH_TIMEOUT(looks, 4, 5000); // once told is told
    QCOMPARE(said.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestWake)
#include "tst_wake.moc"
