// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "traffic/method.h"

#include "traffic/replicas.h"
#include "traffic/rolling.h"

#include <set>

namespace tidegate::traffic {

Expected<std::shared_ptr<const Method>> methodFor(const plan::Plan &plan)
{
    switch (plan.traffic.method) {
    case plan::Method::Replicas:
        return std::shared_ptr<const Method>(std::make_shared<Replicas>());
    case plan::Method::Rolling:
        return std::shared_ptr<const Method>(std::make_shared<Rolling>());
    default:
        return Error{ErrorKind::Unsupported, std::string("traffic method ") + plan::name(plan.traffic.method), TG_TR("this version shifts traffic by replicas or rolling only"), TG_TR("choose one of these in spec.traffic.method")};
    }
}

int smallestPods(const std::vector<plan::Phase> &phases)
{
    const Replicas method;
    for (int n = 2; n <= 1000; ++n) {
        std::set<int> counts;
        for (const plan::Phase &p : phases)
            counts.insert(method.podsFor(p.weight, n).first);
        if (counts.size() == phases.size())
            return n;
    }
    return 1000;
}

Millis deadlineFor(const Goal &goal)
{
    using namespace std::chrono;
    return duration_cast<Millis>(minutes(10) + seconds(10) * goal.pods);
}

} // namespace tidegate::traffic
