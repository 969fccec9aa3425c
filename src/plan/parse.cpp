// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/names.h"
#include "plan/sections.h"

#include <algorithm>
#include <regex>

namespace tidegate::plan {

namespace {

void readMetadata(Reader &root, Plan &plan)
{
    auto m = root.child("metadata", "metadata");
    if (!m)
        return;
    plan.name = m->text("name").value_or("");
    plan.owner = m->text("owner").value_or("");
    // The name goes into a ConfigMap's, a Lease's and a label's.
    static const std::regex label("[a-z0-9]([a-z0-9-]{0,51}[a-z0-9])?");
    if (m->has("name") && m->isScalar("name") && !std::regex_match(plan.name, label))
        m->problem("name", "\"" + plan.name.substr(0, 60) + "\" is not a DNS label: lower-case letters, digits and -, at most 53");
}

void readSpec(Reader &root, Plan &plan, const Surroundings &around)
{
    auto spec = root.child("spec", "spec");
    if (!spec)
        return;
    if (auto e = spec->child("environment", "environment")) {
        plan.environment.name = e->text("name").value_or("");
        if (const auto word = e->text("class")) {
            const auto cls = valueIn(kClasses, *word);
            if (!cls)
                e->problem("class", "\"" + word->substr(0, 60) + "\" is neither production, staging nor development");
            plan.environment.cls = cls.value_or(EnvironmentClass::Production);
        }
    }
    plan.ns = spec->text("namespace").value_or(around.contextNamespace);
    plan.critical = spec->boolean("critical").value_or(plan.environment.cls == EnvironmentClass::Production);
    readTraffic(*spec, plan);
    if (auto v = spec->child("version", "version")) {
        plan.version.name = v->text("name").value_or("");
        plan.version.image = v->text("image").value_or("");
        plan.version.container = v->text("container").value_or("");
        if (plan.version.image.find_first_of(" \t\n") != std::string::npos)
            v->problem("image", "an image has no spaces");
    }
    readPhases(*spec, plan);
    readMetrics(*spec, plan);
    readTriggers(*spec, plan);
    readGates(*spec, plan);
    if (auto a = spec->child("analysis", "analysis"))
        plan.alpha = a->number("alpha", 0.0001, 0.2).value_or(plan.alpha);
    readReceivers(*spec, plan);
    readChecklist(*spec, plan);
    readApprovals(*spec, plan);
    readFreezes(*spec, plan);
}

} // namespace

std::string Problem::text() const
{
    return file + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + (field.empty() ? "" : field + ": ") + message;
}

ParseResult parsePlan(std::string_view text, const std::string &file, const Surroundings &around)
{
    ParseResult result;
    try {
        const auto document = loadDocument(text, file, result.problems);
        if (!document)
            return result;
        if (!document->IsMap()) {
            result.problems.push_back({file, std::max(1, document->Mark().line + 1), std::max(1, document->Mark().column + 1), "", "a plan is a mapping with apiVersion, kind, metadata and spec"});
            return result;
        }
        Plan plan;
        Reader root(*document, "", file, result.problems);
        root.check(object("plan"));
        if (const auto v = root.text("apiVersion"); v && *v != "tidegate.dev/v1")
            root.problem("apiVersion", "\"" + v->substr(0, 60) + "\" is not known; this version reads tidegate.dev/v1");
        if (const auto k = root.text("kind"); k && *k != "ReleasePlan")
            root.problem("kind", "\"" + k->substr(0, 60) + "\" is not a ReleasePlan");
        readMetadata(root, plan);
        readSpec(root, plan, around);
        if (result.problems.empty())
            result.plan = std::move(plan);
    } catch (const YAML::Exception &e) {
        result.problems.push_back({file, std::max(1, e.mark.line + 1), std::max(1, e.mark.column + 1), "", "this is not YAML: " + e.msg});
    }
    std::ranges::stable_sort(result.problems, [](const Problem &a, const Problem &b) { return std::pair(a.line, a.column) < std::pair(b.line, b.column); });
    return result;
}

Expected<Plan> fromJson(const Json &doc)
{
    // JSON is YAML, and one reader means one set of rules.
    const ParseResult r = parsePlan(doc.dump(-1, ' ', false, Json::error_handler_t::replace), "plan");
    if (!r.plan)
        return Error{ErrorKind::Invalid, "plan", r.problems.empty() ? "it cannot be read" : r.problems.front().field + ": " + r.problems.front().message, TG_TR("open the release with the version that wrote it")};
    return *r.plan;
}

} // namespace tidegate::plan
