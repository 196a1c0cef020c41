// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Keys.h"
#include "domain/Labels.h"

#include <QComboBox>

#include <optional>

/// Combo boxes over the domain's enumerators: "—" first, then each by its label; the data is its key.
namespace dkt::gui::enumcombo {

/// Also after a change of language: the choice stays.
template <class E> void fill(QComboBox& box) {
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(QStringLiteral("—"), QString());
    for (const auto& entry : enumKeys<E>())
        box.addItem(label(entry.value), QString::fromLatin1(entry.key));
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

template <class E> [[nodiscard]] std::optional<E> value(const QComboBox& box) {
    return fromKey<E>(box.currentData().toString());
}

template <class E> void setValue(QComboBox& box, std::optional<E> value) {
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(std::max(0, box.findData(value ? key(*value) : QString())));
}

} // namespace dkt::gui::enumcombo
