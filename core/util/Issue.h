// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt {

/// How much an Issue matters: an Error stops what was asked, a Warning wants a look, a Note informs.
enum class Severity { Note, Warning, Error };

/// One remark about the user's data, as a value: shown in lists, never in message boxes.
struct Issue {
    Severity severity = Severity::Warning;
    QString text;   ///< translated, one sentence
    QString target; ///< where: a cell address ("B12"), a row id, a file; empty when it concerns the whole

    bool operator==(const Issue&) const = default;
};

} // namespace dkt
