// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"
#include "kube/intake.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>

namespace tidegate::kube {

/// What to list and watch.
struct Resource {
    std::string group, version = "v1", plural; ///< group "" is the core API
    std::string ns;                            ///< empty: all namespaces
    std::string labelSelector, fieldSelector;
    /// Lists as a stream (sendInitialEvents) where the server has that, for kinds with thousands of objects: the server then need not
    /// hold the whole answer. Few objects come sooner in a page. Falls back to pages by itself.
    bool streamed = false;
    [[nodiscard]] std::string path() const; ///< /apis/apps/v1/namespaces/x/deployments
};

struct CacheState {
    bool synced = false;            ///< listed completely at least once
    bool live = false;              ///< a watch is open and within its idle time
    std::optional<Instant> lastHeard; ///< last event, bookmark or list, our clock
    std::optional<Error> error;
    long long relists = 0;
};

/// List and watch of one resource, kept by an Intake: JSON objects without managedFields, or a compact typed store.
/// Pages of 500 or a streaming list, bookmarks, resume at the last resourceVersion, 410 → relist, back-off 0.8 … 30 s with jitter.
/// After a relist the store is replaced in one step and only real differences are signalled. Same thread as the client.
class Reflector : public QObject {
    Q_OBJECT
public:
    /// Kept as JSON objects.
    Reflector(ApiClient *client, Resource resource, QObject *parent = nullptr);
    /// Kept by `intake`, which has to outlive the reflector.
    Reflector(ApiClient *client, Resource resource, Intake *intake, QObject *parent = nullptr);
    ~Reflector() override;
    void start();
    void stop();
    [[nodiscard]] const std::map<std::string, Json> &objects() const; ///< key "ns/name"; empty with an intake of one's own
    [[nodiscard]] std::size_t size() const;                           ///< objects, of either
    [[nodiscard]] const CacheState &state() const;
    [[nodiscard]] long long revision() const; ///< grows with each change of objects()
    [[nodiscard]] const Resource &resource() const;

Q_SIGNALS:
    /// Objects changed; at most once per event-loop turn.
    void changed();
    void stateChanged();
    /// One event, for `tidegatectl watch`: type SYNCED ADDED MODIFIED DELETED RELIST ERROR.
    void happened(const QString &type, const tidegate::Json &object);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidegate::kube
