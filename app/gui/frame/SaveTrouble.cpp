// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/SaveTrouble.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "services/Dossier.h"

namespace dkt::gui {

SaveTrouble::SaveTrouble(AppContext& context, std::function<bool()> save, QObject* parent)
    : QObject(parent), m_context(context), m_save(std::move(save)) {
    context.guard().setObserver([this](const Error& error) { return see(error); });
    connect(&context, &AppContext::dossierSwitched, this, [this] { m_on = false; });
    connect(&context, &AppContext::contentChanged, this, [this] {
        if (std::exchange(m_on, false))
            m_context.notify({Severity::Note, tr("Saving works again. Everything is saved.")});
    });
}

SaveTrouble::~SaveTrouble() {
    m_context.guard().setObserver({});
}

bool SaveTrouble::see(const Error& error) {
    const Dossier* dossier = m_context.dossier();
    if (!dossier)
        return false;
    const bool lost = dossier->journal().refused() || !dossier->journal().isInPlace();
    // A full disk may be another one, of a paper being exported: then nothing is typed and waiting.
    const bool full = error.kind() == Error::Kind::DiskFull && m_context.typing() == Typing::Pending;
    if (!lost && !full)
        return false;
    m_text = error.message();
    const bool told = std::exchange(m_on, true);
    show();
    return told;
}

void SaveTrouble::show() {
    m_context.notify({.severity = Severity::Error,
                      .text = tr("Not saved. %1 What you typed stays in its field.").arg(m_text),
                      .actionText = tr("Try again"),
                      .action = [this] { tryAgain(); }});
}

void SaveTrouble::tryAgain() {
    Dossier* dossier = m_context.dossier();
    if (!dossier)
        return;
    // The person asked: this time they are told in a message of its own if it still does not work.
    m_on = false;
    const auto opened = m_context.guard().run([&] {
        if (dossier->journal().refused())
            dossier->reopen();
    });
    if (opened == Guard::Result::Failed || !m_save())
        return;
    m_on = false;
    m_context.notify({Severity::Note, tr("Saving works again. Everything is saved.")});
}

} // namespace dkt::gui
