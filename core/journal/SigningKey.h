// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Commit.h"

namespace dkt {

/// A device's Ed25519 key pair. The secret is wiped when it goes.
class SigningKey {
public:
    static constexpr qsizetype seedBytes = 32;

    [[nodiscard]] static SigningKey generate();
    /// `seed` is 32 bytes.
    [[nodiscard]] static SigningKey fromSeed(QByteArrayView seed);
    ~SigningKey();
    SigningKey(SigningKey&& other) noexcept;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;

    [[nodiscard]] const DeviceKey& publicKey() const { return m_public; }
    [[nodiscard]] QByteArray seed() const;
    /// Over a commit's hash; 64 bytes.
    [[nodiscard]] QByteArray sign(QByteArrayView hash) const;
    [[nodiscard]] static bool verify(const DeviceKey& device, QByteArrayView hash, QByteArrayView signature);

private:
    SigningKey() = default;

    DeviceKey m_public;
    std::array<unsigned char, 64> m_secret{};
};

} // namespace dkt
