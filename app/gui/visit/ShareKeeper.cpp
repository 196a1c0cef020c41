// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ShareKeeper.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Prompts.h"
#include "gui/visit/VisitSheet.h"
#include "services/AssignmentService.h"

namespace dkt::gui {

ShareKeeper::ShareKeeper(AppContext& context, VisitSheet& sheet, QObject* parent)
    : QObject(parent), m_context(context), m_sheet(sheet) {
    const auto forget = [this] {
        m_allowed.clear();
        m_asking = false;
    };
    connect(&context, &AppContext::dossierSwitched, this, forget);
    connect(&context, &AppContext::personChanged, this, forget);
}

QString ShareKeeper::sectionOf(int item) const {
    const Section* section = item < 0 || item >= m_sheet.count() ? nullptr : m_sheet.place(item).section;
    return section ? section->code : QString();
}

bool ShareKeeper::mayEdit(const QString& section, std::function<void()> then, std::function<void()> otherwise) {
    if (!m_context.dossier() || m_sheet.isEmpty() || m_allowed.contains({m_sheet.id(), section}))
        return true;
    QString holders;
    m_context.guard().run([&] {
        const AssignmentService shares(*m_context.dossier());
        if (const Share share = shares.shareOf(m_context.actor().person, m_sheet.id(), section);
            share.kind == Share::Kind::Others)
            holders = shares.namesOf(share.holders);
    });
    if (holders.isEmpty())
        return true;
    if (!m_asking)
        ask(section, holders, std::move(then), std::move(otherwise));
    return false;
}

void ShareKeeper::ask(const QString& section, const QString& holders, std::function<void()> then,
                      std::function<void()> otherwise) {
    m_asking = true;
    const VisitId visit = m_sheet.id();
    m_context.prompts().confirm(
        {.text = section.isEmpty() ? tr("This unit is given to %1. Edit all the same?").arg(holders)
                                   : tr("Section %1 of this unit is given to %2. Edit all the same?").arg(section, holders),
         .yes = tr("Edit all the same"),
         .explanation = tr("For this part it is not asked again until the dossier is opened anew or somebody else sits down."),
         .hasty = true,
         .otherwise =
             [this, otherwise = std::move(otherwise)] {
                 m_asking = false;
                 if (otherwise)
                     otherwise();
             }},
        [this, visit, section, then = std::move(then)] {
            m_asking = false;
            m_allowed.emplace(visit, section);
            // The same visit still: another one has forms of its own.
            if (m_sheet.id() == visit && then)
                then();
        });
}

} // namespace dkt::gui
