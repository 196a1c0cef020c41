// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/EvidenceJob.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"

namespace dkt::gui {

Jobs::Continuation attaching(AppContext& context, const Dossier* dossier, RowId owner,
                             std::shared_ptr<const std::vector<EvidenceContent>> files) {
    return [&context, dossier, owner, files] {
        if (context.isLent()) {
            const Jobs::Continuation again = attaching(context, dossier, owner, files);
            QObject::connect(
                &context, &AppContext::returned, &context, [&context, again] { context.guard().run(again); },
                Qt::SingleShotConnection);
        } else if (context.dossier() == dossier) {
            EvidenceService(*context.dossier()).add(context.actor(), owner, *files);
        }
    };
}

} // namespace dkt::gui
