// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "journal/journal.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace tidegate;
using namespace tidegate::journal;

class TestJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chainHolds();
    void tamperingShows();
    void cutTailShows();
    void tornLineIsSurvived();
    void aFullDiskIsSurvived();

private:
    static File filled(const QTemporaryDir &d, int n)
    {
        auto f = File::open(d.path().toStdString(), "c", "ns", "finance", 1);
        for (int i = 0; i < n; ++i) {
            Entry e;
            e.actor = "alice";
            e.command = "promote";
            e.release = "finance";
            e.requests.push_back({"PATCH", "/x", Json{{"a", i}}, 200, "applied", fromSeconds(1)});
            if (!f->append(e))
                qFatal("append");
        }
        return *f;
    }
    static QByteArray bytes(const File &f)
    {
        QFile q(QString::fromStdString(f.path()));
        return q.open(QIODevice::ReadOnly) ? q.readAll() : QByteArray();
    }
    static void write(const File &f, const QByteArray &b)
    {
        QFile q(QString::fromStdString(f.path()));
        if (!q.open(QIODevice::WriteOnly))
            qFatal("open");
        q.write(b);
    }
};

void TestJournal::chainHolds()
{
    QTemporaryDir d;
    const File f = filled(d, 3);
    // A second console goes on from what is there.
    auto again = File::open(d.path().toStdString(), "c", "ns", "finance", 1);
    QCOMPARE(again->entries().size(), std::size_t(3));
    QVERIFY(again->append({}).ok());
    const Verification v = verify(f.path(), again->entries().back().hash);
    QVERIFY2(v.intact, v.problems.empty() ? "" : v.problems.front().c_str());
    QCOMPARE(v.entries, 4LL);
}

void TestJournal::tamperingShows()
{
    QTemporaryDir d;
    const File f = filled(d, 3);
    write(f, bytes(f).replace("alice", "mallo"));
    QVERIFY(!verify(f.path()).intact);
}

void TestJournal::cutTailShows()
{
    QTemporaryDir d;
    const File f = filled(d, 3);
    QByteArray b = bytes(f);
    b.truncate(b.lastIndexOf('\n', b.size() - 2) + 1);
    write(f, b);
    QVERIFY(verify(f.path()).intact); // by itself the shorter chain is whole
    QVERIFY(!verify(f.path(), f.entries().back().hash).intact);
}

void TestJournal::tornLineIsSurvived()
{
    QTemporaryDir d;
    const File f = filled(d, 2);
    QByteArray b = bytes(f);
    b.chop(20);
    write(f, b);
    QVERIFY(!verify(f.path()).intact);
    auto again = File::open(d.path().toStdString(), "c", "ns", "finance", 1);
    QVERIFY(again->append({}).ok());
    const Verification v = verify(f.path());
    QVERIFY2(v.intact, v.problems.empty() ? "" : v.problems.front().c_str());
    QCOMPARE(v.entries, 2LL);
}

void TestJournal::aFullDiskIsSurvived()
{
    QTemporaryDir d;
    File f = filled(d, 3);
    // What a full disk does: the file takes a few bytes more, and then none.
    struct rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit full = before;
    full.rlim_cur = static_cast<rlim_t>(bytes(f).size()) + 20;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    Entry e;
    e.command = "rollback";
    const auto refused = f.append(e);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().remedy.find("acts go on") != std::string::npos);
    QCOMPARE(f.entries().size(), std::size_t(3)); // it does not claim what it has not kept
    // With room again the chain goes on from its last whole entry.
    QVERIFY(f.append(e).ok());
    const Verification v = verify(f.path(), f.entries().back().hash);
    QVERIFY2(v.intact, v.problems.empty() ? "" : v.problems.front().c_str());
    QCOMPARE(v.entries, 4LL);
    QCOMPARE(f.entries().back().command, std::string("rollback"));
}

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
