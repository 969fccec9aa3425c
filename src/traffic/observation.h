// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the caches know about a release's objects, folded into one immutable value. Made by engine/observer, read by rules.
namespace tidegate::traffic {

enum class Track { Stable, Canary, Other };

struct PodView {
    std::string name, uid;
    Track track = Track::Other;
    std::string replicaSet;   ///< owning ReplicaSet
    std::string templateHash; ///< label pod-template-hash
    std::string phase;        ///< Pending, Running …
    bool ready = false;       ///< condition Ready
    bool terminating = false; ///< has a deletionTimestamp
    int restarts = 0;
    std::string image, imageId; ///< of the release's container
    std::string ip, node;
    std::string reason; ///< why it is not ready, in Kubernetes' words: CrashLoopBackOff, Unschedulable, ImagePullBackOff; empty when ready
    Instant created;
    std::optional<Instant> readySince;   ///< lastTransitionTime of Ready=True
    std::optional<Instant> readyChanged; ///< lastTransitionTime of Ready, either way
    bool everReady = false;              ///< was seen ready since it was created
};

/// One past template of a Deployment: an owned ReplicaSet.
struct RevisionView {
    long long number = 0; ///< annotation deployment.kubernetes.io/revision
    std::string replicaSet;
    std::string image;
    std::string changeCause;
    Instant created;
    int replicas = 0;
    bool current = false; ///< its template equals the Deployment's, pod-template-hash aside
    Json podTemplate;     ///< spec.template with pod-template-hash removed
    std::map<std::string, std::string> annotations;
};

/// Who wrote a part of an object last, ourselves excepted (metadata.managedFields).
struct WriterView {
    std::string manager; ///< kubectl-edit, argocd-controller …; empty: nobody else
    std::optional<Instant> at;
};

/// A ConfigMap or Secret that pods of a track read.
struct ConfigView {
    std::string hash; ///< tells one content from another, and no content; "absent" when there is no such object
    WriterView writer;
};

/// A Deployment as far as the release needs it.
struct WorkloadView {
    std::string name, ns, uid, resourceVersion;
    int desired = 0; ///< spec.replicas
    int replicas = 0, ready = 0, available = 0, updated = 0;
    bool paused = false;
    long long generation = 0, observedGeneration = 0;
    std::string image;     ///< of the release's container
    std::string container; ///< the release's container
    std::string version;   ///< label app.kubernetes.io/version or version of the template, else the image's tag
    std::string progressReason, progressMessage; ///< condition Progressing
    std::string replicaFailure;                  ///< message of condition ReplicaFailure (quota, admission)
    std::map<std::string, std::string> labels, annotations, selector, templateLabels;
    Json podTemplate; ///< spec.template
    Json strategy;    ///< spec.strategy
    int revisionHistoryLimit = 10;
    std::vector<RevisionView> revisions; ///< newest first
    std::string manager; ///< GitOps or Helm owner seen on it, empty when none: "Argo CD app finance"
    WriterView replicasWriter, templateWriter, pausedWriter;
};

struct HpaView {
    std::string name, uid, target; ///< target: name of the Deployment
    int min = 1, max = 1;
};

/// The Service in front, and what its EndpointSlices say.
struct ServiceView {
    std::string name, uid;
    std::map<std::string, std::string> selector;
    std::string sessionAffinity; ///< None or ClientIP
    bool selectsStable = false, selectsCanary = false;
    int readyStable = 0, readyCanary = 0, readyOther = 0; ///< ready addresses per track
};

/// Everything at one moment. `synced` is false until every cache has listed once: rules then answer UNKNOWN, never good.
struct Observation {
    Instant at;
    bool synced = false;
    std::optional<WorkloadView> stable; ///< rolling: the one Deployment
    std::optional<WorkloadView> canary; ///< rolling: empty
    std::optional<ServiceView> service;
    std::vector<PodView> pods;
    std::vector<HpaView> hpas;
    std::map<std::string, ConfigView> configs; ///< by "ConfigMap/name" and "Secret/name"; what could not be read is not in it
    std::vector<std::string> warnings; ///< of Events and quota, newest first, for reasons

    [[nodiscard]] int ready(Track track) const;   ///< ready, not terminating pods
    [[nodiscard]] int present(Track track) const; ///< not terminating pods
};

} // namespace tidegate::traffic
