// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "base/json.h"
#include "notify/notice.h"

namespace tidegate::notify {

/// What is sent for a notice, by the receiver's kind: webhook {id, kind, release, namespace, environment, title, text, alarm, at};
/// slack {text} in its markup, escaped; alertmanager a list of one alert of API v2. Pure.
[[nodiscard]] Json payload(const std::string &receiverKind, const Notice &notice);
/// Where it goes: for alertmanager /api/v2/alerts under the base address.
[[nodiscard]] std::string address(const std::string &receiverKind, const std::string &url);

} // namespace tidegate::notify
