// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/journal_job.h"

#include "base/parse_json.h"
#include "engine/journal_store.h"

namespace tidegate::cli {

namespace {

std::string line(const journal::Entry &e)
{
    std::string out = formatInstant(e.at) + "  " + e.actor + "  " + e.command;
    if (!e.from.empty() || !e.to.empty())
        out += "  " + e.from + (e.to.empty() ? "" : " → " + e.to);
    out += "  " + e.outcome;
    for (const journal::RequestRecord &r : e.requests)
        out += "\n    " + r.method + " " + r.path + "  " + std::to_string(r.status) + " " + r.answer;
    return out;
}

} // namespace

JournalJob::JournalJob(Common common, bool verify, Finish finish)
    : Job(std::move(finish))
    , m_common(std::move(common))
    , m_verify(verify)
{
}

void JournalJob::start()
{
    auto opening = openRelease(m_common);
    if (!opening)
        return fail(opening.error());
    m_release = opening->which.release;
    m_ns = opening->which.ns;
    m_api = std::make_unique<kube::ApiClient>(opening->connection, kube::ApiClient::Options{true, false});
    m_api->get(this, "/api/v1/namespaces/" + m_ns + "/configmaps?labelSelector=tidegate.dev%2Frelease%3D" + m_release, [this](const Expected<Json> &r) { r ? heard(*r) : fail(r.error()); });
}

void JournalJob::heard(const Json &list)
{
    std::optional<release::State> state;
    for (const Json &c : listAt(list, {"items"})) {
        if (textAt(c, {"metadata", "name"}) != "tidegate-" + m_release)
            continue;
        const Json doc = parseJson(textAt(c, {"data", "state"}));
        auto parsed = release::fromJson(doc.is_discarded() ? Json() : doc);
        if (!parsed)
            return fail(parsed.error());
        state = std::move(*parsed);
    }
    if (!state)
        return fail({ErrorKind::NotFound, "release " + m_release, "there is no such release in namespace " + m_ns, "look with -n in another namespace"});
    const std::vector<journal::Entry> entries = engine::JournalStore::read(list, m_release, state->run);
    const journal::Verification v = journal::verify(entries, state->journalHead);
    for (const std::string &p : v.problems)
        say(Message{TG_TR("%1 run %2: %3"), {m_release, std::to_string(state->run), p}});
    if (m_verify) {
        m_common.json ? print(Json{{"intact", v.intact}, {"entries", v.entries}, {"problems", v.problems}}) : print(m_release + " run " + std::to_string(state->run) + (v.intact ? ": intact, " : ": NOT intact, ") + std::to_string(v.entries) + " entries");
    } else if (m_common.json) {
        Json all = Json::array();
        for (const journal::Entry &e : entries)
            all.push_back(journal::toJson(e));
        print(all);
    } else {
        for (const journal::Entry &e : entries)
            print(line(e));
    }
    finish(v.intact ? Done : No);
}

} // namespace tidegate::cli
