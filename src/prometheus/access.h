// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/expected.h"
#include "net/http_session.h"
#include "plan/plan.h"

namespace tidegate::prometheus {

/// What the files of a PrometheusAccess hold now. Secret: never log.
struct Access {
    net::Identity identity;
    QByteArray authorization; ///< header's value, or empty
};
/// Reads them. A file that is missing, empty or larger than 1 MiB is an Error of kind Invalid that names it and the plan's field.
[[nodiscard]] Expected<Access> readAccess(const plan::PrometheusAccess &access);

} // namespace tidegate::prometheus
