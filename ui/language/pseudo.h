// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QTranslator>

namespace tidegate::ui {

/// A language that nobody speaks: every text that goes through translation is bracketed, accented and a third longer, so that a test sees
/// what does not go through it and what is clipped when it grows.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// Whether a text was translated by this: it begins with the bracket, or holds one.
    [[nodiscard]] static bool isPseudo(const QString &text);
};

} // namespace tidegate::ui
