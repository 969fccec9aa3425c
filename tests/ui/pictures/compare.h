// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QImage>

namespace tidegate::test {

/// How far a picture is from the one that somebody looked at and found right. Both are small: details of a letter do not count, a part
/// that is missing, cut, moved or of another colour does.
struct Distance {
    double mean = 0;  ///< of the largest difference of a channel, 0 … 255
    double worst = 0; ///< the mean of the patch of kPatch × kPatch pixels that differs most: a button is a few of them
    [[nodiscard]] bool close() const { return mean < 2 && worst < kMost; }
    static constexpr double kMost = 14;
};
inline constexpr int kPatch = 10;
inline constexpr QSize kSmall{288, 180}; ///< of a reference: a fifth of the window's size

/// As it is kept and compared: whatever the scale that it was painted at.
[[nodiscard]] QImage small(const QImage &picture);
/// Of two small ones; of different sizes everything differs.
[[nodiscard]] Distance distance(const QImage &a, const QImage &b);

} // namespace tidegate::test
