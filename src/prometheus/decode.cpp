// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/result.h"

#include "base/number.h"
#include "base/parse_json.h"
#include "prometheus/native.h"
#include "prometheus/number.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace tidegate::prometheus {

namespace {

constexpr qsizetype kMaxBody = 128LL * 1024 * 1024;

Error bad(const std::string &source, const std::string &what)
{
    return {ErrorKind::Invalid, source, what, TG_TR("look whether this is the address of a Prometheus")};
}

bool sample(const Json &pair, Series &s)
{
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number())
        return false;
    const auto v = numberOf(pair[1]);
    if (!v)
        return false;
    s.times.push_back(fromSeconds(pair[0].get<double>()));
    s.values.push_back(*v);
    return true;
}

bool histogram(const Json &pair, const Labels &labels, NativeHistograms &native)
{
    return pair.is_array() && pair.size() == 2 && pair[0].is_number() && native.add(labels, fromSeconds(pair[0].get<double>()), pair[1]);
}

bool series(const Json &doc, Series &s, NativeHistograms &native)
{
    if (const Json *metric = nodeAt(doc, {"metric"}); metric && metric->is_object()) {
        for (const auto &[k, v] : metric->items()) {
            if (!v.is_string())
                return false;
            s.labels.emplace(k, v.get<std::string>());
        }
    }
    if (const Json *one = nodeAt(doc, {"value"}))
        return sample(*one, s);
    if (const Json *one = nodeAt(doc, {"histogram"}))
        return histogram(*one, s.labels, native);
    // A series that became a native histogram has both for a while: the histograms are what it is now.
    if (const Json *many = nodeAt(doc, {"histograms"}))
        return many->is_array() && std::ranges::all_of(*many, [&](const Json &pair) { return histogram(pair, s.labels, native); });
    const Json *many = nodeAt(doc, {"values"});
    return many && many->is_array() && std::ranges::all_of(*many, [&](const Json &pair) { return sample(pair, s); });
}

} // namespace

std::optional<double> numberOf(const Json &v)
{
    if (!v.is_string())
        return std::nullopt;
    return parseNumber(v.get_ref<const std::string &>());
}

Expected<Result> decode(const QByteArray &body, int httpStatus, const std::string &source)
{
    if (body.size() > kMaxBody)
        return bad(source, "the answer is larger than 128 MiB");
    const Json doc = parseJson({body.constData(), static_cast<std::size_t>(body.size())});
    if (doc.is_discarded() || !doc.is_object()) {
        Error e = bad(source, httpStatus >= 400 ? "it answered " + std::to_string(httpStatus) : "the answer is not JSON");
        e.httpStatus = httpStatus;
        if (httpStatus == 401 || httpStatus == 403)
            e.kind = httpStatus == 401 ? ErrorKind::Unauthorized : ErrorKind::Forbidden;
        else if (httpStatus >= 500)
            e.kind = ErrorKind::Server;
        return e;
    }
    if (textAt(doc, {"status"}) != "success") {
        const std::string type = textAt(doc, {"errorType"}), what = textAt(doc, {"error"}, textAt(doc, {"message"}, "it answered " + std::to_string(httpStatus)));
        Error e{type == "timeout" ? ErrorKind::Timeout : httpStatus == 503 || httpStatus == 502 ? ErrorKind::Server : ErrorKind::Invalid, source, (type.empty() ? "" : type + ": ") + what.substr(0, 500), "look at the query", httpStatus};
        return e;
    }
    Result r;
    if (const Json *warnings = nodeAt(doc, {"warnings"}); warnings && warnings->is_array()) {
        for (const Json &w : *warnings) {
            if (!w.is_string())
                continue;
            r.warnings.push_back(w.get<std::string>().substr(0, 500));
            if (r.partial.empty() && !r.warnings.back().starts_with("PromQL"))
                r.partial = r.warnings.back();
        }
    }
    if (const Json *partial = nodeAt(doc, {"isPartial"}); r.partial.empty() && partial && partial->is_boolean() && partial->get<bool>())
        r.partial = "some of its stores did not answer";
    r.resultType = textAt(doc, {"data", "resultType"});
    const Json *result = nodeAt(doc, {"data", "result"});
    if (!result || !result->is_array())
        return bad(source, "the answer has no result");
    if (r.resultType == "scalar") {
        Series s;
        if (!sample(*result, s))
            return bad(source, "a sample is not a time and a value");
        r.series.push_back(std::move(s));
        return r;
    }
    NativeHistograms native;
    for (const Json &one : *result) {
        Series s;
        if (!series(one, s, native))
            return bad(source, "a sample is not a time and a value");
        if (!nodeAt(one, {"histogram"}) && !nodeAt(one, {"histograms"}))
            r.series.push_back(std::move(s));
    }
    const auto buckets = native.classic();
    if (!buckets)
        return Error{ErrorKind::Unsupported, source, TG_TR("its native histograms have more buckets than can be held at once"), TG_TR("lower their resolution where they are scraped (native_histogram_bucket_limit)")};
    r.series.insert(r.series.end(), buckets->begin(), buckets->end());
    return r;
}

Expected<Result> whole(Expected<Result> result, const std::string &source)
{
    if (!result || result->partial.empty())
        return result;
    return Error{ErrorKind::Server, source, "it answers with a part of the data only: " + result->partial, TG_TR("look at the stores behind it")};
}

} // namespace tidegate::prometheus
