// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/history.h"

#include "prometheus/internal.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace tidegate::prometheus {

namespace {

constexpr long long kPoints = 120;                 ///< a window
constexpr Millis kSettled = std::chrono::minutes(5);

Instant floorTo(Instant t, Millis size)
{
    return Instant{Millis{t.time_since_epoch().count() / size.count() * size.count()}};
}

/// The samples within [from, to).
Result cut(const Result &all, Instant from, Instant to)
{
    Result out;
    out.resultType = all.resultType;
    out.warnings = all.warnings;
    for (const Series &s : all.series) {
        const auto a = std::ranges::lower_bound(s.times, from) - s.times.begin(), b = std::ranges::lower_bound(s.times, to) - s.times.begin();
        if (a < b)
            out.series.push_back({s.labels, {s.times.begin() + a, s.times.begin() + b}, {s.values.begin() + a, s.values.begin() + b}});
    }
    return out;
}

} // namespace

/// One question on its way: `at` is how far the answer is.
struct History::Ask {
    QPointer<QObject> context;
    std::string expr;
    Instant from, to, at, closed;
    Millis step, window;
    Result sofar;
    ResultDone done;
};

History::History(Client *client, std::shared_ptr<WindowCache> cache, std::string source, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_cache(std::move(cache))
    , m_source(std::move(source))
{
}

std::string History::keyOf(const Ask &ask, Instant window) const
{
    return m_source + "\n" + ask.expr + "\n" + std::to_string(ask.step.count()) + "\n" + std::to_string(window.time_since_epoch().count());
}

void History::queryRange(QObject *context, const std::string &expr, Instant from, Instant to, Millis step, Instant now, ResultDone done)
{
    if (!m_cache || m_source.empty() || step <= Millis{0} || from.time_since_epoch().count() % step.count() != 0)
        return m_client->queryRange(context, expr, from, to, step, std::move(done));
    auto ask = std::make_shared<Ask>();
    ask->context = context;
    ask->expr = expr;
    ask->from = from;
    ask->to = to;
    ask->step = step;
    ask->window = step * kPoints;
    ask->at = floorTo(from, ask->window);
    ask->closed = floorTo(now - kSettled, ask->window);
    ask->done = std::move(done);
    next(std::move(ask));
}

void History::next(std::shared_ptr<Ask> ask)
{
    if (!ask->context)
        return;
    while (ask->at < ask->closed && ask->at <= ask->to) {
        auto have = m_cache->get(keyOf(*ask, ask->at));
        if (!have)
            break;
        append(ask->sofar, cut(*have, ask->from, ask->to + Millis{1}));
        ask->at += ask->window;
    }
    if (ask->at > ask->to) {
        // Answers come later, never from inside the call.
        QTimer::singleShot(0, ask->context, [ask] { ask->done(std::move(ask->sofar)); });
        return;
    }
    // All closed windows that are missing in a row, or what is open, with one question.
    const bool isClosed = ask->at < ask->closed;
    Instant end = ask->to + ask->step;
    if (isClosed) {
        for (end = ask->at + ask->window; end < ask->closed && end <= ask->to && !m_cache->get(keyOf(*ask, end)); end += ask->window) { }
    }
    const Instant first = isClosed ? ask->at : std::max(ask->at, ask->from), last = isClosed ? end - ask->step : ask->to;
    m_client->queryRange(ask->context, ask->expr, first, last, ask->step, [this, self = QPointer<History>(this), ask, isClosed, end](const Expected<Result> &r) {
        if (!self)
            return;
        if (!r)
            return ask->done(r.error());
        if (isClosed)
            store(*ask, ask->at, end, *r);
        Result got = cut(*r, ask->from, ask->to + Millis{1});
        got.partial = r->partial;
        append(ask->sofar, std::move(got));
        ask->at = end;
        if (ask->at > ask->to)
            return ask->done(std::move(ask->sofar));
        next(ask);
    });
}

void History::store(const Ask &ask, Instant from, Instant to, const Result &got)
{
    if (!got.partial.empty())
        return;
    for (Instant at = from; at < to; at += ask.window) {
        Result window = cut(got, at, at + ask.window);
        if (!window.series.empty())
            m_cache->put(keyOf(ask, at), window);
    }
}

} // namespace tidegate::prometheus
