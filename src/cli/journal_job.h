// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "kube/api_client.h"

namespace tidegate::cli {

/// `journal` without a file: the shared one of the release's present run, printed, or verified against the end that its state names.
class JournalJob final : public Job {
    Q_OBJECT
public:
    JournalJob(Common common, bool verify, Finish finish);
    void start() override;

private:
    void heard(const Json &list);
    Common m_common;
    bool m_verify;
    std::string m_ns, m_release;
    std::unique_ptr<kube::ApiClient> m_api;
};

} // namespace tidegate::cli
