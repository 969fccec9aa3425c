// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/store.h"

#include "base/parse_json.h"
#include "engine/sweep.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tidegate::engine {

namespace {

constexpr const char *kReleaseLabel = "tidegate.dev/release";
constexpr const char *kApprovalLabel = "tidegate.dev/approval";
constexpr int kKeptRuns = 10;

std::optional<release::Approval> approvalFrom(const Json &configMap)
{
    const Json doc = parseJson(textAt(configMap, {"data", "approval"}));
    const auto at = doc.is_object() ? parseInstant(textAt(doc, {"at"})) : std::nullopt;
    // data.by is what the API server itself compares with who sent it (packaging/admission); the document must say the same.
    const std::string by = textAt(doc, {"by"});
    if (!at || by.empty() || textAt(configMap, {"data", "by"}, by) != by)
        return std::nullopt;
    release::Approval a;
    a.id = textAt(configMap, {"metadata", "name"});
    a.by = by;
    a.verified = !textAt(configMap, {"data", "by"}).empty(); // as far as the object goes: see ApprovalPolicy
    a.run = static_cast<int>(intAt(doc, {"run"}));
    a.digest = textAt(doc, {"digest"});
    a.what = textAt(doc, {"what"});
    a.note = textAt(doc, {"note"});
    a.at = *at;
    const Json *rejected = nodeAt(doc, {"rejected"});
    a.rejected = rejected && rejected->is_boolean() && rejected->get<bool>();
    return a;
}

} // namespace

Store::Store(kube::ApiClient *api, std::string ns, std::string release, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_ns(std::move(ns))
    , m_release(std::move(release))
{
}

std::string Store::path() const
{
    return "/api/v1/namespaces/" + m_ns + "/configmaps";
}

Json Store::document(const std::string &name, const release::State &state) const
{
    return {{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", name}, {"namespace", m_ns}, {"labels", {{kReleaseLabel, m_release}}}}}, {"data", {{"state", release::toJson(state).dump(-1, ' ', false, Json::error_handler_t::replace)}}}};
}

void Store::read(const Objects &configMaps)
{
    m_approvals.clear();
    const auto own = configMaps.find(m_ns + "/" + name());
    for (const auto &[key, map] : configMaps) {
        if (!nodeAt(map, {"metadata", "labels", kApprovalLabel}))
            continue;
        if (auto a = approvalFrom(map))
            m_approvals.push_back(std::move(*a));
    }
    std::ranges::sort(m_approvals, {}, &release::Approval::at);
    const std::string version = own == configMaps.end() ? std::string() : textAt(own->second, {"metadata", "resourceVersion"});
    if (version == m_version)
        return;
    // The cache may lag behind our own writes; what it shows of before them is no news.
    if (std::ranges::find(m_past, version) != m_past.end())
        return;
    m_past.clear();
    m_version = version;
    m_problem.reset();
    m_state.reset();
    if (own == configMaps.end())
        return;
    const Json doc = parseJson(textAt(own->second, {"data", "state"}));
    auto parsed = release::fromJson(doc.is_discarded() ? Json() : doc);
    if (parsed)
        m_state = std::move(*parsed);
    else
        m_problem = parsed.error();
}

void Store::write(const release::State &wanted, bool urgent, Done done)
{
    release::State state = wanted;
    if (m_headRun == state.run && m_head.seq > state.journalHead.seq)
        state.journalHead = m_head;
    if (m_problem)
        return done(*m_problem);
    if (m_writing && !urgent)
        return done(Error{ErrorKind::Conflict, "release " + m_release, TG_TR("another change of it is being written"), TG_TR("try again in a moment")});
    m_writing = true;
    kube::Mutation m;
    m.contentType = "application/json";
    m.body = document(name(), state);
    m.urgent = urgent;
    if (urgent)
        m.deadline = std::chrono::seconds(2); // DECISIONS.md 15
    if (m_version.empty()) {
        m.method = "POST";
        m.path = path();
    } else {
        m.method = "PUT";
        m.path = path() + "/" + name();
        m.body["metadata"]["resourceVersion"] = m_version;
    }
    m_api->mutate(this, m, [this, state, done = std::move(done)](const kube::Outcome &o) { wrote(o, state, done); });
}

void Store::wrote(const kube::Outcome &o, const release::State &state, const Done &done)
{
    if (o.kind == kube::Outcome::Kind::Unknown)
        return readBack(state, done);
    m_writing = false;
    if (o.kind == kube::Outcome::Kind::Rejected)
        return done(o.error);
    m_past.push_back(m_version);
    m_version = textAt(o.object, {"metadata", "resourceVersion"});
    m_state = state;
    done({});
}

void Store::readBack(const release::State &state, const Done &done)
{
    m_api->get(this, path() + "/" + name(), [this, state, done](const Expected<Json> &r) {
        m_writing = false;
        if (!r)
            return done(Error{ErrorKind::OutcomeUnknown, "release " + m_release, "whether the state was written is not known: " + r.error().detail, "look with: tidegatectl status --release " + m_release});
        const std::string wanted = release::toJson(state).dump(-1, ' ', false, Json::error_handler_t::replace);
        if (textAt(*r, {"data", "state"}) != wanted)
            return done(Error{ErrorKind::Unreachable, "release " + m_release, TG_TR("the state was not written"), TG_TR("try again")});
        m_past.push_back(m_version);
        m_version = textAt(*r, {"metadata", "resourceVersion"});
        m_state = state;
        done({});
    });
}

void Store::addApproval(const release::State &state, const release::Approval &a, Done done)
{
    const QByteArray id = QCryptographicHash::hash(QByteArray::fromStdString(a.id), QCryptographicHash::Sha256).toHex().left(10);
    Json doc = {{"by", a.by}, {"digest", a.digest}, {"what", a.what}, {"rejected", a.rejected}, {"note", a.note}, {"at", formatInstant(a.at)}, {"run", state.run}};
    kube::Mutation m;
    m.method = "POST";
    m.path = path();
    m.contentType = "application/json";
    m.body = {{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"immutable", true}, {"metadata", {{"name", name() + "-approval-" + id.toStdString()}, {"namespace", m_ns}, {"labels", {{kReleaseLabel, m_release}, {kApprovalLabel, "v1"}}}}}, {"data", {{"by", a.by}, {"approval", doc.dump()}}}};
    m_api->mutate(this, m, [done = std::move(done)](const kube::Outcome &o) { o.kind == kube::Outcome::Kind::Applied ? done({}) : done(o.error); });
}

void Store::archive(const release::State &state, Done done)
{
    kube::Mutation m;
    m.method = "POST";
    m.path = path();
    m.contentType = "application/json";
    m.body = document(name() + "." + std::to_string(state.run), state);
    m_api->mutate(this, m, [this, run = state.run, done = std::move(done)](const kube::Outcome &o) {
        if (o.kind != kube::Outcome::Kind::Applied && o.error.kind != ErrorKind::Conflict)
            return done(o.error);
        sweep(this, m_api, m_ns, m_release, run - kKeptRuns + 1);
        done({});
    });
}

} // namespace tidegate::engine
