// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace tidegate::ui {

/// Something that can be done now, or the first reason why not.
struct PaletteCommand {
    QString name;      ///< as in menus and dialogs: "Promote to 80 %…"
    QString keys;      ///< "Ctrl+R"; empty when it has none
    QString why;       ///< why it is not possible now; empty: it is
    std::function<void()> run;
    QString id;        ///< of its key (ui/preferences/keys.h); empty when it has none
};

/// How well `text` answers what was typed: every word of `typed` begins a word of it (2), or its letters stand in it in this order (1); 0 no.
[[nodiscard]] int paletteMatch(const QString &text, const QString &typed);

/// Ctrl+K: all commands by name, with their keys, and the reason of each that is not possible. Type, ↑↓, Enter; Esc closes.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteCommand> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run();
    std::vector<PaletteCommand> m_commands;
    QLineEdit *m_input;
    QListWidget *m_list;
};

} // namespace tidegate::ui
