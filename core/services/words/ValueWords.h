// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "journal/Fields.h"
#include "journal/Value.h"

#include <QString>

/// Cells that need no other row to be read: values as people read them, in the language of the interface. An
/// empty value is an empty text.
namespace dkt::words {

/// "Partly met; 931/980 (95 %)"; `item` names the requirements met or the option chosen, null: their numbers.
[[nodiscard]] QString result(const Value& result, const Item* item);
/// "15 working days from the issue of the conclusion", "before 30/11/2021".
[[nodiscard]] QString deadline(const Value& deadline);
/// "In progress (01/10/2021); asked again".
[[nodiscard]] QString status(const Value& status);
/// "01/10/2021 – 15/10/2021"; one of both may be missing.
[[nodiscard]] QString dates(const Value& from, const Value& to);
/// "05/10/2021", "05/10/2021 14:30"; another text as it is.
[[nodiscard]] QString date(const QString& iso);
/// "1,2 MB".
[[nodiscard]] QString bytes(qint64 size);
/// A composite of `field`, whatever parts it has.
[[nodiscard]] QString composite(FieldId field, const Value& value);
/// Without knowledge of the field: text as it is, numbers as people write them, lists joined by "; ".
[[nodiscard]] QString plain(const Value& value);
/// The first words of a text on one line, at most `most` characters, with "…" where it was cut.
[[nodiscard]] QString firstWords(const QString& text, qsizetype most = 60);

} // namespace dkt::words
