// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/Paper.h"

#include "documents/DocxRenderer.h"
#include "documents/TextRenderer.h"
#include "documents/report/ConsolidatedReport.h"
#include "documents/report/ReportDraft.h"
#include "printing/PdfWriter.h"
#include "util/SafeFile.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::Paper)
};

} // namespace

std::vector<PaperKind> paperKinds() {
    return {PaperKind::Report, PaperKind::Deadlines};
}

QString paperTitle(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return PaperText::tr("Inspection report");
    case PaperKind::Deadlines:
        return PaperText::tr("Remediation deadlines");
    }
    return {};
}

QString paperDescription(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return PaperText::tr("Report on the whole campaign in the layout of Decree 30, with its annexes.");
    case PaperKind::Deadlines:
        return PaperText::tr("Who must put what right by when, as it stands today.");
    }
    return {};
}

QString paperSlug(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return u"bao-cao"_s;
    case PaperKind::Deadlines:
        return u"thoi-han"_s;
    }
    return {};
}
