// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "agent/agent.h"

#include "notify/notifier.h"

#include <algorithm>

namespace tidegate::agent {

namespace {

constexpr auto kPulse = std::chrono::seconds(1);
constexpr Millis kLive = std::chrono::seconds(10); ///< DECISIONS.md 30
constexpr auto kLastWords = std::chrono::minutes(10); ///< for notices of a release that is over
constexpr auto kFarewell = std::chrono::seconds(3);

void add(kube::RequestCounts &to, const kube::RequestCounts &more)
{
    for (const auto &[what, count] : more)
        to[what] += count;
}

/// Read models are being rebuilt after the end: whoever guarded sees to it until they are.
bool projecting(const engine::SnapshotPtr &s)
{
    return s && s->state.projections && !s->state.projections->over();
}

Json with(Json fields, const Json &more)
{
    fields.update(more);
    return fields;
}

} // namespace

struct Agent::Row {
    std::string ns, name;
    std::unique_ptr<engine::ReleaseSession> session;
    std::unique_ptr<notify::Notifier> notifier;
    engine::SnapshotPtr last;
};

Agent::Agent(Options options, Log log, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_log(std::move(log))
    , m_api(m_options.connection, {true, true})
    , m_list(m_options.connection)
    , m_view(std::make_shared<AgentView>())
{
    connect(&m_list, &engine::ReleaseList::changed, this, &Agent::listed);
    connect(&m_pulse, &QTimer::timeout, this, &Agent::publish);
}

Agent::~Agent() = default;

void Agent::start()
{
    m_log(Level::Info, "agent started", {{"version", m_options.version}, {"server", m_options.connection.server}});
    publish();
    m_pulse.start(kPulse);
    m_list.start();
}

void Agent::stop(std::function<void()> done)
{
    m_pulse.stop();
    m_log(Level::Info, "agent stops", {{"releases", m_rows.size()}});
    auto left = std::make_shared<std::size_t>(m_rows.size() + 1);
    auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto finish = [once] {
        if (*once)
            std::exchange(*once, nullptr)();
    };
    const auto one = [left, finish] {
        if (--*left == 0)
            finish();
    };
    QTimer::singleShot(kFarewell, this, finish);
    for (auto &[key, row] : m_rows)
        row->session->end(one);
    one();
}

AgentViewPtr Agent::view() const
{
    const std::scoped_lock lock(m_mutex);
    return m_view;
}

bool Agent::over(const engine::ListedRelease &r)
{
    return r.stage == release::Stage::Complete || r.stage == release::Stage::RolledBack || r.stage == release::Stage::Closed;
}

void Agent::listed(const engine::ReleaseListView &view)
{
    if (view.error && !m_releases.error)
        m_log(Level::Error, "releases cannot be listed", {{"error", view.error->text()}});
    if (!view.onlyNamespace.empty() && m_releases.onlyNamespace.empty())
        m_log(Level::Warning, "only one namespace may be seen", {{"namespace", view.onlyNamespace}});
    m_releases = view;
    if (!view.synced)
        return publish();
    std::map<std::string, std::unique_ptr<Row>> next;
    for (const engine::ListedRelease &r : view.releases) {
        const std::string key = r.ns + "/" + r.name;
        // The list may hear of the end before the session does, which is to see it, and to tell it, as the guardian.
        const auto running = m_rows.find(key);
        const engine::SnapshotPtr last = over(r) && running != m_rows.end() ? running->second->last : nullptr;
        const bool unseen = last && last->exists && !last->state.final();
        if (unseen || projecting(last)) {
            next.insert(m_rows.extract(running));
            continue;
        }
        if ((!m_options.only.empty() && r.name != m_options.only) || over(r) || r.problem) {
            if (r.problem && !m_rows.contains(key))
                m_log(Level::Error, "a release cannot be guarded", {{"namespace", r.ns}, {"release", r.name}, {"error", r.problem->text()}});
            continue;
        }
        if (auto have = m_rows.extract(key)) {
            next.insert(std::move(have));
            continue;
        }
        auto row = std::make_unique<Row>();
        row->ns = r.ns;
        row->name = r.name;
        engine::OpenOptions open;
        open.connection = m_options.connection;
        open.connection.ns = open.ns = r.ns;
        open.source = m_options.source;
        open.release = r.name;
        open.journalDirectory = m_options.journalDirectory;
        open.clock = m_options.clock;
        open.rehearsal = m_options.clock != nullptr;
        open.pollInterval = m_options.pollInterval;
        row->session = std::make_unique<engine::ReleaseSession>(std::move(open));
        connect(row->session.get(), &engine::ReleaseSession::snapshotChanged, this, [this, raw = row.get()](const engine::SnapshotPtr &s) { heard(*raw, s); });
        row->notifier = std::make_unique<notify::Notifier>(row->session.get(), m_options.connection);
        const Json who{{"namespace", r.ns}, {"release", r.name}};
        connect(row->notifier.get(), &notify::Notifier::delivered, this, [this, who](const QString &id) { m_log(Level::Info, "a notice was delivered", with(who, {{"notice", id.toStdString()}})); });
        connect(row->notifier.get(), &notify::Notifier::failed, this, [this, who](const QString &id, const Error &error, bool givenUp) {
            m_log(givenUp ? Level::Error : Level::Warning, givenUp ? "a notice was given up" : "a notice was not delivered yet", with(who, {{"notice", id.toStdString()}, {"error", error.text()}}));
        });
        m_log(Level::Info, "watching a release", {{"namespace", r.ns}, {"release", r.name}});
        row->session->start();
        next[key] = std::move(row);
    }
    m_rows.swap(next);
    for (auto &[key, row] : next) {
        m_log(Level::Info, "a release is over", {{"namespace", row->ns}, {"release", row->name}});
        if (row->last)
            add(m_ended, row->last->activity.requests);
        // Its Lease is given up before it goes; nothing else hears of it any more.
        auto *gone = row->session.release();
        gone->disconnect(this);
        gone->setParent(this);
        // What it has to tell of its end is told meanwhile.
        auto *notifier = row->notifier.release();
        notifier->setParent(gone);
        gone->end([gone] { QTimer::singleShot(kLastWords, gone, &QObject::deleteLater); });
    }
    publish();
}

void Agent::heard(Row &row, const engine::SnapshotPtr &s)
{
    const engine::SnapshotPtr before = std::exchange(row.last, s);
    if (s->exists && s->state.final() && before && !before->state.final())
        QTimer::singleShot(0, this, [this] { listed(m_releases); });
    if (projecting(before) && !projecting(s))
        QTimer::singleShot(0, this, [this] { listed(m_releases); });
    const Json who{{"namespace", row.ns}, {"release", row.name}};
    const auto say = [&](Level level, const std::string &message, Json more = Json::object()) {
        more.update(who);
        m_log(level, message, more);
    };
    if (s->fatal && (!before || !before->fatal))
        say(Level::Error, "the release cannot be guarded", {{"error", s->fatal->text()}});
    if (!s->observation.synced)
        return;
    if (before ? before->guardian != s->guardian : true)
        say(s->guardian.empty() ? Level::Warning : Level::Info, s->guardedByUs ? "guarding" : s->guardian.empty() ? "nobody guards" : "somebody else guards", {{"guardian", s->guardian}});
    const long long seen = before && before->observation.synced && !before->state.journal.empty() ? before->state.journal.back().seq : s->state.journal.empty() ? 0 : s->state.journal.back().seq;
    for (const release::Event &e : s->state.journal) {
        if (e.seq > seen)
            say(Level::Info, e.text.english(), {{"seq", e.seq}, {"actor", e.actor}, {"at", formatInstant(e.at)}});
    }
    if (before && before->metrics.ok != s->metrics.ok)
        say(s->metrics.ok ? Level::Info : Level::Warning, s->metrics.ok ? "metrics are back" : "no metrics", {{"error", s->metrics.problem.english()}});
    for (const engine::Alarm &a : s->alarms) {
        if (!before || std::ranges::none_of(before->alarms, [&](const engine::Alarm &b) { return b.id == a.id; }))
            say(a.high ? Level::Error : Level::Warning, a.title.english(), {{"alarm", a.id}, {"detail", a.detail.english()}});
    }
}

void Agent::publish()
{
    auto v = std::make_shared<AgentView>();
    v->at = SystemClock().now();
    v->version = m_options.version;
    v->listed = m_releases.synced;
    v->requests = m_ended;
    const kube::LinkState link = m_api.link();
    v->linked = link.ok || (link.lastOk && v->at - *link.lastOk < kLive);
    if (!v->linked && link.error)
        v->problem = link.error->text();
    else if (m_releases.error)
        v->problem = m_releases.error->text();
    add(v->requests, m_api.requests());
    for (const auto &[key, row] : m_rows) {
        GuardedRelease r;
        r.ns = row->ns;
        r.name = row->name;
        if (const auto &s = row->last) {
            r.state = release::name(s->state.stage);
            r.holder = s->guardian;
            r.leader = s->guardedByUs;
            r.evaluations = s->activity.evaluations;
            r.fired = s->activity.fired;
            for (const auto &[id, e] : s->evidence.items) {
                if (e.at)
                    r.evidenceAge[id] = std::max(0.0, toSeconds(s->now) - toSeconds(*e.at));
            }
            add(v->requests, s->activity.requests);
        }
        v->releases.push_back(std::move(r));
    }
    const std::scoped_lock lock(m_mutex);
    m_view = std::move(v);
}

} // namespace tidegate::agent
