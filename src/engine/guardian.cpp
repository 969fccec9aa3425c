// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/guardian.h"

#include "engine/lease_life.h"

namespace tidegate::engine {

namespace {
constexpr int kRetry = 2;                 ///< seconds; client-go's default
constexpr int kWaiting = 1;               ///< seconds: whoever waits sees a renewal, and so its end, early
constexpr qint64 kTrust = 10 * 1000;      ///< ours only while renewed within this

std::string microTime(Instant t)
{
    // MicroTime demands six digits.
    std::string s = formatInstant(t);
    const auto dot = s.find('.');
    std::string fraction = dot == std::string::npos ? "" : s.substr(dot + 1, s.size() - dot - 2);
    fraction.resize(6, '0');
    return (dot == std::string::npos ? s.substr(0, s.size() - 1) : s.substr(0, dot)) + "." + fraction + "Z";
}
} // namespace

Guardian::Guardian(kube::ApiClient *api, std::string ns, const std::string &release, std::string identity, bool wanted, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_path("/apis/coordination.k8s.io/v1/namespaces/" + ns + "/leases")
    , m_name("tidegate-" + release)
    , m_ns(std::move(ns))
    , m_identity(std::move(identity))
    , m_wanted(wanted && !api->readOnly())
{
    connect(&m_timer, &QTimer::timeout, this, &Guardian::look);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Guardian::look);
}

Guardian::~Guardian() = default;

void Guardian::start()
{
    m_timer.start((m_wanted ? kWaiting : kRetry) * 1000);
    look();
}

bool Guardian::ours() const
{
    return m_holder == m_identity && m_sinceRenewed.isValid() && m_sinceRenewed.elapsed() < kTrust;
}

void Guardian::set(const std::string &holder, std::optional<Instant> since)
{
    if (holder == m_holder)
        return;
    m_holder = holder;
    m_since = holder.empty() ? std::nullopt : since;
    Q_EMIT changed();
}

void Guardian::look()
{
    if (m_flying)
        return;
    // Our own needs no look first: the version that is written over says whether it still is ours.
    if (m_wanted && ours() && !m_renewed.is_null())
        return take(&m_renewed);
    m_flying = true;
    m_api->get(this, m_path + "/" + m_name, [this](const Expected<Json> &r) {
        m_flying = false;
        seen(r);
    }, std::chrono::seconds(5));
}

void Guardian::seen(const Expected<Json> &lease)
{
    if (!lease) {
        if (lease.error().kind == ErrorKind::NotFound) {
            set({}, std::nullopt);
            if (m_wanted)
                take(nullptr);
        } else if (m_holder == m_identity && !ours()) {
            set({}, std::nullopt); // we cannot renew, so we may not act
        }
        return;
    }
    const auto [holder, record, duration] = lifeOf(*lease);
    if (record != m_record) {
        m_record = record;
        m_sinceSeen.start();
    }
    const bool dead = holder.empty() || (m_sinceSeen.isValid() && m_sinceSeen.elapsed() > duration);
    const auto since = parseInstant(textAt(*lease, {"spec", "acquireTime"}));
    if (holder == m_identity || dead) {
        if (holder != m_identity)
            set({}, std::nullopt);
        if (m_wanted)
            take(&*lease);
        return;
    }
    set(holder, since);
    if (m_wanted)
        m_due.start(std::chrono::milliseconds(duration - m_sinceSeen.elapsed() + 50));
}

void Guardian::take(const Json *lease)
{
    if (std::exchange(m_flying, true))
        return;
    const Instant now = SystemClock().now();
    const bool had = lease && textAt(*lease, {"spec", "holderIdentity"}) == m_identity;
    Json spec = {{"holderIdentity", m_identity}, {"leaseDurationSeconds", kLeaseSeconds}, {"renewTime", microTime(now)}, {"acquireTime", had ? textAt(*lease, {"spec", "acquireTime"}, microTime(now)) : microTime(now)}, {"leaseTransitions", lease ? intAt(*lease, {"spec", "leaseTransitions"}) + (had ? 0 : 1) : 0}};
    kube::Mutation m;
    m.contentType = "application/json";
    m.deadline = std::chrono::seconds(5);
    m.body = {{"apiVersion", "coordination.k8s.io/v1"}, {"kind", "Lease"}, {"metadata", {{"name", m_name}, {"namespace", m_ns}, {"labels", {{"tidegate.dev/release", m_name.substr(std::string_view("tidegate-").size())}}}}}, {"spec", std::move(spec)}};
    m.method = lease ? "PUT" : "POST";
    m.path = lease ? m_path + "/" + m_name : m_path;
    if (lease)
        m.body["metadata"]["resourceVersion"] = textAt(*lease, {"metadata", "resourceVersion"});
    m_api->mutate(this, m, [this](const kube::Outcome &o) {
        m_flying = false;
        if (o.kind != kube::Outcome::Kind::Applied) {
            // Someone else was first, or it is unclear: a look tells. After one it is the next turn's.
            if (!std::exchange(m_renewed, Json()).is_null())
                look();
            return;
        }
        m_renewed = o.object;
        m_sinceRenewed.start();
        m_due.stop();
        m_timer.setInterval(kRetry * 1000);
        m_record = lifeOf(o.object).record;
        m_sinceSeen.start();
        set(m_identity, parseInstant(textAt(o.object, {"spec", "acquireTime"})));
        if (!m_wanted)
            release(); // it was given up while this was on its way
    });
}

void Guardian::want()
{
    if (m_api->readOnly() || std::exchange(m_wanted, true))
        return;
    look();
}

void Guardian::release(std::function<void()> done)
{
    m_timer.stop();
    m_due.stop();
    m_wanted = false;
    if (m_holder != m_identity)
        return done();
    set({}, std::nullopt); // from here on nothing is done in its name
    kube::Mutation m;
    m.path = m_path + "/" + m_name;
    m.body = Json::array({{{"op", "test"}, {"path", "/spec/holderIdentity"}, {"value", m_identity}}, {{"op", "replace"}, {"path", "/spec/holderIdentity"}, {"value", ""}}});
    m.deadline = std::chrono::seconds(2);
    m_api->mutate(this, m, [done = std::move(done)](const kube::Outcome &) { done(); });
}

} // namespace tidegate::engine
