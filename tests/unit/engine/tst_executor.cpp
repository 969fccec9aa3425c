// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What is sent after an answer: nothing is built on a write whose outcome is not known, and a rollback whose precondition does not hold
// looks once more before it does what it can.
#include "engine/executor.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::engine;
using namespace tidegate::test;

namespace {

/// Always advises the same two writes.
class TwoWrites final : public traffic::Method {
public:
    [[nodiscard]] std::optional<Message> unsuitable(const plan::Plan &, const traffic::Observation &) const override { return std::nullopt; }
    [[nodiscard]] traffic::Advice advise(const traffic::Observation &o, const traffic::Goal &goal, Instant) const override
    {
        traffic::Advice a;
        a.kind = traffic::Advice::Kind::Apply;
        a.patches = preview(o, goal);
        return a;
    }
    [[nodiscard]] std::vector<traffic::Patch> preview(const traffic::Observation &, const traffic::Goal &) const override
    {
        traffic::Patch first, second;
        first.path = "/apis/apps/v1/namespaces/n/deployments/first";
        second.path = "/apis/apps/v1/namespaces/n/deployments/second";
        first.contentType = second.contentType = "application/json-patch+json";
        first.body = second.body = Json::array();
        return {first, second};
    }
    [[nodiscard]] traffic::Weight weight(const traffic::Observation &) const override { return {}; }
    [[nodiscard]] std::pair<int, int> podsFor(int, int n) const override { return {0, n}; }
    [[nodiscard]] Expected<std::string> rollbackTarget(const traffic::Observation &) const override { return std::string("1"); }
};

} // namespace

class TestExecutor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void bothAreSent();
    void nothingIsBuiltOnAnUnknownOutcome();
    void aRefusalEndsAPromotionsTurn();
    void aRollbackThatCameTooLateLooksAgainOnce();
    void aRollbackThatIsRefusedDoesTheRest();

private:
    static void overtaken(const Exchange &x) { x.json(422, R"({"kind":"Status","apiVersion":"v1","status":"Failure","code":422,"reason":"Invalid","message":"the server rejected our request due to an error in our request"})"); }
    [[nodiscard]] int writes(const char *name) const
    {
        return static_cast<int>(std::ranges::count_if(m_server->seen, [&](const Seen &s) { return s.method == "PATCH" && s.path().endsWith(name) && s.query("dryRun").isEmpty(); }));
    }
    void turn(bool rollback)
    {
        release::Pending p;
        p.id = rollback ? "2-rollback" : "1-promote";
        p.goal.kind = rollback ? traffic::GoalKind::RollBack : traffic::GoalKind::Shift;
        (void)m_executor->turn(m_method, p, {}, {});
    }
    /// Until what was begun has its answers.
    [[nodiscard]] bool idle() { return QTest::qWaitFor([&] { return !m_executor->busy(); }, 20000); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_api;
    std::unique_ptr<Executor> m_executor;
    TwoWrites m_method;
    std::function<void(const Exchange &)> m_onFirst; ///< answers the first write
    int m_again = 0;
};

void TestExecutor::init()
{
    m_executor.reset();
    m_api.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_server->handle([this](const Seen &s, const Exchange &x) {
        if (s.method == "PATCH" && s.path().endsWith("/first") && s.query("dryRun").isEmpty() && m_onFirst)
            return m_onFirst(x);
        x.json(200, "{\"kind\":\"Deployment\",\"metadata\":{\"resourceVersion\":\"2\"}}");
    });
    kube::ConnectionSpec spec;
    spec.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    m_api = std::make_unique<kube::ApiClient>(spec, kube::ApiClient::Options{false, false});
    m_executor = std::make_unique<Executor>(m_api.get(), nullptr);
    m_onFirst = {};
    m_again = 0;
    connect(m_executor.get(), &Executor::again, this, [this] { ++m_again; });
}

void TestExecutor::bothAreSent()
{
    turn(false);
    QVERIFY(idle());
    QCOMPARE(writes("/first"), 1);
    QCOMPARE(writes("/second"), 1);
}

void TestExecutor::nothingIsBuiltOnAnUnknownOutcome()
{
    m_onFirst = [](const Exchange &x) { x.reset(); }; // accepted, perhaps done, never answered
    turn(false);
    QVERIFY(idle());
    QCOMPARE(writes("/first"), 1);
    QCOMPARE(writes("/second"), 0);
    QCOMPARE(m_again, 1); // it looks
}

void TestExecutor::aRefusalEndsAPromotionsTurn()
{
    m_onFirst = overtaken;
    turn(false);
    QVERIFY(idle());
    QCOMPARE(writes("/second"), 0);
    QCOMPARE(m_again, 1);
}

void TestExecutor::aRollbackThatCameTooLateLooksAgainOnce()
{
    m_onFirst = overtaken;
    turn(true);
    QVERIFY(idle());
    QCOMPARE(writes("/first"), 1);
    QCOMPARE(writes("/second"), 0);
    QCOMPARE(m_again, 1);
    // As long as the cache shows nothing new it waits a moment, then it does what it can.
    QTRY_VERIFY_WITH_TIMEOUT((turn(true), writes("/second") == 1), 10000);
    QCOMPARE(writes("/first"), 2);
}

void TestExecutor::aRollbackThatIsRefusedDoesTheRest()
{
    m_onFirst = [](const Exchange &x) { x.json(403, R"({"kind":"Status","apiVersion":"v1","status":"Failure","code":403,"reason":"Forbidden","message":"no"})"); };
    turn(true);
    QVERIFY(idle());
    QCOMPARE(writes("/second"), 1);
}

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
