// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/overview/fleet.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace tidegate::ui {

class OverviewModel;

/// All releases of the chosen clusters, what needs somebody first. Enter or a click opens one, Esc goes back to the one that was open.
class OverviewPage final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);
    /// Contexts that can be chosen, and which are.
    void setContexts(const QStringList &all, const QStringList &chosen);
    /// `rehearsal`: the striped frame, as everywhere.
    void setRehearsal(bool on);
    /// Name of the release that going back leads to; empty: none is open.
    void setBack(const QString &release);
    void show(const std::vector<ClusterView> &clusters, Instant now);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &context, const QString &key);
    void contextsChosen(const QStringList &contexts);
    void newReleaseWanted();
    void back();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void open(int row);
    QLabel *m_summary, *m_empty;
    QLineEdit *m_filter;
    QPushButton *m_clusters, *m_back;
    QMenu *m_menu;
    QListView *m_view;
    OverviewModel *m_model;
    QVBoxLayout *m_problems;
    std::vector<QLabel *> m_lines;
    QWidget *m_frame;
    std::vector<ClusterView> m_shown;
    Instant m_now;
};

} // namespace tidegate::ui
