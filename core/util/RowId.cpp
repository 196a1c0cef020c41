// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/RowId.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace dkt {

RowId RowId::random() {
    RowId id;
    std::array<quint32, size / 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::memcpy(id.m_bytes.data(), words.data(), size);
    return id;
}

RowId RowId::derived(std::initializer_list<QByteArray> parts) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QByteArray& part : parts) {
        // The length goes in front so that ("ab","c") and ("a","bc") differ.
        const QByteArray length = QByteArray::number(part.size()) + ':';
        hash.addData(length);
        hash.addData(part);
    }
    return fromBytes(QByteArrayView(hash.result()).first(size));
}

RowId RowId::fromBytes(QByteArrayView bytes) {
    RowId id;
    if (bytes.size() == size)
        std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
    return id;
}

RowId RowId::fromHex(QStringView text) {
    const QByteArray latin = text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin);
    return bytes.toHex() == latin.toLower() ? fromBytes(bytes) : RowId();
}

QByteArray RowId::bytes() const {
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), size);
}

QString RowId::hex() const {
    return QString::fromLatin1(bytes().toHex());
}

std::size_t RowId::hash() const {
    std::size_t value = 0;
    std::memcpy(&value, m_bytes.data(), sizeof value);
    return value;
}

} // namespace dkt
