// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/controllers.h"

#include <algorithm>
#include <functional>

namespace tidegate::rehearsal {

namespace {

constexpr qint64 kStart = 900; ///< ms until a pod is ready, plus a little for each

Json withoutHash(Json t)
{
    if (t.contains("metadata") && t["metadata"].contains("labels"))
        t["metadata"]["labels"].erase("pod-template-hash");
    return t;
}

std::string suffix(std::size_t n, int length)
{
    static const char letters[] = "bcdfghjklmnpqrstvwxz2456789";
    std::string out;
    for (int i = 0; i < length; ++i) {
        out += letters[n % 27];
        n = n / 27 + 7 * static_cast<std::size_t>(i + 1);
    }
    return out;
}

Json owner(const Json &o)
{
    return Json::array({{{"apiVersion", o["apiVersion"]}, {"kind", o["kind"]}, {"name", o["metadata"]["name"]}, {"uid", o["metadata"]["uid"]}, {"controller", true}, {"blockOwnerDeletion", true}}});
}

bool ready(const Json &pod)
{
    const Json *conditions = nodeAt(pod, {"status", "conditions"});
    return conditions && std::ranges::any_of(*conditions, [](const Json &c) { return c["type"] == "Ready" && c["status"] == "True"; });
}

long long revisionOf(const Json &o)
{
    return std::atoll(textAt(o, {"metadata", "annotations", "deployment.kubernetes.io/revision"}).c_str());
}

} // namespace

Controllers::Controllers(ObjectStore &store, World &world, std::function<Instant()> now)
    : m_store(store)
    , m_world(world)
    , m_now(std::move(now))
{
}

std::vector<Json> Controllers::owned(const std::string &plural, const std::string &uid) const
{
    std::vector<Json> out;
    for (const auto &[key, o] : m_store.all(plural)) {
        const Json *refs = nodeAt(o, {"metadata", "ownerReferences"});
        if (refs && !refs->empty() && (*refs)[0]["uid"] == uid)
            out.push_back(o);
    }
    return out;
}

void Controllers::settle()
{
    m_atOnce = true;
    long long before = -1;
    for (int i = 0; i < 60 && before != m_store.version(); ++i) {
        before = m_store.version();
        turn();
    }
    m_atOnce = false;
}

void Controllers::turn()
{
    // Copies: each step may write to the maps that it walks.
    const auto snapshot = [this](const char *plural) {
        std::vector<Json> out;
        for (const auto &[key, o] : m_store.all(plural))
            out.push_back(o);
        return out;
    };
    for (const Json &d : snapshot("deployments"))
        deployment(d);
    for (const Json &rs : snapshot("replicasets"))
        replicaSet(rs);
    for (const Json &p : snapshot("pods"))
        pod(p);
    endpoints();
    for (const Json &d : snapshot("deployments"))
        deploymentStatus(d);
}

void Controllers::scale(Json rs, int replicas)
{
    if (intAt(rs, {"spec", "replicas"}) == replicas)
        return;
    rs["spec"]["replicas"] = replicas;
    m_store.put("replicasets", std::move(rs));
}

void Controllers::deployment(const Json &d)
{
    const std::string name = textAt(d, {"metadata", "name"}), ns = textAt(d, {"metadata", "namespace"});
    std::vector<Json> sets = owned("replicasets", textAt(d, {"metadata", "uid"}));
    long long latest = 0;
    for (const Json &rs : sets)
        latest = std::max(latest, revisionOf(rs));
    const Json *pausedNode = nodeAt(d, {"spec", "paused"});
    const bool paused = pausedNode && pausedNode->is_boolean() && pausedNode->get<bool>();
    const Json wanted = withoutHash(d["spec"]["template"]);
    auto current = std::ranges::find_if(sets, [&](const Json &rs) { return withoutHash(rs["spec"]["template"]) == wanted; });
    const int desired = static_cast<int>(intAt(d, {"spec", "replicas"}, 1));
    if (current == sets.end() && !paused) {
        const std::string hash = suffix(std::hash<std::string>{}(wanted.dump()), 9);
        Json t = d["spec"]["template"];
        t["metadata"]["labels"]["pod-template-hash"] = hash;
        Json labels = t["metadata"]["labels"];
        Json rs = {{"metadata", {{"name", name + "-" + hash}, {"namespace", ns}, {"labels", labels}, {"annotations", {{"deployment.kubernetes.io/revision", std::to_string(latest + 1)}}}, {"ownerReferences", owner(d)}}}, {"spec", {{"replicas", sets.empty() ? desired : 0}, {"selector", {{"matchLabels", labels}}}, {"template", t}}}};
        sets.push_back(m_store.put("replicasets", std::move(rs)));
        current = sets.end() - 1;
        latest += 1;
    } else if (current != sets.end() && revisionOf(*current) < latest && !paused) {
        // An undo: the old set becomes the newest revision.
        (*current)["metadata"]["annotations"]["deployment.kubernetes.io/revision"] = std::to_string(++latest);
        *current = m_store.put("replicasets", *current);
    }
    if (current == sets.end()) {
        current = std::ranges::max_element(sets, {}, revisionOf);
        if (current == sets.end())
            return;
    }
    Json copy = d;
    if (textAt(copy, {"metadata", "annotations", "deployment.kubernetes.io/revision"}) != std::to_string(latest)) {
        copy["metadata"]["annotations"]["deployment.kubernetes.io/revision"] = std::to_string(latest);
        m_store.put("deployments", std::move(copy));
    }
    int old = 0, total = 0;
    for (const Json &rs : sets) {
        total += static_cast<int>(intAt(rs, {"spec", "replicas"}));
        old += &rs == &*current ? 0 : static_cast<int>(intAt(rs, {"spec", "replicas"}));
    }
    if (old == 0)
        return scale(*current, desired);
    if (paused)
        return;
    // Surge one up, then one old down for each new that is ready.
    const int mine = static_cast<int>(intAt(*current, {"spec", "replicas"}));
    int readyPods = 0;
    for (const Json &rs : sets)
        readyPods += static_cast<int>(intAt(rs, {"status", "readyReplicas"}));
    if (total < desired + 1 && mine < desired)
        return scale(*current, mine + 1);
    if (readyPods > desired || total > desired + 1) {
        for (const Json &rs : sets) {
            if (&rs != &*current && intAt(rs, {"spec", "replicas"}) > 0)
                return scale(rs, static_cast<int>(intAt(rs, {"spec", "replicas"})) - 1);
        }
    }
}

void Controllers::replicaSet(const Json &rs)
{
    const std::string uid = textAt(rs, {"metadata", "uid"}), ns = textAt(rs, {"metadata", "namespace"});
    std::vector<Json> pods = owned("pods", uid);
    const int wanted = static_cast<int>(intAt(rs, {"spec", "replicas"}));
    for (int i = static_cast<int>(pods.size()); i < wanted; ++i) {
        const std::string name = textAt(rs, {"metadata", "name"}) + "-" + suffix(static_cast<std::size_t>(++m_names) * 7919, 5);
        Json p = {{"metadata", {{"name", name}, {"namespace", ns}, {"labels", rs["spec"]["template"]["metadata"]["labels"]}, {"ownerReferences", owner(rs)}}}, {"spec", rs["spec"]["template"]["spec"]}, {"status", {{"phase", "Pending"}}}};
        p["spec"]["nodeName"] = "node-1";
        const Json stored = m_store.put("pods", std::move(p));
        Life &life = m_lives[textAt(stored, {"metadata", "uid"})];
        life.since.start();
        life.index = textAt(stored, {"metadata", "labels", "track"}) == "canary" ? m_canaryPods++ : 0;
    }
    // Those that are not ready go first, as the real controller has it.
    std::ranges::stable_sort(pods, [](const Json &a, const Json &b) { return !ready(a) && ready(b); });
    for (int i = 0; i < static_cast<int>(pods.size()) - wanted; ++i) {
        m_lives.erase(textAt(pods[static_cast<std::size_t>(i)], {"metadata", "uid"}));
        m_store.remove("pods", ns, textAt(pods[static_cast<std::size_t>(i)], {"metadata", "name"}));
    }
    int up = 0;
    for (const Json &p : owned("pods", uid))
        up += ready(p) ? 1 : 0;
    const Json status = {{"replicas", wanted}, {"readyReplicas", up}, {"availableReplicas", up}, {"observedGeneration", rs["metadata"]["generation"]}};
    if (const Json *now = m_store.find("replicasets", ns, textAt(rs, {"metadata", "name"})); now && now->value("status", Json()) != status) {
        Json copy = *now;
        copy["status"] = status;
        m_store.put("replicasets", std::move(copy));
    }
}

void Controllers::pod(const Json &p)
{
    const std::string uid = textAt(p, {"metadata", "uid"});
    const auto life = m_lives.find(uid);
    if (life == m_lives.end())
        return;
    const bool canary = textAt(p, {"metadata", "labels", "track"}) == "canary";
    const std::string trouble = m_world.neverReady(canary, life->second.index);
    const bool up = trouble.empty() && (m_atOnce || life->second.since.elapsed() > kStart + 60 * (life->second.index % 5));
    const bool crashing = !trouble.empty() && life->second.since.elapsed() > kStart;
    const std::string reasonNow = crashing ? trouble : up ? "" : "ContainersNotReady";
    const Json *status = nodeAt(p, {"status"});
    if (status && textAt(*status, {"phase"}) == "Running" && ready(p) == up && textAt(*status, {"mark"}) == reasonNow)
        return;
    Json copy = p;
    const std::string at = formatInstant(m_now()).substr(0, 19) + "Z";
    const std::string ip = textAt(p, {"status", "podIP"}, "10.244.0." + std::to_string(m_address));
    if (textAt(p, {"status", "podIP"}).empty())
        m_address = m_address < 250 ? m_address + 1 : 10;
    const Json &container = p["spec"]["containers"][0];
    const char *word = up ? "True" : "False";
    Json readyCondition = {{"type", "Ready"}, {"status", word}, {"lastTransitionTime", at}};
    if (!up)
        readyCondition["reason"] = "ContainersNotReady";
    Json state = crashing ? Json{{"waiting", {{"reason", trouble}, {"message", "back-off 40s restarting failed container"}}}} : Json{{"running", {{"startedAt", at}}}};
    copy["status"] = {{"phase", "Running"}, {"podIP", ip}, {"podIPs", Json::array({{{"ip", ip}}})}, {"startTime", at}, {"mark", reasonNow}, {"conditions", Json::array({{{"type", "PodScheduled"}, {"status", "True"}, {"lastTransitionTime", at}}, {{"type", "ContainersReady"}, {"status", word}, {"lastTransitionTime", at}}, readyCondition})},
                      {"containerStatuses", Json::array({{{"name", container["name"]}, {"image", container["image"]}, {"imageID", container["image"].get<std::string>() + "@sha256:4be1"}, {"ready", up}, {"started", up}, {"restartCount", crashing ? 3 : 0}, {"state", state}}})}};
    m_store.put("pods", std::move(copy));
}

void Controllers::endpoints()
{
    Json list = Json::array();
    int canary = 0, all = 0;
    for (const auto &[key, p] : m_store.all("pods")) {
        if (textAt(p, {"metadata", "labels", "app"}) != "finance" || textAt(p, {"status", "podIP"}).empty())
            continue;
        const bool up = ready(p);
        all += up ? 1 : 0;
        canary += up && textAt(p, {"metadata", "labels", "track"}) == "canary" ? 1 : 0;
        list.push_back({{"addresses", Json::array({p["status"]["podIP"]})}, {"conditions", {{"ready", up}, {"serving", up}, {"terminating", false}}}, {"nodeName", "node-1"}, {"targetRef", {{"kind", "Pod"}, {"name", p["metadata"]["name"]}, {"namespace", "vextrus"}, {"uid", p["metadata"]["uid"]}}}});
    }
    m_store.put("endpointslices", {{"metadata", {{"name", "finance-x7k2p"}, {"namespace", "vextrus"}, {"labels", {{"kubernetes.io/service-name", "finance"}, {"app", "finance"}}}}}, {"addressType", "IPv4"}, {"ports", Json::array({{{"name", "http"}, {"port", 8080}, {"protocol", "TCP"}}})}, {"endpoints", std::move(list)}});
    m_world.share(m_now(), all > 0 ? static_cast<double>(canary) / all : 0);
}

void Controllers::deploymentStatus(const Json &before)
{
    const std::string ns = textAt(before, {"metadata", "namespace"}), name = textAt(before, {"metadata", "name"});
    const Json *d = m_store.find("deployments", ns, name);
    if (!d)
        return;
    int replicas = 0, up = 0, updated = 0;
    const Json wanted = withoutHash((*d)["spec"]["template"]);
    for (const Json &rs : owned("replicasets", textAt(*d, {"metadata", "uid"}))) {
        const int n = static_cast<int>(intAt(rs, {"status", "replicas"}));
        replicas += n;
        up += static_cast<int>(intAt(rs, {"status", "readyReplicas"}));
        updated += withoutHash(rs["spec"]["template"]) == wanted ? n : 0;
    }
    const int desired = static_cast<int>(intAt(*d, {"spec", "replicas"}, 1));
    const bool complete = updated == desired && up == desired && replicas == desired;
    const Json status = {{"replicas", replicas}, {"readyReplicas", up}, {"availableReplicas", up}, {"updatedReplicas", updated}, {"observedGeneration", (*d)["metadata"]["generation"]}, {"conditions", Json::array({{{"type", "Available"}, {"status", up >= desired ? "True" : "False"}}, {{"type", "Progressing"}, {"status", "True"}, {"reason", complete ? "NewReplicaSetAvailable" : "ReplicaSetUpdated"}}})}};
    if (d->value("status", Json()) == status)
        return;
    Json copy = *d;
    copy["status"] = status;
    m_store.put("deployments", std::move(copy));
}

} // namespace tidegate::rehearsal
