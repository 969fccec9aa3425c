// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "tracing/dialect.h"

#include "base/parse_json.h"
#include "net/fetcher.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace tidegate::tracing {

namespace {

constexpr int kTraces = 50;             ///< asked for at most
constexpr std::size_t kPodsNamed = 20;  ///< in one question
/// Resource attributes that hold a pod's name: by the conventions, by SDKs' host detection, by Jaeger's own clients.
constexpr std::array kPodKeys{"k8s.pod.name", "host.name", "hostname"};
constexpr const char *kVersionKey = "service.version";

std::vector<std::string> namedPods(const Subject &s)
{
    return {s.pods.begin(), s.pods.begin() + static_cast<long>(std::min(s.pods.size(), kPodsNamed))};
}

std::string quoted(const std::string &text, char mark)
{
    std::string out(1, mark);
    for (const char c : text) {
        if (c == mark || c == '\\')
            out += '\\';
        out += c;
    }
    return out + mark;
}

std::string joined(const std::vector<std::string> &all, const char *between)
{
    std::string out;
    for (const std::string &one : all)
        out += (out.empty() ? "" : between) + one;
    return out;
}

long long micros(Instant t)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(t.time_since_epoch()).count();
}

long long seconds(Instant t)
{
    return std::chrono::floor<std::chrono::seconds>(t).time_since_epoch().count();
}

std::string traceQl(const Question &q)
{
    std::string out = "{resource.service.name=" + quoted(q.subject.service, '"');
    if (q.by == By::Version)
        out += " && resource.service.version=" + quoted(q.subject.version, '"');
    if (q.by == By::Pods) {
        // Names of pods have no sign that means something in an expression but the dot, which stands for itself as well.
        const std::string pods = quoted(joined(namedPods(q.subject), "|"), '"');
        out += " && (resource.k8s.pod.name=~" + pods + " || resource.host.name=~" + pods + ")";
    }
    return out + "}";
}

std::string filterExpression(const Question &q)
{
    std::string out = "service.name = " + quoted(q.subject.service, '\'');
    if (q.by == By::Version)
        out += " AND resource.service.version = " + quoted(q.subject.version, '\'');
    if (q.by == By::Pods) {
        std::vector<std::string> pods;
        for (const std::string &p : namedPods(q.subject))
            pods.push_back(quoted(p, '\''));
        const std::string list = "(" + joined(pods, ", ") + ")";
        out += " AND (resource.k8s.pod.name IN " + list + " OR resource.host.name IN " + list + ")";
    }
    return out;
}

/// Jaeger looks for exact tags of one value only: pods are told from its answer.
std::string jaegerTags(const Question &q)
{
    return q.by == By::Version ? Json{{kVersionKey, q.subject.version}}.dump(-1, ' ', false, Json::error_handler_t::replace) : std::string();
}

net::Request get(const std::string &base, const std::string &path, const std::vector<std::pair<QString, std::string>> &query)
{
    QUrl url(QString::fromStdString(base + path), QUrl::StrictMode);
    QUrlQuery q;
    for (const auto &[key, value] : query)
        q.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(value))));
    url.setQuery(q);
    net::Request r;
    r.url = url;
    r.headers.emplace_back("Accept", "application/json");
    return r;
}

/// Text of the tag `key` in one of Jaeger's lists; empty when there is none.
std::string tagOf(const Json &holder, const char *key)
{
    for (const Json &t : listAt(holder, {"tags"})) {
        if (textAt(t, {"key"}) == key)
            return textAt(t, {"value"});
    }
    return {};
}

bool answers(const Question &q, const Json &span, const Json &process)
{
    if (textAt(process, {"serviceName"}) != q.subject.service)
        return false;
    if (q.by == By::Version)
        return tagOf(process, kVersionKey) == q.subject.version || tagOf(span, kVersionKey) == q.subject.version;
    return q.by == By::Service || std::ranges::any_of(kPodKeys, [&](const char *key) { return std::ranges::find(q.subject.pods, tagOf(process, key)) != q.subject.pods.end(); });
}

/// Whether a span that ended at `t` belongs to the time that was asked for. Whatever a cache or a proxy answers, old spans prove nothing.
bool inTime(const Question &q, Sighting &s, Instant t)
{
    if (t < q.from || t > q.to + std::chrono::hours(1)) // its clock may be ahead
        return false;
    s.newest = s.newest ? std::max(*s.newest, t) : t;
    return true;
}

Expected<Sighting> jaeger(const Question &q, const Json &doc)
{
    if (!nodeAt(doc, {"data"}))
        return Error{ErrorKind::Invalid, "Jaeger", TG_TR("its answer has no data"), TG_TR("look whether the address is Jaeger's query service")};
    Sighting out;
    const Json none = Json::object();
    for (const Json &trace : listAt(doc, {"data"})) {
        bool one = false;
        for (const Json &span : listAt(trace, {"spans"})) {
            const Json *process = nodeAt(trace, {"processes"});
            const std::string id = textAt(span, {"processID"});
            process = process && process->is_object() && process->contains(id) ? &(*process)[id] : &none;
            const Instant end{Millis{intAt(span, {"startTime"}) / 1000 + intAt(span, {"duration"}) / 1000}};
            one = (answers(q, span, *process) && inTime(q, out, end)) || one;
        }
        out.traces += one ? 1 : 0;
    }
    return out;
}

Expected<Sighting> tempo(const Question &q, const Json &doc)
{
    // Nothing found is an answer without `traces`, but never without its figures.
    if (!nodeAt(doc, {"traces"}) && !nodeAt(doc, {"metrics"}))
        return Error{ErrorKind::Invalid, "Tempo", TG_TR("its answer has neither traces nor metrics"), TG_TR("look whether the address is Tempo's query frontend")};
    Sighting out;
    for (const Json &trace : listAt(doc, {"traces"})) {
        const Json *start = nodeAt(trace, {"startTimeUnixNano"});
        const std::string nanos = start && start->is_string() ? start->get<std::string>() : start && start->is_number_integer() ? start->dump() : std::string();
        const long long ms = nanos.size() > 6 && nanos.size() < 20 ? std::atoll(nanos.substr(0, nanos.size() - 6).c_str()) : 0;
        const long long lasted = std::clamp(intAt(trace, {"durationMs"}), 0LL, 86'400'000LL);
        out.traces += inTime(q, out, Instant{Millis{ms + lasted}}) ? 1 : 0;
    }
    return out;
}

Expected<Sighting> sigNoz(const Question &q, const Json &doc)
{
    const Json *results = nodeAt(doc, {"data", "data", "results"});
    if (!results)
        results = nodeAt(doc, {"data", "results"});
    if (!results || !results->is_array())
        return Error{ErrorKind::Invalid, "SigNoz", TG_TR("its answer has no results"), TG_TR("look whether it has /api/v5/query_range")};
    Sighting out;
    for (const Json &result : *results) {
        for (const Json &row : listAt(result, {"rows"})) {
            const auto t = parseInstant(textAt(row, {"timestamp"}));
            out.traces += t && inTime(q, out, *t) ? 1 : 0;
        }
    }
    return out;
}

} // namespace

std::optional<Backend> backendFrom(const std::string &word)
{
    if (word == "jaeger")
        return Backend::Jaeger;
    if (word == "tempo")
        return Backend::Tempo;
    return word == "sigNoz" ? std::optional(Backend::SigNoz) : std::nullopt;
}

const char *name(Backend b)
{
    return b == Backend::Jaeger ? "Jaeger" : b == Backend::Tempo ? "Tempo" : "SigNoz";
}

std::string queryText(Backend backend, const Question &q)
{
    if (backend == Backend::Tempo)
        return traceQl(q);
    if (backend == Backend::SigNoz)
        return filterExpression(q);
    const std::string tags = jaegerTags(q);
    return "service=" + q.subject.service + (tags.empty() ? "" : " tags=" + tags) + (q.by == By::Pods ? " of pods " + joined(namedPods(q.subject), ", ") : "");
}

net::Request request(Backend backend, const std::string &url, const Question &q, const QByteArray &key)
{
    const std::string base = net::bareUrl(url), limit = std::to_string(q.by == By::Pods ? 4 * kTraces : kTraces);
    if (backend == Backend::Tempo)
        return get(base, "/api/search", {{"q", traceQl(q)}, {"start", std::to_string(seconds(q.from))}, {"end", std::to_string(seconds(q.to) + 1)}, {"limit", limit}});
    if (backend == Backend::Jaeger) {
        std::vector<std::pair<QString, std::string>> query{{"service", q.subject.service}, {"start", std::to_string(micros(q.from))}, {"end", std::to_string(micros(q.to))}, {"limit", limit}};
        if (const std::string tags = jaegerTags(q); !tags.empty())
            query.emplace_back("tags", tags);
        return get(base, "/api/traces", query);
    }
    net::Request r = get(base, "/api/v5/query_range", {});
    const Json spec = {{"name", "A"}, {"signal", "traces"}, {"filter", {{"expression", filterExpression(q)}}}, {"limit", kTraces}, {"order", {{{"key", {{"name", "timestamp"}}}, {"direction", "desc"}}}}};
    const Json body = {{"start", q.from.time_since_epoch().count()}, {"end", q.to.time_since_epoch().count()}, {"requestType", "raw"}, {"compositeQuery", {{"queries", {{{"type", "builder_query"}, {"spec", spec}}}}}}};
    r.method = "POST";
    r.safe = true; // it asks
    r.body = QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace));
    r.headers.emplace_back("Content-Type", "application/json");
    if (!key.isEmpty())
        r.headers.emplace_back("SIGNOZ-API-KEY", key);
    return r;
}

Expected<Sighting> sighted(Backend backend, const Question &q, const QByteArray &body)
{
    const Json doc = parseJson(body.toStdString());
    if (!doc.is_object())
        return Error{ErrorKind::Invalid, name(backend), TG_TR("its answer is not JSON"), TG_TR("look whether the address is its API")};
    return backend == Backend::Jaeger ? jaeger(q, doc) : backend == Backend::Tempo ? tempo(q, doc) : sigNoz(q, doc);
}

} // namespace tidegate::tracing
