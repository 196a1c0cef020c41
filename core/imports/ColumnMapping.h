// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetTable.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace dkt {

/// What a column of a checklist sheet holds.
enum class ColumnRole {
    Number,        ///< STT, TT, mã
    Content,       ///< nội dung, lĩnh vực/tiêu chí: the titles
    Section,       ///< lĩnh vực, where it has a column of its own
    Criterion,     ///< tiêu chí, where it has a column of its own
    MaxPoints,     ///< điểm tối đa, điểm chuẩn, thang điểm
    SelfScore,     ///< điểm tự đánh giá: to be filled in, not read
    VerifiedScore, ///< điểm thẩm định: to be filled in, not read
    Rule,          ///< cách chấm
    Evidence,      ///< tài liệu kiểm chứng
    LegalBasis,    ///< căn cứ
    Requirement,   ///< yêu cầu
    Guidance,      ///< hướng dẫn
    Answer,        ///< đạt, không đạt: to be filled in, not read
    Note,          ///< ghi chú
    Target,        ///< chỉ tiêu, where its values are figures to be reached
    Level          ///< cấp: lĩnh vực, tiêu chí or nội dung, as our own sheets say it
};

/// Where the header of a sheet stands and which column has which role. Found by the words of the header, or
/// given by hand.
struct ColumnMapping {
    int firstHeaderRow = 0;          ///< from 0
    int lastHeaderRow = 0;           ///< from 0; rows below are read
    std::map<int, ColumnRole> roles; ///< column (from 0) → role; other columns are not read
    QString fingerprint; ///< names the layout: equal header words in equal columns give equal fingerprints

    bool operator==(const ColumnMapping&) const = default;
    /// The leftmost column with this role.
    [[nodiscard]] std::optional<int> column(ColumnRole role) const;
};

/// The fingerprint of rows `first` to `last` taken as a header: 16 hex digits over the folded words and
/// their columns, not over the row numbers.
[[nodiscard]] QString layoutFingerprint(const SheetTable& table, int first, int last);

/// Mappings remembered per layout, so that a column named by hand once is known the next time.
struct LayoutMemory {
    std::map<QString, ColumnMapping> byFingerprint;

    bool operator==(const LayoutMemory&) const = default;
    /// Keeps `mapping` under its fingerprint.
    void remember(const ColumnMapping& mapping) { byFingerprint[mapping.fingerprint] = mapping; }
};

/// A small JSON object: {"<fingerprint>": {"headerRows": 2, "columns": {"A": "number", …}}}.
[[nodiscard]] QByteArray toJson(const LayoutMemory& memory);
/// What cannot be understood is left out: a lost memory only means asking again.
[[nodiscard]] LayoutMemory layoutMemoryFromJson(const QByteArray& json);
/// Empty when there is no such file.
[[nodiscard]] LayoutMemory loadLayoutMemory(const QString& path);
/// @throws Error as writing a file does
void saveLayoutMemory(const QString& path, const LayoutMemory& memory);

/// The stable word of a role in files and JSON: "maxPoints".
[[nodiscard]] QString roleKey(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> roleFromKey(QStringView key);

} // namespace dkt
