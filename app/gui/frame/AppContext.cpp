// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/AppContext.h"

#include "gui/frame/Settings.h"
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
    const auto old = std::exchange(m_dossier, std::move(dossier));
    if (m_dossier)
        connect(&m_dossier->notifier(), &ChangeNotifier::dossierChanged, this, &AppContext::contentChanged);
    setTyping(Typing::Nothing);
    emit dossierSwitched();
}

void AppContext::setTyping(Typing typing) {
    if (typing == m_typing)
        return;
    m_typing = typing;
    emit typingChanged(typing);
}

} // namespace dkt::gui
