// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/message.h"
#include "plan/plan.h"
#include "prometheus/recipe.h"

#include <set>
#include <string>
#include <vector>

/// Which series hold a service's requests, errors and durations: what each instrumentation calls them, and how it is found out which one
/// a service has (knowledge: analysis.md §2.1).
namespace tidegate::prometheus {

/// One way in which requests are counted.
struct Instrumentation {
    std::string recipe;            ///< its name in a plan
    std::string requests;          ///< counter
    std::vector<std::string> bad;  ///< matchers of which the first whose label exists says what an error is
    std::string buckets;           ///< histogram; may be absent
    double bucketUnitMs = 1000;    ///< one unit of `le` in ms
    std::string also;              ///< matchers that are always needed, e.g. against double counting
    bool native = false;           ///< `requests` is a native histogram: its count counts them, and `buckets` is the same name
};
/// All that are known; where a service has several, the first one is taken.
[[nodiscard]] const std::vector<Instrumentation> &instrumentations();
/// Those of one recipe; all for `auto`.
[[nodiscard]] std::vector<Instrumentation> instrumentationsOf(const std::string &recipe);

/// What was found to count a release's requests.
struct Detected {
    Instrumentation by;
    std::string bad; ///< the matcher of `by.bad` that is used
    std::string stableMatcher, canaryMatcher;
    Message reason;  ///< "istio_requests_total by destination_workload"
    Message warning; ///< e.g. that no bucket ends at the gate's limit; empty when there is nothing to warn of
    bool hasBuckets = false;
};

/// Label matchers of the two tracks, to be tried in this order: the plan's, then those that a mesh or a scrape by pod gives by itself.
struct TrackMatchers {
    std::string stable, canary, by; ///< by: the label, for people
    std::string recipe;             ///< only this one has such labels; empty: any
};
[[nodiscard]] std::vector<TrackMatchers> trackMatchers(const plan::Plan &plan);

/// PromQL: which of these metrics exist with these matchers, one sample each by name.
[[nodiscard]] std::string namesQuery(const std::vector<Instrumentation> &among, const std::string &matcher);
/// PromQL: how many series there are by the labels that tell services apart.
[[nodiscard]] std::string servicesQuery(const Instrumentation &i, const std::string &matcher);
/// Matchers that leave the release's own series, where others have the same track labels: by namespace, then by a label whose value is the
/// release's Service, workload or name. Empty when there are no others. `several` says that others remain.
[[nodiscard]] std::string narrowing(const std::vector<std::map<std::string, std::string>> &series, const plan::Plan &plan, bool &several);
/// PromQL: which labels of an instrumentation's errors its requests have.
[[nodiscard]] std::string labelsQuery(const Instrumentation &i, const std::string &matcher);
/// The label that a matcher asks for: code of code=~"5..".
[[nodiscard]] std::string labelOf(const std::string &matcher);
/// The first instrumentation whose requests are among these names; nothing when none is.
[[nodiscard]] const Instrumentation *choose(const std::vector<Instrumentation> &among, const std::set<std::string> &names);

/// The recipe of a track by what was found.
[[nodiscard]] Recipe recipeFor(const plan::Metrics &metrics, const Detected &found, bool canary);

} // namespace tidegate::prometheus
