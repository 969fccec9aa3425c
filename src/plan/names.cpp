// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "plan/names.h"

namespace tidegate::plan {

std::string outsideRule(const std::string &item)
{
    return "outside/" + item;
}

const char *name(Method method)
{
    return nameIn(kMethods, method);
}

const char *name(EnvironmentClass cls)
{
    return nameIn(kClasses, cls);
}

const char *name(TriggerAction action)
{
    return nameIn(kActions, action);
}

const char *name(ItemKind kind)
{
    return nameIn(kItemKinds, kind);
}

} // namespace tidegate::plan
