// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What the cluster keeps: written and read back whole, newer and broken ones told apart.
#include "a_release.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::release;
using namespace tidegate::test;

class TestReleaseState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void aNewerSchemaIsToldApart();
    void brokenStatesAreNamed_data();
    void brokenStatesAreNamed();
    void unknownFieldsAreIgnored();
    void theJournalIsBounded();
};

void TestReleaseState::everythingComesBack()
{
    State s = acting(traffic::GoalKind::Shift, "promote");
    s.run = 3;
    s.held = true;
    s.heldBy = "bob";
    s.heldWhy = {"vendor outage %1", {"x"}};
    s.heldAt = kNow;
    s.guardian = Guardian{"alice@desk", kNow};
    s.overrides.push_back({"p95", "bob", "why", "T-1", kNow, 1});
    s.items["error-rate"] = {true, kNow, kNow, std::nullopt, 2};
    s.pinned = {{"shop", "uid", "shop", 2, 20}};
    s.pending->goal.pinned = s.pinned;
    s.pending->problem = Error{ErrorKind::Refused, "promote", "quota", "ask"};
    s.rolledBackBy = "trigger error-rate";
    s.rolledBackWhy = {"error rate 7 %", {}};
    s.journal.push_back({1, kNow, "alice", "promote", {"%1 promoted", {"alice"}}, "caution"});
    s.journalSeq = 1;
    s.journalHead = {7, "abc"};
    const Json doc = toJson(s);
    const auto back = fromJson(Json::parse(doc.dump()));
    QVERIFY2(back, back ? "" : back.error().text().c_str());
    QCOMPARE(QString::fromStdString(toJson(*back).dump(1)), QString::fromStdString(doc.dump(1)));
    QCOMPARE(back->pending->goal.weight, 80);
    QCOMPARE(back->planDigest, s.planDigest);
    QCOMPARE(plan::digest(back->plan), s.planDigest); // the plan is the approved one, to the letter
}

void TestReleaseState::aNewerSchemaIsToldApart()
{
    Json doc = toJson(inPhase(1));
    doc["schema"] = kSchema + 1;
    const auto r = fromJson(doc);
    QVERIFY(!r);
    QCOMPARE(r.error().kind, ErrorKind::Unsupported);
    QVERIFY(r.error().text().find("read-only") != std::string::npos);
}

void TestReleaseState::brokenStatesAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *path, const char *value) { QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(value); };
    row("no schema", "/schema", "\"one\"");
    row("unknown stage", "/stage", "\"flying\"");
    row("plan is text", "/plan", "\"x\"");
    row("phase out of the plan", "/phase", "9");
    row("negative phase", "/phase", "-1");
    row("pending without a goal", "/pending", "{\"id\":\"1\"}");
    row("whole thing is a list", "", "[]");
}

void TestReleaseState::brokenStatesAreNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    Json doc = toJson(acting(traffic::GoalKind::Shift, "promote"));
    doc[Json::json_pointer(path.toStdString())] = Json::parse(value.toStdString());
    const auto r = fromJson(doc);
    QVERIFY(!r);
    QVERIFY(!r.error().text().empty());
    if (QByteArrayView(QTest::currentDataTag()) != "no schema")
        return;
    // Every other value of a wrong type is survived: an error or a default, never a crash.
    const Json whole = toJson(acting(traffic::GoalKind::Shift, "promote")), flat = whole.flatten();
    for (const auto &[key, v] : flat.items()) {
        for (const Json &wrong : {Json(nullptr), Json(-1), Json("text"), Json::array(), Json::object(), Json(1e300), Json(true)}) {
            Json broken = whole;
            broken[Json::json_pointer(key)] = wrong;
            (void)fromJson(broken);
        }
    }
}

void TestReleaseState::unknownFieldsAreIgnored()
{
    Json doc = toJson(inPhase(1));
    doc["something"] = {{"new", 1}};
    QVERIFY(fromJson(doc));
}

void TestReleaseState::theJournalIsBounded()
{
    State s = inPhase(1);
    for (int i = 0; i < 500; ++i) {
        Command c = command(Verb::Note);
        c.text = "note " + std::to_string(i);
        s = decide(s, {}, around(), c, kNow).next;
    }
    QCOMPARE(s.journal.size(), kRecent);
    QVERIFY(s.journal.back().text.english().find("note 499") != std::string::npos);
    QVERIFY(toJson(s).dump().size() < 500000); // a ConfigMap holds 1 MiB
}

QTEST_APPLESS_MAIN(TestReleaseState)
#include "tst_release_state.moc"
