// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/arriving.h"

#include <algorithm>

namespace tidegate::prometheus {

void samplesArriving(QObject *context, Client *client, const plan::Metrics &metrics, const Detected &by, Instant now, std::function<void(Expected<Arriving>)> done)
{
    const Millis window = std::max<Millis>(metrics.interval * 4, std::chrono::seconds(60));
    const auto count = [&](bool canary) {
        const Recipe r = recipeFor(metrics, by, canary);
        return "label_replace(sum(count_over_time(" + r.range(r.requests, window) + ")), \"which\", \"" + (canary ? "canary" : "stable") + "\", \"\", \"\")";
    };
    client->query(context, count(false) + " or " + count(true), now, [window, done = std::move(done)](const Expected<Result> &r) {
        if (!r)
            return done(r.error());
        if (!r->partial.empty())
            return done(Error{ErrorKind::Invalid, "Prometheus", "its answer is not whole: " + r->partial, TG_TR("look at its stores")});
        const auto has = [&](const char *track) {
            return std::ranges::any_of(r->series, [&](const Series &s) {
                const auto which = s.labels.find("which");
                return which != s.labels.end() && which->second == track;
            });
        };
        done(Arriving{has("stable"), has("canary"), window});
    });
}

} // namespace tidegate::prometheus
