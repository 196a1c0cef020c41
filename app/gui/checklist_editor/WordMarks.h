// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt::gui {

/// Two texts as HTML with the words marked that the other has not: struck out before, underlined after.
struct WordMarks {
    QString before;
    QString after;

    [[nodiscard]] static WordMarks of(const QString& before, const QString& after);
};

} // namespace dkt::gui
