// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "services/Dossier.h"

#include <QHash>

#include <map>

namespace dkt {

/// A row as people recognise it.
struct RowWords {
    QString kind;  ///< "Shortcoming"
    QString title; ///< a finding's first words; "3.2.2 · Xã Dương Xá" of an answer; never empty
    QString where; ///< the unit, with the item where there is one; the item's title of an answer; may be empty
    QString unit;  ///< of the visit it was written down at; may be empty
    RowKind rowKind = RowKind::Campaign;
    RowId row;
    VisitId visit; ///< where it was written down; null for what belongs to no visit
    ItemId item;

    bool operator==(const RowWords&) const = default;
};

/// Says in the words of the interface what the cells of a dossier are: "Recommendation of 3.2.2 · Xã Dương Xá:
/// …". Rows are read from the journal, deleted ones too. What was read is kept until forget(): call it when the
/// dossier changed. One thread, that of the dossier.
class CellWords {
public:
    explicit CellWords(const Dossier& dossier) : m_dossier(dossier) {}

    void forget();
    /// A value the journal does not hold, such as one of a package that is looked at before it is taken in.
    void know(RowId row, FieldId field, Value value);

    [[nodiscard]] RowWords row(RowKind kind, RowId row) const;
    /// The value of a cell; empty when it holds nothing.
    [[nodiscard]] QString value(RowId row, FieldId field, const Value& value) const;
    /// As value(), with "(empty)" for nothing.
    [[nodiscard]] QString shown(RowId row, FieldId field, const Value& value) const;
    [[nodiscard]] static QString empty();

    /// A device's name, else the beginning of its fingerprint.
    [[nodiscard]] QString device(const DeviceKey& device) const;

private:
    using Cell = std::pair<RowId, FieldId>;
    [[nodiscard]] Value cell(RowId row, FieldId field) const;
    [[nodiscard]] QString text(RowId row, FieldId field) const;
    [[nodiscard]] RowId ref(RowId row, FieldId field) const { return cell(row, field).toRow(); }
    [[nodiscard]] bool has(RowKind kind, RowId row) const;
    [[nodiscard]] RowWords read(RowKind kind, RowId row) const;
    void place(RowWords& words) const;
    void placeLike(RowWords& words, RowKind kind, RowId other) const;
    [[nodiscard]] QString titleOf(const RowWords& words) const;
    [[nodiscard]] QString titleOfAction(RowId action) const;
    [[nodiscard]] QString refText(FieldId field, RowId target) const;
    [[nodiscard]] QString contentText(const Value& value) const;
    [[nodiscard]] RowKind ownerKind(RowId owner) const;
    [[nodiscard]] ItemPlace item(ItemId id) const;
    [[nodiscard]] QString unitName(VisitId visit) const;
    [[nodiscard]] QString readUnitName(VisitId visit) const;

    const Dossier& m_dossier;
    std::map<Cell, Value> m_known;
    mutable QHash<RowId, RowWords> m_rows;
    mutable QHash<RowId, QString> m_unitNames; ///< by visit
    mutable QHash<RowId, ItemPlace> m_items;
    mutable std::vector<std::shared_ptr<const Checklist>> m_checklists; ///< what m_items points into
    mutable std::map<DeviceKey, QString> m_devices;
};

} // namespace dkt
