// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/preferences/keys.h"

#include "ui/preferences/preferences.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <cstring>

namespace tidegate::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("keys", text);
}

constexpr const char *kRollback = "rollback";

} // namespace

QString KeyBinding::title() const
{
    return tr(what);
}

const std::vector<KeyBinding> &keyBindings()
{
    static const std::vector<KeyBinding> all{
        {kRollback, "Ctrl+R", QT_TRANSLATE_NOOP("keys", "Roll back")},
        {"promote", "Ctrl+Return", QT_TRANSLATE_NOOP("keys", "Promote")},
        {"hold", "Ctrl+H", QT_TRANSLATE_NOOP("keys", "Hold or Resume")},
        {"approve", "Ctrl+E", QT_TRANSLATE_NOOP("keys", "Approve or Reject")},
        {"hotfix", "Ctrl+Shift+H", QT_TRANSLATE_NOOP("keys", "Hotfix")},
        {"palette", "Ctrl+K", QT_TRANSLATE_NOOP("keys", "Any command by name")},
        {"undo", "Ctrl+Z", QT_TRANSLATE_NOOP("keys", "Undo what was just done")},
        {"overview", "Ctrl+O", QT_TRANSLATE_NOOP("keys", "All releases")},
        {"settings", "Ctrl+,", QT_TRANSLATE_NOOP("keys", "Settings")},
        {"next-pane", "F6", QT_TRANSLATE_NOOP("keys", "Next pane")},
        {"decide", "F7", QT_TRANSLATE_NOOP("keys", "What an alarm asks of you")},
        {"alarms", "F8", QT_TRANSLATE_NOOP("keys", "Alarms and what to do")},
        {"filter", "/", QT_TRANSLATE_NOOP("keys", "Filter the rows")},
        {"keys", "?", QT_TRANSLATE_NOOP("keys", "Keys")},
        {"tab1", "Alt+1", QT_TRANSLATE_NOOP("keys", "Timeline")},
        {"tab2", "Alt+2", QT_TRANSLATE_NOOP("keys", "Pods")},
        {"tab3", "Alt+3", QT_TRANSLATE_NOOP("keys", "Evidence")},
        {"tab4", "Alt+4", QT_TRANSLATE_NOOP("keys", "Changes")},
        {"tab5", "Alt+5", QT_TRANSLATE_NOOP("keys", "Journal")},
        {"release-before", "Alt+PgUp", QT_TRANSLATE_NOOP("keys", "The release before")},
        {"release-after", "Alt+PgDown", QT_TRANSLATE_NOOP("keys", "The release after")}};
    return all;
}

QKeySequence keyOf(const char *id)
{
    for (const KeyBinding &k : keyBindings()) {
        if (std::strcmp(k.id, id) == 0)
            return QKeySequence(Preferences::instance().value(k.setting()).toString(), QKeySequence::PortableText);
    }
    return {};
}

QString keyText(const char *id)
{
    return keyOf(id).toString(QKeySequence::NativeText).replace(QLatin1String("Return"), QLatin1String("Enter"));
}

QString withKey(const QString &text, const char *id)
{
    const QString key = keyText(id);
    return key.isEmpty() ? text : text + QStringLiteral(" (") + key + QLatin1Char(')');
}

QString whyNotKey(const QString &setting, const QKeySequence &key)
{
    if (key.isEmpty())
        return setting == QStringLiteral("keys/") + QLatin1String(kRollback) ? tr(QT_TRANSLATE_NOOP("keys", "Rolling back always has a key")) : QString();
    const auto &all = keyBindings();
    const auto other = std::ranges::find_if(all, [&](const KeyBinding &k) { return k.setting() != setting && keyOf(k.id) == key; });
    return other == all.end() ? QString() : tr(QT_TRANSLATE_NOOP("keys", "%1 has it: %2")).arg(key.toString(QKeySequence::NativeText), other->title());
}

QShortcut *bindKey(QWidget *widget, const char *id, std::function<void()> run)
{
    auto *s = new QShortcut(keyOf(id), widget);
    QObject::connect(s, &QShortcut::activated, widget, std::move(run));
    QObject::connect(&Preferences::instance(), &Preferences::changed, s, [s, id](const QString &what) {
        if (what == QStringLiteral("keys/") + QLatin1String(id))
            s->setKey(keyOf(id));
    });
    return s;
}

} // namespace tidegate::ui
