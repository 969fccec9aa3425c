// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "ui/console/command_palette.h"
#include "ui/console/outbox.h"
#include "ui/console/place_keeper.h"
#include "ui/console/release_list.h"
#include "ui/feed.h"
#include "ui/theme/theme.h"

#include <QPointer>

class QSplitter;

namespace tidegate::ui {

class AlarmStrip;
class Announcer;
class ChartCard;
class ChartLink;
class ChecklistCard;
class ChartsWindow;
class Header;
class NextCard;
class PhaseTrack;
class RehearsalStrip;
class TabsCard;
class Toast;

/// The release manager's window. Composes the cards and hands snapshots on; every rule is asked of the engine.
class ConsoleWindow final : public QWidget {
    Q_OBJECT
public:
    explicit ConsoleWindow(QWidget *parent = nullptr);
    ~ConsoleWindow() override;
    /// The release that is shown; the window does not own it.
    void setFeed(Feed *feed);
    [[nodiscard]] Feed *feed() const { return m_feed; }
    void openTab(int tab); ///< 0 Timeline … 4 Journal
    [[nodiscard]] int openedTab() const;
    /// What the charts show when they stand still; nothing while they follow now.
    [[nodiscard]] std::optional<std::pair<Instant, Instant>> chartView() const;
    void lookAt(Instant from, Instant to); ///< in the charts
    [[nodiscard]] QWidget *charts() const { return m_charts; } ///< both, as they are shown: for a picture of them
    /// The other releases of the cluster; the shown one's line comes from its own snapshot.
    void setReleases(const std::vector<ReleaseRow> &rows);

    /// What the buttons do; also for the palette of keys and for pictures.
    void askPromote();
    void askRollBack(bool byKey = false); ///< byKey: Enter rolls back
    void askApprove();
    void askHotfix();
    void askPlan();
    void decide(const QString &alarm); ///< what an alarm asks of a person
    void openPalette();
    void openCharts(); ///< in a window of their own
    void openTour(); ///< explains each part; a rehearsal's clock stands still meanwhile
    /// Everything that can be done here, with the reason of what cannot be done now.
    [[nodiscard]] std::vector<PaletteCommand> commands();

Q_SIGNALS:
    void newRelease();
    void reportWanted();
    void exportWanted();
    void overviewWanted();
    void linkWanted(); ///< to this release, on the clipboard
    void themeWanted(bool dark);
    void languageWanted(const QString &code);
    void releaseChosen(const QString &key);
    void rehearsalSpeed(double factor); ///< times the present speed
    void rehearsalSkip(qint64 seconds);
    void rehearsalPause(bool on);
    void rehearsalFault(const QString &trouble);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *left();
    QWidget *middle();
    QWidget *right();
    void wire();
    void keys();
    void update_();
    /// `accepted` or `refused` is called at most once.
    void submit(const release::Command &c, std::function<void()> accepted = {}, std::function<void()> refused = {});
    /// What a key stands for; when it cannot be done now, why, in `where` or the own toast: a key that does nothing says so.
    void doOrSay(const char *id, Toast *where = nullptr);
    void tellNotDone(const release::Command &command, Outbox::Why why);
    void holdOrResume();
    /// `given`: what was refused just now; it is in the fields again.
    void overrideItem(const QString &item, const release::Command *given = nullptr);
    void deferItem(const QString &item, const release::Command *given = nullptr);
    void explainItem(const QString &item);
    void note(const QString &given = {});
    void askHotfixWith(const release::Command *given);
    void review(const QString &given = {});
    /// After a refusal: a sheet never opens over another one that somebody is reading.
    [[nodiscard]] static bool mayAskAgain();
    void showPhase(int phase);
    void nextPane();
    void askRollBackOver(QWidget *window, bool byKey);
    void keepPlace(const engine::Snapshot &s);
    void cameBack(const PlaceKeeper::Place &place, qint64 awayMs);
    [[nodiscard]] release::Command command(release::Verb verb) const;
    [[nodiscard]] engine::SnapshotPtr snapshot() const { return m_feed ? m_feed->snapshot() : nullptr; }

    Feed *m_feed = nullptr;
    EnvironmentBand *m_band;
    Header *m_header;
    AlarmStrip *m_alarm;
    PhaseTrack *m_track;
    ChartLink *m_link;
    PlaceKeeper *m_place;
    Outbox *m_outbox;
    QWidget *m_charts;
    ChartCard *m_errors, *m_latency;
    TabsCard *m_tabs;
    NextCard *m_next;
    ChecklistCard *m_list;
    ReleaseList *m_releases;
    RehearsalStrip *m_rehearsal;
    RehearsalFrame *m_frame;
    Announcer *m_announcer;
    Toast *m_toast;
    QPointer<ChartsWindow> m_chartsWindow;
    std::vector<ReleaseRow> m_others;
};

} // namespace tidegate::ui
