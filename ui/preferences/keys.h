// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QShortcut;
class QWidget;

/// The keys of the console, each of which a person may move to another (Settings, Keys).
namespace tidegate::ui {

struct KeyBinding {
    const char *id;       ///< "rollback"
    const char *standard; ///< in Qt's portable form: "Ctrl+R"
    const char *what;     ///< English, translated by title()
    [[nodiscard]] QString setting() const { return QStringLiteral("keys/") + QString::fromLatin1(id); }
    [[nodiscard]] QString title() const;
};
[[nodiscard]] const std::vector<KeyBinding> &keyBindings();

/// The key of an act as it is set now; empty: the person took it away. Of an id that is not listed: empty.
[[nodiscard]] QKeySequence keyOf(const char *id);
/// As people read it: "Ctrl+R"; empty without one.
[[nodiscard]] QString keyText(const char *id);
/// "Roll back (Ctrl+R)"; the text alone without a key.
[[nodiscard]] QString withKey(const QString &text, const char *id);
/// Why an act cannot have this key: another has it, or it is the rollback's and would be none. Empty: it can.
[[nodiscard]] QString whyNotKey(const QString &setting, const QKeySequence &key);

/// A shortcut in `widget`'s window that follows what is set; `run` is called in it. The shortcut belongs to `widget`.
QShortcut *bindKey(QWidget *widget, const char *id, std::function<void()> run);

} // namespace tidegate::ui
