#include "ui/charts/chart_output.h"

#include "ui/charts/chart_scene.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#ifdef ANCU_HAS_SVG
#include <QSvgGenerator>
#endif

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ChartOutput)
};

void paint(const core::ChartData &data, QPaintDevice &device)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    chartScene(data)->render(&painter, QRectF(0, 0, device.width(), device.height()));
}

QByteArray png(const core::ChartData &data)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(data).save(&buffer, "PNG");
    return bytes;
}

/// A page of the picture's shape, 338.7 × 190.5 mm: as a slide of 16:9.
QByteArray pdf(const core::ChartData &data)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(data.title);
    writer.setPageSize(QPageSize(QSizeF(338.7, 190.5), QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setResolution(144);
    paint(data, writer);
    return bytes;
}

#ifdef ANCU_HAS_SVG
QByteArray svg(const core::ChartData &data)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chartSize);
    generator.setViewBox(QRect(QPoint(0, 0), chartSize));
    generator.setTitle(data.title);
    paint(data, generator);
    return bytes;
}
#endif

QByteArray fileOf(const core::ChartData &data, const QString &kind)
{
    if (kind == u"png"_s)
        return png(data);
    if (kind == u"pdf"_s)
        return pdf(data);
#ifdef ANCU_HAS_SVG
    if (kind == u"svg"_s)
        return svg(data);
#endif
    throw core::Error(core::Error::Kind::BadRequest,
                      Words::tr("A chart cannot be saved as “%1”. Choose one of: %2.").arg(kind, chartFileKinds().join(u", "_s)));
}

}

QImage chartImage(const core::ChartData &data)
{
    QImage image(chartSize, QImage::Format_RGB32);      // without alpha: compresses in half the time
    image.fill(Qt::white);
    paint(data, image);
    return image;
}

QStringList chartFileKinds()
{
#ifdef ANCU_HAS_SVG
    return {u"png"_s, u"svg"_s, u"pdf"_s};
#else
    return {u"png"_s, u"pdf"_s};
#endif
}

void writeChart(const core::ChartData &data, const QString &path)
{
    const QByteArray bytes = fileOf(data, QFileInfo(path).suffix().toLower());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw core::Error(core::Error::Kind::File,
                          Words::tr("The file %1 could not be written. Choose another folder or close the program that has it open.")
                              .arg(QFileInfo(path).fileName()), file.errorString());
}

void copyChart(const core::ChartData &data)
{
    QGuiApplication::clipboard()->setImage(chartImage(data));
}

}
