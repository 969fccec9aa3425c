// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "replay/past.h"

#include "prometheus/detect.h"
#include "replay/growth.h"
#include "replay/samples.h"

namespace tidegate::replay {

namespace {

/// Requests and errors of one track within a stretch.
struct Count {
    double requests = 0, errors = 0;
    [[nodiscard]] std::optional<double> rate() const { return requests > 0 ? std::optional(errors / requests) : std::nullopt; }
};

std::vector<Stretch> stretchesOf(const std::vector<Line> &lines)
{
    std::vector<Stretch> out;
    if (lines.size() < 2)
        return out;
    const Instant from = lines.front().at;
    const auto whole = std::max<long long>(1, (lines.back().at - from).count());
    Growth canary, stable;
    Count c, s;
    std::size_t at = 0;
    const auto end = [&](Instant t) {
        out.push_back({t, c.rate(), s.rate()});
        c = s = {};
    };
    for (const Line &l : lines) {
        const auto place = std::min<std::size_t>(kStretches - 1, static_cast<std::size_t>(static_cast<double>((l.at - from).count()) / static_cast<double>(whole) * static_cast<double>(kStretches)));
        if (place != at)
            end(l.at);
        at = place;
        const auto add = [&](Growth &g, const std::optional<TrackSample> &track, Count &to) {
            if (l.scrape != Scrape::Ok || !track || !track->requests || !track->errors)
                return;
            if (const auto grown = g.add(l.at, *track)) {
                to.requests += grown->requests;
                to.errors += grown->errors;
            }
        };
        add(canary, l.canary, c);
        add(stable, l.stable, s);
    }
    end(lines.back().at);
    return out;
}

} // namespace

Past replayed(const plan::Plan &plan, const std::vector<Line> &lines, const Options &options)
{
    Past p;
    Replay replay(plan, options);
    for (const Line &l : lines) {
        const auto outcome = replay.add(l);
        if (outcome && *outcome)
            p.outcomes.push_back(**outcome);
    }
    p.summary = replay.summary();
    p.stretches = stretchesOf(lines);
    return p;
}

void replayPast(QObject *context, prometheus::Client *client, const plan::Plan &plan, Instant from, Instant to, Millis step, const Options &options, std::function<void(Expected<Past>)> done)
{
    if (plan.metrics.recipe == "custom") {
        QMetaObject::invokeMethod(context, [done = std::move(done)] { done(Error{ErrorKind::Unsupported, "recipe custom", "a range of custom queries cannot be replayed", "record samples, a line a scrape, and give their file"}); }, Qt::QueuedConnection);
        return;
    }
    prometheus::detect(context, client, plan, to, [=](const Expected<prometheus::Detected> &by) {
        if (!by)
            return done(by.error());
        const Message counted = by->warning.empty() ? by->reason : Message{TG_TR("%1; %2"), {by->reason, by->warning}};
        linesFrom(context, client, plan.metrics, *by, from, to, step, [=](const Expected<std::vector<Line>> &lines) {
            if (!lines)
                return done(lines.error());
            Past p = replayed(plan, *lines, options);
            p.counted = counted;
            done(std::move(p));
        });
    });
}

} // namespace tidegate::replay
