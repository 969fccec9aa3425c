// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Room for the next phase's pods: by quota, by what nodes have left of what pods request, and unknown where neither may be read.
#include "checks/quantity.h"
#include "checks/room.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::checks;
using release::Verdict;

namespace {

const Instant kNow = *parseInstant("2026-11-29T10:00:00Z");

Json podSpec(const char *cpu = "500m", const char *memory = "256Mi")
{
    return {{"containers", {{{"name", "a"}, {"resources", {{"requests", {{"cpu", cpu}, {"memory", memory}}}, {"limits", {{"memory", "512Mi"}}}}}}}}};
}

Json node(const char *name, const char *cpu = "2", const char *memory = "4Gi", const char *pods = "110")
{
    return {{"metadata", {{"name", name}, {"labels", {{"disk", "ssd"}}}}}, {"status", {{"allocatable", {{"cpu", cpu}, {"memory", memory}, {"pods", pods}}}}}};
}

Json pod(const char *onNode, const char *phase = "Running", const Json &spec = podSpec())
{
    Json p = {{"spec", spec}, {"status", {{"phase", phase}}}};
    p["spec"]["nodeName"] = onNode;
    return p;
}

Json items(std::vector<Json> all)
{
    return {{"items", std::move(all)}};
}

Json quota(const char *key, const char *hard, const char *used)
{
    return {{"metadata", {{"name", "team"}}}, {"status", {{"hard", {{key, hard}}}, {"used", {{key, used}}}}}};
}

Room roomOf(std::vector<Json> nodes, std::vector<Json> pods = {}, std::vector<Json> quotas = {})
{
    Room r;
    r.quotas = items(std::move(quotas));
    r.nodes = items(std::move(nodes));
    r.pods = items(std::move(pods));
    return r;
}

release::Evidence judged(const Room &r, int more = 3, const Json &spec = podSpec())
{
    return roomFor({{"spec", spec}}, more, r, kNow);
}

} // namespace

class TestRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quantities_data();
    void quantities();
    void nodesHaveRoomOrNot();
    void whatANodeDoesNotTake();
    void quotas_data();
    void quotas();
    void whatIsNotKnown();
    void rubbish();
};

void TestRoom::quantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("milli") << "250m" << 0.25;
    QTest::newRow("whole") << "2" << 2.0;
    QTest::newRow("fraction") << "1.5" << 1.5;
    QTest::newRow("Ki") << "3Ki" << 3072.0;
    QTest::newRow("Gi") << "1.5Gi" << 1610612736.0;
    QTest::newRow("G") << "2G" << 2e9;
    QTest::newRow("k") << "4k" << 4000.0;
    QTest::newRow("exponent") << "2e3" << 2000.0;
    QTest::newRow("E, the unit") << "1E" << 1e18;
    QTest::newRow("nano") << "100n" << 1e-7;
    for (const char *bad : {"", "m", "Gi", "1 Gi", "0x10", "inf", "nan", "1Mii", "--1", "1e", "999999999999999999999999999999999999999999"})
        QTest::newRow(qPrintable(QStringLiteral("bad %1").arg(QLatin1String(bad)))) << bad << -1.0;
}

void TestRoom::quantities()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto v = quantity(text.toStdString());
    QCOMPARE(v.has_value(), value >= 0);
    if (v)
        QVERIFY(qFuzzyCompare(*v, value));
}

void TestRoom::nodesHaveRoomOrNot()
{
    // Two cores at 500m: four pods; three are there already.
    release::Evidence e = judged(roomOf({node("a")}, {pod("a"), pod("a"), pod("a")}));
    QCOMPARE(e.verdict, Verdict::Fail);
    QCOMPARE(*e.value, 1.0);
    QVERIFY2(e.text.english().find("1 of 3") != std::string::npos, e.text.english().c_str());
    e = judged(roomOf({node("a"), node("b")}, {pod("a"), pod("a"), pod("a")}));
    QCOMPARE(e.verdict, Verdict::Pass);
    QCOMPARE(*e.value, 5.0);
    // What has ended holds nothing, and what is not placed is nowhere.
    QCOMPARE(*judged(roomOf({node("a")}, {pod("a", "Succeeded"), pod("a", "Failed"), pod("")})).value, 4.0);
    // Memory and the number of pods count as well.
    QCOMPARE(*judged(roomOf({node("a", "64", "1Gi")})).value, 4.0);
    QCOMPARE(*judged(roomOf({node("a", "64", "64Gi", "5")}, {pod("a")})).value, 4.0);
    // Pieces do not add up: half a pod's room on each of two nodes is none.
    QCOMPARE(*judged(roomOf({node("a", "250m"), node("b", "250m")})).value, 0.0);
    // An init container that is larger than all others decides; a sidecar counts with them.
    Json spec = podSpec();
    spec["initContainers"] = {{{"name", "i"}, {"resources", {{"requests", {{"cpu", "1"}}}}}}};
    QCOMPARE(*judged(roomOf({node("a")}), 3, spec).value, 2.0);
    spec["initContainers"][0]["restartPolicy"] = "Always";
    QCOMPARE(*judged(roomOf({node("a")}), 3, spec).value, 1.0);
    QCOMPARE(judged(roomOf({}), 0).verdict, Verdict::NotApplicable);
}

void TestRoom::whatANodeDoesNotTake()
{
    Json off = node("a"), tainted = node("b"), soft = node("c");
    off["spec"]["unschedulable"] = true;
    tainted["spec"]["taints"] = {{{"key", "gpu"}, {"value", "yes"}, {"effect", "NoSchedule"}}};
    soft["spec"]["taints"] = {{{"key", "gpu"}, {"effect", "PreferNoSchedule"}}};
    QCOMPARE(*judged(roomOf({off, tainted})).value, 0.0);
    QCOMPARE(*judged(roomOf({soft})).value, 4.0);
    Json spec = podSpec();
    spec["tolerations"] = {{{"key", "gpu"}, {"operator", "Equal"}, {"value", "yes"}, {"effect", "NoSchedule"}}};
    QCOMPARE(*judged(roomOf({tainted}), 3, spec).value, 4.0);
    spec["tolerations"][0]["value"] = "no";
    QCOMPARE(*judged(roomOf({tainted}), 3, spec).value, 0.0);
    spec["tolerations"] = {{{"operator", "Exists"}}};
    QCOMPARE(*judged(roomOf({tainted}), 3, spec).value, 4.0);
    spec = podSpec();
    spec["nodeSelector"] = {{"disk", "ssd"}};
    QCOMPARE(*judged(roomOf({node("a")}), 3, spec).value, 4.0);
    spec["nodeSelector"]["disk"] = "hdd";
    QCOMPARE(*judged(roomOf({node("a")}), 3, spec).value, 0.0);
}

void TestRoom::quotas_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("hard");
    QTest::addColumn<QString>("used");
    QTest::addColumn<double>("fit"); ///< -1: enough
    QTest::newRow("pods") << "pods" << "10" << "8" << 2.0;
    QTest::newRow("enough pods") << "pods" << "20" << "8" << -1.0;
    QTest::newRow("cpu") << "requests.cpu" << "4" << "3500m" << 1.0;
    QTest::newRow("memory, its short name") << "memory" << "1Gi" << "768Mi" << 1.0;
    QTest::newRow("limits") << "limits.memory" << "1Gi" << "0" << 2.0;
    QTest::newRow("used up") << "pods" << "5" << "7" << 0.0;
    QTest::newRow("of something else") << "persistentvolumeclaims" << "1" << "1" << -1.0;
}

void TestRoom::quotas()
{
    QFETCH(QString, key);
    QFETCH(QString, hard);
    QFETCH(QString, used);
    QFETCH(double, fit);
    const Json q = quota(qPrintable(key), qPrintable(hard), qPrintable(used));
    const release::Evidence e = judged(roomOf({node("a"), node("b")}, {}, {q}));
    QCOMPARE(e.verdict, fit < 0 ? Verdict::Pass : Verdict::Fail);
    if (fit >= 0) {
        QCOMPARE(*e.value, fit);
        QVERIFY2(e.text.english().find("team (" + key.toStdString() + ")") != std::string::npos, e.text.english().c_str());
    }
    Json scoped = q;
    scoped["spec"]["scopes"] = {"BestEffort"};
    QCOMPARE(judged(roomOf({node("a"), node("b")}, {}, {scoped})).verdict, Verdict::Pass);
}

void TestRoom::whatIsNotKnown()
{
    const Error no{ErrorKind::Forbidden, "nodes", "nodes is forbidden", ""};
    Room r = roomOf({node("a"), node("b")});
    r.nodes = no;
    QCOMPARE(judged(r).verdict, Verdict::Unknown);
    QVERIFY(judged(r).text.english().find("nodes is forbidden") != std::string::npos);
    r = roomOf({node("a"), node("b")});
    r.pods = no;
    QCOMPARE(judged(r).verdict, Verdict::Unknown);
    r = roomOf({node("a"), node("b")});
    r.quotas = no;
    QCOMPARE(judged(r).verdict, Verdict::Unknown);
    // What is known to be too little is known all the same.
    r = roomOf({node("a")}, {}, {quota("pods", "1", "1")});
    r.nodes = no;
    QCOMPARE(judged(r).verdict, Verdict::Fail);
    r = roomOf({});
    r.quotas = no;
    QCOMPARE(judged(r).verdict, Verdict::Fail);
}

void TestRoom::rubbish()
{
    for (const char *text : {"null", "3", "[]", R"({"items":3})", R"({"items":[3,null,{"status":{"allocatable":7,"hard":[]},"spec":{"taints":"x","nodeName":4}}]})"}) {
        Room r;
        r.quotas = r.nodes = r.pods = Json::parse(text);
        const release::Evidence e = judged(r);
        QVERIFY2(e.verdict != Verdict::Pass && !e.text.empty(), text);
    }
    QVERIFY(roomFor(Json(), 3, roomOf({node("a")}), kNow).verdict == Verdict::Pass); // a pod without requests: only its number counts
}

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
