// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "plan/plan.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

/// The spelling of enumerations in plans (CONTRACTS.md); one table each, read both ways. For src/plan.
namespace tidegate::plan {

inline constexpr std::array<std::pair<Method, const char *>, 8> kMethods{{{Method::Replicas, "replicas"}, {Method::Rolling, "rolling"}, {Method::Nginx, "nginx"}, {Method::Gateway, "gateway"}, {Method::Istio, "istio"}, {Method::BlueGreen, "blue-green"}, {Method::ArgoRollouts, "argo-rollouts"}, {Method::Flagger, "flagger"}}};
inline constexpr std::array<std::pair<EnvironmentClass, const char *>, 3> kClasses{{{EnvironmentClass::Production, "production"}, {EnvironmentClass::Staging, "staging"}, {EnvironmentClass::Development, "development"}}};
inline constexpr std::array<std::pair<TriggerAction, const char *>, 3> kActions{{{TriggerAction::Rollback, "rollback"}, {TriggerAction::Hold, "hold"}, {TriggerAction::Alert, "alert"}}};
inline constexpr std::array<std::pair<ItemKind, const char *>, 5> kItemKinds{{{ItemKind::Sensed, "sensed"}, {ItemKind::Acknowledged, "acknowledged"}, {ItemKind::Manual, "manual"}, {ItemKind::Question, "question"}, {ItemKind::Note, "note"}}};
inline constexpr std::array<const char *, 11> kRecipes{"auto", "http-requests-total", "otel-http", "istio", "linkerd", "ingress-nginx", "envoy", "micrometer", "aspnet", "native-histogram", "custom"};

template<typename E, std::size_t N>
[[nodiscard]] const char *nameIn(const std::array<std::pair<E, const char *>, N> &table, E value)
{
    for (const auto &[v, text] : table) {
        if (v == value)
            return text;
    }
    return "";
}

template<typename E, std::size_t N>
[[nodiscard]] std::optional<E> valueIn(const std::array<std::pair<E, const char *>, N> &table, std::string_view text)
{
    for (const auto &[v, t] : table) {
        if (text == t)
            return v;
    }
    return std::nullopt;
}

} // namespace tidegate::plan
