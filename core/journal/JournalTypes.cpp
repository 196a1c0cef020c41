// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/JournalTypes.h"

namespace dkt {

std::vector<OpId> CellState::prev() const {
    std::vector<OpId> ids;
    ids.reserve(heads.size());
    for (const Head& head : heads)
        ids.push_back(head.id);
    return ids;
}

} // namespace dkt
