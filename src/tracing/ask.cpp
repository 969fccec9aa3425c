// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "tracing/ask.h"

#include "secrets/secrets.h"

#include <QPointer>
#include <QTimer>

namespace tidegate::tracing {

namespace {

struct Search {
    QPointer<QObject> context;
    net::Fetcher *fetcher;
    Backend backend;
    std::string url;
    QByteArray key;
    Question question;
    std::vector<By> left;
    std::function<void(Expected<Found>)> done;
};

void step(const std::shared_ptr<Search> &s)
{
    s->question.by = s->left.front();
    s->left.erase(s->left.begin());
    s->fetcher->fetch(s->context, request(s->backend, s->url, s->question, s->key), [s](const Expected<net::Response> &r) {
        if (!r)
            return s->done(r.error());
        // A service that was never heard of is no error of the backend.
        const bool unheard = s->backend == Backend::Jaeger && r->status == 404;
        if (!unheard && r->status >= 400)
            return s->done(net::refusal(*r, name(s->backend)));
        const auto found = unheard ? Expected<Sighting>(Sighting{}) : sighted(s->backend, s->question, r->body);
        if (!found)
            return s->done(found.error());
        if (found->traces > 0 || s->left.empty())
            return s->done(Found{s->question.by, *found, queryText(s->backend, s->question)});
        step(s);
    });
}

} // namespace

void lookForSpans(QObject *context, net::Fetcher *fetcher, Backend backend, const plan::Endpoint &where, const Subject &subject, Instant from, Instant to, std::function<void(Expected<Found>)> done)
{
    auto s = std::make_shared<Search>(Search{context, fetcher, backend, where.url, {}, {By::Version, subject, from, to}, {}, std::move(done)});
    if (!subject.version.empty())
        s->left.push_back(By::Version);
    if (!subject.pods.empty())
        s->left.push_back(By::Pods);
    s->left.push_back(By::Service);
    secrets::read(context, where.keyEnv, [s](const Expected<QByteArray> &key) {
        if (!key)
            return QTimer::singleShot(0, s->context, [s, error = key.error()] { s->done(error); });
        s->key = *key;
        step(s);
    });
}

} // namespace tidegate::tracing
