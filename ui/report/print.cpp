// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Tidegate authors
#include "ui/report/print.h"

#include "report/chart.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>

namespace tidegate::ui {

namespace {

constexpr double kChartScale = 4; ///< charts are pictures within the document: fine enough for paper

/// A chart as a picture that is `width` px wide in the document.
QImage chart(const report::Input &in, report::Measure m, double width)
{
    const std::string svg = report::chartSvg(in, m);
    if (svg.empty())
        return {};
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    const QSizeF natural = renderer.defaultSize();
    QImage image((QSizeF(width, width * natural.height() / natural.width()) * kChartScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(kChartScale);
    return image;
}

/// Laid out for pages of this size, in px.
void lay(QTextDocument &doc, const report::Input &in, const QSizeF &page)
{
    for (const report::Measure m : {report::Measure::ErrorRate, report::Measure::P95})
        doc.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart:") + QLatin1String(report::name(m))), chart(in, m, page.width()));
    doc.setDocumentMargin(0);
    doc.setHtml(QString::fromStdString(report::html(in, report::Medium::Print)));
    doc.setPageSize(page);
}

} // namespace

QByteArray reportPdf(const report::Input &in)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(16, 16, 16, 18), QPageLayout::Millimeter);
    writer.setResolution(300);
    writer.setTitle(QString::fromStdString(in.state.release + " " + in.state.canaryVersion) + QStringLiteral(" · release report"));
    writer.setCreator(QStringLiteral("Tidegate"));

    // The document counts in px of 96 dpi; the paper has 300.
    const double unit = writer.resolution() / 96.0;
    const QSizeF paper = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    constexpr double foot = 24;
    const QSizeF page(paper.width() / unit, paper.height() / unit - foot);
    QTextDocument doc;
    lay(doc, in, page);

    QPainter painter(&writer);
    painter.scale(unit, unit);
    QFont small(QStringLiteral("Noto Sans"));
    small.setPixelSize(10);
    for (int i = 0; i < doc.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, i * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        doc.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(QColor(0x4B, 0x55, 0x63));
        const QRectF line(0, page.height() + foot - 14, page.width(), 14);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString::fromStdString(in.state.release + " " + in.state.canaryVersion + " · run " + std::to_string(in.state.run)));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(i + 1).arg(doc.pageCount()));
    }
    painter.end();
    return out;
}

QImage reportPicture(const report::Input &in, const QSize &size, double scale)
{
    constexpr double margin = 48;
    QTextDocument doc;
    lay(doc, in, QSizeF(size.width() - 2 * margin, 1e6));
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, 0, size.width() - 2 * margin, size.height() - 2 * margin);
    painter.setClipRect(context.clip);
    doc.documentLayout()->draw(&painter, context);
    painter.end();
    return image;
}

Expected<QByteArray> reportAs(const QString &path, const report::Input &in)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive))
        return QByteArray::fromStdString(report::html(in));
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return reportPdf(in);
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return QByteArray::fromStdString(report::json(in).dump(2)) + '\n';
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return QByteArray::fromStdString(report::csv(in));
    return Error{ErrorKind::Usage, path.toStdString(), TG_TR("the ending names no format of a report"), TG_TR("end it with .html, .pdf, .json or .csv")};
}

} // namespace tidegate::ui
