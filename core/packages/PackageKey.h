// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>

namespace dkt {

/// How a passphrase becomes a key: Argon2id with the parameters written in front of a protected package.
struct KeyRecipe {
    static constexpr std::uint32_t mostPasses = 16;
    static constexpr std::uint64_t mostMemory = std::uint64_t{1} << 30;

    std::array<unsigned char, 16> salt{};
    std::uint32_t passes = 3;                       ///< 1 to mostPasses
    std::uint64_t memory = std::uint64_t{64} << 20; ///< bytes, 8 KiB to mostMemory

    [[nodiscard]] static KeyRecipe fresh();
    [[nodiscard]] bool isReasonable() const;
};

/// A key made of a passphrase; wiped when it goes.
class PackageKey {
public:
    static constexpr std::size_t size = 32;

    /// The passphrase is normalised (NFC), so that it does not matter how a keyboard makes its marks.
    /// Takes about 0.2 s. @throws Error(Internal) when the memory cannot be had
    PackageKey(const QString& passphrase, const KeyRecipe& recipe);
    ~PackageKey();
    PackageKey(const PackageKey&) = delete;
    PackageKey& operator=(const PackageKey&) = delete;

    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, size> m_bytes{};
};

} // namespace dkt
