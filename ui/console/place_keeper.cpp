// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/console/place_keeper.h"

#include "ui/settings.h"

#include <QDateTime>

namespace tidegate::ui {

namespace {

constexpr qint64 kWriteEvery = 10'000; ///< a crash loses no more than this

QString group(const QString &release)
{
    QString key = release;
    return QStringLiteral("places/") + key.replace(QLatin1Char('/'), QLatin1Char(' ')); // a slash would nest
}

} // namespace

PlaceKeeper::PlaceKeeper(QObject *parent, Clock now)
    : QObject(parent)
    , m_now(now ? std::move(now) : [] { return QDateTime::currentMSecsSinceEpoch(); })
{
}

void PlaceKeeper::open(const QString &release, bool kept)
{
    if (release == m_release)
        return;
    m_release = release;
    m_place = {};
    m_written = 0;
    const auto before = kept && !release.isEmpty() ? read() : std::nullopt;
    if (!before)
        return;
    m_place = *before;
    if (m_now() - before->at >= kAway)
        Q_EMIT returned(*before, m_now() - before->at);
}

void PlaceKeeper::seen(int list, const QString &item, long long seq)
{
    if (m_left || m_release.isEmpty())
        return;
    const qint64 now = m_now();
    const bool moved = list != m_place.list || item != m_place.item || seq != m_place.seq;
    m_place = {list, item, seq, now};
    if (moved || now - m_written >= kWriteEvery) {
        write();
        m_written = now;
    }
}

void PlaceKeeper::left()
{
    if (!m_left)
        m_left = m_now();
}

void PlaceKeeper::back()
{
    if (!m_left)
        return;
    const qint64 away = m_now() - *m_left;
    m_left.reset();
    if (away >= kAway && !m_release.isEmpty() && !m_place.item.isEmpty())
        Q_EMIT returned(m_place, away);
}

void PlaceKeeper::write() const
{
    QSettings s = settings();
    s.beginGroup(group(m_release));
    s.setValue(QStringLiteral("list"), m_place.list);
    s.setValue(QStringLiteral("item"), m_place.item);
    s.setValue(QStringLiteral("seq"), m_place.seq);
    s.setValue(QStringLiteral("at"), m_place.at);
}

std::optional<PlaceKeeper::Place> PlaceKeeper::read() const
{
    QSettings s = settings();
    s.beginGroup(group(m_release));
    Place p{s.value(QStringLiteral("list")).toInt(), s.value(QStringLiteral("item")).toString(), s.value(QStringLiteral("seq")).toLongLong(), s.value(QStringLiteral("at")).toLongLong()};
    if (p.item.isEmpty() || p.at <= 0 || p.list < 0 || p.list > 2)
        return std::nullopt;
    return p;
}

} // namespace tidegate::ui
