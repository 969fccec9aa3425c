// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What the API server may answer, and what comes of it: errors by kind, writes that are applied, rejected or unknown, the link's health.
#include "kube/api_client.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::kube;
using namespace tidegate::test;

class TestApiClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        ConnectionSpec s;
        s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
        m_api = std::make_unique<ApiClient>(s, ApiClient::Options{false, false});
    }
    void cleanup()
    {
        m_api.reset();
        m_server.reset();
    }
    void errorsByKind_data();
    void errorsByKind();
    void rubbish_data();
    void rubbish();
    void writes_data();
    void writes();
    void aWriteGoesOutOnce();
    void aConflictNamesWhoWasThereFirst_data();
    void aConflictNamesWhoWasThereFirst();
    void readsAreRetried();
    void readOnlySendsNothing();
    void dryRunAndManagerAreSaid();
    void whoAmIFallsBack();
    void rights();
    void theHeartbeatDecides();
    void neverAfterItsContext();

private:
    std::optional<Expected<Json>> get(const std::string &path = "/api/v1/x")
    {
        std::optional<Expected<Json>> got;
        m_api->get(this, path, [&](Expected<Json> r) { got = std::move(r); }, std::chrono::seconds(4));
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 15000))
            return std::nullopt;
        return got;
    }
    std::optional<Outcome> mutate(bool dryRun = false, bool urgent = false)
    {
        std::optional<Outcome> got;
        Mutation m;
        m.path = "/apis/apps/v1/namespaces/n/deployments/d";
        m.body = Json::array({{{"op", "test"}, {"path", "/metadata/uid"}, {"value", "u"}}});
        m.dryRun = dryRun;
        m.urgent = urgent;
        m.deadline = std::chrono::milliseconds(1500);
        m_api->mutate(this, m, [&](Outcome o) { got = std::move(o); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20000))
            return std::nullopt;
        return got;
    }
    static QByteArray status(int code, const char *reason, const char *message)
    {
        return QByteArray::fromStdString(Json{{"kind", "Status"}, {"apiVersion", "v1"}, {"status", "Failure"}, {"code", code}, {"reason", reason}, {"message", message}}.dump());
    }
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_api;
};

void TestApiClient::errorsByKind_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, int code, const QByteArray &body, ErrorKind kind, const char *says) { QTest::newRow(name) << code << body << kind << QString::fromLatin1(says); };
    row("forbidden", 403, status(403, "Forbidden", "pods is forbidden: User \"eve\" cannot list resource \"pods\""), ErrorKind::Forbidden, "eve");
    row("unauthorized", 401, status(401, "Unauthorized", "Unauthorized"), ErrorKind::Unauthorized, "");
    row("not found", 404, status(404, "NotFound", "deployments.apps \"d\" not found"), ErrorKind::NotFound, "\"d\" not found");
    row("conflict", 409, status(409, "Conflict", "the object has been modified"), ErrorKind::Conflict, "modified");
    row("gone", 410, status(410, "Expired", "too old resource version"), ErrorKind::Gone, "too old");
    row("invalid", 422, status(422, "Invalid", "spec.replicas: must be positive"), ErrorKind::Invalid, "must be positive");
    row("html of a proxy", 502, "<html><body>Bad Gateway</body></html>", ErrorKind::Server, "502");
    row("empty 500", 500, "", ErrorKind::Server, "500");
}

void TestApiClient::errorsByKind()
{
    QFETCH(int, code);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    m_server->handle([=](const Seen &, const Exchange &x) { x.json(code, body); });
    const auto got = get();
    QVERIFY(got && !*got);
    QCOMPARE(got->error().kind, kind);
    QCOMPARE(got->error().httpStatus, code);
    QVERIFY2(QString::fromStdString(got->error().text()).contains(says), got->error().text().c_str());
}

void TestApiClient::rubbish_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("truncated") << QByteArray(R"({"kind":"Pod","metadata":{"na)");
    QTest::newRow("html") << QByteArray("<html>login here</html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not utf-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
    QTest::newRow("deep") << QByteArray(200000, '[');
    QTest::newRow("10 MB line") << QByteArray("{\"a\":\"") + QByteArray(10 * 1024 * 1024, 'x');
}

void TestApiClient::rubbish()
{
    QFETCH(QByteArray, body);
    m_server->handle([=](const Seen &, const Exchange &x) { x.json(200, body); });
    const auto got = get("/api/v1/the-path");
    QVERIFY(got && !*got);
    QCOMPARE(got->error().kind, ErrorKind::Invalid);
    QVERIFY2(got->error().text().find("/api/v1/the-path") != std::string::npos, got->error().text().c_str());
    // The next answer is read as if nothing had been.
    m_server->handle([](const Seen &, const Exchange &x) { x.json(200, "{\"ok\":1}"); });
    QVERIFY(*get());
}

void TestApiClient::writes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<ErrorKind>("kind");
    using K = Outcome::Kind;
    const auto row = [](const char *name, int code, const QByteArray &body, K outcome, ErrorKind kind) { QTest::newRow(name) << code << body << static_cast<int>(outcome) << kind; };
    row("applied", 200, "{\"kind\":\"Deployment\"}", K::Applied, ErrorKind::Internal);
    row("conflict", 409, status(409, "Conflict", "modified"), K::Rejected, ErrorKind::Conflict);
    row("failed test", 422, status(422, "Invalid", "the server rejected our request due to an error in our request: testing value /metadata/uid failed"), K::Rejected, ErrorKind::Conflict);
    row("forbidden", 403, status(403, "Forbidden", "no"), K::Rejected, ErrorKind::Forbidden);
    row("webhook said no", 400, status(400, "BadRequest", "admission webhook \"x\" denied the request"), K::Rejected, ErrorKind::Invalid);
    row("500", 500, status(500, "InternalError", "etcdserver: request timed out"), K::Unknown, ErrorKind::Server);
    row("504", 504, status(504, "Timeout", "request did not complete"), K::Unknown, ErrorKind::Timeout);
}

void TestApiClient::writes()
{
    QFETCH(int, code);
    QFETCH(QByteArray, body);
    QFETCH(int, outcome);
    QFETCH(ErrorKind, kind);
    m_server->handle([=](const Seen &, const Exchange &x) { x.json(code, body); });
    const auto got = mutate();
    QVERIFY(got);
    QVERIFY2(static_cast<int>(got->kind) == outcome, got->error.text().c_str());
    if (got->kind == Outcome::Kind::Rejected)
        QVERIFY2(got->error.kind == kind, got->error.text().c_str());
    QCOMPARE(std::ranges::count_if(m_server->seen, [](const Seen &r) { return r.method == "PATCH"; }), 1); // whatever is read about a conflict
}

void TestApiClient::aWriteGoesOutOnce()
{
    // The answer never comes, or the line is cut: nobody knows, and nothing is sent twice.
    m_server->handle([](const Seen &, const Exchange &) {});
    const auto silent = mutate();
    QVERIFY(silent);
    QCOMPARE(silent->kind, Outcome::Kind::Unknown);
    QCOMPARE(m_server->seen.size(), std::size_t(1));
    m_server->handle([](const Seen &, const Exchange &x) { x.reset(); });
    const auto cut = mutate();
    QVERIFY(cut);
    QCOMPARE(cut->kind, Outcome::Kind::Unknown);
    QCOMPARE(m_server->seen.size(), std::size_t(2));
}

void TestApiClient::aConflictNamesWhoWasThereFirst_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("urgent");
    QTest::addColumn<QString>("who");
    const auto entry = [](const char *manager, const char *time, const char *more = "") { return QByteArray("{\"manager\":\"") + manager + "\",\"operation\":\"Update\",\"time\":\"" + time + "\"" + more + "}"; };
    const auto object = [](const QByteArrayList &entries) { return "{\"kind\":\"Deployment\",\"metadata\":{\"name\":\"d\",\"managedFields\":[" + entries.join(',') + "]}}"; };
    const QByteArray ours = entry("tidegate", "2026-11-24T09:00:00Z"), edit = entry("kubectl-edit", "2026-11-24T08:12:03Z"), old = entry("helm", "2026-11-20T08:00:00Z"), controller = entry("kube-controller-manager", "2026-11-24T09:01:00Z", ",\"subresource\":\"status\"");
    QTest::newRow("the latest of the others") << object({old, ours, edit, controller}) << 200 << false << "last changed by kubectl-edit at 2026-11-24T08:12:03Z";
    QTest::newRow("nobody else") << object({ours, controller}) << 200 << false << QString();
    QTest::newRow("rubbish") << object({"7", "{\"manager\":7}", "{\"manager\":\"x\",\"time\":\"soon\"}"}) << 200 << false << QString();
    QTest::newRow("may not be read") << QByteArray("{}") << 403 << false << QString();
    QTest::newRow("a rollback does not wait") << object({edit}) << 200 << true << QString();
}

void TestApiClient::aConflictNamesWhoWasThereFirst()
{
    QFETCH(QByteArray, object);
    QFETCH(int, status);
    QFETCH(bool, urgent);
    QFETCH(QString, who);
    m_server->handle([&](const Seen &r, const Exchange &x) { r.method == "PATCH" ? x.json(409, "{\"kind\":\"Status\",\"status\":\"Failure\",\"reason\":\"Conflict\",\"code\":409,\"message\":\"modified\"}") : x.json(status, object); });
    const auto o = mutate(false, urgent);
    QVERIFY(o);
    QCOMPARE(o->kind, Outcome::Kind::Rejected);
    QCOMPARE(o->error.kind, ErrorKind::Conflict);
    const QString text = QString::fromStdString(o->error.text());
    QVERIFY2(who.isEmpty() ? !text.contains(QLatin1String("last changed")) : text.contains(who), qPrintable(text));
    const auto reads = std::ranges::count_if(m_server->seen, [](const Seen &r) { return r.method == "GET"; });
    QCOMPARE(reads, urgent ? 0 : 1);
    QCOMPARE(std::ranges::count_if(m_server->seen, [](const Seen &r) { return r.method == "PATCH"; }), 1);
}

void TestApiClient::readsAreRetried()
{
    int n = 0;
    m_server->handle([&](const Seen &, const Exchange &x) { ++n == 1 ? x.answer(429, status(429, "TooManyRequests", "slow down"), {{"Retry-After", "1"}, {"Content-Type", "application/json"}}) : x.json(200, "{}"); });
    const auto got = get();
    QVERIFY(got && *got);
    QCOMPARE(n, 2);
}

void TestApiClient::readOnlySendsNothing()
{
    ConnectionSpec s = m_api->spec();
    m_api = std::make_unique<ApiClient>(s, ApiClient::Options{true, false});
    const auto got = mutate();
    QVERIFY(got);
    QCOMPARE(got->kind, Outcome::Kind::Rejected);
    QCOMPARE(got->error.kind, ErrorKind::Refused);
    QCOMPARE(m_server->seen.size(), std::size_t(0));
}

void TestApiClient::dryRunAndManagerAreSaid()
{
    QVERIFY(mutate(true));
    const Seen &r = m_server->seen.back();
    QCOMPARE(r.method, QByteArray("PATCH"));
    QCOMPARE(r.query("dryRun"), QByteArray("All"));
    QCOMPARE(r.query("fieldManager"), QByteArray("tidegate"));
    QCOMPARE(r.header("Content-Type"), QByteArray("application/json-patch+json"));
}

void TestApiClient::whoAmIFallsBack()
{
    // v1 is not there (an old server), v1beta1 is.
    m_server->handle([](const Seen &, const Exchange &x) { x.json(404, status(404, "NotFound", "the server could not find the requested resource")); });
    m_server->on("/apis/authentication.k8s.io/v1beta1/selfsubjectreviews", [](const Seen &, const Exchange &x) { x.json(201, R"({"status":{"userInfo":{"username":"alice","groups":["dev"]}}})"); });
    std::optional<WhoAmI> me;
    m_api->whoAmI(this, [&](WhoAmI w) { me = std::move(w); });
    QTRY_VERIFY_WITH_TIMEOUT(me, 10000);
    QCOMPARE(me->user, std::string("alice"));
    QVERIFY(me->verified);
    // Nothing of it is there: unverified, and so cannot approve.
    m_server = std::make_unique<ScriptedServer>();
    ConnectionSpec s;
    s.server = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    m_server->handle([](const Seen &, const Exchange &x) { x.json(404, "{}"); });
    m_api = std::make_unique<ApiClient>(s, ApiClient::Options{false, false});
    me.reset();
    m_api->whoAmI(this, [&](WhoAmI w) { me = std::move(w); });
    QTRY_VERIFY_WITH_TIMEOUT(me, 10000);
    QVERIFY(!me->verified);
}

void TestApiClient::rights()
{
    const auto ask = [&](const QByteArray &answer, int code = 201) {
        m_server->handle([=](const Seen &, const Exchange &x) { x.json(code, answer); });
        std::optional<std::pair<bool, std::optional<Error>>> got;
        m_api->canI(this, "patch", "apps", "deployments", "n", [&](bool yes, std::optional<Error> e) { got = std::pair(yes, std::move(e)); });
        return QTest::qWaitFor([&] { return got.has_value(); }, 10000) ? *got : std::pair(false, std::optional<Error>());
    };
    QVERIFY(ask(R"({"status":{"allowed":true}})").first);
    QVERIFY(!ask(R"({"status":{"allowed":false,"reason":"no"}})").first);
    const auto unclear = ask(status(403, "Forbidden", "no reviews"), 403);
    QVERIFY(unclear.first && unclear.second); // not known is no denial, and says so
    const Json body = Json::parse(m_server->seen.back().body.toStdString());
    QCOMPARE(textAt(body, {"spec", "resourceAttributes", "verb"}), std::string("patch"));
    QCOMPARE(textAt(body, {"spec", "resourceAttributes", "namespace"}), std::string("n"));
}

void TestApiClient::theHeartbeatDecides()
{
    ConnectionSpec s = m_api->spec();
    m_server->on("/livez", [](const Seen &, const Exchange &x) { x.answer(200, "ok"); });
    m_server->handle([](const Seen &, const Exchange &x) { x.reset(); });
    m_api = std::make_unique<ApiClient>(s, ApiClient::Options{false, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_api->link().ok, 10000);
    // One call that fails is that call's own trouble.
    std::optional<Expected<Json>> got;
    m_api->get(this, "/slow", [&](Expected<Json> r) { got = std::move(r); }, std::chrono::seconds(2));
    QTRY_VERIFY_WITH_TIMEOUT(got, 20000);
    QVERIFY(!*got);
    QTRY_VERIFY_WITH_TIMEOUT(m_api->link().ok, 10000);
    // A server that is gone is not.
    m_server->stopListening();
    m_server->dropAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_api->link().ok, 15000);
    QVERIFY(m_api->link().error);
    // It comes back alone.
    m_server->listenAgain();
    QTRY_VERIFY_WITH_TIMEOUT(m_api->link().ok, 15000);
}

void TestApiClient::neverAfterItsContext()
{
    int answers = 0;
    auto context = std::make_unique<QObject>();
    m_api->get(context.get(), "/x", [&](const Expected<Json> &) { ++answers; });
    context.reset();
    QVERIFY(get());
    QCOMPARE(answers, 0);
}

QTEST_MAIN(TestApiClient)
#include "tst_api_client.moc"
