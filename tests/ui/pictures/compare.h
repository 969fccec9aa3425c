// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include <QImage>

namespace tidegate::test {

/// How far a picture is from the one that somebody looked at and found right. Both are small: details of a letter do not count, a part
/// that is missing, cut, moved or of another colour does.
struct Distance {
    double mean = 0;  ///< of the largest difference of a channel, 0 … 255
    double share = 0; ///< of pixels that differ by more than kSeen
    [[nodiscard]] bool close() const { return mean < 2.0 && share < 0.006; }
};
inline constexpr int kSeen = 40;
inline constexpr QSize kSmall{360, 225}; ///< of a reference: a quarter of the window's size

/// As it is kept and compared: whatever the scale that it was painted at.
[[nodiscard]] QImage small(const QImage &picture);
/// Of two small ones; of different sizes everything differs.
[[nodiscard]] Distance distance(const QImage &a, const QImage &b);

} // namespace tidegate::test
