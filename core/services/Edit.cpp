// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Edit.h"

namespace dkt {

RowId rowOf(const Campaign&) {
    // A dossier holds one campaign, and every laptop must meet in its row.
    return RowId::derived({"campaign"});
}

} // namespace dkt
