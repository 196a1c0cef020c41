// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Keys.h"
#include "domain/Labels.h"
#include "gui/schedule/ScheduleData.h"

#include <QComboBox>

namespace dkt::gui {

/// Combo boxes of the schedule's dialogs: rows by name, enumerators by label; the data is id or key.
struct Choices {
    static void addNames(QComboBox& box, const std::vector<NamedId>& names) {
        for (const NamedId& name : names)
            box.addItem(name.name, name.id.hex());
    }
    template <class E> static void addLabels(QComboBox& box) {
        for (const auto& entry : enumKeys<E>())
            box.addItem(label(entry.value), QString::fromLatin1(entry.key));
    }
    static void choose(QComboBox& box, const QString& data) { box.setCurrentIndex(std::max(0, box.findData(data))); }
    [[nodiscard]] static RowId id(const QComboBox& box) { return RowId::fromHex(box.currentData().toString()); }
    template <class E> [[nodiscard]] static E value(const QComboBox& box, E otherwise) {
        return fromKey<E>(box.currentData().toString()).value_or(otherwise);
    }
};

} // namespace dkt::gui
