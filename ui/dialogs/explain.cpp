// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/explain.h"

#include "ui/console/format.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("explain", text);
}

QString str(const std::string &s)
{
    return QString::fromStdString(s);
}

QString decidedBy(const plan::ChecklistItem &i)
{
    switch (i.kind) {
    case plan::ItemKind::Sensed: return tr(QT_TRANSLATE_NOOP("explain", "Sensed: a machine looks, at every poll, and takes the tick back when it no longer holds."));
    case plan::ItemKind::Acknowledged: return tr(QT_TRANSLATE_NOOP("explain", "Acknowledged: a person confirms with a value or a link, and their name is kept."));
    case plan::ItemKind::Manual: return tr(QT_TRANSLATE_NOOP("explain", "Manual: a person does it and says so."));
    case plan::ItemKind::Question: return tr(QT_TRANSLATE_NOOP("explain", "Question: a person answers it; it never answers itself."));
    case plan::ItemKind::Note: return tr(QT_TRANSLATE_NOOP("explain", "Note: read it; there is nothing to confirm."));
    }
    return {};
}

void evidence(QGridLayout *g, const engine::Snapshot &s, const std::string &rule)
{
    const release::Evidence *e = s.evidence.find(rule);
    if (!e)
        return;
    Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Stands on")), words(e->text));
    Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Source")), str(e->source) + (e->at ? QStringLiteral(" · ") + momentText(*e->at) + QStringLiteral(" · ") + tr(QT_TRANSLATE_NOOP("explain", "%1 ago")).arg(ageText(*e->at, s.now)) : QString()));
    if (e->n > 0)
        Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Sample")), count(e->n));
    if (!e->query.empty())
        Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Query")), str(e->query));
}

} // namespace

void openExplain(QWidget *parent, const engine::SnapshotPtr &s, const release::ItemView &item)
{
    auto *d = new Sheet(parent, nullptr, QCoreApplication::translate("tidegate", item.item.text.c_str()), 600);
    QGridLayout *g = d->grid(d->body(), {});
    const Sign sign = signOf(item.state);
    const QString detail = words(item.detail);
    Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Now")), glyphWord(sign.glyph) + (detail.isEmpty() ? QString() : QStringLiteral(" · ") + detail));
    Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Decided by")), decidedBy(item.item));
    const std::string rule = item.item.rule.empty() ? item.item.id : item.item.rule;
    evidence(g, *s, rule);
    if (const auto h = s->state.items.find(item.item.id); h != s->state.items.end()) {
        if (h->second.withdrawn)
            Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Withdrawn")), momentText(*h->second.withdrawn) + (h->second.recovered ? QStringLiteral(" … ") + momentText(*h->second.recovered) : QString()));
        if (h->second.regressions > 0)
            Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Regressed")), tr(QT_TRANSLATE_NOOP("explain", "%1 times in this phase")).arg(h->second.regressions));
    }
    if (item.item.killer)
        Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Weight")), tr(QT_TRANSLATE_NOOP("explain", "Killer item: it needs the machine's tick and a person's.")));
    if (!item.item.owner.empty())
        Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Owner")), str(item.item.owner));
    Sheet::row(g, tr(QT_TRANSLATE_NOOP("explain", "Rule")), str(rule));
    d->setButtons(tr(QT_TRANSLATE_NOOP("explain", "Close")), {}, "plain");
    d->open();
}

void openNote(QWidget *parent, Feed *feed, std::function<void(const QString &)> note, const QString &given)
{
    auto *d = new Sheet(parent, feed, tr(QT_TRANSLATE_NOOP("explain", "Note for the timeline")), 520);
    auto *text = new QLineEdit;
    text->setObjectName(QLatin1String(names::kNoteText));
    text->setAccessibleName(tr(QT_TRANSLATE_NOOP("explain", "Note")));
    text->setPlaceholderText(tr(QT_TRANSLATE_NOOP("explain", "what the others should know")));
    d->body()->addWidget(text);
    d->setButtons(tr(QT_TRANSLATE_NOOP("explain", "Cancel")), tr(QT_TRANSLATE_NOOP("explain", "Note")), "primary");
    d->setHint(tr(QT_TRANSLATE_NOOP("explain", "It goes into the journal and the report, with your name.")));
    d->actOnEnter();
    d->focusFirst(text);
    if (!given.isEmpty()) {
        text->setText(given);
        d->tellRefusal(feed);
    }
    d->accepted = [text, note] {
        if (text->text().trimmed().isEmpty()) {
            text->setFocus();
            return false;
        }
        note(text->text().trimmed());
        return true;
    };
    d->open();
}

void openKeys(QWidget *parent)
{
    auto *d = new Sheet(parent, nullptr, tr(QT_TRANSLATE_NOOP("explain", "Keys")), 800);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    const auto group = [&](QVBoxLayout *into, const QString &title, const std::vector<std::pair<QString, QString>> &keys) {
        QGridLayout *g = d->grid(into, title);
        g->setColumnMinimumWidth(0, 150); // the same in all groups
        for (const auto &[key, what] : keys)
            Sheet::row(g, key, what);
        into->addSpacing(14);
    };
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(6); // not the one between the columns
    group(left, tr(QT_TRANSLATE_NOOP("explain", "ACTS")), {{keyText("rollback"), tr(QT_TRANSLATE_NOOP("explain", "Roll back"))}, {keyText("promote"), tr(QT_TRANSLATE_NOOP("explain", "Promote; in its dialog: yes"))}, {keyText("hold"), tr(QT_TRANSLATE_NOOP("explain", "Hold or Resume"))}, {keyText("approve"), tr(QT_TRANSLATE_NOOP("explain", "Approve or Reject"))}, {keyText("hotfix"), tr(QT_TRANSLATE_NOOP("explain", "Hotfix"))}, {keyText("undo"), tr(QT_TRANSLATE_NOOP("explain", "Undo what was just done"))}, {keyText("palette"), tr(QT_TRANSLATE_NOOP("explain", "Any command by name"))}});
    group(left, tr(QT_TRANSLATE_NOOP("explain", "PLACES")), {{keyText("next-pane"), tr(QT_TRANSLATE_NOOP("explain", "Next pane"))}, {keyText("decide"), tr(QT_TRANSLATE_NOOP("explain", "What an alarm asks of you"))}, {keyText("alarms"), tr(QT_TRANSLATE_NOOP("explain", "Alarms and what to do"))}, {keyText("tab1") + QStringLiteral(" … ") + keyText("tab5"), tr(QT_TRANSLATE_NOOP("explain", "Timeline … Journal"))}, {keyText("filter"), tr(QT_TRANSLATE_NOOP("explain", "Filter the rows"))}, {QStringLiteral("S, Shift+S"), tr(QT_TRANSLATE_NOOP("explain", "Sort by a column, turn it"))}, {keyText("overview"), tr(QT_TRANSLATE_NOOP("explain", "All releases"))}, {keyText("settings"), tr(QT_TRANSLATE_NOOP("explain", "Settings, keys too"))}, {keyText("release-before") + QStringLiteral(", ") + keyText("release-after"), tr(QT_TRANSLATE_NOOP("explain", "Another release"))}});
    group(right, tr(QT_TRANSLATE_NOOP("explain", "CHECKLIST")), {{QStringLiteral("↑ ↓"), tr(QT_TRANSLATE_NOOP("explain", "Item"))}, {QStringLiteral("Space"), tr(QT_TRANSLATE_NOOP("explain", "Confirm"))}, {QStringLiteral("N"), tr(QT_TRANSLATE_NOOP("explain", "Note"))}, {QStringLiteral("D"), tr(QT_TRANSLATE_NOOP("explain", "Put off"))}, {QStringLiteral("O"), tr(QT_TRANSLATE_NOOP("explain", "Override"))}, {QStringLiteral("F1"), tr(QT_TRANSLATE_NOOP("explain", "Explain the item"))}});
    group(right, tr(QT_TRANSLATE_NOOP("explain", "CHARTS")), {{QStringLiteral("← →"), tr(QT_TRANSLATE_NOOP("explain", "Read along"))}, {QStringLiteral("+ −"), tr(QT_TRANSLATE_NOOP("explain", "Zoom"))}, {QStringLiteral("Home, L"), tr(QT_TRANSLATE_NOOP("explain", "Whole release, live"))}, {QStringLiteral("Backspace, Alt+←"), tr(QT_TRANSLATE_NOOP("explain", "The view before"))}, {QStringLiteral("1 … 5"), tr(QT_TRANSLATE_NOOP("explain", "Phase, hour, day, week, all"))}, {QStringLiteral("Enter, Esc"), tr(QT_TRANSLATE_NOOP("explain", "Pin and measure, clear"))}, {QStringLiteral("W"), tr(QT_TRANSLATE_NOOP("explain", "A week before"))}, {QStringLiteral("C, S"), tr(QT_TRANSLATE_NOOP("explain", "Hide canary, stable"))}, {QStringLiteral("G"), tr(QT_TRANSLATE_NOOP("explain", "Logarithmic p95"))}, {QStringLiteral("M, Shift+M"), tr(QT_TRANSLATE_NOOP("explain", "What happened next, before"))}, {QStringLiteral("T"), tr(QT_TRANSLATE_NOOP("explain", "As a table"))}});
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    d->body()->addLayout(columns);
    d->setButtons(tr(QT_TRANSLATE_NOOP("explain", "Close")), {}, "plain");
    d->open();
}

} // namespace tidegate::ui
