// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/charts/chart_table.h"

#include "ui/language/language.h"
#include "ui/names.h"
#include "ui/theme/theme.h"
#include "ui/theme/zone.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tidegate::ui {

ChartTable::ChartTable(std::shared_ptr<const ChartModel> model, double from, double to, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(std::move(model))
{
    for (const ChartLine &l : m_model->lines) {
        m_columns.push_back({&l, &l.v, l.label});
        if (!l.low.empty()) {
            m_columns.push_back({&l, &l.low, tr("%1, at least").arg(l.label)});
            m_columns.push_back({&l, &l.high, tr("%1, at most").arg(l.label)});
        }
    }
    if (!m_model->difference.t.empty())
        m_columns.push_back({&m_model->difference, &m_model->difference.v, tr("difference")});
    for (const ChartLine &l : m_model->lines) {
        const auto first = std::lower_bound(l.t.begin(), l.t.end(), from), last = std::upper_bound(first, l.t.end(), to);
        m_times.insert(m_times.end(), first, last);
    }
    std::ranges::sort(m_times);
    m_times.erase(std::unique(m_times.begin(), m_times.end()), m_times.end());
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_times.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == 0 ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const double t = m_times[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return zoned(t).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
    const Column &c = m_columns[static_cast<std::size_t>(index.column() - 1)];
    const auto it = std::lower_bound(c.line->t.begin(), c.line->t.end(), t);
    const auto i = static_cast<std::size_t>(it - c.line->t.begin());
    if (it == c.line->t.end() || *it != t || i >= c.values->size() || !std::isfinite((*c.values)[i]))
        return QStringLiteral("?");
    return localNumber((*c.values)[i], m_model->decimals) + QLatin1Char(' ') + m_model->unit;
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return section == 0 ? tr("Time") : m_columns[static_cast<std::size_t>(section - 1)].title;
}

QDialog *openChartTable(ReleaseChart *chart)
{
    const auto [from, to] = chart->range();
    auto *window = new QDialog(chart->window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(chart->model()->title);
    window->resize(720, 520);
    auto *box = new QVBoxLayout(window);
    auto *model = new ChartTable(chart->model(), from, to, window);
    auto *view = new QTableView(window);
    view->setObjectName(QLatin1String(names::kChartTable));
    view->setAccessibleName(ChartTable::tr("%1 as a table").arg(chart->model()->title));
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(28);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->setAlternatingRowColors(true);
    view->scrollToBottom(); // what is newest is what one looks for
    box->addWidget(view);
    box->addWidget(label(ChartTable::tr("%1 rows · Ctrl+C copies what is chosen · Esc closes").arg(model->rowCount()), TextRole::Secondary12, Tone::Secondary, window));
    auto *copy = new QShortcut(QKeySequence::Copy, view);
    QObject::connect(copy, &QShortcut::activated, view, [view, model] {
        QStringList lines;
        const QModelIndexList rows = view->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows) {
            QStringList cells;
            for (int c = 0; c < model->columnCount(); ++c)
                cells << model->data(model->index(row.row(), c), Qt::DisplayRole).toString();
            lines << cells.join(QLatin1Char('\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    window->show();
    return window;
}

} // namespace tidegate::ui
