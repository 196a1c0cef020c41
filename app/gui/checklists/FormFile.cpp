// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/FormFile.h"

#include "documents/DocxRenderer.h"
#include "documents/report/ChecklistForm.h"
#include "printing/PdfWriter.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

doc::Document emptyForm(const Campaign& campaign, const Checklist& checklist) {
    return doc::checklistForm(campaign, checklist);
}

void writeForm(const doc::Document& form, const doc::LayoutProfile& profile, const QString& path,
               Progress& progress) {
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        printing::writePdf(form, profile, path, progress);
    else
        doc::writeDocx(form, profile, path, progress);
}

} // namespace dkt::gui
