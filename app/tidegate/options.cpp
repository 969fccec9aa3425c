// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "options.h"

#include "link.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace tidegate::app {

namespace {

Error usage(const char *option, const QString &value, const char *right)
{
    return {ErrorKind::Usage, std::string("--") + option, "\"" + value.toStdString() + "\" " + right, ""};
}

void describe(QCommandLineParser &p)
{
    const auto add = [&](const QStringList &names, const char *value, const char *text) {
        QCommandLineOption o(names, QCoreApplication::translate("options", text));
        if (*value)
            o.setValueName(QString::fromLatin1(value));
        p.addOption(o);
    };
    add({QStringLiteral("kubeconfig")}, "P", QT_TRANSLATE_NOOP("options", "kubeconfig file"));
    add({QStringLiteral("context")}, "C", QT_TRANSLATE_NOOP("options", "context of the kubeconfig"));
    add({QStringLiteral("n"), QStringLiteral("namespace")}, "NS", QT_TRANSLATE_NOOP("options", "namespace"));
    add({QStringLiteral("plan")}, "F", QT_TRANSLATE_NOOP("options", "release plan to open"));
    add({QStringLiteral("release")}, "NAME", QT_TRANSLATE_NOOP("options", "release to open, as the cluster has it"));
    add({QStringLiteral("rehearse")}, "", QT_TRANSLATE_NOOP("options", "open a rehearsal; a scenario's name may follow"));
    add({QStringLiteral("speed")}, "N", QT_TRANSLATE_NOOP("options", "release seconds per real second of a rehearsal"));
    add({QStringLiteral("seed")}, "N", QT_TRANSLATE_NOOP("options", "seed of a rehearsal"));
    add({QStringLiteral("wall")}, "", QT_TRANSLATE_NOOP("options", "wall display, full screen"));
    add({QStringLiteral("diagonal")}, "INCHES", QT_TRANSLATE_NOOP("options", "size of the wall's screen"));
    add({QStringLiteral("distance")}, "METRES", QT_TRANSLATE_NOOP("options", "how far away it is read"));
    add({QStringLiteral("on-screen")}, "N", QT_TRANSLATE_NOOP("options", "screen of the wall, from 0"));
    add({QStringLiteral("read-only")}, "", QT_TRANSLATE_NOOP("options", "send nothing that could change anything"));
    add({QStringLiteral("theme")}, "dark|light", QT_TRANSLATE_NOOP("options", "theme"));
    add({QStringLiteral("lang")}, "L", QT_TRANSLATE_NOOP("options", "language, e.g. de"));
    add({QStringLiteral("size")}, "WxH", QT_TRANSLATE_NOOP("options", "size of the window"));
    add({QStringLiteral("screenshot")}, "FILE", QT_TRANSLATE_NOOP("options", "write a picture of a page and quit"));
    add({QStringLiteral("at")}, "PAGE", QT_TRANSLATE_NOOP("options", "which page"));
    add({QStringLiteral("after")}, "D", QT_TRANSLATE_NOOP("options", "how long after it is there"));
    add({QStringLiteral("tour")}, "DIR", QT_TRANSLATE_NOOP("options", "play a whole rehearsal and write pictures and report there"));
    add({QStringLiteral("h"), QStringLiteral("help")}, "", QT_TRANSLATE_NOOP("options", "this text"));
    add({QStringLiteral("version")}, "", QT_TRANSLATE_NOOP("options", "the version"));
}

Expected<double> number(const QCommandLineParser &p, const char *name)
{
    const QString text = p.value(QString::fromLatin1(name));
    if (text.isEmpty())
        return 0.0;
    bool ok = false;
    const double v = text.toDouble(&ok);
    if (!ok || v < 0)
        return usage(name, text, "is not a number");
    return v;
}

Expected<void> readNumbers(const QCommandLineParser &p, Options &o)
{
    for (const auto &[name, to] : {std::pair{"speed", &o.speed}, std::pair{"diagonal", &o.diagonalInches}, std::pair{"distance", &o.distanceMetres}}) {
        const auto v = number(p, name);
        if (!v)
            return v.error();
        *to = *v;
    }
    const auto seed = number(p, "seed"), screen = number(p, "on-screen");
    if (!seed || !screen)
        return seed ? screen.error() : seed.error();
    if (p.isSet(QStringLiteral("seed")))
        o.seed = static_cast<unsigned>(*seed);
    if (p.isSet(QStringLiteral("on-screen")))
        o.onScreen = static_cast<int>(*screen);
    return {};
}

Expected<void> readLook(const QCommandLineParser &p, Options &o)
{
    o.theme = p.value(QStringLiteral("theme"));
    if (!o.theme.isEmpty() && o.theme != QLatin1String("dark") && o.theme != QLatin1String("light"))
        return usage("theme", o.theme, "is neither dark nor light");
    if (const QString size = p.value(QStringLiteral("size")); !size.isEmpty()) {
        const QStringList parts = size.split(QLatin1Char('x'));
        o.size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (o.size.width() < 200 || o.size.height() < 200 || o.size.width() > 16384 || o.size.height() > 16384)
            return usage("size", size, "is not a size like 1440x900");
    }
    if (p.isSet(QStringLiteral("at")))
        o.at = p.value(QStringLiteral("at"));
    if (!pages().contains(o.at))
        return usage("at", o.at, ("is not a page; choose one of " + pages().join(QStringLiteral(", ")).toStdString()).c_str());
    if (const QString after = p.value(QStringLiteral("after")); !after.isEmpty()) {
        const auto d = parseDuration(after.toStdString());
        if (!d)
            return usage("after", after, "is not a duration like 2s");
        o.after = *d;
    }
    return {};
}

} // namespace

const QStringList &pages()
{
    static const QStringList all{QStringLiteral("first-run"), QStringLiteral("overview"), QStringLiteral("console"), QStringLiteral("alarm"), QStringLiteral("connect"), QStringLiteral("promote"), QStringLiteral("rollback"), QStringLiteral("approve"), QStringLiteral("hotfix"), QStringLiteral("wall"), QStringLiteral("report")};
    return all;
}

bool isPlain(const Options &o)
{
    return o.plan.empty() && o.release.empty() && o.context.empty() && o.kubeconfig.empty() && o.ns.empty() && o.link.isEmpty() && !o.readOnly && !o.rehearse && !o.wall;
}

Expected<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser p;
    describe(p);
    if (!p.parse(QStringList{QStringLiteral("tidegate")} + arguments))
        return Error{ErrorKind::Usage, "tidegate", p.errorText().toStdString(), TG_TR("tidegate --help lists the options")};
    if (p.isSet(QStringLiteral("help")))
        return Error{ErrorKind::Cancelled, "", p.helpText().toStdString(), ""};
    if (p.isSet(QStringLiteral("version")))
        return Error{ErrorKind::Cancelled, "", "tidegate " + QCoreApplication::applicationVersion().toStdString(), ""};
    Options o;
    const auto text = [&](const char *name) { return p.value(QString::fromLatin1(name)).toStdString(); };
    o.kubeconfig = text("kubeconfig");
    o.context = text("context");
    o.ns = text("namespace");
    o.plan = text("plan");
    o.release = text("release");
    o.lang = p.value(QStringLiteral("lang"));
    o.screenshot = p.value(QStringLiteral("screenshot"));
    o.tour = p.value(QStringLiteral("tour"));
    o.wall = p.isSet(QStringLiteral("wall"));
    o.readOnly = p.isSet(QStringLiteral("read-only"));
    QStringList rest = p.positionalArguments();
    // As a desktop hands a link over.
    if (!rest.isEmpty() && rest[0].startsWith(QLatin1String("tidegate://"), Qt::CaseInsensitive)) {
        o.link = rest.takeFirst();
        if (const auto link = parseLink(o.link); !link)
            return link.error();
    }
    if (p.isSet(QStringLiteral("rehearse")))
        o.rehearse = rest.isEmpty() ? "errors" : rest[0].toStdString();
    if (rest.size() > (o.rehearse ? 1 : 0))
        return Error{ErrorKind::Usage, rest.last().toStdString(), TG_TR("this argument is one too many"), TG_TR("tidegate --help lists the options")};
    if (const auto numbers = readNumbers(p, o); !numbers)
        return numbers.error();
    if (const auto look = readLook(p, o); !look)
        return look.error();
    return o;
}

} // namespace tidegate::app
