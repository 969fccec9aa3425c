// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "compare.h"

#include <algorithm>
#include <cstdlib>

namespace tidegate::test {

QImage small(const QImage &picture)
{
    QImage flat = picture;
    flat.setDevicePixelRatio(1);
    return flat.scaled(kSmall, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

Distance distance(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return {255, 1};
    double sum = 0;
    int seen = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int d = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            sum += d;
            seen += d > kSeen;
        }
    }
    const double n = static_cast<double>(a.width()) * a.height();
    return {sum / n, seen / n};
}

} // namespace tidegate::test
