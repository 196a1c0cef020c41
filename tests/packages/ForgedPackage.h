// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Machine.h"

#include "packages/FrameReader.h"
#include "packages/FrameWriter.h"

#include <QBuffer>
#include <QtEndian>

#include <algorithm>

namespace dkt::test {

/// One record inside of the stream.
struct ForgedRecord {
    char type = 0;
    QByteArray bytes;
};

inline std::vector<ForgedRecord> recordsOf(QByteArray file) {
    QBuffer in(&file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly));
    FrameReader frames(in, {});
    std::vector<ForgedRecord> records;
    while (!frames.atEnd()) {
        const QByteArray head = frames.read(5);
        records.push_back({head[0], frames.read(qFromBigEndian<quint32>(head.constData() + 1))});
    }
    return records;
}

/// A package of these records, its stream sound whatever they say.
inline QByteArray fileOf(const std::vector<ForgedRecord>& records) {
    QByteArray file;
    QBuffer out(&file);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    FrameWriter frames(out, {});
    for (const ForgedRecord& record : records) {
        QByteArray head(5, record.type);
        qToBigEndian(static_cast<quint32>(record.bytes.size()), head.data() + 1);
        frames.write(head + record.bytes);
    }
    frames.finish();
    return file;
}

inline void flipLast(QByteArray& bytes) {
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
}

/// A package taken to pieces, and a fresh laptop to try what becomes of it on.
class ForgedPackage : public ::testing::Test {
protected:
    ForgedPackage() {
        lead.create();
        const RowId row = lead.write(QStringLiteral("Chưa niêm yết thủ tục"));
        EvidenceService(*lead.dossier)
            .add(lead.actor, row, {evidenceFromBytes(QStringLiteral("a.txt"), QByteArray(300, 'x'))});
        file = bytesOf(lead.pack());
        records = recordsOf(file);
        fresh.dossier =
            Dossier::createAs(lead->dossierId(), fresh.path(QStringLiteral("h.dkt")), fresh.options);
    }
    [[nodiscard]] ForgedRecord& first(char type) {
        return *std::ranges::find(records, type, &ForgedRecord::type);
    }
    /// Nothing of it is taken, nor remembered of whoever it says it is from.
    void expectRefused(BrokenPackages broken = BrokenPackages::Refuse) {
        const ImportReport report = fresh.take({fileWith(fresh, QStringLiteral("t.dktx"), fileOf(records))},
                                               {.broken = broken, .newcomers = UnknownDevices::Accept});
        EXPECT_NE(report.packages[0].refused, QString());
        EXPECT_EQ(report.total.commits, 0);
        EXPECT_FALSE(fresh.peer(lead));
        EXPECT_EQ(fresh->count(RowKind::Finding), 0);
    }

    Machine lead{QStringLiteral("máy trưởng đoàn")}, fresh{QStringLiteral("máy tổ 1")};
    QByteArray file;
    std::vector<ForgedRecord> records;
};

} // namespace dkt::test
