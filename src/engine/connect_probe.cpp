// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/connect_probe.h"

#include "kube/expiry.h"

#include "base/parse_json.h"
#include "release/state.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tidegate::engine {

namespace {

constexpr auto kDeadline = std::chrono::seconds(10);

struct Need {
    const char *verb, *group, *resource, *text;
};
/// What the work needs in a namespace: reading first, then what Promote, the guardian and the health tiers write or ask.
constexpr Need kNeeds[] = {
    {"list", "apps", "deployments", "list deployments.apps"}, {"list", "", "pods", "list pods"}, {"list", "discovery.k8s.io", "endpointslices", "list endpointslices"},
    {"patch", "apps", "deployments", "patch deployments.apps"}, {"create", "", "configmaps", "create configmaps"}, {"update", "", "configmaps", "update configmaps"},
    {"create", "coordination.k8s.io", "leases", "create leases"}, {"get", "", "pods/proxy", "get pods/proxy"}};

Message error(const Error &e)
{
    return e.remedy.empty() ? Message{TG_TR("%1"), {e.detail}} : Message{TG_TR("%1 · %2"), {e.detail, e.remedy}};
}

} // namespace

ConnectProbe::ConnectProbe(kube::ConnectionSpec spec, plan::PrometheusSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    using S = ProbeStep::State;
    m_result.steps = {{S::Todo, "api", {TG_TR("API server %1"), {spec.server}}, {}}, {S::Todo, "identity", {TG_TR("Who we are"), {}}, {}}, {S::Todo, "rights", {TG_TR("What we may do in namespace %1"), {spec.ns}}, {}}, {S::Todo, "prometheus", {TG_TR("Prometheus"), {}}, {}}, {S::Todo, "releases", {TG_TR("Releases"), {}}, {}}};
    m_api = std::make_unique<kube::ApiClient>(std::move(spec), kube::ApiClient::Options{true, false});
}

ConnectProbe::~ConnectProbe() = default;

void ConnectProbe::start()
{
    api();
}

void ConnectProbe::set(const char *id, ProbeStep::State state, Message detail)
{
    if (const auto s = std::ranges::find(m_result.steps, id, &ProbeStep::id); s != m_result.steps.end()) {
        s->state = state;
        s->detail = std::move(detail);
    }
    Q_EMIT changed(m_result);
}

void ConnectProbe::api()
{
    using S = ProbeStep::State;
    set("api", S::Running, {});
    QElapsedTimer clock;
    clock.start();
    m_api->get(this, "/version", [this, clock](const Expected<Json> &r) {
        // A server that hides its version from us has answered all the same.
        const bool heard = r || r.error().kind == ErrorKind::Forbidden;
        if (!heard) {
            set("api", S::Failed, error(r.error()));
            for (const char *later : {"identity", "rights", "prometheus", "releases"})
                set(later, S::Skipped, {TG_TR("the API server comes first"), {}});
            return finish();
        }
        m_result.usable = true;
        const bool insecure = m_api->spec().insecureSkipTlsVerify;
        const std::string version = r ? textAt(*r, {"gitVersion"}, "?") : "?";
        set("api", insecure ? S::Caution : S::Done, insecure ? Message{TG_TR("Kubernetes %1, answered in %2 ms. Its certificate is NOT verified (insecure-skip-tls-verify)."), {version, std::to_string(clock.elapsed())}} : Message{TG_TR("Kubernetes %1, answered in %2 ms"), {version, std::to_string(clock.elapsed())}});
        identity();
    }, kDeadline);
}

void ConnectProbe::identity()
{
    using S = ProbeStep::State;
    set("identity", S::Running, {});
    m_api->whoAmI(this, [this](const kube::WhoAmI &me) {
        m_result.user = me.user;
        const auto end = kube::expiryOf(m_api->spec());
        if (const auto now = m_api->serverNow(); end && end->at - now < std::chrono::hours(24 * 14)) {
            set("identity", S::Caution, {TG_TR("%1; these credentials end in %2"), {me.user, humanDuration(std::max(Millis{0}, Millis{end->at - now}))}});
            return rights();
        }
        set("identity", me.verified ? S::Done : S::Caution, me.verified ? Message{TG_TR("%1, as the API server says"), {me.user}} : Message{TG_TR("%1, not verified by the API server: cannot approve"), {me.user.empty() ? "?" : me.user}});
        rights();
    });
}

void ConnectProbe::rights()
{
    using S = ProbeStep::State;
    set("rights", S::Running, {});
    for (const Need &n : kNeeds) {
        ++m_waiting;
        m_api->canI(this, n.verb, n.group, n.resource, m_api->spec().ns, [this, text = std::string(n.text)](bool allowed, const std::optional<Error> &problem) {
            if (!allowed)
                m_denied.push_back(text);
            if (--m_waiting > 0)
                return;
            std::string all;
            for (const std::string &d : m_denied)
                all += (all.empty() ? "" : ", ") + d;
            m_result.mayWrite = m_denied.empty();
            if (problem && m_denied.empty())
                set("rights", S::Caution, {TG_TR("the API server does not say; what it refuses will be told"), {}});
            else
                set("rights", m_denied.empty() ? S::Done : S::Caution, m_denied.empty() ? Message{TG_TR("everything a release needs"), {}} : Message{TG_TR("missing: %1. What needs it is disabled with this reason."), {all}});
            findPrometheus();
        });
    }
}

void ConnectProbe::findPrometheus()
{
    using S = ProbeStep::State;
    set("prometheus", S::Running, {});
    prometheus::locateAll(this, m_api.get(), m_source, [this](const Expected<std::vector<prometheus::Candidate>> &found) {
        if (!found) {
            const bool nowhere = found.error().kind == ErrorKind::NotFound && m_source.kind == plan::PrometheusSource::Kind::Auto;
            set("prometheus", S::Failed, nowhere ? Message{TG_TR("no Service of this cluster answers like a Prometheus: say under Prometheus where it is, and test again"), {}} : error(found.error()));
            return releases();
        }
        std::string others;
        for (std::size_t i = 1; i < found->size(); ++i)
            others += (others.empty() ? "" : ", ") + (*found)[i].target.text();
        m_prometheus = std::make_unique<prometheus::Client>(found->front().target, m_api.get());
        m_prometheus->get(this, "status/buildinfo", [this, target = found->front().target, others](const Expected<Json> &r) {
            if (!r) {
                set("prometheus", S::Failed, error(r.error()));
                return releases();
            }
            m_result.prometheus = target;
            const bool proxied = !target.serviceProxyPath.empty();
            const std::string version = textAt(*r, {"version"}, "?");
            if (!others.empty())
                set("prometheus", S::Done, {TG_TR("%1, version %2, through the API server's service proxy. There are more: %3. Name the right one in the plan (spec.metrics.prometheus)."), {target.text(), version, others}});
            else
                set("prometheus", S::Done, {proxied ? TG_TR("%1, version %2, through the API server's service proxy") : TG_TR("%1, version %2, directly"), {target.text(), version}});
            releases();
        });
    });
}

void ConnectProbe::releases()
{
    using S = ProbeStep::State;
    set("releases", S::Running, {});
    const std::string query = "?labelSelector=tidegate.dev%2Frelease&limit=500";
    m_api->get(this, "/api/v1/configmaps" + query, [this, query](const Expected<Json> &all) {
        if (all) {
            read(*all);
            set("releases", S::Done, m_result.releases.empty() ? Message{TG_TR("none yet; a plan begins the first"), {}} : Message{TG_TR("%1 in the cluster"), {std::to_string(m_result.releases.size())}});
            return finish();
        }
        m_api->get(this, "/api/v1/namespaces/" + m_api->spec().ns + "/configmaps" + query, [this](const Expected<Json> &one) {
            if (one)
                read(*one);
            const std::string count = m_result.releases.empty() ? "none" : std::to_string(m_result.releases.size());
            set("releases", one ? S::Caution : S::Failed, one ? Message{TG_TR("%1 in namespace %2, the only one that you may look into"), {count, m_api->spec().ns}} : error(one.error()));
            finish();
        }, kDeadline);
    }, kDeadline);
}

void ConnectProbe::read(const Json &list)
{
    const Json *items = nodeAt(list, {"items"});
    if (!items || !items->is_array())
        return;
    for (const Json &o : *items) {
        const std::string release = textAt(o, {"metadata", "labels", "tidegate.dev/release"});
        // Approvals, finished runs and journal segments carry the label too; the running one bears the plain name.
        if (release.empty() || textAt(o, {"metadata", "name"}) != "tidegate-" + release)
            continue;
        FoundRelease f{textAt(o, {"metadata", "namespace"}), release, {}, {}, 0};
        const Json doc = parseJson(textAt(o, {"data", "state"}));
        if (const auto state = release::fromJson(doc)) {
            f.version = state->canaryVersion;
            f.stage = release::name(state->stage);
            f.weight = state->weight;
        }
        m_result.releases.push_back(std::move(f));
    }
    std::ranges::sort(m_result.releases, {}, [](const FoundRelease &f) { return std::pair(f.ns, f.name); });
}

void ConnectProbe::finish()
{
    m_result.finished = true;
    Q_EMIT changed(m_result);
}

} // namespace tidegate::engine
