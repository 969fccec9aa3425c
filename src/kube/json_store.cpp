// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/json_store.h"

#include "base/parse_json.h"
#include "kube/field_manager.h"

namespace tidegate::kube {

namespace {

std::string keyOf(const Json &o)
{
    return textAt(o, {"metadata", "namespace"}) + "/" + textAt(o, {"metadata", "name"});
}

/// Of a Deployment it stays known who wrote which part, for a person who asks who changed it.
void strip(Json &o)
{
    const auto m = o.find("metadata");
    if (m == o.end() || !m->is_object())
        return;
    const auto fields = m->find("managedFields");
    if (fields == m->end())
        return;
    if (textAt(o, {"kind"}) == "Deployment")
        *fields = withoutLeaves(*fields);
    else
        m->erase(fields);
}

bool same(const Json &a, const Json &b)
{
    const std::string v = textAt(a, {"metadata", "resourceVersion"});
    return v.empty() ? a == b : v == textAt(b, {"metadata", "resourceVersion"});
}

} // namespace

Expected<Intake::PageHead> JsonStore::page(QByteArray body, const std::function<void(const PageHead &)> &early)
{
    Json doc = parseJson({body.constData(), static_cast<std::size_t>(body.size())});
    if (doc.is_discarded() || !doc.is_object())
        return Error{ErrorKind::Invalid, m_subject, TG_TR("the answer is not a JSON object"), TG_TR("look whether this is the address of a Kubernetes API server")};
    const auto items = doc.find("items");
    if (items == doc.end() || !(items->is_array() || items->is_null()))
        return Error{ErrorKind::Invalid, m_subject, TG_TR("the list has no items"), TG_TR("look at the API server")};
    // Items of a list carry no kind of their own; the list's name has it.
    std::string kind = textAt(doc, {"kind"});
    if (kind.ends_with("List"))
        kind.resize(kind.size() - 4);
    PageHead head{textAt(doc, {"metadata", "continue"}), textAt(doc, {"metadata", "resourceVersion"}), 0, items->empty()};
    for (Json &o : *items) {
        if (textAt(o, {"metadata", "name"}).empty())
            return Error{ErrorKind::Invalid, m_subject, TG_TR("an object of the list has no name"), TG_TR("look at the API server, or at what stands between")};
        if (!o.contains("kind"))
            o["kind"] = kind;
        strip(o);
        std::string name = keyOf(o); // before the move: assignment evaluates its right side first
        m_fresh[std::move(name)] = std::move(o);
    }
    head.items = m_fresh.size();
    if (early)
        early(head);
    return head;
}

bool JsonStore::commit()
{
    bool changed = m_kept.size() != m_fresh.size();
    for (const auto &[k, o] : m_fresh) {
        const auto old = m_kept.find(k);
        if (old != m_kept.end() && same(old->second, o))
            continue;
        changed = true;
        note(old == m_kept.end() ? "ADDED" : "MODIFIED", o);
    }
    for (const auto &[k, o] : m_kept) {
        if (m_fresh.contains(k))
            continue;
        changed = true;
        note("DELETED", o);
    }
    m_kept = std::move(m_fresh);
    m_fresh.clear();
    return changed;
}

Expected<Intake::Event> JsonStore::event(QByteArray line, bool initial)
{
    Json doc = parseJson({line.constData(), static_cast<std::size_t>(line.size())});
    const std::string type = doc.is_object() ? textAt(doc, {"type"}) : std::string();
    Event e;
    if (type == "ADDED")
        e.type = Event::Type::Added;
    else if (type == "MODIFIED")
        e.type = Event::Type::Modified;
    else if (type == "DELETED")
        e.type = Event::Type::Deleted;
    else if (type == "BOOKMARK")
        e.type = Event::Type::Bookmark;
    if ((e.type == Event::Type::Error && type != "ERROR") || !doc.contains("object") || !doc["object"].is_object())
        return Error{ErrorKind::Invalid, m_subject, TG_TR("a watch line is not a JSON event"), TG_TR("it is listed anew")};
    Json &o = doc["object"];
    if (e.type == Event::Type::Error) {
        e.status = std::move(o);
        return e;
    }
    e.resourceVersion = textAt(o, {"metadata", "resourceVersion"});
    if (e.type == Event::Type::Bookmark) {
        e.initialEnd = textAt(o, {"metadata", "annotations", "k8s.io/initial-events-end"}) == "true";
        return e;
    }
    if (textAt(o, {"metadata", "name"}).empty())
        return Error{ErrorKind::Invalid, m_subject, TG_TR("a watch event has no object's name"), TG_TR("it is listed anew")};
    strip(o);
    if (!initial)
        note(type == "ADDED" ? "ADDED" : type == "MODIFIED" ? "MODIFIED" : "DELETED", o);
    auto &into = initial ? m_fresh : m_kept;
    std::string key = keyOf(o);
    if (e.type == Event::Type::Deleted)
        into.erase(key);
    else
        into[std::move(key)] = std::move(o);
    return e;
}

} // namespace tidegate::kube
