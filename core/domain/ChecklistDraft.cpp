// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChecklistDraft.h"

#include "domain/ChecklistJson.h"

#include <QJsonDocument>

namespace dkt {

Checklist contentOf(const ChecklistDraft& draft) {
    return draft.content.isEmpty()
               ? Checklist{}
               : draftFromJson(QJsonDocument::fromJson(draft.content.toUtf8()).object());
}

void setContent(ChecklistDraft& draft, const Checklist& content) {
    draft.title = content.title;
    draft.content = QString::fromUtf8(canonicalJson(content));
}

} // namespace dkt
