// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/Thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

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

/// Whether the file is as long as each of its parts says: libpng takes and clears as much memory as a part
/// claims to need, up to two gigabytes, before it reads it. What is no PNG is not looked at.
bool holdsWhatItClaims(const QByteArray& bytes) {
    constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n");
    constexpr qint64 beforePart = 8, aroundPart = 12; // Length and name; the checksum behind it.
    if (!bytes.startsWith(signature))
        return true;
    for (qint64 at = signature.size(); at + beforePart <= bytes.size();) {
        if (bytes.sliced(at + 4, 4) == "IEND")
            return true; // What cameras append behind it is read by nobody.
        at += aroundPart + qFromBigEndian<quint32>(bytes.constData() + at);
        if (at > bytes.size())
            return false;
    }
    return true;
}

} // namespace

QImage thumbnailOf(const QByteArray& bytes, int side) {
    QBuffer buffer;
    buffer.setData(bytes);
    if (!holdsWhatItClaims(bytes) || !buffer.open(QIODevice::ReadOnly) || !isOfACamera(buffer))
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
