// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/AutoSave.h"

namespace dkt::gui {

AutoSave::AutoSave(AutoSaveTimes times, QObject* parent) : QObject(parent) {
    m_draft.setSingleShot(true);
    m_draft.setInterval(times.draft);
    m_idle.setSingleShot(true);
    m_idle.setInterval(times.idle);
    connect(&m_draft, &QTimer::timeout, this, &AutoSave::draftDue);
    connect(&m_idle, &QTimer::timeout, this, &AutoSave::saveDue);
}

void AutoSave::touch() {
    // The draft timer is not started anew by each key: fast typing must not put the draft off.
    if (!m_draft.isActive())
        m_draft.start();
    m_idle.start();
}

void AutoSave::stop() {
    m_draft.stop();
    m_idle.stop();
}

} // namespace dkt::gui
