// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/rows.h"

#include "ui/console/row_painter.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace tidegate::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rows", text);
}

QString str(const std::string &s)
{
    return QString::fromStdString(s);
}

/// A kind of event in a person's words.
QString kindWord(const std::string &kind)
{
    static const std::pair<const char *, const char *> words[] = {
        {"ack", QT_TRANSLATE_NOOP("rows", "confirmed")}, {"observed", QT_TRANSLATE_NOOP("rows", "observed")}, {"promote", QT_TRANSLATE_NOOP("rows", "promote")},
        {"hold", QT_TRANSLATE_NOOP("rows", "hold")}, {"resume", QT_TRANSLATE_NOOP("rows", "resume")}, {"rollback", QT_TRANSLATE_NOOP("rows", "roll back")},
        {"approve", QT_TRANSLATE_NOOP("rows", "approve")}, {"reject", QT_TRANSLATE_NOOP("rows", "reject")}, {"request", QT_TRANSLATE_NOOP("rows", "asked")},
        {"trigger", QT_TRANSLATE_NOOP("rows", "trigger")}, {"evidence", QT_TRANSLATE_NOOP("rows", "evidence")}, {"note", QT_TRANSLATE_NOOP("rows", "note")},
        {"override", QT_TRANSLATE_NOOP("rows", "override")}, {"outcome", QT_TRANSLATE_NOOP("rows", "outcome")}, {"plan", QT_TRANSLATE_NOOP("rows", "plan")}};
    for (const auto &[id, word] : words) {
        if (kind == id)
            return tr(word);
    }
    return str(kind);
}

Sign signOfEvent(const release::Event &e)
{
    if (e.tone == "alarm")
        return {Glyph::Alarm, Tone::Alarm};
    if (e.kind == "evidence")
        return e.tone == "caution" ? Sign{Glyph::Broken, Tone::Caution} : Sign{Glyph::Ok, Tone::Plain};
    if (e.kind == "note" || e.kind == "ack" || e.kind == "request")
        return {Glyph::Manual, Tone::Plain};
    if (e.kind == "promote")
        return {Glyph::Run, Tone::Plain};
    if (e.kind == "hold")
        return {Glyph::Hold, Tone::Plain};
    if (e.kind == "override")
        return {Glyph::Override, Tone::Caution};
    return e.tone == "caution" ? Sign{Glyph::Caution, Tone::Caution} : Sign{Glyph::Ok, Tone::Plain};
}

} // namespace

RowsModel::RowsModel(QStringList headers, QObject *parent, bool pills)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
    , m_pills(pills)
{
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &r = row(index.row());
    if (role == Qt::DisplayRole)
        return r.cells.value(index.column());
    if (role == Qt::ToolTipRole)
        return r.tip.isEmpty() ? r.cells.value(index.column()) : r.tip;
    if (role == Qt::DecorationRole && index.column() == 1 && r.sign)
        return glyphIcon(r.sign->glyph, color(r.sign->tone));
    if (role == Qt::ForegroundRole && index.column() == 0)
        return color(Tone::Secondary);
    if (role == RowPainter::StrongRole && index.column() == 1)
        return r.strong;
    if (role == RowPainter::PillRole)
        return index.column() > 1 && index.column() + 1 == columnCount() && m_pills;
    if (role == Qt::AccessibleTextRole)
        return index.column() == 1 && r.sign ? glyphWord(r.sign->glyph) + QStringLiteral(": ") + r.cells.value(1) : r.cells.value(index.column());
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return {};
}

void RowsModel::setRows(const std::vector<Row> &rows)
{
    // Rows that are gone go first, in runs; then each place gets its row: new ones in runs too, and what stands further down is moved.
    QSet<QString> wanted, have;
    for (const Row &r : rows)
        wanted.insert(r.key);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (wanted.contains(row(last).key))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(row(first - 1).key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    for (const Row &r : m_rows)
        have.insert(r.key);
    const int count = static_cast<int>(rows.size());
    for (int i = 0; i < count; ++i) {
        const Row &next = rows[static_cast<std::size_t>(i)];
        if (i < rowCount() && row(i).key == next.key) {
            if (!(row(i) == next)) {
                m_rows[static_cast<std::size_t>(i)] = next;
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            }
            continue;
        }
        if (have.contains(next.key)) {
            const auto below = std::find_if(m_rows.begin() + i, m_rows.end(), [&](const Row &r) { return r.key == next.key; });
            if (below == m_rows.end())
                continue; // a key that is there twice keeps its first place
            const int at = static_cast<int>(below - m_rows.begin());
            beginMoveRows({}, at, at, {}, i);
            Row moved = next;
            m_rows.erase(below);
            m_rows.insert(m_rows.begin() + i, std::move(moved));
            endMoveRows();
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            continue;
        }
        int end = i + 1;
        while (end < count && !have.contains(rows[static_cast<std::size_t>(end)].key))
            ++end;
        beginInsertRows({}, i, end - 1);
        m_rows.insert(m_rows.begin() + i, rows.begin() + i, rows.begin() + end);
        endInsertRows();
        i = end - 1;
    }
}

QTableView *rowsView(RowsModel *model, int stretch, const QString &name, QWidget *parent)
{
    auto *v = new QTableView(parent);
    v->setModel(model);
    v->setObjectName(name);
    v->setAccessibleName(name);
    v->setSelectionBehavior(QAbstractItemView::SelectRows);
    v->setSelectionMode(QAbstractItemView::SingleSelection);
    v->setEditTriggers(QAbstractItemView::NoEditTriggers);
    v->setShowGrid(false);
    v->setWordWrap(false);
    v->setTabKeyNavigation(false);
    v->setIconSize({16, 16});
    v->verticalHeader()->hide();
    v->verticalHeader()->setDefaultSectionSize(30);
    v->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    v->horizontalHeader()->setHighlightSections(false);
    v->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    v->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    v->horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    v->setColumnWidth(0, 124);
    if (model->pills()) {
        v->horizontalHeader()->hide();
        v->setItemDelegate(new RowPainter(v));
    }
    return v;
}

std::vector<RowsModel::Row> filtered(std::vector<RowsModel::Row> rows, const QString &filter)
{
    const QStringList wanted = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::erase_if(rows, [&](const RowsModel::Row &r) {
        const QString all = r.cells.join(QLatin1Char(' '));
        return std::ranges::any_of(wanted, [&](const QString &w) { return !all.contains(w, Qt::CaseInsensitive); });
    });
    return rows;
}

std::vector<RowsModel::Row> timelineRows(const engine::Snapshot &s)
{
    std::vector<RowsModel::Row> out;
    for (auto it = s.state.journal.rbegin(); it != s.state.journal.rend(); ++it)
        out.push_back({QString::number(it->seq), {whenText(it->at, s.now), words(it->text), kindWord(it->kind)}, signOfEvent(*it), {}, str(it->actor), {}});
    return out;
}

namespace {

/// "ready 12 ms · database up · cache DOWN": the slowest thing a person can know of a pod in one line.
QString healthText(const engine::Snapshot &s, const std::string &pod)
{
    const auto it = s.health.find(pod);
    if (it == s.health.end())
        return QStringLiteral("—");
    QStringList parts;
    for (const char *tier : {"live", "ready", "full"}) {
        const auto t = it->second.tiers.find(tier);
        if (t == it->second.tiers.end() || (std::string(tier) == "live" && t->second.status == 200))
            continue; // what is as it should be at the lowest tier goes without saying
        parts << (t->second.status == 200 ? QStringLiteral("%1 %2 ms").arg(QLatin1String(tier)).arg(t->second.took.count()) : t->second.status == 0 ? tr(QT_TRANSLATE_NOOP("rows", "%1 no answer")).arg(QLatin1String(tier)) : QStringLiteral("%1 %2").arg(QLatin1String(tier)).arg(t->second.status));
    }
    for (const auto &[name, state] : it->second.dependencies)
        parts << str(name) + QLatin1Char(' ') + (state == "down" ? tr(QT_TRANSLATE_NOOP("rows", "DOWN")) : state == "up" ? tr(QT_TRANSLATE_NOOP("rows", "up")) : tr(QT_TRANSLATE_NOOP("rows", "unknown")));
    return parts.isEmpty() ? tr(QT_TRANSLATE_NOOP("rows", "live")) : parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<RowsModel::Row> podRows(const engine::Snapshot &s)
{
    std::vector<RowsModel::Row> out;
    for (const traffic::PodView &p : s.observation.pods) {
        const QString track = p.track == traffic::Track::Canary ? tr(QT_TRANSLATE_NOOP("rows", "canary")) : tr(QT_TRANSLATE_NOOP("rows", "stable"));
        const Sign sign = p.terminating ? Sign{Glyph::Todo, Tone::Disabled} : p.ready ? Sign{Glyph::Ok, Tone::Plain} : p.everReady ? Sign{Glyph::Alarm, Tone::Alarm} : Sign{Glyph::Run, Tone::Plain};
        const auto slash = p.image.rfind('/');
        const QString state = p.terminating ? tr(QT_TRANSLATE_NOOP("rows", "leaving")) : p.ready ? tr(QT_TRANSLATE_NOOP("rows", "ready")) : p.reason.empty() ? tr(QT_TRANSLATE_NOOP("rows", "not ready")) : str(p.reason);
        out.push_back({str(p.uid), {track, str(p.name), state, healthText(s, p.name), QString::number(p.restarts), str(slash == std::string::npos ? p.image : p.image.substr(slash + 1)), ageText(p.created, s.now)}, sign, {}});
    }
    std::ranges::stable_sort(out, [](const auto &a, const auto &b) { return a.cells[0] < b.cells[0]; });
    return out;
}

std::vector<RowsModel::Row> evidenceRows(const engine::Snapshot &s)
{
    std::vector<RowsModel::Row> out;
    for (const release::TriggerReading &t : s.evidence.triggers) {
        using State = release::TriggerReading::State;
        const Sign sign = t.state == State::Quiet ? Sign{Glyph::Ok, Tone::Plain} : t.state == State::Arming ? Sign{Glyph::Caution, Tone::Caution} : t.state == State::Unknown ? Sign{Glyph::Unknown, Tone::Secondary} : Sign{Glyph::Alarm, Tone::Alarm};
        out.push_back({QStringLiteral("t-") + str(t.trigger), {tr(QT_TRANSLATE_NOOP("rows", "trigger")), str(t.trigger), words(t.text), QString::fromLatin1(release::name(t.state))}, sign, {}});
    }
    for (const auto &[id, e] : s.evidence.items)
        out.push_back({str(id), {str(e.source), str(id), words(e.text), e.at ? whenText(*e.at, s.now) : QStringLiteral("—")}, signOf(e.verdict, false), str(e.query), {}, str(e.query)});
    const auto query = [&](const char *name, const std::shared_ptr<const engine::ChartData> &d) {
        if (d && !d->canaryQuery.empty())
            out.push_back({QStringLiteral("q-") + QLatin1String(name), {tr(QT_TRANSLATE_NOOP("rows", "query")), QLatin1String(name), str(d->canaryQuery), {}}, std::nullopt, str(d->canaryQuery), {}, str(d->canaryQuery)});
    };
    query("error-rate", s.errorRate);
    query("p95", s.p95);
    return out;
}

std::vector<RowsModel::Row> changeRows(const engine::Snapshot &s)
{
    std::vector<RowsModel::Row> out;
    int n = 0;
    for (const engine::ChangeView &c : s.changes) {
        QString what;
        for (const auto &change : c.changes)
            what += (what.isEmpty() ? QString() : QStringLiteral(", ")) + str(change.field) + QLatin1Char(' ') + str(change.from) + QStringLiteral(" → ") + str(change.to);
        const bool good = c.answer == "applied";
        out.insert(out.begin(), {QString::number(n++), {whenText(c.at, s.now), str(c.object), what, QString::number(c.status) + QLatin1Char(' ') + str(c.answer)}, good ? Sign{Glyph::Ok, Tone::Plain} : Sign{Glyph::Caution, Tone::Caution}, str(c.method + " " + c.path), {}, str(c.method + " " + c.path + "\n" + c.body.dump(2))});
    }
    return out;
}

std::vector<RowsModel::Row> journalRows(const engine::Snapshot &s)
{
    std::vector<RowsModel::Row> out;
    for (auto it = s.journal.rbegin(); it != s.journal.rend(); ++it)
        out.push_back({QString::number(it->seq), {whenText(it->at, s.now), str(it->command), str(it->actor) + QStringLiteral(" · ") + str(it->outcome), QString::number(it->requests.size()), str(it->hash.substr(0, 12))}, std::nullopt, str(it->hash), {}, str(it->hash)});
    return out;
}

} // namespace tidegate::ui
