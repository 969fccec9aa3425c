// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "base/time.h"

#include <QString>

#include <optional>
#include <utility>

namespace tidegate::app {

/// A place in Tidegate: tidegate://CONTEXT/NAMESPACE/RELEASE[?tab=timeline|pods|evidence|changes|journal][&from=TIME&to=TIME]. It opens and
/// selects, and never acts: there is no part of it that could. From and to, RFC 3339, are what the charts show.
struct Link {
    QString context, ns, release, tab;
    std::optional<std::pair<Instant, Instant>> view;
    friend bool operator==(const Link &, const Link &) = default;
};
/// An Error of kind Usage says what is wrong; parts that are not known are refused, not passed over.
[[nodiscard]] Expected<Link> parseLink(const QString &text);
[[nodiscard]] QString toText(const Link &link);
/// The tab's number in the console, −1: none.
[[nodiscard]] int tabOf(const Link &link);

} // namespace tidegate::app
