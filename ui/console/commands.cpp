// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
// Everything that can be done in the console's window, by name, for the palette.
#include "traffic/kubectl.h"
#include "ui/console/chart_card.h"
#include "ui/console/chart_export.h"
#include "ui/console/console_window.h"
#include "ui/console/format.h"
#include "ui/console/tabs_card.h"
#include "ui/console/toast.h"
#include "ui/dialogs/alarm_load_dialog.h"
#include "ui/dialogs/explain.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/what_if_dialog.h"
#include "ui/language/language.h"
#include "ui/preferences/keys.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/zone.h"
#include "ui/charts/chart.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace tidegate::ui {

std::vector<PaletteCommand> ConsoleWindow::commands()
{
    std::vector<PaletteCommand> out;
    const engine::SnapshotPtr s = snapshot();
    if (!s)
        return out;
    const release::State &st = s->state;
    const auto add = [&](const QString &name, const QString &id, const QString &why, std::function<void()> run) { out.push_back({name, id.isEmpty() ? QString() : keyText(qPrintable(id)), why, std::move(run), id}); };
    const auto words_ = [](const Message &m) { return words(m); };
    const bool something = st.stage == release::Stage::Phase || st.stage == release::Stage::Complete || (st.pending && !st.rollingBack());
    const bool step = s->next.command == "promote" || s->next.command == "finish";
    add(s->rollbackTarget.empty() ? tr("Roll back…") : tr("Roll back to %1…").arg(QString::fromStdString(s->rollbackTarget)), QStringLiteral("rollback"), st.rollingBack() ? tr("it is running") : !something ? tr("the canary has no traffic") : s->rollbackTarget.empty() ? words_(s->noTarget) : deniedText(*s, "rollback"), [this] { askRollBack(); });
    add(step ? words_(s->next.title) + QStringLiteral("…") : tr("Promote…"), QStringLiteral("promote"), s->next.allowed && step ? QString() : step ? words_(s->next.reason) : words_(s->next.title), [this] { askPromote(); });
    add(st.held ? tr("Resume") : tr("Hold"), QStringLiteral("hold"), st.final() || !s->exists ? tr("no release is running") : st.rollingBack() ? tr("a rollback is running") : deniedText(*s, st.held ? "resume" : "hold"), [this] { holdOrResume(); });
    add(tr("Approve or Reject…"), QStringLiteral("approve"), s->user == st.requestedBy ? tr("you asked for it; a second person approves") : st.final() ? tr("the run is over") : deniedText(*s, "approve"), [this] { askApprove(); });
    const bool waits = st.hotfix && !st.hotfix->begun;
    add(waits ? tr("Hotfix %1…").arg(QString::fromStdString(st.hotfix->version)) : tr("Hotfix…"), QStringLiteral("hotfix"), st.final() || !s->exists ? tr("no release is running") : st.pending ? tr("an act is running") : deniedText(*s, "hotfix"), [this] { askHotfix(); });
    add(tr("Adopt or restore what somebody else changed…"), QString(), s->differences.empty() ? tr("nobody else changed anything") : deniedText(*s, "restore"), [this] { decide(QStringLiteral("difference")); });
    add(tr("Another plan: compare, offer, adopt…"), QString(), s->planChanges.empty() ? tr("the plan that was opened is the one that rules") : deniedText(*s, "adopt-plan"), [this] { askPlan(); });
    add(tr("What would other settings have done?…"), QString(), s->metrics.ok ? QString() : tr("Prometheus does not answer"), [this] { openWhatIf(this, m_feed); });
    if (st.suspended && st.final()) {
        const QString version = QString::fromStdString(st.suspended->version);
        add(tr("Resume %1, which the hotfix suspended").arg(version), QString(), QString(), [this] { submit(command(release::Verb::Resume)); });
        add(tr("Close the suspended way of %1").arg(version), QString(), QString(), [this] { submit(command(release::Verb::Close)); });
    }
    add(tr("Ask for approval"), QString(), st.final() ? tr("the run is over") : QString(), [this] { submit(command(release::Verb::Request)); });
    add(tr("Note for the timeline…"), QString(), s->exists ? QString() : tr("the release does not exist yet"), [this] { note(); });
    add(tr("Release report…"), QString(), QString(), [this] { Q_EMIT reportWanted(); });
    add(tr("All releases of all clusters…"), QStringLiteral("overview"), QString(), [this] { Q_EMIT overviewWanted(); });
    add(tr("Copy a link to this release"), QString(), s->rehearsal ? tr("a rehearsal is nowhere else") : QString(), [this] { Q_EMIT linkWanted(); });
    add(tr("New release…"), QString(), QString(), [this] { Q_EMIT newRelease(); });
    add(tr("Copy the kubectl fallback for a rollback"), QString(), QString(), [s] { QGuiApplication::clipboard()->setText(QString::fromStdString(traffic::kubectlRollback(s->state.plan, s->observation, s->state.pods, s->ns))); });
    const QStringList tabs = TabsCard::titles();
    for (int i = 0; i < tabs.size(); ++i)
        add(tr("Show: %1").arg(tabs[i]), QStringLiteral("tab%1").arg(i + 1), QString(), [this, i] { m_tabs->open(i); });
    for (const release::PhaseRecord &r : st.history) {
        if (r.phase >= 0 && r.phase < static_cast<int>(st.plan.phases.size()))
            add(tr("Charts: %1").arg(QString::fromStdString(st.plan.phases[static_cast<std::size_t>(r.phase)].name)), QString(), QString(), [this, phase = r.phase] { showPhase(phase); });
    }
    const double now = static_cast<double>(s->now.time_since_epoch().count());
    const std::pair<QString, double> spans[] = {{tr("Charts: last hour"), 3600e3}, {tr("Charts: last day"), 86400e3}, {tr("Charts: last week"), 7 * 86400e3}};
    for (const auto &[name, span] : spans)
        add(name, QString(), QString(), [this, now, span = span] { m_link->look(std::pair(now - span, now + span * 0.03)); });
    add(tr("Charts: whole release, live"), QString(), QString(), [this] { m_link->look(std::nullopt); });
    out.back().keys = QStringLiteral("L"); // of the chart that has the focus
    add(tr("Charts: in a window of their own"), QString(), QString(), [this] { openCharts(); });
    add(tr("Charts: export as picture or data…"), QString(), QString(), [this] { Q_EMIT exportWanted(); });
    add(tr("Charts: copy a link to what they show"), QString(), s->rehearsal ? tr("a rehearsal is nowhere else") : !m_link->view() ? tr("they show all of it and follow now; the link to this release does that") : QString(), [this] { Q_EMIT linkWanted(); });
    add(tr("Charts: copy the queries"), QString(), QString(), [s] { QGuiApplication::clipboard()->setText(chartQueries(*s)); });
    add(ui::palette().dark ? tr("Light theme") : tr("Dark theme"), QString(), QString(), [this] { Q_EMIT themeWanted(!ui::palette().dark); });
    for (const QString &code : languages()) {
        if (code != language())
            add(tr("Language: %1").arg(nameOf(code)), QString(), QString(), [this, code] { Q_EMIT languageWanted(code); });
    }
    add(zone() == ZoneChoice::Utc ? tr("Times in your own zone") : tr("Times in UTC"), QString(), QString(), [this] {
        setZone(zone() == ZoneChoice::Utc ? ZoneChoice::Local : ZoneChoice::Utc);
        Preferences::instance().set(QLatin1String(preference::kZone), zone() == ZoneChoice::Utc ? QStringLiteral("utc") : QStringLiteral("local"));
        update_();
    });
    add(tr("Alarm load of this month…"), QString(), QString(), [this] { openAlarmLoad(this); });
    add(tr("Settings…"), QStringLiteral("settings"), QString(), [this] { openSettings(this); });
    add(tr("Tour of this window"), QString(), QString(), [this] { openTour(); });
    add(tr("Keys"), QStringLiteral("keys"), QString(), [this] { openKeys(this); });
    // What can be done comes first, in the order above.
    std::ranges::stable_partition(out, [](const PaletteCommand &c) { return c.why.isEmpty(); });
    return out;
}

void ConsoleWindow::doOrSay(const char *id, Toast *where)
{
    const std::vector<PaletteCommand> all = commands();
    const auto c = std::ranges::find(all, QLatin1String(id), &PaletteCommand::id);
    if (c == all.end())
        return;
    if (c->why.isEmpty())
        return c->run();
    QString name = c->name;
    (where ? where : m_toast)->say(tr("%1: %2").arg(name.remove(QChar(0x2026)), c->why));
}

} // namespace tidegate::ui
