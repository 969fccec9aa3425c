// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Pods read straight from the bytes: every field that rules use, every wrong type, and nothing lost or mixed by a damaged answer.
#include "kube/pod_store.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::kube;

namespace {

const QByteArray kPod = R"({"metadata":{"name":"finance-abc","namespace":"vextrus","uid":"u-1","resourceVersion":"41","creationTimestamp":"2026-11-24T06:00:00Z",
 "labels":{"app":"finance","pod-template-hash":"7f9c"},"ownerReferences":[{"kind":"Thing","name":"other"},{"kind":"ReplicaSet","name":"finance-7f9c","controller":true}],
 "managedFields":[{"manager":"kubelet","fieldsV1":{"f:status":{"name":"not this"}}}]},
 "spec":{"nodeName":"node-1","containers":[{"name":"finance","image":"registry.example/finance:2.3.1","env":[{"name":"x","value":"y"}]},{"name":"proxy","image":"registry.example/proxy:1"}]},
 "status":{"phase":"Running","podIP":"10.1.2.3","conditions":[{"type":"PodScheduled","status":"True"},{"type":"Ready","status":"True","lastTransitionTime":"2026-11-24T06:00:07Z"}],
 "containerStatuses":[{"name":"proxy","restartCount":3,"imageID":"registry.example/proxy@sha256:bb"},{"name":"finance","restartCount":1,"imageID":"registry.example/finance@sha256:aa","state":{"running":{}}}]}})";

QByteArray list(const QByteArray &items, const QByteArray &rv = "100", const QByteArray &next = {})
{
    return R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":")" + rv + R"(","continue":")" + next + R"("},"items":[)" + items + "]}";
}

QByteArray small(const QByteArray &name, const QByteArray &rv, const QByteArray &owner = "rs")
{
    return R"({"metadata":{"name":")" + name + R"(","namespace":"n","resourceVersion":")" + rv + R"(","ownerReferences":[{"name":")" + owner + R"(","controller":true}]}})";
}

QByteArray line(const QByteArray &type, const QByteArray &object)
{
    return R"({"type":")" + type + R"(","object":)" + object + "}";
}

} // namespace

class TestPodStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsRead();
    void whyItIsNotReady_data();
    void whyItIsNotReady();
    void wrongTypesAreMissing_data();
    void wrongTypesAreMissing();
    void damagedAnswersChangeNothing_data();
    void damagedAnswersChangeNothing();
    void aListReplacesAtOnce();
    void theNextPageIsAskedForFirst();
    void eventsAreApplied();
    void initialEventsWaitForTheirEnd();
    void ownersFollow();
    void sharedTextsAreFreed();

private:
    static void fill(PodStore &store, const QByteArray &items)
    {
        store.begin();
        QVERIFY(store.page(list(items), {}));
        store.commit();
    }
    static QStringList of(const PodStore &store, const char *rs)
    {
        QStringList out;
        store.eachOf("n", rs, [&](const std::string &name, const Pod &) { out << QString::fromStdString(name); });
        out.sort();
        return out;
    }
};

void TestPodStore::everyFieldIsRead()
{
    PodStore store("pods");
    fill(store, kPod);
    QCOMPARE(store.size(), std::size_t(1));
    const Pod *p = store.find("vextrus", "finance-abc");
    QVERIFY(p);
    QVERIFY(!store.find("other", "finance-abc"));
    QCOMPARE(p->uid, std::string("u-1"));
    QCOMPARE(p->resourceVersion, std::string("41"));
    QCOMPARE(p->ip, std::string("10.1.2.3"));
    QCOMPARE(p->replicaSet.str(), std::string("finance-7f9c"));
    QCOMPARE(p->templateHash.str(), std::string("7f9c"));
    QCOMPARE(p->phase.str(), std::string("Running"));
    QCOMPARE(p->node.str(), std::string("node-1"));
    QVERIFY(p->reason.empty());
    QVERIFY(p->ready && !p->terminating);
    QCOMPARE(formatInstant(p->created), std::string("2026-11-24T06:00:00Z"));
    QCOMPARE(formatInstant(*p->readyChanged), std::string("2026-11-24T06:00:07Z"));
    QCOMPARE(p->containers.size(), std::size_t(2));
    QCOMPARE(p->containers[0].name.str(), std::string("finance"));
    QCOMPARE(p->containers[0].image.str(), std::string("registry.example/finance:2.3.1"));
    QCOMPARE(p->containers[0].imageId.str(), std::string("registry.example/finance@sha256:aa"));
    QCOMPARE(p->containers[0].restarts, 1);
    QCOMPARE(p->containers[1].restarts, 3);
}

void TestPodStore::whyItIsNotReady_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("reason");
    const QByteArray notReady = R"({"type":"Ready","status":"False","reason":"ContainersNotReady"})";
    QTest::newRow("condition") << QByteArray(R"("conditions":[)" + notReady + "]") << "ContainersNotReady";
    QTest::newRow("scheduler") << QByteArray(R"("conditions":[{"type":"PodScheduled","status":"False","reason":"Unschedulable"},)" + notReady + "]") << "Unschedulable";
    QTest::newRow("scheduler without a word") << QByteArray(R"("conditions":[{"type":"PodScheduled","status":"False"}])") << "Unschedulable";
    QTest::newRow("waiting") << QByteArray(R"("conditions":[)" + notReady + R"(],"containerStatuses":[{"name":"a","state":{"waiting":{"reason":"ImagePullBackOff"}}}])") << "ImagePullBackOff";
    QTest::newRow("terminated") << QByteArray(R"("containerStatuses":[{"name":"a","state":{"terminated":{"reason":"OOMKilled"}}}],"conditions":[)" + notReady + "]") << "OOMKilled";
    QTest::newRow("ready says nothing") << QByteArray(R"("conditions":[{"type":"Ready","status":"True","reason":"x"}],"containerStatuses":[{"name":"a","state":{"terminated":{"reason":"Completed"}}}])") << "";
    QTest::newRow("nothing known") << QByteArray(R"("phase":"Pending")") << "";
}

void TestPodStore::whyItIsNotReady()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, reason);
    PodStore store("pods");
    fill(store, R"({"metadata":{"name":"p","namespace":"n"},"status":{)" + status + "}}");
    QCOMPARE(QString::fromStdString(store.find("n", "p")->reason.str()), reason);
}

void TestPodStore::wrongTypesAreMissing_data()
{
    QTest::addColumn<QByteArray>("pod");
    const auto row = [](const char *name, const QByteArray &more) { QTest::newRow(name) << QByteArray(R"({"metadata":{"name":"p","namespace":"n")" + more + "}"); };
    row("labels is a list", R"(,"labels":[1]})");
    row("owners is an object", R"(,"ownerReferences":{"name":"x"}})");
    row("an owner is a number", R"(,"ownerReferences":[7,null,"x",{"controller":"yes","name":7}]})");
    row("a date is a number", R"(,"creationTimestamp":12,"deletionTimestamp":null})");
    row("spec is a text", R"(},"spec":"x","status":3)");
    row("containers hold texts", R"(},"spec":{"containers":["a",{"name":1,"image":[]}]})");
    row("conditions is a text", R"(},"status":{"conditions":"x","containerStatuses":[{"restartCount":"many","state":[]}]})");
    row("restarts beyond reason", R"(},"status":{"containerStatuses":[{"name":"c","restartCount":9223372036854775807}]})");
}

void TestPodStore::wrongTypesAreMissing()
{
    QFETCH(QByteArray, pod);
    PodStore store("pods");
    fill(store, pod);
    const Pod *p = store.find("n", "p");
    QVERIFY(p);
    QVERIFY(!p->ready && !p->terminating);
    QVERIFY(p->replicaSet.empty());
    QCOMPARE(p->created, Instant{});
}

void TestPodStore::damagedAnswersChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << list(kPod).left(900);
    QTest::newRow("not JSON") << QByteArray("<html>gateway timeout</html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no items") << QByteArray(R"({"kind":"Status","status":"Failure"})");
    QTest::newRow("items is an object") << QByteArray(R"({"metadata":{},"items":{}})");
    QTest::newRow("a pod without a name") << list(R"({"metadata":{"namespace":"n"}})");
    QTest::newRow("a pod is a number") << list("7");
    QTest::newRow("not UTF-8") << list("{\"metadata\":{\"name\":\"\xff\xfe\"}}");
    QTest::newRow("two documents") << list(kPod) + list(kPod);
}

void TestPodStore::damagedAnswersChangeNothing()
{
    QFETCH(QByteArray, bytes);
    PodStore store("pods");
    fill(store, small("a", "1"));
    store.begin();
    const auto page = store.page(bytes, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Invalid);
    QVERIFY(store.find("n", "a"));
    QVERIFY(!store.event(bytes, false));
    QVERIFY(!store.event(line("ADDED", bytes.isEmpty() ? "7" : bytes.left(40)), false));
    QVERIFY(!store.event(line("SOMETHING", small("b", "2")), false));
    QCOMPARE(store.size(), std::size_t(1));
    QCOMPARE(of(store, "rs"), QStringList{"a"});
}

void TestPodStore::aListReplacesAtOnce()
{
    PodStore store("pods");
    store.wantDifferences(true);
    fill(store, small("a", "1") + "," + small("b", "2") + "," + small("c", "3"));
    QCOMPARE(store.takeDifferences().size(), std::size_t(3));
    store.begin();
    QVERIFY(store.page(list(small("a", "1"), "9", "more"), {}));
    QVERIFY(store.page(list(small("b", "7", "rs2") + "," + small("d", "8"), "9"), {}));
    QCOMPARE(store.size(), std::size_t(3)); // not before it is whole
    QVERIFY(store.commit());
    QMap<QString, QString> told;
    for (const auto &[type, o] : store.takeDifferences())
        told[QString::fromStdString(textAt(o, {"metadata", "name"}))] = QString::fromLatin1(type);
    QCOMPARE(told, (QMap<QString, QString>{{"b", "MODIFIED"}, {"c", "DELETED"}, {"d", "ADDED"}}));
    QCOMPARE(of(store, "rs"), (QStringList{"a", "d"}));
    QCOMPARE(of(store, "rs2"), QStringList{"b"});
    store.wantDifferences(false);
    store.begin();
    QVERIFY(store.page(list(small("a", "1") + "," + small("b", "7", "rs2") + "," + small("d", "8")), {}));
    QVERIFY(!store.commit()); // the same again
    store.begin();
    QVERIFY(store.page(list(small("a", "1") + "," + small("b", "7", "rs2") + "," + small("e", "8")), {}));
    QVERIFY(store.commit()); // as many, and another
}

void TestPodStore::theNextPageIsAskedForFirst()
{
    PodStore store("pods");
    store.begin();
    std::string asked;
    const auto head = store.page(list(small("a", "1"), "77", "token"), [&](const Intake::PageHead &h) { asked = h.next + h.resourceVersion; });
    QVERIFY(head);
    QCOMPARE(asked, std::string("token77"));
    QCOMPARE(head->items, std::size_t(1));
    const auto none = store.page(list({}, "77"), {});
    QVERIFY(none && none->empty);
    const auto null = store.page(R"({"metadata":{"resourceVersion":"5"},"items":null})", {});
    QVERIFY(null && null->empty);
}

void TestPodStore::eventsAreApplied()
{
    PodStore store("pods");
    fill(store, small("a", "1"));
    const auto added = store.event(line("ADDED", small("b", "5")), false);
    QVERIFY(added);
    QCOMPARE(added->resourceVersion, std::string("5"));
    QVERIFY(store.event(line("MODIFIED", small("a", "6")), false));
    QCOMPARE(store.find("n", "a")->resourceVersion, std::string("6"));
    QVERIFY(store.event(line("DELETED", small("b", "7")), false));
    QVERIFY(!store.find("n", "b"));
    const auto mark = store.event(line("BOOKMARK", R"({"metadata":{"resourceVersion":"12"}})"), false);
    QVERIFY(mark);
    QCOMPARE(mark->type, Intake::Event::Type::Bookmark);
    QVERIFY(!mark->initialEnd);
    const auto gone = store.event(line("ERROR", R"({"kind":"Status","code":410,"reason":"Expired"})"), false);
    QVERIFY(gone);
    QCOMPARE(gone->type, Intake::Event::Type::Error);
    QCOMPARE(intAt(gone->status, {"code"}), 410LL);
    QCOMPARE(store.size(), std::size_t(1));
}

void TestPodStore::initialEventsWaitForTheirEnd()
{
    PodStore store("pods");
    fill(store, small("old", "1"));
    store.begin();
    QVERIFY(store.event(line("ADDED", small("a", "2")), true));
    QVERIFY(store.event(line("ADDED", small("b", "3")), true));
    QVERIFY(store.event(line("DELETED", small("b", "4")), true));
    QVERIFY(store.find("n", "old"));
    QVERIFY(!store.find("n", "a"));
    const auto end = store.event(line("BOOKMARK", R"({"metadata":{"resourceVersion":"9","annotations":{"k8s.io/initial-events-end":"true"}}})"), true);
    QVERIFY(end && end->initialEnd);
    QVERIFY(store.commit());
    QVERIFY(store.find("n", "a"));
    QVERIFY(!store.find("n", "b"));
    QVERIFY(!store.find("n", "old"));
}

void TestPodStore::ownersFollow()
{
    PodStore store("pods");
    fill(store, small("a", "1", "one") + "," + small("b", "1", "one") + "," + small("c", "1", "two"));
    QCOMPARE(of(store, "one"), (QStringList{"a", "b"}));
    QVERIFY(store.event(line("MODIFIED", small("a", "2", "two")), false));
    QCOMPARE(of(store, "one"), QStringList{"b"});
    QCOMPARE(of(store, "two"), (QStringList{"a", "c"}));
    QVERIFY(store.event(line("DELETED", small("b", "3", "one")), false));
    QVERIFY(of(store, "one").isEmpty());
    QVERIFY(store.event(line("ADDED", small("d", "3", "one")), false));
    QCOMPARE(of(store, "one"), QStringList{"d"});
    QStringList elsewhere;
    store.eachOf("another", "one", [&](const std::string &name, const Pod &) { elsewhere << QString::fromStdString(name); });
    QVERIFY(elsewhere.isEmpty());
}

void TestPodStore::sharedTextsAreFreed()
{
    TextPool pool;
    {
        const Text a = pool.text("registry.example/finance:2.3.1"), b = pool.text("registry.example/finance:2.3.1");
        QVERIFY(a == b);
        QCOMPARE(pool.size(), std::size_t(1));
        Text c = a;
        c = pool.text("other");
        QCOMPARE(pool.size(), std::size_t(2));
        QCOMPARE(a.view(), std::string_view("registry.example/finance:2.3.1"));
    }
    QCOMPARE(pool.size(), std::size_t(0));
    QVERIFY(pool.text({}).empty());
    QVERIFY(pool.known("x").empty());
}

QTEST_GUILESS_MAIN(TestPodStore)
#include "tst_pod_store.moc"
