// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A tag that was pushed again and settings that were changed: found, closing Promote, taken over with a new soak and new approvals.
#include "a_release.h"

#include "release/fingerprints.h"
#include "traffic/replicas.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

namespace {

traffic::PodView pod(const char *name, traffic::Track track, const char *image, const std::string &imageId)
{
    traffic::PodView p;
    p.name = name;
    p.track = track;
    p.image = image;
    p.imageId = imageId;
    p.created = kNow;
    return p;
}

/// 20 % with one canary pod of two that is seen, and one setting.
Surroundings seen(const std::string &canaryId = "registry/shop@sha256:aa", const std::string &hash = "1111")
{
    Surroundings a = around();
    a.observation.canary->image = "shop:2";
    a.observation.canary->desired = 2;
    a.observation.stable->image = "shop:1";
    a.observation.stable->desired = 8;
    a.observation.pods = {pod("shop-canary-1", traffic::Track::Canary, "shop:2", canaryId), pod("shop-1", traffic::Track::Stable, "shop:1", "docker-pullable://shop@sha256:bb")};
    a.observation.configs = {{"ConfigMap/settings", {hash, {"kubectl-edit", kNow}}}};
    return a;
}

State kept()
{
    State s = inPhase(0);
    s.canaryImage = "shop:2";
    s.fingerprints.canaryDigest = "sha256:aa";
    s.fingerprints.stableDigest = "sha256:bb";
    s.fingerprints.configs = {{"ConfigMap/settings", "1111"}};
    return s;
}

} // namespace

class TestFingerprints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void digests_data();
    void digests();
    void areKeptOnceTheyAreSeen();
    void severalDigestsAreLeftOpen();
    void theSameIsNoDifference();
    void aTagPushedAgain();
    void aSettingChanged();
    void whatIsNotSeenIsNoDifference();
    void adoptedBeginsAnew();
    void restoreSaysNo();
    void aNewActBeginsWithNone();
    void survivesWriting();
};

void TestFingerprints::digests_data()
{
    QTest::addColumn<QString>("imageId");
    QTest::addColumn<QString>("digest");
    QTest::newRow("containerd") << "registry.example:5000/shop@sha256:aa" << "sha256:aa";
    QTest::newRow("docker") << "docker-pullable://shop@sha256:aa" << "sha256:aa";
    QTest::newRow("loaded by hand") << "sha256:aa" << ""; // of the image's configuration, another one on each architecture
    QTest::newRow("not started") << "" << "";
}

void TestFingerprints::digests()
{
    QFETCH(QString, imageId);
    QFETCH(QString, digest);
    QCOMPARE(QString::fromStdString(digestOf(imageId.toStdString())), digest);
}

void TestFingerprints::areKeptOnceTheyAreSeen()
{
    State s = inPhase(0);
    const Tick t = tick(s, allGood(s.plan), seen(), kNow);
    QVERIFY(t.state);
    QCOMPARE(t.state->fingerprints.canaryDigest, std::string("sha256:aa"));
    QCOMPARE(t.state->fingerprints.stableDigest, std::string("sha256:bb"));
    QCOMPARE(t.state->fingerprints.configs.at("ConfigMap/settings"), std::string("1111"));
    // What is kept is not overwritten by what comes later.
    Fingerprints f = t.state->fingerprints;
    QVERIFY(!keepFingerprints(f, seen("shop@sha256:cc", "2222").observation));
    QCOMPARE(f.canaryDigest, std::string("sha256:aa"));
    QCOMPARE(f.configs.at("ConfigMap/settings"), std::string("1111"));
}

void TestFingerprints::severalDigestsAreLeftOpen()
{
    Surroundings a = seen();
    a.observation.pods.push_back(pod("shop-canary-2", traffic::Track::Canary, "shop:2", "shop@sha256:cc"));
    Fingerprints f;
    QVERIFY(keepFingerprints(f, a.observation));
    QCOMPARE(f.canaryDigest, std::string());
    QCOMPARE(f.stableDigest, std::string("sha256:bb"));
}

void TestFingerprints::theSameIsNoDifference()
{
    QVERIFY(fingerprintDifferences(kept(), seen().observation).empty());
    // Another registry's name for the same content, a pod of the image before, one that goes: none of them is one.
    Surroundings a = seen("mirror.example/shop@sha256:aa");
    a.observation.pods.push_back(pod("shop-canary-0", traffic::Track::Canary, "shop:0", "shop@sha256:cc"));
    a.observation.pods.push_back(pod("shop-canary-9", traffic::Track::Canary, "shop:2", "shop@sha256:cc"));
    a.observation.pods.back().terminating = true;
    QVERIFY(fingerprintDifferences(kept(), a.observation).empty());
}

void TestFingerprints::aTagPushedAgain()
{
    Surroundings a = seen();
    a.observation.pods.push_back(pod("shop-canary-2", traffic::Track::Canary, "shop:2", "shop@sha256:cc"));
    a.observation.pods.push_back(pod("shop-canary-3", traffic::Track::Canary, "shop:2", "shop@sha256:cc"));
    const auto found = differences(kept(), a.observation, traffic::Replicas());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].object, std::string("Pod/n/shop-canary-2"));
    QCOMPARE(found[0].ours, std::string("sha256:aa"));
    QCOMPARE(found[0].found, std::string("sha256:cc"));
    QVERIFY(found[0].field.find("1 more") != std::string::npos);
    a.differences = found;
    const State s = kept();
    const Decision d = decide(s, allGood(s.plan), a, command(Verb::Promote), kNow);
    QVERIFY(!d.allowed);
    QVERIFY2(d.reason.english().find("shop-canary-2") != std::string::npos, d.reason.english().c_str());
    QVERIFY(decide(s, allGood(s.plan), a, command(Verb::RollBack), kNow).allowed); // a way back there always is
}

void TestFingerprints::aSettingChanged()
{
    for (const char *now : {"2222", "absent"}) {
        const auto found = fingerprintDifferences(kept(), seen("shop@sha256:aa", now).observation);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].object, std::string("ConfigMap/n/settings"));
        QCOMPARE(found[0].found, std::string(now));
        QCOMPARE(found[0].manager, std::string("kubectl-edit"));
        QVERIFY(found[0].adoptable && !found[0].restorable);
    }
}

void TestFingerprints::whatIsNotSeenIsNoDifference()
{
    Surroundings a = seen();
    a.observation.configs.clear(); // may not be read any more
    a.observation.pods.clear();
    QVERIFY(fingerprintDifferences(kept(), a.observation).empty());
}

void TestFingerprints::adoptedBeginsAnew()
{
    State s = kept();
    s.since = s.soakedAt = kNow - std::chrono::hours(5);
    s.soaked = std::chrono::hours(5);
    Surroundings a = seen("shop@sha256:cc", "2222");
    a.differences = fingerprintDifferences(s, a.observation);
    QCOMPARE(a.differences.size(), std::size_t(2));
    const std::string before = boundDigest(s, "promote:1");
    const Decision d = decide(s, allGood(s.plan), a, command(Verb::Adopt), kNow);
    QVERIFY2(d.allowed, d.reason.english().c_str());
    QCOMPARE(d.next.fingerprints.canaryDigest, std::string("sha256:cc"));
    QCOMPARE(d.next.fingerprints.configs.at("ConfigMap/settings"), std::string("2222"));
    QCOMPARE(d.next.soaked, Millis{0});
    QCOMPARE(*d.next.since, kNow);
    QVERIFY(boundDigest(d.next, "promote:1") != before); // what was approved is not what runs
    QVERIFY(fingerprintDifferences(d.next, a.observation).empty());
}

void TestFingerprints::restoreSaysNo()
{
    const State s = kept();
    Surroundings a = seen("shop@sha256:aa", "2222");
    a.differences = fingerprintDifferences(s, a.observation);
    const Decision d = decide(s, allGood(s.plan), a, command(Verb::Restore), kNow);
    QVERIFY(!d.allowed);
    QVERIFY2(d.reason.english().find("settings") != std::string::npos, d.reason.english().c_str());
}

void TestFingerprints::aNewActBeginsWithNone()
{
    State s = kept();
    s.pending = Pending();
    s.pending->command = "start";
    s.pending->toPhase = 0;
    s.pending->goal.weight = 20;
    traffic::Advice advice;
    advice.kind = traffic::Advice::Kind::Done;
    const State after = concluded(s, advice, seen("shop@sha256:cc", "2222"), kNow);
    QCOMPARE(after.fingerprints.canaryDigest, std::string("sha256:cc"));
    QCOMPARE(after.fingerprints.configs.at("ConfigMap/settings"), std::string("2222"));
    // A promotion keeps what there was: a tag that was pushed again while it ran is somebody's change.
    s.pending->command = "promote";
    QCOMPARE(concluded(s, advice, seen("shop@sha256:cc", "2222"), kNow).fingerprints.canaryDigest, std::string("sha256:aa"));
}

void TestFingerprints::survivesWriting()
{
    State s = kept();
    s.fingerprints.adopted = 2;
    const auto back = fromJson(toJson(s));
    QVERIFY(back);
    QCOMPARE(back->fingerprints.canaryDigest, s.fingerprints.canaryDigest);
    QCOMPARE(back->fingerprints.stableDigest, s.fingerprints.stableDigest);
    QCOMPARE(back->fingerprints.configs, s.fingerprints.configs);
    QCOMPARE(back->fingerprints.adopted, 2);
}

QTEST_GUILESS_MAIN(TestFingerprints)
#include "tst_fingerprints.moc"
