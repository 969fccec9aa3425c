// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "notify/notifier.h"

#include <algorithm>

namespace tidegate::notify {

struct Notifier::Receiver {
    plan::Notification plan;
    std::unique_ptr<Sender> sender;
};

Notifier::Notifier(engine::ReleaseSession *session, kube::ConnectionSpec connection, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
{
    connect(session, &engine::ReleaseSession::snapshotChanged, this, &Notifier::heard);
}

Notifier::~Notifier() = default;

void Notifier::receiversOf(const plan::Plan &plan, const std::string &ns)
{
    m_receivers.clear();
    for (const plan::Notification &n : plan.notify) {
        auto r = std::make_unique<Receiver>();
        r->plan = n;
        Sender::Address address = [url = n.url](QObject *, const std::function<void(Expected<std::string>)> &done) { done(url); };
        if (n.url.empty()) {
            if (!m_api)
                m_api = std::make_unique<kube::ApiClient>(m_connection, kube::ApiClient::Options{true, false});
            const std::string path = "/api/v1/namespaces/" + ns + "/secrets/" + n.secretName;
            address = [api = m_api.get(), path, key = n.secretKey, name = n.secretName](QObject *context, const std::function<void(Expected<std::string>)> &done) {
                api->get(context, path, [=](const Expected<Json> &secret) {
                    if (!secret)
                        return done(secret.error());
                    const std::string url = QByteArray::fromBase64(QByteArray::fromStdString(textAt(*secret, {"data", key.c_str()}))).trimmed().toStdString();
                    if (url.empty())
                        return done(Error{ErrorKind::NotFound, "Secret " + name, "it has no key " + key, TG_TR("put the receiver's address there")});
                    done(url);
                });
            };
        }
        r->sender = std::make_unique<Sender>(n.kind, std::move(address));
        connect(r->sender.get(), &Sender::delivered, this, &Notifier::delivered);
        connect(r->sender.get(), &Sender::failed, this, &Notifier::failed);
        m_receivers.push_back(std::move(r));
    }
}

void Notifier::heard(const engine::SnapshotPtr &s)
{
    const engine::SnapshotPtr before = std::exchange(m_last, s);
    if (!s->exists || !s->observation.synced)
        return;
    if (s->state.planDigest != m_digest) {
        m_digest = s->state.planDigest;
        receiversOf(s->state.plan, s->ns);
    }
    if (m_receivers.empty())
        return;
    for (const Notice &n : noticesOf(before && before->observation.synced ? before.get() : nullptr, *s, m_unguardedSince)) {
        for (const auto &r : m_receivers) {
            if (std::ranges::find(r->plan.on, n.kind) != r->plan.on.end())
                r->sender->send(n);
        }
    }
}

} // namespace tidegate::notify
