// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "pictures.h"

#include "cli/walk.h"
#include "ui/report/print.h"
#include "ui/wall/wall.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>

#include <algorithm>
#include <cstdio>

namespace tidegate::app {

namespace {

constexpr auto kPulse = std::chrono::milliseconds(100);
constexpr auto kLimit = std::chrono::seconds(110);
constexpr auto kSettle = std::chrono::milliseconds(900); ///< dry runs answered, guard time of a dialog over

QDialog *openDialog(QWidget *window)
{
    const auto all = window->findChildren<QDialog *>();
    const auto it = std::ranges::find_if(all, [](const QDialog *d) { return d->isVisible(); });
    return it == all.end() ? nullptr : *it;
}

/// The window with the dialog over it, as a person sees it: a dialog is a window of its own and not in the window's picture.
QPixmap composed(QWidget *window)
{
    QPixmap p = window->grab();
    if (QDialog *d = openDialog(window)) {
        QPainter painter(&p);
        painter.drawPixmap(d->mapToGlobal(QPoint(0, 0)) - window->mapToGlobal(QPoint(0, 0)), d->grab());
    }
    return p;
}

} // namespace

Pictures::Pictures(Desk *desk, const Options &options, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_options(options)
{
    if (m_options.tour.isEmpty())
        m_todo = {m_options.at};
    else
        m_todo = {QStringLiteral("approve"), QStringLiteral("overview"), QStringLiteral("console"), QStringLiteral("promote"), QStringLiteral("rollback"), QStringLiteral("hotfix"), QStringLiteral("wall"), QStringLiteral("alarm"), QStringLiteral("report")};
    connect(&m_pulse, &QTimer::timeout, this, &Pictures::look);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        std::fprintf(stderr, "pictures: not reached in time: %s\n", qPrintable(m_todo.join(QStringLiteral(", "))));
        finish(1);
    });
}

void Pictures::start()
{
    m_pulse.start(kPulse);
    m_limit.start(kLimit);
    if (m_options.tour.isEmpty() && (m_options.at == QLatin1String("first-run") || m_options.at == QLatin1String("connect"))) {
        if (m_options.at == QLatin1String("connect"))
            m_desk->showConnectPage();
        QTimer::singleShot(std::max<Millis>(m_options.after, kSettle), this, [this] { done(m_options.at); });
    }
}

bool Pictures::reached(const QString &page, const engine::Snapshot &s) const
{
    const release::State &st = s.state;
    const bool in = st.stage == release::Stage::Phase && !st.pending;
    if (page == QLatin1String("approve"))
        return s.settled && st.stage == release::Stage::Planned;
    if (page == QLatin1String("overview"))
        return in && st.phase >= 0 && s.evidence.canary.errorRate;
    if (page == QLatin1String("promote"))
        return in && st.phase == 0 && s.next.allowed;
    if (page == QLatin1String("alarm"))
        return st.rollingBack() || st.stage == release::Stage::RolledBack;
    if (page == QLatin1String("report"))
        return st.final();
    if (page == QLatin1String("console"))
        return in && st.phase >= 0 && s.soaked > std::chrono::hours(24 * 4) && s.evidence.canary.errorRate && s.next.reason.english().starts_with("Soak");
    return in && s.evidence.canary.errorRate && s.soaked > std::chrono::hours(10);
}

void Pictures::look()
{
    if (m_todo.isEmpty() || !m_waiting.isEmpty())
        return;
    const engine::SnapshotPtr s = m_desk->feed() ? m_desk->feed()->snapshot() : nullptr;
    if (!s || m_todo.front() == QLatin1String("first-run") || m_todo.front() == QLatin1String("connect"))
        return;
    const auto page = std::ranges::find_if(m_todo, [&](const QString &p) { return reached(p, *s); });
    if (page == m_todo.end())
        return step(*s);
    m_waiting = *page;
    if (m_waiting == QLatin1String("promote"))
        m_desk->console()->askPromote();
    else if (m_waiting == QLatin1String("overview"))
        m_desk->showOverview();
    else if (m_waiting == QLatin1String("rollback"))
        m_desk->console()->askRollBack();
    else if (m_waiting == QLatin1String("approve"))
        m_desk->console()->askApprove();
    else if (m_waiting == QLatin1String("hotfix"))
        m_desk->console()->askHotfix();
    QTimer::singleShot(std::max<Millis>(m_options.after, kSettle), this, [this] { done(m_waiting); });
}

void Pictures::done(const QString &page)
{
    take(page, m_options.tour.isEmpty() ? m_options.screenshot : m_options.tour + QLatin1Char('/') + page + (page == QLatin1String("report") ? QStringLiteral(".html") : QStringLiteral(".png")));
    if (page == QLatin1String("overview"))
        m_desk->leaveOverview();
    if (QDialog *d = openDialog(m_desk->window()))
        d->reject();
    m_todo.removeAll(page);
    m_waiting.clear();
    if (m_todo.isEmpty())
        finish(0);
}

void Pictures::take(const QString &page, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QPixmap picture;
    if (page == QLatin1String("report") && path.endsWith(QLatin1String(".png"))) {
        const engine::SnapshotPtr s = m_desk->feed()->snapshot();
        picture = s ? QPixmap::fromImage(ui::reportPicture({s->state, s->journal, s->now}, QSize(900, 1270), qApp->devicePixelRatio())) : QPixmap();
    } else if (page == QLatin1String("report")) {
        if (const auto r = m_desk->writeReport(path); !r)
            std::fprintf(stderr, "%s\n", r.error().text().c_str());
        return;
    } else if (page == QLatin1String("wall")) {
        ui::WallWindow wall;
        wall.resize(1920, 1080);
        wall.setScreenGeometry(m_options.diagonalInches > 0 ? m_options.diagonalInches : 55, m_options.distanceMetres > 0 ? m_options.distanceMetres : 4);
        wall.addFeed(m_desk->feed());
        wall.setAttribute(Qt::WA_DontShowOnScreen);
        wall.show();
        picture = wall.grab();
    } else {
        picture = composed(m_desk->window());
    }
    if (!picture.save(path))
        std::fprintf(stderr, "%s: it cannot be written\n", qPrintable(path));
}

void Pictures::step(const engine::Snapshot &s)
{
    if (m_busy)
        return;
    const auto c = cli::nextStep(s);
    if (!c)
        return;
    const qint64 last = s.state.journal.empty() ? 0 : s.state.journal.back().seq;
    if (m_seen == last)
        return;
    m_busy = true;
    m_seen = last;
    m_desk->feed()->submit(*c, [this](const Expected<void> &r) {
        m_busy = false;
        if (!r)
            m_seen.reset();
    });
}

void Pictures::finish(int code)
{
    m_pulse.stop();
    m_limit.stop();
    QTimer::singleShot(0, qApp, [code] { QApplication::exit(code); });
}

} // namespace tidegate::app
