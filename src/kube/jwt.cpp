// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kube/jwt.h"

#include "base/parse_json.h"

#include <QByteArray>

namespace tidegate::kube {

std::optional<Instant> endOfToken(const std::string &token)
{
    const auto first = token.find('.'), second = token.find('.', first == std::string::npos ? first : first + 1);
    if (second == std::string::npos)
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(QByteArray::fromStdString(token.substr(first + 1, second - first - 1)), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (!payload)
        return std::nullopt;
    const Json doc = parseJson({payload.decoded.constData(), static_cast<std::size_t>(payload.decoded.size())});
    const long long seconds = intAt(doc, {"exp"});
    constexpr long long kFar = 253402300800; // the year 10000
    return seconds > 0 && seconds < kFar ? std::optional(Instant{std::chrono::seconds(seconds)}) : std::nullopt;
}

} // namespace tidegate::kube
