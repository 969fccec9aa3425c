// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/wall/board.h"

#include "release/actor.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tidegate::ui::wall {

namespace {

constexpr auto kNotLive = std::chrono::seconds(10);
constexpr double kNear = 0.9;       ///< share of a limit from which a value is near it
constexpr std::size_t kLine = 120;  ///< values a small line shows

QString tr(const char *text)
{
    return QCoreApplication::translate("wall", text);
}

QString str(const std::string &s)
{
    return QString::fromStdString(s);
}

std::vector<double> recent(const std::shared_ptr<const engine::ChartData> &data, double factor)
{
    std::vector<double> out;
    if (!data)
        return out;
    const std::vector<double> &v = data->canary.values;
    for (std::size_t i = v.size() > kLine ? v.size() - kLine : 0; i < v.size(); ++i)
        out.push_back(v[i] * factor);
    return out;
}

double stepHours(const std::shared_ptr<const engine::ChartData> &data)
{
    if (!data || data->canary.times.size() < 2)
        return 0;
    const auto &t = data->canary.times;
    return static_cast<double>((t.back() - t[t.size() - 2]).count()) / 3600e3;
}

Figure figure(const engine::Snapshot &s, bool errors, bool live)
{
    Figure f;
    const auto &now = errors ? s.evidence.canary.errorRate : s.evidence.canary.p95Ms;
    const auto &gate = errors ? s.state.plan.gates.errorRateBelow : s.state.plan.gates.p95BelowMs;
    const double factor = errors ? 100 : 1;
    f.name = errors ? tr(QT_TRANSLATE_NOOP("wall", "Error rate")) : tr(QT_TRANSLATE_NOOP("wall", "p95"));
    f.value = errors ? percentText(now) : msText(now);
    f.unit = errors ? QStringLiteral("%") : QStringLiteral("ms");
    f.known = now.has_value() && live && s.metrics.live;
    f.line = recent(errors ? s.errorRate : s.p95, factor);
    if (f.known)
        f.line.push_back(*now * factor);
    if (gate) {
        f.limitValue = *gate * factor;
        f.limit = (errors ? QStringLiteral("< %1 %") : QStringLiteral("< %1")).arg(f.limitValue);
    }
    if (!f.known) {
        f.limit = now ? tr(QT_TRANSLATE_NOOP("wall", "STALE")) : s.weight.known && s.weight.canaryReady == 0 ? tr(QT_TRANSLATE_NOOP("wall", "no traffic")) : tr(QT_TRANSLATE_NOOP("wall", "UNKNOWN"));
        f.tone = Tone::Disabled;
        return f;
    }
    const double share = gate ? *now / *gate : 0;
    f.tone = share >= 1 ? Tone::Alarm : share >= kNear ? Tone::Caution : Tone::Plain;
    if (gate && share < 1) {
        if (const auto hours = hoursToLimit(f.line, stepHours(errors ? s.errorRate : s.p95), f.limitValue))
            f.limit += *hours < 1 ? tr(QT_TRANSLATE_NOOP("wall", " · in < 1 h")) : tr(QT_TRANSLATE_NOOP("wall", " · in ~%1 h")).arg(std::lround(*hours));
    }
    return f;
}

QString whereOf(const release::State &st)
{
    const bool in = st.stage == release::Stage::Phase && st.phase >= 0 && st.phase < static_cast<int>(st.plan.phases.size());
    return in ? QStringLiteral("%1 · %2 %").arg(str(st.plan.phases[static_cast<std::size_t>(st.phase)].name)).arg(st.weight) : QString();
}

QString footOf(const engine::Snapshot &s)
{
    if (s.state.pending)
        return words(s.progress.why);
    if (!s.alarms.empty() && s.alarms.front().high)
        return words(s.alarms.front().detail);
    if (s.state.held)
        return tr(QT_TRANSLATE_NOOP("wall", "held since %1: %2")).arg(s.state.heldAt ? whenText(*s.state.heldAt, s.now) : QStringLiteral("?"), words(s.state.heldWhy));
    if (s.state.final())
        return tr(QT_TRANSLATE_NOOP("wall", "after-list %1 of %2")).arg(s.after.met()).arg(s.after.items.size());
    const QString when = s.next.allowed ? tr(QT_TRANSLATE_NOOP("wall", "possible now")) : s.next.earliest ? momentText(*s.next.earliest) : words(s.next.reason);
    return s.next.command == "promote" ? tr(QT_TRANSLATE_NOOP("wall", "next: %1 % %2")).arg(s.next.toWeight).arg(when) : words(s.next.title) + QStringLiteral(" · ") + when;
}

} // namespace

Sizes sizesFor(const QSizeF &pixels, double diagonalInches, double distanceMetres)
{
    const double metresPerPixel = std::clamp(diagonalInches, 10.0, 200.0) * 0.0254 / std::max(1.0, std::hypot(pixels.width(), pixels.height()));
    const auto px = [&](double arcMinutes) { return std::clamp(distanceMetres, 0.5, 50.0) * std::tan(arcMinutes / 60 * M_PI / 180) / metresPerPixel; };
    return {px(30), px(22), px(16)};
}

Tile tileOf(const engine::Snapshot &s, Instant real)
{
    const release::State &st = s.state;
    Tile t;
    const bool live = s.api.live && real - s.localNow < kNotLive;
    t.key = str(s.ns + "/" + st.release);
    t.context = str(s.context);
    t.name = str(st.release);
    t.version = str(st.canaryVersion);
    t.where = whereOf(st);
    t.errors = figure(s, true, live);
    t.p95 = figure(s, false, live);
    t.rollingBack = st.rollingBack();
    t.nearLimit = !st.final() && (t.errors.tone == Tone::Caution || t.p95.tone == Tone::Caution);
    t.share = s.weight.known ? s.weight.percent / 100 : std::nan("");
    t.sign = signOf(s);
    if (t.sign.tone == Tone::Plain && t.nearLimit)
        t.sign = {Glyph::Caution, Tone::Caution};
    t.rank = !live ? 0 : t.sign.glyph == Glyph::Alarm ? 1 : t.sign.tone == Tone::Caution ? 2 : st.final() ? 4 : 3;
    if (!live) {
        t.sign = {Glyph::Stale, Tone::Alarm};
        t.state = tr(QT_TRANSLATE_NOOP("wall", "NOT LIVE"));
        t.stateTone = Tone::Alarm;
    } else if (t.rollingBack) {
        t.state = tr(QT_TRANSLATE_NOOP("wall", "ROLLING BACK"));
        t.where = tr(QT_TRANSLATE_NOOP("wall", "was %1")).arg(t.where);
        t.stateTone = Tone::Alarm;
    } else if (t.sign.glyph == Glyph::Alarm) {
        t.state = st.stage == release::Stage::RolledBack ? tr(QT_TRANSLATE_NOOP("wall", "ROLLED BACK")) : words(s.alarms.front().title);
        // One line a release: its other alarms are told by their number.
        if (const auto more = std::ranges::count_if(s.alarms, &engine::Alarm::high) - 1; more > 0)
            t.state += QStringLiteral(" +%1").arg(more);
        t.stateTone = Tone::Alarm;
    } else if (st.held) {
        t.state = tr(QT_TRANSLATE_NOOP("wall", "HELD by %1")).arg(words(release::actorWords(st.heldBy)));
    } else if (st.stage == release::Stage::Complete || t.where.isEmpty()) {
        t.state = stateWord(s);
    }
    t.foot = footOf(s);
    const std::optional<Millis> age = s.rehearsal || !s.evidence.canary.at ? (s.metrics.lastOk ? std::optional(real - *s.metrics.lastOk) : std::nullopt) : std::optional(s.now - *s.evidence.canary.at + (real - s.localNow));
    if (age)
        t.foot += (t.foot.isEmpty() ? QString() : QStringLiteral(" · ")) + tr(QT_TRANSLATE_NOOP("wall", "%1 old")).arg(str(humanDuration(std::max(Millis{0}, Millis(std::chrono::floor<std::chrono::seconds>(*age))))));
    t.guarded = !s.guardian.empty() || st.stage != release::Stage::Phase;
    t.guard = t.guarded ? QString() : tr(QT_TRANSLATE_NOOP("wall", "UNGUARDED"));
    return t;
}

void lead(std::vector<Tile> &tiles, const QString &release)
{
    for (Tile &t : tiles)
        t.leads = t.rank <= 1 && t.context + QLatin1Char('/') + t.key == release;
}

void sortTiles(std::vector<Tile> &tiles)
{
    std::ranges::stable_sort(tiles, [](const Tile &a, const Tile &b) { return std::tuple(!a.leads, a.rank, a.key) < std::tuple(!b.leads, b.rank, b.key); });
}

Board arrange(const std::vector<Tile> &sorted, const QRectF &area, const Sizes &z, long long turn)
{
    Board b;
    const std::size_t count = sorted.size();
    if (count == 0)
        return b;
    const double gap = z.least * 0.5, least = z.name * 8.4, high = z.least * 12.2;
    const auto fit = [&](double room, double one) { return std::max(1, static_cast<int>((room + gap) / (one + gap))); };
    const auto pinned = static_cast<std::size_t>(std::ranges::count_if(sorted, [](const Tile &t) { return t.rank <= 1; }));
    QRectF rest = area;
    std::size_t first = 0;
    // One alarm among several releases gets the left of the wall, if two columns fit at all.
    const bool hero = (sorted.front().rank == 1 || sorted.front().leads) && count > 1 && fit(area.width(), least) >= 2;
    if (hero) {
        const double w = fit(area.width(), least) >= 3 ? std::max(least, area.width() * 0.37) : (area.width() - gap) / 2;
        b.places.push_back({0, QRectF(area.left(), area.top(), w, area.height()), true});
        rest.setLeft(area.left() + w + gap);
        first = 1;
    }
    const int columns = fit(rest.width(), least), rows = fit(rest.height(), high);
    const std::size_t room = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), left = count - first, shown = std::min(room, left);
    // The grid that leaves the fewest places empty, and of those the one nearest to a screen's own shape.
    int c = 1, r = static_cast<int>(shown);
    double best = 1e9;
    for (int k = 1; k <= columns && k <= static_cast<int>(shown); ++k) {
        const int lines = (static_cast<int>(shown) + k - 1) / k;
        if (lines > rows)
            continue;
        const double badness = 3.0 * (k * lines - static_cast<int>(shown)) + std::abs(std::log(rest.width() / k / (rest.height() / lines) / 1.5));
        if (badness < best) {
            best = badness;
            c = k;
            r = lines;
        }
    }
    const double w = (rest.width() - gap * (c - 1)) / c, h = (rest.height() - gap * (r - 1)) / r;
    const std::size_t fixed = std::min(shown, pinned > first ? pinned - first : 0), turning = left - fixed, slots = shown - fixed;
    b.hidden = left - shown;
    b.pages = slots == 0 || turning <= slots ? 1 : static_cast<int>((turning + slots - 1) / slots);
    b.page = static_cast<int>(turn % b.pages);
    for (std::size_t i = 0; i < shown; ++i) {
        // Alarms stay in sight; the others take turns in what is left.
        const std::size_t index = i < fixed || b.pages == 1 ? first + i : first + fixed + (static_cast<std::size_t>(b.page) * slots + (i - fixed)) % turning;
        const int column = static_cast<int>(i) % c, row = static_cast<int>(i) / c;
        b.places.push_back({index, QRectF(rest.left() + column * (w + gap), rest.top() + row * (h + gap), w, h), count == 1});
    }
    return b;
}

std::optional<double> hoursToLimit(const std::vector<double> &line, double stepHours, double limit)
{
    std::vector<std::pair<double, double>> points;
    for (std::size_t i = line.size() > 48 ? line.size() - 48 : 0; i < line.size(); ++i) {
        if (std::isfinite(line[i]))
            points.emplace_back(static_cast<double>(i) * stepHours, line[i]);
    }
    if (points.size() < 12 || !(stepHours > 0) || points.back().second >= limit)
        return std::nullopt;
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t k = i + 4; k < points.size(); ++k)
            slopes.push_back((points[k].second - points[i].second) / (points[k].first - points[i].first));
    }
    std::ranges::sort(slopes);
    // It has to rise however one looks at it: noise around a level does not.
    if (slopes.empty() || slopes[slopes.size() / 4] <= 0)
        return std::nullopt;
    const double hours = (limit - points.back().second) / slopes[slopes.size() / 2];
    return hours <= 24 ? std::optional(hours) : std::nullopt;
}

} // namespace tidegate::ui::wall
