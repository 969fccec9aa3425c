// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "engine/outside_watch.h"

#include <algorithm>

namespace tidegate::engine {

namespace {

constexpr qint64 kSeldom = 300'000; ///< ms
constexpr const char *kRevision = "org.opencontainers.image.revision";

bool same(const outside::Target &a, const outside::Target &b)
{
    return a.version == b.version && a.image == b.image && a.revision == b.revision && a.annotations == b.annotations;
}

} // namespace

OutsideWatch::OutsideWatch(const plan::Plan &plan, std::string ns, kube::ApiClient *api, std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_ns(std::move(ns))
    , m_api(api)
    , m_now(std::move(now))
{
    for (const auto *list : {&plan.checklist.before, &plan.checklist.during, &plan.checklist.after})
        std::ranges::copy_if(*list, std::back_inserter(m_items), [](const plan::ChecklistItem &i) { return i.outside.kind != plan::OutsideSource::Kind::None; });
}

outside::Target OutsideWatch::targetOf(const traffic::Observation &o, const std::string &version, const std::string &image)
{
    const auto &w = o.canary ? o.canary : o.stable;
    outside::Target t;
    t.version = version;
    t.image = !image.empty() ? image : w ? w->image : std::string();
    if (!w)
        return t;
    t.annotations = w->annotations;
    // The template of another image tells nothing about this one.
    if (w->image == t.image) {
        t.revision = textAt(w->podTemplate, {"metadata", "annotations", kRevision}, textAt(w->podTemplate, {"metadata", "labels", kRevision}));
        if (t.version.empty())
            t.version = w->version;
    }
    return t;
}

void OutsideWatch::look(const traffic::Observation &o, const std::string &version, const std::string &image)
{
    if (m_items.empty() || !o.synced)
        return;
    outside::Target target = targetOf(o, version, image);
    if (!same(target, m_target)) {
        m_target = std::move(target);
        m_evidence.clear();
        m_answered.clear();
        m_flying.clear();
        m_since.clear();
        ++m_round;
    }
    for (const plan::ChecklistItem &i : m_items) {
        const bool counted = i.outside.kind == plan::OutsideSource::Kind::CommitStatus && i.outside.tokenEnv.empty();
        QElapsedTimer &since = m_since[i.rule];
        if ((since.isValid() && since.elapsed() < (counted ? kSeldom : m_every)) || !m_flying.insert(i.rule).second)
            continue;
        since.start();
        outside::ask(this, m_api, &m_fetcher, i, m_target, m_ns, m_now(), [this, round = m_round](release::Evidence e) {
            if (round == m_round)
                tell(std::move(e));
        });
    }
}

void OutsideWatch::tell(release::Evidence e)
{
    using release::Verdict;
    m_flying.erase(e.id);
    // Stale is what was known before and cannot be asked now.
    if (e.verdict == Verdict::Stale && !m_answered.contains(e.id))
        e.verdict = Verdict::Unknown;
    if (e.verdict == Verdict::Pass || e.verdict == Verdict::Fail)
        m_answered.insert(e.id);
    std::erase_if(m_evidence, [&](const release::Evidence &x) { return x.id == e.id; });
    m_evidence.push_back(std::move(e));
    Q_EMIT changed();
}

} // namespace tidegate::engine
