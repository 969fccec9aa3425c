// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/api_client.h"

#include "base/parse_json.h"

#include <QSslCertificate>

namespace tidegate::kube {

namespace {

/// What the credentials say of themselves, when the server does not answer the question. Not proof of anything.
WhoAmI fromCredentials(const ConnectionSpec &spec)
{
    WhoAmI w;
    if (!spec.clientCertPem.empty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(QByteArray::fromStdString(spec.clientCertPem), QSsl::Pem);
        if (!chain.isEmpty())
            w.user = chain.front().subjectInfo(QSslCertificate::CommonName).value(0).toStdString();
    } else if (!spec.token.empty()) {
        const QByteArray payload = QByteArray::fromBase64(QByteArray::fromStdString(spec.token).split('.').value(1), QByteArray::Base64UrlEncoding);
        const Json claims = parseJson({payload.constData(), static_cast<std::size_t>(payload.size())});
        if (claims.is_object())
            w.user = textAt(claims, {"sub"});
    }
    if (w.user.empty())
        w.user = !spec.username.empty() ? spec.username : !spec.userName.empty() ? spec.userName : "unknown";
    return w;
}

void ask(ApiClient *client, QObject *context, const std::vector<std::string> &versions, std::size_t i, std::function<void(WhoAmI)> done)
{
    if (i >= versions.size())
        return done(fromCredentials(client->spec()));
    const std::string api = "authentication.k8s.io/" + versions[i];
    client->review(context, "/apis/" + api + "/selfsubjectreviews", {{"apiVersion", api}, {"kind", "SelfSubjectReview"}}, [=](const Expected<Json> &r) {
        if (!r) {
            const ErrorKind k = r.error().kind;
            const bool absent = k == ErrorKind::NotFound || k == ErrorKind::Forbidden || k == ErrorKind::Invalid;
            return absent ? ask(client, context, versions, i + 1, done) : done(fromCredentials(client->spec()));
        }
        WhoAmI w;
        w.user = textAt(*r, {"status", "userInfo", "username"});
        w.verified = !w.user.empty();
        if (const Json *groups = nodeAt(*r, {"status", "userInfo", "groups"}); groups && groups->is_array()) {
            for (const Json &g : *groups) {
                if (g.is_string())
                    w.groups.push_back(g.get<std::string>());
            }
        }
        done(w.verified ? w : fromCredentials(client->spec()));
    });
}

} // namespace

void ApiClient::whoAmI(QObject *context, std::function<void(WhoAmI)> done)
{
    ask(this, context, {"v1", "v1beta1", "v1alpha1"}, 0, std::move(done));
}

void ApiClient::canI(QObject *context, const std::string &verb, const std::string &group, const std::string &resource, const std::string &ns, std::function<void(bool, std::optional<Error>)> done)
{
    const auto slash = resource.find('/');
    Json attributes = {{"namespace", ns}, {"verb", verb}, {"group", group}, {"resource", resource.substr(0, slash)}};
    if (slash != std::string::npos)
        attributes["subresource"] = resource.substr(slash + 1);
    const Json body = {{"apiVersion", "authorization.k8s.io/v1"}, {"kind", "SelfSubjectAccessReview"}, {"spec", {{"resourceAttributes", attributes}}}};
    review(context, "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", body, [done = std::move(done)](const Expected<Json> &r) {
        if (!r)
            return done(true, r.error());
        const Json *allowed = nodeAt(*r, {"status", "allowed"});
        done(allowed && allowed->is_boolean() && allowed->get<bool>(), std::nullopt);
    });
}

} // namespace tidegate::kube
