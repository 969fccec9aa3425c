// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "replay/line.h"

#include "base/number.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidegate::replay {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kMostBounds = 200; ///< that are remembered
constexpr std::size_t kLongestBound = 40;

Error bad(const std::string &field, const std::string &what)
{
    return {ErrorKind::Invalid, field, what, ""};
}

/// A count, or nothing for null. Sets `problem` for anything else. The field is told in two parts: put together only for an error, for
/// there are five million of them in four weeks.
std::optional<double> count(const dom::element &v, const std::string &field, std::string_view name, std::optional<Error> &problem)
{
    if (v.is_null())
        return std::nullopt;
    double number = 0;
    if (v.get(number) != simdjson::SUCCESS || !std::isfinite(number) || number < 0) {
        problem = bad(field + "." + std::string(name), "must be a count, or null when it is not known");
        return std::nullopt;
    }
    return number;
}

/// A bound's text and its value in ms: each line has the same ones in the same order.
using Bounds = std::vector<std::pair<std::string, double>>;

void readBuckets(const dom::element &v, const std::string &field, TrackSample &out, Bounds &known, std::optional<Error> &problem)
{
    if (v.is_null())
        return;
    dom::object o;
    if (v.get(o) != simdjson::SUCCESS) {
        problem = bad(field, "must be an object of upper bounds in seconds");
        return;
    }
    auto &buckets = out.buckets.emplace();
    buckets.reserve(known.size());
    std::size_t at = 0;
    for (const auto [key, value] : o) {
        double bound = std::numeric_limits<double>::infinity();
        const bool same = at < known.size() && known[at].first == key;
        if (same) {
            bound = known[at].second;
        } else if (key != "+Inf") {
            if (key.size() >= kLongestBound) {
                problem = bad(field, "has a bound that is no number");
                return;
            }
            const auto seconds = parseNumber(key);
            if (!seconds || !(*seconds >= 0)) {
                problem = bad(field + "." + std::string(key), "is no bound in seconds");
                return;
            }
            bound = std::round(*seconds * 1e9) / 1e6; // ms, without the dust of the multiplication
        }
        if (!same) {
            known.resize(std::min(at, kMostBounds));
            if (at < kMostBounds)
                known.emplace_back(key, bound);
        }
        ++at;
        if (value.is_null()) {
            out.buckets.reset(); // one bound unknown is a histogram unknown
            return;
        }
        const auto n = count(value, field, key, problem);
        if (problem)
            return;
        buckets[bound] = *n;
    }
}

void readPods(const dom::element &v, const std::string &field, TrackSample &out, std::optional<Error> &problem)
{
    if (v.is_null())
        return;
    dom::array list;
    if (v.get(list) != simdjson::SUCCESS) {
        problem = bad(field, "must be a list");
        return;
    }
    auto &pods = out.pods.emplace();
    for (const dom::element p : list) {
        PodSample pod;
        std::string_view name;
        if (p["name"].get(name) != simdjson::SUCCESS || p["ready"].get(pod.ready) != simdjson::SUCCESS) {
            problem = bad(field + "[" + std::to_string(pods.size()) + "]", "needs a name, and ready true or false");
            return;
        }
        pod.name = name;
        std::int64_t restarts = 0;
        if (p["restarts"].get(restarts) == simdjson::SUCCESS)
            pod.restarts = restarts;
        pods.push_back(std::move(pod));
    }
}

void readDependencies(const dom::element &v, const std::string &field, std::map<std::string, std::string> &out, std::optional<Error> &problem)
{
    if (v.is_null())
        return;
    dom::object o;
    if (v.get(o) != simdjson::SUCCESS) {
        problem = bad(field, "must be an object");
        return;
    }
    for (const auto [key, value] : o) {
        std::string_view text = "unknown";
        if (!value.is_null() && (value.get(text) != simdjson::SUCCESS || (text != "up" && text != "down" && text != "unknown"))) {
            problem = bad(field + "." + std::string(key), "must be up, down or unknown");
            return;
        }
        out[std::string(key)] = text;
    }
}

/// What a track's fields are called, made once.
struct TrackNames {
    explicit TrackNames(const char *name) : track(name), buckets(track + ".buckets"), pods(track + ".pods"), dependencies(track + ".dependencies") {}
    std::string track, buckets, pods, dependencies;
};

std::optional<TrackSample> readTrack(const dom::element &v, const TrackNames &track, Bounds &bounds, std::optional<Error> &problem)
{
    if (v.is_null())
        return std::nullopt;
    dom::object o;
    if (v.get(o) != simdjson::SUCCESS) {
        problem = bad(track.track, "must be an object");
        return std::nullopt;
    }
    TrackSample out;
    for (const auto [key, value] : o) {
        if (problem)
            return std::nullopt;
        if (key == "requests")
            out.requests = count(value, track.track, key, problem);
        else if (key == "errors")
            out.errors = count(value, track.track, key, problem);
        else if (key == "buckets")
            readBuckets(value, track.buckets, out, bounds, problem);
        else if (key == "pods")
            readPods(value, track.pods, out, problem);
        else if (key == "dependencies")
            readDependencies(value, track.dependencies, out.dependencies, problem);
    }
    return out;
}

} // namespace

struct LineReader::Private {
    dom::parser parser;
    std::string buffer;
    const TrackNames canaryNames{"canary"}, stableNames{"stable"};
    Bounds canary, stable;
};

LineReader::LineReader() : d(std::make_unique<Private>()) {}
LineReader::~LineReader() = default;

Expected<Line> LineReader::read(std::string_view text)
{
    d->buffer.assign(text);
    d->buffer.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    dom::element doc;
    if (const auto error = d->parser.parse(d->buffer.data(), d->buffer.size(), false).get(doc); error != simdjson::SUCCESS)
        return bad("line", std::string("is not JSON: ") + simdjson::error_message(error));
    dom::object o;
    if (doc.get(o) != simdjson::SUCCESS)
        return bad("line", "must be an object");
    Line out;
    std::optional<Error> problem;
    bool timed = false;
    for (const auto [key, value] : o) {
        if (key == "t") {
            double t = 0;
            if (value.get(t) != simdjson::SUCCESS || !(std::abs(t) < 1e11))
                return bad("t", "must be a time in seconds");
            out.at = fromSeconds(t);
            timed = true;
        } else if (key == "scrape") {
            std::string_view s;
            if (value.get(s) != simdjson::SUCCESS || (s != "ok" && s != "failed" && s != "empty" && s != "nan"))
                return bad("scrape", "must be ok, failed, empty or nan");
            out.scrape = s == "ok" ? Scrape::Ok : s == "failed" ? Scrape::Failed : s == "empty" ? Scrape::Empty : Scrape::Nan;
        } else if (key == "canary") {
            out.canary = readTrack(value, d->canaryNames, d->canary, problem);
        } else if (key == "stable") {
            out.stable = readTrack(value, d->stableNames, d->stable, problem);
        } else if (key == "dependencies") {
            readDependencies(value, "dependencies", out.dependencies, problem);
        }
        if (problem)
            return *problem;
    }
    if (!timed)
        return bad("t", "is missing");
    return out;
}

} // namespace tidegate::replay
