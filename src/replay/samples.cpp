// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "replay/samples.h"

#include "prometheus/bound.h"

#include <QPointer>

#include <array>
#include <cmath>

namespace tidegate::replay {

namespace {

struct Growths {
    std::map<Instant, double> requests, errors;
    std::map<double, std::map<Instant, double>> buckets; ///< bound in ms
};

void take(const prometheus::Result &r, std::map<Instant, double> &into)
{
    for (const prometheus::Series &s : r.series) {
        for (std::size_t i = 0; i < s.times.size(); ++i) {
            if (std::isfinite(s.values[i]))
                into[s.times[i]] += std::max(0.0, s.values[i]);
        }
    }
}

/// Cumulative counters of one track, step by step.
class Counter {
public:
    Counter(const Growths &g, bool hasBuckets) : m_growths(g), m_hasBuckets(hasBuckets) {}
    std::optional<TrackSample> at(Instant t)
    {
        const auto n = m_growths.requests.find(t);
        if (n == m_growths.requests.end())
            return std::nullopt;
        m_requests += n->second;
        const auto bad = m_growths.errors.find(t);
        m_errors += bad == m_growths.errors.end() ? 0 : std::min(bad->second, n->second);
        TrackSample s;
        s.requests = m_requests;
        s.errors = m_errors; // without a single error there is no error series: 0 of many
        if (m_hasBuckets) {
            for (const auto &[bound, growth] : m_growths.buckets) {
                const auto grown = growth.find(t);
                m_buckets[bound] += grown == growth.end() ? 0 : grown->second;
            }
            s.buckets = m_buckets;
        }
        return s;
    }

private:
    const Growths &m_growths;
    bool m_hasBuckets;
    double m_requests = 0, m_errors = 0;
    Buckets m_buckets;
};

struct Reading : std::enable_shared_from_this<Reading> {
    QPointer<QObject> context;
    QPointer<prometheus::Client> client;
    std::array<prometheus::Recipe, 2> recipes; ///< stable, canary
    bool hasBuckets = false;
    Instant from, to;
    Millis step{0};
    std::function<void(Expected<std::vector<Line>>)> done;
    std::array<Growths, 2> growths;

    void ask(int i)
    {
        if (!context || !client)
            return;
        if (i >= 6)
            return done(lines());
        const bool canary = i >= 3;
        const int which = i % 3;
        if (which == 2 && !hasBuckets)
            return ask(i + 1);
        const prometheus::Recipe &r = recipes[canary ? 1 : 0];
        const std::string query = which == 2 ? r.stepBuckets(step) : r.stepGrowth(which == 0 ? r.requests : r.errors, step);
        client->queryRange(context, query, from + step, to, step, [self = shared_from_this(), i, canary, which](const Expected<prometheus::Result> &answer) {
            if (!answer)
                return self->done(answer.error());
            if (!answer->partial.empty())
                return self->done(Error{ErrorKind::Server, "Prometheus", "the answer is partial: " + answer->partial, "ask again when its stores are there"});
            self->keep(*answer, canary, which);
            self->ask(i + 1);
        });
    }

    void keep(const prometheus::Result &r, bool canary, int which)
    {
        Growths &g = growths[canary ? 1 : 0];
        if (which < 2)
            return take(r, which == 0 ? g.requests : g.errors);
        for (const prometheus::Series &s : r.series) {
            const auto bound = prometheus::boundOf(s.labels, recipes[0].bucketUnitMs);
            if (!bound)
                continue;
            prometheus::Result one;
            one.series = {s};
            take(one, g.buckets[*bound]);
        }
    }

    [[nodiscard]] std::vector<Line> lines() const
    {
        std::vector<Line> out;
        Counter stable(growths[0], hasBuckets), canary(growths[1], hasBuckets);
        const TrackSample zero{0.0, 0.0, hasBuckets ? std::optional(Buckets()) : std::nullopt, std::nullopt, {}};
        Line first;
        first.at = from;
        first.canary = growths[1].requests.empty() ? std::nullopt : std::optional(zero);
        first.stable = growths[0].requests.empty() ? std::nullopt : std::optional(zero);
        out.push_back(first);
        for (Instant t = from + step; t <= to; t += step) {
            Line l;
            l.at = t;
            l.canary = canary.at(t);
            l.stable = stable.at(t);
            out.push_back(std::move(l));
        }
        return out;
    }
};

} // namespace

void linesFrom(QObject *context, prometheus::Client *client, const plan::Metrics &metrics, const prometheus::Detected &by, Instant from, Instant to, Millis step, std::function<void(Expected<std::vector<Line>>)> done)
{
    const auto reading = std::make_shared<Reading>();
    reading->context = context;
    reading->client = client;
    reading->recipes = {prometheus::recipeFor(metrics, by, false), prometheus::recipeFor(metrics, by, true)};
    reading->hasBuckets = by.hasBuckets;
    reading->step = step;
    // On the step's grid, so that the answers fall where the lines are.
    reading->from = Instant{Millis{from.time_since_epoch().count() / step.count() * step.count()}};
    reading->to = to;
    reading->done = std::move(done);
    reading->ask(0);
}

} // namespace tidegate::replay
