// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What happens outside the workloads is asked, not ticked: a Job, a scan of this very image, the checks of its commit, a document, an
// annotation. Only what was found and is good passes.
#include "outside/ask.h"
#include "outside/forge.h"
#include "plan/parse.h"
#include "support/scripted_server.h"

#include <QtTest>

using namespace tidegate;
using namespace tidegate::outside;
using release::Verdict;
using Kind = plan::OutsideSource::Kind;

namespace {

const Instant kNow = *parseInstant("2026-11-29T10:00:00Z");

Target target()
{
    return {"2.4.0", "registry.example/team/finance:2.4.0", "0123456789abcdef", {{"ci.example/tests", "passed"}}};
}

Json report(const char *server, const char *repository, const char *tag, int critical, int high, int medium = 0, const char *at = "2026-11-29T08:00:00Z")
{
    return {{"metadata", {{"name", "r"}}}, {"report", {{"updateTimestamp", at}, {"registry", {{"server", server}}}, {"artifact", {{"repository", repository}, {"tag", tag}}}, {"summary", {{"criticalCount", critical}, {"highCount", high}, {"mediumCount", medium}, {"lowCount", 3}}}}}};
}

Json reports(std::vector<Json> items)
{
    return {{"items", std::move(items)}};
}

plan::ChecklistItem item(Kind kind)
{
    plan::ChecklistItem i;
    i.id = "tests";
    i.rule = plan::outsideRule("tests");
    i.source = "there";
    i.outside.kind = kind;
    return i;
}

struct World {
    test::ScriptedServer server;
    std::unique_ptr<kube::ApiClient> api;
    net::Fetcher fetcher;
    World()
    {
        kube::ConnectionSpec spec;
        spec.server = server.base();
        api = std::make_unique<kube::ApiClient>(spec, kube::ApiClient::Options{true, false});
    }
    release::Evidence ask(QObject *context, const plan::ChecklistItem &i, const Target &t = target())
    {
        std::optional<release::Evidence> got;
        outside::ask(context, api.get(), &fetcher, i, t, "vextrus", kNow, [&](release::Evidence e) { got = std::move(e); });
        if (got)
            qFatal("from inside the call");
        return QTest::qWaitFor([&] { return got.has_value(); }, 15000) ? *got : release::Evidence{};
    }
};

const char *const kPlan = "apiVersion: tidegate.dev/v1\nkind: ReleasePlan\nmetadata: {name: shop}\nspec:\n  namespace: n\n  traffic: {method: replicas, service: shop, stable: {deployment: shop}, canary: {deployment: shop-canary}}\n  checklist:\n    before: [{id: tests, text: Tests, source: @SOURCE@}]\n";

plan::ParseResult parsed(const std::string &source)
{
    std::string text = kPlan;
    text.replace(text.find("@SOURCE@"), 8, source);
    return plan::parsePlan(text, "plan");
}

} // namespace

class TestOutside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void placeholders();
    void jobs_data();
    void jobs();
    void scans_data();
    void scans();
    void documents_data();
    void documents();
    void annotations();
    void checks_data();
    void checks();
    void requestsToForges();
    void whatIsAsked();
    void tokensGoWhereTheyBelong();
    void whatCannotBeAskedIsNotGood();
    void plansSayIt_data();
    void plansSayIt();
    void plansKeepIt();
};

void TestOutside::names_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("parts");
    QTest::newRow("hosted") << "registry.example:5000/team/x:1.2" << "registry.example:5000 team/x 1.2 ";
    QTest::newRow("hub") << "nginx:1.27" << "index.docker.io library/nginx 1.27 ";
    QTest::newRow("hub's user") << "acme/x" << "index.docker.io acme/x latest ";
    QTest::newRow("hub by name") << "docker.io/acme/x:1" << "index.docker.io acme/x 1 ";
    QTest::newRow("digest") << "r.example/x@sha256:ab" << "r.example x  sha256:ab";
    QTest::newRow("tag and digest") << "r.example/x:1@sha256:ab" << "r.example x 1 sha256:ab";
    QTest::newRow("this computer") << "localhost/x:1" << "localhost x 1 ";
}

void TestOutside::names()
{
    QFETCH(QString, image);
    QFETCH(QString, parts);
    const ImageName i = imageName(image.toStdString());
    QCOMPARE(QString::fromStdString(i.server + " " + i.repository + " " + i.tag + " " + i.digest), parts);
}

void TestOutside::placeholders()
{
    QCOMPARE(filled("migrate-{tag}-{version}", target()), std::string("migrate-2.4.0-2.4.0"));
    QCOMPARE(filled("https://ci/{image}", target(), true), std::string("https://ci/registry.example%2Fteam%2Ffinance%3A2.4.0"));
    Target t = target();
    t.version = "{tag}"; // what stands for something is not looked through again without end
    QVERIFY(filled("{version}", t).size() < 20);
    t.revision.clear();
    QCOMPARE(unfilled("x {revision}", t), std::string("{revision}"));
    QCOMPARE(unfilled("x", t), std::string());
}

void TestOutside::jobs_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *status, Verdict v) { QTest::newRow(name) << status << static_cast<int>(v); };
    row("complete", R"({"conditions":[{"type":"Complete","status":"True","lastTransitionTime":"2026-11-29T09:00:00Z"}]})", Verdict::Pass);
    row("failed", R"({"conditions":[{"type":"Failed","status":"True","message":"BackoffLimitExceeded"}]})", Verdict::Fail);
    row("not complete", R"({"conditions":[{"type":"Complete","status":"False"}]})", Verdict::Unknown);
    row("runs", R"({"active":1})", Verdict::Unknown);
    row("pods succeeded, and not said complete", R"({"succeeded":1})", Verdict::Unknown);
    row("suspended", R"({"conditions":[{"type":"Suspended","status":"True"}]})", Verdict::Unknown);
    row("rubbish", R"({"conditions":"yes"})", Verdict::Unknown);
}

void TestOutside::jobs()
{
    QFETCH(QString, status);
    QFETCH(int, verdict);
    const auto e = judgeJob({{"metadata", {{"name", "migrate"}}}, {"status", Json::parse(status.toStdString())}}, kNow);
    QCOMPARE(static_cast<int>(e.verdict), verdict);
    if (e.verdict == Verdict::Pass)
        QCOMPARE(*e.at, *parseInstant("2026-11-29T09:00:00Z")); // the Job's own time
}

void TestOutside::scans_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Json &list, const char *severity, Verdict v, const char *says) { QTest::newRow(name) << QString::fromStdString(list.dump()) << severity << static_cast<int>(v) << says; };
    const auto ours = [](int c, int h, int m = 0, const char *at = "2026-11-29T08:00:00Z") { return report("registry.example", "team/finance", "2.4.0", c, h, m, at); };
    row("clean", reports({ours(0, 0)}), "high", Verdict::Pass, "severity high or above");
    row("high", reports({ours(0, 2)}), "high", Verdict::Fail, "2 high");
    row("high is allowed", reports({ours(0, 2)}), "critical", Verdict::Pass, "critical");
    row("critical and high", reports({ours(1, 2)}), "high", Verdict::Fail, "1 critical, 2 high");
    row("medium counts", reports({ours(0, 0, 4)}), "medium", Verdict::Fail, "4 medium");
    row("none", reports({}), "high", Verdict::Unknown, "no scan of");
    row("another tag", reports({report("registry.example", "team/finance", "2.3.1", 0, 0)}), "high", Verdict::Unknown, "no scan of");
    row("another image", reports({report("registry.example", "team/audit", "2.4.0", 0, 0)}), "high", Verdict::Unknown, "no scan of");
    row("another registry", reports({report("mirror.example", "team/finance", "2.4.0", 0, 0)}), "high", Verdict::Unknown, "no scan of");
    row("the newest counts", reports({ours(3, 0, 0, "2026-11-28T08:00:00Z"), ours(0, 0), ours(5, 0, 0, "2026-11-27T08:00:00Z")}), "high", Verdict::Pass, "");
    Json short_ = ours(0, 0);
    short_["report"]["summary"].erase("highCount");
    row("a count is missing", reports({short_}), "high", Verdict::Unknown, "does not say how many are high");
    row("rubbish", {{"items", {3, nullptr, Json::object()}}}, "high", Verdict::Unknown, "no scan of");
}

void TestOutside::scans()
{
    QFETCH(QString, list);
    QFETCH(QString, severity);
    QFETCH(int, verdict);
    QFETCH(QString, says);
    const auto e = judgeScan(Json::parse(list.toStdString()), target(), severity.toStdString(), kNow);
    QCOMPARE(static_cast<int>(e.verdict), verdict);
    QVERIFY2(e.text.english().find(says.toStdString()) != std::string::npos, e.text.english().c_str());
    // A digest decides over a tag that may have been pushed again.
    Target pinned = target();
    pinned.image = "registry.example/team/finance:2.4.0@sha256:aa";
    Json other = report("registry.example", "team/finance", "2.4.0", 0, 0);
    other["report"]["artifact"]["digest"] = "sha256:bb";
    QCOMPARE(judgeScan(reports({other}), pinned, "high", kNow).verdict, Verdict::Unknown);
    other["report"]["artifact"]["digest"] = "sha256:aa";
    QCOMPARE(judgeScan(reports({other}), pinned, "high", kNow).verdict, Verdict::Pass);
}

void TestOutside::documents_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("equals");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *document, const char *pointer, const char *equals, Verdict v) { QTest::newRow(name) << document << pointer << equals << static_cast<int>(v); };
    row("text", R"({"a":{"b":"passed"}})", "/a/b", "passed", Verdict::Pass);
    row("another text", R"({"a":{"b":"failed"}})", "/a/b", "passed", Verdict::Fail);
    row("a flag", R"({"ok":true})", "/ok", "true", Verdict::Pass);
    row("a number", R"({"open":0})", "/open", "0", Verdict::Pass);
    row("in a list", R"({"runs":[{"state":"x"},{"state":"green"}]})", "/runs/1/state", "green", Verdict::Pass);
    row("a key with a slash", R"({"a/b":"1"})", "/a~1b", "1", Verdict::Pass);
    row("not there", R"({"a":1})", "/b", "1", Verdict::Unknown);
    row("null", R"({"a":null})", "/a", "null", Verdict::Unknown);
    row("an object", R"({"a":{}})", "/a", "{}", Verdict::Unknown);
    row("behind the list", R"([1])", "/7", "1", Verdict::Unknown);
    row("no index", R"([1])", "/x", "1", Verdict::Unknown);
    row("no pointer", R"({"a":1})", "/a~9", "1", Verdict::Unknown);
}

void TestOutside::documents()
{
    QFETCH(QString, document);
    QFETCH(QString, pointer);
    QFETCH(QString, equals);
    QFETCH(int, verdict);
    QCOMPARE(static_cast<int>(judgeDocument(Json::parse(document.toStdString()), pointer.toStdString(), equals.toStdString(), kNow).verdict), verdict);
}

void TestOutside::annotations()
{
    QCOMPARE(judgeAnnotation("ci.example/tests", "passed", target(), kNow).verdict, Verdict::Pass);
    QCOMPARE(judgeAnnotation("ci.example/tests", "green", target(), kNow).verdict, Verdict::Fail);
    QCOMPARE(judgeAnnotation("ci.example/other", "passed", target(), kNow).verdict, Verdict::Unknown);
}

void TestOutside::checks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("context");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *body, const char *context, Verdict v) { QTest::newRow(name) << body << context << static_cast<int>(v); };
    row("all passed", R"({"total_count":2,"check_runs":[{"name":"unit","status":"completed","conclusion":"success"},{"name":"lint","status":"completed","conclusion":"skipped"}]})", "", Verdict::Pass);
    row("one failed", R"({"check_runs":[{"name":"unit","status":"completed","conclusion":"failure"},{"name":"lint","status":"completed","conclusion":"success"}]})", "", Verdict::Fail);
    row("one runs", R"({"check_runs":[{"name":"unit","status":"in_progress","conclusion":null},{"name":"lint","status":"completed","conclusion":"success"}]})", "", Verdict::Unknown);
    row("the one that counts", R"({"check_runs":[{"name":"unit","status":"completed","conclusion":"failure"},{"name":"e2e","status":"completed","conclusion":"success"}]})", "e2e", Verdict::Pass);
    row("the one that counts is not there", R"({"check_runs":[{"name":"unit","status":"completed","conclusion":"success"}]})", "e2e", Verdict::Unknown);
    row("none", R"({"check_runs":[]})", "", Verdict::Unknown);
    row("an unknown conclusion", R"({"check_runs":[{"name":"unit","status":"completed","conclusion":"odd"}]})", "", Verdict::Unknown);
    row("run again", R"({"check_runs":[{"name":"unit","status":"completed","conclusion":"failure","completed_at":"2026-11-29T08:00:00Z"},{"name":"unit","status":"completed","conclusion":"success","completed_at":"2026-11-29T09:00:00Z"}]})", "", Verdict::Pass);
    row("statuses", R"({"state":"success","statuses":[{"context":"ci/unit","state":"success","updated_at":"2026-11-29T08:00:00Z"}]})", "ci/unit", Verdict::Pass);
    row("a pending status", R"({"state":"pending","statuses":[{"context":"ci/unit","state":"pending"}]})", "", Verdict::Unknown);
    row("GitLab", R"([{"name":"unit","status":"success"},{"name":"flaky","status":"failed","allow_failure":true}])", "", Verdict::Pass);
    row("GitLab failed", R"([{"name":"unit","status":"failed","allow_failure":false}])", "", Verdict::Fail);
    row("GitLab manual", R"([{"name":"deploy","status":"manual"}])", "", Verdict::Unknown);
}

void TestOutside::checks()
{
    QFETCH(QString, body);
    QFETCH(QString, context);
    QFETCH(int, verdict);
    const auto all = checksIn(body.toUtf8());
    QVERIFY2(all.ok(), all.ok() ? "" : all.error().text().c_str());
    const auto e = judgeChecks(*all, context.toStdString(), target().revision, kNow);
    QVERIFY2(static_cast<int>(e.verdict) == verdict, e.text.english().c_str());
    QVERIFY(e.text.english().find("0123456789") != std::string::npos);
    for (const char *bad : {"", "<html>", "{}", "3", R"({"message":"Not Found"})"})
        QVERIFY2(!checksIn(bad).ok(), bad);
    Json many = Json::array();
    for (int i = 0; i < kPageOfChecks; ++i)
        many.push_back({{"name", std::to_string(i)}, {"status", "success"}});
    QVERIFY(!checksIn(QByteArray::fromStdString(many.dump())).ok()); // there may be a failed one on the next page
}

void TestOutside::requestsToForges()
{
    plan::OutsideSource s;
    s.forge = "github";
    s.repository = "acme/shop";
    auto r = checkRequests(s, "abc", "t0ken");
    QCOMPARE(r.size(), std::size_t(2));
    QCOMPARE(r[0].url.toString(), QStringLiteral("https://api.github.com/repos/acme/shop/commits/abc/check-runs?per_page=100"));
    QCOMPARE(r[1].url.path(), QStringLiteral("/repos/acme/shop/commits/abc/status"));
    QVERIFY(std::ranges::find(r[0].headers, net::Header{"Authorization", "Bearer t0ken"}) != r[0].headers.end());
    s.forge = "gitlab";
    s.repository = "acme/group/shop";
    s.url = "https://git.example/";
    r = checkRequests(s, "abc", {});
    QCOMPARE(r.size(), std::size_t(1));
    QCOMPARE(r[0].url.toString(QUrl::FullyEncoded), QStringLiteral("https://git.example/api/v4/projects/acme%2Fgroup%2Fshop/repository/commits/abc/statuses?per_page=100"));
}

void TestOutside::whatIsAsked()
{
    World w;
    w.server.on("/apis/batch/v1/namespaces/staging/jobs/migrate-2.4.0", [](const test::Seen &, const test::Exchange &x) { x.json(200, R"({"metadata":{"name":"migrate-2.4.0"},"status":{"conditions":[{"type":"Complete","status":"True"}]}})"); });
    plan::ChecklistItem job = item(Kind::Job);
    job.outside.name = "migrate-{version}";
    job.outside.ns = "staging";
    release::Evidence e = w.ask(this, job);
    QVERIFY2(e.verdict == Verdict::Pass, e.text.english().c_str());
    QCOMPARE(e.id, std::string("outside/tests"));
    QCOMPARE(e.query, std::string("/apis/batch/v1/namespaces/staging/jobs/migrate-2.4.0"));
    w.server.on("/apis/aquasecurity.github.io/v1alpha1/namespaces/vextrus/vulnerabilityreports", [](const test::Seen &, const test::Exchange &x) { x.json(200, QByteArray::fromStdString(reports({report("registry.example", "team/finance", "2.4.0", 0, 1)}).dump())); });
    plan::ChecklistItem scan = item(Kind::Scan);
    scan.outside.severity = "high";
    QCOMPARE(w.ask(this, scan).verdict, Verdict::Fail);
    // GitHub keeps checks in two places; both count.
    plan::ChecklistItem commit = item(Kind::CommitStatus);
    commit.outside.forge = "github";
    commit.outside.repository = "acme/shop";
    commit.outside.url = w.server.base();
    const QByteArray at = "/repos/acme/shop/commits/0123456789abcdef";
    w.server.on(at + "/check-runs", [](const test::Seen &, const test::Exchange &x) { x.json(200, R"({"check_runs":[{"name":"unit","status":"completed","conclusion":"success"}]})"); });
    QByteArray legacy = R"({"state":"failure","statuses":[{"context":"legacy","state":"failure"}]})";
    w.server.on(at + "/status", [&](const test::Seen &, const test::Exchange &x) { x.json(200, legacy); });
    QCOMPARE(w.ask(this, commit).verdict, Verdict::Fail);
    legacy = R"({"state":"pending","statuses":[]})";
    QCOMPARE(w.ask(this, commit).verdict, Verdict::Pass);
    plan::ChecklistItem note = item(Kind::Annotation);
    note.outside.name = "ci.example/tests";
    note.outside.equals = "passed";
    QCOMPARE(w.ask(this, note).verdict, Verdict::Pass);
}

void TestOutside::tokensGoWhereTheyBelong()
{
    World w;
    qputenv("TIDEGATE_TEST_TOKEN", "hunter2");
    w.server.on("/r/2.4.0", [](const test::Seen &r, const test::Exchange &x) { r.header("Authorization") == "Bearer hunter2" ? x.json(200, R"({"status":"green"})") : x.json(401, R"({"token":"hunter2"})"); });
    plan::ChecklistItem i = item(Kind::Http);
    i.outside.url = w.server.base() + "/r/{version}?sig=s3cret";
    i.outside.pointer = "/status";
    i.outside.equals = "green";
    i.outside.tokenEnv = "TIDEGATE_TEST_TOKEN";
    const release::Evidence e = w.ask(this, i);
    QVERIFY2(e.verdict == Verdict::Pass, e.text.english().c_str());
    QVERIFY(e.query.find("hunter2") == std::string::npos && e.query.find("s3cret") == std::string::npos);
    qputenv("TIDEGATE_TEST_TOKEN", "wrong");
    QCOMPARE(w.ask(this, i).verdict, Verdict::Stale);
    qunsetenv("TIDEGATE_TEST_TOKEN");
}

void TestOutside::whatCannotBeAskedIsNotGood()
{
    World w;
    w.server.handle([](const test::Seen &, const test::Exchange &x) { x.json(404, R"({"kind":"Status","status":"Failure","code":404,"reason":"NotFound","message":"not found"})"); });
    plan::ChecklistItem job = item(Kind::Job);
    job.outside.name = "migrate";
    QCOMPARE(w.ask(this, job).verdict, Verdict::Unknown);
    w.server.on("/apis/batch/v1/namespaces/vextrus/jobs/migrate", [](const test::Seen &, const test::Exchange &x) { x.json(403, R"({"kind":"Status","status":"Failure","code":403,"reason":"Forbidden","message":"no"})"); });
    QCOMPARE(w.ask(this, job).verdict, Verdict::Stale); // was it known before, the caller knows
    plan::ChecklistItem commit = item(Kind::CommitStatus);
    commit.outside.forge = "github";
    commit.outside.repository = "acme/shop";
    Target none = target();
    none.revision.clear();
    const release::Evidence e = w.ask(this, commit, none);
    QCOMPARE(e.verdict, Verdict::Unknown);
    QVERIFY(e.text.english().find("org.opencontainers.image.revision") != std::string::npos);
    plan::ChecklistItem http = item(Kind::Http);
    http.outside.url = "http://127.0.0.1:1/{revision}";
    http.outside.pointer = "/a";
    http.outside.equals = "1";
    QVERIFY(w.ask(this, http, none).text.english().find("{revision}") != std::string::npos);
    QCOMPARE(w.ask(this, http).verdict, Verdict::Stale);
}

void TestOutside::plansSayIt_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("problem");
    QTest::newRow("job") << "{job: {name: \"migrate-{version}\"}}" << "";
    QTest::newRow("scan") << "{scan: {severity: critical}}" << "";
    QTest::newRow("scan with nothing") << "{scan: {}}" << "";
    QTest::newRow("commit") << "{commitStatus: {forge: github, repository: acme/shop, tokenEnv: TIDEGATE_GH}}" << "";
    QTest::newRow("http") << "{http: {url: \"https://ci.example/{tag}\", pointer: /status, equals: true}}" << "";
    QTest::newRow("annotation") << "{annotation: {name: a, equals: b}}" << "";
    QTest::newRow("words") << "the build server" << "";
    QTest::newRow("none") << "{}" << "name one source";
    QTest::newRow("two") << "{job: {name: a}, scan: {}}" << "an item has one source";
    QTest::newRow("typo") << "{jop: {name: a}}" << "jop";
    QTest::newRow("severity") << "{scan: {severity: awful}}" << "critical, high, medium or low";
    QTest::newRow("anybody's variable") << "{http: {url: \"https://x.example\", pointer: /a, equals: b, tokenEnv: AWS_SECRET_ACCESS_KEY}}" << "begins with TIDEGATE_";
    QTest::newRow("a token in the clear") << "{http: {url: \"http://x.example\", pointer: /a, equals: b, tokenEnv: TIDEGATE_X}}" << "https only";
    QTest::newRow("a user in the address") << "{http: {url: \"https://u:p@x.example\", pointer: /a, equals: b}}" << "without a user";
    QTest::newRow("a file") << "{http: {url: \"file:///etc/passwd\", pointer: /a, equals: b}}" << "no http or https";
    QTest::newRow("pointer") << "{http: {url: \"https://x.example\", pointer: a.b, equals: b}}" << "begins with /";
    QTest::newRow("repository") << "{commitStatus: {forge: github, repository: shop}}" << "owner/name";
}

void TestOutside::plansSayIt()
{
    QFETCH(QString, source);
    QFETCH(QString, problem);
    const plan::ParseResult r = parsed(source.toStdString());
    std::string all;
    for (const plan::Problem &p : r.problems)
        all += p.message + "\n";
    if (problem.isEmpty())
        QVERIFY2(r.problems.empty() && r.plan, all.c_str());
    else
        QVERIFY2(all.find(problem.toStdString()) != std::string::npos, all.c_str());
}

void TestOutside::plansKeepIt()
{
    for (const char *source : {"{job: {name: \"migrate-{version}\", namespace: staging}}", "{scan: {severity: medium}}", "{commitStatus: {forge: gitlab, repository: a/b, context: unit, revision: abc, url: \"https://git.example\", tokenEnv: TIDEGATE_GL}}", "{http: {url: \"https://ci.example/{tag}\", pointer: /status, equals: green, tokenEnv: TIDEGATE_CI}}", "{annotation: {name: a, equals: b}}"}) {
        const plan::ParseResult r = parsed(source);
        QVERIFY2(r.plan, source);
        const plan::ChecklistItem &i = r.plan->checklist.before.front();
        QCOMPARE(i.kind, plan::ItemKind::Sensed);
        QCOMPARE(i.rule, std::string("outside/tests"));
        const auto back = plan::fromJson(plan::toJson(*r.plan));
        QVERIFY2(back.ok(), back.ok() ? "" : back.error().text().c_str());
        QCOMPARE(plan::digest(*back), plan::digest(*r.plan));
        QCOMPARE(static_cast<int>(back->checklist.before.front().outside.kind), static_cast<int>(i.outside.kind));
    }
}

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
