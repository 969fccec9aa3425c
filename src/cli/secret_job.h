// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"

namespace tidegate::cli {

/// `secret set|forget|test NAME`: a credential that plans name, in this computer's keychain. set reads it from standard input, unseen at a
/// terminal; test says where it would come from. No value is ever printed.
class SecretJob final : public Job {
    Q_OBJECT
public:
    SecretJob(QString what, std::string name, Finish finish);
    void start() override;

private:
    void set();

    QString m_what;
    std::string m_name;
};

} // namespace tidegate::cli
