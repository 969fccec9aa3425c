// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/intake.h"
#include "kube/pod.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace tidegate::kube {

/// Pods of a namespace or a cluster, decoded straight from the bytes: what a release does not need is skipped and never becomes an
/// object. Made for 50,000 of them. With wantDifferences() the differences hold only metadata, as far as it is kept.
class PodStore final : public Intake {
public:
    struct Key {
        Text ns;
        std::string name;
    };
    struct View {
        std::string_view ns, name;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const View &v) const { return std::hash<std::string_view>{}(v.name) * 31 + std::hash<std::string_view>{}(v.ns); }
        std::size_t operator()(const Key &k) const { return (*this)(View{k.ns.view(), k.name}); }
    };
    struct Same {
        using is_transparent = void;
        static View of(const View &v) { return v; }
        static View of(const Key &k) { return {k.ns.view(), k.name}; }
        bool operator()(const auto &a, const auto &b) const { return of(a).name == of(b).name && of(a).ns == of(b).ns; }
    };
    using Pods = std::unordered_map<Key, Pod, Hash, Same>;
    using Item = Pods::value_type;

    explicit PodStore(std::string subject);
    ~PodStore() override;

    /// nullptr when there is none. Valid until the store changes.
    [[nodiscard]] const Pod *find(std::string_view ns, std::string_view name) const;
    /// Those that a ReplicaSet owns, in no order. Costs nothing for all the others.
    void eachOf(std::string_view ns, std::string_view replicaSet, const std::function<void(const std::string &name, const Pod &)> &take) const;
    [[nodiscard]] const Pods &pods() const;

    void begin() override;
    [[nodiscard]] Expected<PageHead> page(QByteArray body, const std::function<void(const PageHead &)> &early) override;
    bool commit() override;
    [[nodiscard]] Expected<Event> event(QByteArray line, bool initial) override;
    [[nodiscard]] std::size_t size() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidegate::kube
