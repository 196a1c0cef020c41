// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt {

/// Who acts, and in which sitting: undo goes back over the sitting's own actions.
struct Actor {
    QString person;  ///< a member's name or post; never empty
    QString session; ///< random per start of a program

    bool operator==(const Actor&) const = default;
};

} // namespace dkt
