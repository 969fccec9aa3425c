// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/exec_credential.h"
#include "net/http_session.h"

#include <QElapsedTimer>

namespace tidegate::kube {

/// Who we are on the wire: the session of this identity and the headers of a request. A new client certificate means a new session
/// (a connection keeps the identity it was made with). For src/kube.
class Credentials final : public QObject {
    Q_OBJECT
public:
    Credentials(const ConnectionSpec &spec, bool readOnly, QObject *parent);
    /// Authorization and impersonation headers; later, never from inside. Errors: exec plugin, token file.
    void headers(QObject *context, std::function<void(Expected<std::vector<net::Header>>)> done);
    [[nodiscard]] net::HttpSession *session() const { return m_session.get(); }
    /// Ends the streams of this session and of those before it.
    void abandonStreams(const std::string &why);
    /// Whether asking again could give something else: exec plugin, OpenID Connect, token file.
    [[nodiscard]] bool renewable() const { return m_source || !m_spec.tokenFile.empty(); }
    /// Another token, plugin or certificate from now on. What is under way finishes with the old one.
    void renew(const ConnectionSpec &spec);
    /// What we have was refused. A token file is read anew; a plugin is asked at most once in ten seconds, whatever storm of 401s comes.
    void invalidate();

private:
    [[nodiscard]] Expected<std::string> fileToken();
    void begin();
    void makeSession(const std::string &cert, const std::string &key);
    [[nodiscard]] std::vector<net::Header> build(const std::string &token) const;

    ConnectionSpec m_spec;
    bool m_readOnly;
    std::unique_ptr<net::HttpSession> m_session;
    std::vector<std::unique_ptr<net::HttpSession>> m_retired; ///< kept for calls that still run on them
    std::string m_certificate;
    TokenSource *m_source = nullptr;
    std::unique_ptr<TokenSource> m_before; ///< may still be waited for
    std::string m_fileToken;
    QElapsedTimer m_fileRead, m_invalidated;
};

} // namespace tidegate::kube
