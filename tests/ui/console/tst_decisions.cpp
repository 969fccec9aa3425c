// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What is asked of a person besides Promote and Roll back: what somebody else changed, a hotfix, projections, a review. Each says what it would
// do, sends what was read and nothing else, once, and not in its first moments.
#include "a_window.h"

#include "engine/alarms.h"
#include "ui/console/phase_track.h"
#include "ui/dialogs/what_if_dialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace tidegate;
using namespace tidegate::ui;
using tidegate::test::wait700;
using tidegate::test::Window;

namespace {

/// Shortcuts belong to the window that is in front.
void key(Window &w, Qt::Key k, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QTest::keyClick(&w.window, k, with);
}

engine::Snapshot alarmed(engine::Snapshot s)
{
    s.alarms = engine::alarmsOf(s);
    return s;
}

/// Somebody scaled the canary and set another image.
engine::Snapshot changedByOthers()
{
    engine::Snapshot s = weekTwo();
    release::Difference d;
    d.object = "Deployment/vextrus/finance-canary";
    d.field = "spec.replicas";
    d.ours = "5";
    d.found = "7";
    d.manager = "kubectl-client-side-apply";
    d.at = s.now - std::chrono::minutes(2);
    release::Difference image = d;
    image.field = "spec.template.spec.containers[0].image";
    image.ours = "registry.example/finance:2.4.0";
    image.found = "registry.example/finance:2.4.1-rc1";
    s.differences = {d, image};
    s.next.allowed = false;
    s.next.reason = {"Changed by others: adopt or restore it", {}};
    return alarmed(s);
}

engine::Snapshot anotherPlan(engine::Snapshot s)
{
    s.planChanges = {{"gates.errorRate.below", "1%", "2%"}, {"phases[3].soak", "7d", "3d"}};
    return alarmed(s);
}

QString everything(Window &w)
{
    QString all;
    for (const QLabel *l : w.dialog()->findChildren<QLabel *>())
        all += l->text() + QLatin1Char('\n');
    return all;
}

/// A week with two incidents.
replay::Past aPast(Instant now)
{
    replay::Past p;
    const Instant from = now - std::chrono::hours(168);
    p.summary.from = from;
    p.summary.to = now;
    p.summary.lines = 20'000;
    for (int i = 0; i < 400; ++i) {
        const bool incident = (i > 130 && i < 150) || (i > 300 && i < 306);
        p.stretches.push_back({from + std::chrono::minutes(i * 25), (incident ? 0.071 : 0.003) + 0.001 * std::sin(i), 0.003 + 0.0005 * std::cos(i)});
    }
    using replay::Decision;
    const auto add = [&](int at, Decision d, const char *trigger, const char *why) { p.outcomes.push_back({from + std::chrono::minutes(at * 25), d, trigger, "", {}, {}, {}, {}, {}, Message{why, {}}}); };
    add(0, Decision::Insufficient, "", "needs 258 more requests to be sure");
    add(8, Decision::Ok, "", "every gate is open");
    add(131, Decision::Rollback, "error-rate", "error rate 7.1 % > 2 %");
    add(150, Decision::Ok, "", "every gate is open");
    add(220, Decision::Stale, "", "the canary track is absent");
    add(240, Decision::Ok, "", "every gate is open");
    add(301, Decision::Hold, "degradation", "worse than stable");
    add(306, Decision::Ok, "", "every gate is open");
    p.summary.lasted = {{Decision::Rollback, std::chrono::hours(8)}, {Decision::Hold, std::chrono::hours(2)}, {Decision::Ok, std::chrono::hours(146)}, {Decision::Stale, std::chrono::hours(8)}, {Decision::Insufficient, std::chrono::hours(3)}};
    return p;
}

engine::Snapshot hotfixAsked()
{
    engine::Snapshot s = weekTwo();
    release::Hotfix h;
    h.version = "2.3.2";
    h.image = "registry.example/finance:2.3.2";
    h.base = "stable";
    h.by = "alice";
    h.reason = "payments fail for German cards";
    h.ticket = "INC-4711";
    h.at = s.now - std::chrono::minutes(3);
    h.returnsTo = "2.3.1";
    h.skipped = {"Traces (confirm again)", "phase Week 3", "soak 7 d, shortened to 15 min"};
    s.state.hotfix = h;
    s.next = {};
    s.next.command = "hotfix";
    s.next.toWeight = 100;
    s.next.title = {"Deploy hotfix %1 to %2 %", {"2.3.2", "100"}};
    s.next.reason = {"Approval is missing: 0 of 1", {}};
    return alarmed(s);
}

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatOthersChangedIsAsked_data();
    void whatOthersChangedIsAsked();
    void whatChangedAgainIsNotDecided();
    void anotherPlanIsComparedOfferedAndAdopted();
    void theSecondPersonReadsWhatChanges();
    void whatOtherSettingsWouldHaveDone();
    void aHotfixIsAskedForWithAllItNeeds();
    void aHotfixIsDeployedOnlyWhenItMay();
    void aHotfixSoaksShorterEverywhere();
    void theGlassIsBrokenLater();
    void theSecondPersonSeesTheHotfix();
    void projectionsWaitForAWord();
    void aReviewIsSomebodyElses();
    void readOnlyIsAskedNothing();
    void whatIsDeniedIsDisabledWithItsReason();
    void keysReachThem();
    void pages_data();
    void pages();
};

void TestDecisions::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestDecisions::whatOthersChangedIsAsked_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("verb");
    QTest::newRow("adopt") << names::kAdopt << static_cast<int>(release::Verb::Adopt);
    QTest::newRow("restore") << names::kDialogConfirm << static_cast<int>(release::Verb::Restore);
}

void TestDecisions::whatOthersChangedIsAsked()
{
    QFETCH(QString, button);
    QFETCH(int, verb);
    Window w(changedByOthers());
    QVERIFY(w.button(names::kDecide)->isVisible());
    key(w, Qt::Key_F7);
    QTRY_VERIFY(w.dialog());
    QString all;
    for (const QLabel *l : w.dialog()->findChildren<QLabel *>())
        all += l->text() + QLatin1Char('\n');
    for (const char *part : {"finance-canary", "spec.replicas", "containers[0].image", "2.4.1-rc1", "kubectl-client-side-apply"})
        QVERIFY2(all.contains(QLatin1String(part)), part);
    auto *b = w.dialog()->findChild<QPushButton *>(button);
    b->click(); // too early: nobody has read it
    QCOMPARE(w.feed.commands.size(), std::size_t(0));
    wait700();
    b->click();
    b->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(w.feed.commands[0].verb), verb);
    QTRY_VERIFY(!w.dialog());
}

void TestDecisions::whatChangedAgainIsNotDecided()
{
    Window w(changedByOthers());
    w.button(names::kDecide)->click();
    QTRY_VERIFY(w.dialog());
    wait700();
    engine::Snapshot s = changedByOthers();
    s.differences.front().found = "9";
    w.feed.set(s);
    QVERIFY(!w.answer()->isEnabled());
    QVERIFY(!w.dialog()->findChild<QPushButton *>(QLatin1String(names::kAdopt))->isEnabled());
    // What cannot be restored cannot be pressed.
    w.dialog()->reject();
    s.differences = {s.differences.back()};
    s.differences.front().restorable = false;
    w.feed.set(s);
    w.button(names::kDecide)->click();
    QTRY_VERIFY(w.dialog());
    QVERIFY(!w.answer()->isEnabled());
    QVERIFY(w.dialog()->findChild<QPushButton *>(QLatin1String(names::kAdopt))->isEnabled());
}

void TestDecisions::anotherPlanIsComparedOfferedAndAdopted()
{
    engine::Snapshot s = weekTwo();
    s.state.plan.approvals.required = 1;
    Window w(anotherPlan(s));
    key(w, Qt::Key_F7);
    QTRY_VERIFY(w.dialog());
    for (const char *part : {"gates.errorRate.below", "1%", "2%", "phases[3].soak"})
        QVERIFY2(everything(w).contains(QLatin1String(part)), part);
    QCOMPARE(w.answer()->text(), QStringLiteral("Offer for approval"));
    wait700();
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(w.feed.commands[0].verb, release::Verb::AdoptPlan);
    QVERIFY(!w.feed.commands[0].cancel);
    // What has begun cannot change, and it says so instead of offering.
    s.planFixed = Message{"Phase %1 has begun", {"Week 2"}};
    Window fixed(anotherPlan(s));
    fixed.button(names::kDecide)->click();
    QTRY_VERIFY(fixed.dialog());
    QVERIFY(!fixed.answer()->isEnabled());
    QVERIFY(everything(fixed).contains(QStringLiteral("Phase Week 2 has begun")));
    // Offered by us, it waits: adopting is closed, withdrawing is not.
    s.planFixed.reset();
    s = anotherPlan(s);
    s.state.offered = release::OfferedPlan{s.state.plan, "feed", "alice", s.now};
    Window waits(alarmed(s));
    waits.button(names::kDecide)->click();
    QTRY_VERIFY(waits.dialog());
    QVERIFY(!waits.answer()->isEnabled());
    wait700();
    waits.dialog()->findChild<QPushButton *>(QLatin1String(names::kWithdrawPlan))->click();
    QCOMPARE(waits.feed.commands.size(), std::size_t(1));
    QVERIFY(waits.feed.commands[0].cancel);
    // Approved, it is adopted by one click.
    s.state.approvals.push_back({"a", "bob", true, 1, "feed", "plan", false, "", s.now});
    Window may(alarmed(s));
    may.button(names::kDecide)->click();
    QTRY_VERIFY(may.dialog());
    QVERIFY(may.answer()->isEnabled());
}

void TestDecisions::theSecondPersonReadsWhatChanges()
{
    engine::Snapshot s = anotherPlan(weekTwo());
    s.state.offered = release::OfferedPlan{s.state.plan, "feed", "alice", s.now};
    s.user = "bob";
    Window w(alarmed(s));
    w.button(names::kDecide)->click();
    QTRY_VERIFY(w.dialog());
    for (const char *part : {"Approve the changed plan", "alice", "gates.errorRate.below", "2%"})
        QVERIFY2(everything(w).contains(QLatin1String(part)), qPrintable(everything(w)));
    wait700();
    w.answer()->click();
    QCOMPARE(w.feed.commands[0].verb, release::Verb::Approve);
    QCOMPARE(w.feed.commands[0].expectedDigest, std::string("feed"));
}

void TestDecisions::whatOtherSettingsWouldHaveDone()
{
    engine::Snapshot s = weekTwo();
    s.metrics.ok = true;
    Window w(s);
    openWhatIf(&w.window, &w.feed);
    QTRY_VERIFY(w.dialog());
    wait700();
    const auto field = [&](const char *name) { return w.dialog()->findChild<QDoubleSpinBox *>(QLatin1String(name)); };
    QCOMPARE(field(names::kWhatIfErrors)->value(), 5.0); // the plan's own
    QCOMPARE(field(names::kWhatIfGateErrors)->value(), 1.0);
    field(names::kWhatIfErrors)->setValue(2);
    field(names::kWhatIfLatency)->setValue(0); // off
    w.dialog()->findChild<QComboBox *>(QLatin1String(names::kWhatIfRange))->setCurrentIndex(1);
    w.answer()->click();
    QVERIFY(w.feed.replayed);
    QCOMPARE(w.feed.replayed->to - w.feed.replayed->from, Millis{7LL * 86'400'000});
    QVERIFY(w.feed.replayed->step >= Millis{30'240}); // at most 20,000 of them
    const auto &triggers = w.feed.replayed->plan.triggers;
    QCOMPARE(*std::ranges::find(triggers, plan::TriggerKind::ErrorRate, &plan::Trigger::kind)->above, 0.02);
    QVERIFY(std::ranges::find(triggers, plan::TriggerKind::P95, &plan::Trigger::kind) == triggers.end());
    QVERIFY(!w.answer()->isEnabled()); // once at a time
    w.feed.replies[0](aPast(s.now));
    QVERIFY(w.dialog() && w.answer()->isEnabled()); // it stays, to try again
    for (const char *part : {"rolled back", "error-rate", "error rate 7.1 % > 2 %", "promotion possible"})
        QVERIFY2(everything(w).contains(QLatin1String(part)), qPrintable(everything(w)));
    w.answer()->click();
    w.feed.replies[1](Error{ErrorKind::Timeout, "Prometheus", "no answer within 20 s", "try a shorter time"});
    QVERIFY(everything(w).contains(QStringLiteral("no answer within 20 s")));
    QCOMPARE(w.feed.commands.size(), std::size_t(0)); // nothing was done to the release
    // The answer that comes when the sheet is closed goes nowhere.
    w.answer()->click();
    w.dialog()->reject();
    QTRY_VERIFY(!w.dialog());
    w.feed.replies[2](aPast(s.now));
}

void TestDecisions::aHotfixIsAskedForWithAllItNeeds()
{
    Window w(weekTwo());
    key(w, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w.dialog());
    wait700();
    const auto field = [&](const char *name) { return w.dialog()->findChild<QLineEdit *>(QLatin1String(name)); };
    w.answer()->click(); // nothing is said yet
    QCOMPARE(w.feed.commands.size(), std::size_t(0));
    field(names::kHotfixImage)->setText(QStringLiteral("registry.example/finance:2.3.2"));
    field(names::kHotfixReason)->setText(QStringLiteral("payments fail"));
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(0));
    field(names::kHotfixTicket)->setText(QStringLiteral("INC-1"));
    w.dialog()->findChild<QRadioButton *>(QLatin1String(names::kHotfixStable))->setChecked(true);
    // Backwards is no hotfix: the phases before the present one are not offered.
    QCOMPARE(w.dialog()->findChild<QComboBox *>(QLatin1String(names::kHotfixWeight))->count(), 3);
    QString all;
    for (const QLabel *l : w.dialog()->findChildren<QLabel *>())
        all += l->text() + QLatin1Char('\n');
    QVERIFY2(all.contains(QStringLiteral("Traces (confirm again)")) && all.contains(QStringLiteral("phase Week 3")), qPrintable(all));
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    const release::Command &c = w.feed.commands[0];
    QCOMPARE(c.verb, release::Verb::Hotfix);
    QCOMPARE(c.image, std::string("registry.example/finance:2.3.2"));
    QCOMPARE(c.base, std::string("stable"));
    QCOMPARE(c.text, std::string("payments fail"));
    QCOMPARE(c.ticket, std::string("INC-1"));
    QCOMPARE(c.toWeight, 100);
    QCOMPARE(c.actor, std::string("alice"));
    QVERIFY(!c.breakGlass && !c.cancel);
}

void TestDecisions::aHotfixIsDeployedOnlyWhenItMay()
{
    Window w(hotfixAsked());
    QCOMPARE(w.button(names::kPromote)->text(), QStringLiteral("Hotfix…"));
    w.button(names::kPromote)->click();
    QTRY_VERIFY(w.dialog());
    wait700();
    QVERIFY(!w.answer()->isEnabled());
    QVERIFY(!w.dialog()->findChild<QPushButton *>(QLatin1String(names::kBreakGlass))->isEnabled());
    engine::Snapshot s = hotfixAsked();
    s.next.allowed = true;
    w.feed.set(s);
    QVERIFY(w.answer()->isEnabled());
    // Another one was asked for while this was read.
    engine::Snapshot other = s;
    other.state.hotfix->at += std::chrono::seconds(1);
    w.feed.set(other);
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(0));
    w.feed.set(s);
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QVERIFY(!w.feed.commands[0].breakGlass && !w.feed.commands[0].cancel);
}

/// The gate asks for 15 min of a hotfix: the track of phases tells no other figure.
void TestDecisions::aHotfixSoaksShorterEverywhere()
{
    engine::Snapshot s = hotfixAsked();
    s.state.hotfix->begun = true;
    s.soaked = std::chrono::minutes(5);
    Window w(s);
    const auto tracks = w.window.findChildren<PhaseTrack *>();
    QCOMPARE(tracks.size(), 1);
    QVERIFY2(tracks.front()->accessibleDescription().contains(QStringLiteral("5 min of 15 min")), qPrintable(tracks.front()->accessibleDescription()));
}

void TestDecisions::theGlassIsBrokenLater()
{
    engine::Snapshot s = hotfixAsked();
    s.now += std::chrono::minutes(15);
    Window w(s);
    w.window.askHotfix();
    QTRY_VERIFY(w.dialog());
    wait700();
    auto *glass = w.dialog()->findChild<QPushButton *>(QLatin1String(names::kBreakGlass));
    QVERIFY(glass->isEnabled());
    glass->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QVERIFY(w.feed.commands[0].breakGlass);
    // Taking it back is one click as well.
    Window again(s);
    again.window.askHotfix();
    QTRY_VERIFY(again.dialog());
    wait700();
    again.dialog()->findChild<QPushButton *>(QLatin1String(names::kCancelHotfix))->click();
    QCOMPARE(again.feed.commands.size(), std::size_t(1));
    QVERIFY(again.feed.commands[0].cancel);
}

void TestDecisions::theSecondPersonSeesTheHotfix()
{
    engine::Snapshot s = hotfixAsked();
    s.user = "bob";
    Window w(s);
    QVERIFY(w.button(names::kApprove)->isVisible());
    key(w, Qt::Key_F7);
    QTRY_VERIFY(w.dialog());
    QString all;
    for (const QLabel *l : w.dialog()->findChildren<QLabel *>())
        all += l->text() + QLatin1Char('\n');
    for (const char *part : {"Approve hotfix 2.3.2", "payments fail", "INC-4711", "phase Week 3", "2.3.1"})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
    wait700();
    w.answer()->click();
    QCOMPARE(w.feed.commands[0].verb, release::Verb::Approve);
    QCOMPARE(w.feed.commands[0].expectedDigest, release::approving(s.state).digest);
    // Who asked is not offered it.
    Window own(hotfixAsked());
    QVERIFY(!own.button(names::kApprove)->isVisible());
}

void TestDecisions::projectionsWaitForAWord()
{
    engine::Snapshot s = weekTwo();
    s.state.stage = release::Stage::RolledBack;
    release::Projections p;
    p.state = release::Projections::State::Asked;
    p.endpoint = "projector:8080/admin/rebuild";
    s.state.projections = p;
    s.next = {};
    Window w(alarmed(s));
    w.button(names::kDecide)->click();
    QTRY_VERIFY(w.dialog());
    wait700();
    w.answer()->click();
    QCOMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(w.feed.commands[0].verb, release::Verb::Rebuild);
    // Nothing is asked while it runs.
    s.state.projections->state = release::Projections::State::Running;
    Window running(alarmed(s));
    QVERIFY(!running.button(names::kDecide)->isVisible());
}

void TestDecisions::aReviewIsSomebodyElses()
{
    engine::Snapshot s = hotfixAsked();
    s.state.hotfix->begun = s.state.hotfix->breakGlass = true;
    Window own(alarmed(s));
    own.button(names::kDecide)->click();
    QTRY_VERIFY(own.dialog());
    QVERIFY(!own.answer()->isEnabled());
    s.user = "bob";
    Window w(alarmed(s));
    w.button(names::kDecide)->click();
    QTRY_VERIFY(w.dialog());
    wait700();
    w.answer()->click(); // nothing was found yet
    QCOMPARE(w.feed.commands.size(), std::size_t(0));
    w.dialog()->findChild<QLineEdit *>(QStringLiteral("reviewText"))->setText(QStringLiteral("the fix was right"));
    w.answer()->click();
    QCOMPARE(w.feed.commands[0].verb, release::Verb::Review);
    QCOMPARE(w.feed.commands[0].text, std::string("the fix was right"));
}

void TestDecisions::readOnlyIsAskedNothing()
{
    engine::Snapshot s = changedByOthers();
    s.readOnly = true;
    Window w(s);
    QVERIFY(!w.button(names::kDecide)->isVisible());
    key(w, Qt::Key_F7);
    QVERIFY(!w.dialog());
}

void TestDecisions::whatIsDeniedIsDisabledWithItsReason()
{
    engine::Snapshot s = changedByOthers();
    for (const char *verb : {"rollback", "hold", "restore", "hotfix", "promote", "approve"})
        s.denied.push_back(std::string(verb) + ": patch deployments.apps");
    Window w(s);
    for (const char *name : {names::kRollBack, names::kHold, names::kDecide}) {
        QVERIFY2(!w.button(name)->isEnabled(), name);
        QVERIFY2(w.button(name)->toolTip().contains(QStringLiteral("you lack patch deployments.apps")), qPrintable(w.button(name)->toolTip()));
    }
    int refused = 0;
    for (const PaletteCommand &c : w.window.commands())
        refused += c.why.contains(QStringLiteral("you lack")) ? 1 : 0;
    QVERIFY(refused >= 4);
    key(w, Qt::Key_F7);
    QVERIFY(!w.dialog());
}

void TestDecisions::keysReachThem()
{
    // A button's own shortcut goes with its text; these stay.
    Window w(weekTwo());
    w.feed.set(rollingBack());
    w.feed.set(weekTwo());
    key(w, Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(w.dialog());
    // Asked for by a key, Enter goes back: who presses two keys in a hurry means both. Not within a double press.
    QVERIFY(w.dialog()->focusWidget() == w.answer());
    QTest::keyClick(w.dialog()->focusWidget(), Qt::Key_Return);
    QVERIFY(w.dialog() && w.feed.commands.empty());
    wait700();
    QTest::keyClick(w.dialog()->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(w.feed.commands.size(), std::size_t(1));
    QCOMPARE(w.feed.commands.back().verb, release::Verb::RollBack);
    w.feed.answers.back()({});
    w.feed.commands.clear();
    QTRY_VERIFY(!w.dialog());
    // By the mouse, the harmless answer has the focus.
    w.button(names::kRollBack)->click();
    QTRY_VERIFY(w.dialog());
    wait700();
    QTest::keyClick(w.dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!w.dialog());
    QVERIFY(w.feed.commands.empty());
    w.feed.set(changedByOthers());
    key(w, Qt::Key_F8);
    QTRY_VERIFY(w.dialog());
    w.dialog()->reject();
    // What was finished can be taken back from the same place.
    engine::Snapshot over = weekTwo();
    over.state.stage = release::Stage::Complete;
    w.feed.set(over);
    QVERIFY(w.button(names::kRollBack)->isEnabled());
    over.rollbackTarget.clear();
    over.noTarget = {"2.3.1 is not in the history of Deployment finance any more", {}};
    w.feed.set(over);
    QVERIFY(!w.button(names::kRollBack)->isEnabled());
    QVERIFY(w.button(names::kRollBack)->toolTip().contains(QStringLiteral("not in the history")));
}

void TestDecisions::pages_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestDecisions::pages()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    engine::Snapshot bob = hotfixAsked();
    bob.user = "bob";
    engine::Snapshot changed = anotherPlan(weekTwo());
    changed.state.offered = release::OfferedPlan{changed.state.plan, release::approving(changed.state).digest, "alice", changed.now};
    changed.user = "bob";
    changed = alarmed(changed);
    const std::tuple<const char *, engine::Snapshot, std::function<void(Window &)>> all[] = {
        {"foreign", changedByOthers(), [](Window &w) { w.window.decide(QStringLiteral("difference")); }},
        {"plan-offer", anotherPlan(weekTwo()), [](Window &w) { w.window.decide(QStringLiteral("plan")); }},
        {"plan-approve", changed, [](Window &w) { w.window.askApprove(); }},
        {"what-if", weekTwo(), [](Window &w) {
             openWhatIf(&w.window, &w.feed);
             wait700();
             w.answer()->click();
             w.feed.replies.back()(aPast(w.feed.snapshot()->now));
         }},
        {"hotfix-ask", weekTwo(), [](Window &w) { w.window.askHotfix(); }},
        {"hotfix-deploy", hotfixAsked(), [](Window &w) { w.window.askHotfix(); }},
        {"hotfix-approve", bob, [](Window &w) { w.window.askApprove(); }},
    };
    for (const auto &[name, s, open] : all) {
        Window w(s);
        open(w);
        QTRY_VERIFY2(w.dialog(), name);
        QCoreApplication::sendPostedEvents();
        QVERIFY(w.picture(QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(dark ? "dark" : "light")), 1));
        for (const QLabel *l : w.dialog()->findChildren<QLabel *>()) {
            if (l->isVisible() && !l->wordWrap() && l->textFormat() != Qt::RichText)
                QVERIFY2(l->width() + 1 >= l->fontMetrics().horizontalAdvance(l->text()), qPrintable(l->text()));
        }
        w.dialog()->reject();
    }
}

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
