// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/rows.h"

#include "ui/console/row_painter.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>
#include <QSet>
#include <QTableView>

#include <algorithm>
#include <numeric>

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
        {"override", QT_TRANSLATE_NOOP("rows", "override")}, {"defer", QT_TRANSLATE_NOOP("rows", "put off")}, {"outcome", QT_TRANSLATE_NOOP("rows", "outcome")}, {"plan", QT_TRANSLATE_NOOP("rows", "plan")}};
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
    if (e.kind == "defer")
        return {Glyph::Back, Tone::Caution};
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
    if (role == Qt::AccessibleTextRole && !r.spoken.isEmpty() && index.column() == 0)
        return r.spoken;
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
    reorder(rows);
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

/// Brings the rows that stay into their new order at once where many of them change places: a table that is sorted anew.
void RowsModel::reorder(const std::vector<Row> &rows)
{
    constexpr int kFew = 32;
    QHash<QString, int> place;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i)
        place.insert(rows[static_cast<std::size_t>(i)].key, i);
    int falls = 0;
    for (int i = 1; i < rowCount(); ++i)
        falls += place.value(row(i).key) < place.value(row(i - 1).key) ? 1 : 0;
    if (falls <= kFew)
        return;
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return place.value(row(i).key); });
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<Row> sorted;
    std::vector<int> now(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        now[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
        sorted.push_back(std::move(m_rows[static_cast<std::size_t>(order[i])]));
    }
    m_rows = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &i : before)
        after << index(now[static_cast<std::size_t>(i.row())], i.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void sortRows(std::vector<RowsModel::Row> &rows, int column, Qt::SortOrder order)
{
    struct Key {
        bool number;
        double value;
        QCollatorSortKey text;
    };
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const RowsModel::Row &r : rows) {
        const auto by = r.by.find(column);
        bool number = by != r.by.end();
        const QString cell = r.cells.value(column);
        const double value = number ? by->second : cell.toDouble(&number);
        keys.push_back({number, value, collator.sortKey(number ? QString() : cell)});
    }
    std::vector<std::size_t> at(rows.size());
    std::iota(at.begin(), at.end(), std::size_t(0));
    const auto less = [&](std::size_t a, std::size_t b) {
        const Key &x = keys[a], &y = keys[b];
        return x.number != y.number ? x.number : x.number ? x.value < y.value : x.text < y.text;
    };
    std::ranges::stable_sort(at, [&](std::size_t a, std::size_t b) { return order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
    std::vector<RowsModel::Row> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t i : at)
        sorted.push_back(std::move(rows[i]));
    rows = std::move(sorted);
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
        return std::ranges::any_of(wanted, [&](const QString &w) { return std::ranges::none_of(r.cells, [&](const QString &c) { return c.contains(w, Qt::CaseInsensitive); }); });
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
        RowsModel::Row row{str(p.uid), {track, str(p.name), state, healthText(s, p.name), QString::number(p.restarts), str(slash == std::string::npos ? p.image : p.image.substr(slash + 1)), ageText(p.created, s.now)}, sign};
        row.by[6] = static_cast<double>((s.now - p.created).count());
        out.push_back(std::move(row));
    }
    std::ranges::stable_sort(out, [](const auto &a, const auto &b) { return a.cells[0] < b.cells[0]; });
    return out;
}

namespace {

/// What a fact was measured with.
struct Measured {
    std::optional<double> value, limit, low, high;
    double n = 0;
    std::string unit;
    std::optional<Instant> at;
};

/// Value, limit, sample size, interval and age behind the words; what there is none of stays empty. They sort as numbers.
void figures(RowsModel::Row &row, const Measured &m, Instant now)
{
    const auto put = [&](const std::optional<double> &v, const QString &text) {
        if (v)
            row.by[static_cast<int>(row.cells.size())] = *v;
        row.cells.push_back(v ? text : QString());
    };
    put(m.value, figureText(m.value.value_or(0), m.unit));
    put(m.limit, figureText(m.limit.value_or(0), m.unit));
    put(m.n > 0 ? std::optional(m.n) : std::nullopt, count(m.n));
    const bool both = m.low && m.high;
    put(both ? m.low : std::nullopt, both ? figureText(*m.low, m.unit, false) + QStringLiteral(" … ") + figureText(*m.high, m.unit) : QString());
    put(m.at ? std::optional(static_cast<double>((now - *m.at).count())) : std::nullopt, m.at ? ageText(*m.at, now) : QString());
}

} // namespace

std::vector<RowsModel::Row> evidenceRows(const engine::Snapshot &s)
{
    std::vector<RowsModel::Row> out;
    for (const release::TriggerReading &t : s.evidence.triggers) {
        using State = release::TriggerReading::State;
        const Sign sign = t.state == State::Quiet ? Sign{Glyph::Ok, Tone::Plain} : t.state == State::Arming ? Sign{Glyph::Caution, Tone::Caution} : t.state == State::Unknown ? Sign{Glyph::Unknown, Tone::Secondary} : Sign{Glyph::Alarm, Tone::Alarm};
        RowsModel::Row row{QStringLiteral("t-") + str(t.trigger), {tr(QT_TRANSLATE_NOOP("rows", "trigger")), str(t.trigger), words(t.text)}, sign, {}};
        figures(row, {t.value, t.limit, t.low, t.high, t.n, t.unit, t.at}, s.now);
        out.push_back(std::move(row));
    }
    for (const auto &[id, e] : s.evidence.items) {
        RowsModel::Row row{str(id), {str(e.source), str(id), words(e.text)}, signOf(e.verdict, false), str(e.query), {}, str(e.query)};
        figures(row, {e.value, e.limit, e.low, e.high, e.n, e.unit, e.at}, s.now);
        out.push_back(std::move(row));
    }
    const auto query = [&](const char *name, const std::shared_ptr<const engine::ChartData> &d) {
        if (d && !d->canaryQuery.empty())
            out.push_back({QStringLiteral("q-") + QLatin1String(name), {tr(QT_TRANSLATE_NOOP("rows", "query")), QLatin1String(name), str(d->canaryQuery), {}, {}, {}, {}, {}}, std::nullopt, str(d->canaryQuery), {}, str(d->canaryQuery)});
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
