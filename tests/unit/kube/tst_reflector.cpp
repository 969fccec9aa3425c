// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// List and watch (kubernetes-clients.md §2.9): pages, resume, bookmarks, 410, in-band errors, cut lines, rubbish in between.
#include "kube/reflector.h"
#include "support/scripted_server.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::kube;
using namespace tidegate::test;

class TestReflector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreOneSnapshot();
    void eventsChangeTheCache();
    void aCutWatchResumes();
    void aSilentWatchIsOpenedAgainOnceTheLinkIsBack();
    void aSilentWatchIsOpenedAgainAfterSleep();
    void bookmarksMoveThePlace();
    void goneMeansListAgain_data();
    void goneMeansListAgain();
    void aRelistTellsOnlyDifferences();
    void rubbishLinesLoseNothing_data();
    void rubbishLinesLoseNothing();
    void aForbiddenListSaysSo();
    void stopIsStop();
    void aStreamedListIsOneSnapshot();
    void withoutStreamedListsItReadsPages_data();
    void withoutStreamedListsItReadsPages();
    void aBusyServerIsAskedToStreamAgain();
    void aStreamedRelistKeepsTheOldUntilItsEnd();

private:
    static QByteArray pod(const char *name, int version, const char *more = "")
    {
        return QByteArray("{\"kind\":\"Pod\",\"metadata\":{\"namespace\":\"n\",\"name\":\"") + name + "\",\"resourceVersion\":\"" + QByteArray::number(version) + "\",\"managedFields\":[{\"manager\":\"kubelet\"}]}" + more + "}";
    }
    static QByteArray list(const QByteArrayList &items, int version, const QByteArray &next = {})
    {
        return "{\"kind\":\"PodList\",\"metadata\":{\"resourceVersion\":\"" + QByteArray::number(version) + "\"" + (next.isEmpty() ? QByteArray() : ",\"continue\":\"" + next + "\"") + "},\"items\":[" + items.join(',') + "]}";
    }
    static QByteArray event(const char *type, const QByteArray &object) { return QByteArray("{\"type\":\"") + type + "\",\"object\":" + object + "}"; }
    static QByteArray initialEnd(int version)
    {
        return event("BOOKMARK", "{\"kind\":\"Pod\",\"metadata\":{\"resourceVersion\":\"" + QByteArray::number(version) + "\",\"annotations\":{\"k8s.io/initial-events-end\":\"true\"}}}");
    }
    void start(bool streamed = false)
    {
        Resource r;
        r.plural = "pods";
        r.ns = "n";
        r.streamed = streamed;
        m_reflector = std::make_unique<Reflector>(m_api.get(), r);
        m_reflector->start();
    }
    [[nodiscard]] bool has(const char *name) const { return m_reflector->objects().contains(std::string("n/") + name); }
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<Reflector> m_reflector;
    std::vector<Exchange> m_watches;      ///< open ones, newest last
    std::vector<Seen> m_lists, m_opened;  ///< what was asked
    std::function<void(const Seen &, Exchange)> m_onList;
    std::function<bool(Exchange)> m_onStream; ///< answers a streaming list itself; false: it is opened as any watch
};

void TestReflector::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_watches.clear();
    m_lists.clear();
    m_opened.clear();
    m_onStream = {};
    m_onList = [](const Seen &, const Exchange &x) { x.json(200, list({pod("a", 1), pod("b", 2)}, 10)); };
    m_server->handle([this](const Seen &r, const Exchange &x) {
        if (r.query("watch").isEmpty() || r.query("watch") == "0" || r.query("watch") == "false") {
            m_lists.push_back(r);
            return m_onList(r, x);
        }
        m_opened.push_back(r);
        if (m_onStream && r.query("sendInitialEvents") == "true" && m_onStream(x))
            return;
        x.begin(200, {{"Content-Type", "application/json"}});
        m_watches.push_back(x);
    });
    ConnectionSpec s;
    s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    m_api = std::make_unique<ApiClient>(s, ApiClient::Options{true, false});
}

void TestReflector::cleanup()
{
    m_reflector.reset();
    m_api.reset();
    m_server.reset();
}

void TestReflector::pagesAreOneSnapshot()
{
    m_onList = [](const Seen &r, const Exchange &x) {
        const QByteArray at = r.query("continue");
        at.isEmpty() ? x.json(200, list({pod("a", 1)}, 10, "p2")) : at == "p2" ? x.json(200, list({pod("b", 2)}, 10, "p3")) : x.json(200, list({pod("c", 3)}, 10));
    };
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_reflector->state().synced, 10000);
    QCOMPARE(m_reflector->objects().size(), std::size_t(3));
    QVERIFY(!m_lists.front().query("limit").isEmpty());
    QVERIFY(!m_reflector->objects().at("n/a")["metadata"].contains("managedFields"));
    QTRY_VERIFY(!m_opened.empty());
    QCOMPARE(m_opened.front().query("resourceVersion"), QByteArray("10"));
    QCOMPARE(m_opened.front().query("allowWatchBookmarks"), QByteArray("true"));
}

void TestReflector::eventsChangeTheCache()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    m_watches.back().line(event("ADDED", pod("c", 11)));
    QTRY_VERIFY(has("c"));
    m_watches.back().line(event("MODIFIED", pod("a", 12, R"(,"status":{"phase":"Running"})")));
    QTRY_COMPARE(textAt(m_reflector->objects().at("n/a"), {"status", "phase"}), std::string("Running"));
    m_watches.back().line(event("DELETED", pod("b", 13)));
    QTRY_VERIFY(!has("b"));
    QVERIFY(m_reflector->state().live);
}

void TestReflector::aSilentWatchIsOpenedAgainOnceTheLinkIsBack()
{
    bool cut = false;
    m_server->on("/livez", [&cut](const Seen &, const Exchange &x) { cut ? x.reset() : x.answer(200, "ok"); });
    m_api = std::make_unique<ApiClient>(m_api->spec(), ApiClient::Options{true, true});
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_watches.size() == 1 && m_api->link().ok, 10000);
    cut = true; // what we had still looks open, as behind a NAT that forgot it
    QTRY_VERIFY_WITH_TIMEOUT(!m_api->link().ok, 15000);
    QCOMPARE(m_watches.size(), std::size_t(1));
    cut = false;
    QTRY_VERIFY_WITH_TIMEOUT(m_watches.size() == 2, 15000);
    QCOMPARE(m_opened.back().query("resourceVersion"), QByteArray("10"));
    QCOMPARE(m_lists.size(), std::size_t(1));
}

void TestReflector::aSilentWatchIsOpenedAgainAfterSleep()
{
    std::chrono::milliseconds slept{0};
    m_server->on("/livez", [](const Seen &, const Exchange &x) { x.answer(200, "ok"); });
    m_api = std::make_unique<ApiClient>(m_api->spec(), ApiClient::Options{true, true, [&slept] { return slept; }});
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_watches.size() == 1 && m_api->link().ok, 10000);
    bool lost = false;
    connect(m_api.get(), &ApiClient::linkChanged, this, [&] { lost = lost || !m_api->link().ok; });
    slept = std::chrono::hours(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_watches.size() == 2, 15000);
    QVERIFY(lost); // old data does not pass for new
    QTRY_VERIFY_WITH_TIMEOUT(m_api->link().ok, 10000);
}

void TestReflector::aCutWatchResumes()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    m_watches.back().line(event("ADDED", pod("c", 17)));
    QTRY_VERIFY(has("c"));
    m_watches.back().reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_watches.size() == 2, 10000);
    QCOMPARE(m_opened.back().query("resourceVersion"), QByteArray("17")); // where it was, nothing is listed again
    QCOMPARE(m_lists.size(), std::size_t(1));
    m_watches.back().line(event("DELETED", pod("c", 18)));
    QTRY_VERIFY(!has("c"));
}

void TestReflector::bookmarksMoveThePlace()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    const long long before = m_reflector->revision();
    m_watches.back().line(event("BOOKMARK", R"({"kind":"Pod","metadata":{"resourceVersion":"99"}})"));
    m_watches.back().end();
    QTRY_VERIFY_WITH_TIMEOUT(m_watches.size() == 2, 10000);
    QCOMPARE(m_opened.back().query("resourceVersion"), QByteArray("99"));
    QCOMPARE(m_reflector->revision(), before); // a bookmark is no object
    QCOMPARE(m_reflector->objects().size(), std::size_t(2));
}

void TestReflector::goneMeansListAgain_data()
{
    QTest::addColumn<bool>("inBand");
    QTest::newRow("in the stream") << true;
    QTest::newRow("as the answer") << false;
}

void TestReflector::goneMeansListAgain()
{
    QFETCH(bool, inBand);
    const QByteArray gone = R"({"kind":"Status","code":410,"reason":"Expired","message":"too old resource version"})";
    if (!inBand) {
        m_server->handle([this, gone](const Seen &r, const Exchange &x) {
            if (r.query("watch").isEmpty()) {
                m_lists.push_back(r);
                return m_onList(r, x);
            }
            m_opened.push_back(r);
            if (m_opened.size() == 1)
                return x.json(410, gone);
            x.begin();
            m_watches.push_back(x);
        });
    }
    start();
    if (inBand) {
        QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
        m_onList = [](const Seen &, const Exchange &x) { x.json(200, list({pod("a", 1), pod("z", 20)}, 30)); };
        m_watches.back().line(event("ERROR", gone));
        QTRY_VERIFY_WITH_TIMEOUT(has("z"), 15000);
        QVERIFY(!has("b"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_lists.size(), std::size_t(2), 15000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty() && m_opened.size() >= 2, 15000);
}

void TestReflector::aRelistTellsOnlyDifferences()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    std::vector<std::pair<QString, std::string>> events;
    connect(m_reflector.get(), &Reflector::happened, this, [&](const QString &type, const Json &o) { events.emplace_back(type, textAt(o, {"metadata", "name"})); });
    m_onList = [](const Seen &, const Exchange &x) { x.json(200, list({pod("a", 1), pod("c", 25)}, 30)); };
    m_watches.back().line(event("ERROR", R"({"kind":"Status","code":410,"reason":"Gone"})"));
    QTRY_VERIFY_WITH_TIMEOUT(has("c"), 15000);
    std::erase_if(events, [](const auto &e) { return e.first == QLatin1String("ERROR") || e.first == QLatin1String("RELIST") || e.first == QLatin1String("SYNCED"); });
    std::ranges::sort(events);
    QCOMPARE(events.size(), std::size_t(2)); // a is the same and says nothing
    QCOMPARE(events[0], std::pair(QStringLiteral("ADDED"), std::string("c")));
    QCOMPARE(events[1], std::pair(QStringLiteral("DELETED"), std::string("b")));
}

void TestReflector::rubbishLinesLoseNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("truncated") << QByteArray(R"({"type":"ADDED","object":{"kind")");
    QTest::newRow("not json") << QByteArray("<html>502</html>");
    QTest::newRow("no object") << QByteArray(R"({"type":"ADDED"})");
    QTest::newRow("object is a number") << QByteArray(R"({"type":"MODIFIED","object":7})");
    QTest::newRow("no name") << QByteArray(R"({"type":"ADDED","object":{"kind":"Pod","metadata":{}}})");
    QTest::newRow("not utf-8") << QByteArray("{\"type\":\"ADDED\",\"object\":{\"a\":\"\xff\"}}");
    QTest::newRow("500 in the stream") << QByteArray(R"({"type":"ERROR","object":{"kind":"Status","code":500,"reason":"InternalError"}})");
    QTest::newRow("unknown type") << QByteArray(R"({"type":"TELEPORTED","object":{"metadata":{"name":"q","namespace":"n"}}})");
}

void TestReflector::rubbishLinesLoseNothing()
{
    QFETCH(QByteArray, line);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    m_watches.back().line(line);
    // Whatever it does about it (skip, reopen, list again), what was known stays and what comes is taken.
    const auto alive = [&] {
        m_watches.back().line(event("ADDED", pod("late", 40)));
        return QTest::qWaitFor([&] { return has("late"); }, 300);
    };
    QVERIFY(QTest::qWaitFor(alive, 20000));
    QVERIFY(has("a") && has("b"));
    QVERIFY(!has("q"));
}

void TestReflector::aForbiddenListSaysSo()
{
    m_onList = [](const Seen &, const Exchange &x) { x.json(403, R"({"kind":"Status","code":403,"reason":"Forbidden","message":"pods is forbidden"})"); };
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_reflector->state().error, 10000);
    QCOMPARE(m_reflector->state().error->kind, ErrorKind::Forbidden);
    QVERIFY(!m_reflector->state().synced);
}

void TestReflector::stopIsStop()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    m_reflector->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.back().open(), 5000);
    QSignalSpy changed(m_reflector.get(), &Reflector::changed);
    QCOMPARE(m_watches.size(), std::size_t(1));
    QCOMPARE(changed.count(), 0);
}

void TestReflector::aStreamedListIsOneSnapshot()
{
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    QCOMPARE(m_opened.front().query("sendInitialEvents"), QByteArray("true"));
    QCOMPARE(m_opened.front().query("resourceVersionMatch"), QByteArray("NotOlderThan"));
    QCOMPARE(m_opened.front().query("allowWatchBookmarks"), QByteArray("true"));
    QVERIFY(m_opened.front().query("resourceVersion").isEmpty());
    QStringList told;
    connect(m_reflector.get(), &Reflector::happened, this, [&](const QString &type, const Json &o) { told << type + QLatin1Char(' ') + QString::fromStdString(textAt(o, {"metadata", "name"})); });
    m_watches.back().line(event("ADDED", pod("a", 1)));
    m_watches.back().line(event("ADDED", pod("b", 2)));
    QTRY_VERIFY(m_reflector->state().lastHeard);
    QVERIFY(!m_reflector->state().synced);
    QVERIFY(!has("a")); // a part of a list is none
    m_watches.back().line(initialEnd(10));
    QTRY_VERIFY_WITH_TIMEOUT(m_reflector->state().synced, 10000);
    QVERIFY(has("a") && has("b"));
    m_watches.back().line(event("ADDED", pod("c", 11))); // the same stream goes on
    QTRY_VERIFY(has("c"));
    QCOMPARE(told, (QStringList{"ADDED a", "ADDED b", "SYNCED ", "ADDED c"}));
    QVERIFY(m_lists.empty());
    QCOMPARE(m_opened.size(), std::size_t(1));
    // Cut, it resumes where it was, without another list.
    m_watches.back().end();
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), std::size_t(2), 10000);
    QCOMPARE(m_opened.back().query("resourceVersion"), QByteArray("11"));
    QVERIFY(m_opened.back().query("sendInitialEvents").isEmpty());
}

void TestReflector::withoutStreamedListsItReadsPages_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("bad request") << 400;
    QTest::newRow("invalid: the feature is off") << 422;
    QTest::newRow("does not know it and ends") << 200;
}

void TestReflector::withoutStreamedListsItReadsPages()
{
    QFETCH(int, status);
    m_onStream = [&](const Exchange &x) {
        if (status != 200) {
            x.json(status, R"({"kind":"Status","status":"Failure","message":"sendInitialEvents is forbidden for watch","code":)" + QByteArray::number(status) + "}");
            return true;
        }
        x.begin(200, {{"Content-Type", "application/json"}});
        x.line(event("ADDED", pod("z", 1)));
        x.end();
        return true;
    };
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_reflector->state().synced, 10000);
    QCOMPARE(m_lists.size(), std::size_t(1));
    QVERIFY(has("a") && has("b") && !has("z"));
    QTRY_VERIFY(!m_watches.empty());
    // It is not asked for again.
    m_watches.back().line(R"({"type":"ERROR","object":{"kind":"Status","code":410,"reason":"Expired"}})");
    QTRY_COMPARE_WITH_TIMEOUT(m_lists.size(), std::size_t(2), 10000);
    QCOMPARE(std::ranges::count_if(m_opened, [](const Seen &r) { return r.query("sendInitialEvents") == "true"; }), 1);
}

void TestReflector::aBusyServerIsAskedToStreamAgain()
{
    int asked = 0;
    m_onStream = [&](const Exchange &x) {
        if (++asked > 1)
            return false;
        x.json(429, R"({"kind":"Status","status":"Failure","reason":"TooManyRequests","code":429})");
        return true;
    };
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    QCOMPARE(asked, 2);
    QVERIFY(m_lists.empty()); // pages would be heavier still
    m_watches.back().line(initialEnd(10));
    QTRY_VERIFY(m_reflector->state().synced);
    QVERIFY(m_reflector->objects().empty());
}

void TestReflector::aStreamedRelistKeepsTheOldUntilItsEnd()
{
    start(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_watches.empty(), 10000);
    m_watches.back().line(event("ADDED", pod("a", 1)));
    m_watches.back().line(initialEnd(10));
    QTRY_VERIFY(has("a"));
    m_watches.back().line(R"({"type":"ERROR","object":{"kind":"Status","code":410,"reason":"Expired"}})");
    QTRY_COMPARE_WITH_TIMEOUT(m_watches.size(), std::size_t(2), 10000);
    QCOMPARE(m_opened.back().query("sendInitialEvents"), QByteArray("true"));
    m_watches.back().line(event("ADDED", pod("b", 20)));
    // A second list that is cut in the middle changes nothing either.
    m_watches.back().line("{\"type\":\"ADD");
    QTRY_COMPARE_WITH_TIMEOUT(m_watches.size(), std::size_t(3), 20000);
    QVERIFY(has("a") && !has("b"));
    m_watches.back().line(event("ADDED", pod("c", 30)));
    m_watches.back().line(initialEnd(31));
    QTRY_VERIFY(has("c"));
    QVERIFY(!has("a") && !has("b"));
    QVERIFY(m_lists.empty());
}

QTEST_MAIN(TestReflector)
#include "tst_reflector.moc"
