// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kayenta/mann_whitney.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidegate::kayenta {

namespace {

struct Ranks {
    double sumX = 0; ///< of mid-ranks
    double ties = 0; ///< Σ (t³ − t) over groups of equal values
};

/// Mid-ranks of (x − shift) ∪ y by merging; both are sorted, and subtracting keeps the order.
Ranks ranks(const std::vector<double> &x, const std::vector<double> &y, double shift)
{
    Ranks r;
    std::size_t i = 0, j = 0;
    double before = 0;
    while (i < x.size() || j < y.size()) {
        const double value = j == y.size() || (i < x.size() && x[i] - shift < y[j]) ? x[i] - shift : y[j];
        double ofX = 0, all = 0;
        for (; i < x.size() && x[i] - shift == value; ++i, ++ofX)
            ++all;
        for (; j < y.size() && y[j] == value; ++j)
            ++all;
        r.sumX += ofX * (before + (all + 1) / 2);
        r.ties += all * all * all - all;
        before += all;
    }
    return r;
}

/// The standardised statistic less a quantile, as a function of the shift; falls from positive to negative.
class Statistic {
public:
    Statistic(const std::vector<double> &x, const std::vector<double> &y) : m_x(x), m_y(y) {}
    [[nodiscard]] double operator()(double shift, double quantile)
    {
        const double m = static_cast<double>(m_x.size()), n = static_cast<double>(m_y.size());
        const Ranks r = ranks(m_x, m_y, shift);
        const double d = r.sumX - m * (m + 1) / 2 - m * n / 2;
        const double correction = d > 0 ? 0.5 : d < 0 ? -0.5 : 0;
        const double sigma = std::sqrt(m * n / 12 * ((m + n + 1) - r.ties / ((m + n) * (m + n - 1))));
        m_failed = m_failed || !(sigma > 0);
        return sigma > 0 ? (d - correction) / sigma - quantile : 0;
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    const std::vector<double> &m_x, &m_y;
    bool m_failed = false;
};

/// Brent's zero finder (Algorithms for Minimization without Derivatives, ch. 4), with the stopping rule of R's uniroot:
/// the steps matter, for the function is a staircase and the answer is one of many points between two treads.
template<typename F>
double brent(F &&f, double left, double right, double tolerance)
{
    constexpr double eps = 2.220446049250313e-16;
    double old = left, best = right, other = left;
    double fOld = f(old), fBest = f(best), fOther = fOld;
    if (fOld == 0)
        return old;
    if (fBest == 0)
        return best;
    for (int i = 0; i <= 1000; ++i) {
        const double previous = best - old;
        if (std::abs(fOther) < std::abs(fBest)) {
            old = best;
            best = other;
            other = old;
            fOld = fBest;
            fBest = fOther;
            fOther = fOld;
        }
        const double enough = 2 * eps * std::abs(best) + tolerance / 2;
        double step = (other - best) / 2;
        if (std::abs(step) <= enough || fBest == 0)
            return best;
        if (std::abs(previous) >= enough && std::abs(fOld) > std::abs(fBest)) {
            const double span = other - best;
            double p = 0, q = 0;
            if (old == other) { // two points: a secant
                const double s = fBest / fOld;
                p = span * s;
                q = 1 - s;
            } else { // three: inverse quadratic
                const double a = fOld / fOther, b = fBest / fOther, c = fBest / fOld;
                p = c * (span * a * (a - b) - (best - old) * (b - 1));
                q = (a - 1) * (b - 1) * (c - 1);
            }
            if (p > 0)
                q = -q;
            else
                p = -p;
            if (p < 0.75 * span * q - std::abs(enough * q) / 2 && p < std::abs(previous * q / 2))
                step = p / q;
        }
        if (std::abs(step) < enough)
            step = step > 0 ? enough : -enough;
        old = best;
        fOld = fBest;
        best += step;
        fBest = f(best);
        if ((fBest > 0 && fOther > 0) || (fBest < 0 && fOther < 0)) {
            other = old;
            fOther = fOld;
        }
    }
    return best;
}

} // namespace

double rankSum(const std::vector<double> &x, const std::vector<double> &y)
{
    return ranks(x, y, 0).sumX;
}

double normalQuantile(double p)
{
    double low = -40, high = 40;
    for (int i = 0; i < 200 && high - low > 1e-16; ++i) {
        const double mid = (low + high) / 2;
        (std::erfc(-mid / std::sqrt(2.0)) / 2 < p ? low : high) = mid;
    }
    return (low + high) / 2;
}

bool canDecide(std::size_t canary, std::size_t baseline, double confidence)
{
    const double m = static_cast<double>(canary), n = static_cast<double>(baseline);
    if (m < 1 || n < 1)
        return false;
    // Fully separated, without ties: the largest statistic that these sizes can give.
    return (m * n / 2 - 0.5) / std::sqrt(m * n * (m + n + 1) / 12) > normalQuantile(1 - (1 - confidence) / 2);
}

std::optional<Shift> shift(std::vector<double> canary, std::vector<double> baseline, double confidence, double tolerance)
{
    std::ranges::sort(canary);
    std::ranges::sort(baseline);
    Statistic w(canary, baseline);
    const double left = canary.front() - baseline.back(), right = canary.back() - baseline.front();
    const double z = normalQuantile(1 - (1 - confidence) / 2);
    const auto bound = [&](double quantile) {
        if (w(left, quantile) <= 0)
            return left;
        if (w(right, quantile) >= 0)
            return right;
        return brent([&](double s) { return w(s, quantile); }, left, right, tolerance);
    };
    Shift s;
    s.low = bound(z);
    s.high = bound(-z);
    s.estimate = brent([&](double at) { return w(at, 0); }, left, right, tolerance);
    if (w.failed())
        return std::nullopt;
    return s;
}

} // namespace tidegate::kayenta
