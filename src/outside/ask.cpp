// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "outside/ask.h"

#include "base/parse_json.h"
#include "base/sentence.h"
#include "outside/forge.h"
#include "secrets/secrets.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace tidegate::outside {

namespace {

using Kind = plan::OutsideSource::Kind;
using release::Evidence;
using release::Verdict;

struct Asking {
    QPointer<QObject> context;
    kube::ApiClient *api;
    net::Fetcher *fetcher;
    plan::ChecklistItem item;
    Target target;
    std::string ns, query;
    Instant now;
    std::function<void(Evidence)> done;

    void tell(Evidence e) const
    {
        e.id = item.rule;
        e.source = item.source;
        e.query = query;
        done(std::move(e));
    }
    /// What cannot be asked now is stale where it was known before (OutsideWatch); what is not there was never known.
    Evidence judged(const Error &e) const
    {
        Evidence x = notKnown(sentence(e), now);
        if (e.kind != ErrorKind::NotFound)
            x.verdict = Verdict::Stale;
        return x;
    }
    void tell(const Error &e) const { tell(judged(e)); }
};
using AskingPtr = std::shared_ptr<Asking>;

/// Nothing to do with the network, and later all the same.
void later(const AskingPtr &a, Evidence e)
{
    QTimer::singleShot(0, a->context, [a, e = std::move(e)] { a->tell(e); });
}

void askJob(const AskingPtr &a)
{
    const plan::OutsideSource &s = a->item.outside;
    a->query = "/apis/batch/v1/namespaces/" + net::urlPart(s.ns.empty() ? a->ns : s.ns) + "/jobs/" + net::urlPart(filled(s.name, a->target));
    a->api->get(a->context, a->query, [a](const Expected<Json> &r) { r ? a->tell(judgeJob(*r, a->now)) : a->tell(r.error()); });
}

void askScan(const AskingPtr &a)
{
    a->query = "/apis/aquasecurity.github.io/v1alpha1/namespaces/" + net::urlPart(a->ns) + "/vulnerabilityreports";
    a->api->get(a->context, a->query, [a](const Expected<Json> &r) { r ? a->tell(judgeScan(*r, a->target, a->item.outside.severity, a->now)) : a->tell(r.error()); });
}

/// What is missing is told as what it is: the source would only answer that it refuses.
void withToken(const AskingPtr &a, std::function<void(const QByteArray &)> then)
{
    secrets::read(a->context, a->item.outside.tokenEnv, [a, then = std::move(then)](const Expected<QByteArray> &token) {
        if (!token)
            return later(a, a->judged(token.error()));
        then(*token);
    });
}

void askDocument(const AskingPtr &a, const QByteArray &token)
{
    const plan::OutsideSource &s = a->item.outside;
    net::Request r;
    r.url = QUrl(QString::fromStdString(filled(s.url, a->target, true)), QUrl::StrictMode);
    r.headers.emplace_back("Accept", "application/json");
    if (!token.isEmpty())
        r.headers.emplace_back("Authorization", "Bearer " + token);
    a->query = r.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toStdString() + " " + s.pointer;
    a->fetcher->fetch(a->context, r, [a](const Expected<net::Response> &answer) {
        if (!answer)
            return a->tell(answer.error());
        if (answer->status >= 400)
            return a->tell(net::refusal(*answer, a->item.source));
        const Json doc = parseJson(answer->body.toStdString());
        if (doc.is_discarded())
            return a->tell(Error{ErrorKind::Invalid, a->item.source, TG_TR("its answer is not JSON"), ""});
        a->tell(judgeDocument(doc, a->item.outside.pointer, filled(a->item.outside.equals, a->target), a->now));
    });
}

void nextChecks(const AskingPtr &a, std::vector<net::Request> left, std::vector<Check> all, const std::string &revision)
{
    if (left.empty())
        return a->tell(judgeChecks(all, a->item.outside.name, revision, a->now));
    const net::Request r = left.front();
    left.erase(left.begin());
    a->fetcher->fetch(a->context, r, [a, left, all, revision](const Expected<net::Response> &answer) mutable {
        if (!answer)
            return a->tell(answer.error());
        if (answer->status >= 400)
            return a->tell(net::refusal(*answer, a->item.source));
        const auto checks = checksIn(answer->body);
        if (!checks)
            return a->tell(checks.error());
        all.insert(all.end(), checks->begin(), checks->end());
        nextChecks(a, std::move(left), std::move(all), revision);
    });
}

void askChecks(const AskingPtr &a)
{
    const plan::OutsideSource &s = a->item.outside;
    const std::string revision = s.revision.empty() ? a->target.revision : filled(s.revision, a->target);
    if (revision.empty())
        return later(a, notKnown({TG_TR("which commit the image is of is not known: its pod template has no annotation org.opencontainers.image.revision"), {}}, a->now));
    a->query = s.repository + " " + revision + (s.name.empty() ? "" : " " + s.name);
    withToken(a, [a, revision](const QByteArray &token) { nextChecks(a, checkRequests(a->item.outside, revision, token), {}, revision); });
}

} // namespace

void ask(QObject *context, kube::ApiClient *api, net::Fetcher *fetcher, const plan::ChecklistItem &item, const Target &target, const std::string &ns, Instant now, std::function<void(Evidence)> done)
{
    const auto a = std::make_shared<Asking>(Asking{context, api, fetcher, item, target, ns, {}, now, std::move(done)});
    const plan::OutsideSource &s = item.outside;
    for (const std::string &text : {s.name, s.url, s.equals, s.revision}) {
        if (const std::string missing = unfilled(text, target); !missing.empty())
            return later(a, notKnown({TG_TR("%1 stands for nothing: the new version does not say it"), {missing}}, now));
    }
    switch (s.kind) {
    case Kind::Job: return askJob(a);
    case Kind::Scan: return askScan(a);
    case Kind::CommitStatus: return askChecks(a);
    case Kind::Http: return withToken(a, [a](const QByteArray &token) { askDocument(a, token); });
    case Kind::Annotation: a->query = s.name; return later(a, judgeAnnotation(s.name, filled(s.equals, target), target, now));
    case Kind::None: return later(a, notKnown({TG_TR("no source is named"), {}}, now));
    }
}

} // namespace tidegate::outside
