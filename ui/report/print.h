// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QImage>

namespace tidegate::ui {

/// The release report on A4 pages with page numbers, as a PDF. Needs a QGuiApplication (offscreen is enough); main thread.
[[nodiscard]] QByteArray reportPdf(const report::Input &in);
/// The report's beginning as a picture, `size` in px at `scale`: what the first page looks like.
[[nodiscard]] QImage reportPicture(const report::Input &in, const QSize &size, double scale = 1);
/// In the format that the path's ending names: .html .pdf .json .csv. An Error of kind Usage for another.
[[nodiscard]] Expected<QByteArray> reportAs(const QString &path, const report::Input &in);

} // namespace tidegate::ui
