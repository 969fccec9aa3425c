// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/json.h"
#include "base/time.h"
#include "kube/api_client.h"
#include "plan/plan.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tidegate::prometheus {

using Labels = std::map<std::string, std::string>;

/// One time series. `values` may hold NaN; times are the samples' own, ascending.
struct Series {
    Labels labels;
    std::vector<Instant> times;
    std::vector<double> values;
};
/// An answer: series plus the server's warnings (partial data is a warning, never silence).
struct Result {
    std::vector<Series> series;
    std::vector<std::string> warnings;
    std::string resultType; ///< vector matrix scalar
};
using ResultDone = std::function<void(Expected<Result>)>;

/// Decodes an HTTP API answer. Wrong types, truncation, invalid UTF-8 are Errors of kind Invalid that name `source`; never throws.
[[nodiscard]] Expected<Result> decode(const QByteArray &body, int httpStatus, const std::string &source);

/// How to reach a Prometheus.
struct Target {
    std::string url;         ///< direct base URL, or
    std::string serviceProxyPath; ///< /api/v1/namespaces/ns/services/name:port/proxy through the API server (GET only)
    std::string bearerToken, username, password, caPem;
    std::vector<std::pair<std::string, std::string>> headers; ///< X-Scope-OrgID …
    [[nodiscard]] std::string text() const; ///< for people, no secrets
};

struct LinkState {
    bool ok = false;
    std::optional<Instant> lastOk;
    std::optional<Error> error;
};

/// Prometheus HTTP API client: own deadlines, never blocks; what is asked for somebody who is gone is cancelled. GET, and POST of the
/// same form where a query is too long for an address or a server wants it so; through the API server's proxy always GET, since a POST
/// there needs another right. Same thread rules as ApiClient.
class Client : public QObject {
    Q_OBJECT
public:
    /// `api` carries the requests when the target is a service proxy; may be null for a URL.
    Client(Target target, kube::ApiClient *api, QObject *parent = nullptr);
    ~Client() override;
    [[nodiscard]] const Target &target() const;
    [[nodiscard]] LinkState link() const;
    void query(QObject *context, const std::string &expr, Instant at, ResultDone done);
    /// Split so that no request passes 11,000 points a series; pieces are joined before `done`.
    void queryRange(QObject *context, const std::string &expr, Instant from, Instant to, Millis step, ResultDone done);
    /// GET /api/v1/<path> and its `data`.
    void get(QObject *context, const std::string &path, std::function<void(Expected<Json>)> done);

Q_SIGNALS:
    void linkChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Where a plan's Prometheus is: by URL, by Service, or found (`auto`): well-known Services by label, first whose /api/v1/status/buildinfo answers.
void locate(QObject *context, kube::ApiClient *api, const plan::PrometheusSource &source, std::function<void(Expected<Target>)> done);

/// PromQL for one kind of instrumentation. {track} is already replaced by label matchers.
/// What is emitted, all of it: range selectors `sel[5m]` and, for expressions, `(expr)[5m:15s]`;
/// `(sum(rate(err[5m])) or 0 * sum(rate(req[5m]))) / sum(rate(req[5m]))`; `1000 * histogram_quantile(0.95, sum by (le) (rate(buckets[5m])))`;
/// `sum(rate(req[5m]))`; `sum(increase(req[7d]))`; `sum by (le) (increase(buckets[5m]))`.
struct Recipe {
    std::string name; ///< http-requests-total, custom …
    std::string requests, errors, buckets; ///< plain selectors (or, custom, expressions) of cumulative counters
    double bucketUnitMs = 1000; ///< one unit of `le` in ms: 1000 for seconds
    bool selectors = true;      ///< the three are plain selectors, so [range] may be appended
    Millis interval{15000};     ///< resolution of subqueries, where expressions need them
    [[nodiscard]] std::string range(const std::string &counter, Millis window) const; ///< counter[window]
    [[nodiscard]] std::string errorRate(Millis window) const; ///< ratio; empty or NaN without traffic
    [[nodiscard]] std::string p95(Millis window) const;       ///< ms
    [[nodiscard]] std::string requestRate(Millis window) const;
    [[nodiscard]] std::string bucketGrowth(Millis window) const; ///< one series per `le`, cumulative counts over the window
};
/// The recipe for a track of a plan; `auto` resolves to http-requests-total here.
[[nodiscard]] Expected<Recipe> recipeFor(const plan::Metrics &metrics, bool canary);

/// One scrape interval of one track: how much the counters grew, resets and new series handled per series.
struct Increment {
    Instant at;            ///< end of the interval: a multiple of the step since the epoch
    double requests = 0, errors = 0;
    std::map<double, double> buckets; ///< upper bound in ms (infinity included) → cumulative growth, all series
};
/// Turns raw range vectors of counters into increments per interval of `step` (targets are scraped at different moments within it).
/// Series first seen after `bornAfter` count from zero (analysis.md §2.3.2); a fall is a reset. Samples that are NaN are dropped.
[[nodiscard]] std::vector<Increment> increments(const Result &requests, const Result &errors, const Result &buckets, double bucketUnitMs, Instant bornAfter, Millis step);

} // namespace tidegate::prometheus
