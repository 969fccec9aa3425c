// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "desk.h"
#include "instance.h"
#include "pictures.h"
#include "start_mark.h"
#include "surroundings.h"
#include "wall_board.h"
#include "base/keep_secrets.h"
#include "ui/language/language.h"
#include "ui/preferences/preferences.h"
#include "ui/wall/wall.h"
#include "ui/wall/watchdog.h"

#include <QApplication>
#include <QScreen>

#include <clocale>
#include <cstdio>

namespace {

using namespace tidegate;

std::unique_ptr<ui::WallWindow> openWall(const app::Options &o)
{
    auto wall = std::make_unique<ui::WallWindow>();
    const auto set = [](const char *id) { return ui::Preferences::instance().value(QLatin1String(id)).toDouble(); };
    wall->setScreenGeometry(o.diagonalInches > 0 ? o.diagonalInches : set(ui::preference::kWallDiagonal), o.distanceMetres > 0 ? o.distanceMetres : set(ui::preference::kWallDistance));
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (o.onScreen >= 0 && o.onScreen < screens.size())
        wall->setGeometry(screens[o.onScreen]->geometry()); // setScreen() alone lands on the first one
    wall->alarms().keepDiary();
    QObject::connect(&wall->alarms(), &ui::AlarmWatch::highRose, wall.get(), &app::soundAlarm);
    wall->showFullScreen();
    return wall;
}

} // namespace

int main(int argc, char **argv)
{
    app::noteStart("main");
    leaveNoCoreDump();
    // Without a display a picture can still be taken.
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication qt(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt took the environment's; see base/number.h
    app::noteStart("application");
    QApplication::setApplicationName(QStringLiteral("tidegate"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tidegate"));
    QApplication::setApplicationVersion(QStringLiteral(TIDEGATE_VERSION));
    const QStringList arguments = qt.arguments();
    // Before the options are read, for their help is told in it, too.
    ui::Preferences &preferences = ui::Preferences::instance();
    if (const qsizetype wish = arguments.indexOf(QStringLiteral("--lang")); wish > 0)
        preferences.fromCommandLine(ui::preference::kLanguage, arguments.value(wish + 1));
    ui::speak(app::languageWanted());
    const auto parsed = app::parseOptions(arguments.mid(1));
    if (!parsed) {
        const bool asked = parsed.error().kind == ErrorKind::Cancelled;
        std::fprintf(asked ? stdout : stderr, "%s\n", asked ? parsed.error().detail.c_str() : parsed.error().text().c_str());
        return asked ? 0 : 2;
    }
    app::Options o = *parsed;
    const bool pictures = !o.screenshot.isEmpty() || !o.tour.isEmpty();
    if (pictures && o.at != QLatin1String("first-run") && o.at != QLatin1String("connect") && !o.rehearse)
        o.rehearse = "errors";
    if (pictures && o.speed <= 0)
        o.speed = 30000;
    if (o.wall && o.theme.isEmpty())
        o.theme = QStringLiteral("dark"); // a lit wall tires a room
    if (!o.theme.isEmpty())
        preferences.fromCommandLine(ui::preference::kTheme, o.theme);
    app::applyTheme();
    app::applyZone();
    const bool keeps = !pictures && !o.wall && !o.rehearse;
    app::Instance instance;
    // One console per person: a second start brings the first to the front.
    if (keeps && (!o.link.isEmpty() || app::isPlain(o)) && instance.handOver(o.link)) {
        std::fprintf(stderr, "Tidegate is open already; it has come to the front\n");
        return 0;
    }
    const ui::Farewells farewells; // after the desk and the wall
    app::noteStart("settings");
    app::Desk desk(o);
    const auto surroundings = pictures || o.wall ? nullptr : std::make_unique<app::Surroundings>(&desk);
    const auto watchdog = o.wall ? std::make_unique<ui::wall::Watchdog>() : nullptr;
    std::unique_ptr<ui::WallWindow> wall;
    if (o.wall)
        QObject::connect(&desk, &app::Desk::opened, &desk, [&] {
            wall = openWall(o);
            wall->addFeed(desk.feed());
        });
    if (pictures)
        QObject::connect(&desk, &app::Desk::failed, &desk, [] { QApplication::exit(1); });
    // A wall without a release named shows all of the cluster.
    std::unique_ptr<app::WallBoard> board;
    if (o.wall && !o.rehearse && o.release.empty() && o.plan.empty()) {
        const auto spec = desk.connection();
        if (!spec) {
            std::fprintf(stderr, "%s\n", spec.error().text().c_str());
            return 3;
        }
        wall = openWall(o);
        board = std::make_unique<app::WallBoard>(wall.get(), *spec);
        const int code = QApplication::exec();
        board.reset();
        wall.reset();
        return code;
    }
    if (keeps) {
        QObject::connect(&instance, &app::Instance::asked, &desk, &app::Desk::come);
        instance.listen();
    }
    desk.start();
    std::unique_ptr<app::Pictures> camera;
    if (pictures) {
        camera = std::make_unique<app::Pictures>(&desk, o);
        camera->start();
    }
    const int code = QApplication::exec();
    camera.reset();
    wall.reset();
    return code;
}
