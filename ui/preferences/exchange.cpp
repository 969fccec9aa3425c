// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/preferences/exchange.h"

#include "ui/preferences/keys.h"
#include "ui/preferences/preferences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tidegate::ui {

namespace {

constexpr const char *kKind = "TidegateSettings";

QString tr(const char *text)
{
    return QCoreApplication::translate("preferences", text);
}

/// What keeps a value from being set, whatever the other keys are; empty: nothing.
QString whyNot(const Setting &s, const QString &value)
{
    if (Preferences::instance().locked(s.id))
        return tr(QT_TRANSLATE_NOOP("preferences", "not yours to set here"));
    const QKeySequence key(value, QKeySequence::PortableText);
    const bool known = s.kind != Setting::Kind::Key ? fits(s, value) : value.isEmpty() || (key[0].key() != Qt::Key_unknown && key.toString(QKeySequence::PortableText).compare(value, Qt::CaseInsensitive) == 0);
    if (!known)
        return tr(QT_TRANSLATE_NOOP("preferences", "cannot be \"%1\"")).arg(value.left(60));
    return s.kind == Setting::Kind::Key && value.isEmpty() ? whyNotKey(s.id, {}) : QString();
}

/// A key of `wanted` that two acts would have, were all of it set; empty: none.
QString taken(const std::map<QString, QString> &wanted, QString &other)
{
    std::map<QString, QString> actOf; // by key
    for (const bool ours : {false, true}) {
        for (const KeyBinding &k : keyBindings()) {
            const auto want = wanted.find(k.setting());
            if ((want != wanted.end()) != ours)
                continue;
            const QString key = ours ? QKeySequence(want->second, QKeySequence::PortableText).toString(QKeySequence::PortableText) : keyOf(k.id).toString(QKeySequence::PortableText);
            if (key.isEmpty())
                continue;
            const auto [it, fresh] = actOf.try_emplace(key, k.title());
            if (fresh || !ours)
                continue;
            other = it->second;
            return k.setting();
        }
    }
    return {};
}

} // namespace

QByteArray exportSettings()
{
    const Preferences &p = Preferences::instance();
    QJsonObject values;
    for (const Setting &s : allSettings()) {
        if (p.source(s.id) == Preferences::Source::Yours)
            values[s.id] = p.value(s.id).toString();
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), QLatin1String(kKind)}, {QStringLiteral("version"), 1}, {QStringLiteral("settings"), values}}).toJson();
}

Expected<Imported> importSettings(const QByteArray &json, const QString &file)
{
    const auto bad = [&](const QString &what) { return Error{ErrorKind::Invalid, file.toStdString(), what.toStdString(), tr(QT_TRANSLATE_NOOP("preferences", "Choose a file that Settings, Export wrote. Nothing was changed.")).toStdString()}; };
    QJsonParseError at;
    const QJsonDocument doc = QJsonDocument::fromJson(json, &at);
    if (at.error != QJsonParseError::NoError)
        return bad(tr(QT_TRANSLATE_NOOP("preferences", "This is no JSON, from character %1 on: %2")).arg(at.offset).arg(at.errorString()));
    const QJsonObject all = doc.object();
    if (all.value(QStringLiteral("kind")).toString() != QLatin1String(kKind) || !all.value(QStringLiteral("settings")).isObject())
        return bad(tr(QT_TRANSLATE_NOOP("preferences", "This file holds no settings of Tidegate")));
    if (all.value(QStringLiteral("version")).toInt() != 1)
        return bad(tr(QT_TRANSLATE_NOOP("preferences", "These settings are of a newer version")));
    Imported out;
    const QJsonObject values = all.value(QStringLiteral("settings")).toObject();
    const std::vector<Setting> known = allSettings();
    Preferences &p = Preferences::instance();
    const auto refuse = [&](const QString &what, const QString &why) { out.refused << what + QStringLiteral(": ") + why; };
    std::map<QString, QString> wanted;
    for (const QString &id : values.keys()) {
        const auto s = std::ranges::find(known, id, &Setting::id);
        const QString text = values[id].toVariant().toString();
        const QString why = s == known.end() ? tr(QT_TRANSLATE_NOOP("preferences", "not known here")) : whyNot(*s, text);
        if (why.isEmpty())
            wanted[id] = text;
        else
            refuse(s == known.end() ? id.left(60) : s->title, why);
    }
    // Together, for two acts may have changed keys with each other.
    for (QString other, id = taken(wanted, other); !id.isEmpty(); id = taken(wanted, other)) {
        refuse(std::ranges::find(known, id, &Setting::id)->title, tr(QT_TRANSLATE_NOOP("preferences", "its key is that of: %1")).arg(other));
        wanted.erase(id);
    }
    for (const auto &[id, text] : wanted)
        p.set(id, text);
    out.taken = static_cast<int>(wanted.size());
    return out;
}

} // namespace tidegate::ui
