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
class TabsCard final : public Card {
    Q_OBJECT
public:
    explicit TabsCard(QWidget *parent = nullptr);
    void show(const engine::SnapshotPtr &s);
    void open(int tab); ///< 0 Timeline … 4 Journal
    void focusFilter();
    [[nodiscard]] static QStringList titles();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Page {
        QPushButton *tab;
        QTableView *view = nullptr; ///< until the tab is opened
        RowsModel *model = nullptr;
    };
    Page &opened(int tab);
    void fill();
    void offerClearing();
    void placeEmpty();
    void copy();
    std::vector<Page> m_tabs;
    int m_at = 0; ///< which is shown
    QStackedWidget *m_pages;
    QLineEdit *m_filter;
    QPushButton *m_copy;
    QLabel *m_empty;
    engine::SnapshotPtr m_snapshot;
};

} // namespace tidegate::ui
