// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "rehearsal/promql_nodes.h"

#include "base/number.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidegate::rehearsal::promql {

namespace {

constexpr Millis kLookback = std::chrono::minutes(5);

Error wrong(const std::string &what)
{
    return {ErrorKind::Invalid, "query", what, ""};
}

Labels without(Labels l, const char *name)
{
    l.erase(name);
    return l;
}

class Number final : public Expression {
public:
    explicit Number(double v) : m_v(v) {}
    Expected<Value> evaluate(const std::vector<StoredSeries> &, Instant) const override
    {
        Value v;
        v.kind = Value::Kind::Scalar;
        v.scalar = m_v;
        return v;
    }

private:
    double m_v;
};

class Selector final : public Expression {
public:
    struct Test {
        Matcher m;
        QRegularExpression re;
    };
    Selector(std::vector<Test> tests, Millis range, Millis offset) : m_tests(std::move(tests)), m_range(range), m_offset(offset) {}
    Expected<Value> evaluate(const std::vector<StoredSeries> &data, Instant asked) const override
    {
        const Instant at = asked - m_offset;
        Value v;
        v.kind = m_range > Millis{0} ? Value::Kind::Matrix : Value::Kind::Vector;
        const long long last = floorSlot(at.time_since_epoch().count());
        for (const StoredSeries &s : data) {
            if (!matches(s.labels))
                continue;
            m_range > Millis{0} ? range(s, last, at, v) : instant(s, last, at, v);
        }
        return v;
    }
    [[nodiscard]] Millis span() const { return m_range; }
    [[nodiscard]] Millis offset() const { return m_offset; }

private:
    static long long floorSlot(long long ms) { return ms / Metrics::kStepMs; }
    bool matches(const Labels &labels) const
    {
        return std::ranges::all_of(m_tests, [&](const Test &t) {
            const auto it = labels.find(t.m.label);
            const std::string value = it == labels.end() ? "" : it->second;
            if (t.m.op == "=" || t.m.op == "!=")
                return (value == t.m.value) == (t.m.op == "=");
            return t.re.match(QString::fromStdString(value)).hasMatch() == (t.m.op == "=~");
        });
    }
    void instant(const StoredSeries &s, long long last, Instant at, Value &v) const
    {
        for (long long k = std::min(last - s.first, static_cast<long long>(s.values.size()) - 1); k >= 0; --k) {
            const Instant t{Millis{(s.first + k) * Metrics::kStepMs}};
            if (at - t >= kLookback)
                return;
            const double x = s.values[static_cast<std::size_t>(k)];
            if (std::isnan(x))
                return; // gone: Prometheus marks a vanished series stale at once
            v.vector.push_back({s.labels, x});
            return;
        }
    }
    void range(const StoredSeries &s, long long last, Instant at, Value &v) const
    {
        Range r{s.labels, {}};
        const Instant from = at - m_range;
        const long long first = std::max(0LL, floorSlot(from.time_since_epoch().count()) - s.first);
        for (long long k = first; k <= last - s.first && k < static_cast<long long>(s.values.size()); ++k) {
            const Instant t{Millis{(s.first + k) * Metrics::kStepMs}};
            const double x = s.values[static_cast<std::size_t>(k)];
            if (t >= from && !std::isnan(x)) // Prometheus 2 counts the left edge in
                r.points.emplace_back(t, x);
        }
        if (!r.points.empty())
            v.matrix.push_back(std::move(r));
    }
    std::vector<Test> m_tests;
    Millis m_range, m_offset;
};

/// Growth of a counter, extrapolated to the edges of the range as Prometheus 2 does (promql/functions.go describes the rule; written anew).
std::optional<double> growth(const Range &r, Instant from, Instant to, bool perSecond)
{
    if (r.points.size() < 2)
        return std::nullopt;
    double sum = r.points.back().second - r.points.front().second;
    for (std::size_t i = 1; i < r.points.size(); ++i) {
        if (r.points[i].second < r.points[i - 1].second)
            sum += r.points[i - 1].second;
    }
    const double sampled = toSeconds(r.points.back().first) - toSeconds(r.points.front().first);
    double start = toSeconds(r.points.front().first) - toSeconds(from), end = toSeconds(to) - toSeconds(r.points.back().first);
    const double average = sampled / static_cast<double>(r.points.size() - 1);
    if (sum > 0 && r.points.front().second >= 0)
        start = std::min(start, sampled * (r.points.front().second / sum)); // a counter does not come from below zero
    const double threshold = average * 1.1;
    const double whole = sampled + (start < threshold ? start : average / 2) + (end < threshold ? end : average / 2);
    sum *= whole / sampled;
    return perSecond ? sum / (toSeconds(to) - toSeconds(from)) : sum;
}

double quantileOf(double q, std::vector<std::pair<double, double>> buckets)
{
    std::ranges::sort(buckets);
    if (buckets.size() < 2 || !std::isinf(buckets.back().first))
        return std::numeric_limits<double>::quiet_NaN();
    double most = 0;
    for (auto &[bound, count] : buckets)
        count = most = std::max(most, count);
    if (most == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const double rank = q * most;
    const auto it = std::ranges::find_if(buckets.begin(), buckets.end() - 1, [&](const auto &b) { return b.second >= rank; });
    if (it == buckets.end() - 1)
        return (buckets.end() - 2)->first;
    if (it == buckets.begin() && it->first <= 0)
        return it->first;
    const double from = it == buckets.begin() ? 0 : (it - 1)->first, before = it == buckets.begin() ? 0 : (it - 1)->second;
    return from + (it->first - from) * (rank - before) / (it->second - before);
}

class Call final : public Expression {
public:
    Call(std::string name, std::vector<Node> args) : m_name(std::move(name)), m_args(std::move(args)) {}
    Expected<Value> evaluate(const std::vector<StoredSeries> &data, Instant at) const override
    {
        auto first = m_args.front()->evaluate(data, at);
        if (!first)
            return first;
        Value v;
        if (m_name == "vector") {
            if (first->kind != Value::Kind::Scalar)
                return wrong("vector() takes a scalar");
            v.vector.push_back({{}, first->scalar});
            return v;
        }
        if (m_name == "histogram_quantile")
            return histogram(*first, data, at);
        const auto *selector = dynamic_cast<const Selector *>(m_args.front().get());
        if (first->kind != Value::Kind::Matrix || !selector)
            return wrong("expected type range vector in call to function \"" + m_name + "\"");
        const Instant to = at - selector->offset();
        for (const Range &r : first->matrix) {
            if (m_name == "last_over_time")
                v.vector.push_back({r.labels, r.points.back().second});
            else if (const auto g = growth(r, to - selector->span(), to, m_name == "rate"))
                v.vector.push_back({without(r.labels, "__name__"), *g});
        }
        return v;
    }

private:
    Expected<Value> histogram(const Value &q, const std::vector<StoredSeries> &data, Instant at) const
    {
        auto buckets = m_args[1]->evaluate(data, at);
        if (!buckets)
            return buckets;
        if (q.kind != Value::Kind::Scalar || buckets->kind != Value::Kind::Vector)
            return wrong("histogram_quantile takes a scalar and a vector");
        std::map<Labels, std::vector<std::pair<double, double>>> groups;
        for (const Sample &s : buckets->vector) {
            const auto le = s.labels.find("le");
            if (const auto bound = le == s.labels.end() ? std::nullopt : parseNumber(le->second))
                groups[without(without(s.labels, "le"), "__name__")].emplace_back(*bound, s.value);
        }
        Value v;
        for (auto &[labels, b] : groups)
            v.vector.push_back({labels, quantileOf(q.scalar, std::move(b))});
        return v;
    }
    std::string m_name;
    std::vector<Node> m_args;
};

class Aggregation final : public Expression {
public:
    Aggregation(std::string op, Node inner, std::set<std::string> labels, bool without) : m_op(std::move(op)), m_inner(std::move(inner)), m_labels(std::move(labels)), m_without(without) {}
    Expected<Value> evaluate(const std::vector<StoredSeries> &data, Instant at) const override
    {
        auto in = m_inner->evaluate(data, at);
        if (!in)
            return in;
        if (in->kind != Value::Kind::Vector)
            return wrong("expected type instant vector in aggregation expression");
        std::map<Labels, std::pair<double, int>> groups;
        for (const Sample &s : in->vector) {
            Labels key;
            for (const auto &[k, x] : s.labels) {
                if (m_labels.contains(k) != m_without && !(m_without && k == "__name__"))
                    key.emplace(k, x);
            }
            auto [it, fresh] = groups.try_emplace(key, s.value, 0);
            double &acc = it->second.first;
            ++it->second.second;
            if (!fresh)
                acc = m_op == "min" ? std::min(acc, s.value) : m_op == "max" ? std::max(acc, s.value) : acc + s.value;
        }
        Value v;
        for (const auto &[labels, g] : groups)
            v.vector.push_back({labels, m_op == "count" ? g.second : m_op == "avg" ? g.first / g.second : g.first});
        return v;
    }

private:
    std::string m_op;
    Node m_inner;
    std::set<std::string> m_labels;
    bool m_without;
};

class Binary final : public Expression {
public:
    Binary(std::string op, Node left, Node right) : m_op(std::move(op)), m_left(std::move(left)), m_right(std::move(right)) {}
    Expected<Value> evaluate(const std::vector<StoredSeries> &data, Instant at) const override
    {
        auto l = m_left->evaluate(data, at);
        if (!l)
            return l;
        auto r = m_right->evaluate(data, at);
        if (!r)
            return r;
        if (l->kind == Value::Kind::Matrix || r->kind == Value::Kind::Matrix)
            return wrong("binary expression must contain only scalar and instant vector types");
        if (m_op == "or" || m_op == "and" || m_op == "unless")
            return sets(*l, *r);
        Value v;
        if (l->kind == Value::Kind::Scalar && r->kind == Value::Kind::Scalar) {
            v.kind = Value::Kind::Scalar;
            v.scalar = combine(l->scalar, r->scalar).value_or(0);
            return v;
        }
        if (l->kind == Value::Kind::Scalar || r->kind == Value::Kind::Scalar) {
            const bool left = l->kind == Value::Kind::Vector;
            for (const Sample &s : left ? l->vector : r->vector) {
                const auto x = left ? combine(s.value, r->scalar) : combine(l->scalar, s.value);
                if (x)
                    v.vector.push_back({comparison() ? s.labels : without(s.labels, "__name__"), comparison() ? s.value : *x});
            }
            return v;
        }
        for (const Sample &a : l->vector) {
            const Labels key = without(a.labels, "__name__");
            const auto b = std::ranges::find_if(r->vector, [&](const Sample &s) { return without(s.labels, "__name__") == key; });
            if (b == r->vector.end())
                continue;
            if (const auto x = combine(a.value, b->value))
                v.vector.push_back({comparison() ? a.labels : key, comparison() ? a.value : *x});
        }
        return v;
    }

private:
    bool comparison() const { return m_op.find_first_of("<>=") != std::string::npos; }
    std::optional<double> combine(double a, double b) const
    {
        if (m_op == "+")
            return a + b;
        if (m_op == "-")
            return a - b;
        if (m_op == "*")
            return a * b;
        if (m_op == "/")
            return a / b;
        const bool holds = m_op == "==" ? a == b : m_op == "!=" ? a != b : m_op == "<" ? a < b : m_op == ">" ? a > b : m_op == "<=" ? a <= b : a >= b;
        return holds ? std::optional(a) : std::nullopt;
    }
    Expected<Value> sets(const Value &l, const Value &r) const
    {
        if (l.kind != Value::Kind::Vector || r.kind != Value::Kind::Vector)
            return wrong("set operator \"" + m_op + "\" not allowed in binary scalar expression");
        const auto in = [](const Sample &s, const std::vector<Sample> &list) {
            const Labels key = without(s.labels, "__name__");
            return std::ranges::any_of(list, [&](const Sample &x) { return without(x.labels, "__name__") == key; });
        };
        Value v;
        for (const Sample &s : l.vector) {
            if (m_op == "or" || in(s, r.vector) == (m_op == "and"))
                v.vector.push_back(s);
        }
        for (const Sample &s : r.vector) {
            if (m_op == "or" && !in(s, l.vector))
                v.vector.push_back(s);
        }
        return v;
    }
    std::string m_op;
    Node m_left, m_right;
};

} // namespace

Node makeNumber(double v)
{
    return std::make_shared<Number>(v);
}

Expected<Node> makeSelector(std::vector<Matcher> matchers, Millis range, Millis offset)
{
    std::vector<Selector::Test> tests;
    for (Matcher &m : matchers) {
        Selector::Test t;
        if (m.op.size() == 2 && m.op[1] == '~') {
            t.re = QRegularExpression(QRegularExpression::anchoredPattern(QString::fromStdString(m.value)));
            if (!t.re.isValid())
                return wrong("bad regular expression \"" + m.value + "\"");
        }
        t.m = std::move(m);
        tests.push_back(std::move(t));
    }
    return Node(std::make_shared<Selector>(std::move(tests), range, offset));
}

Node makeBinary(const std::string &op, Node left, Node right)
{
    return std::make_shared<Binary>(op, std::move(left), std::move(right));
}

Node makeAggregation(const std::string &op, Node inner, std::set<std::string> labels, bool without)
{
    return std::make_shared<Aggregation>(op, std::move(inner), std::move(labels), without);
}

Node makeCall(const std::string &name, std::vector<Node> args)
{
    return std::make_shared<Call>(name, std::move(args));
}

} // namespace tidegate::rehearsal::promql
