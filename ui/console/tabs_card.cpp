// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/tabs_card.h"

#include "ui/console/rows.h"
#include "ui/names.h"
#include "ui/preferences/keys.h"
#include "ui/preferences/preferences.h"

#include <QCoreApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tidegate::ui {

namespace {

struct Layout {
    QStringList headers;
    std::vector<int> widths; ///< of the columns that do not stretch, 0 for the one that does
    int stretch;
};

std::vector<Layout> layouts()
{
    const auto text = [](const char *t) { return QCoreApplication::translate("tabs", t); };
    return {{{text(QT_TRANSLATE_NOOP("tabs", "When")), text(QT_TRANSLATE_NOOP("tabs", "What")), text(QT_TRANSLATE_NOOP("tabs", "Kind"))}, {92, 0, 110}, 1},
            {{text(QT_TRANSLATE_NOOP("tabs", "Track")), text(QT_TRANSLATE_NOOP("tabs", "Pod")), text(QT_TRANSLATE_NOOP("tabs", "State")), text(QT_TRANSLATE_NOOP("tabs", "Health")), text(QT_TRANSLATE_NOOP("tabs", "Restarts")), text(QT_TRANSLATE_NOOP("tabs", "Version")), text(QT_TRANSLATE_NOOP("tabs", "Age"))}, {76, 250, 110, 0, 72, 110, 76}, 3},
            {{text(QT_TRANSLATE_NOOP("tabs", "Source")), text(QT_TRANSLATE_NOOP("tabs", "What")), text(QT_TRANSLATE_NOOP("tabs", "It says")), text(QT_TRANSLATE_NOOP("tabs", "Value")), text(QT_TRANSLATE_NOOP("tabs", "Limit")), text(QT_TRANSLATE_NOOP("tabs", "n")), text(QT_TRANSLATE_NOOP("tabs", "95 % interval")), text(QT_TRANSLATE_NOOP("tabs", "Age"))}, {84, 128, 0, 66, 62, 60, 112, 48}, 2},
            {{text(QT_TRANSLATE_NOOP("tabs", "When")), text(QT_TRANSLATE_NOOP("tabs", "Object")), text(QT_TRANSLATE_NOOP("tabs", "Change")), text(QT_TRANSLATE_NOOP("tabs", "Answer"))}, {92, 260, 0, 120}, 2},
            {{text(QT_TRANSLATE_NOOP("tabs", "When")), text(QT_TRANSLATE_NOOP("tabs", "Act")), text(QT_TRANSLATE_NOOP("tabs", "Who, outcome")), text(QT_TRANSLATE_NOOP("tabs", "Writes")), text(QT_TRANSLATE_NOOP("tabs", "Hash"))}, {92, 120, 0, 64, 116}, 2}};
}

std::vector<RowsModel::Row> rowsOf(int page, const engine::Snapshot &s)
{
    switch (page) {
    case 0: return timelineRows(s);
    case 1: return podRows(s);
    case 2: return evidenceRows(s);
    case 3: return changeRows(s);
    default: return journalRows(s);
    }
}

} // namespace

QStringList TabsCard::titles()
{
    return {tr("Timeline"), tr("Pods"), tr("Evidence"), tr("Changes"), tr("Journal")};
}

TabsCard::TabsCard(QWidget *parent)
    : Card(parent)
{
    auto *v = new QVBoxLayout(this);
    v->setContentsMargins(16, 6, 16, 10);
    v->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    m_pages = new QStackedWidget(this);
    auto *group = new QButtonGroup(this);
    const QStringList words = titles();
    for (int i = 0; i < words.size(); ++i) {
        const QString &title = words[i];
        auto *tab = new QPushButton(title, this);
        tab->setCheckable(true);
        tab->setObjectName(QStringLiteral("tab") + QString::number(i));
        tab->setAccessibleName(title);
        setButtonKind(tab, "tab");
        group->addButton(tab, i);
        row->addWidget(tab);
        m_tabs.push_back({tab});
    }
    row->addStretch(1);
    m_copy = new QPushButton(tr("Copy"), this);
    m_copy->setObjectName(QLatin1String(names::kCopyRow));
    m_copy->setAccessibleName(tr("Copy the row's query or patch"));
    m_copy->setToolTip(tr("Copy the row's query or patch (Ctrl+C)"));
    setButtonKind(m_copy, "chip");
    m_copy->hide();
    row->addWidget(m_copy);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QLatin1String(names::kFilter));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_filter->setFixedWidth(150);
    m_filter->setProperty("small", true);
    row->addWidget(m_filter);
    v->addLayout(row);
    v->addWidget(m_pages, 1);
    m_empty = label({}, TextRole::Body13, Tone::Secondary, m_pages);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->installEventFilter(this);
    m_tabs.front().tab->setChecked(true);
    opened(0);
    const auto tips = [this] {
        for (std::size_t i = 0; i < m_tabs.size(); ++i)
            m_tabs[i].tab->setToolTip(keyText(qPrintable(QStringLiteral("tab%1").arg(i + 1))));
        m_filter->setPlaceholderText(withKey(tr("filter"), "filter"));
    };
    tips();
    connect(&Preferences::instance(), &Preferences::changed, this, tips);
    connect(group, &QButtonGroup::idClicked, this, [this](int i) {
        m_at = i;
        m_pages->setCurrentWidget(opened(i).view);
        fill();
    });
    connect(m_copy, &QPushButton::clicked, this, &TabsCard::copy);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        offerClearing();
        fill();
    });
}

TabsCard::Page &TabsCard::opened(int tab)
{
    Page &page = m_tabs[static_cast<std::size_t>(tab)];
    if (page.view)
        return page;
    const Layout l = layouts()[static_cast<std::size_t>(tab)];
    page.model = new RowsModel(l.headers, this, tab == 0);
    page.view = rowsView(page.model, l.stretch, titles()[tab], m_pages);
    for (int c = 0; c < l.headers.size(); ++c) {
        if (c != l.stretch)
            page.view->setColumnWidth(c, l.widths[static_cast<std::size_t>(c)]);
    }
    m_pages->addWidget(page.view);
    connect(page.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { fill(); });
    auto *key = new QShortcut(QKeySequence::Copy, page.view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &TabsCard::copy);
    if (page.model->pills())
        return page; // the timeline is in the order of time
    auto *header = page.view->horizontalHeader();
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const Page &p = opened(m_at);
        if (p.column != column)
            return sortBy(column, Qt::AscendingOrder);
        p.order == Qt::AscendingOrder ? sortBy(column, Qt::DescendingOrder) : sortBy(-1, Qt::AscendingOrder);
    });
    for (const bool backwards : {false, true}) {
        auto *sort = new QShortcut(QKeySequence(backwards ? QStringLiteral("Shift+S") : QStringLiteral("S")), page.view);
        sort->setContext(Qt::WidgetShortcut);
        connect(sort, &QShortcut::activated, this, [this, backwards] {
            const Page &p = opened(m_at);
            backwards ? sortBy(p.column, p.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder) : sortByNext();
        });
    }
    return page;
}

void TabsCard::show(const engine::SnapshotPtr &s)
{
    m_snapshot = s;
    fill();
}

void TabsCard::open(int tab)
{
    m_tabs[static_cast<std::size_t>(tab)].tab->click();
}

void TabsCard::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// From the first letter on: its icon has Qt load every image plugin, which nobody has to wait for at the start.
void TabsCard::offerClearing()
{
    if (m_filter->isClearButtonEnabled())
        return;
    m_filter->setClearButtonEnabled(true);
    if (auto *clear = m_filter->findChild<QAbstractButton *>()) {
        clear->setObjectName(QLatin1String(names::kClearFilter));
        clear->setAccessibleName(tr("Clear the filter"));
    }
}

void TabsCard::fill()
{
    if (!m_snapshot)
        return;
    const int at = m_at;
    const Page &page = opened(at);
    std::vector<RowsModel::Row> rows = filtered(rowsOf(at, *m_snapshot), m_filter->text());
    if (page.column >= 0)
        sortRows(rows, page.column, page.order);
    page.model->setRows(rows);
    const QStringList words = titles();
    m_tabs[1].tab->setText(words[1] + QLatin1Char(' ') + QString::number(m_snapshot->observation.pods.size()));
    m_tabs[3].tab->setText(m_snapshot->changes.empty() ? words[3] : words[3] + QLatin1Char(' ') + QString::number(m_snapshot->changes.size()));
    const QModelIndex current = page.view->currentIndex();
    m_copy->setVisible(current.isValid() && current.row() < page.model->rowCount() && !page.model->row(current.row()).copy.isEmpty());
    const QString nothing[] = {tr("Nothing has happened yet. What is done, seen and noted appears here."), tr("No pods of either track are seen."), tr("No evidence yet: Prometheus and the pods are being asked."), tr("Nothing was written to the cluster yet."), tr("The journal begins with the first act.")};
    m_empty->setText(m_filter->text().isEmpty() ? nothing[at] : tr("No row holds “%1”.").arg(m_filter->text()));
    m_empty->setVisible(page.model->rowCount() == 0);
    placeEmpty();
}

void TabsCard::placeEmpty()
{
    m_empty->setGeometry(m_pages->rect().adjusted(20, 20, -20, -10));
    m_empty->raise(); // above the page, which may be younger
}

bool TabsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && event->type() == QEvent::Resize)
        placeEmpty();
    return Card::eventFilter(watched, event);
}

void TabsCard::sortBy(int column, Qt::SortOrder order)
{
    Page &page = opened(m_at);
    page.column = column;
    page.order = order;
    page.view->horizontalHeader()->setSortIndicatorShown(column >= 0);
    page.view->horizontalHeader()->setSortIndicator(column, order);
    fill();
}

void TabsCard::sortByNext()
{
    const Page &page = opened(m_at);
    sortBy(page.column + 1 < page.model->columnCount() ? page.column + 1 : -1, Qt::AscendingOrder);
}

void TabsCard::copy()
{
    const Page &page = opened(m_at);
    const QModelIndex i = page.view->currentIndex();
    if (!i.isValid())
        return;
    const RowsModel::Row &r = page.model->row(i.row());
    QGuiApplication::clipboard()->setText(r.copy.isEmpty() ? r.cells.join(QLatin1Char('\t')) : r.copy);
}

} // namespace tidegate::ui
