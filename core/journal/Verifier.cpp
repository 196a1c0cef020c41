// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Verifier.h"

#include "journal/CborReader.h"
#include "journal/CborWriter.h"
#include "journal/CommitCodec.h"
#include "journal/JournalSchema.h"
#include "journal/RowView.h"
#include "journal/SigningKey.h"
#include "util/Error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct VerifierTexts {
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

/// As a projected column gives a value back: flags are integers there, and SQLite knows one zero.
QByteArray projectedBytes(const Value& value) {
    if (value.type() == Value::Type::Flag)
        return CborWriter::encode(value.toInteger());
    if (value.type() == Value::Type::Real && value.toReal() == 0)
        return CborWriter::encode(0.0);
    return CborWriter::encode(value);
}

bool sameCell(const RowView& view, const FieldInfo& field, const Fold::Row& row) {
    const auto it = row.values.find(field.id);
    const Value expected = it == row.values.end() ? Value() : it->second;
    // A list outside a List field is kept as its bytes, and the other way round.
    if (expected.type() == Value::Type::List || expected.type() == Value::Type::Bytes) {
        const QByteArray kept =
            expected.type() == Value::Type::List ? CborWriter::encode(expected) : expected.toBytes();
        return view.bytes(field.id) == kept;
    }
    return projectedBytes(view.value(field.id)) == projectedBytes(expected);
}

} // namespace

VerifyReport Verifier::run() {
    const std::int64_t total = m_replica.commits.count();
    for (const CommitStore::Device& device : m_replica.commits.devices()) {
        if (!CommitStore::seen(device))
            continue;
        ++m_report.devices;
        checkChain(device);
        m_progress.report(m_report.commits, total);
        if (m_progress.cancelled())
            throw Error(Error::Kind::Cancelled, u"cancelled"_s);
    }
    m_report.projection = m_report.broken || projectionHolds();
    return m_report;
}

void Verifier::breakAt(const CommitId& id, const QString& reason) {
    if (!m_report.broken)
        m_report.broken = VerifyReport::Broken{id, reason};
}

QString Verifier::fault(const CommitStore::Record& record, const DeviceKey& key, Commit& commit) const {
    try {
        commit = commitcodec::decode(record.commit.body);
    } catch (const CborReader::Fault& fault) {
        return VerifierTexts::tr("it cannot be read (%1)").arg(QString::fromLatin1(fault.reason()));
    }
    if (commit.info.hash != record.hash)
        return VerifierTexts::tr("its content was changed");
    if (!SigningKey::verify(key, commit.info.hash, record.commit.signature))
        return VerifierTexts::tr("its signature is wrong");
    if (commit.dossier != m_dossier || commit.info.id.device != key || commit.info.id.seq != record.id.seq)
        return VerifierTexts::tr("it belongs elsewhere");
    return {};
}

void Verifier::checkChain(const CommitStore::Device& device) {
    HaveEntry last;
    std::set<QByteArray> seen{QByteArray()};
    const auto check = [&](const CommitStore::Record& record) {
        Commit commit;
        QString reason = fault(record, device.key, commit);
        if (reason.isEmpty() && !seen.contains(commit.prevHash))
            reason = VerifierTexts::tr("the change before it is missing or was exchanged");
        ++m_report.commits;
        if (!reason.isEmpty())
            return breakAt({device.key, record.id.seq, record.id.tag}, reason);
        m_report.ops += static_cast<int>(commit.ops.size());
        m_fold.add(commit);
        seen.insert(record.hash);
    };
    m_replica.commits.eachOf(device.dev, 0, [&](const CommitStore::Record& record) {
        if (record.id.seq != last.upTo + 1)
            breakAt({device.key, last.upTo + 1, 0}, VerifierTexts::tr("it is missing"));
        last.upTo = record.id.seq;
        check(record);
    });
    m_replica.commits.eachFork(device.dev, check);
}

bool Verifier::projectionHolds() const {
    if (!headsHold())
        return false;
    const auto rows = m_fold.rows();
    int conflicts = 0;
    for (const auto& [key, row] : rows)
        conflicts += row.conflicts;
    if (conflicts != m_replica.projector.conflictCount())
        return false;
    for (const KindInfo& kind : rowKinds())
        if (!tableHolds(kind, rows))
            return false;
    return true;
}

bool Verifier::tableHolds(const KindInfo& kind,
                          const std::map<std::pair<RowKind, RowId>, Fold::Row>& rows) const {
    auto table = m_replica.database.statement(journalschema::selectFrom(kind) + " ORDER BY id");
    auto expected = rows.lower_bound({kind.kind, RowId()});
    while (table->step()) {
        const RowView view(kind, *table);
        if (expected == rows.end() || expected->first != std::pair(kind.kind, view.id()))
            return false;
        const Fold::Row& row = expected->second;
        if (view.alive() != row.alive || view.conflicts() != row.conflicts)
            return false;
        for (const FieldInfo& field : kind.fields)
            if (!sameCell(view, field, row))
                return false;
        ++expected;
    }
    return expected == rows.end() || expected->first.first != kind.kind;
}

bool Verifier::headsHold() const {
    std::int64_t count = 0;
    for (const auto& [cell, heads] : m_fold.heads()) {
        std::set<OpId> expected, found;
        for (const Fold::CellHead& head : heads)
            expected.insert(head.id);
        for (const CellStore::StoredOp& op : m_replica.cells.heads(cell.first, cell.second))
            found.insert(m_replica.cells.idOf(op));
        if (expected != found)
            return false;
        count += static_cast<std::int64_t>(found.size());
    }
    return count == m_replica.database.integer("SELECT count(*) FROM op WHERE state = 1");
}

} // namespace dkt
