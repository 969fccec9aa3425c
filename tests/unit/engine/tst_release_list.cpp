// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Who guards each release of a cluster now, by their Leases: what is renewed lives, what is not does not, whatever its clock says.
#include "engine/guardian.h"
#include "engine/release_list.h"
#include "plan/parse.h"
#include "rehearsal/rehearsal.h"

#include <QtTest>

using namespace tidegate;
using engine::LeaseLives;

namespace {

Json lease(const char *release, const char *holder, const char *renewed, int seconds = 15)
{
    return {{"metadata", {{"name", std::string("tidegate-") + release}, {"namespace", "shop"}, {"labels", {{"tidegate.dev/release", release}}}}}, {"spec", {{"holderIdentity", holder}, {"renewTime", renewed}, {"leaseDurationSeconds", seconds}}}};
}

} // namespace

class TestReleaseList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsRenewedLives();
    void whatIsNoReleasesLeaseIsPassed();
    void theListSaysWhoGuardsNow();
};

void TestReleaseList::whatIsRenewedLives()
{
    LeaseLives lives;
    QCOMPARE(lives.guardian("shop/cart", 0), std::string());
    // Seen for the first time: it may be long dead, and has its duration to show that it is not.
    lives.see({{"shop/tidegate-cart", lease("cart", "alice", "2020-01-01T00:00:00.000000Z")}}, 1000);
    QCOMPARE(lives.guardian("shop/cart", 16000), std::string("alice"));
    QCOMPARE(lives.guardian("shop/cart", 16001), std::string());
    // The same record again is no renewal.
    lives.see({{"shop/tidegate-cart", lease("cart", "alice", "2020-01-01T00:00:00.000000Z")}}, 17000);
    QCOMPARE(lives.guardian("shop/cart", 17000), std::string());
    lives.see({{"shop/tidegate-cart", lease("cart", "alice", "2020-01-01T00:00:02.000000Z")}}, 18000);
    QCOMPARE(lives.guardian("shop/cart", 33000), std::string("alice"));
    // Another took it; it was given up; it is gone.
    lives.see({{"shop/tidegate-cart", lease("cart", "bob", "2020-01-01T00:00:04.000000Z", 5)}}, 20000);
    QCOMPARE(lives.guardian("shop/cart", 25000), std::string("bob"));
    QCOMPARE(lives.guardian("shop/cart", 25001), std::string());
    lives.see({{"shop/tidegate-cart", lease("cart", "", "2020-01-01T00:00:05.000000Z")}}, 26000);
    QCOMPARE(lives.guardian("shop/cart", 26000), std::string());
    lives.see({}, 27000);
    QCOMPARE(lives.guardian("shop/cart", 27000), std::string());
}

void TestReleaseList::whatIsNoReleasesLeaseIsPassed()
{
    LeaseLives lives;
    Json other = lease("cart", "somebody", "2020-01-01T00:00:00.000000Z");
    other["metadata"]["name"] = "cart-leader";
    Json bare = lease("docs", "somebody", "2020-01-01T00:00:00.000000Z");
    bare["metadata"].erase("labels");
    lives.see({{"shop/cart-leader", other}, {"shop/tidegate-docs", bare}}, 0);
    QCOMPARE(lives.guardian("shop/cart", 1), std::string());
    QCOMPARE(lives.guardian("shop/docs", 1), std::string());
}

void TestReleaseList::theListSaysWhoGuardsNow()
{
    rehearsal::Options options;
    options.scenario = "healthy";
    rehearsal::Rehearsal world(options);
    QVERIFY(world.start());
    kube::ConnectionSpec spec = world.connection();
    kube::ApiClient api(spec, {});
    release::State state;
    state.release = "finance";
    state.plan = world.plan();
    state.stage = release::Stage::Phase;
    kube::Mutation m;
    m.method = "POST";
    m.contentType = "application/json";
    m.path = "/api/v1/namespaces/vextrus/configmaps";
    m.body = {{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", "tidegate-finance"}, {"namespace", "vextrus"}, {"labels", {{"tidegate.dev/release", "finance"}}}}}, {"data", {{"state", release::toJson(state).dump()}}}};
    bool written = false;
    api.mutate(this, m, [&](const kube::Outcome &o) { written = o.kind == kube::Outcome::Kind::Applied; });
    QTRY_VERIFY(written);

    engine::ReleaseList plain(spec), list(spec);
    engine::ReleaseListView view, without;
    connect(&plain, &engine::ReleaseList::changed, this, [&](const engine::ReleaseListView &v) { without = v; });
    connect(&list, &engine::ReleaseList::changed, this, [&](const engine::ReleaseListView &v) { view = v; });
    list.followGuardians();
    list.start();
    plain.start();
    QTRY_VERIFY(view.releases.size() == 1 && view.releases[0].alive);
    QCOMPARE(*view.releases[0].alive, std::string()); // nobody yet
    engine::Guardian guardian(&api, "vextrus", "finance", "us", true, nullptr);
    guardian.start();
    QTRY_COMPARE(view.releases[0].alive, std::optional<std::string>("us"));
    guardian.release();
    QTRY_COMPARE(view.releases[0].alive, std::optional<std::string>(""));
    QTRY_COMPARE(without.releases.size(), std::size_t(1));
    QVERIFY(!without.releases[0].alive); // who does not ask is not told
}

QTEST_GUILESS_MAIN(TestReleaseList)
#include "tst_release_list.moc"
