// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "release/fingerprints.h"

#include <set>

namespace tidegate::release {

namespace {

using traffic::Track;

/// Of the pods that have their Deployment's image: digest → the first pod that runs it, and how many do.
std::map<std::string, std::pair<const traffic::PodView *, int>> digests(const traffic::Observation &o, Track track)
{
    std::map<std::string, std::pair<const traffic::PodView *, int>> out;
    const auto &w = track == Track::Canary ? o.canary : o.stable;
    for (const traffic::PodView &p : o.pods) {
        const std::string digest = digestOf(p.imageId);
        if (!w || p.track != track || p.terminating || p.image != w->image || digest.empty())
            continue;
        auto &[first, n] = out[digest];
        first = first ? first : &p;
        ++n;
    }
    return out;
}

} // namespace

std::string digestOf(const std::string &imageId)
{
    const auto at = imageId.rfind('@');
    return at == std::string::npos ? std::string() : imageId.substr(at + 1);
}

bool keepFingerprints(Fingerprints &f, const traffic::Observation &o)
{
    bool more = false;
    for (const auto &[track, kept] : {std::pair{Track::Canary, &f.canaryDigest}, std::pair{Track::Stable, &f.stableDigest}}) {
        const auto seen = digests(o, track);
        if (kept->empty() && seen.size() == 1) {
            *kept = seen.begin()->first;
            more = true;
        }
    }
    for (const auto &[object, view] : o.configs)
        more = f.configs.try_emplace(object, view.hash).second || more;
    return more;
}

std::vector<Difference> fingerprintDifferences(const State &s, const traffic::Observation &o)
{
    std::vector<Difference> out;
    const Fingerprints &f = s.fingerprints;
    for (const auto &[track, kept] : {std::pair{Track::Canary, &f.canaryDigest}, std::pair{Track::Stable, &f.stableDigest}}) {
        if (kept->empty())
            continue;
        for (const auto &[digest, pods] : digests(o, track)) {
            if (digest == *kept)
                continue;
            const auto &[pod, n] = pods;
            Difference d;
            d.object = "Pod/" + s.plan.ns + "/" + pod->name;
            d.field = "imageID of " + pod->image + (n > 1 ? " and of " + std::to_string(n - 1) + " more pods" : "");
            d.ours = *kept;
            d.found = digest;
            d.at = pod->created;
            d.restorable = false;
            out.push_back(std::move(d));
        }
    }
    for (const auto &[object, hash] : f.configs) {
        const auto it = o.configs.find(object);
        if (it == o.configs.end() || it->second.hash == hash)
            continue;
        Difference d;
        const auto slash = object.find('/');
        d.object = object.substr(0, slash) + "/" + s.plan.ns + object.substr(slash);
        d.field = "data";
        d.ours = hash;
        d.found = it->second.hash;
        d.manager = it->second.writer.manager;
        d.at = it->second.writer.at;
        d.restorable = false;
        out.push_back(std::move(d));
    }
    return out;
}

} // namespace tidegate::release
