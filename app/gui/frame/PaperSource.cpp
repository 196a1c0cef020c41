// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/PaperSource.h"

#include "documents/LayoutJson.h"
#include "gui/frame/AppContext.h"
#include "services/PaperSetupService.h"

namespace dkt::gui {

PaperSource paperSource(const AppContext& context) {
    const Dossier& dossier = *context.dossier();
    const QDateTime now = context.clock().now();
    doc::LayoutRead layout =
        doc::layoutFromJson(SettingsService(dossier).value(PaperSetupService::layoutKey()));
    return {context.view(), {now.date(), dossier.calendar(), now}, layout.profile, std::move(layout.issues)};
}

} // namespace dkt::gui
