// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Commands on their way: none twice, none lost without a word, none towards the canary late; a rollback waits for nobody.
#include "fake_feed.h"

#include "ui/console/outbox.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::ui;
using release::Verb;

class TestOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inOrderAndOneAtATime();
    void whatIsOnItsWayIsNotTakenTwice();
    void aRollbackWaitsForNobody();
    void aHoldComesBeforeWhatWaits();
    void nothingTowardsTheCanaryComesLate();
    void silenceDoesNotLockTheLine();
    void anotherReleaseGetsNothingOfIt();
    void anAnswerAfterTheWindowIsGone();

private:
    static release::Command of(Verb verb, const char *item = "")
    {
        release::Command c;
        c.verb = verb;
        c.item = item;
        return c;
    }
    static std::vector<Verb> sent(const FakeFeed &f)
    {
        std::vector<Verb> out;
        out.reserve(f.commands.size());
        for (const release::Command &c : f.commands)
            out.push_back(c.verb);
        return out;
    }
    static Outbox::Why why(const QSignalSpy &s, int i = 0) { return s.at(i).at(1).value<Outbox::Why>(); }
};

void TestOutbox::inOrderAndOneAtATime()
{
    FakeFeed feed;
    Outbox out;
    out.setFeed(&feed);
    QSignalSpy lost(&out, &Outbox::notDone);
    QStringList told;
    const auto tell = [&](const char *who) { return [&told, who](const Expected<void> &r) { told << QLatin1String(who) + (r ? QStringLiteral("+") : QStringLiteral("-")); }; };
    out.send(of(Verb::Acknowledge, "tests"), tell("tests"));
    out.send(of(Verb::Acknowledge, "scan"), tell("scan"));
    out.send(of(Verb::Note), tell("note"));
    QCOMPARE(feed.commands.size(), std::size_t(1));
    feed.answers[0]({});
    QCOMPARE(feed.commands.size(), std::size_t(2));
    QCOMPARE(feed.commands[1].item, std::string("scan"));
    feed.answers[1](Error{ErrorKind::Refused, "ack", "no", ""});
    feed.answers[1]({}); // a second answer is nobody's
    QCOMPARE(feed.commands.size(), std::size_t(3));
    feed.answers[2]({});
    QCOMPARE(told, QStringList({QStringLiteral("tests+"), QStringLiteral("scan-"), QStringLiteral("note+")}));
    QCOMPARE(lost.count(), 0);
}

void TestOutbox::whatIsOnItsWayIsNotTakenTwice()
{
    FakeFeed feed;
    Outbox out;
    out.setFeed(&feed);
    out.send(of(Verb::Promote), {});
    out.send(of(Verb::Promote), {});
    out.send(of(Verb::Acknowledge, "tests"), {});
    out.send(of(Verb::Acknowledge, "tests"), {});
    feed.answers[0]({});
    feed.answers[1]({});
    QCOMPARE(sent(feed), std::vector<Verb>({Verb::Promote, Verb::Acknowledge}));
    out.send(of(Verb::Promote), {}); // answered: this is another one
    QCOMPARE(feed.commands.size(), std::size_t(3));
}

void TestOutbox::aRollbackWaitsForNobody()
{
    FakeFeed feed;
    Outbox out;
    out.setFeed(&feed);
    QSignalSpy lost(&out, &Outbox::notDone);
    out.send(of(Verb::Acknowledge, "tests"), {});
    out.send(of(Verb::Promote), {});
    out.send(of(Verb::Note), {});
    bool went = false;
    out.send(of(Verb::RollBack), [&](const Expected<void> &r) { went = r.ok(); });
    QCOMPARE(sent(feed), std::vector<Verb>({Verb::Acknowledge, Verb::RollBack}));
    QCOMPARE(lost.count(), 1); // the promotion
    QCOMPARE(why(lost), Outbox::Why::Overtaken);
    feed.answers[1]({});
    QVERIFY(went);
    feed.answers[0]({});
    QCOMPARE(sent(feed), std::vector<Verb>({Verb::Acknowledge, Verb::RollBack, Verb::Note}));
}

void TestOutbox::aHoldComesBeforeWhatWaits()
{
    FakeFeed feed;
    Outbox out;
    out.setFeed(&feed);
    QSignalSpy lost(&out, &Outbox::notDone);
    out.send(of(Verb::Acknowledge, "tests"), {});
    out.send(of(Verb::Promote), {});
    out.send(of(Verb::Hold), {});
    feed.answers[0]({});
    QCOMPARE(sent(feed), std::vector<Verb>({Verb::Acknowledge, Verb::Hold}));
    QCOMPARE(lost.count(), 1);
    feed.answers[1]({});
    QCOMPARE(feed.commands.size(), std::size_t(2));
}

void TestOutbox::nothingTowardsTheCanaryComesLate()
{
    FakeFeed feed;
    Outbox out({std::chrono::seconds(20), std::chrono::milliseconds(30)}, nullptr);
    out.setFeed(&feed);
    QSignalSpy lost(&out, &Outbox::notDone);
    out.send(of(Verb::Acknowledge, "tests"), {});
    out.send(of(Verb::Promote), {});
    out.send(of(Verb::Note), {});
    QElapsedTimer t;
    t.start();
    QTRY_VERIFY(t.elapsed() > 40);
    feed.answers[0]({});
    QCOMPARE(sent(feed), std::vector<Verb>({Verb::Acknowledge, Verb::Note}));
    QCOMPARE(lost.count(), 1);
    QCOMPARE(why(lost), Outbox::Why::TooLate);
}

void TestOutbox::silenceDoesNotLockTheLine()
{
    FakeFeed feed;
    Outbox out({std::chrono::milliseconds(500), std::chrono::seconds(5)}, nullptr);
    out.setFeed(&feed);
    QSignalSpy lost(&out, &Outbox::notDone);
    std::optional<Error> told;
    out.send(of(Verb::Acknowledge, "tests"), [&](const Expected<void> &r) { told = r ? std::nullopt : std::optional(r.error()); });
    out.send(of(Verb::Note), {});
    QTRY_COMPARE(feed.commands.size(), std::size_t(2));
    QVERIFY(told && told->kind == ErrorKind::OutcomeUnknown);
    QCOMPARE(lost.count(), 1);
    QCOMPARE(why(lost), Outbox::Why::NoAnswer);
    told.reset();
    feed.answers[0](Error{ErrorKind::Refused, "ack", "late", ""});
    QVERIFY(!told); // the late answer does not answer the note either
    out.send(of(Verb::Note), {});
    QCOMPARE(feed.commands.size(), std::size_t(2));
}

void TestOutbox::anotherReleaseGetsNothingOfIt()
{
    FakeFeed one, two;
    Outbox out;
    out.setFeed(&one);
    QSignalSpy lost(&out, &Outbox::notDone);
    bool told = false;
    out.send(of(Verb::Hold), [&](const Expected<void> &) { told = true; });
    out.send(of(Verb::Promote), {});
    out.setFeed(&two);
    QCOMPARE(lost.count(), 1);
    QCOMPARE(why(lost), Outbox::Why::AnotherRelease);
    out.send(of(Verb::Hold), {}); // not kept back by the other release
    QCOMPARE(two.commands.size(), std::size_t(1));
    one.answers[0]({});
    QVERIFY(!told);
    QCOMPARE(one.commands.size(), std::size_t(1));
    out.setFeed(nullptr);
    out.send(of(Verb::Hold), {});
    QCOMPARE(two.commands.size(), std::size_t(1));
}

void TestOutbox::anAnswerAfterTheWindowIsGone()
{
    FakeFeed feed;
    auto out = std::make_unique<Outbox>();
    out->setFeed(&feed);
    bool told = false;
    for (const Verb v : {Verb::Hold, Verb::RollBack})
        out->send(of(v), [&](const Expected<void> &) { told = true; });
    out.reset();
    feed.answers[0]({});
    feed.answers[1]({});
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
