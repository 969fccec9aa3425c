// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "prometheus/internal.h"

#include <algorithm>

namespace tidegate::prometheus {

void append(Result &into, Result &&more)
{
    into.resultType = more.resultType;
    if (into.partial.empty())
        into.partial = more.partial;
    for (std::string &w : more.warnings) {
        if (std::ranges::find(into.warnings, w) == into.warnings.end())
            into.warnings.push_back(std::move(w));
    }
    for (Series &s : more.series) {
        const auto it = std::ranges::find(into.series, s.labels, &Series::labels);
        if (it == into.series.end()) {
            into.series.push_back(std::move(s));
            continue;
        }
        it->times.insert(it->times.end(), s.times.begin(), s.times.end());
        it->values.insert(it->values.end(), s.values.begin(), s.values.end());
    }
}

std::vector<net::Header> headersOf(const std::map<std::string, std::string> &headers)
{
    std::vector<net::Header> out;
    for (const auto &[name, value] : headers)
        out.emplace_back(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    return out;
}

} // namespace tidegate::prometheus
