// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// A start without an API server: what was known last, with its age, and nothing possible by it.
#include "engine/last_known.h"
#include "engine/release_session.h"
#include "plan/parse.h"
#include "rehearsal/rehearsal.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using release::Stage;

namespace {

constexpr const char *kPlan = "apiVersion: tidegate.dev/v1\n"
                              "kind: ReleasePlan\n"
                              "metadata: {name: finance, owner: platform}\n"
                              "spec:\n"
                              "  namespace: vextrus\n"
                              "  traffic: {method: replicas, service: finance, stable: {deployment: finance}, canary: {deployment: finance-canary}}\n"
                              "  version: {name: \"2.4.0\", image: \"registry.example/finance:2.4.0\", container: finance}\n"
                              "  metrics: {prometheus: {url: \"http://127.0.0.1:9\"}, recipe: http-requests-total, interval: 15s}\n";

} // namespace

class TestLastKnown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsRead();
    void rubbishIsNothing();
    void aStartWithoutAServerShowsIt();
    void theClustersWordReplacesIt();

private:
    static release::State weekTwo()
    {
        release::State s;
        s.release = "finance";
        s.plan = *plan::parsePlan(kPlan, "test").plan;
        s.stage = Stage::Phase;
        s.phase = 1;
        s.weight = 50;
        s.stableVersion = "2.3.1";
        s.canaryVersion = "2.4.0";
        s.since = *parseInstant("2026-11-20T08:00:00Z");
        return s;
    }
    static QStringList files(const QTemporaryDir &dir) { return QDir(dir.path() + QStringLiteral("/last-known")).entryList(QDir::Files); }
    /// A port of loopback on which nobody listens any more.
    static std::string nobody()
    {
        QTcpServer s;
        s.listen(QHostAddress::LocalHost);
        return "http://127.0.0.1:" + std::to_string(s.serverPort());
    }
    static engine::OpenOptions open(const QTemporaryDir &dir, const std::string &server)
    {
        engine::OpenOptions o;
        o.connection.context = o.connection.clusterName = "prod";
        o.connection.server = server;
        o.connection.ns = o.ns = "vextrus";
        o.release = "finance";
        o.keepsLastKnown = true;
        o.journalDirectory = dir.path().toStdString();
        return o;
    }
};

void TestLastKnown::whatIsKeptIsRead()
{
    QTemporaryDir dir;
    engine::LastKnownFile file(dir.path().toStdString(), "https://a:6443", "vextrus", "finance");
    QVERIFY(!file.read());
    const Instant at = *parseInstant("2026-11-24T17:55:00Z");
    file.keep(weekTwo(), "2.3.1", at);
    const auto known = file.read();
    QVERIFY(known);
    QCOMPARE(known->at, at);
    QCOMPARE(known->rollbackTarget, std::string("2.3.1"));
    QCOMPARE(known->state.weight, 50);
    QCOMPARE(known->state.stage, Stage::Phase);
    // Another server's release of the same name is another release.
    QVERIFY(!engine::LastKnownFile(dir.path().toStdString(), "https://b:6443", "vextrus", "finance").read());
    // Its owner alone may read it.
    const QString path = dir.path() + QStringLiteral("/last-known/") + files(dir).value(0);
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther), QFileDevice::Permissions());
    // The same a moment later is not written; a minute later it is, for its age.
    file.keep(weekTwo(), "2.3.1", at + std::chrono::seconds(5));
    QCOMPARE(file.read()->at, at);
    file.keep(weekTwo(), "2.3.1", at + std::chrono::minutes(2));
    QCOMPARE(file.read()->at, at + std::chrono::minutes(2));
    release::State other = weekTwo();
    other.weight = 80;
    file.keep(other, "2.3.1", at + std::chrono::minutes(2) + std::chrono::seconds(1));
    QCOMPARE(file.read()->state.weight, 80);
    file.forget();
    QVERIFY(!file.read());
}

void TestLastKnown::rubbishIsNothing()
{
    QTemporaryDir dir;
    engine::LastKnownFile file(dir.path().toStdString(), "https://a:6443", "vextrus", "finance");
    file.keep(weekTwo(), "2.3.1", *parseInstant("2026-11-24T17:55:00Z"));
    const QString path = dir.path() + QStringLiteral("/last-known/") + files(dir).value(0);
    QFile f(path);
    QVERIFY(f.open(QIODevice::ReadOnly));
    const QByteArray whole = f.readAll();
    f.close();
    for (const QByteArray &bad : {QByteArray(), QByteArray("{"), QByteArray("[1]"), QByteArray("{\"state\": 3, \"at\": \"2026-11-24T17:55:00Z\"}"), QByteArray("{\"state\": {}, \"at\": 5}"), whole.left(whole.size() / 2), QByteArray("\xff\xfe\x00", 3)}) {
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(bad);
        f.close();
        QVERIFY2(!file.read(), bad.left(40).constData());
    }
}

void TestLastKnown::aStartWithoutAServerShowsIt()
{
    QTemporaryDir dir;
    const std::string server = nobody();
    const Instant at = std::chrono::floor<std::chrono::milliseconds>(SystemClock().now()) - std::chrono::hours(3);
    engine::LastKnownFile(dir.path().toStdString(), server, "vextrus", "finance").keep(weekTwo(), "2.3.1", at);
    engine::ReleaseSession session(open(dir, server));
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.snapshot() && session.snapshot()->exists, 5000);
    const engine::SnapshotPtr s = session.snapshot();
    QCOMPARE(s->state.weight, 50);
    QCOMPARE(s->rollbackTarget, std::string("2.3.1"));
    QVERIFY(!s->api.live && !s->settled);
    QCOMPARE(s->api.lastOk.value_or(Instant{}), at);
    QVERIFY(!s->next.allowed && !s->next.reason.empty());
    QVERIFY(!s->before.items.empty());
    QVERIFY(std::ranges::any_of(s->alarms, [&](const engine::Alarm &a) { return a.id == "not-live" && a.since == at; }));
    // What was known allows nothing; an attempt is answered.
    for (const release::Verb verb : {release::Verb::RollBack, release::Verb::Promote, release::Verb::Hold}) {
        release::Command c;
        c.verb = verb;
        c.actor = "alice";
        std::optional<Expected<void>> answer;
        session.submit(c, [&](const Expected<void> &r) { answer = r; });
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
    }
    // The file is as it was: nobody has heard anything since.
    QCOMPARE(engine::LastKnownFile(dir.path().toStdString(), server, "vextrus", "finance").read()->at, at);
}

void TestLastKnown::theClustersWordReplacesIt()
{
    rehearsal::Options options;
    options.scenario = "healthy";
    rehearsal::Rehearsal world(options);
    QVERIFY(world.start());
    QTemporaryDir dir;
    engine::OpenOptions o = open(dir, world.connection().server);
    o.connection = world.connection();
    o.plan = world.plan();
    o.clock = world.clock();
    // It says week 2; the cluster has no such release yet.
    engine::LastKnownFile file(dir.path().toStdString(), o.connection.server, o.ns, o.release);
    file.keep(weekTwo(), "2.3.1", SystemClock().now());
    engine::ReleaseSession session(o);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.snapshot() && session.snapshot()->settled, 20000);
    QVERIFY(!session.snapshot()->exists);
    QCOMPARE(session.snapshot()->state.stage, Stage::Planned);
    QTRY_VERIFY(!file.read()); // and it is forgotten
    // Once there is a state, it is kept.
    release::Command c;
    c.verb = release::Verb::Request;
    c.actor = "alice";
    session.submit(c, [](const Expected<void> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(file.read(), 20000);
    QCOMPARE(file.read()->state.stage, Stage::Planned);
}

QTEST_GUILESS_MAIN(TestLastKnown)
#include "tst_last_known.moc"
