// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

/// Marks a sentence for translation where it is written; the text stays a plain literal.
/// lupdate reads it as QT_TRANSLATE_NOOP("tidegate", text) (see translations/CMakeLists.txt).
#define TG_TR(text) text
