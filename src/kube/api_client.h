// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/json.h"
#include "base/time.h"
#include "kube/kubeconfig.h"
#include "net/http_session.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace tidegate::kube {

/// One answer of the API server, as JSON. Statuses ≥ 400 arrive as Errors whose kind follows from the Status body
/// (reason, then code) and whose detail is its message.
using Answer = std::function<void(Expected<Json>)>;

/// A write. `precondition` is inside the body (resourceVersion, JSON Patch test).
struct Mutation {
    QByteArray method = "PATCH"; ///< PATCH POST PUT DELETE
    std::string path;            ///< /apis/apps/v1/namespaces/x/deployments/y
    std::string contentType = "application/json-patch+json";
    Json body;
    bool dryRun = false;         ///< adds dryRun=All
    bool urgent = false;         ///< a rollback: never queues behind other calls
    std::chrono::milliseconds deadline{15000};
};

/// How a write ended. A conflict names who else wrote the object last, where that can be read (not for urgent ones, which do not wait).
/// Unknown is resolved by reading back, by the caller, who knows what to look for.
struct Outcome {
    enum class Kind { Applied, Rejected, Unknown } kind = Kind::Unknown;
    Json object; ///< Applied: as the server returned it
    Error error; ///< Rejected, Unknown. Conflict (409, failed test 422) is Rejected with kind Conflict
    int status = 0;
};
using MutationDone = std::function<void(Outcome)>;

/// Health of the link, from a cheap GET /livez every 3 s and from every answer. NOT LIVE after 10 s (DECISIONS.md 30).
struct LinkState {
    bool ok = false;
    bool everOk = false;
    std::optional<Instant> lastOk; ///< our clock
    std::optional<Error> error;    ///< the last one while not ok
    std::optional<Millis> clockOffset; ///< server minus ours
};

/// Requests sent, retries and watches included, by verb (GET, PATCH … WATCH) and HTTP status; 0: no answer. A watch counts when it ends.
using RequestCounts = std::map<std::pair<std::string, int>, long long>;

struct WhoAmI {
    std::string user; ///< as the server sees us
    std::vector<std::string> groups;
    bool verified = false; ///< by SelfSubjectReview; else from certificate or token, and cannot approve (DECISIONS.md 5)
};

/// The API server, as one identity. Owns credentials (exec plugin, token file), retries reads within limits, never repeats a write.
/// Lives in one thread; callbacks come in it, never from inside the call, never after `context` or the client is destroyed.
class ApiClient : public QObject {
    Q_OBJECT
public:
    struct Options {
        bool readOnly = false; ///< enforced in the HTTP layer (F4)
        bool probe = true;     ///< run the /livez heartbeat
        std::function<std::chrono::milliseconds()> asleep = {}; ///< see net::WakeWatch; for tests
    };
    ApiClient(ConnectionSpec spec, Options options, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const ConnectionSpec &spec() const;
    /// Other credentials or certificates for the same server, for everything that is sent from now on.
    void renew(const ConnectionSpec &spec);
    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] LinkState link() const;
    [[nodiscard]] const RequestCounts &requests() const;
    /// The API server's clock as far as we know it; our own until the first answer.
    [[nodiscard]] Instant serverNow() const;

    /// GET of path?query; `context` bounds the callback's life.
    void get(QObject *context, const std::string &pathAndQuery, Answer answer, std::chrono::milliseconds deadline = std::chrono::seconds(15));
    /// GET of path?query for whoever decodes the body without a tree: its bytes, where the status is < 300.
    void getBytes(QObject *context, const std::string &pathAndQuery, std::function<void(Expected<QByteArray>)> answer, std::chrono::milliseconds deadline);
    /// GET whose body is not a Kubernetes object (pod and service proxies): any status < 600 is a Response.
    /// `headers` go to what is behind the proxy; the API server keeps Authorization for itself.
    void getRaw(QObject *context, const std::string &pathAndQuery, net::Done done, std::chrono::milliseconds deadline = std::chrono::seconds(15), const std::vector<net::Header> &headers = {});
    /// POST that changes nothing (SelfSubjectAccessReview …); allowed in read-only mode.
    void review(QObject *context, const std::string &path, const Json &body, Answer answer);
    void mutate(QObject *context, const Mutation &mutation, MutationDone done);
    /// Opens a watch; used by Reflector.
    [[nodiscard]] net::CallPtr watch(const std::string &pathAndQuery, net::StreamHandlers handlers, std::chrono::milliseconds idle);

    /// SelfSubjectReview v1 → v1beta1 → v1alpha1, else certificate CN or token subject, unverified.
    void whoAmI(QObject *context, std::function<void(WhoAmI)> done);
    /// Whether we may `verb` `resource` (group "" is core; subresource "scale") in `ns`. Errors count as "do not know": true with the error.
    void canI(QObject *context, const std::string &verb, const std::string &group, const std::string &resource, const std::string &ns, std::function<void(bool allowed, std::optional<Error>)> done);

Q_SIGNALS:
    void linkChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The words and next step for a person, by client-go's habits: maps an HTTP status and Status body to an Error.
[[nodiscard]] Error errorFromStatus(int httpStatus, const QByteArray &body, const std::string &subject);

} // namespace tidegate::kube
