// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Fingerprint.h"

#include "journal/CommitCodec.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace dkt {

QString fingerprintOf(const DeviceKey& device) {
    const QByteArray hash = commitcodec::hash("dkt device\n"_ba + device.toBytes());
    auto number = qFromBigEndian<quint64>(hash.constData());
    QStringList groups;
    for (int n = 0; n < 5; ++n, number /= 1000)
        groups << u"%1"_s.arg(number % 1000, 3, 10, QChar(u'0'));
    return groups.join(u' ');
}

} // namespace dkt
