// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Where somebody was in the list, and what happened while they were away.
#include "ui/console/checklist_card.h"
#include "ui/console/console_window.h"
#include "ui/console/format.h"

namespace tidegate::ui {

/// A rehearsal begins anew each time, so only an absence counts there, not an earlier run.
void ConsoleWindow::keepPlace(const engine::Snapshot &s)
{
    if (!s.exists)
        return;
    m_place->open(QString::fromStdString(s.ns + "/" + s.state.release), !s.rehearsal);
    m_place->seen(m_list->shownList(), m_list->currentItem(), s.state.journalSeq);
}

void ConsoleWindow::cameBack(const PlaceKeeper::Place &place, qint64 awayMs)
{
    const auto s = snapshot();
    if (!s || place.seq > s->state.journalSeq)
        return; // of another run
    std::vector<const release::Event *> since;
    for (const release::Event &e : s->state.journal) {
        if (e.seq > place.seq)
            since.push_back(&e);
    }
    constexpr std::size_t told = 3;
    QStringList what;
    for (std::size_t i = since.size() > told ? since.size() - told : 0; i < since.size(); ++i)
        what << words(since[i]->text);
    if (since.size() > told)
        what.prepend(tr("%1 earlier ones").arg(since.size() - told));
    const QString away = QString::fromStdString(humanDuration(Millis(awayMs)));
    m_list->youWereHere(place.list, place.item, what.isEmpty() ? tr("You were here %1 ago; nothing has changed since.").arg(away) : tr("You were here %1 ago. Since then: %2").arg(away, what.join(QStringLiteral(" · "))));
}

} // namespace tidegate::ui
