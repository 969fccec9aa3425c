// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"

#include "base/ascii.h"
#include "checks/workload.h"

#include <algorithm>
#include <array>

namespace tidegate::checks {

namespace {

bool migrates(const Json &container)
{
    std::string all = textAt(container, {"name"}) + " " + scalarAt(container, {"image"});
    for (const char *field : {"command", "args"}) {
        for (const Json &word : listAt(container, {field}))
            all += " " + (word.is_string() ? word.get<std::string>() : std::string());
    }
    all = asciiLower(std::move(all));
    return std::ranges::any_of(std::array{"migrat", "flyway", "liquibase", "alembic", "goose", "prisma db"}, [&](const char *w) { return all.find(w) != std::string::npos; });
}

std::string repository(const Json &container)
{
    std::string image = scalarAt(container, {"image"});
    image.resize(std::min(image.size(), image.find('@')));
    const std::string tag = tagOf(image);
    return tag.empty() ? image : image.substr(0, image.size() - tag.size() - 1);
}

/// A Job that migrates for this workload: by its image, its labels or its name.
bool concerns(const Subject &s, const manifest::Object &job)
{
    const auto mine = podLabels(*s.workload), theirs = podLabels(job);
    for (const char *label : {"app", "app.kubernetes.io/name", "app.kubernetes.io/instance"}) {
        const auto a = mine.find(label), b = theirs.find(label);
        if (a != mine.end() && b != theirs.end() && a->second == b->second)
            return true;
    }
    std::string base = s.workload->name;
    if (base.ends_with("-canary"))
        base.resize(base.size() - 7);
    if (job.name.find(base) != std::string::npos)
        return true;
    for (const Container &c : containers(s, false)) {
        for (const Json &other : listAt(podSpec(job), {"containers"})) {
            if (!repository(*c.json).empty() && repository(*c.json) == repository(other))
                return true;
        }
    }
    return false;
}

bool condition(const manifest::Object &job, const char *type)
{
    const Json *status = nodeAt(job.json, {"status"});
    return status && std::ranges::any_of(listAt(*status, {"conditions"}), [&](const Json &c) { return textAt(c, {"type"}) == type && textAt(c, {"status"}) == "True"; });
}

} // namespace

Finding migrations(const Subject &s)
{
    for (const Container &c : containers(s, true)) {
        if (c.init && migrates(*c.json))
            return at(pass({TG_TR("init container %1 runs them first"), {c.name}}), s, c.field);
    }
    std::optional<Finding> open;
    for (const manifest::Object *job : s.inventory->of("Job", s.workload->ns)) {
        const Json &its = listAt(podSpec(*job), {"containers"});
        if (!std::ranges::any_of(its, migrates) && job->name.find("migrat") == std::string::npos)
            continue;
        if (!concerns(s, *job))
            continue;
        Finding f = condition(*job, "Failed") ? fail({TG_TR("Job %1 failed"), {job->name}}, {TG_TR("See its pod's log; do not start before it has finished."), {}}) : condition(*job, "Complete") || intAt(job->json, {"status", "succeeded"}) > 0 ? pass({TG_TR("Job %1 has finished"), {job->name}}) : unknown({s.inventory->live() ? TG_TR("Job %1 has not finished") : TG_TR("whether Job %1 has finished, only a cluster can tell"), {job->name}});
        f.source = job->place("");
        if (f.verdict != RuleVerdict::Unknown)
            return f;
        open = f;
    }
    return open ? *open : unknown({TG_TR("no migration is seen in an init container or a Job"), {}});
}

} // namespace tidegate::checks
