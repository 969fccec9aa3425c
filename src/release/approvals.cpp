// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include <map>

namespace tidegate::release {

namespace {

/// Who approved `what` and counts, and whether the API server vouches for the name.
std::map<std::string, bool> counting(const State &s, const std::string &what, const std::string &promoter, Instant now)
{
    std::map<std::string, bool> people;
    for (const Approval &a : s.approvals) {
        if (a.what != what || a.rejected || a.digest != s.planDigest || a.by.empty())
            continue;
        // The plan's approval is spent when the release moves on; after that its age does not matter.
        const bool spent = what == "plan" && s.stage != Stage::Planned;
        if (!spent && (now - a.at > s.plan.approvals.expires || a.at - now > std::chrono::minutes(5)))
            continue;
        if (s.plan.approvals.notRequester && (a.by == s.requestedBy || (!spent && a.by == promoter)))
            continue;
        people[a.by] = people[a.by] || a.verified;
    }
    return people;
}

} // namespace

int approvers(const State &s, const std::string &what, const std::string &promoter, Instant now)
{
    return static_cast<int>(counting(s, what, promoter, now).size());
}

std::string approverNames(const State &s, const std::string &what, Instant now)
{
    std::string out;
    for (const auto &[name, verified] : counting(s, what, {}, now))
        out += (out.empty() ? "" : ", ") + name + (verified ? "" : " (identity unverified)");
    return out;
}

const Approval *rejection(const State &s, const std::string &what)
{
    const Approval *last = nullptr;
    for (const Approval &a : s.approvals) {
        if (a.what == what && a.digest == s.planDigest && (!last || a.at >= last->at))
            last = &a;
    }
    return last && last->rejected ? last : nullptr;
}

} // namespace tidegate::release
