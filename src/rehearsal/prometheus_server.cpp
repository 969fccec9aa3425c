// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/prometheus_server.h"

#include "base/number.h"

#include <cmath>

namespace tidegate::rehearsal {

namespace {

std::string valueText(double v)
{
    if (std::isnan(v))
        return "NaN";
    if (std::isinf(v))
        return v > 0 ? "+Inf" : "-Inf";
    return general(v, 17);
}

Json pair(Instant t, double v)
{
    return Json::array({toSeconds(t), valueText(v)});
}

void answer(HttpReply *reply, const char *type, Json result)
{
    reply->send(200, QByteArray::fromStdString(Json{{"status", "success"}, {"data", {{"resultType", type}, {"result", std::move(result)}}}}.dump()));
}

void bad(HttpReply *reply, const std::string &what)
{
    reply->send(400, QByteArray::fromStdString(Json{{"status", "error"}, {"errorType", "bad_data"}, {"error", what}}.dump()));
}

} // namespace

void PrometheusServer::handle(const HttpRequest &r, HttpReply *reply)
{
    m_metrics.advance(m_now());
    if (r.path == QLatin1String("/-/ready") || r.path == QLatin1String("/-/healthy"))
        return reply->send(200, "Prometheus Server is Ready.\n", "text/plain");
    if (r.path == QLatin1String("/api/v1/status/buildinfo"))
        return reply->send(200, R"({"status":"success","data":{"version":"2.42.0","revision":"rehearsal"}})");
    if (r.path == QLatin1String("/api/v1/status/flags"))
        return reply->send(200, R"({"status":"success","data":{"storage.tsdb.retention.time":"60d"}})");
    if (r.path == QLatin1String("/api/v1/query"))
        return query(r, reply);
    if (r.path == QLatin1String("/api/v1/query_range"))
        return range(r, reply);
    reply->send(404, "404 page not found\n", "text/plain");
}

void PrometheusServer::query(const HttpRequest &r, HttpReply *reply)
{
    const auto e = promql::parse(r.arg("query"));
    if (!e)
        return bad(reply, e.error().detail);
    const auto asked = parseNumber(r.arg("time"));
    const Instant at = asked ? fromSeconds(*asked) : m_now();
    const auto v = (*e)->evaluate(m_metrics.series(), at);
    if (!v)
        return bad(reply, v.error().detail);
    Json result = Json::array();
    switch (v->kind) {
    case promql::Value::Kind::Scalar:
        return answer(reply, "scalar", pair(at, v->scalar));
    case promql::Value::Kind::Vector:
        for (const promql::Sample &s : v->vector)
            result.push_back({{"metric", s.labels}, {"value", pair(at, s.value)}});
        return answer(reply, "vector", std::move(result));
    case promql::Value::Kind::Matrix:
        for (const promql::Range &m : v->matrix) {
            Json values = Json::array();
            for (const auto &[t, x] : m.points)
                values.push_back(pair(t, x));
            result.push_back({{"metric", m.labels}, {"values", std::move(values)}});
        }
        return answer(reply, "matrix", std::move(result));
    }
}

void PrometheusServer::range(const HttpRequest &r, HttpReply *reply)
{
    const auto e = promql::parse(r.arg("query"));
    if (!e)
        return bad(reply, e.error().detail);
    const auto from = parseNumber(r.arg("start")), to = parseNumber(r.arg("end")), step = parseNumber(r.arg("step"));
    if (!from || !to || !step || *step <= 0 || *to < *from)
        return bad(reply, "invalid parameter start, end or step");
    if ((*to - *from) / *step > 11000)
        return bad(reply, "exceeded maximum resolution of 11,000 points per timeseries");
    std::map<Labels, Json> series;
    const auto count = static_cast<long long>((*to - *from) / *step + 1e-9);
    for (long long i = 0; i <= count; ++i) {
        const Instant at = fromSeconds(*from + static_cast<double>(i) * *step);
        const auto v = (*e)->evaluate(m_metrics.series(), at);
        if (!v)
            return bad(reply, v.error().detail);
        if (v->kind == promql::Value::Kind::Matrix)
            return bad(reply, "invalid expression type \"range vector\" for range query, must be Scalar or instant Vector");
        if (v->kind == promql::Value::Kind::Scalar)
            series[{}].push_back(pair(at, v->scalar));
        for (const promql::Sample &s : v->vector)
            series[s.labels].push_back(pair(at, s.value));
    }
    Json result = Json::array();
    for (auto &[labels, values] : series)
        result.push_back({{"metric", labels}, {"values", std::move(values)}});
    answer(reply, "matrix", std::move(result));
}

} // namespace tidegate::rehearsal
