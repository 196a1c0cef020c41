// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/DumpWriter.h"

#include "journal/CborReader.h"
#include "journal/CommitCodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

struct DumpWriter::Line {
    DeviceKey device;
    std::int64_t seq = 0;
    QByteArray hash;
    SignedCommit commit;
};

QByteArray DumpWriter::write() {
    m_out = "{\"format\":\"dkt-dump\",\"version\":1,\"dossier\":\"" + m_dossier.hex().toLatin1() + "\",\n";
    writeCommits();
    writeWaiting();
    writeRows();
    m_out += "}\n";
    return m_out;
}

void DumpWriter::writeLines(std::vector<Line>& lines) {
    std::ranges::sort(lines, {}, [](const Line& line) { return std::tie(line.device, line.seq, line.hash); });
    bool first = true;
    for (const Line& line : lines) {
        m_out += first ? "\n" : ",\n";
        first = false;
        m_out += "{\"device\":\"" + line.device.toBytes().toHex() +
                 "\",\"seq\":" + QByteArray::number(qint64{line.seq}) + ",\"hash\":\"" + line.hash.toHex() +
                 "\",\"body\":\"" + line.commit.body.toBase64() + "\",\"signature\":\"" +
                 line.commit.signature.toBase64() + "\"}";
    }
}

void DumpWriter::writeCommits() {
    m_out += "\"commits\":[";
    std::vector<Line> lines;
    m_replica.commits.each([&](const CommitStore::Record& record) {
        lines.push_back(
            {m_replica.commits.device(record.id.dev).key, record.id.seq, record.hash, record.commit});
    });
    writeLines(lines);
    m_out += "],\n";
}

void DumpWriter::writeWaiting() {
    m_out += "\"waiting\":[";
    std::vector<Line> lines;
    m_replica.commits.eachWaiting([&](const DeviceKey& device, const SignedCommit& commit) {
        const CommitInfo info = commitcodec::decodeInfo(commit.body).info;
        lines.push_back({device, info.id.seq, info.hash, commit});
    });
    writeLines(lines);
    m_out += "],\n";
}

void DumpWriter::writeRows() {
    m_out += "\"rows\":[";
    auto ops = m_replica.database.statement("SELECT DISTINCT field / 100, row, field FROM op WHERE state = 1 "
                                            "ORDER BY field / 100, row, field");
    std::pair<std::int64_t, QByteArray> current{-1, {}};
    bool firstRow = true;
    while (ops->step()) {
        const RowId row = RowId::fromBytes(ops->view(1));
        const FieldId field(static_cast<int>(ops->integer(2)));
        auto heads = m_replica.cells.heads(row, field);
        if (std::pair next(ops->integer(0), row.bytes()); next != current) {
            m_out += firstRow ? "\n" : "}},\n";
            firstRow = false;
            current = std::move(next);
            const KindInfo* kind = findKind(field.kind());
            m_out += "{\"kind\":\"" +
                     (kind ? QByteArray(kind->name) : QByteArray::number(qint64{current.first})) +
                     "\",\"id\":\"" + row.hex().toLatin1() + "\",\"cells\":{";
        } else {
            m_out += ',';
        }
        writeCell(field, heads);
    }
    m_out += firstRow ? "]" : "}}\n]";
}

void DumpWriter::writeCell(FieldId field, std::vector<CellStore::StoredOp>& heads) {
    m_replica.projector.rank(heads);
    // Field numbers are what never changes; the name is for reading.
    const QString name = fieldName(field);
    m_out += '"' + name.mid(name.indexOf(u'.') + 1).toLatin1() + "\":[";
    bool first = true;
    for (const CellStore::StoredOp& head : heads) {
        if (!first)
            m_out += ',';
        first = false;
        writeValue(CborReader::decode(head.cbor));
    }
    m_out += ']';
}

void DumpWriter::writeValue(const Value& value) {
    switch (value.type()) {
    case Value::Type::Null:
        m_out += "null";
        return;
    case Value::Type::Flag:
        m_out += value.toFlag() ? "true" : "false";
        return;
    case Value::Type::Integer:
        m_out += QByteArray::number(qint64{value.toInteger()});
        return;
    case Value::Type::Real:
        m_out +=
            "{\"real\":\"" + QByteArray::number(value.toReal(), 'g', QLocale::FloatingPointShortest) + "\"}";
        return;
    case Value::Type::Text:
        writeText(value.toText());
        return;
    case Value::Type::Bytes:
        m_out += "{\"bytes\":\"" + value.toBytes().toBase64() + "\"}";
        return;
    case Value::Type::List:
        break;
    }
    m_out += '[';
    for (std::size_t n = 0; n < value.toList().size(); ++n) {
        if (n > 0)
            m_out += ',';
        writeValue(value.toList()[n]);
    }
    m_out += ']';
}

void DumpWriter::writeText(const QString& text) {
    m_out += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (m_out += '\\') += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            m_out += "\\u" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(4, '0');
        else
            m_out += c;
    }
    m_out += '"';
}

} // namespace dkt
