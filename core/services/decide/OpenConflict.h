// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/words/CellWords.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace dkt {

/// Who stands behind a value: which person, on which laptop, when.
struct SideAuthor {
    QString person;
    QString device; ///< the laptop's name
    DeviceKey key;
    QDateTime at; ///< the writer's own clock, with its offset
    QString comment;
    CommitId commit;

    bool operator==(const SideAuthor&) const = default;
};

/// What keeping a side means.
enum class SideMeaning { Value, Keep, Delete };

/// One of the values to choose from.
struct OpenSide {
    SideMeaning meaning = SideMeaning::Value;
    Value value;
    QString text; ///< as people read it; empty: the cell would hold nothing. What was edited, of a kept row
    std::vector<SideAuthor> authors; ///< several wrote the same; the newest first

    bool operator==(const OpenSide&) const = default;
};

/// A row that a deletion is about, with what was read of it: deciding names that.
struct SeenRow {
    RowKind kind = RowKind::Finding;
    RowId row;
    std::vector<OpId> life;  ///< heads of the life cell
    std::vector<OpId> cells; ///< heads of all others
    bool deleted = false;    ///< one of the life heads deletes

    bool operator==(const SeenRow&) const = default;
};

/// How a value of one's own is given, where one may be written.
enum class ThirdValue { None, Text, Choice, Date, Number, Flag };

/// A conflict as a person sees and decides it.
struct OpenConflict {
    QString id; ///< stable: of the row and the field
    ConflictCell cell;
    RowWords what;
    QString label;               ///< the field's; "Deleted or kept"
    std::vector<OpenSide> sides; ///< two or more; what is shown meanwhile comes first
    std::optional<QString> base; ///< what all sides started from, maybe empty; none: nothing all of them had seen
    ThirdValue third = ThirdValue::None;
    std::vector<OpId> heads;   ///< of the cell, as they were read: what a decision names
    std::vector<SeenRow> rows; ///< of a deletion: the row, then what is deleted or kept with it

    bool operator==(const OpenConflict&) const = default;
};

/// The id of a conflict: the row in hexadecimal, "-", the number of the field.
[[nodiscard]] QString conflictId(RowId row, FieldId field);

/// How a value of one's own may be given to a cell. Composites, references, contents of checklists and codes
/// that other things are named by are chosen among the sides only.
[[nodiscard]] ThirdValue thirdValueOf(FieldId field);

/// Reads a value of one's own as a person writes it: text, a day, a number, one of the field's words.
/// @throws Error(Input) in one sentence when it cannot be read, or the field takes none
[[nodiscard]] Value thirdValueFromText(FieldId field, const QString& text);

} // namespace dkt
