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
        return {255, 255};
    double sum = 0, worst = 0;
    for (int top = 0; top < a.height(); top += kPatch) {
        for (int left = 0; left < a.width(); left += kPatch) {
            double patch = 0;
            int pixels = 0;
            for (int y = top; y < std::min(top + kPatch, a.height()); ++y) {
                for (int x = left; x < std::min(left + kPatch, a.width()); ++x, ++pixels) {
                    const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
                    patch += std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
                }
            }
            sum += patch;
            worst = std::max(worst, patch / pixels);
        }
    }
    return {sum / (static_cast<double>(a.width()) * a.height()), worst};
}

} // namespace tidegate::test
