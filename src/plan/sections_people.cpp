// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/recurrence.h"
#include "plan/names.h"
#include "plan/sections.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <regex>
#include <set>

namespace tidegate::plan {

namespace {

bool isWeb(const std::string &text)
{
    const QUrl url(QString::fromStdString(text));
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) && !url.host().isEmpty() && url.userInfo().isEmpty();
}

/// A plan comes from somebody else and says where a value is sent: it may name only what was put there for it.
bool isVariable(const std::string &text)
{
    return text.empty() || (text.starts_with("TIDEGATE_") && std::ranges::all_of(text, [](char c) { return c == '_' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }));
}

/// A token goes over TLS, or nowhere but this computer.
bool keepsSecret(const std::string &text)
{
    const QUrl url(QString::fromStdString(text));
    return url.scheme() == QLatin1String("https") || url.host() == QLatin1String("localhost") || url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1");
}

/// What is asked for an item that is decided outside.
void readOutside(Reader &item, ChecklistItem &i)
{
    using Kind = OutsideSource::Kind;
    auto source = item.child("source", "itemSource");
    if (!source)
        return;
    OutsideSource &o = i.outside;
    for (const auto &[field, spec, kind] : {std::tuple{"job", "jobSource", Kind::Job}, {"scan", "scanSource", Kind::Scan}, {"commitStatus", "commitSource", Kind::CommitStatus}, {"http", "httpSource", Kind::Http}, {"annotation", "annotationSource", Kind::Annotation}}) {
        auto r = source->child(field, spec);
        if (!r)
            continue;
        if (o.kind != Kind::None)
            source->problem(field, "an item has one source");
        o.kind = kind;
        o.name = r->text(kind == Kind::CommitStatus ? "context" : "name").value_or("");
        o.ns = kind == Kind::Job ? r->text("namespace").value_or("") : "";
        o.forge = kind == Kind::CommitStatus ? r->text("forge").value_or("") : "";
        o.repository = kind == Kind::CommitStatus ? r->text("repository").value_or("") : "";
        o.revision = kind == Kind::CommitStatus ? r->text("revision").value_or("") : "";
        o.url = kind == Kind::Http || kind == Kind::CommitStatus ? r->text("url").value_or("") : "";
        o.pointer = kind == Kind::Http ? r->text("pointer").value_or("") : "";
        o.equals = kind == Kind::Http || kind == Kind::Annotation ? r->text("equals").value_or("") : "";
        o.severity = kind == Kind::Scan ? r->text("severity").value_or("high") : "";
        o.tokenEnv = kind == Kind::Http || kind == Kind::CommitStatus ? r->text("tokenEnv").value_or("") : "";
        if (!o.url.empty() && !isWeb(o.url))
            r->problem("url", "it is no http or https address without a user in it");
        if (!o.pointer.empty() && o.pointer.front() != '/')
            r->problem("pointer", "a JSON pointer begins with /");
        if (!isVariable(o.tokenEnv))
            r->problem("tokenEnv", "it is the name of an environment variable that begins with TIDEGATE_, like TIDEGATE_CI_TOKEN: a plan reads no others");
        if (!o.tokenEnv.empty() && !o.url.empty() && !keepsSecret(o.url))
            r->problem("url", "a token is sent over https only");
        if (kind == Kind::CommitStatus && (o.repository.find('/') == std::string::npos || o.repository.find("..") != std::string::npos))
            r->problem("repository", "write it as owner/name");
        if (kind == Kind::Scan && o.severity != "critical" && o.severity != "high" && o.severity != "medium" && o.severity != "low")
            r->problem("severity", "it is critical, high, medium or low");
    }
    if (o.kind == Kind::None)
        return source->problemHere("name one source: job, scan, commitStatus, http or annotation");
    if (item.has("kind") && i.kind != ItemKind::Sensed)
        item.problem("kind", "an item with such a source is sensed");
    if (item.has("rule"))
        item.problem("rule", "its source decides it: leave the rule out");
    i.kind = ItemKind::Sensed;
    i.rule = outsideRule(i.id);
    i.source = o.kind == Kind::Job ? "Job" : o.kind == Kind::Scan ? "Trivy" : o.kind == Kind::Annotation ? "annotation" : o.kind == Kind::Http ? QUrl(QString::fromStdString(o.url)).host().toStdString() : o.forge == "gitlab" ? "GitLab" : "GitHub";
}

std::vector<ChecklistItem> readItems(Reader &checklist, const char *which, std::set<std::string> &ids)
{
    std::vector<ChecklistItem> out;
    for (Reader &r : checklist.children(which, "item")) {
        ChecklistItem i;
        i.id = r.text("id").value_or("");
        i.text = r.text("text").value_or(i.id);
        if (r.has("id") && (i.id.empty() || !ids.insert(i.id).second))
            r.problem("id", i.id.empty() ? "an item needs an id" : "two items are called \"" + i.id + "\"");
        if (const auto word = r.text("kind")) {
            const auto kind = valueIn(kItemKinds, *word);
            if (!kind)
                r.problem("kind", "\"" + word->substr(0, 60) + "\" is neither sensed, acknowledged, manual, question nor note");
            i.kind = kind.value_or(ItemKind::Manual);
        }
        i.rule = r.text("rule").value_or("");
        if (r.has("source") && !r.isScalar("source"))
            readOutside(r, i);
        else
            i.source = r.text("source").value_or("");
        if (i.kind == ItemKind::Sensed && i.rule.empty())
            r.problem("rule", "a sensed item names the rule that decides it");
        i.killer = r.boolean("killer").value_or(false);
        i.when = r.text("when").value_or("");
        i.owner = r.text("owner").value_or("");
        out.push_back(std::move(i));
    }
    return out;
}

bool isMoment(const std::string &text)
{
    static const std::regex shape(R"(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?)");
    return std::regex_match(text, shape);
}

void readFreeze(Reader &r, Freeze &f)
{
    f.name = r.text("name").value_or("");
    f.from = r.text("from").value_or("");
    f.to = r.text("to").value_or("");
    f.rrule = r.text("rrule").value_or("");
    f.at = r.text("at").value_or("");
    f.lasts = r.duration("lasts").value_or(Millis{0});
    f.timeZone = r.text("timeZone").value_or("UTC");
    if (!QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(f.timeZone)))
        r.problem("timeZone", "\"" + f.timeZone.substr(0, 60) + "\" is not an IANA time zone; write it like Europe/Berlin");
    for (const auto &[field, text] : {std::pair{"from", &f.from}, std::pair{"to", &f.to}}) {
        if (!text->empty() && !isMoment(*text))
            r.problem(field, "\"" + text->substr(0, 60) + "\" is not a date; write it like 2026-12-20 or 2026-12-20T18:00");
    }
    if (f.rrule.empty()) {
        if (f.from.empty() || f.to.empty())
            r.problemHere("a freeze has from and to, or rrule, at and lasts");
        else if (f.to <= f.from && isMoment(f.from) && isMoment(f.to))
            r.problem("to", "a freeze ends after it begins");
    } else {
        if (f.lasts <= Millis{0})
            r.problem("lasts", "a recurring freeze says how long it lasts");
        static const std::regex time(R"(([01]?\d|2[0-3]):[0-5]\d)");
        if (!std::regex_match(f.at, time))
            r.problem("at", "a recurring freeze says when it begins, like 15:00");
        if (const auto recurrence = Recurrence::parse(f.rrule); !recurrence)
            r.problem("rrule", recurrence.error().subject + ": " + recurrence.error().detail + "; " + recurrence.error().remedy);
    }
}

std::optional<Endpoint> endpoint(Reader &spec, const char *section, const std::vector<const char *> &kinds)
{
    auto r = spec.child(section, section);
    if (!r)
        return std::nullopt;
    std::optional<Endpoint> found;
    for (const char *kind : kinds) {
        const bool keyed = std::string_view(kind) == "sigNoz";
        auto e = r->child(kind, keyed ? "sigNoz" : "urlOnly");
        if (!e)
            continue;
        found = Endpoint{kind, e->text("url").value_or(""), keyed ? e->text("keyEnv").value_or("") : std::string()};
        // Nothing secret in a plan: it is shown to everybody.
        const QUrl url(QString::fromStdString(found->url));
        if (!isWeb(found->url) || url.hasQuery() || url.hasFragment())
            e->problem("url", "it is no http or https address without user, query and fragment");
        if (!isVariable(found->keyEnv))
            e->problem("keyEnv", "it is the name of an environment variable that begins with TIDEGATE_, like TIDEGATE_SIGNOZ_KEY: a plan reads no others");
        if (!found->keyEnv.empty() && !keepsSecret(found->url))
            e->problem("url", "a key is sent over https only");
    }
    if (!found)
        r->problemHere("name one backend with its url");
    return found;
}

void readNotify(Reader &r, Plan &plan)
{
    Notification n;
    for (const char *kind : {"webhook", "slack", "alertmanager"}) {
        auto target = r.child(kind, "receiver");
        if (!target)
            continue;
        n.kind = kind;
        n.url = target->text("url").value_or("");
        if (auto from = target->child("urlFrom", "urlFrom")) {
            const std::string secret = from->text("secret").value_or("");
            const auto slash = secret.find('/');
            if (slash == std::string::npos || slash == 0 || slash + 1 == secret.size())
                from->problem("secret", "write it as name/key of a Secret");
            else
                n.secretName = secret.substr(0, slash), n.secretKey = secret.substr(slash + 1);
        }
        if (n.url.empty() && !target->has("urlFrom"))
            target->problemHere("url or urlFrom is missing");
    }
    if (n.kind.empty())
        r.problemHere("a notification has webhook, slack or alertmanager");
    n.on = r.texts("on");
    for (const std::string &word : n.on) {
        static const std::set<std::string> known{"rollback", "approval", "hold", "unguarded", "expiry"};
        if (!known.contains(word))
            r.problem("on", "\"" + word.substr(0, 60) + "\" is none of rollback, approval, hold, unguarded, expiry");
    }
    plan.notify.push_back(std::move(n));
}

} // namespace

void readChecklist(Reader &spec, Plan &plan)
{
    plan.checklist = defaultChecklist();
    // A collector counts spans of everybody: whose they are a person has to say.
    if (plan.traces && plan.traces->kind != "collector") {
        for (ChecklistItem &i : plan.checklist.during) {
            if (i.id == "tracing")
                i.kind = ItemKind::Sensed, i.rule = "traces", i.source = plan.traces->kind;
        }
    }
    if (plan.alerts) {
        for (ChecklistItem &i : plan.checklist.after) {
            if (i.id == "alerts")
                i.kind = ItemKind::Sensed, i.rule = "alerts", i.source = "Prometheus, Alertmanager";
        }
    }
    auto r = spec.child("checklist", "checklist");
    if (!r)
        return;
    std::set<std::string> ids;
    if (r->has("before"))
        plan.checklist.before = readItems(*r, "before", ids);
    if (r->has("during"))
        plan.checklist.during = readItems(*r, "during", ids);
    if (r->has("after"))
        plan.checklist.after = readItems(*r, "after", ids);
}

void readApprovals(Reader &spec, Plan &plan)
{
    Approvals &a = plan.approvals;
    auto r = spec.child("approvals", "approvals");
    if (r) {
        a.required = static_cast<int>(r->integer("required", 0, 20).value_or(1));
        a.notRequester = r->boolean("notRequester").value_or(true);
        a.expires = r->duration("expires").value_or(a.expires);
        if (a.expires <= Millis{0})
            r->problem("expires", "an approval has to count for some time");
    }
    a.perPromotion = plan.critical ? a.required : 0;
    if (r)
        a.perPromotion = static_cast<int>(r->integer("perPromotion", 0, 20).value_or(a.perPromotion));
}

void readFreezes(Reader &spec, Plan &plan)
{
    for (Reader &r : spec.children("freezes", "freeze")) {
        Freeze f;
        readFreeze(r, f);
        plan.freezes.push_back(std::move(f));
    }
}

void readReceivers(Reader &spec, Plan &plan)
{
    plan.traces = endpoint(spec, "traces", {"jaeger", "tempo", "sigNoz", "collector"});
    plan.alerts = endpoint(spec, "alerts", {"alertmanager"});
    for (Reader &r : spec.children("notify", "notify"))
        readNotify(r, plan);
    if (auto h = spec.child("health", "health")) {
        plan.health.port = h->text("port").value_or(plan.health.port);
        for (const auto &[field, to] : {std::pair{"live", &plan.health.live}, std::pair{"ready", &plan.health.ready}, std::pair{"full", &plan.health.full}}) {
            *to = h->text(field).value_or(*to);
            if (!to->starts_with('/'))
                h->problem(field, "a path begins with /");
        }
    }
    if (auto b = spec.child("rollback", "rollback")) {
        plan.rollback.notUndone = b->texts("notUndone");
        if (auto p = b->child("projections", "projections")) {
            plan.rollback.projectionsCronJob = p->text("cronJob").value_or("");
            plan.rollback.projectionsEndpoint = p->text("endpoint").value_or("");
            if (plan.rollback.projectionsCronJob.empty() == plan.rollback.projectionsEndpoint.empty())
                p->problemHere("give either cronJob or endpoint");
            static const std::regex service(R"([a-z]([-a-z0-9]*[a-z0-9])?(:[a-z0-9]([-a-z0-9]*[a-z0-9])?)?(/[^\s?#]*)?)");
            if (!plan.rollback.projectionsEndpoint.empty() && !std::regex_match(plan.rollback.projectionsEndpoint, service))
                p->problem("endpoint", "it is a Service of the namespace and a path, like projector:8080/admin/rebuild");
        }
    }
}

} // namespace tidegate::plan
