// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "cli/common.h"
#include "prometheus/client.h"
#include "replay/replay.h"

namespace tidegate::cli {

/// `replay --plan F --from T [--to T] [--step D]`: the same over a range that Prometheus has. Which series count the requests is found out
/// and told on standard error. Where the plan names an address no cluster is asked.
class ReplayJob final : public Job {
    Q_OBJECT
public:
    struct Options {
        Instant from, to;
        Millis step{0}; ///< 0: the plan's interval
        replay::Options replay;
    };
    ReplayJob(Common common, Options options, Finish finish);
    ~ReplayJob() override;
    void start() override;

private:
    void found(const prometheus::Target &target);
    Common m_common;
    Options m_options;
    std::optional<plan::Plan> m_plan;
    std::unique_ptr<kube::ApiClient> m_api;
    std::unique_ptr<prometheus::Client> m_client;
};

} // namespace tidegate::cli
