// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "kayenta/request_json.h"

#include "base/number.h"
#include "base/parse_json.h"

#include <cmath>
#include <limits>

namespace tidegate::kayenta {

namespace {

constexpr std::size_t kPoints = 100000, kMetrics = 10000;

/// Reads fields and remembers the first thing that is wrong, with its place.
class Reader {
public:
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    void wrong(const std::string &place, const std::string &what)
    {
        if (!m_problem)
            m_problem = Error{ErrorKind::Invalid, place, what, "see the format of judge in the documentation"};
    }
    void number(const Json &o, const std::string &place, const char *key, double &into, double low, double high)
    {
        const auto it = o.find(key);
        if (it == o.end() || it->is_null())
            return;
        const double v = it->is_number() ? it->get<double>() : std::numeric_limits<double>::quiet_NaN();
        if (!(v >= low && v <= high)) {
            return wrong(place + key, "must be a number from " + general(low, 6) + " to " + general(high, 6));
        }
        into = v;
    }
    void number(const Json &o, const std::string &place, const char *key, std::optional<double> &into)
    {
        if (const auto it = o.find(key); it != o.end() && !it->is_null()) {
            if (!it->is_number())
                return wrong(place + key, "must be a number");
            into = it->get<double>();
        }
    }
    void flag(const Json &o, const std::string &place, const char *key, bool &into)
    {
        if (const auto it = o.find(key); it != o.end() && !it->is_null()) {
            if (!it->is_boolean())
                return wrong(place + key, "must be true or false");
            into = it->get<bool>();
        }
    }
    std::string text(const Json &o, const std::string &place, const char *key)
    {
        const auto it = o.find(key);
        if (it == o.end() || it->is_null())
            return {};
        if (!it->is_string()) {
            wrong(place + key, "must be a text");
            return {};
        }
        return it->get<std::string>();
    }
    /// The object under a key, or nullptr.
    const Json *object(const Json &o, const std::string &place, const char *key)
    {
        const auto it = o.find(key);
        if (it == o.end() || it->is_null())
            return nullptr;
        if (!it->is_object()) {
            wrong(place + key, "must be an object");
            return nullptr;
        }
        return &*it;
    }
    const Json *array(const Json &o, const std::string &place, const char *key, bool required)
    {
        const auto it = o.find(key);
        if (it != o.end() && it->is_array())
            return &*it;
        if (required || (it != o.end() && !it->is_null()))
            wrong(place + key, "must be a list");
        return nullptr;
    }
    std::vector<double> series(const Json &o, const std::string &place, const char *key)
    {
        std::vector<double> out;
        const Json *list = array(o, place, key, true);
        if (!list)
            return out;
        if (list->size() > kPoints) {
            wrong(place + key, "has more than 100,000 points");
            return out;
        }
        out.reserve(list->size());
        for (const Json &v : *list) {
            const bool gap = v.is_null() || (v.is_string() && v.get_ref<const std::string &>() == "NaN");
            if (!gap && !v.is_number())
                wrong(place + key + "[" + std::to_string(out.size()) + "]", "must be a number, or null for a gap");
            out.push_back(v.is_number() ? v.get<double>() : std::numeric_limits<double>::quiet_NaN());
        }
        return out;
    }

private:
    std::optional<Error> m_problem;
};

Metric metricFrom(Reader &r, const Json &o, const std::string &place)
{
    Metric m;
    m.name = r.text(o, place, "name");
    if (m.name.empty())
        r.wrong(place + "name", "is missing");
    if (const Json *groups = r.array(o, place, "groups", false)) {
        for (const Json &g : *groups) {
            if (g.is_string())
                m.groups.push_back(g.get<std::string>());
            else
                r.wrong(place + "groups", "must be a list of texts");
        }
    }
    if (m.groups.empty())
        m.groups.push_back("default");
    const std::string direction = r.text(o, place, "direction");
    m.direction = direction == "increase" ? Direction::Increase : direction == "decrease" ? Direction::Decrease : Direction::Either;
    m.nanStrategy = r.text(o, place, "nanStrategy") == "replace" ? NanStrategy::Replace : NanStrategy::Remove;
    r.flag(o, place, "critical", m.critical);
    r.flag(o, place, "mustHaveData", m.mustHaveData);
    r.flag(o, place, "muted", m.muted);
    if (const Json *e = r.object(o, place, "effectSize")) {
        const std::string at = place + "effectSize.", measure = r.text(*e, at, "measure");
        if (!measure.empty() && measure != "meanRatio" && measure != "cles")
            r.wrong(at + "measure", "must be meanRatio or cles");
        m.effect.measure = measure == "cles" ? Measure::Cles : Measure::MeanRatio;
        r.number(*e, at, "allowedIncrease", m.effect.allowedIncrease);
        r.number(*e, at, "allowedDecrease", m.effect.allowedDecrease);
        r.number(*e, at, "criticalIncrease", m.effect.criticalIncrease);
        r.number(*e, at, "criticalDecrease", m.effect.criticalDecrease);
    }
    if (const Json *o2 = r.object(o, place, "outliers")) {
        m.removeOutliers = r.text(*o2, place + "outliers.", "strategy") == "remove";
        r.number(*o2, place + "outliers.", "outlierFactor", m.outlierFactor, 0, 1e9);
    }
    m.baseline = r.series(o, place, "baseline");
    m.canary = r.series(o, place, "canary");
    return m;
}

Json number(double v)
{
    return std::isfinite(v) ? Json(v) : Json();
}

Json number(const std::optional<double> &v)
{
    return v ? number(*v) : Json();
}

} // namespace

Expected<Request> requestFrom(std::string_view text)
{
    const Json doc = parseJson(text);
    if (!doc.is_object())
        return Error{ErrorKind::Invalid, "request", doc.is_discarded() ? "is not JSON" : "must be an object", "see the format of judge in the documentation"};
    Reader r;
    Request out;
    const Json *metrics = r.array(doc, "", "metrics", true);
    if (metrics && metrics->size() > kMetrics)
        r.wrong("metrics", "has more than 10,000 entries");
    for (std::size_t i = 0; metrics && i < metrics->size() && !r.problem(); ++i) {
        const std::string place = "metrics[" + std::to_string(i) + "]";
        if ((*metrics)[i].is_object())
            out.metrics.push_back(metricFrom(r, (*metrics)[i], place + "."));
        else
            r.wrong(place, "must be an object");
    }
    if (const Json *weights = r.object(doc, "", "groupWeights")) {
        for (const auto &[group, v] : weights->items())
            r.number(*weights, "groupWeights.", group.c_str(), out.groupWeights[group], 0, 100);
    }
    if (const Json *limits = r.object(doc, "", "thresholds")) {
        r.number(*limits, "thresholds.", "pass", out.pass, 0, 100);
        r.number(*limits, "thresholds.", "marginal", out.marginal, 0, 100);
    }
    if (out.marginal > out.pass)
        r.wrong("thresholds.marginal", "is above thresholds.pass");
    r.number(doc, "", "tolerance", out.tolerance, 0, 1e9);
    r.number(doc, "", "confidence", out.confidence, 0.5, 0.999999);
    const std::string classifier = r.text(doc, "", "classifier");
    if (!classifier.empty() && classifier != "mannWhitney" && classifier != "meanInequality")
        r.wrong("classifier", "must be mannWhitney or meanInequality");
    out.classifier = classifier == "meanInequality" ? Classifier::MeanInequality : Classifier::MannWhitney;
    r.flag(doc, "", "fixed", out.fixed);
    if (r.problem())
        return *r.problem();
    return out;
}

Json toJson(const Judgement &j)
{
    Json groups = Json::array(), metrics = Json::array();
    for (const GroupScore &g : j.groups)
        groups.push_back({{"name", g.name}, {"score", g.score}, {"weight", g.weight}});
    for (const MetricResult &m : j.metrics) {
        metrics.push_back({{"name", m.name}, {"classification", name(m.classification)}, {"reason", m.reason.english()}, {"ratio", number(m.ratio)}, {"ci", m.low ? Json{number(m.low), number(m.high)} : Json()}, {"estimate", number(m.estimate)}, {"effect", number(m.effect)}, {"critical", m.critical}, {"muted", m.muted},
                           {"points", {{"baseline", m.baselinePoints}, {"canary", m.canaryPoints}}}});
    }
    return {{"score", j.score}, {"classification", j.classification}, {"reason", j.reason.english()}, {"groups", groups}, {"metrics", metrics}};
}

} // namespace tidegate::kayenta
