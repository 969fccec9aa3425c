// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/dialogs/plan_dialog.h"

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

int needed(const release::State &s)
{
    return s.stage == release::Stage::Phase ? s.plan.approvals.required : 0;
}

/// Why it cannot be adopted now; empty when it can.
QString closed(const engine::Snapshot &s)
{
    if (s.planFixed)
        return words(*s.planFixed);
    const int need = needed(s.state);
    const int have = s.state.offered ? release::approvers(s.state, release::kOffered, s.user, s.now) : 0;
    return s.state.offered && have < need ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "%1 of %2 approvals")).arg(have).arg(need) : QString();
}

} // namespace

QWidget *planChangeTable(const engine::Snapshot &s)
{
    std::vector<QStringList> rows;
    for (const release::PlanChange &c : s.planChanges)
        rows.push_back({str(c.field), str(c.ours), str(c.other)});
    return changeTable({dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "FIELD")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "RULES NOW")), s.state.offered ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "OFFERED")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "IN THE FILE"))}, rows);
}

void openPlanChange(QWidget *parent, Feed *feed, std::function<void(release::Command)> act)
{
    const engine::SnapshotPtr s = feed->snapshot();
    if (s->planChanges.empty())
        return;
    const auto offered = s->state.offered;
    const bool asks = !offered && needed(s->state) > 0;
    auto *d = new Sheet(parent, feed, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Another plan for %1")).arg(str(s->state.release)), 760);
    d->body()->addWidget(planChangeTable(*s));
    QGridLayout *g = d->grid(d->body(), {});
    if (offered)
        Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Offered by")), str(offered->by) + QStringLiteral(" · ") + whenText(offered->at, s->now));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Until then")), dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "the plan in the cluster rules, for everybody. Triggers stay armed; rolling back is never closed.")));
    Sheet::row(g, dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Once adopted")), s->state.stage == release::Stage::Phase ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "approvals of promotions are void; phases that have begun stay as they are.")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "the plan has to be approved anew.")));
    auto *withdraw = new QPushButton(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Withdraw")));
    withdraw->setObjectName(QLatin1String(names::kWithdrawPlan));
    withdraw->setAccessibleName(withdraw->text());
    setButtonKind(withdraw, "plain", true);
    d->setButtons(dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Decide later")), asks ? dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Offer for approval")) : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "Adopt plan")), "primary");
    d->addBeside(withdraw);
    withdraw->setVisible(offered.has_value());
    // What was read is what is decided.
    const auto same = [feed, shown = s->planChanges, at = offered ? std::optional(offered->at) : std::nullopt] {
        const engine::Snapshot &now = *feed->snapshot();
        return now.planChanges == shown && (now.state.offered ? std::optional(now.state.offered->at) : std::nullopt) == at;
    };
    const auto live = [d, withdraw, same, feed] {
        const QString why = closed(*feed->snapshot());
        d->act()->setEnabled(same() && why.isEmpty());
        withdraw->setEnabled(same());
        d->setHint(same() ? why : dialogs::tr(QT_TRANSLATE_NOOP("dialogs", "It has changed again. Close this and look anew.")));
    };
    live();
    QObject::connect(feed, &Feed::snapshotChanged, d, live);
    const auto send = [act, same](bool cancel) {
        if (!same())
            return false;
        release::Command c;
        c.verb = release::Verb::AdoptPlan;
        c.cancel = cancel;
        act(c);
        return true;
    };
    d->alsoActs(withdraw, [send] { return send(true); });
    d->accepted = [send] { return send(false); };
    d->open();
}

} // namespace tidegate::ui
