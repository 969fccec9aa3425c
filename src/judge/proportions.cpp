// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "judge/judge.h"

#include <cmath>
#include <math.h> // lgamma_r() is POSIX, not C++

namespace tidegate::judge {

namespace {

/// Continued fraction of the incomplete beta function, by Lentz's method (Abramowitz & Stegun 26.5.8).
double betaFraction(double x, double a, double b)
{
    constexpr double tiny = 1e-300;
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double h = d;
    for (int m = 1; m <= 500; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        c = 1 + even / c;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = std::abs(c) < tiny ? tiny : c;
        h *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        c = 1 + odd / c;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = std::abs(c) < tiny ? tiny : c;
        const double step = d * c;
        h *= step;
        if (std::abs(step - 1) < 1e-13)
            break;
    }
    return h;
}

/// std::lgamma() leaves the sign in a global that all threads share, and intervals are computed in several.
double logGamma(double x)
{
    int sign = 0;
    return lgamma_r(x, &sign);
}

double regularizedBeta(double x, double a, double b)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b;
}

double betaQuantile(double p, double a, double b)
{
    double low = 0, high = 1;
    for (int i = 0; i < 80; ++i) {
        const double mid = (low + high) / 2;
        (regularizedBeta(mid, a, b) < p ? low : high) = mid;
    }
    return (low + high) / 2;
}

} // namespace

double upperBound(double bad, double n, double confidence)
{
    if (n <= 0 || bad >= n)
        return 1;
    return betaQuantile(confidence, bad + 1, n - bad);
}

bool surelyBelow(double bad, double n, double limit, double confidence)
{
    if (n <= 0 || bad >= n)
        return limit > 1;
    return bad / n < limit && regularizedBeta(limit, bad + 1, n - bad) > confidence;
}

double lowerBound(double bad, double n, double confidence)
{
    if (n <= 0 || bad <= 0)
        return 0;
    return betaQuantile(1 - confidence, bad, n - std::min(bad, n) + 1);
}

Interval clopperPearson(double bad, double n, double confidence)
{
    const double side = 1 - (1 - confidence) / 2;
    return {lowerBound(bad, n, side), upperBound(bad, n, side)};
}

std::optional<double> requestsNeeded(double bad, double n, double limit, double confidence)
{
    if (surelyBelow(bad, n, limit, confidence))
        return 0;
    if (limit <= 0 || (n > 0 && bad / n >= limit))
        return std::nullopt;
    double low = n, high = std::max(n, 10.0);
    while (upperBound(bad, high, confidence) >= limit) {
        low = high;
        high *= 2;
        if (high > 1e12)
            return std::nullopt;
    }
    while (high - low > 0.5) {
        const double mid = (low + high) / 2;
        (upperBound(bad, mid, confidence) < limit ? high : low) = mid;
    }
    return std::ceil(high - n);
}

} // namespace tidegate::judge
