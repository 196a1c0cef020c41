// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/RawRecord.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

namespace dkt {
namespace {

// How SQLite writes types: 1 to 6 integers, 8 and 9 the numbers 0 and 1, from 12 on a blob of (n - 12) / 2.
constexpr quint64 blobOf(int bytes) {
    return static_cast<quint64>(bytes) * 2 + 12;
}
constexpr quint64 typeOfRow = blobOf(16), typeOfHash = blobOf(32), typeOfSignature = blobOf(64);

/// Of a value of four gigabytes: what says more is no row.
constexpr quint64 mostType = quint64{1} << 33;

enum class Want { Null, Integer, Row, Hash, Signature, Blob, Value };

/// The columns of one table of the dossier.
struct Shape {
    RawRecord::Kind kind;
    int landmark; ///< the column a page is searched for
    std::span<const Want> columns;
    int hash, signature, body;
    int device, seq;
};

constexpr std::array chainColumns{Want::Null, Want::Integer,   Want::Integer,
                                  Want::Hash, Want::Signature, Want::Blob};
constexpr std::array forkColumns{Want::Integer, Want::Integer,   Want::Hash, Want::Integer,
                                 Want::Integer, Want::Signature, Want::Blob};
constexpr std::array waitingColumns{Want::Integer, Want::Integer,   Want::Hash,
                                    Want::Integer, Want::Signature, Want::Blob};
constexpr std::array fileColumns{Want::Hash, Want::Integer, Want::Blob};
constexpr std::array deviceColumns{Want::Null, Want::Hash, Want::Integer};
constexpr std::array opColumns{Want::Row,     Want::Integer, Want::Integer, Want::Integer,
                               Want::Integer, Want::Integer, Want::Integer, Want::Value};

const std::array shapesByHash{Shape{RawRecord::Kind::Commit, 3, chainColumns, 3, 4, 5, -1, -1},
                              Shape{RawRecord::Kind::Commit, 2, forkColumns, 2, 5, 6, 0, 1},
                              Shape{RawRecord::Kind::Commit, 2, waitingColumns, 2, 4, 5, 0, 1},
                              Shape{RawRecord::Kind::File, 0, fileColumns, 0, 0, 2, -1, -1},
                              Shape{RawRecord::Kind::Device, 1, deviceColumns, 1, 1, 1, -1, -1}};
const std::array shapesByRow{Shape{RawRecord::Kind::Op, 0, opColumns, 0, 0, 7, 2, 3}};

bool isInteger(quint64 type) {
    return (type >= 1 && type <= 6) || type == 8 || type == 9;
}

bool fits(quint64 type, Want want) {
    switch (want) {
    case Want::Null:
        return type == 0;
    case Want::Integer:
        return isInteger(type);
    case Want::Row:
        return type == typeOfRow;
    case Want::Hash:
        return type == typeOfHash;
    case Want::Signature:
        return type == typeOfSignature;
    case Want::Blob:
        return type >= 12 && type % 2 == 0;
    case Want::Value:
        return type == 0 || (type >= 12 && type % 2 == 0);
    }
    return false;
}

qint64 sizeOf(quint64 type) {
    static constexpr std::array<qint64, 10> small{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < small.size() ? small[type] : static_cast<qint64>((type - 12) / 2);
}

/// SQLite's integers of one to nine bytes. `at` moves behind it; nothing when the page ends before it does.
std::optional<quint64> varint(QByteArrayView page, qsizetype& at) {
    quint64 number = 0;
    for (int n = 0; n < 9 && at < page.size(); ++n) {
        const auto byte = static_cast<unsigned char>(page[at++]);
        if (n == 8)
            return number << 8 | byte;
        number = number << 7 | (byte & 0x7FU);
        if ((byte & 0x80U) == 0)
            return number;
    }
    return {};
}

/// The row that begins at `at`, when it has these columns.
std::optional<RawRecord> rowAt(QByteArrayView page, qsizetype at, const Shape& shape) {
    if (at < 0)
        return {};
    qsizetype next = at;
    const auto header = varint(page, next);
    RawRecord record{shape.kind, at, 0, {}, shape.hash, shape.signature, shape.body, shape.device, shape.seq};
    for (const Want want : shape.columns) {
        const auto type = varint(page, next);
        if (!type || *type > mostType || !fits(*type, want))
            return {};
        record.columns.push_back({*type, 0, sizeOf(*type)});
    }
    if (!header || static_cast<qint64>(*header) != next - at)
        return {};
    record.size = next - at;
    for (RawRecord::Column& column : record.columns) {
        column.at = record.size;
        record.size += column.size;
    }
    return record;
}

/// The row that begins at `at`, when its first column is an id.
std::optional<RawRecord> anyRowAt(QByteArrayView page, qsizetype at) {
    qsizetype next = at;
    const auto header = at < 0 ? std::nullopt : varint(page, next);
    if (!header || *header > 127)
        return {};
    RawRecord record{RawRecord::Kind::Row, at, static_cast<qint64>(*header), {}};
    while (next < at + static_cast<qsizetype>(*header)) {
        const auto type = varint(page, next);
        if (!type || *type > mostType || *type == 10 || *type == 11 ||
            (record.columns.empty() && *type != typeOfRow))
            return {};
        record.columns.push_back({*type, record.size, sizeOf(*type)});
        record.size += sizeOf(*type);
    }
    const bool whole = next == at + static_cast<qsizetype>(*header) && !record.columns.empty();
    return whole ? std::optional(record) : std::nullopt;
}

template <std::size_t N>
void findBy(char landmark, const std::array<Shape, N>& shapes, QByteArrayView page,
            const std::function<void(const RawRecord&)>& visit) {
    for (qsizetype at = 0; (at = page.indexOf(landmark, at)) >= 0; ++at)
        for (const Shape& shape : shapes)
            // The columns before the landmark and the header's length take a byte each.
            if (const auto record = rowAt(page, at - shape.landmark - 1, shape))
                visit(*record);
}

/// How much of a row SQLite keeps in a table's page, or in an index's; the rest goes into pages of its own.
qint64 keptInPage(const RawRecord& record, qint64 usable) {
    const bool index = record.kind == RawRecord::Kind::Op || record.kind == RawRecord::Kind::Row;
    const qint64 size = record.size, least = (usable - 12) * 32 / 255 - 23;
    const qint64 most = index ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    if (size <= most)
        return size;
    const qint64 kept = least + (size - least) % (usable - 4);
    return kept <= most ? kept : least;
}

} // namespace

void RawRecord::findIn(QByteArrayView page, const std::function<void(const RawRecord&)>& visit) {
    findBy(static_cast<char>(typeOfHash), shapesByHash, page, visit);
    findBy(static_cast<char>(typeOfRow), shapesByRow, page, visit);
}

void RawRecord::findRowsIn(QByteArrayView page, const std::function<void(const RawRecord&)>& visit) {
    for (qsizetype at = 0; (at = page.indexOf(static_cast<char>(typeOfRow), at)) >= 0; ++at)
        if (const auto record = anyRowAt(page, at - 1))
            visit(*record);
}

QByteArrayView RawRecord::local(QByteArrayView page, qsizetype usable) const {
    return page.sliced(at, std::min<qint64>(keptInPage(*this, usable), page.size() - at));
}

std::optional<QByteArray> RawRecord::whole(QByteArrayView page, PageImages& pages,
                                           PageImages::View view) const {
    const qint64 kept = keptInPage(*this, pages.usableBytes());
    if (size > pages.size() + kept || at + kept > page.size())
        return {};
    QByteArray row = page.sliced(at, kept).toByteArray();
    if (kept == size)
        return row;
    if (at + kept + 4 > page.size())
        return {};
    row.reserve(size);
    auto next = qFromBigEndian<quint32>(page.data() + at + kept);
    while (row.size() < size) {
        const QByteArray more = pages.page(next, view);
        const qint64 part = std::min<qint64>(size - row.size(), pages.usableBytes() - 4);
        if (more.size() < 4 + part)
            return {};
        row.append(more.constData() + 4, part);
        next = qFromBigEndian<quint32>(more.constData());
    }
    return row;
}

bool RawRecord::isListed(QByteArrayView page) const {
    // An index's pages: leaves, and the ones above them, whose cells begin with another page's number.
    const int type = page.isEmpty() ? 0 : page[0];
    if ((type != 0x0A && type != 0x02) || page.size() < 12)
        return false;
    const qsizetype list = type == 0x0A ? 8 : 12, before = type == 0x0A ? 0 : 4;
    const int cells = qFromBigEndian<quint16>(page.data() + 3);
    for (qsizetype n = list; n < list + 2 * cells && n + 2 <= page.size(); n += 2) {
        qsizetype next = qFromBigEndian<quint16>(page.data() + n) + before;
        const auto length = varint(page, next);
        if (next == at && length && static_cast<qint64>(*length) == size)
            return true;
    }
    return false;
}

std::optional<std::int64_t> RawRecord::rowid(QByteArrayView page) const {
    // All but the last byte of the number before the row have their highest bit set, and so it has a
    // beginning.
    qsizetype from = at - 1;
    while (from > 0 && at - from < 9 && (static_cast<unsigned char>(page[from - 1]) & 0x80U) != 0)
        --from;
    if (from < 0)
        return {};
    const auto number = varint(page, from);
    return number && from == at ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

std::optional<std::int64_t> RawRecord::integer(QByteArrayView row, int column) const {
    const Column& wanted = columns[static_cast<std::size_t>(column)];
    if (wanted.type == 8 || wanted.type == 9)
        return wanted.type == 9 ? 1 : 0;
    if (wanted.at + wanted.size > row.size() || wanted.size == 0)
        return {};
    // The first byte carries the sign.
    std::int64_t number = static_cast<signed char>(row[wanted.at]);
    for (qint64 n = 1; n < wanted.size; ++n)
        number = number * 256 + static_cast<unsigned char>(row[wanted.at + n]);
    return number;
}

QByteArrayView RawRecord::bytes(QByteArrayView row, int column) const {
    const Column& wanted = columns[static_cast<std::size_t>(column)];
    return wanted.at + wanted.size > row.size() ? QByteArrayView() : row.sliced(wanted.at, wanted.size);
}

} // namespace dkt
