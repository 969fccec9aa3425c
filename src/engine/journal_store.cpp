// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/journal_store.h"

#include "base/parse_json.h"

#include <QTimer>

#include <algorithm>
#include <sstream>

namespace tidegate::engine {

namespace {

constexpr std::size_t kSegment = 200 * 1024; ///< bytes after which the next one begins
constexpr std::size_t kQueue = 200;          ///< entries that wait while the cluster is away; the local file has them all
constexpr qint64 kSeldom = 120000;           ///< ms between looks for what was not found again and again

int segmentOf(const Json &configMap, const std::string &prefix)
{
    const std::string name = textAt(configMap, {"metadata", "name"});
    if (!name.starts_with(prefix))
        return 0;
    const std::string k = name.substr(prefix.size());
    return !k.empty() && k.size() < 9 && k.find_first_not_of("0123456789") == std::string::npos ? std::stoi(k) : 0;
}

/// Segments by their number.
std::map<int, const Json *> segments(const Json &list, const std::string &release)
{
    std::map<int, const Json *> out;
    for (const Json &c : listAt(list, {"items"})) {
        if (const int k = segmentOf(c, "tidegate-" + release + "-journal-"); k > 0)
            out[k] = &c;
    }
    return out;
}

int runOf(const Json &configMap)
{
    return std::atoi(textAt(configMap, {"data", "run"}).c_str());
}

void parse(std::vector<journal::Entry> &out, const std::string &lines)
{
    std::istringstream in(lines);
    for (std::string line; std::getline(in, line);) {
        const Json doc = parseJson(line);
        if (auto e = journal::entryFromJson(doc.is_discarded() ? Json() : doc))
            out.push_back(std::move(*e));
    }
}

/// The same act told twice: all but its place in the chain.
bool same(journal::Entry a, const journal::Entry &b)
{
    a.seq = b.seq;
    a.previous = b.previous;
    a.hash = b.hash;
    return journal::toJson(a) == journal::toJson(b);
}

} // namespace

JournalStore::JournalStore(kube::ApiClient *api, std::string ns, std::string release, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_ns(std::move(ns))
    , m_release(std::move(release))
{
}

std::vector<journal::Entry> JournalStore::read(const Json &configMaps, const std::string &release, int run)
{
    std::vector<journal::Entry> out;
    for (const auto &[k, c] : segments(configMaps, release)) {
        if (runOf(*c) == run)
            parse(out, textAt(*c, {"data", "entries"}));
    }
    return out;
}

bool JournalStore::holds(const journal::Entry &e) const
{
    return std::ranges::any_of(m_entries, [&](const journal::Entry &x) { return same(e, x); });
}

release::ChainHead JournalStore::head() const
{
    return m_entries.empty() ? release::ChainHead{} : release::ChainHead{m_entries.back().seq, m_entries.back().hash};
}

void JournalStore::follow(int run, const release::ChainHead &head)
{
    if (run != m_run) {
        m_run = run;
        m_entries.clear();
        m_known = false;
        m_stale = true;
    }
    const bool behind = head.seq > this->head().seq;
    if (!behind)
        m_short = 0;
    m_stale = m_stale || behind;
    // What the state tells of may be gone for ever: looked for less and less often.
    const qint64 wait = std::min(m_again << std::min(m_short, 10), kSeldom);
    if (m_stale && !m_flying && (!m_since.isValid() || m_since.elapsed() >= wait)) {
        m_short += behind ? 1 : 0;
        load();
    }
}

void JournalStore::append(journal::Entry e)
{
    // What runs away is still in the file of this computer.
    if (m_queue.size() >= kQueue)
        m_queue.pop_front();
    m_queue.push_back(std::move(e));
    QTimer::singleShot(0, this, &JournalStore::pump);
}

void JournalStore::load()
{
    m_since.start();
    m_flying = true;
    m_api->get(this, path() + "?labelSelector=tidegate.dev%2Frelease%3D" + m_release + "%2C" + "tidegate.dev%2Fjournal", [this, run = m_run](const Expected<Json> &r) {
        m_flying = false;
        if (!r) {
            m_problem = r.error();
            m_known = true;
            return QTimer::singleShot(m_again, this, &JournalStore::pump);
        }
        if (run == m_run)
            loaded(*r);
        pump();
    });
}

void JournalStore::loaded(const Json &list)
{
    m_entries = read(list, m_release, m_run);
    m_segment = m_segmentRun = 0;
    m_version.clear();
    m_text.clear();
    if (const auto all = segments(list, m_release); !all.empty()) {
        const Json &last = *all.rbegin()->second;
        m_segment = all.rbegin()->first;
        m_segmentRun = runOf(last);
        m_version = textAt(last, {"metadata", "resourceVersion"});
        m_text = textAt(last, {"data", "entries"});
    }
    m_known = true;
    m_stale = false;
    Q_EMIT changed();
}

void JournalStore::pump()
{
    if (m_flying || m_queue.empty() || m_run == 0)
        return;
    if (m_stale)
        return load();
    // Its answer was lost, and it is there.
    if (m_failures > 0 && holds(m_queue.front())) {
        m_failures = 0;
        m_queue.pop_front();
        pump();
        Q_EMIT changed();
        return;
    }
    write(journal::chained(m_queue.front(), head().seq, head().hash));
}

void JournalStore::write(const journal::Entry &e)
{
    const bool fresh = m_segment == 0 || m_segmentRun != m_run || m_text.size() > kSegment;
    const std::string line = journal::toJson(e).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    const int k = fresh ? m_segment + 1 : m_segment;
    kube::Mutation m;
    m.contentType = "application/json";
    m.method = fresh ? "POST" : "PUT";
    m.path = fresh ? path() : path() + "/" + name(k);
    m.body = {{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", name(k)}, {"namespace", m_ns}, {"labels", {{"tidegate.dev/release", m_release}, {kLabel, "v1"}}}}}, {"data", {{"run", std::to_string(m_run)}, {"entries", fresh ? line : m_text + line}}}};
    if (!fresh)
        m.body["metadata"]["resourceVersion"] = m_version;
    m_flying = true;
    m_api->mutate(this, m, [this, e, k, run = m_run, text = textAt(m.body, {"data", "entries"})](const kube::Outcome &o) {
        m_flying = false;
        if (o.kind == kube::Outcome::Kind::Applied && run == m_run) {
            m_segment = k;
            m_segmentRun = run;
            m_version = textAt(o.object, {"metadata", "resourceVersion"});
            m_text = text;
        }
        wrote(e, o);
    });
}

void JournalStore::wrote(const journal::Entry &e, const kube::Outcome &o)
{
    if (o.kind == kube::Outcome::Kind::Applied) {
        m_failures = 0;
        m_problem.reset();
        m_entries.push_back(e);
        m_queue.pop_front();
        pump();
        Q_EMIT changed();
        return;
    }
    m_stale = true;
    ++m_failures;
    if (o.error.kind == ErrorKind::Forbidden) {
        // Who may not write leaves what he did to those who may: they tell it by the state's events.
        m_problem = o.error;
        m_queue.clear();
        Q_EMIT changed();
        return;
    }
    const bool conflict = o.error.kind == ErrorKind::Conflict;
    if (!conflict)
        m_problem = o.error;
    QTimer::singleShot(conflict ? 20 * std::min(m_failures, 20) : m_again, this, &JournalStore::pump);
}

} // namespace tidegate::engine
