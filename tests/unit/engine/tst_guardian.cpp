// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A Lease is taken when it is free, left alone when it is another's, and given up for good, also when its renewal is on its way just then.
#include "engine/guardian.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::test;

class TestGuardian : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFreeOneIsTakenAndGivenUp();
    void anothersIsLeftAlone();
    void givenUpWhileItIsBeingTaken();
    void aRenewalNeedsNoLook();
    void writtenOverIsSeenAndNotTakenBack();

private:
    [[nodiscard]] std::string holder() const { return textAt(m_lease, {"spec", "holderIdentity"}); }
    std::unique_ptr<engine::Guardian> guardian()
    {
        auto g = std::make_unique<engine::Guardian>(m_api.get(), "n", "shop", "us", true, nullptr);
        g->start();
        return g;
    }
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_api;
    Json m_lease;
    bool m_hold = false; ///< writes are kept and not answered
    std::vector<std::function<void()>> m_held;
};

void TestGuardian::init()
{
    m_api.reset();
    m_lease = {{"metadata", {{"name", "tidegate-shop"}, {"resourceVersion", "1"}}}, {"spec", {{"holderIdentity", ""}}}};
    m_hold = false;
    m_held.clear();
    m_server = std::make_unique<ScriptedServer>();
    m_server->handle([this](const Seen &r, const Exchange &x) {
        if (r.method == "PUT") {
            const Json sent = Json::parse(r.body.toStdString());
            if (textAt(sent, {"metadata", "resourceVersion"}) != textAt(m_lease, {"metadata", "resourceVersion"}))
                return x.json(409, R"({"kind":"Status","status":"Failure","reason":"Conflict","code":409,"message":"the object has been modified"})");
            m_lease["spec"] = sent["spec"];
            m_lease["metadata"]["resourceVersion"] = std::to_string(std::stoi(textAt(m_lease, {"metadata", "resourceVersion"})) + 1);
        }
        if (r.method == "PATCH")
            m_lease["spec"]["holderIdentity"] = "";
        const auto answer = [x, body = QByteArray::fromStdString(m_lease.dump())] { x.json(200, body); };
        if (m_hold && r.method == "PUT")
            m_held.push_back(answer);
        else
            answer();
    });
    kube::ConnectionSpec s;
    s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    m_api = std::make_unique<kube::ApiClient>(s, kube::ApiClient::Options{false, false});
}

void TestGuardian::aFreeOneIsTakenAndGivenUp()
{
    const auto g = guardian();
    QTRY_VERIFY(g->ours());
    // By this label the Leases of a cluster's releases are found among all the others.
    QCOMPARE(textAt(Json::parse(m_server->seen.back().body.toStdString()), {"metadata", "labels", "tidegate.dev/release"}), std::string("shop"));
    bool done = false;
    g->release([&] { done = true; });
    QVERIFY(!g->ours()); // at once
    QTRY_VERIFY(done);
    QCOMPARE(holder(), std::string());
}

void TestGuardian::anothersIsLeftAlone()
{
    m_lease["spec"] = {{"holderIdentity", "them"}, {"leaseDurationSeconds", 15}, {"renewTime", "2026-01-01T00:00:00.000000Z"}};
    const auto g = guardian();
    QTRY_COMPARE(g->holder(), std::string("them"));
    QVERIFY(!g->ours());
    bool done = false;
    g->release([&] { done = true; });
    QVERIFY(done);
    QCOMPARE(holder(), std::string("them"));
    for (const Seen &r : m_server->seen)
        QCOMPARE(r.method, QByteArray("GET"));
}

void TestGuardian::givenUpWhileItIsBeingTaken()
{
    m_hold = true;
    const auto g = guardian();
    QTRY_COMPARE(m_held.size(), std::size_t(1));
    g->release();
    m_held[0]();
    QTRY_COMPARE(m_server->seen.back().method, QByteArray("PATCH"));
    QTRY_COMPARE(holder(), std::string());
    QVERIFY(!g->ours());
}

void TestGuardian::aRenewalNeedsNoLook()
{
    const auto g = guardian();
    QTRY_VERIFY(g->ours());
    const auto count = [this](const char *method) { return std::ranges::count_if(m_server->seen, [&](const Seen &r) { return r.method == method; }); };
    QTRY_VERIFY_WITH_TIMEOUT(count("PUT") >= 3, 15000);
    QCOMPARE(count("GET"), 1);
    QVERIFY(g->ours());
    g->release();
}

void TestGuardian::writtenOverIsSeenAndNotTakenBack()
{
    const auto g = guardian();
    QTRY_VERIFY(g->ours());
    // Somebody who thought us dead has taken it meanwhile.
    m_lease["spec"] = {{"holderIdentity", "them"}, {"leaseDurationSeconds", 15}, {"renewTime", "2026-01-01T00:00:00.000000Z"}};
    m_lease["metadata"]["resourceVersion"] = "77";
    QTRY_COMPARE_WITH_TIMEOUT(g->holder(), std::string("them"), 4000);
    QVERIFY(!g->ours());
    QCOMPARE(holder(), std::string("them"));
    g->release();
    QCOMPARE(holder(), std::string("them"));
}

QTEST_GUILESS_MAIN(TestGuardian)
#include "tst_guardian.moc"
