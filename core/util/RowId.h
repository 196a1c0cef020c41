// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>

namespace dkt {

/// The 128-bit identity of a row in the journal. Random for things people create; derived by hash where
/// two laptops must meet in one row (an answer is named by its visit and its item).
class RowId {
public:
    static constexpr int size = 16;

    RowId() = default;
    /// A fresh random id.
    [[nodiscard]] static RowId random();
    /// The id named by `parts`: the same parts give the same id on every machine.
    [[nodiscard]] static RowId derived(std::initializer_list<QByteArray> parts);
    /// Null when `bytes` is not 16 long.
    [[nodiscard]] static RowId fromBytes(QByteArrayView bytes);
    /// Null when `text` is not 32 hex digits.
    [[nodiscard]] static RowId fromHex(QStringView text);

    [[nodiscard]] bool isNull() const { return m_bytes == std::array<std::uint8_t, size>{}; }
    [[nodiscard]] QByteArray bytes() const;
    /// The bytes without a copy; valid as long as this id.
    [[nodiscard]] const std::uint8_t* data() const { return m_bytes.data(); }
    [[nodiscard]] QString hex() const;

    auto operator<=>(const RowId&) const = default;
    [[nodiscard]] std::size_t hash() const;

private:
    std::array<std::uint8_t, size> m_bytes{};
};

/// For QHash.
inline size_t qHash(const RowId& id, size_t seed = 0) noexcept {
    return id.hash() ^ seed;
}

/// An id that cannot be mistaken for another kind's: Id<struct UnitTag> is not Id<struct VisitTag>.
template <class Tag> struct Id {
    RowId row;

    Id() = default;
    explicit Id(RowId r) : row(r) {}
    [[nodiscard]] static Id random() { return Id(RowId::random()); }
    [[nodiscard]] bool isNull() const { return row.isNull(); }
    auto operator<=>(const Id&) const = default;
};

} // namespace dkt

template <> struct std::hash<dkt::RowId> {
    std::size_t operator()(const dkt::RowId& id) const noexcept { return id.hash(); }
};
template <class Tag> struct std::hash<dkt::Id<Tag>> {
    std::size_t operator()(const dkt::Id<Tag>& id) const noexcept { return id.row.hash(); }
};
