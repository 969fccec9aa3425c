// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/lesson.h"

#include "report/checklist.h"
#include "ui/dialogs/dialog_text.h"
#include "ui/dialogs/sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tidegate::ui {

namespace {

/// When a trigger said so, and when a person or the guardian went back.
void goingBack(const release::State &s, std::vector<Lesson> &out)
{
    const auto first = [&](const char *kind) { return std::ranges::find(s.journal, kind, &release::Event::kind); };
    const auto fired = first("trigger"), back = first("rollback");
    if (s.stage != release::Stage::RolledBack)
        return;
    const bool alone = s.rolledBackBy && s.rolledBackBy->starts_with("trigger");
    if (!alone && back == s.journal.end())
        return; // longer ago than what is kept
    if (alone)
        out.push_back({true, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "The trigger rolled back by itself; nobody had to be awake."))});
    else if (fired == s.journal.end())
        out.push_back({true, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "You rolled back before any trigger fired."))});
    else
        out.push_back({back->at - fired->at < std::chrono::minutes(2), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "You rolled back %1 after the trigger fired.")).arg(QString::fromStdString(humanDuration(std::max(Millis{0}, back->at - fired->at))))});
}

} // namespace

std::vector<Lesson> lessons(const release::State &s)
{
    std::vector<Lesson> out;
    if (!s.final())
        return out;
    if (s.stage == release::Stage::Complete)
        out.push_back({true, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "The release went through all its phases."))});
    goingBack(s, out);
    const report::Engagement e = report::engagement(s);
    out.push_back({e.overrides == 0, e.overrides == 0 ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "No item was overridden.")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Overridden items: %1. Somebody will ask why.")).arg(e.overrides)});
    if (e.confirmations > 0)
        out.push_back({e.hasty == 0, e.hasty == 0 ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Each item was confirmed on its own: %1 in all.")).arg(e.confirmations) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 of %2 items were confirmed within a second of another: a tick that nobody looked at protects nobody.")).arg(e.hasty).arg(e.confirmations)});
    if (e.regressions > 0)
        out.push_back({true, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Ticks that were withdrawn: %1. The Timeline shows when.")).arg(e.regressions)});
    if (s.hotfix)
        out.push_back({!s.hotfix->reviewDue(), s.hotfix->reviewDue() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "The hotfix went ahead without a second person: its review is still due.")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "The hotfix had a second person."))});
    return out;
}

void openLesson(QWidget *parent, const engine::Snapshot &s)
{
    auto *d = new Sheet(parent, nullptr, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "How did it go?")), 560);
    const std::vector<Lesson> all = lessons(s.state);
    const auto good = std::ranges::count(all, true, &Lesson::good);
    d->body()->addWidget(label(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 of %2 as it should be")).arg(good).arg(all.size()), TextRole::Figure20));
    for (const Lesson &l : all) {
        auto *h = new QHBoxLayout;
        h->setSpacing(10);
        h->addWidget(new GlyphLabel(l.good ? Glyph::Ok : Glyph::Caution, l.good ? Tone::Good : Tone::Caution), 0, Qt::AlignTop);
        auto *text = label(l.text, TextRole::Body13);
        text->setWordWrap(true);
        h->addWidget(text, 1, Qt::AlignTop);
        d->body()->addLayout(h);
    }
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Close")), {}, "plain");
    d->setHint(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Read the report next, then rehearse another scenario.")));
    d->open();
}

} // namespace tidegate::ui
