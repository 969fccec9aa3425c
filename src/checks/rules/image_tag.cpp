// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "checks/rules/rules.h"
#include "checks/workload.h"

namespace tidegate::checks {

Finding imageTag(const Subject &s)
{
    const auto all = containers(s, true);
    if (all.empty())
        return unknown({TG_TR("no container is seen"), {}});
    for (const Container &c : all) {
        const std::string image = scalarAt(*c.json, {"image"});
        const std::string tag = tagOf(image);
        if (image.find('@') == std::string::npos && (tag.empty() || tag == "latest"))
            return with(at(fail({TG_TR("image %1 of %2 has no fixed tag"), {image.empty() ? "?" : image, c.name}}, {TG_TR("Name a version's tag or a digest."), {}}), s, c.field + ".image"), image);
    }
    return pass({TG_TR("images have fixed tags"), {}});
}

std::string tagOf(const std::string &image)
{
    const std::string name = image.substr(0, image.find('@'));
    const auto slash = name.rfind('/'), colon = name.rfind(':');
    return colon == std::string::npos || (slash != std::string::npos && colon < slash) ? std::string() : name.substr(colon + 1);
}

} // namespace tidegate::checks
