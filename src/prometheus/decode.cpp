// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/result.h"

#include "base/parse_json.h"

#include <QByteArray>

#include <cmath>
#include <limits>

namespace tidegate::prometheus {

namespace {

constexpr qsizetype kMaxBody = 128LL * 1024 * 1024;

Error bad(const std::string &source, const std::string &what)
{
    return {ErrorKind::Invalid, source, what, "look whether this is the address of a Prometheus"};
}

std::optional<double> valueOf(const Json &v)
{
    if (!v.is_string())
        return std::nullopt;
    const std::string &t = v.get_ref<const std::string &>();
    if (t == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    if (t == "+Inf" || t == "Inf")
        return std::numeric_limits<double>::infinity();
    if (t == "-Inf")
        return -std::numeric_limits<double>::infinity();
    bool ok = false;
    const double d = QByteArray::fromStdString(t).toDouble(&ok);
    return ok ? std::optional(d) : std::nullopt;
}

bool sample(const Json &pair, Series &s)
{
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number())
        return false;
    const auto v = valueOf(pair[1]);
    if (!v)
        return false;
    s.times.push_back(fromSeconds(pair[0].get<double>()));
    s.values.push_back(*v);
    return true;
}

bool series(const Json &doc, Series &s)
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
    const Json *many = nodeAt(doc, {"values"});
    if (!many || !many->is_array())
        return false;
    for (const Json &pair : *many) {
        if (!sample(pair, s))
            return false;
    }
    return true;
}

} // namespace

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
    for (const Json &one : *result) {
        Series s;
        if (!series(one, s))
            return bad(source, "a sample is not a time and a value");
        r.series.push_back(std::move(s));
    }
    return r;
}

Expected<Result> whole(Expected<Result> result, const std::string &source)
{
    if (!result || result->partial.empty())
        return result;
    return Error{ErrorKind::Server, source, "it answers with a part of the data only: " + result->partial, "look at the stores behind it"};
}

} // namespace tidegate::prometheus
