// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/detect.h"

#include "prometheus/bound.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace tidegate::prometheus {

namespace {

struct Search : std::enable_shared_from_this<Search> {
    QPointer<QObject> context;
    QPointer<Client> client;
    plan::Plan plan;
    Instant now;
    std::function<void(Expected<Detected>)> done;
    std::vector<TrackMatchers> ways;

    void ask(const std::string &query, const std::function<void(const Result &)> &then)
    {
        if (!context || !client)
            return;
        client->query(context, query, now, [self = shared_from_this(), then](const Expected<Result> &r) {
            if (!r)
                return self->done(r.error());
            then(*r);
        });
    }

    void names(std::size_t way)
    {
        if (way >= ways.size())
            return explain();
        const std::vector<Instrumentation> among = instrumentationsOf(plan.metrics.recipe == "auto" && !ways[way].recipe.empty() ? ways[way].recipe : plan.metrics.recipe);
        const bool fits = ways[way].recipe.empty() || plan.metrics.recipe == "auto" || plan.metrics.recipe == ways[way].recipe;
        if (among.empty() || !fits)
            return names(way + 1);
        ask(namesQuery(among, ways[way].stable), [self = shared_from_this(), among, way](const Result &r) {
            std::set<std::string> found;
            for (const Series &s : r.series) {
                if (const auto n = s.labels.find("__name__"); n != s.labels.end())
                    found.insert(n->second);
            }
            if (const Instrumentation *i = choose(among, found))
                self->narrow(way, *i, found.contains(i->buckets));
            else
                self->names(way + 1);
        });
    }

    /// track="stable" is what every service's stable pods have: the release's own are told from theirs.
    void narrow(std::size_t way, const Instrumentation &i, bool hasBuckets)
    {
        if (ways[way].stable != plan::Metrics::kStableByDefault)
            return labels(way, i, hasBuckets);
        ask(servicesQuery(i, ways[way].stable), [self = shared_from_this(), i, way, hasBuckets](const Result &r) {
            std::vector<std::map<std::string, std::string>> series;
            series.reserve(r.series.size());
            for (const Series &s : r.series)
                series.push_back({s.labels.begin(), s.labels.end()});
            bool several = false;
            const std::string more = narrowing(series, self->plan, several);
            if (several)
                return self->done(Error{ErrorKind::Invalid, i.requests, "several services have " + self->ways[way].stable, TG_TR("give metrics.tracks in the plan: label matchers of this service's two tracks")});
            if (!more.empty()) {
                self->ways[way].stable += "," + more;
                self->ways[way].canary += "," + more;
                self->ways[way].by += ", " + more;
            }
            self->labels(way, i, hasBuckets);
        });
    }

    void labels(std::size_t way, const Instrumentation &i, bool hasBuckets)
    {
        ask(labelsQuery(i, ways[way].stable), [self = shared_from_this(), i, way, hasBuckets](const Result &r) {
            Detected d;
            d.by = i;
            d.stableMatcher = self->ways[way].stable;
            d.canaryMatcher = self->ways[way].canary;
            d.hasBuckets = hasBuckets;
            d.reason = {TG_TR("%1 by %2"), {i.requests, self->ways[way].by}};
            for (const std::string &m : i.bad) {
                const bool has = std::ranges::any_of(r.series, [&](const Series &s) { const auto l = s.labels.find(labelOf(m)); return l != s.labels.end() && !l->second.empty(); });
                if (has && d.bad.empty())
                    d.bad = m;
            }
            if (i.native && r.series.empty())
                return self->done(Error{ErrorKind::Invalid, i.requests, TG_TR("is no native histogram"), TG_TR("expose http_requests_total and a histogram, or use recipe: custom with your own queries")});
            if (d.bad.empty()) {
                // Requests without a word on their outcome: no error would ever be counted.
                return self->done(Error{ErrorKind::Invalid, i.requests, "has none of the labels that tell errors: " + labelOf(i.bad.front()), TG_TR("use recipe: custom with your own queries")});
            }
            if (!hasBuckets) {
                d.warning = {TG_TR("there is no %1: latency cannot be judged"), {i.buckets}};
                return self->done(d);
            }
            self->bounds(d);
        });
    }

    /// Whether a bucket ends at the gate's limit; else its fraction is told by the nearest bounds, and errs to the safe side.
    void bounds(Detected d)
    {
        const auto limit = plan.gates.p95BelowMs;
        if (!limit || d.by.native) // a native histogram's bounds are its own affair, and near
            return done(d);
        ask("count by (le) (" + recipeFor(plan.metrics, d, false).buckets + ")", [self = shared_from_this(), d, limit](const Result &r) mutable {
            double below = 0, above = INFINITY;
            for (const Series &s : r.series) {
                const double bound = boundOf(s.labels, d.by.bucketUnitMs).value_or(NAN);
                if (std::abs(bound - *limit) < 1e-6)
                    return self->done(d);
                if (bound < *limit)
                    below = std::max(below, bound);
                else if (bound > *limit)
                    above = std::min(above, bound);
            }
            const auto shown = [](double v) { return std::isinf(v) ? std::string("∞") : std::to_string(std::llround(v)); };
            d.warning = {TG_TR("no bucket ends at %1 ms: gates count what is slower than %2 ms, triggers what is slower than %3 ms"), {shown(*limit), shown(below), shown(above)}};
            self->done(d);
        });
    }

    /// Nothing has the matchers: what is there without them helps a person on.
    void explain()
    {
        const std::vector<Instrumentation> among = instrumentationsOf(plan.metrics.recipe);
        if (among.empty())
            return done(Error{ErrorKind::Unsupported, "recipe " + plan.metrics.recipe, TG_TR("it is known, but this version cannot do it yet"), TG_TR("use recipe: custom with your own queries")});
        ask(namesQuery(among, {}), [self = shared_from_this(), among](const Result &r) {
            std::string there;
            for (const Series &s : r.series) {
                const auto n = s.labels.find("__name__");
                if (n != s.labels.end() && std::ranges::any_of(among, [&](const Instrumentation &i) { return i.requests == n->second; }))
                    there += (there.empty() ? "" : ", ") + n->second;
            }
            const std::string &matcher = self->plan.metrics.stableMatcher;
            if (there.empty())
                self->done(Error{ErrorKind::NotFound, "metrics", TG_TR("Prometheus has none of the known request counters"), TG_TR("instrument the service, or use recipe: custom")});
            else
                self->done(Error{ErrorKind::NotFound, there, "there is none with " + matcher, TG_TR("give metrics.tracks in the plan: label matchers that tell stable and canary apart")});
        });
    }
};

} // namespace

void detect(QObject *context, Client *client, const plan::Plan &plan, Instant now, std::function<void(Expected<Detected>)> done)
{
    const auto search = std::make_shared<Search>();
    search->context = context;
    search->client = client;
    search->plan = plan;
    search->now = now;
    search->done = std::move(done);
    search->ways = trackMatchers(plan);
    search->names(0);
}

} // namespace tidegate::prometheus
