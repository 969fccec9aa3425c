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
        if (r.method == "PUT")
            m_lease["spec"] = Json::parse(r.body.toStdString())["spec"];
        else if (r.method == "PATCH")
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

QTEST_GUILESS_MAIN(TestGuardian)
#include "tst_guardian.moc"
