// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/Thumbnail.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace dkt::gui {
namespace {

/// A hundred million: what the largest cameras give.
constexpr qint64 mostPixels = 100'000'000;

/// What cameras, scanners and screens write. Drawings are programs of a kind, and evidence comes from
/// anywhere.
bool isOfACamera(QIODevice& device) {
    static constexpr QByteArrayView formats[] = {"jpeg", "jpg", "png", "gif", "bmp", "webp", "tiff"};
    return std::ranges::find(formats, QByteArrayView(QImageReader::imageFormat(&device))) !=
           std::end(formats);
}

} // namespace

QImage thumbnailOf(const QByteArray& bytes, int side) {
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly) || !isOfACamera(buffer))
        return {};
    // The reader refuses pictures that would take more memory than its limit: those get an icon.
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > mostPixels)
        return {};
    if (size.isValid() && std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    const bool large = std::max(image.width(), image.height()) > side;
    return large ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

} // namespace dkt::gui
