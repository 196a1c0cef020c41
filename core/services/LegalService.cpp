// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LegalService.h"

#include "services/RowOrder.h"

using namespace Qt::StringLiterals;

namespace dkt {

Loaded<LegalDocument> LegalService::load(LegalDocumentId id) const {
    return dkt::load<LegalDocument>(m_dossier.journal(), id.row);
}

std::vector<LegalDocumentId> LegalService::add(const Actor& actor, std::vector<LegalDocument> documents) {
    int order = roworder::next(m_dossier.view()->data().legalDocuments);
    std::vector<LegalDocumentId> ids;
    Edit edit;
    for (LegalDocument& document : documents) {
        document.id = LegalDocumentId::random();
        document.order = order++;
        edit.create(document);
        ids.push_back(document.id);
    }
    m_dossier.commit(actor, u"legalDocument.add"_s, std::move(edit));
    return ids;
}

void LegalService::set(const Actor& actor, const Loaded<LegalDocument>& before, const LegalDocument& after) {
    Edit edit;
    edit.put(before, after);
    m_dossier.commit(actor, u"legalDocument.edit"_s, std::move(edit));
}

void LegalService::remove(const Actor& actor, const std::vector<LegalDocumentId>& ids) {
    Edit edit;
    for (const LegalDocumentId id : ids)
        edit.add(m_dossier.journal().removal(RowKind::LegalDocument, id.row));
    m_dossier.commit(actor, u"legalDocument.remove"_s, std::move(edit));
}

void LegalService::move(const Actor& actor, const std::vector<LegalDocumentId>& ids, LegalDocumentId before) {
    Edit edit;
    roworder::deal(edit, m_dossier.journal(),
                   roworder::moved(m_dossier.view()->data().legalDocuments, ids, before),
                   field::LegalDocument::order);
    m_dossier.commit(actor, u"legalDocument.move"_s, std::move(edit));
}

} // namespace dkt
