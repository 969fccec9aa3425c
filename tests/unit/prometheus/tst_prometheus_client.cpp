// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The HTTP side: directly and through the API server's service proxy, range queries in pieces, when the link counts.
#include "prometheus/client.h"
#include "support/scripted_server.h"

#include <QUrlQuery>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::prometheus;
using namespace tidegate::test;

class TestPrometheusClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksWithGetAndItsHeaders();
    void longRangesAreCut();
    void throughTheServiceProxy();
    void theLinkFollowsTheAnswers();
    void neverAfterItsContext();
    void whatNobodyWaitsForIsCancelled();
    void longQueriesAreForms();
    void aMethodThatIsRefusedIsNotAskedAgain_data();
    void aMethodThatIsRefusedIsNotAskedAgain();
    void throughTheProxyItIsAlwaysGet();

private:
    static QByteArray vectorAnswer(const QByteArray &v) { return "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"metric\":{},\"value\":[1,\"" + v + "\"]}]}}"; }
    [[nodiscard]] std::string base() const { return m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString(); }
    [[nodiscard]] std::unique_ptr<kube::ApiClient> api() const
    {
        kube::ConnectionSpec s;
        s.server = base();
        return std::make_unique<kube::ApiClient>(s, kube::ApiClient::Options{true, false});
    }
    [[nodiscard]] std::unique_ptr<Client> direct() const
    {
        Target t;
        t.url = base();
        return std::make_unique<Client>(t, nullptr);
    }
    [[nodiscard]] bool answers(Client &c, const std::string &query)
    {
        std::optional<Expected<Result>> got;
        c.query(this, query, fromSeconds(1700000000), [&](Expected<Result> r) { got = std::move(r); });
        return QTest::qWaitFor([&] { return got.has_value(); }, 10000) && *got;
    }
    static QByteArray form(const Seen &r, const QString &field) { return QUrlQuery(QString::fromLatin1(r.body)).queryItemValue(field, QUrl::FullyDecoded).toUtf8(); }
    std::unique_ptr<ScriptedServer> m_server;
};

void TestPrometheusClient::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

void TestPrometheusClient::asksWithGetAndItsHeaders()
{
    m_server->handle([](const Seen &, const Exchange &x) { x.json(200, vectorAnswer("3")); });
    Target t;
    t.url = base() + "/prefix";
    t.headers = {{"X-Scope-OrgID", "team"}};
    Client c(t, nullptr);
    std::optional<Expected<Result>> got;
    c.query(this, "sum(rate(x{a=\"b\"}[5m]))", fromSeconds(1700000000), [&](Expected<Result> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY2(*got, *got ? "" : got->error().text().c_str());
    const Seen &r = m_server->seen.back();
    QCOMPARE(r.method, QByteArray("GET"));
    QCOMPARE(r.path(), QByteArray("/prefix/api/v1/query"));
    QCOMPARE(r.query("query"), QByteArray("sum(rate(x{a=\"b\"}[5m]))"));
    QVERIFY(r.header("Authorization").isEmpty());
    QCOMPARE(r.header("X-Scope-OrgID"), QByteArray("team"));
    t.url = "http://user:secret@prom.example";
    QVERIFY(t.text().find("secret") == std::string::npos);
}

void TestPrometheusClient::longRangesAreCut()
{
    m_server->handle([](const Seen &r, const Exchange &x) {
        const double from = r.query("start").toDouble();
        x.json(200, "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"a\":\"b\"},\"values\":[[" + QByteArray::number(from, 'f', 0) + ",\"1\"]]}]}}");
    });
    Target t;
    t.url = base();
    Client c(t, nullptr);
    std::optional<Expected<Result>> got;
    // Four weeks of 15 s are 161,281 points; a Prometheus refuses more than 11,000 at once.
    c.queryRange(this, "x", fromSeconds(0), fromSeconds(28 * 86400), std::chrono::seconds(15), [&](Expected<Result> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 20000);
    QVERIFY(*got);
    QCOMPARE(m_server->seen.size(), std::size_t(15));
    QCOMPARE((*got)->series.size(), std::size_t(1)); // joined again
    QCOMPARE((*got)->series[0].times.size(), std::size_t(15));
    QVERIFY(std::ranges::is_sorted((*got)->series[0].times));
    for (const Seen &r : m_server->seen)
        QVERIFY((r.query("end").toDouble() - r.query("start").toDouble()) / 15 < 11000);
    // A piece that fails fails the whole: half a history is no history.
    m_server->handle([this](const Seen &, const Exchange &x) { m_server->seen.size() % 3 == 0 ? x.json(500, "") : x.json(200, R"({"status":"success","data":{"resultType":"matrix","result":[]}})"); });
    got.reset();
    c.queryRange(this, "x", fromSeconds(0), fromSeconds(28 * 86400), std::chrono::seconds(15), [&](Expected<Result> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 20000);
    QVERIFY(!*got);
}

void TestPrometheusClient::throughTheServiceProxy()
{
    m_server->handle([](const Seen &, const Exchange &x) { x.json(200, vectorAnswer("1")); });
    auto client = api();
    Target t;
    t.serviceProxyPath = "/api/v1/namespaces/monitoring/services/prometheus:9090/proxy";
    t.path = "/prefix";
    t.headers = {{"X-Scope-OrgID", "team"}};
    Client c(t, client.get());
    std::optional<Expected<Result>> got;
    c.query(this, "up", fromSeconds(1), [&](Expected<Result> r) { got = std::move(r); });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QVERIFY(*got);
    QCOMPARE(m_server->seen.back().method, QByteArray("GET"));
    QCOMPARE(m_server->seen.back().path(), QByteArray("/api/v1/namespaces/monitoring/services/prometheus:9090/proxy/prefix/api/v1/query"));
    QCOMPARE(m_server->seen.back().header("X-Scope-OrgID"), QByteArray("team"));
}

void TestPrometheusClient::theLinkFollowsTheAnswers()
{
    int status = 200;
    m_server->handle([&](const Seen &, const Exchange &x) { status == 200 ? x.json(200, vectorAnswer("1")) : x.json(status, "no"); });
    Target t;
    t.url = base();
    Client c(t, nullptr);
    const auto ask = [&] {
        bool got = false;
        c.query(this, "up", fromSeconds(1), [&](const Expected<Result> &) { got = true; });
        return QTest::qWaitFor([&] { return got; }, 10000);
    };
    QVERIFY(!c.link().ok);
    QVERIFY(ask() && c.link().ok && c.link().lastOk);
    for (const int bad : {503, 401, 403}) {
        status = bad;
        QVERIFY(ask());
        QVERIFY2(!c.link().ok && c.link().error, qPrintable(QString::number(bad)));
    }
    status = 400; // a query it does not like: it is there
    QVERIFY(ask() && c.link().ok);
    m_server->stopListening();
    m_server->dropAll();
    QVERIFY(ask() && !c.link().ok);
    m_server->listenAgain();
    status = 200;
    QVERIFY(ask() && c.link().ok); // by itself
}

void TestPrometheusClient::neverAfterItsContext()
{
    m_server->handle([](const Seen &, const Exchange &x) { x.json(200, vectorAnswer("1")); });
    Target t;
    t.url = base();
    Client c(t, nullptr);
    int answers = 0;
    auto context = std::make_unique<QObject>();
    c.query(context.get(), "up", fromSeconds(1), [&](const Expected<Result> &) { ++answers; });
    context.reset();
    bool got = false;
    c.query(this, "up", fromSeconds(1), [&](const Expected<Result> &) { got = true; });
    QTRY_VERIFY_WITH_TIMEOUT(got, 10000);
    QCOMPARE(answers, 0);
}

void TestPrometheusClient::whatNobodyWaitsForIsCancelled()
{
    std::vector<Exchange> open;
    m_server->handle([&](const Seen &, const Exchange &x) { open.push_back(x); });
    const auto c = direct();
    auto view = std::make_unique<QObject>();
    int answered = 0;
    c->query(view.get(), "x", fromSeconds(1700000000), [&](const Expected<Result> &) { ++answered; });
    QTRY_COMPARE(open.size(), std::size_t(1));
    view.reset();
    QTRY_VERIFY(!open[0].open()); // the server need not go on computing
    QCOMPARE(answered, 0);
}

void TestPrometheusClient::longQueriesAreForms()
{
    m_server->handle([](const Seen &, const Exchange &x) { x.json(200, vectorAnswer("3")); });
    const auto c = direct();
    const std::string shorter = "sum(x{a=\"1+1 & 2%\"})", longer = "sum(x{a=~\"" + std::string(5000, 'a') + "&b=+%\"})";
    QVERIFY(answers(*c, shorter));
    QCOMPARE(m_server->seen.back().method, QByteArray("GET"));
    QVERIFY(answers(*c, longer));
    const Seen &r = m_server->seen.back();
    QCOMPARE(r.method, QByteArray("POST"));
    QCOMPARE(r.target, QByteArray("/api/v1/query"));
    QCOMPARE(r.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(form(r, QStringLiteral("query")), QByteArray::fromStdString(longer));
    QCOMPARE(form(r, QStringLiteral("time")), QByteArray("1700000000.000"));
    QVERIFY(answers(*c, shorter));
    QCOMPARE(m_server->seen.back().method, QByteArray("GET"));
}

void TestPrometheusClient::aMethodThatIsRefusedIsNotAskedAgain_data()
{
    QTest::addColumn<QByteArray>("taken");
    QTest::addColumn<int>("status");
    QTest::newRow("only POST") << QByteArray("POST") << 405;
    QTest::newRow("only POST, by a gateway") << QByteArray("POST") << 414;
    QTest::newRow("only GET") << QByteArray("GET") << 405;
}

void TestPrometheusClient::aMethodThatIsRefusedIsNotAskedAgain()
{
    QFETCH(QByteArray, taken);
    QFETCH(int, status);
    m_server->handle([&](const Seen &r, const Exchange &x) { r.method == taken ? x.json(200, vectorAnswer("3")) : x.answer(status, "no"); });
    const auto c = direct();
    const std::string query = taken == "GET" ? "sum(x{a=~\"" + std::string(5000, 'a') + "\"})" : "x";
    QVERIFY(answers(*c, query));
    QCOMPARE(m_server->seen.size(), std::size_t(2));
    QVERIFY(answers(*c, "x"));
    QCOMPARE(m_server->seen.size(), std::size_t(3)); // it is known now
    QVERIFY(c->link().ok);
    // A server that takes neither is asked twice and no more.
    m_server->handle([](const Seen &, const Exchange &x) { x.answer(405, "no"); });
    const auto before = m_server->seen.size();
    QVERIFY(!answers(*c, "x"));
    QCOMPARE(m_server->seen.size(), before + 2);
}

void TestPrometheusClient::throughTheProxyItIsAlwaysGet()
{
    m_server->handle([](const Seen &, const Exchange &x) { x.json(200, vectorAnswer("3")); });
    const auto client = api();
    Target t;
    t.serviceProxyPath = "/api/v1/namespaces/m/services/p:9090/proxy";
    Client c(t, client.get());
    QVERIFY(answers(c, "sum(x{a=~\"" + std::string(5000, 'a') + "\"})"));
    QCOMPARE(m_server->seen.back().method, QByteArray("GET"));
}

QTEST_GUILESS_MAIN(TestPrometheusClient)
#include "tst_prometheus_client.moc"
