// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/feed.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace tidegate::ui {

class AlarmBanner;
class ChartCard;
class ChartLink;
class ChecklistCard;
class Header;
class NextCard;
class PhaseTrack;
class ProgressCard;
class RowsModel;

/// The release manager's window. Composes the cards and hands snapshots on; every rule is asked of the engine.
class ConsoleWindow final : public QWidget {
    Q_OBJECT
public:
    explicit ConsoleWindow(QWidget *parent = nullptr);
    ~ConsoleWindow() override;
    /// The release that is shown; the window does not own it.
    void setFeed(Feed *feed);
    [[nodiscard]] Feed *feed() const { return m_feed; }

    /// What the buttons do; also for the palette of keys and for pictures.
    void askPromote();
    void askRollBack();
    void askApprove();

Q_SIGNALS:
    void newRelease();
    void reportWanted();
    void rehearsalSpeed(double factor); ///< times the present speed
    void rehearsalSkip(qint64 seconds);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *left();
    QWidget *middle();
    QWidget *right();
    QWidget *tabs();
    QWidget *rehearsalStrip();
    void update_();
    void submit(release::Command c);
    void overrideItem(const QString &item);
    [[nodiscard]] release::Command command(release::Verb verb) const;

    Feed *m_feed = nullptr;
    EnvironmentBand *m_band;
    Header *m_header;
    AlarmBanner *m_alarm;
    PhaseTrack *m_track;
    ProgressCard *m_progress;
    ChartLink *m_link;
    ChartCard *m_errors, *m_latency;
    NextCard *m_next;
    ChecklistCard *m_list;
    QStackedWidget *m_pages;
    std::vector<QPushButton *> m_tabs;
    std::vector<RowsModel *> m_models;
    QLabel *m_releaseName, *m_releaseWeight, *m_releaseState, *m_speed;
    GlyphLabel *m_releaseSign;
    QWidget *m_strip;
    bool m_sending = false;
    int m_sent = 0; ///< number of the last command
};

} // namespace tidegate::ui
