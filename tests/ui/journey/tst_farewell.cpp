// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A console that is closed gives its Lease up by itself and keeps nobody waiting: the next one guards at once, not after the Lease ran out.
#include "rehearsal/rehearsal.h"
#include "support/rehearsed.h"
#include "ui/engine_feed.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;

class TestFarewell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closingGivesTheLeaseUp();

private:
    static QString holder(kube::ApiClient &api)
    {
        std::optional<QString> got;
        QObject context;
        api.get(&context, "/apis/coordination.k8s.io/v1/namespaces/vextrus/leases/tidegate-finance", [&](const Expected<Json> &r) { got = r ? QString::fromStdString(textAt(*r, {"spec", "holderIdentity"})) : QStringLiteral("?"); });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : QStringLiteral("no answer");
    }
};

void TestFarewell::closingGivesTheLeaseUp()
{
    rehearsal::Rehearsal world({});
    QVERIFY(world.start().ok());
    QTemporaryDir dir;
    kube::ApiClient api(world.connection(), {false, false});
    const ui::Farewells farewells;
    engine::OpenOptions options = console(world, dir, true);
    options.rehearsal = false; // as a console on a cluster that stays
    auto feed = std::make_unique<ui::EngineFeed>(options);
    QVERIFY(QTest::qWaitFor([&] { return feed->snapshot() && feed->snapshot()->guardedByUs; }, 20000));
    QVERIFY(!holder(api).isEmpty());
    QElapsedTimer closing;
    closing.start();
    feed.reset();
    QVERIFY2(closing.elapsed() < 200, qPrintable(QString::number(closing.elapsed()))); // the window does not wait for it
    QVERIFY(QTest::qWaitFor([&] { return holder(api).isEmpty(); }, 5000));
    // And another takes it before a Lease of fifteen seconds could have run out.
    ui::EngineFeed next(options);
    QVERIFY(QTest::qWaitFor([&] { return next.snapshot() && next.snapshot()->guardedByUs; }, 10000));
}

QTEST_GUILESS_MAIN(TestFarewell)
#include "tst_farewell.moc"
