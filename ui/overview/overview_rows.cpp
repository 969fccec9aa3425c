// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/overview/overview_rows.h"

#include "base/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace tidegate::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("overview", text);
}

QString str(const std::string &s)
{
    return QString::fromStdString(s);
}

/// State in one word, its sign, and how much it needs somebody.
void judge(OverviewRow &row, const engine::ListedRelease &r, bool soaked)
{
    using release::Stage;
    const auto is = [&](int need, const QString &state, Glyph glyph, Tone tone) { std::tie(row.need, row.state, row.sign) = std::tuple(need, state, Sign{glyph, tone}); };
    if (r.problem)
        return is(1, tr(QT_TRANSLATE_NOOP("overview", "not readable")), Glyph::Unknown, Tone::Caution);
    if (r.rollingBack)
        return is(0, tr(QT_TRANSLATE_NOOP("overview", "rolling back")), Glyph::Alarm, Tone::Alarm);
    // As long as it takes traffic somebody has to look, whoever holds it and whatever is under way.
    if (r.stage == Stage::Phase && (r.alive ? r.alive->empty() : r.guardian.empty()))
        return is(1, r.alive ? tr(QT_TRANSLATE_NOOP("overview", "UNGUARDED")) : tr(QT_TRANSLATE_NOOP("overview", "never guarded")), Glyph::Alarm, Tone::Alarm);
    if (r.held)
        return is(2, tr(QT_TRANSLATE_NOOP("overview", "held")), Glyph::Hold, Tone::Caution);
    switch (r.stage) {
    case Stage::RolledBack: return is(2, tr(QT_TRANSLATE_NOOP("overview", "rolled back")), Glyph::Back, Tone::Caution);
    case Stage::Planned: return is(3, tr(QT_TRANSLATE_NOOP("overview", "waits for approval")), Glyph::Todo, Tone::Plain);
    case Stage::Before: return is(3, tr(QT_TRANSLATE_NOOP("overview", "before the start")), Glyph::Todo, Tone::Plain);
    case Stage::Complete: return is(6, tr(QT_TRANSLATE_NOOP("overview", "complete")), Glyph::Ok, Tone::Plain);
    case Stage::Closed: return is(6, tr(QT_TRANSLATE_NOOP("overview", "closed")), Glyph::Ok, Tone::Plain);
    case Stage::Phase: break;
    }
    if (r.acting)
        return is(4, tr(QT_TRANSLATE_NOOP("overview", "shifting traffic")), Glyph::Run, Tone::Canary);
    if (soaked)
        return is(3, tr(QT_TRANSLATE_NOOP("overview", "soaked")), Glyph::Todo, Tone::Plain);
    is(5, tr(QT_TRANSLATE_NOOP("overview", "soaking")), Glyph::Run, Tone::Plain);
}

OverviewRow rowOf(const ClusterView &cluster, const engine::ListedRelease &r, Instant now)
{
    OverviewRow row;
    row.context = cluster.context;
    row.key = str(r.ns + "/" + r.name);
    row.name = str(r.name);
    row.version = str(r.version);
    row.environment = str(r.environment);
    row.environmentClass = r.environmentClass;
    row.phase = str(r.phase);
    row.weight = r.weight;
    // Who does now, or who did last: the second is no promise, and says so.
    const QString last = str(r.guardian);
    row.guardian = !r.alive ? (last.isEmpty() ? last : tr(QT_TRANSLATE_NOOP("overview", "last %1")).arg(last)) : !r.alive->empty() ? str(*r.alive) : r.stage == release::Stage::Phase ? tr(QT_TRANSLATE_NOOP("overview", "nobody")) : QString();
    row.age = r.since ? ageText(*r.since, now) : QString();
    const Millis soaked = r.soakedBy(now);
    const bool done = r.stage == release::Stage::Phase && soaked >= r.soak;
    judge(row, r, done);
    if (r.problem)
        row.next = words(sentence(*r.problem));
    else if (r.held && r.stage == release::Stage::Phase && !r.rollingBack)
        row.next = tr(QT_TRANSLATE_NOOP("overview", "resume"));
    else if (r.stage == release::Stage::Phase && !r.rollingBack && !done)
        row.next = tr(QT_TRANSLATE_NOOP("overview", "soaks %1 more")).arg(str(humanDuration(r.soak - soaked)));
    else if (r.stage == release::Stage::Phase && !r.rollingBack && !r.nextWeight)
        row.next = tr(QT_TRANSLATE_NOOP("overview", "finish"));
    else if (r.nextWeight && !r.rollingBack && row.need < 6 && r.stage != release::Stage::RolledBack)
        row.next = r.stage == release::Stage::Phase ? tr(QT_TRANSLATE_NOOP("overview", "promote to %1 %")).arg(*r.nextWeight) : tr(QT_TRANSLATE_NOOP("overview", "start at %1 %")).arg(*r.nextWeight);
    return row;
}

} // namespace

QString clusterProblem(const ClusterView &c)
{
    if (!c.problem.isEmpty())
        return c.problem;
    if (c.view.error)
        return words(sentence(*c.view.error));
    if (!c.view.synced)
        return tr(QT_TRANSLATE_NOOP("overview", "asking…"));
    return c.view.onlyNamespace.empty() ? QString() : tr(QT_TRANSLATE_NOOP("overview", "only namespace %1 may be seen")).arg(str(c.view.onlyNamespace));
}

std::vector<OverviewRow> overviewRows(const std::vector<ClusterView> &clusters, Instant now)
{
    std::vector<OverviewRow> out;
    for (const ClusterView &c : clusters) {
        for (const engine::ListedRelease &r : c.view.releases)
            out.push_back(rowOf(c, r, now));
    }
    std::ranges::stable_sort(out, [](const OverviewRow &a, const OverviewRow &b) { return std::tuple(a.need, static_cast<int>(a.environmentClass), a.name, a.context) < std::tuple(b.need, static_cast<int>(b.environmentClass), b.name, b.context); });
    return out;
}

std::vector<OverviewRow> matching(std::vector<OverviewRow> rows, const QString &filter)
{
    const QStringList words = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::erase_if(rows, [&](const OverviewRow &r) {
        const QString all = QStringList{r.name, r.key, r.version, r.context, r.environment, r.phase, r.state, r.next, r.guardian}.join(QLatin1Char(' '));
        return !std::ranges::all_of(words, [&](const QString &w) { return all.contains(w, Qt::CaseInsensitive); });
    });
    return rows;
}

QString overviewSummary(const std::vector<ClusterView> &clusters, const std::vector<OverviewRow> &rows)
{
    const auto need = std::ranges::count_if(rows, [](const OverviewRow &r) { return r.need <= 2; });
    QStringList parts{tr(QT_TRANSLATE_NOOP("overview", "clusters: %1")).arg(clusters.size()), tr(QT_TRANSLATE_NOOP("overview", "releases: %1")).arg(rows.size()), tr(QT_TRANSLATE_NOOP("overview", "need somebody: %1")).arg(need)};
    return parts.join(QStringLiteral(" · "));
}

} // namespace tidegate::ui
