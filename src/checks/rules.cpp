// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/support.h"

#include <algorithm>

namespace tidegate::checks {

const char *name(RuleVerdict v)
{
    switch (v) {
    case RuleVerdict::Pass:
        return "pass";
    case RuleVerdict::Fail:
        return "fail";
    case RuleVerdict::Warn:
        return "warn";
    case RuleVerdict::Unknown:
        return "unknown";
    case RuleVerdict::NotApplicable:
        return "not-applicable";
    }
    return "unknown";
}

const std::vector<std::unique_ptr<Rule>> &rules()
{
    static const RuleList all = [] {
        RuleList r;
        addProbeRules(r);
        addResourceRules(r);
        addWorkloadRules(r);
        addSecretRules(r);
        addConfigRules(r);
        addWiringRules(r);
        return r;
    }();
    return all;
}

std::vector<Finding> judgeAll(const Subjects &s, const plan::Plan &plan)
{
    std::vector<Finding> out;
    for (const auto &r : rules())
        out.push_back(r->judge(s, plan));
    return out;
}

release::Evidence evidenceFor(const std::string &item, const std::vector<Finding> &findings, Instant at)
{
    release::Evidence e;
    e.id = item;
    e.at = at;
    e.source = "cluster";
    const Finding *worst = nullptr, *shown = nullptr;
    const auto rank = [](RuleVerdict v) { return v == RuleVerdict::Fail ? 4 : v == RuleVerdict::Unknown ? 3 : v == RuleVerdict::Warn ? 2 : v == RuleVerdict::Pass ? 1 : 0; };
    for (const Finding &f : findings) {
        if (f.item != item)
            continue;
        if (!worst || rank(f.verdict) > rank(worst->verdict))
            worst = &f;
        if (f.verdict == RuleVerdict::Pass && !shown)
            shown = &f;
    }
    if (!worst) {
        e.text = {TG_TR("not checked"), {}};
        return e;
    }
    e.text = (rank(worst->verdict) > 1 || !shown ? worst : shown)->message;
    e.verdict = worst->verdict == RuleVerdict::Fail ? release::Verdict::Fail : worst->verdict == RuleVerdict::Unknown ? release::Verdict::Unknown : worst->verdict == RuleVerdict::NotApplicable ? release::Verdict::NotApplicable : release::Verdict::Pass;
    return e;
}

} // namespace tidegate::checks
