// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "checks/checks.h"

#include <functional>

/// What the rules share: reading workloads. Not for other rooms.
namespace tidegate::checks {

[[nodiscard]] Finding pass(Message message);
[[nodiscard]] Finding fail(Message message, Message remedy = {});
[[nodiscard]] Finding warn(Message message, Message remedy = {});
[[nodiscard]] Finding unknown(Message message, Message remedy = {});
[[nodiscard]] Finding notApplicable(Message message);
[[nodiscard]] Finding onlyACluster();
/// With the place in a manifest, and the value and limit that decided.
[[nodiscard]] Finding at(Finding f, const Subject &s, const std::string &field);
[[nodiscard]] Finding with(Finding f, std::string value, std::string limit = {});

/// A scalar as text: manifests have numbers and booleans where texts are meant.
[[nodiscard]] std::string scalarAt(const Json &doc, std::initializer_list<const char *> path);
[[nodiscard]] std::map<std::string, std::string> textsAt(const Json &doc, std::initializer_list<const char *> path);

/// An object's spec; empty where it is none.
[[nodiscard]] const Json &specOf(const manifest::Object &o);
/// The field of the pod template: spec.template, or a CronJob's spec.jobTemplate.spec.template.
[[nodiscard]] std::string templateField(const manifest::Object &o);
[[nodiscard]] const Json &podTemplate(const manifest::Object &o);
[[nodiscard]] const Json &podSpec(const manifest::Object &o);
[[nodiscard]] std::map<std::string, std::string> podLabels(const manifest::Object &o);

struct Container {
    const Json *json = nullptr;
    std::string name, field;
    bool init = false;
};
[[nodiscard]] std::vector<Container> containers(const Subject &s, bool init);
/// Containers, init ones apart, that declare a port.
[[nodiscard]] std::vector<Container> serving(const Subject &s);
/// The number that a port means in a container: a number, digits, or a declared name; nothing when it is none of these.
[[nodiscard]] std::optional<long long> portNumber(const Json &container, const Json &port);
/// Whether a TCP port of this number is declared.
[[nodiscard]] bool declaresPort(const Json &container, long long number);

/// A label selector of the API: matchLabels and matchExpressions. An empty one matches everything.
[[nodiscard]] bool matches(const Json &selector, const std::map<std::string, std::string> &labels);
/// Services of the namespace whose selector matches these pods.
[[nodiscard]] std::vector<const manifest::Object *> servicesOf(const Subject &s, const std::map<std::string, std::string> &labels);
/// The lowest number of pods that is asked for: replicas, or an autoscaler's minimum where replicas is absent.
[[nodiscard]] long long desiredPods(const Subject &s);
[[nodiscard]] std::vector<const manifest::Object *> autoscalersOf(const Subject &s);
/// A count or a percentage of `of`.
[[nodiscard]] long long amount(const Json &n, long long of, bool up);

/// The release's two Deployments, by the plan; nullptr when not in sight or not two.
[[nodiscard]] const manifest::Object *trackOf(const Subject &s, bool canary);
[[nodiscard]] bool isCanary(const Subject &s);
[[nodiscard]] bool twoTracks(const Subject &s);

using Judge = Finding (*)(const Subject &);
struct Rule {
    enum Kinds { Workloads, Deployments, Templates };
    const char *id, *item;
    Kinds kinds;
    Judge judge;
};

} // namespace tidegate::checks
