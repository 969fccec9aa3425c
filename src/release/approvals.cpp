// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/internal.h"

#include <QCryptographicHash>

#include <map>

namespace tidegate::release {

namespace {

/// The word for it in an approval's object.
std::string subjectOf(const std::string &what)
{
    return what == kOffered ? "plan" : what;
}

/// Who approved `what` and counts, and whether the API server vouches for the name.
std::map<std::string, bool> counting(const State &s, const std::string &what, const std::string &promoter, Instant now)
{
    std::map<std::string, bool> people;
    const std::string bound = boundDigest(s, what);
    for (const Approval &a : s.approvals) {
        if (a.what != subjectOf(what) || a.rejected || a.digest != bound || a.by.empty())
            continue;
        if ((what == "hotfix" && s.hotfix && a.by == s.hotfix->by) || (what == kOffered && s.offered && a.by == s.offered->by))
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

std::string boundDigest(const State &s, const std::string &what)
{
    if (what == "plan")
        return s.planDigest;
    if (what == kOffered)
        return s.offered ? s.offered->digest : std::string();
    Json doc = {{"plan", s.planDigest}, {"what", what}, {"run", s.run}, {"stable", s.stableImage}, {"canary", s.canaryImage}, {"templates", {s.templates.stable, s.templates.canary}}};
    if (s.fingerprints.adopted > 0)
        doc["adopted"] = s.fingerprints.adopted;
    if (what == "hotfix" && s.hotfix)
        doc["hotfix"] = {{"image", s.hotfix->image}, {"version", s.hotfix->version}, {"base", s.hotfix->base}, {"weight", s.hotfix->weight}, {"returnsTo", s.hotfix->returnsTo}, {"skipped", s.hotfix->skipped}, {"at", formatInstant(s.hotfix->at)}};
    return QCryptographicHash::hash(QByteArray::fromStdString(doc.dump()), QCryptographicHash::Sha256).toHex().toStdString();
}

Approving approving(const State &s)
{
    const std::string what = s.hotfix && !s.hotfix->begun ? "hotfix" : s.offered ? kOffered : s.stage == Stage::Phase ? promotionName(s.phase + 1) : "plan";
    return {subjectOf(what), boundDigest(s, what)};
}

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
    const std::string bound = boundDigest(s, what);
    for (const Approval &a : s.approvals) {
        if (a.what == subjectOf(what) && a.digest == bound && (!last || a.at >= last->at))
            last = &a;
    }
    return last && last->rejected ? last : nullptr;
}

} // namespace tidegate::release
