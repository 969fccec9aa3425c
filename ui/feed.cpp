// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/feed.h"

// The interface's meta object lives here; implementations are in ui/ and in tests.
