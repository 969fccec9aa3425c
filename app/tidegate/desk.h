// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "options.h"
#include "rehearsal_host.h"
#include "ui/console/console_window.h"
#include "ui/engine_feed.h"

#include <QStackedWidget>

#include <memory>

namespace tidegate::app {

/// Puts the parts together: first page, rehearsal or cluster, console. Decides nothing of a release.
class Desk final : public QObject {
    Q_OBJECT
public:
    explicit Desk(Options options, QObject *parent = nullptr);
    ~Desk() override;
    void start();
    [[nodiscard]] QWidget *window() const { return m_stack.get(); }
    [[nodiscard]] ui::ConsoleWindow *console() const { return m_console; }
    [[nodiscard]] ui::EngineFeed *feed() const { return m_feed.get(); }
    [[nodiscard]] RehearsalHost *host() const { return m_host.get(); }
    /// Writes the release report of what is shown; an Error says why not.
    [[nodiscard]] Expected<void> writeReport(const QString &path) const;

Q_SIGNALS:
    void opened();                            ///< a release is being followed
    void failed(const tidegate::Error &error);

private:
    void showFirstRun();
    void rehearse(const std::string &scenario);
    void connectTo(const std::string &context, bool readOnly, const std::string &planFile);
    void follow(engine::OpenOptions open);
    void say(const Error &error);

    Options m_options;
    std::unique_ptr<QStackedWidget> m_stack;
    ui::ConsoleWindow *m_console = nullptr;
    std::unique_ptr<RehearsalHost> m_host;
    std::unique_ptr<ui::EngineFeed> m_feed;
    double m_speed = 1;
};

} // namespace tidegate::app
