// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/session_private.h"
#include "prometheus/locate.h"

#include <QSysInfo>
#include <QUuid>

namespace tidegate::engine {

namespace {
constexpr auto kPulse = std::chrono::milliseconds(250); ///< until pace() says otherwise
}

ReleaseSession::Private::Private(ReleaseSession *q, OpenOptions o)
    : q(q)
    , options(std::move(o))
    , api(new kube::ApiClient(options.connection, {options.readOnly, true}, this))
    , filePlan(options.plan ? std::make_shared<const plan::Plan>(*options.plan) : nullptr)
    , filePlanDigest(options.plan ? plan::digest(*options.plan) : std::string())
{
    if (options.ns.empty())
        options.ns = options.connection.ns;
    connect(&pulse, &QTimer::timeout, this, &Private::evaluate);
    batch.setSingleShot(true);
    connect(&batch, &QTimer::timeout, this, &Private::evaluate);
    age.start();
}

ReleaseSession::Private::~Private() = default;

Instant ReleaseSession::Private::now() const
{
    return options.clock ? options.clock->now() : api->serverNow();
}

void ReleaseSession::Private::start()
{
    store = new Store(api, options.ns, options.release, this);
    executor = new Executor(api, this);
    connect(executor, &Executor::again, this, &Private::soon);
    connect(executor, &Executor::wrote, this, [this](ChangeView c) {
        c.at = now();
        changes.push_back(std::move(c));
        if (changes.size() > 500)
            changes.erase(changes.begin());
    });
    watchers = new Watchers(api, options.ns, options.release, this);
    connect(watchers, &Watchers::changed, this, &Private::soon);
    rights = new Rights(api, options.ns, this);
    connect(rights, &Rights::changed, this, &Private::soon);
    rights->ask();
    approvalPolicy = new ApprovalPolicy(api, this);
    connect(approvalPolicy, &ApprovalPolicy::changed, this, &Private::soon);
    approvalPolicy->ask();
    owner = new OwnerWatch(api, this);
    connect(owner, &OwnerWatch::changed, this, &Private::soon);
    configs = new ConfigWatch(api, this);
    connect(configs, &ConfigWatch::changed, this, &Private::soon);
    const auto write = [this](const release::Projections &p, std::function<void(bool)> done) {
        if (!store->state() || store->busy())
            return QTimer::singleShot(0, this, [done] { done(false); });
        release::State s = *store->state();
        const bool was = s.projections && s.projections->over();
        s.projections = p;
        if (p.over() && !was)
            record("projections", "guardian " + who.user, "", p.job.empty() ? p.endpoint : p.job, std::string(release::name(p.state)) + (p.detail.empty() ? "" : ": " + p.detail.english()));
        store->write(s, false, [this, done](const Expected<void> &r) {
            done(static_cast<bool>(r));
            soon();
        });
    };
    shared = new JournalStore(api, options.ns, options.release, this);
    connect(shared, &JournalStore::changed, this, [this] {
        store->setHead(shared->run(), shared->head());
        catchUpJournal();
        soon();
    });
    rebuild = new Rebuild(api, options.ns, options.release, write, this);
    if (options.keepsLastKnown) {
        kept.emplace(options.journalDirectory, options.connection.server, options.ns, options.release);
        lastKnown = kept->read();
    }
    expiry = kube::expiryOf(options.connection);
    if (options.source)
        followKubeconfig();
    connect(api, &kube::ApiClient::linkChanged, this, [this] {
        if (!api->link().ok)
            readAgain.cut();
        soon();
    });
    api->whoAmI(this, [this](const kube::WhoAmI &w) { identified(w); });
    pulse.start(kPulse);
    soon();
}

void ReleaseSession::Private::followKubeconfig()
{
    auto *watch = new kube::SpecWatch(*options.source, options.connection, this);
    connect(watch, &kube::SpecWatch::renewed, this, [this](const kube::ConnectionSpec &spec) {
        options.connection = spec;
        expiry = kube::expiryOf(spec);
        api->renew(spec);
        soon();
    });
    connect(watch, &kube::SpecWatch::moved, this, [this](const kube::ConnectionSpec &spec) {
        kubeconfig = Error{ErrorKind::Refused, "kubeconfig", "context " + spec.context + " means " + spec.server + ", namespace " + spec.ns + " now", "this console stays with " + options.connection.server};
        soon();
    });
    connect(watch, &kube::SpecWatch::problem, this, [this](const Error &e) {
        kubeconfig = e;
        soon();
    });
    connect(watch, &kube::SpecWatch::mended, this, [this] {
        kubeconfig.reset();
        soon();
    });
}

void ReleaseSession::Private::identified(const kube::WhoAmI &w)
{
    who = w;
    whoKnown = true;
    const std::string identity = w.user + "@" + QSysInfo::machineHostName().toStdString() + "-" + QUuid::createUuid().toString(QUuid::Id128).left(6).toStdString();
    guardian = new Guardian(api, options.ns, options.release, identity, options.guard && !options.readOnly, this);
    connect(guardian, &Guardian::changed, this, &Private::soon);
    guardian->start();
    soon();
}

void ReleaseSession::Private::planKnown(const plan::Plan &p, const std::string &from)
{
    if (plan && from == planFrom)
        return;
    planFrom = from;
    if (plan && plan::digest(*plan) == plan::digest(p))
        return;
    plan = p;
    auto m = traffic::methodFor(p);
    if (!m) {
        fatal = m.error();
        return;
    }
    method = *m;
    followed.reset();
    delete std::exchange(collector, nullptr);
    delete std::exchange(charts, nullptr);
    delete std::exchange(signals, nullptr);
    delete std::exchange(outside, nullptr);
    delete std::exchange(metrics, nullptr);
    signals = new SignalWatch(p, options.ns, [this] { return now(); }, this);
    connect(signals, &SignalWatch::changed, this, &Private::soon);
    outside = new OutsideWatch(p, options.ns, api, [this] { return now(); }, this);
    connect(outside, &OutsideWatch::changed, this, &Private::soon);
    if (options.prometheus)
        return metricsFound(*options.prometheus);
    locating = true;
    prometheus::locate(this, api, p.metrics.prometheus, [this](Expected<prometheus::Target> t) { metricsFound(std::move(t)); });
}

void ReleaseSession::Private::metricsFound(Expected<prometheus::Target> target)
{
    locating = false;
    if (!target) {
        metricsProblem = target.error();
        // A cluster changes: look again now and then.
        QTimer::singleShot(15000, this, [this] {
            if (metrics || !plan)
                return;
            locating = true;
            prometheus::locate(this, api, plan->metrics.prometheus, [this](Expected<prometheus::Target> t) { metricsFound(std::move(t)); });
        });
        return soon();
    }
    metricsProblem.reset();
    metrics = new prometheus::Client(*target, api, this);
    signals->setMetrics(metrics);
    const Millis poll = options.pollInterval > Millis{0} ? options.pollInterval : std::clamp<Millis>(plan->metrics.interval, std::chrono::milliseconds(500), std::chrono::seconds(5));
    collector = new Collector(metrics, *plan, [this] { return now(); }, poll, this);
    charts = new Charts(metrics, options.windows, *plan, [this] { return now(); }, this);
    connect(collector, &Collector::changed, this, &Private::soon);
    connect(charts, &Charts::changed, this, &Private::soon);
    collector->start();
    charts->start(std::max<Millis>(poll * 2, std::chrono::milliseconds(1000)));
    soon();
}

ReleaseSession::ReleaseSession(OpenOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    qRegisterMetaType<tidegate::engine::SnapshotPtr>();
}

ReleaseSession::~ReleaseSession() = default;

void ReleaseSession::start()
{
    d->start();
}

SnapshotPtr ReleaseSession::snapshot() const
{
    return d->snapshot;
}

void ReleaseSession::end(std::function<void()> done)
{
    d->options.guard = false;
    auto left = std::make_shared<int>(2);
    const auto one = [left, done = std::move(done)] {
        if (--*left == 0)
            done();
    };
    flush(one);
    d->guardian ? d->guardian->release(one) : QTimer::singleShot(0, this, one);
}

void ReleaseSession::flush(std::function<void()> done)
{
    auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto end = [once] {
        if (*once)
            std::exchange(*once, nullptr)();
    };
    if (!d->shared || d->shared->idle()) {
        QTimer::singleShot(0, this, end);
        return;
    }
    QTimer::singleShot(std::chrono::seconds(3), this, end);
    connect(d->shared, &JournalStore::changed, this, [this, end] {
        if (d->shared->idle() || d->shared->problem())
            end();
    });
}

void ReleaseSession::submit(const release::Command &command, std::function<void(Expected<void>)> done)
{
    d->submit(command, std::move(done));
}

void ReleaseSession::takeOver()
{
    d->options.guard = true;
    if (d->guardian)
        d->guardian->want();
}

void ReleaseSession::preview(bool rollback, std::function<void(Preview)> done)
{
    d->preview(rollback, std::move(done));
}

} // namespace tidegate::engine
