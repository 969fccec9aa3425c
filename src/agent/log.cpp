// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "agent/log.h"

#include "net/http_session.h"

#include <cstdio>

namespace tidegate::agent {

namespace {

std::string clean(const std::string &text)
{
    return net::redacted(QString::fromStdString(text)).toStdString();
}

} // namespace

std::string logLine(Instant at, Level level, const std::string &message, const Json &fields)
{
    nlohmann::ordered_json line{{"time", formatInstant(at)}, {"level", level == Level::Error ? "error" : level == Level::Warning ? "warning" : "info"}, {"msg", clean(message)}};
    for (const auto &[key, value] : fields.items()) {
        if (value.is_string())
            line[key] = clean(value.get<std::string>());
        else
            line[key] = value;
    }
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Log standardLog()
{
    return [](Level level, const std::string &message, const Json &fields) {
        const std::string line = logLine(SystemClock().now(), level, message, fields) + "\n";
        std::fwrite(line.data(), 1, line.size(), stderr);
        std::fflush(stderr);
    };
}

} // namespace tidegate::agent
