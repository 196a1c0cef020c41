// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Job.h"

namespace dkt::gui {

void Job::report(qint64 done, qint64 total) {
    const int permille =
        total > 0 ? static_cast<int>(qBound(qint64(0), done * 1000 / total, qint64(1000))) : -1;
    if (m_permille.exchange(permille) != permille)
        emit progressed(permille);
}

} // namespace dkt::gui
