// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "kube/api_client.h"
#include "net/fetcher.h"
#include "outside/judge_outside.h"

namespace tidegate::outside {

/// Asks an item's source once and judges the answer. `done` comes later, once, and never when `context` is gone. Evidence: its id is the
/// item's rule, its query says what was asked, without the token. A
/// source that cannot be asked is stale; whether it was known before is the caller's to say.
void ask(QObject *context, kube::ApiClient *api, net::Fetcher *fetcher, const plan::ChecklistItem &item, const Target &target, const std::string &ns, Instant now, std::function<void(release::Evidence)> done);

} // namespace tidegate::outside
