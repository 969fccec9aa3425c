// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "targets.h"

#include "kube/api_client.h"
#include "kube/kubeconfig.h"
#include "kube/pod_store.h"
#include "net/line_framer.h"
#include "prometheus/increments.h"

#include <QTemporaryFile>

#include <cstdio>
#include <cstdlib>

namespace tidegate::fuzz {

namespace {

QByteArray array(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

std::vector<QByteArray> lines(std::string_view bytes, std::size_t piece, bool &overflowed)
{
    net::LineFramer framer(64);
    std::vector<QByteArray> out;
    for (std::size_t at = 0; at < bytes.size() && !framer.overflowed(); at += piece) {
        framer.feed(array(bytes.substr(at, piece)));
        while (const auto line = framer.next())
            out.push_back(*line);
    }
    overflowed = framer.overflowed();
    return out;
}

} // namespace

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void kubeconfig(std::string_view bytes)
{
    static QTemporaryFile file; // one for all inputs: the loader reads files only
    if (!file.isOpen())
        require(file.open(), "a scratch file can be opened");
    file.resize(0);
    file.seek(0);
    file.write(array(bytes));
    file.flush();
    const kube::LoadResult loaded = kube::loadKubeconfigFiles({file.fileName().toStdString()}, true);
    for (const Error &e : loaded.errors)
        require(!e.text().empty(), "an error has words");
    (void)kube::validateAll(loaded.config);
    for (const auto &[name, entry] : loaded.config.contexts) {
        kube::Overrides o;
        o.context = name;
        if (const auto spec = kube::resolve(loaded.config, o))
            (void)kube::describe(*spec, loaded.config).dump();
    }
}

void framing(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const std::size_t piece = static_cast<unsigned char>(bytes.front()) % 7U + 1U;
    bytes.remove_prefix(1);
    bool cutOverflowed = false, wholeOverflowed = false;
    const auto cut = lines(bytes, piece, cutOverflowed), whole = lines(bytes, bytes.size() + 1, wholeOverflowed);
    require(cut == whole, "the lines do not depend on how the bytes arrive");
    require(cutOverflowed == wholeOverflowed, "an overflow does not depend on how the bytes arrive");
    for (const QByteArray &line : whole) {
        require(!line.isEmpty() && !line.contains('\n'), "a line is not empty and has no end in it");
        require(line.size() <= 64, "a line is bounded");
    }
}

void pods(std::string_view bytes)
{
    (void)kube::errorFromStatus(500, array(bytes), "GET /api").text();
    kube::PodStore store("fuzz");
    store.begin();
    if (store.page(array(bytes), {}))
        store.commit();
    (void)store.event(array(bytes), false);
}

void prometheus(std::string_view bytes)
{
    const auto result = prometheus::decode(array(bytes), 200, "fuzz");
    if (!result)
        return require(!result.error().text().empty(), "an error has words");
    for (const prometheus::Series &s : result->series)
        require(s.times.size() == s.values.size(), "each sample has a time and a value");
    (void)prometheus::increments(*result, *result, *result, 1000, fromSeconds(1750000000), Millis{15000});
}

} // namespace tidegate::fuzz
