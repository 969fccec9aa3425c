// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Who was called away comes back to where they were.
#include "ui/console/abnormal_list.h"
#include "ui/console/checklist_card.h"
#include "ui/console/place_keeper.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace tidegate;
using namespace tidegate::ui;

class TestPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { settings().clear(); }
    void aShortGlanceAwayIsNone();
    void anAbsenceIsTold();
    void whatHappensMeanwhileDoesNotMoveThePlace();
    void aCrashIsAnAbsence();
    void releasesAreKeptApart();
    void theItemIsMarkedUntilRead();
    void graveAlarmsOpenTheirList();
    void aLostLinkIsNotAnsweredByGoingBack();
    void ticksBelongToOneAlarm();

private:
    qint64 m_now = 1'700'000'000'000;
    PlaceKeeper::Clock clock()
    {
        return [this] { return m_now; };
    }
    static engine::Snapshot alarmed()
    {
        engine::Snapshot s;
        s.exists = true;
        s.rollbackTarget = "2.3.1";
        s.state.stage = release::Stage::Phase;
        s.alarms.push_back({"trigger", {}, true, {"Errors", {}}, {}, {{"Look at the pods", {}}, {"Call the owner", {}}}, fromSeconds(10)});
        return s;
    }
};

void TestPlace::initTestCase()
{
    qRegisterMetaType<PlaceKeeper::Place>();
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestPlace::aShortGlanceAwayIsNone()
{
    PlaceKeeper k(nullptr, clock());
    QSignalSpy returned(&k, &PlaceKeeper::returned);
    k.open(QStringLiteral("vextrus/finance"), true);
    k.seen(1, QStringLiteral("tests"), 7);
    k.left();
    m_now += 59'000;
    k.back();
    QCOMPARE(returned.count(), 0);
}

void TestPlace::anAbsenceIsTold()
{
    PlaceKeeper k(nullptr, clock());
    QSignalSpy returned(&k, &PlaceKeeper::returned);
    k.open(QStringLiteral("vextrus/finance"), true);
    k.seen(1, QStringLiteral("tests"), 7);
    k.left();
    m_now += 12 * 60'000;
    k.back();
    QCOMPARE(returned.count(), 1);
    const auto place = returned[0][0].value<PlaceKeeper::Place>();
    QCOMPARE(place.item, QStringLiteral("tests"));
    QCOMPARE(place.seq, 7LL);
    QCOMPARE(returned[0][1].toLongLong(), 12 * 60'000LL);
    k.back(); // once
    QCOMPARE(returned.count(), 1);
}

void TestPlace::whatHappensMeanwhileDoesNotMoveThePlace()
{
    PlaceKeeper k(nullptr, clock());
    QSignalSpy returned(&k, &PlaceKeeper::returned);
    k.open(QStringLiteral("vextrus/finance"), true);
    k.seen(1, QStringLiteral("tests"), 7);
    k.left();
    m_now += 100'000;
    k.seen(1, QStringLiteral("another"), 12); // the console goes on, nobody looks
    k.back();
    const auto place = returned[0][0].value<PlaceKeeper::Place>();
    QCOMPARE(place.item, QStringLiteral("tests"));
    QCOMPARE(place.seq, 7LL);
}

void TestPlace::aCrashIsAnAbsence()
{
    {
        PlaceKeeper k(nullptr, clock());
        k.open(QStringLiteral("vextrus/finance"), true);
        k.seen(0, QStringLiteral("scan"), 3);
    } // no farewell
    m_now += 3600'000;
    PlaceKeeper k(nullptr, clock());
    QSignalSpy returned(&k, &PlaceKeeper::returned);
    k.open(QStringLiteral("vextrus/finance"), true);
    QCOMPARE(returned.count(), 1);
    QCOMPARE(returned[0][0].value<PlaceKeeper::Place>().item, QStringLiteral("scan"));
    PlaceKeeper rehearsal(nullptr, clock());
    QSignalSpy none(&rehearsal, &PlaceKeeper::returned);
    rehearsal.open(QStringLiteral("vextrus/finance"), false);
    QCOMPARE(none.count(), 0);
}

void TestPlace::releasesAreKeptApart()
{
    PlaceKeeper k(nullptr, clock());
    k.open(QStringLiteral("vextrus/finance"), true);
    k.seen(0, QStringLiteral("scan"), 3);
    m_now += 3600'000;
    QSignalSpy returned(&k, &PlaceKeeper::returned);
    k.open(QStringLiteral("vextrus/auth"), true);
    QCOMPARE(returned.count(), 0);
    k.open(QStringLiteral("vextrus/finance"), true);
    QCOMPARE(returned.count(), 1);
}

void TestPlace::theItemIsMarkedUntilRead()
{
    auto s = std::make_shared<engine::Snapshot>();
    s->state.stage = release::Stage::Before;
    for (const char *id : {"tests", "scan", "approval"}) {
        release::ItemView v;
        v.item.id = id;
        v.item.text = id;
        v.item.kind = plan::ItemKind::Manual;
        s->before.items.push_back(v);
    }
    ChecklistCard card;
    card.show(s);
    QCOMPARE(card.currentItem(), QStringLiteral("tests"));
    card.youWereHere(0, QStringLiteral("approval"), QStringLiteral("You were here 12 min ago."));
    QCOMPARE(card.currentItem(), QStringLiteral("approval"));
    const auto texts = [&] {
        QStringList out;
        for (const QLabel *l : card.findChildren<QLabel *>()) {
            if (!l->isHidden())
                out << l->text();
        }
        return out.join(QLatin1Char('|'));
    };
    card.show(s); // the next snapshot does not wipe it away
    card.resize(320, 420);
    QDir().mkpath(QStringLiteral("pictures"));
    QVERIFY(card.grab().save(QStringLiteral("pictures/you-were-here.png")));
    QVERIFY(texts().contains(QStringLiteral("you were here")) && texts().contains(QStringLiteral("12 min")));
    card.findChild<QPushButton *>(QStringLiteral("youWereHere"))->click();
    QVERIFY(!texts().contains(QStringLiteral("you were here")) && !texts().contains(QStringLiteral("12 min")));
    QCOMPARE(card.currentItem(), QStringLiteral("approval"));
}

void TestPlace::graveAlarmsOpenTheirList()
{
    AbnormalList list;
    engine::Snapshot s = alarmed();
    list.show(s);
    QVERIFY(!list.isHidden());
    auto *back = list.findChild<QPushButton *>(QStringLiteral("abnormalRollBack"));
    QVERIFY(!back->isHidden() && back->text().startsWith(QStringLiteral("1.  Roll back to 2.3.1")));
    QCOMPARE(list.findChild<QCheckBox *>(QStringLiteral("abnormalStep0"))->text(), QStringLiteral("2.  Look at the pods"));
    QSignalSpy wanted(&list, &AbnormalList::rollBack);
    back->click();
    QCOMPARE(wanted.count(), 1);
    for (int i = 0; i < 9; ++i)
        s.alarms[0].toDo.push_back({"One more", {}});
    list.show(s);
    int shown = 0;
    for (const QCheckBox *c : list.findChildren<QCheckBox *>())
        shown += c->isHidden() ? 0 : 1;
    QCOMPARE(shown, 4); // five with going back
    s.alarms[0].high = false;
    list.show(s);
    QVERIFY(list.isHidden()); // a caution opens nothing by itself
    s.alarms.clear();
    list.show(s);
    QVERIFY(list.isHidden());
}

void TestPlace::aLostLinkIsNotAnsweredByGoingBack()
{
    AbnormalList list;
    engine::Snapshot s = alarmed();
    s.alarms[0].id = "not-live";
    list.show(s);
    QVERIFY(list.findChild<QPushButton *>(QStringLiteral("abnormalRollBack"))->isHidden());
    s = alarmed();
    s.readOnly = true;
    list.show(s);
    QVERIFY(list.findChild<QPushButton *>(QStringLiteral("abnormalRollBack"))->isHidden());
}

void TestPlace::ticksBelongToOneAlarm()
{
    AbnormalList list;
    engine::Snapshot s = alarmed();
    list.show(s);
    auto *step = list.findChild<QCheckBox *>(QStringLiteral("abnormalStep0"));
    step->setChecked(true);
    list.show(s);
    QVERIFY(step->isChecked());
    s.alarms[0].since = fromSeconds(99); // it came again
    list.show(s);
    QVERIFY(!step->isChecked());
}

QTEST_MAIN(TestPlace)
#include "tst_place.moc"
