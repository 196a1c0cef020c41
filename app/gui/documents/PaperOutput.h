// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/Paper.h"
#include "printing/PagedDocument.h"
#include "printing/PaperBatch.h"

#include <QObject>

namespace dkt::gui {

class AppContext;

/// What happens to the folder once a file is written.
enum class AfterWriting { Tell, ShowFolder };

/// Brings papers out of the program: into files, to a printer, onto the clipboard; one or many. Everything is
/// made off the GUI thread from the dossier as it stood when it was asked for.
class PaperOutput : public QObject {
    Q_OBJECT

public:
    PaperOutput(AppContext& context, QObject* parent);

    /// Asks for a name and writes the file.
    void exportPaper(const PaperChoice& choice, doc::PaperFormat format, AfterWriting after);
    void copyAsText(const PaperChoice& choice);
    /// Asks for printer and pages; `pages` is what the preview shows.
    void print(std::shared_ptr<const printing::PagedDocument> pages);

    /// Writes the files one by one and says at the end how it went.
    void writeBatch(const std::vector<printing::PaperFile>& files);
    /// One print job in the order of `files`.
    void printBatch(const std::vector<printing::PaperFile>& files);

signals:
    /// Some files of a batch could not be written, or it was stopped.
    void batchIncomplete(const dkt::printing::BatchResult& result);

private:
    /// Says so when some of them may not be issued.
    [[nodiscard]] bool mayIssue(const std::vector<printing::PaperFile>& files) const;
    [[nodiscard]] QString proposedPath(const PaperChoice& choice, doc::PaperFormat format) const;
    void write(const printing::PaperFile& file, AfterWriting after);
    void tellBatch(const printing::BatchResult& result);

    AppContext& m_context;
};

} // namespace dkt::gui
