// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/PackageHash.h"

#include <QCryptographicHash>

namespace dkt::packagehash {
namespace {

QByteArray hashOf(std::initializer_list<QByteArrayView> parts) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    return hash.result();
}

} // namespace

QByteArray ofHeader(QByteArrayView header) {
    return hashOf({"dkt package header\n", header});
}

QByteArray ofTrailer(QByteArrayView records, QByteArrayView counts) {
    return hashOf({"dkt package trailer\n", records, counts});
}

} // namespace dkt::packagehash
