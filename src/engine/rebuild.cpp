// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/rebuild.h"

#include "base/sentence.h"

namespace tidegate::engine {

namespace {

constexpr qint64 kEvery = 2000;
constexpr qint64 kSentPatience = 60'000; ///< ms after which a POST whose sender is gone is told as unknown
using State = release::Projections::State;

const Json &objectAt(const Json &doc, std::initializer_list<const char *> path)
{
    static const Json none = Json::object();
    const Json *n = nodeAt(doc, path);
    return n && n->is_object() ? *n : none;
}

} // namespace

Rebuild::Rebuild(kube::ApiClient *api, std::string ns, std::string release, Write write, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_ns(std::move(ns))
    , m_release(std::move(release))
    , m_write(std::move(write))
{
}

Json Rebuild::jobOf(const Json &cronJob, const std::string &name, const std::string &release)
{
    const Json &tmpl = objectAt(cronJob, {"spec", "jobTemplate"});
    Json job = {{"apiVersion", "batch/v1"}, {"kind", "Job"}};
    Json &meta = job["metadata"];
    meta["name"] = name;
    meta["labels"] = objectAt(tmpl, {"metadata", "labels"});
    meta["labels"]["tidegate.dev/release"] = release;
    meta["annotations"] = objectAt(tmpl, {"metadata", "annotations"});
    meta["annotations"]["cronjob.kubernetes.io/instantiate"] = "manual";
    meta["ownerReferences"] = Json::array({{{"apiVersion", "batch/v1"}, {"kind", "CronJob"}, {"name", textAt(cronJob, {"metadata", "name"})}, {"uid", textAt(cronJob, {"metadata", "uid"})}, {"controller", true}}});
    job["spec"] = objectAt(tmpl, {"spec"});
    return job;
}

release::Projections Rebuild::seen(release::Projections p, const Json &job, Instant now)
{
    p.wanted = static_cast<int>(intAt(job, {"spec", "completions"}, 1));
    p.done = static_cast<int>(intAt(job, {"status", "succeeded"}));
    p.failed = static_cast<int>(intAt(job, {"status", "failed"}));
    for (const Json &c : listAt(job, {"status", "conditions"})) {
        if (textAt(c, {"status"}) != "True")
            continue;
        const std::string type = textAt(c, {"type"});
        if (type == "Complete") {
            p.state = State::Succeeded;
            p.ended = parseInstant(textAt(c, {"lastTransitionTime"})).value_or(now);
        } else if (type == "Failed") {
            p.state = State::Failed;
            p.ended = parseInstant(textAt(c, {"lastTransitionTime"})).value_or(now);
            p.detail = {TG_TR("Job %1 failed: %2 %3"), {p.job, textAt(c, {"reason"}), textAt(c, {"message"})}};
        } else if (type == "Suspended") {
            p.detail = {TG_TR("Job %1 is suspended"), {p.job}};
        }
    }
    return p;
}

std::string Rebuild::proxyPath(const std::string &ns, const std::string &endpoint)
{
    const auto slash = endpoint.find('/');
    const std::string service = endpoint.substr(0, slash), path = slash == std::string::npos ? std::string() : endpoint.substr(slash + 1);
    return "/api/v1/namespaces/" + ns + "/services/" + service + "/proxy/" + path;
}

void Rebuild::turn(const release::Projections &p, Instant now)
{
    if (p.over())
        m_untold.reset();
    if (p.over() || p.state == State::Asked || m_flying || (m_since.isValid() && m_since.elapsed() < kEvery))
        return;
    m_since.start();
    if (m_untold)
        return tell(*m_untold);
    if (p.state == State::Wanted)
        return p.cronJob.empty() ? call(p, now) : begin(p, now);
    if (p.state == State::Running)
        return look(p, now);
    // Sent, and whoever sent it says nothing any more.
    if (m_sentByUs)
        return;
    if (!m_sinceSent.isValid())
        m_sinceSent.start();
    if (m_sinceSent.elapsed() > kSentPatience)
        failed(p, {TG_TR("%1 was asked, and what became of it is not known: who asked is gone. Look at the service before asking again."), {p.endpoint}}, now);
}

void Rebuild::begin(release::Projections p, Instant now)
{
    m_flying = true;
    m_api->get(this, "/apis/batch/v1/namespaces/" + m_ns + "/cronjobs/" + p.cronJob, [this, p, now](const Expected<Json> &r) {
        m_flying = false;
        if (r)
            return create(p, *r, now);
        if (r.error().kind == ErrorKind::NotFound || r.error().kind == ErrorKind::Forbidden)
            failed(p, {TG_TR("CronJob %1 cannot be read: %2"), {p.cronJob, sentence(r.error())}}, now);
    });
}

void Rebuild::create(release::Projections p, const Json &cronJob, Instant now)
{
    m_flying = true;
    kube::Mutation m;
    m.method = "POST";
    m.path = "/apis/batch/v1/namespaces/" + m_ns + "/jobs";
    m.contentType = "application/json";
    m.body = jobOf(cronJob, p.job, m_release);
    m_api->mutate(this, m, [this, p, now](const kube::Outcome &o) mutable {
        m_flying = false;
        // Its name is this rollback's alone: one that is there already is this one.
        const bool there = o.kind == kube::Outcome::Kind::Rejected && o.error.kind == ErrorKind::Conflict;
        if (o.kind == kube::Outcome::Kind::Unknown)
            return; // the next turn asks again, under the same name
        if (o.kind == kube::Outcome::Kind::Rejected && !there)
            return failed(p, {TG_TR("Job %1 was not made: %2"), {p.job, sentence(o.error)}}, now);
        p.state = State::Running;
        p.begun = now;
        tell(p);
    });
}

void Rebuild::look(release::Projections p, Instant now)
{
    m_flying = true;
    m_api->get(this, "/apis/batch/v1/namespaces/" + m_ns + "/jobs/" + p.job, [this, p, now](const Expected<Json> &r) {
        m_flying = false;
        if (!r && r.error().kind == ErrorKind::NotFound)
            return failed(p, {TG_TR("Job %1 was deleted before it ended"), {p.job}}, now);
        if (!r)
            return; // asked again in a moment
        const release::Projections next = seen(p, *r, now);
        if (next.state != p.state || next.done != p.done || next.failed != p.failed || !(next.detail == p.detail))
            tell(next);
    });
}

/// A POST may do anything, so it goes out once: that it is sent is written first, by one of those who drive.
void Rebuild::call(release::Projections p, Instant now)
{
    m_flying = true;
    p.state = State::Sent;
    p.begun = now;
    m_write(p, [this, p, now](bool written) {
        m_flying = false;
        if (!written)
            return;
        m_flying = m_sentByUs = true;
        kube::Mutation m;
        m.method = "POST";
        m.path = proxyPath(m_ns, p.endpoint);
        m.contentType = "application/json";
        m.body = {{"release", m_release}};
        m_api->mutate(this, m, [this, p, now](const kube::Outcome &o) mutable {
            m_flying = false;
            if (o.kind == kube::Outcome::Kind::Unknown)
                return failed(p, {TG_TR("%1 was asked, and no answer came: it may have begun. Look at the service before asking again."), {p.endpoint}}, now);
            if (o.kind == kube::Outcome::Kind::Rejected)
                return failed(p, {TG_TR("%1 answered: %2"), {p.endpoint, sentence(o.error)}}, now);
            p.state = State::Succeeded;
            p.ended = now;
            p.detail = {TG_TR("%1 took it"), {p.endpoint}};
            tell(p);
        });
    });
}

void Rebuild::tell(release::Projections p)
{
    m_flying = true;
    m_untold = std::move(p);
    m_write(*m_untold, [this](bool written) {
        m_flying = false;
        if (written)
            m_untold.reset();
    });
}

void Rebuild::failed(release::Projections p, Message why, Instant now)
{
    p.state = State::Failed;
    p.detail = std::move(why);
    p.ended = now;
    tell(p);
}

} // namespace tidegate::engine
