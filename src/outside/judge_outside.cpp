// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "outside/judge_outside.h"

#include <algorithm>
#include <array>

namespace tidegate::outside {

namespace {

using release::Evidence;
using release::Verdict;

/// `at`: the source's own time, or when it was read.
Evidence say(Verdict v, Message text, Instant at)
{
    Evidence e;
    e.verdict = v;
    e.text = std::move(text);
    e.at = at;
    return e;
}

/// A value as a person would write it.
std::string scalar(const Json &v)
{
    return v.is_string() ? v.get<std::string>() : v.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string cut(std::string text)
{
    constexpr std::size_t kMost = 80;
    return text.size() > kMost ? text.substr(0, kMost) + "…" : text;
}

/// Whether a report is of this image: by digest where both have one, else by name and tag.
bool ofImage(const Json &report, const ImageName &wanted)
{
    const std::string digest = textAt(report, {"report", "artifact", "digest"});
    if (!wanted.digest.empty() && !digest.empty())
        return digest == wanted.digest;
    std::string server = textAt(report, {"report", "registry", "server"});
    if (server == "docker.io")
        server = "index.docker.io";
    std::string repository = textAt(report, {"report", "artifact", "repository"});
    if (server == "index.docker.io" && repository.find('/') == std::string::npos)
        repository = "library/" + repository;
    return server == wanted.server && repository == wanted.repository && !wanted.tag.empty() && textAt(report, {"report", "artifact", "tag"}) == wanted.tag;
}

} // namespace

Evidence notKnown(Message why, Instant now)
{
    return say(Verdict::Unknown, std::move(why), now);
}

Evidence judgeJob(const Json &job, Instant now)
{
    const std::string name = textAt(job, {"metadata", "name"});
    for (const Json &c : listAt(job, {"status", "conditions"})) {
        if (textAt(c, {"status"}) != "True")
            continue;
        const std::string type = textAt(c, {"type"});
        const Instant at = parseInstant(textAt(c, {"lastTransitionTime"})).value_or(now);
        if (type == "Complete")
            return say(Verdict::Pass, {TG_TR("Job %1 finished well"), {name}}, at);
        if (type == "Failed")
            return say(Verdict::Fail, {TG_TR("Job %1 failed: %2"), {name, textAt(c, {"message"}, textAt(c, {"reason"}))}}, at);
        if (type == "Suspended")
            return say(Verdict::Unknown, {TG_TR("Job %1 is suspended"), {name}}, now);
    }
    return say(Verdict::Unknown, {TG_TR("Job %1 has not finished"), {name}}, now);
}

Evidence judgeScan(const Json &reports, const Target &target, const std::string &severity, Instant now)
{
    static constexpr std::array<std::pair<const char *, const char *>, 4> kSeverities{{{"critical", "criticalCount"}, {"high", "highCount"}, {"medium", "mediumCount"}, {"low", "lowCount"}}};
    const ImageName wanted = imageName(target.image);
    const Json *newest = nullptr;
    std::optional<Instant> at;
    for (const Json &r : listAt(reports, {"items"})) {
        if (!ofImage(r, wanted))
            continue;
        const auto when = parseInstant(textAt(r, {"report", "updateTimestamp"}, textAt(r, {"metadata", "creationTimestamp"})));
        if (!newest || (when && (!at || *when > *at))) {
            newest = &r;
            at = when;
        }
    }
    const Json *summary = newest ? nodeAt(*newest, {"report", "summary"}) : nullptr;
    if (!summary || !summary->is_object())
        return say(Verdict::Unknown, {TG_TR("no scan of %1 is there"), {target.image}}, now);
    long long bad = 0;
    std::string counts;
    for (const auto &[word, key] : kSeverities) {
        const Json *count = nodeAt(*summary, {key});
        if (!count || !count->is_number_integer())
            return say(Verdict::Unknown, {TG_TR("the scan of %1 does not say how many are %2"), {target.image, word}}, now);
        const long long n = count->get<long long>();
        bad += n;
        if (n > 0)
            counts += (counts.empty() ? "" : ", ") + std::to_string(n) + " " + word;
        if (severity == word)
            break;
    }
    Evidence e = bad == 0 ? say(Verdict::Pass, {TG_TR("no vulnerability of severity %1 or above"), {severity}}, at.value_or(now)) : say(Verdict::Fail, {TG_TR("vulnerabilities: %1"), {counts}}, at.value_or(now));
    e.value = static_cast<double>(bad);
    e.limit = 0;
    return e;
}

Evidence judgeAnnotation(const std::string &key, const std::string &equals, const Target &target, Instant now)
{
    const auto it = target.annotations.find(key);
    if (it == target.annotations.end())
        return say(Verdict::Unknown, {TG_TR("the Deployment has no annotation %1"), {key}}, now);
    if (it->second == equals)
        return say(Verdict::Pass, {TG_TR("%1: %2"), {key, cut(equals)}}, now);
    return say(Verdict::Fail, {TG_TR("%1: %2, wanted %3"), {key, cut(it->second), cut(equals)}}, now);
}

Evidence judgeDocument(const Json &document, const std::string &pointer, const std::string &equals, Instant now)
{
    const Json *found = nullptr;
    try {
        const Json::json_pointer at(pointer);
        found = document.contains(at) ? &document.at(at) : nullptr;
    } catch (const Json::exception &) { // a pointer that is none, or an index that is none
        found = nullptr;
    }
    if (!found || found->is_null())
        return say(Verdict::Unknown, {TG_TR("the document has nothing at %1"), {pointer}}, now);
    if (found->is_structured())
        return say(Verdict::Unknown, {TG_TR("what the document has at %1 is no single value"), {pointer}}, now);
    const std::string value = scalar(*found);
    return value == equals ? say(Verdict::Pass, {TG_TR("%1 is %2"), {pointer, cut(value)}}, now) : say(Verdict::Fail, {TG_TR("%1 is %2, wanted %3"), {pointer, cut(value), cut(equals)}}, now);
}

Evidence judgeChecks(const std::vector<Check> &checks, const std::string &context, const std::string &revision, Instant now)
{
    using State = Check::State;
    std::vector<Check> mine;
    std::ranges::copy_if(checks, std::back_inserter(mine), [&](const Check &c) { return context.empty() || c.name == context; });
    const std::string commit = revision.substr(0, 10);
    if (mine.empty())
        return say(Verdict::Unknown, context.empty() ? Message{TG_TR("commit %1 has no checks"), {commit}} : Message{TG_TR("commit %1 has no check %2"), {commit, context}}, now);
    std::optional<Instant> at;
    for (const Check &c : mine) {
        if (c.at && (!at || *c.at > *at))
            at = c.at;
    }
    const auto first = [&](State s) { return std::ranges::find(mine, s, &Check::state); };
    Evidence e;
    if (const auto bad = first(State::Bad); bad != mine.end())
        e = say(Verdict::Fail, {TG_TR("commit %1: %2 failed"), {commit, bad->name}}, at.value_or(now));
    else if (const auto running = first(State::Running); running != mine.end())
        e = say(Verdict::Unknown, {TG_TR("commit %1: %2 has not finished"), {commit, running->name}}, now);
    else
        e = say(Verdict::Pass, mine.size() == 1 ? Message{TG_TR("commit %1: %2 passed"), {commit, mine.front().name}} : Message{TG_TR("commit %1: all %2 checks passed"), {commit, std::to_string(mine.size())}}, at.value_or(now));
    e.n = static_cast<double>(mine.size());
    return e;
}

} // namespace tidegate::outside
