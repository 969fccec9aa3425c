// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/pod_store.h"

#include "base/parse_json.h"
#include "kube/pod_decode.h"

#include <algorithm>

namespace tidegate::kube {

namespace {

using namespace simdjson;

Json metadataOf(std::string_view ns, std::string_view name, const Pod &p)
{
    return {{"kind", "Pod"}, {"metadata", {{"namespace", ns}, {"name", name}, {"uid", p.uid}, {"resourceVersion", p.resourceVersion}}}};
}

/// Pods by the ReplicaSet that owns them.
class Owners {
public:
    void add(const PodStore::Item *item)
    {
        if (!item->second.replicaSet.empty())
            m_items[item->second.replicaSet.view()].push_back(item);
    }
    void remove(const PodStore::Item *item)
    {
        const auto it = m_items.find(item->second.replicaSet.view());
        if (it == m_items.end())
            return;
        std::erase(it->second, item);
        if (it->second.empty())
            m_items.erase(it);
    }
    void clear() { m_items.clear(); }
    [[nodiscard]] const std::vector<const PodStore::Item *> *of(std::string_view replicaSet) const
    {
        const auto it = m_items.find(replicaSet);
        return it == m_items.end() ? nullptr : &it->second;
    }

private:
    /// A key is the shared text of the pods in its list and lives as long as one of them.
    std::unordered_map<std::string_view, std::vector<const PodStore::Item *>> m_items;
};

} // namespace

class PodStore::Private {
public:
    explicit Private(std::string s) : subject(std::move(s)) {}

    [[nodiscard]] Error invalid(const std::string &what) const
    {
        return {ErrorKind::Invalid, subject, what, TG_TR("look whether this is the address of a Kubernetes API server, and at what stands between")};
    }

    /// Parses; simdjson reads a little beyond the end, and what is there has to be ours. The element lives until the next parse.
    error_code open(QByteArray &text, dom::element &root)
    {
        const auto size = text.size();
        if (text.capacity() < size + static_cast<qsizetype>(SIMDJSON_PADDING))
            text.reserve(size + static_cast<qsizetype>(SIMDJSON_PADDING));
        return parser.parse(text.constData(), static_cast<std::size_t>(size), false).get(root);
    }

    void put(Key key, Pod pod)
    {
        const auto [it, added] = kept.try_emplace(std::move(key));
        // The owner of a pod never changes in practice, and may in a test: it is looked at.
        if (!added && it->second.replicaSet == pod.replicaSet) {
            it->second = std::move(pod);
            return;
        }
        if (!added)
            owners.remove(&*it);
        it->second = std::move(pod);
        owners.add(&*it);
    }

    void remove(const View &v)
    {
        const auto it = kept.find(v);
        if (it == kept.end())
            return;
        owners.remove(&*it);
        kept.erase(it);
    }

    std::string subject;
    TextPool pool; ///< before what uses it
    Pods kept, fresh;
    Owners owners;
    dom::parser parser;
};

PodStore::PodStore(std::string subject)
    : d(std::make_unique<Private>(std::move(subject)))
{
}

PodStore::~PodStore() = default;

const Pod *PodStore::find(std::string_view ns, std::string_view name) const
{
    const auto it = d->kept.find(View{ns, name});
    return it == d->kept.end() ? nullptr : &it->second;
}

void PodStore::eachOf(std::string_view ns, std::string_view replicaSet, const std::function<void(const std::string &, const Pod &)> &take) const
{
    if (const auto *list = d->owners.of(replicaSet)) {
        for (const Item *item : *list) {
            if (item->first.ns.view() == ns)
                take(item->first.name, item->second);
        }
    }
}

const PodStore::Pods &PodStore::pods() const
{
    return d->kept;
}

std::size_t PodStore::size() const
{
    return d->kept.size();
}

void PodStore::begin()
{
    d->fresh.clear();
}

Expected<Intake::PageHead> PodStore::page(QByteArray body, const std::function<void(const PageHead &)> &early)
{
    dom::element root;
    if (const error_code e = d->open(body, root); e)
        return d->invalid(std::string("the answer is not JSON: ") + error_message(e));
    if (!root.is_object())
        return d->invalid("the answer is not a JSON object");
    const Found items = root["items"];
    dom::array list;
    if (items.get_array().get(list) != SUCCESS && !items.is_null())
        return d->invalid("the list has no items");
    const Found metadata = root["metadata"];
    PageHead head{std::string(textOf(metadata["continue"])), std::string(textOf(metadata["resourceVersion"])), 0, items.is_null() || list.size() == 0};
    if (early)
        early(head);
    if (!head.empty) {
        for (const dom::element one : list) {
            DecodedPod pod = decodePod(one, d->pool);
            if (pod.name.empty())
                return d->invalid("an object of the list has no name");
            d->fresh.insert_or_assign(Key{std::move(pod.ns), std::move(pod.name)}, std::move(pod.pod));
        }
    }
    head.items = d->fresh.size();
    return head;
}

bool PodStore::commit()
{
    bool changed = d->kept.size() != d->fresh.size();
    for (const auto &[key, pod] : d->fresh) {
        const auto old = d->kept.find(key);
        if (old != d->kept.end() && !pod.resourceVersion.empty() && old->second.resourceVersion == pod.resourceVersion)
            continue;
        changed = true;
        if (wanted())
            note(old == d->kept.end() ? "ADDED" : "MODIFIED", metadataOf(key.ns.view(), key.name, pod));
        else if (d->kept.size() == d->fresh.size())
            break; // all that was asked is whether anything differs
    }
    if (wanted()) {
        for (const auto &[key, pod] : d->kept) {
            if (!d->fresh.contains(key))
                note("DELETED", metadataOf(key.ns.view(), key.name, pod));
        }
    }
    d->owners.clear();
    d->kept = std::move(d->fresh);
    d->fresh.clear();
    for (const auto &item : d->kept)
        d->owners.add(&item);
    return changed;
}

Expected<Intake::Event> PodStore::event(QByteArray line, bool initial)
{
    dom::element root;
    if (d->open(line, root) != SUCCESS)
        return d->invalid("a watch line is not a JSON event");
    const std::string_view type = textOf(root["type"]);
    const Found object = root["object"];
    if (!object.is_object())
        return d->invalid("a watch line is not a JSON event");
    Event out;
    if (type == "ERROR") {
        out.status = parseJson(simdjson::to_string(object.value_unsafe())); // a Status: small, and read elsewhere
        return out;
    }
    out.resourceVersion = textOf(object["metadata"]["resourceVersion"]);
    if (type == "BOOKMARK") {
        out.type = Event::Type::Bookmark;
        out.initialEnd = textOf(object["metadata"]["annotations"]["k8s.io/initial-events-end"]) == "true";
        return out;
    }
    if (type != "ADDED" && type != "MODIFIED" && type != "DELETED")
        return d->invalid("a watch line is not a JSON event");
    DecodedPod pod = decodePod(object.value_unsafe(), d->pool);
    if (pod.name.empty())
        return d->invalid("a watch event has no object's name");
    out.type = type == "ADDED" ? Event::Type::Added : type == "MODIFIED" ? Event::Type::Modified : Event::Type::Deleted;
    if (initial) {
        if (out.type == Event::Type::Deleted)
            d->fresh.erase(Key{pod.ns, pod.name});
        else
            d->fresh.insert_or_assign(Key{std::move(pod.ns), std::move(pod.name)}, std::move(pod.pod));
        return out;
    }
    if (wanted())
        note(type == "ADDED" ? "ADDED" : type == "MODIFIED" ? "MODIFIED" : "DELETED", metadataOf(pod.ns.view(), pod.name, pod.pod));
    if (out.type == Event::Type::Deleted)
        d->remove({pod.ns.view(), pod.name});
    else
        d->put(Key{std::move(pod.ns), std::move(pod.name)}, std::move(pod.pod));
    return out;
}

} // namespace tidegate::kube
