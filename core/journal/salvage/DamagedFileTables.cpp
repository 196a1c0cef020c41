// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/CommitCodec.h"
#include "journal/Fields.h"
#include "journal/salvage/DamagedFile.h"

#include <algorithm>
#include <array>

// What the tables read from the commits still tell, beside the commits themselves.
namespace dkt {

void DamagedFile::noteDevice(const RawRecord& record, const PageImages::Image& image) {
    const QByteArrayView local = record.local(image.bytes, m_pages.usableBytes());
    if (const auto number = record.rowid(image.bytes); number && !record.bytes(local, record.hash).isEmpty())
        m_saidDevices.emplace(*number, DeviceKey::fromBytes(record.bytes(local, record.hash)));
}

const DeviceKey* DamagedFile::keyOf(std::int64_t number) const {
    for (const auto* known : {&m_devices, &m_saidDevices})
        if (const auto found = known->find(number); found != known->end())
            return &found->second;
    return nullptr;
}

void DamagedFile::noteOp(const RawRecord& record, const PageImages::Image& image) {
    const QByteArrayView local = record.local(image.bytes, m_pages.usableBytes());
    std::array<std::int64_t, 6> numbers{};
    for (std::size_t n = 0; n < numbers.size(); ++n) {
        const auto number = record.integer(local, static_cast<int>(n) + 1);
        if (!number)
            return;
        numbers[n] = *number;
    }
    const auto [field, device, seq, index, tag, state] = numbers;
    if (seq < 1 || seq > commitcodec::maxSeq || !findKind(FieldId(static_cast<int>(field)).kind()))
        return;
    m_mentioned.emplace(device, seq);
    // A page that was left behind may still call it a head: superseded is for ever.
    constexpr std::int64_t head = 1;
    OpRow& row = m_ops
                     .try_emplace({RowId::fromBytes(record.bytes(local, 0)), field, device, seq, index, tag},
                                  OpRow{true, {}})
                     .first->second;
    row.head = row.head && state == head;
    if (record.columns[static_cast<std::size_t>(record.body)].type == 0 || row.cbor)
        return;
    for (const PageImages::View view : PageImages::views)
        if (const auto whole = record.whole(image.bytes, m_pages, view)) {
            row.cbor = record.bytes(*whole, record.body).toByteArray();
            return;
        }
}

void DamagedFile::giveOps() {
    const auto isFound = [&](const DeviceKey& key, std::int64_t seq) {
        return m_foundSeqs.contains({key, seq});
    };
    const bool missing = std::ranges::any_of(m_mentioned, [&](const auto& named) {
        const DeviceKey* key = keyOf(named.first);
        return key && !isFound(*key, named.second);
    });
    for (const auto& [key, op] : m_ops) {
        const DeviceKey* device = keyOf(key.device);
        if (!missing || !device || (op.head && isFound(*device, key.seq)))
            continue;
        TableOp one{{*device, key.seq, static_cast<int>(key.index), key.tag},
                    key.row,
                    FieldId(static_cast<int>(key.field)),
                    op.head,
                    {}};
        try {
            if (op.head && op.cbor)
                one.value = CborReader::decode(*op.cbor);
            m_found.tableOps.push_back(std::move(one));
        } catch (const CborReader::Fault&) {
            // The value is what is damaged.
        }
    }
    m_ops.clear();
}

void DamagedFile::findLongValues(Progress& progress) {
    std::multimap<RowId, TableOp*> wanted;
    for (TableOp& op : m_found.tableOps)
        if (op.head && !op.value)
            wanted.emplace(op.row, &op);
    if (wanted.empty())
        return;
    m_pages.each(
        [&](const PageImages::Image& image) {
            RawRecord::findRowsIn(image.bytes, [&](const RawRecord& record) {
                const QByteArrayView local = record.local(image.bytes, m_pages.usableBytes());
                const auto [from, to] = wanted.equal_range(RowId::fromBytes(record.bytes(local, 0)));
                for (auto it = from; it != to; ++it)
                    if (!it->second->value && record.isListed(image.bytes))
                        it->second->value = longValue(record, image, it->second->field);
            });
        },
        progress);
}

std::optional<Value> DamagedFile::longValue(const RawRecord& record, const PageImages::Image& image,
                                            FieldId field) {
    const KindInfo* kind = findKind(field.kind());
    if (!kind)
        return {};
    // Id, whether it is alive, conflicts; then the fields.
    const auto at = std::ranges::find(kind->fields, field, &FieldInfo::id);
    const auto column = static_cast<int>(at - kind->fields.begin()) + 3;
    if (at == kind->fields.end() || record.columns.size() != kind->fields.size() + 3)
        return {};
    const quint64 type = record.columns[static_cast<std::size_t>(column)].type;
    for (const PageImages::View view : PageImages::views) {
        const auto row = type < 12 ? std::nullopt : record.whole(image.bytes, m_pages, view);
        if (!row)
            continue;
        const QByteArray bytes = record.bytes(*row, column).toByteArray();
        if (type % 2 == 1)
            return Value(QString::fromUtf8(bytes));
        if (at->type != FieldType::List)
            return Value(bytes);
        try {
            return CborReader::decode(bytes);
        } catch (const CborReader::Fault&) {
            continue;
        }
    }
    return {};
}

} // namespace dkt
