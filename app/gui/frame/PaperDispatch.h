// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PaperType.h"
#include "domain/Ids.h"

#include <QCoreApplication>
#include <QObject>

#include <memory>

namespace dkt::printing {
class PagedDocument;
}

namespace dkt::gui {

class AppContext;

/// Writes and prints papers of the open dossier from any page: asks for the file, works as a job, tells what
/// came of it. Nothing is done while conflicts are open in what the paper says: it may not be issued.
class PaperDispatch {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::PaperDispatch)

public:
    /// Jobs end with `page`.
    PaperDispatch(AppContext& context, QObject* page) : m_context(context), m_page(page) {}

    void exportPaper(const doc::PaperType& type, doc::PaperFormat format, VisitId visit = {}) const;
    void print(const doc::PaperType& type, VisitId visit = {}) const;
    /// Asks for the printer and prints pages that are laid out already.
    void send(std::shared_ptr<const printing::PagedDocument> pages) const;

    /// Whether a paper over so many conflicts may be issued; if not, says so with a way to decide them.
    [[nodiscard]] static bool mayIssue(AppContext& context, int conflicts);

private:
    [[nodiscard]] bool mayIssue(const doc::PaperType& type, VisitId visit) const;

    AppContext& m_context;
    QObject* m_page;
};

} // namespace dkt::gui
