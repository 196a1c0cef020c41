// SPDX-License-Identifier: GPL-3.0-or-later
// What the page proves, prints and writes.
#include "documents/report/ReceiptPaper.h"
#include "gui/exchange/ExchangePage.h"
#include "gui/exchange/ExchangeWidget.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/PaperDispatch.h"
#include "gui/frame/PaperSource.h"
#include "gui/frame/Prompts.h"
#include "journal/Fingerprint.h"
#include "printing/PagedDocument.h"
#include "printing/PdfWriter.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dkt::gui {

void ExchangePage::printReceipt() {
    if (!m_view->exchange() || !m_context.dossier())
        return;
    m_context.jobs().start(tr("Laying out the receipt"), this,
                           [this, facts = m_view->exchange()->facts, from = paperSource(m_context)](Progress& progress) {
                               auto pages = std::make_shared<printing::PagedDocument>(
                                   std::make_shared<const doc::Document>(doc::receiptPaper(from.view->data().campaign, facts)),
                                   from.profile, progress);
                               return [this, pages] { PaperDispatch(m_context, this).send(pages); };
                           });
}

void ExchangePage::saveReceipt() {
    if (!m_view->exchange() || !m_context.dossier())
        return;
    const ExchangeFacts facts = m_view->exchange()->facts;
    const QString name = QFileInfo(facts.file).completeBaseName() + u"-bien-nhan.pdf"_s;
    const auto write = [this, facts](const QString& path) {
        m_context.settings().noteFolder(u"paper"_s, path);
        m_context.jobs().start(tr("Writing %1").arg(QFileInfo(path).fileName()), this,
                               [this, facts, path, from = paperSource(m_context)](Progress& progress) {
                                   printing::writePdf(doc::receiptPaper(from.view->data().campaign, facts), from.profile, path,
                                                      progress);
                                   return [this, path] {
                                       m_context.notify({.text = tr("Written and checked: %1").arg(path),
                                                         .actionText = tr("Open the folder"),
                                                         .action = [this, path] { m_context.prompts().showInFolder(path); }});
                                   };
                               });
    };
    m_context.prompts().saveFile({.title = tr("Write the receipt"),
                                  .filters = u"PDF (*.pdf)"_s,
                                  .path = QDir(m_context.settings().folder(u"paper"_s)).filePath(name),
                                  .suffix = u"pdf"_s},
                                 write);
}

void ExchangePage::verify() {
    m_context.lendDossier(tr("Proving every signature and every link"), [this](Dossier& dossier, Progress& progress) {
        const auto report = std::make_shared<VerifyReport>(dossier.journal().verify(progress));
        return [this, report] {
            if (report->ok())
                m_context.notify({.text = tr("%1 changes of %2 laptops: every signature and every link holds.")
                                              .arg(QLocale().toString(report->commits))
                                              .arg(report->devices)});
            else if (report->broken)
                m_context.prompts().show({.text = tr("The history is broken at change %1 of laptop %2: %3. Everything before "
                                                     "it holds. Restore a backup, or take a colleague's package in.")
                                                      .arg(report->broken->id.seq)
                                                      .arg(fingerprintOf(report->broken->id.device), report->broken->reason),
                                           .detail = {}});
            else
                m_context.prompts().show({.text = tr("The tables do not say what the history says; close the dossier and open it "
                                                     "anew to rebuild them."),
                                           .detail = {}});
        };
    });
}

} // namespace dkt::gui
