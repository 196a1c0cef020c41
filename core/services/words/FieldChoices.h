// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"

#include <QString>

#include <vector>

namespace dkt {

/// One of the words a field may hold.
struct FieldChoice {
    QString key;   ///< as stored: "serious"
    QString label; ///< as people read it, in the language of the interface

    bool operator==(const FieldChoice&) const = default;
};

/// The words `field` chooses from, in their order; empty for a field that takes free text or another type.
[[nodiscard]] std::vector<FieldChoice> fieldChoices(FieldId field);

/// What people read for the word `key` of `field`; a word this program does not know reads as it is stored.
[[nodiscard]] QString choiceLabel(FieldId field, const QString& key);

} // namespace dkt
