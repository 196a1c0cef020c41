// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/Paper.h"

#include <QCoreApplication>

namespace dkt::gui {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::Paper)
};

} // namespace

QString formatTitle(doc::PaperFormat format) {
    switch (format) {
    case doc::PaperFormat::Docx:
        return PaperText::tr("Word (.docx), to edit");
    case doc::PaperFormat::Pdf:
        return PaperText::tr("PDF, to send and to keep");
    case doc::PaperFormat::Text:
        return PaperText::tr("Plain text (.txt)");
    case doc::PaperFormat::Xlsx:
        return PaperText::tr("Excel (.xlsx)");
    case doc::PaperFormat::Csv:
        return PaperText::tr("Table as text (.csv)");
    case doc::PaperFormat::Ics:
        return PaperText::tr("Calendar (.ics), with reminders");
    }
    return {};
}

std::shared_ptr<const doc::Document> buildPaper(const PaperChoice& choice, const PaperSource& source) {
    const doc::ReportContext context(source.view->data(), source.options);
    return std::make_shared<doc::Document>(choice.type->build(context, choice.visit));
}

} // namespace dkt::gui
