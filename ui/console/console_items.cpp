// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// What a person says of one item, or to everybody. What was refused is asked for again with all that they had written.
#include "ui/console/console_window.h"
#include "ui/dialogs/explain.h"
#include "ui/dialogs/item_dialogs.h"

#include <QCoreApplication>

#include <array>

namespace tidegate::ui {

namespace {

/// Its list (0 before, 1 during, 2 after) and itself; null: there is no such item.
std::pair<int, const release::ItemView *> itemIn(const engine::Snapshot &s, const std::string &id)
{
    const std::array<const release::ListView *, 3> lists{&s.before, &s.during, &s.after};
    for (std::size_t i = 0; i < lists.size(); ++i) {
        for (const release::ItemView &v : lists[i]->items) {
            if (v.item.id == id && v.from.empty()) // where it belongs, not where it was put off to
                return {static_cast<int>(i), &v};
        }
    }
    return {-1, nullptr};
}

QString wordsOf(const release::ItemView &v)
{
    return QCoreApplication::translate("tidegate", v.item.text.c_str());
}

} // namespace

void ConsoleWindow::overrideItem(const QString &item, const release::Command *given)
{
    const auto s = snapshot();
    if (!s)
        return;
    const auto [list, view] = itemIn(*s, item.toStdString());
    openOverride(this, m_feed, view ? wordsOf(*view) : item, [this, item](const release::Command &fields) {
        release::Command c = command(release::Verb::Override);
        c.item = item.toStdString();
        c.text = fields.text;
        c.ticket = fields.ticket;
        submit(c, {}, [this, item, c] {
            if (mayAskAgain())
                overrideItem(item, &c);
        });
    }, given);
}

void ConsoleWindow::deferItem(const QString &item, const release::Command *given)
{
    const auto s = snapshot();
    if (!s)
        return;
    const auto [list, view] = itemIn(*s, item.toStdString());
    if (!view || list == 2) { // the rules say why not
        release::Command c = command(release::Verb::Defer);
        c.item = c.text = item.toStdString();
        return submit(c);
    }
    const QStringList later = list == 0 ? QStringList{QStringLiteral("during"), QStringLiteral("after")} : QStringList{QStringLiteral("after")};
    openDefer(this, m_feed, wordsOf(*view), later, [this, item](const release::Command &fields) {
        release::Command c = command(release::Verb::Defer);
        c.item = item.toStdString();
        c.to = fields.to;
        c.owner = fields.owner;
        c.text = fields.text;
        c.due = fields.due;
        submit(c, {}, [this, item, c] {
            if (mayAskAgain())
                deferItem(item, &c);
        });
    }, given);
}

void ConsoleWindow::explainItem(const QString &item)
{
    const auto s = snapshot();
    if (!s)
        return;
    for (const release::ListView *list : {&s->before, &s->during, &s->after}) {
        for (const release::ItemView &v : list->items) {
            if (v.item.id == item.toStdString())
                return openExplain(this, s, v);
        }
    }
}

void ConsoleWindow::note(const QString &given)
{
    if (!snapshot())
        return;
    openNote(this, m_feed, [this](const QString &text) {
        release::Command c = command(release::Verb::Note);
        c.text = text.toStdString();
        submit(c, {}, [this, text] {
            if (mayAskAgain())
                note(text);
        });
    }, given);
}

} // namespace tidegate::ui
