// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SnapshotJsonEvidence.h"

#include "domain/SnapshotJsonNames.h"
#include "domain/SnapshotJsonWriter.h"

using namespace Qt::StringLiterals;

namespace dkt::snapshotjson {

QJsonArray evidenceToJson(const std::vector<Evidence>& rows) {
    QJsonArray list;
    for (const Evidence& row : rows) {
        SnapshotJsonWriter w;
        w.id(row.id.row, {}).text(u"owner"_s, row.owner.hex()).text(u"name"_s, row.file.name);
        w.text(u"mime"_s, row.file.mime).text(u"hash"_s, QString::fromLatin1(row.file.hash.toHex()));
        w.json.insert(u"size"_s, row.file.size);
        w.text(u"caption"_s, row.caption).text(u"number"_s, row.number);
        list.append(w.date(u"documentDate"_s, row.documentDate).order(row.order, list.size()).json);
    }
    return list;
}

Evidence readEvidence(const SnapshotJsonNode& node, qsizetype at) {
    Evidence row;
    row.id.row = node.id();
    if (row.id.isNull())
        row.id.row = derivedId("evidence", numberKey(at));
    row.owner = RowId::fromHex(node.text("owner"_L1));
    if (row.owner.isNull())
        node.fail("owner"_L1, SnapshotJsonNode::tr("the id of an answer or a finding is expected"));
    row.file = {QByteArray::fromHex(node.text("hash"_L1).toLatin1()), node.text("name"_L1),
                node.text("mime"_L1), node.whole("size"_L1).value_or(0)};
    row.caption = node.text("caption"_L1);
    row.number = node.text("number"_L1);
    row.documentDate = node.date("documentDate"_L1);
    row.order = node.whole("order"_L1).value_or(static_cast<int>(at));
    node.finish();
    return row;
}

} // namespace dkt::snapshotjson
