// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Projections after a rollback: the Job that a CronJob's template makes, what its status says, and an endpoint that is asked once.
#include "engine/rebuild.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;
using engine::Rebuild;
using State = release::Projections::State;

namespace {

Json cronJob()
{
    return Json::parse(R"({"metadata":{"name":"projections","uid":"u1"},"spec":{"schedule":"0 3 * * *","suspend":true,"jobTemplate":{"metadata":{"labels":{"a":"b"},"annotations":{"c":"d"}},"spec":{"backoffLimit":0,"completions":3,"template":{"spec":{"containers":[{"name":"x","image":"i:1"}]}}}}}})");
}

release::Projections running()
{
    release::Projections p;
    p.state = State::Running;
    p.job = "tidegate-finance-1-9-projections";
    return p;
}

} // namespace

class TestRebuild : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theJobIsTheCronJobs();
    void statusIsRead_data();
    void statusIsRead();
    void pathsThroughTheProxy();
    void aLostAnswerMakesNoSecondJob();
    void anEndpointIsAskedOnce_data();
    void anEndpointIsAskedOnce();
    void nothingIsSentThatIsNotWritten();
    void anAnswerIsToldUntilItIsWritten();
};

void TestRebuild::theJobIsTheCronJobs()
{
    const Json job = Rebuild::jobOf(cronJob(), "j", "finance");
    QCOMPARE(textAt(job, {"metadata", "name"}), std::string("j"));
    QCOMPARE(textAt(job, {"metadata", "labels", "a"}), std::string("b"));
    QCOMPARE(textAt(job, {"metadata", "labels", "tidegate.dev/release"}), std::string("finance"));
    QCOMPARE(textAt(job, {"metadata", "annotations", "c"}), std::string("d"));
    QCOMPARE(textAt(job, {"metadata", "annotations", "cronjob.kubernetes.io/instantiate"}), std::string("manual"));
    QCOMPARE(textAt(job["metadata"]["ownerReferences"][0], {"uid"}), std::string("u1"));
    QCOMPARE(job["spec"], cronJob()["spec"]["jobTemplate"]["spec"]);
}

void TestRebuild::statusIsRead_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("done");
    const auto row = [](const char *name, const char *job, State s, int done) { QTest::newRow(name) << job << static_cast<int>(s) << done; };
    row("nothing yet", R"({"spec":{"completions":3}})", State::Running, 0);
    row("some", R"({"spec":{"completions":3},"status":{"succeeded":2,"failed":1}})", State::Running, 2);
    row("all, and not said complete", R"({"spec":{"completions":3},"status":{"succeeded":3}})", State::Running, 3);
    row("complete", R"({"spec":{"completions":3},"status":{"succeeded":3,"conditions":[{"type":"Complete","status":"True"}]}})", State::Succeeded, 3);
    row("failed", R"({"status":{"failed":1,"conditions":[{"type":"Failed","status":"True","reason":"BackoffLimitExceeded","message":"no more"}]}})", State::Failed, 0);
    row("a condition that is false", R"({"status":{"conditions":[{"type":"Failed","status":"False"}]}})", State::Running, 0);
    row("rubbish", R"({"status":[1]})", State::Running, 0);
}

void TestRebuild::statusIsRead()
{
    QFETCH(QString, job);
    QFETCH(int, state);
    QFETCH(int, done);
    const release::Projections p = Rebuild::seen(running(), Json::parse(job.toStdString()), fromSeconds(5));
    QCOMPARE(static_cast<int>(p.state), state);
    QCOMPARE(p.done, done);
    QCOMPARE(p.ended.has_value(), p.over());
    if (p.state == State::Failed)
        QVERIFY(p.detail.english().find("BackoffLimitExceeded") != std::string::npos);
}

void TestRebuild::pathsThroughTheProxy()
{
    QCOMPARE(Rebuild::proxyPath("n", "projector:8080/admin/rebuild"), std::string("/api/v1/namespaces/n/services/projector:8080/proxy/admin/rebuild"));
    QCOMPARE(Rebuild::proxyPath("n", "projector:8080"), std::string("/api/v1/namespaces/n/services/projector:8080/proxy/"));
}

/// One release's record, a server, and what was written of it.
struct Stage {
    ScriptedServer server;
    std::unique_ptr<kube::ApiClient> api;
    std::unique_ptr<Rebuild> rebuild;
    release::Projections now;
    std::vector<State> written;
    bool takes = true; ///< whether the state can be written
    Stage()
    {
        kube::ConnectionSpec spec;
        spec.server = server.base();
        api = std::make_unique<kube::ApiClient>(spec, kube::ApiClient::Options{false, false});
        rebuild = std::make_unique<Rebuild>(api.get(), "n", "finance", [this](const release::Projections &p, std::function<void(bool)> done) {
            if (takes) {
                now = p;
                written.push_back(p.state);
            }
            QTimer::singleShot(0, api.get(), [done, ok = takes] { done(ok); });
        }, nullptr);
    }
    bool until(const std::function<bool()> &there)
    {
        return QTest::qWaitFor([&] {
            rebuild->turn(now, fromSeconds(1));
            return there();
        }, 12000);
    }
    [[nodiscard]] int posts() const
    {
        return static_cast<int>(std::ranges::count_if(server.seen, [](const Seen &s) { return s.method == "POST"; }));
    }
};

void TestRebuild::aLostAnswerMakesNoSecondJob()
{
    Stage s;
    s.now.cronJob = "projections";
    s.now.job = "tidegate-finance-1-9-projections";
    s.server.on("/apis/batch/v1/namespaces/n/cronjobs/projections", [](const Seen &, Exchange x) { x.json(200, QByteArray::fromStdString(cronJob().dump())); });
    s.server.on("/apis/batch/v1/namespaces/n/jobs", [&](const Seen &, Exchange x) {
        if (s.posts() == 1)
            return x.reset(); // it was made, and its answer is lost
        x.json(409, R"({"kind":"Status","apiVersion":"v1","status":"Failure","code":409,"reason":"AlreadyExists","message":"it exists"})");
    });
    s.server.on("/apis/batch/v1/namespaces/n/jobs/tidegate-finance-1-9-projections", [](const Seen &, Exchange x) { x.json(200, R"({"status":{"succeeded":1,"conditions":[{"type":"Complete","status":"True"}]}})"); });
    QVERIFY(s.until([&] { return s.now.over(); }));
    QCOMPARE(s.now.state, State::Succeeded);
    QCOMPARE(s.written, (std::vector<State>{State::Running, State::Succeeded}));
    for (const Seen &q : s.server.seen) {
        if (q.method == "POST")
            QVERIFY(q.body.contains("tidegate-finance-1-9-projections")); // the same name each time
    }
}

void TestRebuild::anEndpointIsAskedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("taken") << 202 << static_cast<int>(State::Succeeded) << "took it";
    QTest::newRow("refused") << 400 << static_cast<int>(State::Failed) << "answered";
    QTest::newRow("no answer") << 0 << static_cast<int>(State::Failed) << "it may have begun";
}

void TestRebuild::anEndpointIsAskedOnce()
{
    QFETCH(int, status);
    QFETCH(int, state);
    QFETCH(QString, said);
    Stage s;
    s.now.endpoint = "projector:8080/admin/rebuild";
    s.server.on("/api/v1/namespaces/n/services/projector:8080/proxy/admin/rebuild", [&](const Seen &, Exchange x) { status == 0 ? x.reset() : x.answer(status, "ok"); });
    QVERIFY(s.until([&] { return s.now.over(); }));
    QCOMPARE(static_cast<int>(s.now.state), state);
    QVERIFY2(QString::fromStdString(s.now.detail.english()).contains(said), s.now.detail.english().c_str());
    QCOMPARE(s.written.front(), State::Sent); // before it was sent
    s.rebuild->turn(s.now, fromSeconds(2));
    QCOMPARE(s.posts(), 1);
    for (const Seen &q : s.server.seen)
        QVERIFY2(!q.target.contains('?'), q.target.constData()); // the service gets nothing of ours
}

void TestRebuild::nothingIsSentThatIsNotWritten()
{
    Stage s;
    s.takes = false;
    s.now.endpoint = "projector:8080/admin/rebuild";
    s.rebuild->turn(s.now, fromSeconds(1));
    QVERIFY(!QTest::qWaitFor([&] { return s.posts() > 0; }, 300));
    // And what waits for a person's word is not sent at all.
    s.takes = true;
    s.now.state = State::Asked;
    s.rebuild->turn(s.now, fromSeconds(9));
    QVERIFY(!QTest::qWaitFor([&] { return s.posts() > 0; }, 300));
}

void TestRebuild::anAnswerIsToldUntilItIsWritten()
{
    Stage s;
    s.now.endpoint = "projector:8080/admin/rebuild";
    int refused = 0;
    s.server.on("/api/v1/namespaces/n/services/projector:8080/proxy/admin/rebuild", [&](const Seen &, Exchange x) {
        s.takes = false; // somebody else writes the state just now
        x.answer(202, "ok");
    });
    QVERIFY(s.until([&] {
        if (!s.takes && ++refused > 50)
            s.takes = true;
        return s.now.over();
    }));
    QCOMPARE(s.now.state, State::Succeeded);
    QCOMPARE(s.posts(), 1);
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
