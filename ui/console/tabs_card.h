// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "engine/snapshot.h"
#include "ui/theme/theme.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tidegate::ui {

class RowsModel;

/// Timeline, Pods, Evidence, Changes, Journal: one table each, one filter over the shown one, and Copy for what a row keeps exactly.
/// A click on a column's title (S and Shift+S in the table) sorts by it, again backwards, and a third time as it comes.
class TabsCard final : public Card {
    Q_OBJECT
public:
    explicit TabsCard(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);
    void open(int tab); ///< 0 Timeline … 4 Journal
    [[nodiscard]] int at() const { return m_at; } ///< which is open
    void focusFilter();
    [[nodiscard]] static QStringList titles();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Page {
        QPushButton *tab;
        QTableView *view = nullptr; ///< until the tab is opened
        RowsModel *model = nullptr;
        int column = -1; ///< what it is sorted by; none: as it comes
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    Page &opened(int tab);
    void fill();
    void offerClearing();
    void placeEmpty();
    void copy();
    void sortBy(int column, Qt::SortOrder order);
    void sortByNext();
    std::vector<Page> m_tabs;
    int m_at = 0; ///< which is shown
    QStackedWidget *m_pages;
    QLineEdit *m_filter;
    QPushButton *m_copy;
    QLabel *m_empty;
    engine::SnapshotPtr m_snapshot;
};

} // namespace tidegate::ui
