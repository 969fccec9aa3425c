// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "alarms/load_report.h"

#include "alarms/chatter.h"
#include "base/number.h"

#include <algorithm>
#include <set>

namespace tidegate::alarms {

namespace {

constexpr Millis kSame = std::chrono::seconds(30), kStale = std::chrono::hours(24);
constexpr std::size_t kMost = 10;

std::string padded(std::string s, std::size_t width)
{
    s.resize(std::max(s.size(), width), ' ');
    return s;
}

} // namespace

LoadReport loadReport(const std::vector<Entry> &entries, const std::string &month, Instant end)
{
    LoadReport r;
    r.month = month;
    std::set<long long> tenths;
    std::map<std::pair<std::string, std::string>, Rise> last;      // by release and alarm
    std::map<std::pair<std::string, std::string>, Instant> begun;  // what stands
    std::map<std::pair<std::string, std::string>, LoadReport::Frequent> all;
    std::deque<Instant> recent;
    bool flood = false;
    Chatter chatter;
    for (const Entry &e : entries) {
        const Rise &x = e.what;
        const std::pair key(x.release, x.alarm.key);
        if (e.kind == Entry::Kind::Watched) {
            tenths.insert(x.at.time_since_epoch() / kTenMinutes);
            continue;
        }
        if (e.kind == Entry::Kind::Fell) {
            if (const auto it = begun.find(key); it != begun.end()) {
                r.standing += x.at - it->second > kStale ? 1 : 0;
                begun.erase(it);
            }
            continue;
        }
        const auto before = last.find(key);
        const bool twice = begun.contains(key) && before != last.end() && x.at - before->second.at < kSame;
        last[key] = x;
        begun.try_emplace(key, x.at);
        if (twice)
            continue;
        ++r.rises;
        r.high += x.alarm.high ? 1 : 0;
        r.unanswered += x.alarm.answered ? 0 : 1;
        recent.push_back(x.at);
        while (x.at - recent.front() > kTenMinutes)
            recent.pop_front();
        if (static_cast<int>(recent.size()) > r.peak) {
            r.peak = static_cast<int>(recent.size());
            r.peakAt = recent.front();
        }
        if (recent.size() < kFloodEnds)
            flood = false;
        if (recent.size() >= kFloodBegins && !std::exchange(flood, true))
            ++r.floods;
        LoadReport::Frequent &f = all[key];
        f.release = x.release;
        f.title = x.alarm.title;
        ++f.rises;
        const std::string id = x.release + "\n" + x.alarm.key;
        const bool already = chatter.chatters(id, x.at) > 0;
        chatter.rose(id, x.at);
        f.chattered += !already && chatter.chatters(id, x.at) > 0 ? 1 : 0;
    }
    for (const auto &[key, since] : begun)
        r.standing += end - since > kStale ? 1 : 0;
    // An alarm was seen, so somebody watched, whatever the clock of these ten minutes says.
    const double watched = static_cast<double>(std::max<std::size_t>(tenths.size(), r.rises > 0 ? 1 : 0));
    r.hours = watched / 6;
    r.perTenMinutes = watched > 0 ? r.rises / watched : 0;
    for (auto &[key, f] : all) {
        f.share = static_cast<double>(f.rises) / r.rises;
        r.most.push_back(std::move(f));
    }
    std::ranges::stable_sort(r.most, std::greater{}, &LoadReport::Frequent::rises);
    if (r.most.size() > kMost)
        r.most.resize(kMost);
    return r;
}

std::vector<LoadLine> lines(const LoadReport &r)
{
    int chattering = 0;
    for (const auto &f : r.most)
        chattering += f.chattered;
    const double high = r.rises > 0 ? 100.0 * r.high / r.rises : 0;
    // Shares of a handful say nothing.
    const bool enough = r.rises >= 20;
    return {
        {{TG_TR("Watched"), {}}, {TG_TR("%1 h"), {fixed(r.hours, 1)}}, {}, true},
        {{TG_TR("Alarms in 10 min, on the average"), {}}, {TG_TR("%1"), {fixed(r.perTenMinutes, 2)}}, {TG_TR("at most 1"), {}}, r.perTenMinutes <= 1},
        {{TG_TR("Most in any 10 min"), {}}, r.peakAt ? Message{TG_TR("%1, from %2"), {std::to_string(r.peak), formatInstant(*r.peakAt)}} : Message{TG_TR("%1"), {std::to_string(r.peak)}}, {TG_TR("at most 10"), {}}, r.peak <= 10},
        {{TG_TR("Floods"), {}}, {TG_TR("%1"), {std::to_string(r.floods)}}, {TG_TR("none"), {}}, r.floods == 0},
        {{TG_TR("Of high priority"), {}}, {TG_TR("%1 % (%2 of %3)"), {fixed(high, 0), std::to_string(r.high), std::to_string(r.rises)}}, {TG_TR("about 5 %"), {}}, !enough || high <= 20},
        {{TG_TR("Chattering"), {}}, {TG_TR("%1"), {std::to_string(chattering)}}, {TG_TR("none"), {}}, chattering == 0},
        {{TG_TR("Without a response"), {}}, {TG_TR("%1"), {std::to_string(r.unanswered)}}, {TG_TR("none"), {}}, r.unanswered == 0},
        {{TG_TR("Standing for more than a day"), {}}, {TG_TR("%1"), {std::to_string(r.standing)}}, {TG_TR("fewer than 5"), {}}, r.standing < 5},
    };
}

std::string text(const LoadReport &r)
{
    std::string out = "alarm load of " + r.month + "\n";
    for (const LoadLine &l : lines(r))
        out += padded(l.name.english(), 36) + padded(l.value.english(), 34) + (l.target.empty() ? "" : (l.met ? "ok, " : "NOT ") + l.target.english()) + "\n";
    if (!r.most.empty())
        out += "most frequent\n";
    for (const auto &f : r.most)
        out += padded("  " + std::to_string(f.rises) + " × (" + fixed(f.share * 100, 0) + " %)", 16) + f.release + ": " + f.title + (f.chattered > 0 ? ", chattered " + std::to_string(f.chattered) + " ×" : "") + "\n";
    out.pop_back();
    return out;
}

Json toJson(const LoadReport &r)
{
    Json most = Json::array();
    for (const auto &f : r.most)
        most.push_back({{"release", f.release}, {"alarm", f.title}, {"rises", f.rises}, {"share", f.share}, {"chattered", f.chattered}});
    return {{"month", r.month}, {"hoursWatched", r.hours}, {"rises", r.rises}, {"high", r.high}, {"perTenMinutes", r.perTenMinutes}, {"peakTenMinutes", r.peak}, {"peakAt", r.peakAt ? Json(formatInstant(*r.peakAt)) : Json(nullptr)}, {"floods", r.floods}, {"withoutResponse", r.unanswered}, {"standing", r.standing}, {"most", most}};
}

} // namespace tidegate::alarms
