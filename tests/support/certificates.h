// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace tidegate::test {

/// Certificates of one test run, made with the openssl command.
class Certificates {
public:
    Certificates();
    [[nodiscard]] QByteArray pem(const QString &file) const;
    [[nodiscard]] QString path(const QString &file) const { return m_dir.filePath(file); }
    /// Names a file NAME.crt signed by AUTHORITY.crt, key NAME.key. `key`: rsa, ec, ed25519.
    void sign(const QString &name, const QString &authority, const QString &key, const QString &extension = {}, int days = 2);
    void authority(const QString &name);
    /// A server that asks for client certificates and takes any.
    [[nodiscard]] QSslConfiguration server(const QString &name) const;

private:
    void openssl(const QStringList &arguments) const;
    QTemporaryDir m_dir;
};

} // namespace tidegate::test
