// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "propose/ask.h"

namespace tidegate::cli {

/// `plan propose [DEPLOYMENT]`: a plan from what is in the namespace, on standard output, its reasons on standard error; without a name the
/// Deployments that it could be made for.
class ProposeJob final : public Job {
    Q_OBJECT
public:
    ProposeJob(Common common, std::string deployment, Finish finish);
    void start() override;

private:
    void answer(const propose::Inventory &found, const std::string &ns, const std::string &context);

    Common m_common;
    std::string m_deployment;
    std::unique_ptr<kube::ApiClient> m_client;
};

} // namespace tidegate::cli
