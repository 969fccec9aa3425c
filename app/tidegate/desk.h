// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "colleague.h"
#include "link.h"
#include "options.h"
#include "rehearsal_host.h"
#include "ui/connect_feed.h"
#include "ui/console/console_window.h"
#include "ui/dialogs/connect_page.h"
#include "ui/engine_feed.h"
#include "ui/overview/fleet.h"
#include "ui/release_list_feed.h"

#include <QStackedWidget>

#include <functional>
#include <memory>

namespace tidegate::ui {
class OverviewPage;
}

namespace tidegate::app {

/// Puts the parts together: first page, rehearsal or cluster, console. Decides nothing of a release.
class Desk final : public QObject {
    Q_OBJECT
public:
    explicit Desk(Options options, QObject *parent = nullptr);
    ~Desk() override;
    /// The window is shown with its first page, or without one when that takes longer than a person calls at once.
    void start();
    [[nodiscard]] QWidget *window() const { return m_stack.get(); }
    /// The Connect page, with its test begun when a context can be chosen (--at connect).
    void showConnectPage();
    /// All releases of all chosen clusters (--at overview).
    void showOverview();
    void leaveOverview(); ///< back to the console below it
    [[nodiscard]] ui::ConsoleWindow *console() const { return m_console; }
    [[nodiscard]] ui::EngineFeed *feed() const { return m_feed.get(); }
    [[nodiscard]] RehearsalHost *host() const { return m_host.get(); }
    /// The connection that the options name; for the wall, which needs no release.
    [[nodiscard]] Expected<kube::ConnectionSpec> connection() const;
    /// Writes the release report of what is shown; an Error says why not.
    [[nodiscard]] Expected<void> writeReport(const QString &path) const;

    /// A link to the release that is open, and to the tab; empty without one.
    [[nodiscard]] QString linkHere() const;
    /// Another language, in a window that is made anew: session, acts and guardian go on.
    void speak(const QString &code);

    /// Another start of the program: to the front, and to the link's place when there is one. A link to another release asks first.
    void come(const QString &link);

Q_SIGNALS:
    void opened();                            ///< a release is being followed
    void failed(const tidegate::Error &error);

private:
    /// Makes a page the shown one, and the window visible, which a wall has none of.
    void turnTo(QWidget *page);
    void showWindow();
    void showFirstRun();
    void showConnect(bool readOnly);
    /// A context of the kubeconfig as it is now, in the namespace that the options name.
    [[nodiscard]] Expected<kube::ConnectionSpec> specOf(const QString &context) const;
    void test(const ui::ConnectChoice &choice);
    void open(const ui::ConnectChoice &choice);
    void propose(const ui::ConnectChoice &choice);
    [[nodiscard]] std::vector<ui::ContextChoice> contexts() const;
    void rehearse(const std::string &scenario);
    /// Follows a release of the cluster (`release`), or one that a plan file begins.
    void connectTo(const ui::ConnectChoice &choice);
    void follow(engine::OpenOptions open);
    void makeConsole();                ///< the window of m_feed
    void showReleases();
    void openListed(const QString &key);
    void openLink(const Link &link);
    /// All releases of the chosen contexts, over the console, which goes on guarding below it.
    void followFleet(const QStringList &contexts);
    void fillOverview();
    void openFromOverview(const QString &context, const QString &key);
    void newRelease();
    void askReport(); ///< where to, then writes it
    void askExport();
    void say(const Error &error);

    Options m_options;
    std::unique_ptr<QStackedWidget> m_stack;
    ui::ConsoleWindow *m_console = nullptr;
    ui::ConnectPage *m_connect = nullptr;
    std::unique_ptr<ui::ConnectFeed> m_test;
    ui::OverviewPage *m_overview = nullptr;
    std::unique_ptr<ui::Fleet> m_fleet; ///< while the overview is open
    std::unique_ptr<ui::ReleaseListFeed> m_list; ///< the cluster's releases, for the list at the left
    kube::ConnectionSpec m_connection;
    std::unique_ptr<RehearsalHost> m_host;
    std::unique_ptr<Colleague> m_colleague; ///< in scenarios that have one
    std::unique_ptr<ui::EngineFeed> m_feed;
    double m_speed = 1;
    int m_tab = -1; ///< to be opened with the next console
    std::optional<std::pair<Instant, Instant>> m_view; ///< of a link, for the next console
    bool m_keeps = false; ///< what is open is remembered: no rehearsal, picture or wall
};

} // namespace tidegate::app
