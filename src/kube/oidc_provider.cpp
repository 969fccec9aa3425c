// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/oidc_provider.h"

#include "base/parse_json.h"
#include "kube/jwt.h"

#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace tidegate::kube {

namespace {

constexpr auto kMargin = std::chrono::seconds(10); ///< an id-token that ends sooner is as good as ended
constexpr auto kBackoff = std::chrono::seconds(5), kBackoffMost = std::chrono::seconds(300);

net::Identity identityOf(const OidcConfig &c)
{
    net::Identity i;
    i.caPem = QByteArray::fromStdString(c.caPem);
    return i;
}

QByteArray encoded(const std::string &t)
{
    return QUrl::toPercentEncoding(QString::fromStdString(t));
}

} // namespace

OidcProvider::OidcProvider(OidcConfig config, QObject *parent)
    : TokenSource(parent)
    , m_config(std::move(config))
    , m_session(identityOf(m_config))
{
}

bool OidcProvider::fresh() const
{
    const auto end = endOfToken(m_config.idToken);
    return !m_refused && end && *end - kMargin > SystemClock().now();
}

void OidcProvider::fetch(QObject *context, std::function<void(Expected<Credential>)> done)
{
    m_waiting.push_back({context, std::move(done)});
    if (std::exchange(m_running, true))
        return;
    const auto wait = std::min<std::chrono::milliseconds>(kBackoffMost, kBackoff * (1 << std::clamp(m_failures - 1, 0, 10)));
    QTimer::singleShot(0, this, [this, wait] {
        if (fresh())
            answer(Credential{m_config.idToken, {}, {}, endOfToken(m_config.idToken)});
        else if (m_config.refreshToken.empty())
            answer(Error{ErrorKind::Unauthorized, "auth provider oidc", TG_TR("No valid id-token, and cannot refresh without refresh-token"), TG_TR("log in with your OpenID Connect tool again")});
        else if (m_lastError && m_sinceFailure.isValid() && m_sinceFailure.elapsed() < wait.count())
            answer(*m_lastError);
        else
            discover();
    });
}

void OidcProvider::invalidate()
{
    m_refused = true;
}

void OidcProvider::discover()
{
    net::Request r;
    std::string issuer = m_config.issuer;
    while (issuer.ends_with('/'))
        issuer.pop_back();
    r.url = QUrl(QString::fromStdString(issuer + "/.well-known/openid-configuration"), QUrl::StrictMode);
    if (r.url.scheme() != QLatin1String("https"))
        return fail("idp-issuer-url is not an https address", "correct idp-issuer-url of the user");
    r.headers = {{"Accept", "application/json"}};
    r.maxBody = 1024 * 1024;
    m_call = m_session.send(r, [this](const Expected<net::Response> &result) {
        if (!result)
            return fail("its configuration cannot be read: " + result.error().detail, result.error().remedy);
        const Json doc = parseJson({result->body.constData(), static_cast<std::size_t>(result->body.size())});
        const std::string endpoint = doc.is_object() ? textAt(doc, {"token_endpoint"}) : std::string();
        if (result->status != 200 || endpoint.empty())
            return fail("the discovery answer (status " + std::to_string(result->status) + ") has no token_endpoint", "look at idp-issuer-url of the user");
        if (!QString::fromStdString(endpoint).startsWith(QLatin1String("https://")))
            return fail("its token_endpoint is not an https address", "tell who runs the provider");
        refresh(endpoint, m_config.clientSecret.empty());
    });
}

void OidcProvider::refresh(const std::string &endpoint, bool inForm)
{
    net::Request r;
    r.method = "POST";
    r.url = QUrl(QString::fromStdString(endpoint), QUrl::StrictMode);
    r.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    r.body = "grant_type=refresh_token&refresh_token=" + encoded(m_config.refreshToken);
    if (inForm) {
        r.body += "&client_id=" + encoded(m_config.clientId);
        if (!m_config.clientSecret.empty())
            r.body += "&client_secret=" + encoded(m_config.clientSecret);
    } else {
        r.headers.emplace_back("Authorization", "Basic " + (encoded(m_config.clientId) + ':' + encoded(m_config.clientSecret)).toBase64());
    }
    r.maxBody = 1024 * 1024;
    m_call = m_session.send(r, [this, endpoint, inForm](const Expected<net::Response> &result) { refreshed(result, endpoint, inForm); });
}

void OidcProvider::refreshed(const Expected<net::Response> &r, const std::string &endpoint, bool inForm)
{
    if (!r)
        return fail("the token was not refreshed: " + r.error().detail, "log in with your OpenID Connect tool again if it stays so");
    // A client that the provider does not know that way has not used the refresh token up: the other way, once.
    if (!inForm && (r->status == 400 || r->status == 401))
        return refresh(endpoint, true);
    const Json doc = parseJson({r->body.constData(), static_cast<std::size_t>(r->body.size())});
    const std::string id = doc.is_object() ? textAt(doc, {"id_token"}) : std::string();
    if (r->status != 200 || id.empty()) {
        const std::string why = doc.is_object() ? textAt(doc, {"error"}).substr(0, 80) : std::string();
        return fail(r->status == 200 ? "the token response did not contain an id_token" : "the token was not refreshed (status " + std::to_string(r->status) + (why.empty() ? "" : ", " + why) + ")", "log in with your OpenID Connect tool again");
    }
    m_config.idToken = id;
    m_refused = false;
    if (const std::string next = textAt(doc, {"refresh_token"}); !next.empty() && next != m_config.refreshToken) {
        m_config.refreshToken = next;
        m_rotated = true;
    }
    m_failures = 0;
    m_lastError.reset();
    answer(Credential{id, {}, {}, endOfToken(id)});
}

void OidcProvider::fail(std::string detail, std::string remedy)
{
    m_lastError = Error{ErrorKind::Unauthorized, "auth provider oidc " + QUrl(QString::fromStdString(m_config.issuer)).toString(QUrl::RemoveUserInfo).toStdString(), std::move(detail), std::move(remedy)};
    ++m_failures;
    m_sinceFailure.start();
    answer(*m_lastError);
}

void OidcProvider::answer(const Expected<Credential> &result)
{
    m_running = false;
    for (Waiting &w : std::exchange(m_waiting, {})) {
        if (w.context)
            w.done(result);
    }
}

} // namespace tidegate::kube
