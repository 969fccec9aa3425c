// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Closed windows are asked for once, also after a restart; what is open, partial or empty is asked again; the answer is the same as without.
#include "prometheus/history.h"
#include "support/scripted_server.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::prometheus;
using namespace tidegate::test;

namespace {
constexpr Millis kStep = std::chrono::seconds(15);
constexpr Millis kWindow = kStep * 120;
}

class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void sameAsWithout_data();
    void sameAsWithout();
    void closedWindowsAreAskedOnce();
    void aRestartAsksNothingThatIsOver();
    void whatIsPartialIsAskedAgain();
    void whatIsEmptyIsAskedAgain();
    void aDamagedFileIsNoWindow();
    void theDiskHasALimit();
    void theMemoryHasALimit();
    void anotherSourceIsAnotherAnswer();
    void nobodyWaits();

private:
    static Instant at(double seconds) { return fromSeconds(seconds); }
    static Instant now() { return at(1700003000 / 1800 * 1800 + 400); }
    /// One series whose value is its time; `how` may change the answer.
    void serve(const QByteArray &extra = {}, bool empty = false)
    {
        m_server->handle([this, extra, empty](const Seen &r, const Exchange &x) {
            const double from = r.query("start").toDouble(), to = r.query("end").toDouble();
            m_asked << QStringLiteral("%1-%2").arg(from, 0, 'f', 0).arg(to, 0, 'f', 0);
            QByteArray values;
            for (double t = from; t <= to + 0.001 && !empty; t += 15)
                values += (values.isEmpty() ? "" : ",") + QByteArray("[") + QByteArray::number(t, 'f', 0) + ",\"" + QByteArray::number(t, 'f', 0) + "\"]";
            const QByteArray series = empty ? QByteArray() : QByteArray(R"({"metric":{"a":"b"},"values":[)" + values + "]}");
            x.json(200, "{\"status\":\"success\"" + extra + R"(,"data":{"resultType":"matrix","result":[)" + series + "]}}");
        });
    }
    std::optional<Result> ask(const std::shared_ptr<WindowCache> &cache, Instant from, Instant to, const std::string &source = "s", Instant when = now())
    {
        History h(m_client.get(), cache, source);
        std::optional<Expected<Result>> got;
        h.queryRange(this, "up", from, to, kStep, when, [&](Expected<Result> r) { got = std::move(r); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 10000) || !*got)
            return std::nullopt;
        return **got;
    }
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Client> m_client;
    QStringList m_asked;
};

void TestHistory::init()
{
    m_asked.clear();
    m_server = std::make_unique<ScriptedServer>();
    Target t;
    t.url = m_server->url(QString()).toString(QUrl::StripTrailingSlash).toStdString();
    m_client = std::make_unique<Client>(t, nullptr);
    serve();
}

void TestHistory::sameAsWithout_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, int from, int to) { QTest::newRow(name) << from << to; };
    // Seconds before now: 400 s into an open window of 1800 s, or, in the first 300 s of one, the window before is open too.
    row("only what is open", 390, 0);
    row("one closed window whole", 400 + 1800, 0);
    row("the middle of a closed window", 400 + 1500, 400 + 300);
    row("the end of one, the whole of another, and now", 400 + 1800 + 15, 0);
    row("a point", 600, 600);
    row("ten windows", 18000, 0);
    row("the last point of a window", 415, 415);
    row("the first point of a window", 400, 400);
}

void TestHistory::sameAsWithout()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const auto cache = std::make_shared<WindowCache>(QString());
    const Instant a{Millis{(now() - std::chrono::seconds(from)).time_since_epoch().count() / kStep.count() * kStep.count()}}, b = now() - std::chrono::seconds(to);
    const auto plain = ask(nullptr, a, b);
    QVERIFY(plain);
    for (int round = 0; round < 2; ++round) {
        const auto cached = ask(cache, a, b);
        QVERIFY(cached);
        QCOMPARE(cached->series.size(), plain->series.size());
        QVERIFY(cached->series[0].times == plain->series[0].times);
        QVERIFY(cached->series[0].values == plain->series[0].values);
        QCOMPARE(cached->series[0].labels.at("a"), std::string("b"));
        QCOMPARE(cached->resultType, std::string("matrix"));
    }
}

void TestHistory::closedWindowsAreAskedOnce()
{
    const auto cache = std::make_shared<WindowCache>(QString());
    const Instant from = now() - std::chrono::seconds(400) - kWindow * 3;
    QVERIFY(ask(cache, from, now()));
    QCOMPARE(m_asked.size(), 2); // three closed windows with one question, and what is open
    m_asked.clear();
    QVERIFY(ask(cache, from, now()));
    QCOMPARE(m_asked, QStringList{QStringLiteral("%1-%2").arg(toSeconds(now()) - 400, 0, 'f', 0).arg(toSeconds(now()), 0, 'f', 0)});
    // The first 300 s of a window its forerunner may still get late samples.
    m_asked.clear();
    QVERIFY(ask(cache, from, now() + kWindow - std::chrono::seconds(200), "s", now() + kWindow - std::chrono::seconds(200)));
    QCOMPARE(m_asked.size(), 1);
    m_asked.clear();
    QVERIFY(ask(cache, from, now() + kWindow - std::chrono::seconds(200), "s", now() + kWindow - std::chrono::seconds(200)));
    QCOMPARE(m_asked.size(), 1);
}

void TestHistory::aRestartAsksNothingThatIsOver()
{
    const QTemporaryDir folder;
    const Instant from = now() - std::chrono::seconds(400) - kWindow, to = now() - std::chrono::seconds(415);
    const auto first = ask(std::make_shared<WindowCache>(folder.path()), from, to);
    QCOMPARE(m_asked.size(), 1);
    const auto second = ask(std::make_shared<WindowCache>(folder.path()), from, to);
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(first && second && first->series[0].times == second->series[0].times && first->series[0].values == second->series[0].values);
    QCOMPARE(QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestHistory::whatIsPartialIsAskedAgain()
{
    serve(R"(,"warnings":["store x did not answer"])");
    const auto cache = std::make_shared<WindowCache>(QString());
    const Instant from = now() - std::chrono::seconds(400) - kWindow, to = now() - std::chrono::seconds(415);
    const auto got = ask(cache, from, to);
    QVERIFY(got);
    QCOMPARE(got->partial, std::string("store x did not answer"));
    serve();
    const auto mended = ask(cache, from, to);
    QVERIFY(mended && mended->partial.empty());
    QCOMPARE(m_asked.size(), 2);
}

void TestHistory::whatIsEmptyIsAskedAgain()
{
    serve({}, true);
    const auto cache = std::make_shared<WindowCache>(QString());
    const Instant from = now() - std::chrono::seconds(400) - kWindow, to = now() - std::chrono::seconds(415);
    QVERIFY(ask(cache, from, to)->series.empty());
    serve();
    QVERIFY(!ask(cache, from, to)->series.empty());
}

void TestHistory::aDamagedFileIsNoWindow()
{
    const QTemporaryDir folder;
    const Instant from = now() - std::chrono::seconds(400) - kWindow, to = now() - std::chrono::seconds(415);
    QVERIFY(ask(std::make_shared<WindowCache>(folder.path()), from, to));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const auto file = [&](QIODevice::OpenMode mode) {
        auto f = std::make_unique<QFile>(files[0].filePath());
        return f->open(mode) ? std::move(f) : nullptr;
    };
    const QByteArray whole = file(QIODevice::ReadOnly)->readAll();
    for (const QByteArray &bad : {whole.left(whole.size() / 2), QByteArray(), QByteArray("\xff\xff\xff"), QByteArray(whole).replace("series", "serieS")}) {
        file(QIODevice::WriteOnly)->write(bad);
        m_asked.clear();
        QVERIFY(!ask(std::make_shared<WindowCache>(folder.path()), from, to)->series.empty());
        QCOMPARE(m_asked.size(), 1);
    }
}

void TestHistory::theDiskHasALimit()
{
    const QTemporaryDir folder;
    WindowCache cache(folder.path(), 1024 * 1024, 40000);
    Result r;
    r.series.push_back({{{"a", "b"}}, std::vector<Instant>(100, now()), std::vector<double>(100, 0.5)});
    for (int i = 0; i < 200; ++i)
        cache.put("k" + std::to_string(i), r);
    qint64 all = 0;
    for (const QFileInfo &f : QDir(folder.path()).entryInfoList(QDir::Files))
        all += f.size();
    QVERIFY2(all > 10000 && all <= 42000, qPrintable(QString::number(all)));
}

void TestHistory::theMemoryHasALimit()
{
    WindowCache cache(QString(), 20000);
    Result r;
    r.series.push_back({{}, std::vector<Instant>(100, now()), std::vector<double>(100, 0.5)});
    for (int i = 0; i < 20; ++i) {
        cache.put("k" + std::to_string(i), r);
        (void)cache.get("k0"); // used all the time, so it stays
    }
    QVERIFY(cache.get("k0"));
    QVERIFY(cache.get("k19"));
    QVERIFY(!cache.get("k5"));
}

void TestHistory::anotherSourceIsAnotherAnswer()
{
    const auto cache = std::make_shared<WindowCache>(QString());
    const Instant from = now() - std::chrono::seconds(400) - kWindow, to = now() - std::chrono::seconds(415);
    QVERIFY(ask(cache, from, to, "one"));
    QVERIFY(ask(cache, from, to, "other"));
    QCOMPARE(m_asked.size(), 2);
    // A tunnel on this computer leads elsewhere tomorrow: it has no identity, and nothing is kept.
    QCOMPARE(m_client->identity(), std::string());
    QVERIFY(ask(cache, from, to, m_client->identity()));
    QVERIFY(ask(cache, from, to, m_client->identity()));
    QCOMPARE(m_asked.size(), 4);
    Target far;
    far.url = "https://prometheus.example/a";
    far.headers = {{"X-Scope-OrgID", "team"}};
    const Client a(far, nullptr);
    far.headers = {{"X-Scope-OrgID", "other"}};
    const Client b(far, nullptr);
    QVERIFY(!a.identity().empty() && a.identity() != b.identity());
}

void TestHistory::nobodyWaits()
{
    const auto cache = std::make_shared<WindowCache>(QString());
    const Instant from = now() - std::chrono::seconds(400) - kWindow, to = now() - std::chrono::seconds(415);
    QVERIFY(ask(cache, from, to));
    History h(m_client.get(), cache, "s");
    auto who = std::make_unique<QObject>();
    bool answered = false;
    h.queryRange(who.get(), "up", from, to, kStep, now(), [&](const Expected<Result> &) { answered = true; });
    QVERIFY(!answered); // later, never from inside the call
    who.reset();
    const auto other = ask(cache, from, to);
    QVERIFY(other && !answered);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
