// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "cli/run.h"

#include "cli/agent_job.h"
#include "cli/alarms_command.h"
#include "cli/check_job.h"
#include "cli/file_commands.h"
#include "cli/journal_job.h"
#include "cli/judge_command.h"
#include "cli/kube_jobs.h"
#include "cli/rehearse_job.h"
#include "cli/propose_job.h"
#include "cli/replay_command.h"
#include "cli/replay_job.h"
#include "cli/secret_job.h"
#include "cli/report_job.h"
#include "cli/verb_job.h"

#include <QCoreApplication>

namespace tidegate::cli {

namespace {

constexpr const char *kUsage = R"(usage: tidegatectl COMMAND [options]

release
  status                    where the release is, its gates, what is next
  approve  reject           answer for the second person      request  ask for it
  promote                   the next step: start, the next weight, or finish
  hold  resume              stop and allow promotion
  rollback [--to REVISION]  all traffic back, never blocked; a finished release, too
  adopt  restore            what somebody else changed: keep it, or bring ours back
  adopt-plan --plan F       offer the changed file in place of the plan that rules; given again after the second person's approve, it rules
  adopt-plan --cancel
  hotfix --image I --version-name V --base stable|canary --reason R --ticket T [--weight W]
                            ask for it; given again after the second person's approve, it is deployed
  hotfix --cancel           hotfix --break-glass: without a second person when nobody answers, a review is due
  review --reason R         what the review of such a hotfix found
  rebuild                   confirm the projections' endpoint after a rollback
  ack ITEM --value V        confirm a checklist item with a figure or a link
  override ITEM --reason R --ticket T
  defer ITEM --reason R [--to during|after] [--until T] [--owner WHO]
                            answer it in a later list
  close                     end a release that never took traffic, or the way that a hotfix suspended (resume takes it up)
files
  plan propose [DEPLOYMENT]  from what is in the namespace
  plan default|schema|validate F      report --format html|pdf|json|csv
  journal [verify] [F]      the release's own journal, or a file of this computer; verify finds what was altered, removed or reordered
  alarms [MONTH]            how many alarms this computer's screens showed in a month (2026-11), beside what is manageable
evidence
  check [-f FILE|DIR|-] [--plan F]
                            the pre-flight rules over manifests, or over the namespace
  judge [F]                 Kayenta's judgement of two sets of series (standard input without F); --fixed without its faults
  replay --plan F [SAMPLES] [--baseline-p95 MS] [--start-phase K]
                            what this plan's triggers and gates would have decided over recorded samples,
         --from T [--to T] [--step D]   or over what Prometheus has; T is a time or how long ago, e.g. 7d
credentials that a plan names, in this computer's keychain
  secret set NAME           reads it from standard input; secret test NAME tells where it comes from; secret forget NAME
cluster
  agent [--listen HOST:PORT]  guards every release, or --release, until it is ended; /healthz, /readyz and /metrics there
  kubeconfig [--validate]   get PATH   watch RESOURCE [--for D] [--stats] [-l SELECTOR] [-A]
rehearsal
  rehearse [SCENARIO] [--speed N] [--seed N] [--serve [--directory D]]

With a verb: --dry-run prints the exact patches, --wait stays until it is observed, --yes does not ask.
Exit codes: 0 done, 1 refused or not met, 2 wrong usage, 3 unreachable or not allowed by the cluster, 4 outcome unknown, 5 someone else acted first.
)";

void addOwn(QCommandLineParser &p)
{
    const auto value = [&](const char *name, const char *what) { p.addOption(QCommandLineOption(QString::fromLatin1(name), QString(), QString::fromLatin1(what))); };
    const auto flag = [&](const char *name) { p.addOption(QCommandLineOption(QString::fromLatin1(name))); };
    for (const char *name : {"value", "reason", "ticket", "to", "format", "for", "speed", "seed", "directory", "head", "listen", "image", "version-name", "base", "weight", "baseline-p95", "start-phase", "from", "step", "until", "owner"})
        value(name, name);
    p.addOption(QCommandLineOption({QStringLiteral("l"), QStringLiteral("selector")}, QString(), QStringLiteral("selector")));
    p.addOption(QCommandLineOption({QStringLiteral("f"), QStringLiteral("filename")}, QString(), QStringLiteral("file")));
    p.addOption(QCommandLineOption(QStringList{QStringLiteral("A"), QStringLiteral("all-namespaces")}));
    p.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const char *name : {"dry-run", "wait", "yes", "validate", "stats", "serve", "cancel", "break-glass", "repository-patch", "fixed"})
        flag(name);
}

int wrong(const std::string &subject, const std::string &what)
{
    say(Error{ErrorKind::Usage, subject, what, "tidegatectl --help lists the commands"});
    return Usage;
}

template<typename J>
int begin(J *job, QObject *owner)
{
    job->setParent(owner);
    QMetaObject::invokeMethod(job, [job] { job->start(); }, Qt::QueuedConnection);
    return -1;
}

Expected<Millis> durationOf(const QCommandLineParser &p, const char *name)
{
    const std::string text = p.value(QString::fromLatin1(name)).toStdString();
    if (text.empty())
        return Millis{0};
    const auto d = parseDuration(text);
    if (!d)
        return Error{ErrorKind::Usage, std::string("--") + name, "\"" + text + "\" is not a duration", "write it like 30s or 5m"};
    return *d;
}

Expected<double> numberOf(const QCommandLineParser &p, const char *name, double fallback)
{
    const QString text = p.value(QString::fromLatin1(name));
    if (text.isEmpty())
        return fallback;
    bool ok = false;
    const double v = text.toDouble(&ok);
    if (!ok || v < 0)
        return Error{ErrorKind::Usage, std::string("--") + name, "\"" + text.toStdString() + "\" is not a number", ""};
    return v;
}

int watch(const QCommandLineParser &p, const QStringList &rest, const Common &common, QObject *owner, const Job::Finish &finish)
{
    if (rest.isEmpty())
        return wrong("watch", "say what to watch, e.g. pods or deployments.apps");
    const auto lasts = durationOf(p, "for");
    if (!lasts) {
        say(lasts.error());
        return Usage;
    }
    WatchJob::Options o;
    o.resource = rest[0].toStdString();
    o.selector = p.value(QStringLiteral("selector")).toStdString();
    o.allNamespaces = p.isSet(QStringLiteral("all-namespaces"));
    o.stats = p.isSet(QStringLiteral("stats"));
    o.lasts = *lasts;
    return begin(new WatchJob(common, o, finish), owner);
}

int rehearse(const QCommandLineParser &p, const QStringList &rest, const Common &common, QObject *owner, const Job::Finish &finish)
{
    const auto speed = numberOf(p, "speed", 0), seed = numberOf(p, "seed", 1);
    if (!speed || !seed) {
        say(speed ? seed.error() : speed.error());
        return Usage;
    }
    RehearseJob::Options o;
    o.scenario = rest.isEmpty() ? "errors" : rest[0].toStdString();
    o.speed = *speed;
    o.seed = static_cast<unsigned>(*seed);
    o.serve = p.isSet(QStringLiteral("serve"));
    o.directory = p.value(QStringLiteral("directory")).toStdString();
    return begin(new RehearseJob(common, o, finish), owner);
}

/// A moment as RFC 3339, as seconds since the epoch, or as how long ago.
std::optional<Instant> momentOf(const QString &text, Instant now)
{
    if (const auto t = parseInstant(text.toStdString()))
        return t;
    bool ok = false;
    if (const double s = text.toDouble(&ok); ok && s > 1e8)
        return fromSeconds(s);
    const auto ago = parseDuration(text.toStdString());
    return ago ? std::optional(now - *ago) : std::nullopt;
}

int replay(const QCommandLineParser &p, const QStringList &rest, const Common &common, QObject *owner, const Job::Finish &finish)
{
    const auto baseline = numberOf(p, "baseline-p95", 0), phase = numberOf(p, "start-phase", 0);
    if (!baseline || !phase) {
        say(baseline ? phase.error() : baseline.error());
        return Usage;
    }
    replay::Options o;
    if (*baseline > 0)
        o.baselineP95Ms = *baseline;
    o.startPhase = static_cast<int>(std::min(*phase, 1000.0));
    if (!p.isSet(QStringLiteral("from")))
        return replayCommand(rest, o, common);
    const Instant now = SystemClock().now();
    const auto from = momentOf(p.value(QStringLiteral("from")), now), to = p.isSet(QStringLiteral("to")) ? momentOf(p.value(QStringLiteral("to")), now) : std::optional(now);
    const auto step = durationOf(p, "step");
    if (!from || !to || !step)
        return wrong(from ? to ? "--step" : "--to" : "--from", "this is no time; write 2026-11-01T00:00:00Z, or how long ago: 7d");
    if (*from >= *to)
        return wrong("--from", "is not before --to");
    return begin(new ReplayJob(common, {*from, *to, *step, o}, finish), owner);
}

int verb(const std::string &name, const QCommandLineParser &p, const QStringList &rest, const Common &common, QObject *owner, const Job::Finish &finish)
{
    VerbOptions o;
    if (name != "status")
        o.verb = release::verbFrom(name);
    const std::string reason = p.value(QStringLiteral("reason")).toStdString(), value = p.value(QStringLiteral("value")).toStdString();
    o.text = o.verb == release::Verb::Acknowledge ? value : reason;
    o.ticket = p.value(QStringLiteral("ticket")).toStdString();
    o.dryRun = p.isSet(QStringLiteral("dry-run"));
    o.wait = p.isSet(QStringLiteral("wait"));
    o.yes = p.isSet(QStringLiteral("yes"));
    o.repositoryPatch = p.isSet(QStringLiteral("repository-patch"));
    o.dryRun = o.dryRun || o.repositoryPatch;
    o.cancel = o.verb == release::Verb::AdoptPlan && p.isSet(QStringLiteral("cancel"));
    if (o.verb == release::Verb::Hotfix) {
        o.image = p.value(QStringLiteral("image")).toStdString();
        o.version = p.value(QStringLiteral("version-name")).toStdString();
        o.base = p.value(QStringLiteral("base")).toStdString();
        o.cancel = p.isSet(QStringLiteral("cancel"));
        o.breakGlass = p.isSet(QStringLiteral("break-glass"));
        if (const QString weight = p.value(QStringLiteral("weight")); !weight.isEmpty()) {
            bool ok = false;
            o.toWeight = weight.toInt(&ok);
            if (!ok || o.toWeight < 1 || o.toWeight > 100)
                return wrong("--weight", "\"" + weight.toStdString() + "\" is no per cent from 1 to 100");
        }
    }
    const bool defers = o.verb == release::Verb::Defer;
    if (defers) {
        o.to = p.value(QStringLiteral("to")).toStdString();
        o.owner = p.value(QStringLiteral("owner")).toStdString();
        if (const QString until = p.value(QStringLiteral("until")); !until.isEmpty()) {
            const auto ahead = parseDuration(until.toStdString());
            o.due = ahead ? SystemClock().now() + *ahead : parseInstant(until.toStdString());
            if (!o.due)
                return wrong("--until", "this is no time; write 2026-11-01T00:00:00Z, or how long from now: 24h");
        }
    }
    if (o.verb == release::Verb::Acknowledge || o.verb == release::Verb::Override || defers) {
        if (rest.isEmpty())
            return wrong(name, "say which item, e.g. tests-passing");
        o.item = rest[0].toStdString();
    }
    if (const QString to = p.value(QStringLiteral("to")); !defers && !to.isEmpty() && to != QLatin1String("previous")) {
        bool ok = false;
        o.toRevision = to.toLongLong(&ok);
        if (!ok || o.toRevision <= 0)
            return wrong("--to", "\"" + to.toStdString() + "\" is neither previous nor a revision's number");
    }
    if (o.dryRun && o.verb != release::Verb::Promote && o.verb != release::Verb::RollBack)
        return wrong("--dry-run", name + " patches nothing");
    return begin(new VerbJob(common, o, finish), owner);
}

} // namespace

int run(const QStringList &arguments, QObject *owner, const std::function<void(int)> &finish, const PdfWriter &pdf)
{
    QCommandLineParser p;
    p.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    addCommon(p);
    addOwn(p);
    if (arguments.contains(QStringLiteral("--version"))) {
        print("tidegatectl " + QCoreApplication::applicationVersion().toStdString());
        return Done;
    }
    if (!p.parse(QStringList{QStringLiteral("tidegatectl")} + arguments))
        return wrong("tidegatectl", p.errorText().toStdString());
    QStringList rest = p.positionalArguments();
    if (p.isSet(QStringLiteral("help"))) {
        print(std::string(kUsage));
        return Done;
    }
    if (rest.isEmpty()) {
        say(Message{TG_TR("%1"), {kUsage}});
        return Usage;
    }
    const auto common = commonFrom(p);
    if (!common) {
        say(common.error());
        return Usage;
    }
    const std::string command = rest.takeFirst().toStdString();
    if (command == "plan" && rest.value(0) == QLatin1String("propose"))
        return begin(new ProposeJob(*common, rest.value(1).toStdString(), finish), owner);
    if (command == "plan")
        return planCommand(rest, *common);
    const bool verifying = command == "journal" && rest.value(0) == QLatin1String("verify");
    if (command == "journal" && rest.size() == (verifying ? 1 : 0))
        return begin(new JournalJob(*common, verifying, finish), owner);
    if (command == "journal")
        return journalCommand(rest, *common, p.value(QStringLiteral("head")).toStdString());
    if (command == "alarms")
        return alarmsCommand(rest, *common);
    if (command == "check")
        return begin(new CheckJob(*common, p.values(QStringLiteral("filename")), finish), owner);
    if (command == "judge")
        return judgeCommand(rest, p.isSet(QStringLiteral("fixed")), *common);
    if (command == "secret")
        return begin(new SecretJob(rest.value(0), rest.value(1).toStdString(), finish), owner);
    if (command == "replay")
        return replay(p, rest, *common, owner, finish);
    if (command == "kubeconfig")
        return printKubeconfig(*common, p.isSet(QStringLiteral("validate")));
    if (command == "get")
        return rest.isEmpty() ? wrong("get", "say which path, e.g. /api/v1/namespaces") : begin(new GetJob(*common, rest[0].toStdString(), finish), owner);
    if (command == "watch")
        return watch(p, rest, *common, owner, finish);
    if (command == "rehearse")
        return rehearse(p, rest, *common, owner, finish);
    if (command == "agent")
        return begin(new AgentJob(*common, p.value(QStringLiteral("listen")).toStdString(), finish), owner);
    if (command == "report")
        return begin(new ReportJob(*common, p.value(QStringLiteral("format")).toStdString(), pdf, finish), owner);
    if (command == "status" || release::verbFrom(command))
        return verb(command, p, rest, *common, owner, finish);
    return wrong(command, "this command is not known");
}

} // namespace tidegate::cli
