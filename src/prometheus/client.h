// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "kube/api_client.h"
#include "prometheus/result.h"
#include "prometheus/target.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>

namespace tidegate::prometheus {

using ResultDone = std::function<void(Expected<Result>)>;

struct LinkState {
    bool ok = false;
    std::optional<Instant> lastOk;
    std::optional<Error> error;
};

/// Prometheus HTTP API client: own deadlines, never blocks; what is asked for somebody who is gone is cancelled. GET, and POST of the
/// same form where a query is too long for an address or a server wants it so; through the API server's proxy always GET, since a POST
/// there needs another right. Files with credentials are read again every 30 s and when they are refused. Same thread rules as ApiClient.
class Client : public QObject {
    Q_OBJECT
public:
    /// `api` carries the requests when the target is a service proxy; may be null for a URL.
    Client(Target target, kube::ApiClient *api, QObject *parent = nullptr);
    ~Client() override;
    [[nodiscard]] const Target &target() const;
    /// The same for the same data only: address with the API server's in front where it is proxied, tenant headers. Empty where an address
    /// says nothing (this computer's own: a tunnel leads elsewhere tomorrow).
    [[nodiscard]] std::string identity() const;
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

} // namespace tidegate::prometheus
