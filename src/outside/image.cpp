// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "outside/image.h"

#include <QUrl>

namespace tidegate::outside {

namespace {

std::map<std::string, std::string> values(const Target &t)
{
    const ImageName i = imageName(t.image);
    return {{"{version}", t.version}, {"{image}", t.image}, {"{tag}", i.tag}, {"{revision}", t.revision}};
}

} // namespace

ImageName imageName(const std::string &reference)
{
    ImageName out;
    std::string rest = reference;
    if (const auto at = rest.find('@'); at != std::string::npos) {
        out.digest = rest.substr(at + 1);
        rest.resize(at);
    }
    const auto slash = rest.rfind('/');
    if (const auto colon = rest.rfind(':'); colon != std::string::npos && (slash == std::string::npos || colon > slash)) {
        out.tag = rest.substr(colon + 1);
        rest.resize(colon);
    }
    const auto first = rest.find('/');
    const std::string head = rest.substr(0, first);
    const bool hosted = first != std::string::npos && (head.find_first_of(".:") != std::string::npos || head == "localhost");
    out.server = hosted ? head : "index.docker.io";
    out.repository = hosted ? rest.substr(first + 1) : first == std::string::npos ? "library/" + rest : rest;
    if (out.server == "docker.io")
        out.server = "index.docker.io";
    if (out.tag.empty() && out.digest.empty())
        out.tag = "latest";
    return out;
}

std::string filled(const std::string &text, const Target &target, bool encoded)
{
    std::string out = text;
    for (const auto &[name, value] : values(target)) {
        const std::string put = encoded ? QUrl::toPercentEncoding(QString::fromStdString(value)).toStdString() : value;
        for (auto at = out.find(name); at != std::string::npos; at = out.find(name, at + put.size()))
            out.replace(at, name.size(), put);
    }
    return out;
}

std::string unfilled(const std::string &text, const Target &target)
{
    for (const auto &[name, value] : values(target)) {
        if (value.empty() && text.find(name) != std::string::npos)
            return name;
    }
    return {};
}

} // namespace tidegate::outside
