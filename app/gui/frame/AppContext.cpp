// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/AppContext.h"

#include "services/Dossier.h"

namespace dkt::gui {

AppContext::AppContext(const Parts& parts, QString session) : m_parts(parts), m_session(std::move(session)) {
}

AppContext::~AppContext() = default;

Actor AppContext::actor() const {
    return {m_parts.settings.person(), m_session};
}

std::shared_ptr<const DossierView> AppContext::view() const {
    return m_dossier ? m_dossier->view() : nullptr;
}

void AppContext::setDossier(std::unique_ptr<Dossier> dossier) {
    keepLastSeen();
    const auto old = std::exchange(m_dossier, std::move(dossier));
    m_seen = {};
    if (m_dossier) {
        m_seen = m_parts.settings.dossierNote(m_dossier->path());
        m_seen.title = m_dossier->title();
        m_seen.opened = m_parts.clock.now();
        keepLastSeen();
        connect(&m_dossier->notifier(), &ChangeNotifier::dossierChanged, this, [this](const ChangeSet& changes) {
            if (changes.touches(RowKind::Campaign))
                m_seen.title = m_dossier->title();
            emit contentChanged(changes);
        });
    }
    setTyping(Typing::Nothing);
    emit dossierSwitched();
}

void AppContext::notePage(const QString& page) {
    m_seen.page = page;
    emit placeNoted();
}

void AppContext::noteVisit(VisitId visit, ItemId item) {
    m_seen.visit = visit.row.hex();
    m_seen.item = item.row.hex();
    emit placeNoted();
}

void AppContext::keepLastSeen() {
    if (m_dossier)
        m_parts.settings.setDossierNote(m_dossier->path(), m_seen);
}

void AppContext::setTyping(Typing typing) {
    if (typing == m_typing)
        return;
    m_typing = typing;
    emit typingChanged(typing);
}

} // namespace dkt::gui
