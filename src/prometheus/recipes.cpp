// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/recipe.h"

#include "base/number.h"

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

/// How far back a series is remembered: a gap in the scrapes that is longer makes a new one of it.
constexpr Millis kMemory = std::chrono::hours(1);

std::string before(const std::string &range, Millis step)
{
    return "last_over_time(" + range + " offset " + formatDuration(step) + ")";
}

bool isSelector(const std::string &expr)
{
    return expr.find_first_of("()+-*/ ") == std::string::npos || (expr.ends_with('}') && expr.find('(') == std::string::npos);
}

} // namespace

std::string Recipe::range(const std::string &counter, Millis window) const
{
    const std::string w = formatDuration(window);
    if (kind == Kind::Counters)
        return counter + "[" + w + "]";
    return (kind == Kind::Native ? "histogram_count(" : "(") + counter + ")[" + w + ":" + formatDuration(interval) + "]";
}

std::string Recipe::bucketRange(Millis window) const
{
    return kind == Kind::Native ? buckets + "[" + formatDuration(window) + "]" : range(buckets, window);
}

std::string Recipe::rate(const std::string &counter, Millis window) const
{
    return kind == Kind::Native ? "histogram_count(sum(rate(" + counter + "[" + formatDuration(window) + "])))" : "sum(rate(" + range(counter, window) + "))";
}

std::string Recipe::requestRate(Millis window) const
{
    return rate(requests, window);
}

std::string Recipe::errorRate(Millis window) const
{
    const std::string all = requestRate(window);
    // Without a single error there is no error series: that is 0 of many, not nothing.
    return "(" + rate(errors, window) + " or 0 * " + all + ") / " + all;
}

std::string Recipe::p95(Millis window) const
{
    return general(bucketUnitMs, 15) + " * histogram_quantile(0.95, " + sumOfBuckets() + "(rate(" + bucketRange(window) + ")))";
}

std::string Recipe::increase(const std::string &counter, Millis window) const
{
    return kind == Kind::Native ? "histogram_count(sum(increase(" + counter + "[" + formatDuration(window) + "])))" : "sum(increase(" + range(counter, window) + "))";
}

std::string Recipe::bucketGrowth(Millis window) const
{
    return sumOfBuckets() + "(increase(" + bucketRange(window) + "))";
}

std::string Recipe::stepGrowth(const std::string &counter, Millis step) const
{
    if (kind == Kind::Native) {
        const std::string now = "histogram_count(" + counter + ")";
        return "sum(" + now + " - histogram_count(" + before(counter + "[" + formatDuration(kMemory) + "]", step) + ") >= 0 or " + now + ")";
    }
    const std::string now = kind == Kind::Counters ? counter : "(" + counter + ")";
    return "sum(" + now + " - " + before(range(counter, kMemory), step) + " >= 0 or " + now + ")";
}

std::string Recipe::stepBuckets(Millis step) const
{
    const std::string now = kind == Kind::Expressions ? "(" + buckets + ")" : buckets;
    // Histograms can be subtracted but not compared.
    return sumOfBuckets() + "(" + now + " - " + before(bucketRange(kMemory), step) + (kind == Kind::Native ? " or " : " >= 0 or ") + now + ")";
}

std::string Recipe::sumOfBuckets() const
{
    return kind == Kind::Native ? "sum " : "sum by (le) ";
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
        if (!isSelector(r.requests) || !isSelector(r.errors) || !isSelector(r.buckets))
            r.kind = Recipe::Kind::Expressions;
        return r;
    }
    return Error{ErrorKind::Unsupported, "recipe " + r.name, TG_TR("it is known, but this version cannot do it yet"), TG_TR("use recipe: custom with your own queries")};
}

} // namespace tidegate::prometheus
