// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "journal/journal.h"

#include <QCryptographicHash>

namespace tidegate::journal {

namespace {

Json withoutHash(const Entry &e)
{
    Json requests = Json::array();
    for (const RequestRecord &r : e.requests)
        requests.push_back({{"method", r.method}, {"path", r.path}, {"patch", r.patch}, {"status", r.status}, {"answer", r.answer}, {"at", formatInstant(r.at)}});
    return {{"seq", e.seq}, {"at", formatInstant(e.at)}, {"actor", e.actor}, {"command", e.command}, {"release", e.release}, {"from", e.from}, {"to", e.to}, {"evidence", e.evidence}, {"requests", std::move(requests)}, {"outcome", e.outcome}, {"previous", e.previous}};
}

std::string hashOf(const Entry &e)
{
    const std::string text = withoutHash(e).dump(-1, ' ', false, Json::error_handler_t::replace);
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace

Json toJson(const Entry &e)
{
    Json d = withoutHash(e);
    d["hash"] = e.hash;
    return d;
}

Expected<Entry> entryFromJson(const Json &d)
{
    const auto at = d.is_object() ? parseInstant(textAt(d, {"at"})) : std::nullopt;
    if (!at || !nodeAt(d, {"seq"}))
        return Error{ErrorKind::Invalid, "journal entry", TG_TR("seq or at is missing"), TG_TR("the line was changed or cut")};
    Entry e;
    e.seq = intAt(d, {"seq"});
    e.at = *at;
    e.actor = textAt(d, {"actor"});
    e.command = textAt(d, {"command"});
    e.release = textAt(d, {"release"});
    e.from = textAt(d, {"from"});
    e.to = textAt(d, {"to"});
    e.outcome = textAt(d, {"outcome"});
    e.hash = textAt(d, {"hash"});
    e.previous = textAt(d, {"previous"});
    if (const Json *evidence = nodeAt(d, {"evidence"}))
        e.evidence = *evidence;
    if (const Json *requests = nodeAt(d, {"requests"}); requests && requests->is_array()) {
        for (const Json &r : *requests) {
            const Json *patch = nodeAt(r, {"patch"});
            e.requests.push_back({textAt(r, {"method"}), textAt(r, {"path"}), patch ? *patch : Json(), static_cast<int>(intAt(r, {"status"})), textAt(r, {"answer"}), parseInstant(textAt(r, {"at"})).value_or(Instant{})});
        }
    }
    return e;
}

Entry chained(Entry e, long long previousSeq, const std::string &previousHash)
{
    e.seq = previousSeq + 1;
    e.previous = previousHash;
    e.hash = hashOf(e);
    return e;
}


bool intact(const Entry &e)
{
    return e.hash == hashOf(e);
}

} // namespace tidegate::journal
