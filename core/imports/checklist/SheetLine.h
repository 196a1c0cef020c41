// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ChecklistImporter.h"
#include "imports/checklist/PointsCell.h"
#include "imports/checklist/RowCode.h"

namespace dkt {

/// What a row below the header turns out to be.
enum class LineFate {
    Open,    ///< not decided yet
    Node,    ///< section, criterion or item: its level decides
    Heading, ///< a title without a number above numbered lines
    Total,
    BonusLimit,
    PenaltyLimit,
    SetAside
};

/// What a line says of its own level, in a column for it.
enum class LineLevel { Unsaid, Section, Criterion, Item };

/// "Lĩnh vực", "Tiêu chí", "Nội dung"; Unsaid for anything else.
[[nodiscard]] LineLevel lineLevelOf(const QString& text);

/// A row below the header, reduced to what the importer judges by.
struct SheetLine {
    const SheetTable::Row* row = nullptr;
    RowCode code;
    QString title;
    QString sectionTitle;   ///< from a column of its own
    QString criterionTitle; ///< likewise
    PointsCell points;
    QString rule;
    QString evidence;
    QString legalBasis;
    QString requirement;
    QString guidance;
    QString note;
    QString target;
    LineLevel level = LineLevel::Unsaid;
    LineFate fate = LineFate::Open;
    QString reason; ///< why it was set aside

    [[nodiscard]] bool hasDetails() const {
        return !rule.isEmpty() || !evidence.isEmpty() || !legalBasis.isEmpty() || !requirement.isEmpty() ||
               !target.isEmpty() || !guidance.isEmpty();
    }
    void setAside(const QString& why) {
        fate = LineFate::SetAside;
        reason = why;
    }
};

/// The lines below the header, in order, and remarks on numbers that were garbled.
struct SheetLines {
    const SheetTable* table = nullptr;
    ColumnMapping mapping;
    std::vector<SheetLine> lines;
    std::vector<Issue> issues;

    /// Address of a line's cell in the column with this role, or of its first value.
    [[nodiscard]] QString cell(const SheetLine& line, ColumnRole role) const;
    [[nodiscard]] bool has(ColumnRole role) const { return mapping.column(role).has_value(); }
    /// The lines say themselves what they are: nothing is guessed from numbers and words.
    [[nodiscard]] bool sayLevels() const;
};

/// Cuts the rows below the header into lines.
[[nodiscard]] SheetLines readSheetLines(const SheetTable& table, const ColumnMapping& mapping);

/// All values of a row, for people: "a | b | c".
[[nodiscard]] QString rowText(const SheetTable::Row& row);

} // namespace dkt
