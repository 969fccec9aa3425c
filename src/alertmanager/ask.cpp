// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "alertmanager/ask.h"

#include "base/parse_json.h"

#include <QPointer>
#include <QUrl>

namespace tidegate::alertmanager {

namespace {

net::Request get(const std::string &base, const char *path)
{
    net::Request r;
    r.url = QUrl(QString::fromStdString(net::bareUrl(base) + path), QUrl::StrictMode);
    r.headers.emplace_back("Accept", "application/json");
    return r;
}

Expected<Json> listFrom(const Expected<net::Response> &r)
{
    if (!r)
        return r.error();
    if (r->status >= 400)
        return net::refusal(*r, "Alertmanager");
    Json doc = parseJson(r->body.toStdString());
    if (!doc.is_array())
        return Error{ErrorKind::Invalid, "Alertmanager", TG_TR("its answer is no list"), TG_TR("look whether the address is Alertmanager's, with its prefix")};
    return doc;
}

void askManager(QObject *context, net::Fetcher *fetcher, const std::string &url, Asked asked, std::function<void(Asked)> done)
{
    fetcher->fetch(context, get(url, "/api/v2/silences"), [=, asked = std::move(asked), done = std::move(done)](const Expected<net::Response> &first) mutable {
        const auto silences = listFrom(first);
        if (!silences) {
            asked.answers = Expected<Answers>(silences.error());
            return done(std::move(asked));
        }
        fetcher->fetch(context, get(url, "/api/v2/alerts"), [asked = std::move(asked), done = std::move(done), silences = *silences](const Expected<net::Response> &second) mutable {
            const auto alerts = listFrom(second);
            asked.answers = alerts ? Expected<Answers>(Answers{silences, *alerts}) : Expected<Answers>(alerts.error());
            done(std::move(asked));
        });
    });
}

} // namespace

release::Evidence Asked::about(const std::vector<std::string> &subjects, const std::string &ns, bool known, Instant now) const
{
    if (!rules)
        return alertsEvidence(rules.error(), answers, known, now);
    prometheus::AlertRules mine = prometheus::alertsAbout(*rules, managers, subjects, now);
    for (auto &labels : mine.labels)
        labels.emplace("namespace", ns);
    return alertsEvidence(mine, answers, known, now);
}

void ask(QObject *context, prometheus::Client *metrics, net::Fetcher *fetcher, const std::string &url, std::function<void(Asked)> done)
{
    metrics->get(context, "rules?type=alert", [=, done = std::move(done)](const Expected<Json> &rules) mutable {
        Asked asked;
        asked.rules = rules;
        if (!rules)
            return done(std::move(asked));
        metrics->get(context, "alertmanagers", [=, asked = std::move(asked), done = std::move(done)](const Expected<Json> &managers) mutable {
            if (managers)
                asked.managers = *managers;
            if (url.empty())
                return done(std::move(asked));
            askManager(context, fetcher, url, std::move(asked), std::move(done));
        });
    });
}

} // namespace tidegate::alertmanager
