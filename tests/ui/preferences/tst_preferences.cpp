// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a person sets holds at once and is kept; who set it is told; keys can be moved, and the rollback's never goes.
#include "../console/a_window.h"

#include "ui/dialogs/explain.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/preferences/exchange.h"
#include "ui/preferences/keys.h"
#include "ui/preferences/preferences.h"
#include "ui/settings.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tidegate;
using namespace tidegate::ui;
using tidegate::test::Window;

class TestPreferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_mine.path());
        QSettings::setPath(QSettings::NativeFormat, QSettings::SystemScope, m_theirs.path());
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init()
    {
        settings().clear();
        administrators([](QSettings &s) { s.clear(); });
        p().forgetCommandLine();
    }
    void aDefaultIsOneUntilItIsSet();
    void whatDoesNotFitIsPassedOver();
    void anAdministratorProposesAndLocks();
    void theCommandLineHoldsForThisRun();
    void everySettingIsWhole();
    void aKeyIsMoved();
    void noTwoActsHaveOneKey();
    void theWindowsKeysFollow();
    void noTextTellsAnotherKey();
    void theDialogFindsSetsAndResets();
    void aKeyThatIsTakenIsRefusedInTheDialog();
    void whatIsOursIsExported();
    void whatCannotBeSetIsSaid();
    void keysAreExchanged();
    void rubbishIsNoSettings();
    void theDialogExportsAndImports();

private:
    static Preferences &p() { return Preferences::instance(); }
    static void administrators(const std::function<void(QSettings &)> &change)
    {
        QSettings s(QSettings::SystemScope, QStringLiteral("tidegate"), QStringLiteral("tidegate"));
        change(s);
    }
    QTemporaryDir m_mine, m_theirs;
};

void TestPreferences::aDefaultIsOneUntilItIsSet()
{
    const QString id = QLatin1String(preference::kTheme);
    QCOMPARE(p().value(id).toString(), QStringLiteral("system"));
    QCOMPARE(p().source(id), Preferences::Source::Default);
    QSignalSpy changed(&p(), &Preferences::changed);
    p().set(id, QStringLiteral("dark"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toString(), id);
    QCOMPARE(p().value(id).toString(), QStringLiteral("dark"));
    QCOMPARE(p().source(id), Preferences::Source::Yours);
    QCOMPARE(settings().value(id).toString(), QStringLiteral("dark")); // kept
    p().set(id, QStringLiteral("dark"));
    QCOMPARE(changed.count(), 1); // nothing new
    p().reset(id);
    QCOMPARE(p().value(id).toString(), QStringLiteral("system"));
    QCOMPARE(p().source(id), Preferences::Source::Default);
}

void TestPreferences::whatDoesNotFitIsPassedOver()
{
    p().set(QLatin1String(preference::kTheme), QStringLiteral("purple"));
    QCOMPARE(p().text(preference::kTheme), QStringLiteral("system"));
    settings().setValue(QLatin1String(preference::kQuietFrom), QStringLiteral("99"));
    settings().setValue(QLatin1String(preference::kTheme), QStringLiteral("\\x00\\xff"));
    QCOMPARE(p().value(QLatin1String(preference::kQuietFrom)).toInt(), 0);
    QCOMPARE(p().text(preference::kTheme), QStringLiteral("system"));
    QVERIFY(!p().value(QStringLiteral("nothing-like-it")).isValid());
}

void TestPreferences::anAdministratorProposesAndLocks()
{
    const QString id = QLatin1String(preference::kNotices);
    administrators([&](QSettings &s) { s.setValue(id, QStringLiteral("high")); });
    QCOMPARE(p().value(id).toString(), QStringLiteral("high"));
    QCOMPARE(p().source(id), Preferences::Source::Administrator);
    QVERIFY(!p().locked(id));
    p().set(id, QStringLiteral("none"));
    QCOMPARE(p().value(id).toString(), QStringLiteral("none"));
    QCOMPARE(p().source(id), Preferences::Source::Yours);
    administrators([&](QSettings &s) { s.setValue(QStringLiteral("locked"), QStringList{id}); });
    QVERIFY(p().locked(id));
    QCOMPARE(p().value(id).toString(), QStringLiteral("high")); // theirs holds, whatever was set before
    QCOMPARE(p().source(id), Preferences::Source::Administrator);
    p().set(id, QStringLiteral("all"));
    p().reset(id);
    QCOMPARE(p().value(id).toString(), QStringLiteral("high"));
}

void TestPreferences::theCommandLineHoldsForThisRun()
{
    const QString id = QLatin1String(preference::kTheme);
    p().set(id, QStringLiteral("light"));
    p().fromCommandLine(preference::kTheme, QStringLiteral("dark"));
    QCOMPARE(p().value(id).toString(), QStringLiteral("dark"));
    QCOMPARE(p().source(id), Preferences::Source::CommandLine);
    QVERIFY(p().locked(id));
    QCOMPARE(settings().value(id).toString(), QStringLiteral("light"));
}

void TestPreferences::everySettingIsWhole()
{
    std::set<QString> ids;
    for (const Setting &s : allSettings()) {
        QVERIFY2(ids.insert(s.id).second, qPrintable(s.id));
        QVERIFY2(!s.title.isEmpty() && !s.group.isEmpty(), qPrintable(s.id));
        QVERIFY2(answers(s, s.title.left(4)), qPrintable(s.id));
        QCOMPARE(p().value(s.id).toString(), s.standard.toString()); // the default is one of its own values
    }
    QVERIFY(!answers(allSettings().front(), QStringLiteral("zebra")));
}

void TestPreferences::aKeyIsMoved()
{
    QWidget w;
    int acts = 0;
    QShortcut *s = bindKey(&w, "hold", [&] { ++acts; });
    QCOMPARE(s->key(), QKeySequence(QStringLiteral("Ctrl+H")));
    p().set(QStringLiteral("keys/hold"), QStringLiteral("Ctrl+Alt+P"));
    QCOMPARE(s->key(), QKeySequence(QStringLiteral("Ctrl+Alt+P")));
    QCOMPARE(keyText("hold"), QStringLiteral("Ctrl+Alt+P"));
    p().reset(QStringLiteral("keys/hold"));
    QCOMPARE(s->key(), QKeySequence(QStringLiteral("Ctrl+H")));
}

void TestPreferences::noTwoActsHaveOneKey()
{
    std::set<QString> keys;
    for (const KeyBinding &k : keyBindings())
        QVERIFY2(keys.insert(QString::fromLatin1(k.standard)).second, k.id);
    QVERIFY(whyNotKey(QStringLiteral("keys/hold"), QKeySequence(QStringLiteral("Ctrl+R"))).contains(QStringLiteral("Roll back")));
    QVERIFY(whyNotKey(QStringLiteral("keys/hold"), QKeySequence(QStringLiteral("Ctrl+H"))).isEmpty()); // its own
    QVERIFY(whyNotKey(QStringLiteral("keys/hold"), QKeySequence()).isEmpty());
    QVERIFY(!whyNotKey(QStringLiteral("keys/rollback"), QKeySequence()).isEmpty());
}

void TestPreferences::theWindowsKeysFollow()
{
    Window w(weekTwo());
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(w.dialog());
    w.dialog()->close();
    p().set(QStringLiteral("keys/rollback"), QStringLiteral("Ctrl+Shift+B"));
    QTest::keyClick(&w.window, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!w.dialog());
    QTest::keyClick(&w.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(w.dialog());
    w.dialog()->close();
    // The cheat sheet and the palette tell the key that holds.
    const auto commands = w.window.commands();
    QVERIFY(std::ranges::any_of(commands, [](const PaletteCommand &c) { return c.keys == QLatin1String("Ctrl+Shift+B"); }));
}

/// A key that somebody has moved is not told as the old one, anywhere.
void TestPreferences::noTextTellsAnotherKey()
{
    const auto told = [](const QWidget &window) {
        QStringList all;
        for (const QWidget *w : window.findChildren<QWidget *>()) {
            all << w->toolTip();
            if (const auto *b = qobject_cast<const QAbstractButton *>(w))
                all << b->text();
            if (const auto *l = qobject_cast<const QLabel *>(w))
                all << l->text();
            if (const auto *e = qobject_cast<const QLineEdit *>(w))
                all << e->placeholderText();
        }
        return all;
    };
    // Standing alone, or as "(Ctrl+R)"; a single sign may be anything.
    const auto tells = [](const QString &text, const QString &key) { return key.size() > 1 ? QRegularExpression(QStringLiteral("(^|[ (])") + QRegularExpression::escape(key) + QStringLiteral("($|[ ),])")).match(text).hasMatch() : text.contains(QLatin1Char('(') + key + QLatin1Char(')')); };
    engine::Snapshot s = rollingBack();
    s.state.pending.reset();
    s.alarms.front().high = true;
    QStringList usual;
    for (const KeyBinding &k : keyBindings())
        usual << keyText(k.id);
    const auto found = [&] {
        Window w(s);
        w.window.openPalette(); // and what it lists
        openKeys(&w.window);
        QStringList out;
        for (const QString &text : told(w.window)) {
            for (const QString &key : usual) {
                if (tells(text, key))
                    out << key;
            }
        }
        out.removeDuplicates();
        return out;
    };
    for (const char *id : {"rollback", "hold", "filter", "tab2", "alarms", "palette"})
        QVERIFY2(found().contains(keyText(id)), id); // the test sees them
    int n = 0;
    for (const KeyBinding &k : keyBindings())
        p().set(k.setting(), QStringLiteral("Ctrl+Alt+Shift+%1").arg(QChar(QLatin1Char(static_cast<char>('A' + n++)))));
    QCOMPARE(found(), QStringList());
    for (const KeyBinding &k : keyBindings())
        p().reset(k.setting());
}

void TestPreferences::theDialogFindsSetsAndResets()
{
    Window w(weekTwo());
    openSettings(&w.window);
    QDialog *d = w.dialog();
    QVERIFY(d);
    const auto row = [&](const QString &id) { return d->findChild<QWidget *>(QLatin1String(names::kSetting) + id); };
    auto *search = d->findChild<QLineEdit *>(QLatin1String(names::kSettingsSearch));
    QCOMPARE(d->focusWidget(), search);
    search->setText(QStringLiteral("theme"));
    QVERIFY(row(QStringLiteral("theme"))->isVisible());
    QVERIFY(!row(QStringLiteral("zone"))->isVisible());
    search->clear();
    QVERIFY(row(QStringLiteral("zone"))->isVisible());
    auto *zone = d->findChild<QComboBox *>(QLatin1String(names::kSettingValue) + QStringLiteral("zone"));
    zone->setCurrentIndex(1);
    Q_EMIT zone->activated(1);
    QCOMPARE(p().text(preference::kZone), QStringLiteral("utc"));
    auto *reset = d->findChild<QPushButton *>(QLatin1String(names::kSettingReset) + QStringLiteral("zone"));
    QVERIFY(reset->isVisible());
    reset->click();
    QCOMPARE(p().text(preference::kZone), QStringLiteral("local"));
    QCOMPARE(zone->currentIndex(), 0);
    QVERIFY(!reset->isVisible());
    // What is locked is shown, and cannot be changed.
    p().fromCommandLine(preference::kTheme, QStringLiteral("dark"));
    QVERIFY(!d->findChild<QComboBox *>(QLatin1String(names::kSettingValue) + QStringLiteral("theme"))->isEnabled());
    // Everything that can be acted on has its names.
    for (QWidget *c : d->findChildren<QWidget *>()) {
        if (c->isVisible() && c->focusPolicy() & Qt::TabFocus && (qobject_cast<QAbstractButton *>(c) || qobject_cast<QComboBox *>(c) || qobject_cast<QLineEdit *>(c)) && !c->parentWidget()->inherits("QAbstractSpinBox") && !c->parentWidget()->inherits("QKeySequenceEdit"))
            QVERIFY2(!c->accessibleName().isEmpty() && !c->objectName().isEmpty(), qPrintable(c->objectName() + QLatin1Char(' ') + QLatin1String(c->metaObject()->className())));
    }
    QVERIFY(w.picture(QStringLiteral("settings"), 1));
    d->close();
}

void TestPreferences::aKeyThatIsTakenIsRefusedInTheDialog()
{
    Window w(weekTwo());
    openSettings(&w.window);
    auto *edit = w.dialog()->findChild<QKeySequenceEdit *>(QLatin1String(names::kSettingValue) + QStringLiteral("keys/hold"));
    QVERIFY(edit);
    edit->setKeySequence(QKeySequence(QStringLiteral("Ctrl+R")));
    Q_EMIT edit->editingFinished();
    QCOMPARE(keyText("hold"), QStringLiteral("Ctrl+H"));
    QCOMPARE(edit->keySequence(), QKeySequence(QStringLiteral("Ctrl+H")));
    edit->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+P")));
    Q_EMIT edit->editingFinished();
    QCOMPARE(keyText("hold"), QStringLiteral("Ctrl+Alt+P"));
    w.dialog()->close();
}

void TestPreferences::whatIsOursIsExported()
{
    administrators([](QSettings &s) { s.setValue(QLatin1String(preference::kNotices), QStringLiteral("high")); });
    p().set(QLatin1String(preference::kTheme), QStringLiteral("dark"));
    p().set(QLatin1String(preference::kWallDistance), 3);
    p().set(QStringLiteral("keys/hold"), QStringLiteral("Ctrl+J"));
    p().fromCommandLine(preference::kLanguage, QStringLiteral("de"));
    const QByteArray file = exportSettings();
    const QJsonObject values = QJsonDocument::fromJson(file).object()[QStringLiteral("settings")].toObject();
    QCOMPARE(values.keys(), (QStringList{QStringLiteral("keys/hold"), QStringLiteral("theme"), QStringLiteral("wallDistance")})); // no one else's
    settings().clear();
    p().forgetCommandLine();
    const auto done = importSettings(file, QStringLiteral("mine.json"));
    QVERIFY(done);
    QCOMPARE(done->taken, 3);
    QVERIFY2(done->refused.isEmpty(), qPrintable(done->refused.join(QLatin1Char('\n'))));
    QCOMPARE(p().text(preference::kTheme), QStringLiteral("dark"));
    QCOMPARE(p().value(QLatin1String(preference::kWallDistance)).toInt(), 3);
    QCOMPARE(keyOf("hold"), QKeySequence(QStringLiteral("Ctrl+J")));
    QCOMPARE(p().text(preference::kNotices), QStringLiteral("high"));
}

void TestPreferences::whatCannotBeSetIsSaid()
{
    administrators([](QSettings &s) {
        s.setValue(QLatin1String(preference::kZone), QStringLiteral("utc"));
        s.setValue(QStringLiteral("locked"), QStringList{QLatin1String(preference::kZone)});
    });
    const auto done = importSettings("{\"kind\":\"TidegateSettings\",\"version\":1,\"settings\":{\"theme\":\"purple\",\"zone\":\"local\",\"fontOfNextYear\":\"big\",\"wallDistance\":4,\"quietFrom\":77,\"keys/rollback\":\"\",\"tray\":\"true\"}}", QStringLiteral("f"));
    QVERIFY(done);
    QCOMPARE(done->taken, 2);
    QCOMPARE(done->refused.size(), 5);
    QVERIFY(done->refused.join(QLatin1Char('\n')).contains(QStringLiteral("fontOfNextYear")));
    QCOMPARE(p().value(QLatin1String(preference::kWallDistance)).toInt(), 4);
    QVERIFY(p().value(QLatin1String(preference::kTray)).toBool());
    QCOMPARE(p().text(preference::kTheme), QStringLiteral("system"));
    QCOMPARE(p().text(preference::kZone), QStringLiteral("utc"));
    QVERIFY(!keyOf("rollback").isEmpty());
}

void TestPreferences::keysAreExchanged()
{
    const auto portable = [](const char *id) { return keyOf(id).toString(QKeySequence::PortableText); };
    const QString hold = portable("hold"), promote = portable("promote");
    const auto file = [](const QString &a, const QString &keyA, const QString &b, const QString &keyB) { return QJsonDocument(QJsonObject{{QStringLiteral("kind"), QStringLiteral("TidegateSettings")}, {QStringLiteral("version"), 1}, {QStringLiteral("settings"), QJsonObject{{a, keyA}, {b, keyB}}}}).toJson(); };
    // Two acts change keys with each other.
    auto done = importSettings(file(QStringLiteral("keys/hold"), promote, QStringLiteral("keys/promote"), hold), QStringLiteral("f"));
    QVERIFY(done);
    QCOMPARE(done->taken, 2);
    QCOMPARE(portable("hold"), promote);
    QCOMPARE(portable("promote"), hold);
    settings().clear();
    // One takes another's: it keeps its own, and the reason is told.
    done = importSettings(file(QStringLiteral("keys/hold"), promote, QStringLiteral("theme"), QStringLiteral("dark")), QStringLiteral("f"));
    QCOMPARE(done->taken, 1);
    QCOMPARE(done->refused.size(), 1);
    QCOMPARE(portable("hold"), hold);
    // Both want the same: one of them gets it.
    done = importSettings(file(QStringLiteral("keys/hold"), QStringLiteral("Ctrl+J"), QStringLiteral("keys/promote"), QStringLiteral("ctrl+j")), QStringLiteral("f"));
    QCOMPARE(done->taken, 1);
    QCOMPARE(done->refused.size(), 1);
    QVERIFY(keyOf("hold") != keyOf("promote"));
}

void TestPreferences::rubbishIsNoSettings()
{
    p().set(QLatin1String(preference::kTheme), QStringLiteral("dark"));
    for (const char *bad : {"", "\xff\xfe", "{\"kind\":", "[]", "{\"kind\":\"ReleasePlan\",\"settings\":{}}", "{\"kind\":\"TidegateSettings\",\"version\":1}", "{\"kind\":\"TidegateSettings\",\"version\":2,\"settings\":{\"theme\":\"light\"}}"}) {
        const auto done = importSettings(bad, QStringLiteral("bad.json"));
        QVERIFY2(!done, bad);
        QCOMPARE(done.error().subject, std::string("bad.json"));
        QVERIFY(!done.error().remedy.empty());
    }
    QCOMPARE(p().text(preference::kTheme), QStringLiteral("dark"));
}

void TestPreferences::theDialogExportsAndImports()
{
    QTemporaryDir dir;
    Window w(weekTwo());
    openSettings(&w.window);
    const auto choose = [&](const char *button, const QString &path) {
        w.window.findChild<QPushButton *>(QLatin1String(button))->click();
        QFileDialog *files = nullptr;
        for (QWidget *top : QApplication::allWidgets())
            files = files ? files : qobject_cast<QFileDialog *>(top);
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        delete files;
    };
    const auto told = [&] { return w.window.findChild<QLabel *>(QLatin1String(names::kSettingsTold))->text(); };
    p().set(QLatin1String(preference::kTheme), QStringLiteral("dark"));
    const QString path = dir.filePath(QStringLiteral("s.json"));
    choose(names::kSettingsExport, path);
    QVERIFY2(told().contains(path), qPrintable(told()));
    settings().clear();
    choose(names::kSettingsImport, path);
    QCOMPARE(told(), QStringLiteral("Taken: 1."));
    QCOMPARE(p().text(preference::kTheme), QStringLiteral("dark"));
    choose(names::kSettingsImport, dir.filePath(QStringLiteral("none.json")));
    QVERIFY(told().contains(QStringLiteral("could not be read")));
    choose(names::kSettingsExport, QStringLiteral("/proc/nowhere/s.json"));
    QVERIFY(told().contains(QStringLiteral("could not be written")));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
