// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/kube_jobs.h"

#include <QFile>

#include <ctime>
#include <map>

namespace tidegate::cli {

namespace {

/// Resident memory in KiB, from the kernel: VmRSS: now, VmHWM: at most; 0 where it does not say.
long long memoryKib(const char *which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

Json errorsJson(const std::vector<Error> &errors)
{
    Json list = Json::array();
    for (const Error &e : errors)
        list.push_back(e.text());
    return {{"errors", list}};
}

} // namespace

int printKubeconfig(const Common &common, bool validate)
{
    const kube::LoadResult loaded = loadFor(common);
    std::vector<Error> errors = loaded.errors;
    if (validate) {
        const std::vector<Error> more = kube::validateAll(loaded.config);
        errors.insert(errors.end(), more.begin(), more.end());
    }
    auto spec = kube::resolve(loaded.config, common.overrides);
    if (!spec)
        errors.push_back(spec.error());
    if (!spec || (validate && !errors.empty())) {
        print(errorsJson(errors));
        return No;
    }
    for (const Error &e : errors)
        say(e);
    print(kube::describe(*spec, loaded.config));
    return Done;
}

GetJob::GetJob(Common common, std::string path, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_path(std::move(path))
{
}

void GetJob::start()
{
    auto spec = connectionFor(m_common);
    if (!spec)
        return fail(spec.error());
    if (m_path.empty() || m_path.front() != '/')
        return fail({ErrorKind::Usage, m_path, "it is not a path", "write it like /api/v1/namespaces"});
    m_client = std::make_unique<kube::ApiClient>(*spec, kube::ApiClient::Options{.readOnly = true, .probe = false});
    const Millis deadline = m_common.timeout > Millis{0} ? m_common.timeout : std::chrono::seconds(15);
    m_client->getRaw(this, m_path, [this](const Expected<net::Response> &r) {
        if (!r)
            return fail(r.error());
        if (r->status >= 400)
            return fail(kube::errorFromStatus(r->status, r->body, m_path));
        print(r->body.toStdString());
        finish(Done);
    }, deadline);
}

Expected<kube::Resource> resourceFrom(const std::string &text)
{
    static const std::map<std::string, std::string> versions{{"apps", "v1"}, {"batch", "v1"}, {"autoscaling", "v2"}, {"discovery.k8s.io", "v1"}, {"coordination.k8s.io", "v1"}, {"networking.k8s.io", "v1"}, {"policy", "v1"}, {"rbac.authorization.k8s.io", "v1"}, {"events.k8s.io", "v1"}};
    static const std::map<std::string, std::string> groups{{"deployments", "apps"}, {"replicasets", "apps"}, {"statefulsets", "apps"}, {"daemonsets", "apps"}, {"jobs", "batch"}, {"cronjobs", "batch"}, {"horizontalpodautoscalers", "autoscaling"}, {"endpointslices", "discovery.k8s.io"}, {"leases", "coordination.k8s.io"}, {"ingresses", "networking.k8s.io"}};
    kube::Resource r;
    const auto slash = text.find('/');
    const std::string name = text.substr(0, slash);
    const auto dot = name.find('.');
    r.plural = name.substr(0, dot);
    r.group = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    if (r.group.empty()) {
        if (const auto known = groups.find(r.plural); known != groups.end())
            r.group = known->second;
    }
    if (slash != std::string::npos)
        r.version = text.substr(slash + 1);
    else if (const auto v = versions.find(r.group); v != versions.end())
        r.version = v->second;
    if (r.plural.empty() || r.version.empty())
        return Error{ErrorKind::Usage, text, "it is not a resource", "write it like pods, deployments.apps or things.example.org/v1"};
    return r;
}

WatchJob::WatchJob(Common common, Options options, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_options(std::move(options))
{
}

WatchJob::~WatchJob() = default;

void WatchJob::start()
{
    auto spec = connectionFor(m_common);
    if (!spec)
        return fail(spec.error());
    auto resource = resourceFrom(m_options.resource);
    if (!resource)
        return fail(resource.error());
    resource->labelSelector = m_options.selector;
    if (!m_options.allNamespaces)
        resource->ns = spec->ns;
    m_client = std::make_unique<kube::ApiClient>(*spec, kube::ApiClient::Options{.readOnly = true, .probe = true});
    if (m_options.stats && resource->group.empty() && resource->plural == "pods") {
        m_pods = std::make_unique<kube::PodStore>(resource->path());
        m_reflector = std::make_unique<kube::Reflector>(m_client.get(), *resource, m_pods.get());
    } else {
        m_reflector = std::make_unique<kube::Reflector>(m_client.get(), *resource);
    }
    connect(m_reflector.get(), &kube::Reflector::happened, this, &WatchJob::onEvent);
    connect(m_reflector.get(), &kube::Reflector::stateChanged, this, [this] {
        const auto &error = m_reflector->state().error;
        // Who may not see it, or cannot be reached at first, hears it at once; later losses are events and heal.
        if (error && !m_reflector->state().synced && (error->kind == ErrorKind::Forbidden || error->kind == ErrorKind::NotFound || error->kind == ErrorKind::Unauthorized || error->kind == ErrorKind::Tls))
            fail(*error);
    });
    m_clock.start();
    if (m_options.lasts > Millis{0}) {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &WatchJob::end);
        m_timer.start(m_options.lasts);
    }
    m_reflector->start();
}

void WatchJob::onEvent(const QString &type, const Json &object)
{
    ++m_events;
    if (type == QLatin1String("SYNCED") && !m_syncMs)
        m_syncMs = m_clock.elapsed();
    Json line = {{"type", type.toStdString()}, {"resourceVersion", textAt(object, {"metadata", "resourceVersion"})}};
    if (const std::string name = textAt(object, {"metadata", "name"}); !name.empty()) {
        line["name"] = name;
        line["namespace"] = textAt(object, {"metadata", "namespace"});
        if (!m_pods)
            line["object"] = object;
    } else if (type == QLatin1String("ERROR")) {
        line["message"] = textAt(object, {"message"});
    }
    const std::string text = line.dump(-1, ' ', false, Json::error_handler_t::replace);
    m_bytes += static_cast<long long>(text.size());
    print(text);
}

void WatchJob::end()
{
    if (m_options.stats) {
        const double seconds = std::max(0.001, static_cast<double>(m_clock.elapsed()) / 1000);
        const double cpu = static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
        print(Json{{"type", "STATS"}, {"objects", m_reflector->size()}, {"events", m_events}, {"eventsPerSecond", static_cast<double>(m_events) / seconds}, {"bytes", m_bytes}, {"relists", m_reflector->state().relists}, {"peakMemoryKiB", memoryKib("VmHWM:")}, {"memoryKiB", memoryKib("VmRSS:")}, {"processorPercent", cpu / seconds * 100}, {"timeToSyncMs", m_syncMs ? Json(*m_syncMs) : Json(nullptr)}}.dump());
    }
    if (!m_reflector->state().synced)
        return fail(m_reflector->state().error.value_or(Error{ErrorKind::Timeout, m_options.resource, "the first list did not come in time", ""}));
    finish(Done);
}

} // namespace tidegate::cli
