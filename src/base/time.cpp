// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "base/time.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdint>
#include <limits>

namespace tidegate {

using namespace std::chrono;

namespace {

struct Unit {
    std::string_view name;
    long long millis;
};
constexpr std::array<Unit, 7> kUnits{{{"y", 365LL * 86400000}, {"w", 7LL * 86400000}, {"d", 86400000}, {"h", 3600000}, {"m", 60000}, {"s", 1000}, {"ms", 1}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Exactly `width` digits at `pos`; moves on.
std::optional<int> digits(std::string_view s, std::size_t &pos, std::size_t width)
{
    if (pos + width > s.size())
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < width; ++i) {
        if (!isDigit(s[pos + i]))
            return std::nullopt;
        value = value * 10 + (s[pos + i] - '0');
    }
    pos += width;
    return value;
}

} // namespace

Instant SystemClock::now() const
{
    return time_point_cast<Millis>(system_clock::now());
}

std::optional<Millis> parseDuration(std::string_view text)
{
    if (text == "0")
        return Millis{0};
    if (text.empty())
        return std::nullopt;
    long long total = 0;
    std::size_t pos = 0;
    std::size_t nextUnit = 0;
    while (pos < text.size()) {
        long long value = 0;
        const std::size_t start = pos;
        while (pos < text.size() && isDigit(text[pos])) {
            if (value > 1'000'000'000'000LL)
                return std::nullopt;
            value = value * 10 + (text[pos++] - '0');
        }
        if (pos == start)
            return std::nullopt;
        const std::size_t unitStart = pos;
        while (pos < text.size() && !isDigit(text[pos]))
            ++pos;
        const std::string_view unit = text.substr(unitStart, pos - unitStart);
        std::size_t i = nextUnit;
        while (i < kUnits.size() && kUnits[i].name != unit)
            ++i;
        if (i == kUnits.size())
            return std::nullopt;
        if (value > std::numeric_limits<std::int32_t>::max() * 1000LL / std::max<long long>(1, kUnits[i].millis / 1000))
            return std::nullopt;
        total += value * kUnits[i].millis;
        nextUnit = i + 1;
    }
    return Millis{total};
}

std::string formatDuration(Millis d)
{
    long long left = d.count();
    if (left == 0)
        return "0s";
    std::string out = left < 0 ? "-" : "";
    left = std::llabs(left);
    for (const Unit &u : kUnits) {
        if (u.name == "y" || u.name == "w")
            continue;
        if (const long long n = left / u.millis; n > 0) {
            out += std::to_string(n) + std::string(u.name);
            left %= u.millis;
        }
    }
    return out;
}

std::string humanDuration(Millis d)
{
    const long long s = std::llabs(d.count()) / 1000;
    const auto two = [](long long a, const char *ua, long long b, const char *ub) {
        std::string out = std::to_string(a) + " " + ua;
        return b > 0 ? out + " " + std::to_string(b) + " " + ub : out;
    };
    if (s >= 86400)
        return two(s / 86400, "d", s % 86400 / 3600, "h");
    if (s >= 3600)
        return two(s / 3600, "h", s % 3600 / 60, "min");
    if (s >= 60)
        return two(s / 60, "min", s % 60, "s");
    return std::to_string(s) + " s";
}

std::string formatInstant(Instant t)
{
    const auto day = floor<days>(t);
    const year_month_day ymd{day};
    const hh_mm_ss<Millis> time{t - day};
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()), static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string out = buffer.data();
    if (const auto ms = time.subseconds().count(); ms != 0) {
        std::snprintf(buffer.data(), buffer.size(), ".%03d", static_cast<int>(ms));
        out += buffer.data();
    }
    return out + "Z";
}

std::optional<Instant> parseInstant(std::string_view s)
{
    std::size_t pos = 0;
    const auto literal = [&](char a, char b) {
        if (pos >= s.size() || (s[pos] != a && s[pos] != b))
            return false;
        ++pos;
        return true;
    };
    const auto y = digits(s, pos, 4);
    if (!y || !literal('-', '-'))
        return std::nullopt;
    const auto mo = digits(s, pos, 2);
    if (!mo || !literal('-', '-'))
        return std::nullopt;
    const auto d = digits(s, pos, 2);
    if (!d || !literal('T', ' '))
        return std::nullopt;
    const auto h = digits(s, pos, 2);
    if (!h || !literal(':', ':'))
        return std::nullopt;
    const auto mi = digits(s, pos, 2);
    if (!mi || !literal(':', ':'))
        return std::nullopt;
    const auto sec = digits(s, pos, 2);
    if (!sec || *h > 23 || *mi > 59 || *sec > 60)
        return std::nullopt;
    const year_month_day ymd{year{*y}, month{static_cast<unsigned>(*mo)}, day{static_cast<unsigned>(*d)}};
    if (!ymd.ok())
        return std::nullopt;
    long long millis = 0;
    if (pos < s.size() && s[pos] == '.') {
        ++pos;
        int seen = 0;
        long long scale = 100;
        while (pos < s.size() && isDigit(s[pos])) {
            millis += (s[pos] - '0') * scale;
            scale /= 10;
            ++pos;
            ++seen;
        }
        if (seen == 0)
            return std::nullopt;
    }
    minutes offset{0};
    if (pos < s.size() && (s[pos] == 'Z' || s[pos] == 'z')) {
        ++pos;
    } else if (pos < s.size() && (s[pos] == '+' || s[pos] == '-')) {
        const int sign = s[pos++] == '-' ? -1 : 1;
        const auto oh = digits(s, pos, 2);
        if (!oh || !literal(':', ':'))
            return std::nullopt;
        const auto om = digits(s, pos, 2);
        if (!om)
            return std::nullopt;
        offset = minutes{sign * (*oh * 60 + *om)};
    } else {
        return std::nullopt;
    }
    if (pos != s.size())
        return std::nullopt;
    return Instant{sys_days{ymd}.time_since_epoch()} + hours{*h} + minutes{*mi} + seconds{*sec} + Millis{millis} - offset;
}

Instant fromSeconds(double seconds)
{
    if (!std::isfinite(seconds))
        return Instant{};
    return Instant{Millis{std::llround(seconds * 1000.0)}};
}

} // namespace tidegate
