// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/foreign_dialog.h"

#include "ui/console/format.h"
#include "ui/dialogs/change_table.h"
#include "ui/dialogs/dialog_text.h"
#include "ui/dialogs/sheet.h"
#include "ui/names.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidegate::ui {

using dialogs::str;
using dialogs::tr;

namespace {

/// "spec.template.spec.containers[0].image" reads as its end does.
QString shortField(const std::string &field)
{
    const QString f = str(field);
    return f.startsWith(QLatin1String("spec.template.spec.")) ? f.mid(19) : f;
}

QWidget *table(const engine::Snapshot &s)
{
    std::vector<QStringList> rows;
    for (const release::Difference &d : s.differences)
        rows.push_back({str(d.object).section(QLatin1Char('/'), 0, 0) + QLatin1Char(' ') + str(d.object).section(QLatin1Char('/'), -1), shortField(d.field), str(d.ours), str(d.found)});
    return changeTable({dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "OBJECT")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "FIELD")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "OURS")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "FOUND"))}, rows);
}

QString who(const engine::Snapshot &s)
{
    const release::Difference &d = s.differences.front();
    const QString name = d.manager.empty() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "not known")) : str(d.manager);
    const QString by = d.owner.empty() ? name : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 · the object is managed by %2")).arg(name, str(d.owner));
    return d.at ? by + QStringLiteral(" · ") + whenText(*d.at, s.now) : by;
}

bool all(const engine::Snapshot &s, bool release::Difference::*can)
{
    return std::ranges::all_of(s.differences, [&](const release::Difference &d) { return d.*can; });
}

} // namespace

void openForeign(QWidget *parent, Feed *feed, std::function<void(release::Verb)> answer)
{
    const engine::SnapshotPtr s = feed->snapshot();
    if (s->differences.empty())
        return;
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Somebody else changed %1")).arg(str(s->state.release)), 760);
    d->body()->addWidget(table(*s));
    QGridLayout *g = d->grid(d->body(), {});
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Last written by")), who(*s));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Adopt")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It is meant. The release goes on with what is found; with another template the soak begins anew and approvals are void.")));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Restore")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It is not. What the release had is written back, and seen.")));
    if (s->ownership && s->ownership->reverts == release::Ownership::Reverts::Yes)
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It comes again")), words(s->ownership->how) + QStringLiteral(". ") + words(s->ownership->allow));
    auto *adopt = new QPushButton(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Adopt")));
    adopt->setObjectName(QLatin1String(names::kAdopt));
    adopt->setAccessibleName(adopt->text());
    setButtonKind(adopt, "plain", true);
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Decide later")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Restore")), "plain");
    d->addBeside(adopt);
    // What was read is what is decided: another change meanwhile closes both.
    const auto same = [feed, shown = s->differences] { return feed->snapshot()->differences == shown; };
    const auto live = [d, adopt, same, feed] {
        const engine::Snapshot &now = *feed->snapshot();
        adopt->setEnabled(same() && all(now, &release::Difference::adoptable));
        d->act()->setEnabled(same() && all(now, &release::Difference::restorable));
        d->setHint(same() ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Promote is closed until it is decided; rolling back is not.")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It has changed again. Close this and look anew.")));
    };
    live();
    QObject::connect(feed, &Feed::snapshotChanged, d, live);
    d->alsoActs(adopt, [answer] {
        answer(release::Verb::Adopt);
        return true;
    });
    d->accepted = [answer] {
        answer(release::Verb::Restore);
        return true;
    };
    d->open();
}

void openRebuild(QWidget *parent, Feed *feed, std::function<void()> yes)
{
    const engine::SnapshotPtr s = feed->snapshot();
    if (!s->state.projections)
        return;
    const release::Projections &p = *s->state.projections;
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Rebuild the projections of %1")).arg(str(s->state.release)), 560);
    QGridLayout *g = d->grid(d->body(), {});
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Asks")), QStringLiteral("POST %1").arg(str(p.endpoint)));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Through")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "the API server's service proxy, in namespace %1")).arg(str(s->ns)));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Once")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It is sent once. Without an answer nobody knows whether it began, and this says so.")));
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Not now")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Rebuild")), "primary");
    d->accepted = [yes] {
        yes();
        return true;
    };
    d->open();
}

} // namespace tidegate::ui
