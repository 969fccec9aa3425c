// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/rehearsal.h"

#include "base/message.h"
#include "plan/parse.h"
#include "rehearsal/api_server.h"
#include "rehearsal/clock.h"
#include "rehearsal/controllers.h"
#include "rehearsal/prometheus_server.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QRandomGenerator>

namespace tidegate::rehearsal {

namespace {

constexpr double kFourWeeksInFiveMinutes = 4 * 7 * 86400 / 300.0;
constexpr double kAct = RehearsalClock::kActSpeed, kIncident = 10; ///< release seconds a second while something is going on
constexpr double kBefore = 60; ///< likewise, before anything has begun: at most, or a hundredth of the speed
constexpr qint64 kActMs = 3500;
constexpr qint64 kRenewMs = 2000; ///< as another console renews its Lease
constexpr const char *kBobsConsole = "bob@ops-2 (another console)";

QByteArray httpDate(Instant t)
{
    const QDateTime d = QDateTime::fromMSecsSinceEpoch(t.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(d, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
}

constexpr const char *kPlan = R"(apiVersion: tidegate.dev/v1
kind: ReleasePlan
metadata: {name: finance, owner: platform}
spec:
  environment: {name: rehearsal, class: production}
  namespace: vextrus
  critical: true
  traffic: {method: replicas, service: finance, stable: {deployment: finance}, canary: {deployment: finance-canary}}
  version: {name: "2.4.0", image: "registry.example/finance:2.4.0", container: finance}
  metrics: {prometheus: {url: "@URL@"}, recipe: http-requests-total, interval: 15s}
  approvals: {required: 1, perPromotion: 0}
  rollback: {notUndone: ["Migration 118 stays.", "Events already written stay; projections are rebuilt."]}
)";

} // namespace

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {"healthy", TG_TR("Healthy"), TG_TR("Four quiet weeks: 20, 50, 80, 100 %, then finished.")},
        {"errors", TG_TR("Errors in week 2"), TG_TR("The canary starts to fail requests at 50 %; the error-rate trigger rolls back.")},
        {"slow", TG_TR("Slow in week 2"), TG_TR("p95 of the canary trebles; the latency trigger rolls back.")},
        {"dependency", TG_TR("Database down"), TG_TR("The canary loses its database for more than 30 s; the dependency trigger rolls back.")},
        {"dependency-shared", TG_TR("Database down for all"), TG_TR("Both versions lose it: not the release's fault. It holds and alarms.")},
        {"no-data", TG_TR("Prometheus stops"), TG_TR("No data is not good data: gates close, nothing is promoted until it is back.")},
        {"never-ready", TG_TR("Pods never ready"), TG_TR("New canary pods crash; the readiness trigger rolls back.")},
        {"late-errors", TG_TR("Regression after Promote"), TG_TR("All is well until 80 %; then it fails within the hour, and ticks are withdrawn.")},
        {"api-outage", TG_TR("API outage in a rollback"), TG_TR("Errors at 50 %; as it goes back the API server is away. Nothing acts twice, and it gets through.")},
        {"freeze", TG_TR("Freeze"), TG_TR("A freeze begins in week 2: no promotion while it lasts, but a rollback at any time.")},
        {"two-operators", TG_TR("Two operators"), TG_TR("Bob works on it too: he holds it in week 2, lets it go on, and promotes when he may. Nothing acts twice.")},
        {"hotfix", TG_TR("Hotfix"), TG_TR("In week 2 the old version starts to fail payments. Weeks are too long: send 2.3.2 straight to 100 % as a hotfix.")},
        {"lost-guardian", TG_TR("Lost guardian"), TG_TR("Bob's computer guards and dies in week 2; then the canary fails. Yours takes over and rolls back.")}};
    return all;
}

class Rehearsal::Private {
public:
    Private(Rehearsal *q, Options o)
        : options(std::move(o))
        , start(options.start == Instant{} ? SystemClock().now() : options.start)
        , speed(options.speed > 0 ? options.speed : kFourWeeksInFiveMinutes)
        , clock(std::make_shared<RehearsalClock>(start, kAct))
        , world(options.scenario, start)
        , store([this] { return clock->now(); }, q)
        , controllers(store, world, [this] { return clock->now(); })
        , metrics(world, options.seed, start)
        , prometheus(metrics, [this] { return clock->now(); })
    {
        for (std::string *t : {&token, &secondToken})
            *t = QByteArray::number(QRandomGenerator::system()->generate64(), 36).toStdString();
    }

    void beat()
    {
        controllers.turn();
        const Instant now = clock->now();
        promServer->setDown(world.prometheusDown(now));
        apiServer->setDown(world.apiDown(now));
        if (world.bobGuards(now) && (!sinceRenewed.isValid() || sinceRenewed.elapsed() >= kRenewMs))
            renewBobsLease();
        double wanted = speed;
        if (options.adaptive) {
            // Who reads the lists before the start finds the same day when they are through.
            if (!world.begun())
                wanted = std::min(speed, std::max(kBefore, speed / 100));
            if (world.incident(now))
                wanted = std::min(speed, kIncident);
            if (sinceAct.isValid() && sinceAct.elapsed() < kActMs)
                wanted = std::min(speed, kAct);
            // Not past the onset in one leap: the last stretch is walked.
            if (const auto onset = world.onset(); onset && now < *onset && world.shareAt(now) > 0) {
                const double left = static_cast<double>((*onset - now).count()) / 1000;
                wanted = std::min(wanted, std::max(kIncident, left * 4));
            }
        }
        if (wanted != clock->speed())
            clock->setSpeed(wanted);
    }

    /// Leases are of the real clock, a rehearsal's too.
    void renewBobsLease()
    {
        const auto at = [](const QDateTime &t) { return t.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz000Z")).toStdString(); };
        if (!sinceRenewed.isValid())
            bobSince = QDateTime::currentDateTimeUtc();
        sinceRenewed.start();
        store.put("leases", {{"metadata", {{"name", "tidegate-finance"}, {"namespace", "vextrus"}, {"labels", {{"tidegate.dev/release", "finance"}}}}}, {"spec", {{"holderIdentity", kBobsConsole}, {"leaseDurationSeconds", 15}, {"acquireTime", at(bobSince)}, {"renewTime", at(QDateTime::currentDateTimeUtc())}, {"leaseTransitions", 0}}}});
    }

    Options options;
    Instant start;
    double speed;
    std::shared_ptr<RehearsalClock> clock;
    World world;
    ObjectStore store;
    Controllers controllers;
    Metrics metrics;
    PrometheusServer prometheus;
    ApiServer *api = nullptr;
    HttpServer *apiServer = nullptr, *promServer = nullptr;
    QTimer timer;
    QElapsedTimer sinceAct, sinceRenewed;
    QDateTime bobSince;
    std::string token, secondToken;
};

Rehearsal::Rehearsal(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

Rehearsal::~Rehearsal() = default;

Expected<void> Rehearsal::start()
{
    const auto date = [this] { return httpDate(d->clock->now()); };
    d->api = new ApiServer(d->store, d->world, [this] { return d->clock->now(); }, this);
    d->api->addUser(d->token, "alice");
    d->api->addUser(d->secondToken, "bob");
    // By kubeconfig's rules a token does not travel over plain http: whoever reaches loopback without one is alice too.
    d->api->addUser("", "alice");
    connect(d->api, &ApiServer::acted, this, [this] { d->sinceAct.start(); });
    d->apiServer = new HttpServer([this](const HttpRequest &r, HttpReply *reply) { d->api->handle(r, reply); }, date, this);
    d->promServer = new HttpServer([this](const HttpRequest &r, HttpReply *reply) { d->prometheus.handle(r, reply); }, date, this);
    if (!d->apiServer->listen(d->options.port) || !d->promServer->listen(0))
        return Error{ErrorKind::Unreachable, "rehearsal", "no port on loopback can be opened", "end what uses it, or let a free one be chosen"};
    populate(d->store, d->start);
    if (d->world.bobGuards(d->start))
        d->renewBobsLease();
    d->controllers.settle();
    d->sinceAct.start();
    connect(&d->timer, &QTimer::timeout, this, [this] { d->beat(); });
    d->timer.start(50);
    return {};
}

kube::ConnectionSpec Rehearsal::connection() const
{
    kube::ConnectionSpec spec;
    spec.context = spec.clusterName = "rehearsal";
    spec.userName = "alice";
    spec.server = "http://127.0.0.1:" + std::to_string(d->apiServer->port());
    spec.ns = "vextrus";
    spec.token = d->token;
    return spec;
}

kube::ConnectionSpec Rehearsal::secondConnection() const
{
    kube::ConnectionSpec spec = connection();
    spec.userName = "bob";
    spec.token = d->secondToken;
    return spec;
}

std::string Rehearsal::prometheusUrl() const
{
    return "http://127.0.0.1:" + std::to_string(d->promServer->port());
}

plan::Plan Rehearsal::plan() const
{
    std::string text = kPlan;
    text.replace(text.find("@URL@"), 5, prometheusUrl());
    if (d->options.scenario == "freeze") {
        const auto day = [this](int days) { return formatInstant(d->start + std::chrono::hours(24 * days)).substr(0, 10); };
        text += "  freezes: [{name: Quarter end, from: \"" + day(8) + "\", to: \"" + day(18) + "\", timeZone: UTC}]\n";
    }
    const plan::ParseResult r = plan::parsePlan(text, "rehearsal");
    return r.plan.value_or(plan::Plan{});
}

std::string Rehearsal::kubeconfigText() const
{
    const kube::ConnectionSpec c = connection();
    return "apiVersion: v1\nkind: Config\ncurrent-context: rehearsal\nclusters:\n- name: rehearsal\n  cluster:\n    server: " + c.server + "\ncontexts:\n- name: rehearsal\n  context:\n    cluster: rehearsal\n    user: alice\n    namespace: vextrus\nusers:\n- name: alice\n  user:\n    token: " + c.token + "\n";
}

std::shared_ptr<const Clock> Rehearsal::clock() const
{
    return d->clock;
}

void Rehearsal::skip(Millis s)
{
    d->clock->skip(s);
}

void Rehearsal::setSpeed(double speed)
{
    d->speed = std::max(0.0, speed);
}

void Rehearsal::inject(const std::string &trouble)
{
    d->world.inject(trouble, d->clock->now());
}

double Rehearsal::speed() const
{
    return d->clock->speed();
}

} // namespace tidegate::rehearsal
