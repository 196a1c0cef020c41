// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Commit.h"

#include <algorithm>
#include <cstring>

namespace dkt {

QByteArray DeviceKey::toBytes() const {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

DeviceKey DeviceKey::fromBytes(QByteArrayView raw) {
    DeviceKey key;
    if (raw.size() == static_cast<qsizetype>(key.bytes.size()))
        std::memcpy(key.bytes.data(), raw.data(), key.bytes.size());
    return key;
}

QString DeviceKey::hex() const {
    return QString::fromLatin1(toBytes().toHex());
}

} // namespace dkt

// A public key is as good as random already.
std::size_t std::hash<dkt::DeviceKey>::operator()(const dkt::DeviceKey& key) const noexcept {
    std::size_t value = 0;
    std::memcpy(&value, key.bytes.data(), sizeof value);
    return value;
}

std::size_t std::hash<dkt::OpId>::operator()(const dkt::OpId& id) const noexcept {
    return static_cast<std::size_t>(id.tag) * 31 + static_cast<std::size_t>(id.index);
}
