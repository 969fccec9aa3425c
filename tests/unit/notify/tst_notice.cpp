// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Who is told of what, once, and in which words for which receiver.
#include "notify/payload.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::notify;

class TestNotice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void events_data();
    void events();
    void theEndOfARollback();
    void onlyWhoGuardsTells();
    void thePastIsNotTold();
    void whoTakesOverTellsWhatAKilledOneMayHaveLeft();
    void anOfferedPlanWantsApproval();
    void nobodyGuards();
    void credentialsEnd();
    void payloads();

private:
    static engine::Snapshot snapshot()
    {
        engine::Snapshot s;
        s.exists = true;
        s.guardedByUs = true;
        s.guardian = "us";
        s.observation.synced = true;
        s.ns = "vextrus";
        s.state.release = "finance";
        s.state.run = 3;
        s.state.stage = release::Stage::Phase;
        s.state.stableVersion = "2.3.1";
        s.state.canaryVersion = "2.4.0";
        s.state.plan.environment.name = "eu";
        s.now = s.localNow = fromSeconds(1700000000);
        return s;
    }
    static void add(engine::Snapshot &s, const char *kind, const char *tone = "")
    {
        s.state.journal.push_back({++s.state.journalSeq, s.now, "alice", kind, {"what happened", {}}, tone});
    }
    static std::vector<Notice> told(const engine::Snapshot &before, const engine::Snapshot &after)
    {
        std::optional<Instant> since;
        return noticesOf(&before, after, since);
    }
};

void TestNotice::events_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("alarm");
    const auto row = [](const char *event, const char *tone, const char *kind, bool alarm) { QTest::newRow(qPrintable(QLatin1String(event) + QLatin1Char(' ') + QLatin1String(tone))) << QString::fromLatin1(event) << QString::fromLatin1(tone) << QString::fromLatin1(kind) << alarm; };
    row("trigger", "alarm", "rollback", true);
    row("rollback", "alarm", "rollback", true);
    row("hold", "alarm", "hold", true);
    row("hold", "caution", "hold", false);
    row("request", "", "approval", false);
    row("hotfix", "caution", "approval", false);
    row("hotfix", "alarm", "approval", true);
    for (const char *quiet : {"promote", "approve", "resume", "observed", "evidence", "ack", "note", "close"})
        row(quiet, "", "", false);
}

void TestNotice::events()
{
    QFETCH(QString, event);
    QFETCH(QString, tone);
    QFETCH(QString, kind);
    QFETCH(bool, alarm);
    engine::Snapshot before = snapshot();
    add(before, "rollback", "alarm"); // of before: told already
    engine::Snapshot after = before;
    add(after, qPrintable(event), qPrintable(tone));
    const auto notices = told(before, after);
    QCOMPARE(notices.size(), std::size_t(kind.isEmpty() ? 0 : 1));
    if (kind.isEmpty())
        return;
    QCOMPARE(QString::fromStdString(notices[0].kind), kind);
    QCOMPARE(notices[0].alarm, alarm);
    QCOMPARE(notices[0].id, "vextrus/finance/3/" + kind.toStdString() + "/2");
    QCOMPARE(notices[0].text, std::string("what happened"));
    QVERIFY(told(after, after).empty());
}

void TestNotice::anOfferedPlanWantsApproval()
{
    const engine::Snapshot before = snapshot();
    engine::Snapshot after = before;
    after.state.offered = release::OfferedPlan{after.state.plan, "feed", "alice", after.now};
    add(after, "plan", "caution");
    const auto notices = told(before, after);
    QCOMPARE(notices.size(), std::size_t(1));
    QCOMPARE(notices[0].kind, std::string("approval"));
    // Adopted or withdrawn is no question.
    after.state.offered.reset();
    QVERIFY(told(before, after).empty());
}

void TestNotice::theEndOfARollback()
{
    const engine::Snapshot before = snapshot();
    engine::Snapshot after = before;
    after.state.stage = release::Stage::RolledBack;
    const auto notices = told(before, after);
    QCOMPARE(notices.size(), std::size_t(1));
    QCOMPARE(notices[0].kind, std::string("rollback"));
    QVERIFY(notices[0].text.find("2.3.1") != std::string::npos);
}

void TestNotice::onlyWhoGuardsTells()
{
    const engine::Snapshot before = snapshot();
    engine::Snapshot after = before;
    add(after, "rollback", "alarm");
    after.guardedByUs = false;
    after.guardian = "somebody";
    QVERIFY(told(before, after).empty());
}

void TestNotice::whoTakesOverTellsWhatAKilledOneMayHaveLeft()
{
    engine::Snapshot before = snapshot();
    add(before, "rollback", "alarm");
    before.guardedByUs = false;
    before.guardian = "killed";
    engine::Snapshot after = before;
    after.guardedByUs = true;
    after.guardian = "us";
    after.now += std::chrono::seconds(20); // a Lease runs out
    const auto notices = told(before, after);
    QCOMPARE(notices.size(), std::size_t(1));
    QCOMPARE(notices[0].id, std::string("vextrus/finance/3/rollback/1")); // the same as its own would have been
    after.now += std::chrono::minutes(2);
    QVERIFY(told(before, after).empty());
}

void TestNotice::thePastIsNotTold()
{
    engine::Snapshot after = snapshot();
    add(after, "rollback", "alarm");
    std::optional<Instant> since;
    QVERIFY(noticesOf(nullptr, after, since).empty());
    engine::Snapshot before = snapshot();
    before.state.run = 2; // another run: its numbers begin anew
    QVERIFY(told(before, after).empty());
}

void TestNotice::nobodyGuards()
{
    engine::Snapshot s = snapshot();
    s.guardedByUs = false;
    s.guardian.clear();
    std::optional<Instant> since;
    const auto at = [&](int second) {
        s.localNow = fromSeconds(1700000000 + second);
        return noticesOf(&s, s, since);
    };
    QVERIFY(at(0).empty());
    QVERIFY(at(29).empty()); // a takeover is no news
    const auto first = at(31);
    QCOMPARE(first.size(), std::size_t(1));
    QCOMPARE(first[0].kind, std::string("unguarded"));
    QVERIFY(first[0].alarm);
    QVERIFY(at(600).empty()); // said once
    s.guardian = "somebody";
    QVERIFY(at(601).empty());
    s.guardian.clear();
    QVERIFY(at(602).empty());
    QCOMPARE(at(640).size(), std::size_t(1)); // and again, when it happens again
    since.reset();
    s.state.stage = release::Stage::Before;
    QVERIFY(at(700).empty() && at(800).empty()); // no traffic, no danger
    s.state.stage = release::Stage::Phase;
    s.readOnly = true;
    QVERIFY(at(900).empty() && at(1000).empty()); // who only looks tells nobody
}

void TestNotice::credentialsEnd()
{
    engine::Snapshot before = snapshot();
    before.expiry = kube::Expiry{kube::Expiry::What::Token, before.localNow + std::chrono::hours(73)};
    engine::Snapshot after = before;
    after.localNow += std::chrono::hours(2);
    const auto notices = told(before, after);
    QCOMPARE(notices.size(), std::size_t(1));
    QCOMPARE(notices[0].kind, std::string("expiry"));
    QVERIFY(told(after, after).empty());
    before = after;
    before.guardedByUs = false;
    QCOMPARE(told(before, after).size(), std::size_t(1)); // whoever begins to guard with them
}

void TestNotice::payloads()
{
    Notice n{"id/1", "rollback", "finance", "vextrus", "eu", "finance <is> & back", "text <!channel>", true, fromSeconds(1700000000)};
    const Json hook = payload("webhook", n);
    QCOMPARE(hook["id"], Json("id/1"));
    QCOMPARE(hook["title"], Json("finance <is> & back"));
    QCOMPARE(hook["at"], Json(formatInstant(n.at)));
    const std::string slack = payload("slack", n)["text"];
    QVERIFY2(slack.find("<") == std::string::npos && slack.find("&lt;!channel&gt;") != std::string::npos, slack.c_str());
    const Json alerts = payload("alertmanager", n);
    QVERIFY(alerts.is_array() && alerts.size() == 1);
    QCOMPARE(alerts[0]["labels"]["alertname"], Json("TidegateRollback"));
    QCOMPARE(alerts[0]["labels"]["severity"], Json("critical"));
    QCOMPARE(address("alertmanager", "http://a/"), std::string("http://a/api/v2/alerts"));
    QCOMPARE(address("alertmanager", "http://a/x/api/v2/alerts"), std::string("http://a/x/api/v2/alerts"));
    QCOMPARE(address("slack", "https://hooks.example/T/B/x"), std::string("https://hooks.example/T/B/x"));
}

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
