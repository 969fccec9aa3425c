// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/observation.h"

#include <algorithm>

namespace tidegate::traffic {

int Observation::ready(Track track) const
{
    return static_cast<int>(std::ranges::count_if(pods, [&](const PodView &p) { return p.track == track && p.ready && !p.terminating; }));
}

int Observation::present(Track track) const
{
    return static_cast<int>(std::ranges::count_if(pods, [&](const PodView &p) { return p.track == track && !p.terminating; }));
}

} // namespace tidegate::traffic
