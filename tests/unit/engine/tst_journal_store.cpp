// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// The journal that everybody shares, over real HTTP: two programs write into one chain, nothing is lost or told twice, what is altered,
// removed, reordered or cut off shows.
#include "engine/journal_store.h"
#include "rehearsal/rehearsal.h"

#include <QtTest>

using namespace tidegate;
using engine::JournalStore;

namespace {

journal::Entry entry(const std::string &actor, int n, std::size_t bulk = 0)
{
    journal::Entry e;
    e.at = fromSeconds(1'700'000'000 + n);
    e.actor = actor;
    e.command = "promote";
    e.release = "finance";
    e.outcome = actor + " " + std::to_string(n);
    e.evidence = {{"text", std::string(bulk, 'x')}};
    return e;
}

struct Program {
    std::unique_ptr<kube::ApiClient> api;
    std::unique_ptr<JournalStore> store;
};

Program program(const rehearsal::Rehearsal &world, int run = 1)
{
    Program p;
    p.api = std::make_unique<kube::ApiClient>(world.connection(), kube::ApiClient::Options{false, false});
    p.store = std::make_unique<JournalStore>(p.api.get(), "vextrus", "finance", nullptr);
    p.store->follow(run, {});
    return p;
}

bool settled(const JournalStore &s)
{
    return QTest::qWaitFor([&] { return s.known() && s.idle(); }, 30000);
}

} // namespace

class TestJournalStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoWriteOneChain();
    void segmentsRoll();
    void anotherRunIsAnotherChain();
    void whatIsGoneIsLookedForLessAndLess();
    void whatIsTouchedShows();
};

void TestJournalStore::twoWriteOneChain()
{
    rehearsal::Rehearsal world({});
    QVERIFY(world.start().ok());
    Program a = program(world), b = program(world);
    constexpr int kEach = 40;
    for (int i = 0; i < kEach; ++i) {
        a.store->append(entry("alice", i));
        b.store->append(entry("bob", i));
    }
    QVERIFY(settled(*a.store) && settled(*b.store));
    Program reader = program(world);
    QVERIFY(settled(*reader.store));
    const auto &all = reader.store->entries();
    QCOMPARE(all.size(), std::size_t(2 * kEach));
    QVERIFY(journal::verify(all, reader.store->head()).intact);
    for (const char *who : {"alice", "bob"}) {
        int next = 0; // in their own order, each once
        for (const journal::Entry &e : all) {
            if (e.actor == who)
                QCOMPARE(e.outcome, who + std::string(" ") + std::to_string(next++));
        }
        QCOMPARE(next, kEach);
    }
    // Whoever is behind reads again when the state names a later end.
    const release::ChainHead later = reader.store->head();
    if (a.store->head().seq < later.seq)
        QVERIFY(QTest::qWaitFor([&] { a.store->follow(1, later); return a.store->head().seq == later.seq; }, 10000));
}

void TestJournalStore::segmentsRoll()
{
    rehearsal::Rehearsal world({});
    QVERIFY(world.start().ok());
    Program a = program(world);
    for (int i = 0; i < 30; ++i)
        a.store->append(entry("alice", i, 20'000));
    QVERIFY(settled(*a.store));
    Json list;
    a.api->get(this, "/api/v1/namespaces/vextrus/configmaps?labelSelector=tidegate.dev%2Fjournal", [&](const Expected<Json> &r) { list = r ? *r : Json(); });
    QTRY_VERIFY(list.is_object());
    QVERIFY(list["items"].size() >= 3);
    for (const Json &c : list["items"])
        QVERIFY(c.dump().size() < 300'000); // well under etcd's and the API server's limit
    QCOMPARE(JournalStore::read(list, "finance", 1).size(), std::size_t(30));
    QVERIFY(journal::verify(JournalStore::read(list, "finance", 1), a.store->head()).intact);
    // A release whose name begins alike is another one.
    QVERIFY(JournalStore::read(list, "fin", 1).empty());
}

void TestJournalStore::anotherRunIsAnotherChain()
{
    rehearsal::Rehearsal world({});
    QVERIFY(world.start().ok());
    Program a = program(world);
    a.store->append(entry("alice", 1));
    QVERIFY(settled(*a.store));
    a.store->follow(2, {});
    QTRY_VERIFY_WITH_TIMEOUT((a.store->follow(2, {}), a.store->known()), 10000);
    QVERIFY(a.store->entries().empty());
    a.store->append(entry("alice", 2));
    QVERIFY(settled(*a.store));
    QCOMPARE(a.store->head().seq, 1LL);
    Program first = program(world, 1);
    QVERIFY(settled(*first.store));
    QCOMPARE(first.store->entries().size(), std::size_t(1));
    QCOMPARE(first.store->entries().front().outcome, std::string("alice 1"));
}

void TestJournalStore::whatIsGoneIsLookedForLessAndLess()
{
    rehearsal::Rehearsal world({});
    QVERIFY(world.start().ok());
    Program a = program(world);
    a.store->setPatience(std::chrono::milliseconds(20));
    QVERIFY(settled(*a.store));
    const release::ChainHead gone{7, "of a segment that somebody deleted"};
    QElapsedTimer time;
    time.start();
    const auto reads = [&] {
        long long n = 0;
        for (const auto &[key, times] : a.api->requests())
            n += times;
        return n;
    };
    const long long before = reads();
    // After 20, 40, 80 … ms: seven times in two and a half seconds. At the same pace it would be a hundred.
    QTRY_VERIFY_WITH_TIMEOUT((a.store->follow(1, gone), time.elapsed() > 2500), 20000);
    const long long asked = reads() - before;
    QVERIFY2(asked >= 3 && asked <= 8, qPrintable(QString::number(asked)));
}

void TestJournalStore::whatIsTouchedShows()
{
    std::vector<journal::Entry> chain;
    for (int i = 0; i < 5; ++i)
        chain.push_back(journal::chained(entry("alice", i), chain.empty() ? 0 : chain.back().seq, chain.empty() ? std::string() : chain.back().hash));
    const release::ChainHead head{5, chain.back().hash};
    QVERIFY(journal::verify(chain, head).intact);
    QVERIFY(journal::verify(chain, {3, chain[2].hash}).intact); // the state may be older than the chain
    auto altered = chain;
    altered[2].actor = "mallory";
    auto removed = chain;
    removed.erase(removed.begin() + 2);
    auto reordered = chain;
    std::swap(reordered[1], reordered[2]);
    auto cut = chain;
    cut.pop_back();
    for (const auto &bad : {altered, removed, reordered, cut})
        QVERIFY(!journal::verify(bad, head).intact);
    // One who rewrites the whole chain does not know what the state names.
    std::vector<journal::Entry> forged;
    for (journal::Entry e : altered)
        forged.push_back(journal::chained(e, forged.empty() ? 0 : forged.back().seq, forged.empty() ? std::string() : forged.back().hash));
    QVERIFY(journal::verify(forged).intact);
    QVERIFY(!journal::verify(forged, head).intact);
}

QTEST_GUILESS_MAIN(TestJournalStore)
#include "tst_journal_store.moc"
