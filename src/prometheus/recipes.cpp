// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/recipe.h"

namespace tidegate::prometheus {

namespace {

std::string replaced(std::string text, const std::string &matcher)
{
    for (auto at = text.find("{track}"); at != std::string::npos; at = text.find("{track}", at + matcher.size())) {
        // In a selector the braces are there already ("m{app=\"x\",{track}}"); directly after a name they are ours.
        const bool inside = text.rfind('{', at == 0 ? 0 : at - 1) != std::string::npos && at > 0 && text.rfind('}', at - 1) == std::string::npos;
        text.replace(at, 7, inside ? matcher : "{" + matcher + "}");
    }
    return text;
}

bool isSelector(const std::string &expr)
{
    return expr.find_first_of("()+-*/ ") == std::string::npos || (expr.ends_with('}') && expr.find('(') == std::string::npos);
}

} // namespace

std::string Recipe::range(const std::string &counter, Millis window) const
{
    const std::string w = formatDuration(window);
    return selectors ? counter + "[" + w + "]" : "(" + counter + ")[" + w + ":" + formatDuration(interval) + "]";
}

std::string Recipe::requestRate(Millis window) const
{
    return "sum(rate(" + range(requests, window) + "))";
}

std::string Recipe::errorRate(Millis window) const
{
    const std::string all = requestRate(window);
    // Without a single error there is no error series: that is 0 of many, not nothing.
    return "(sum(rate(" + range(errors, window) + ")) or 0 * " + all + ") / " + all;
}

std::string Recipe::p95(Millis window) const
{
    char unit[40];
    std::snprintf(unit, sizeof unit, "%.15g", bucketUnitMs);
    return std::string(unit) + " * histogram_quantile(0.95, sum by (le) (rate(" + range(buckets, window) + ")))";
}

std::string Recipe::bucketGrowth(Millis window) const
{
    return "sum by (le) (increase(" + range(buckets, window) + "))";
}

Expected<Recipe> recipeFor(const plan::Metrics &m, bool canary)
{
    const std::string &matcher = canary ? m.canaryMatcher : m.stableMatcher;
    Recipe r;
    r.name = m.recipe == "auto" ? "http-requests-total" : m.recipe;
    r.interval = m.interval;
    if (r.name == "http-requests-total") {
        r.requests = "http_requests_total{" + matcher + "}";
        r.errors = "http_requests_total{" + matcher + ",code=~\"5..\"}";
        r.buckets = "http_request_duration_seconds_bucket{" + matcher + "}";
        return r;
    }
    if (r.name == "custom") {
        r.requests = replaced(m.requestsQuery, matcher);
        r.errors = replaced(m.errorsQuery, matcher);
        r.buckets = replaced(m.bucketsQuery, matcher);
        r.selectors = isSelector(r.requests) && isSelector(r.errors) && isSelector(r.buckets);
        return r;
    }
    return Error{ErrorKind::Unsupported, "recipe " + r.name, "it is known, but this version cannot do it yet", "use recipe: custom with your own queries"};
}

} // namespace tidegate::prometheus
