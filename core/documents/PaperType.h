// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/table/Sheet.h"
#include "domain/Checklist.h"
#include "domain/Ids.h"

#include <QByteArray>
#include <QStringView>

#include <span>
#include <vector>

namespace dkt {
struct Snapshot;
}

namespace dkt::doc {

class ReportContext;

enum class PaperFormat { Docx, Pdf, Text, Xlsx, Csv, Ics };

/// What one paper of a kind is about.
enum class PaperScope {
    Campaign, ///< one paper for the dossier
    Visit     ///< one for each visit
};

/// One kind of paper. The window's list, `dkt report` and batches are made from the table of these: a new
/// paper is one line in PaperType.cpp.
struct PaperType {
    const char* key = "";         ///< its word on the command line, in settings and file names: "bien-ban"
    const char* name = "";        ///< English source of title()
    const char* explanation = ""; ///< English source of description()
    PaperScope scope = PaperScope::Campaign;
    /// `visit` is null for papers about the campaign. The context may be shared by many papers and threads.
    Document (*build)(const ReportContext& context, VisitId visit) = nullptr;
    /// Which conflicts stand in it; null: all of the dossier.
    int (*conflicts)(const Snapshot& snapshot, VisitId visit) = nullptr;
    /// The same for no visit in particular, of a paper that is filled in by hand; null: there is no such.
    Document (*blank)(const ReportContext& context, const Checklist& checklist) = nullptr;
    /// The same as a table to work on (XLSX, CSV); null: none. The sheet refers to the context.
    Sheet (*sheet)(const ReportContext& context, VisitId visit) = nullptr;
    /// The same as a calendar; null: none.
    QByteArray (*calendar)(const ReportContext& context) = nullptr;

    /// In the language of the interface.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString description() const;
    /// Undecided conflicts in what a paper of this kind says: it carries a draft mark over them and may not be
    /// issued. `visit` as for build().
    [[nodiscard]] int conflictsIn(const Snapshot& snapshot, VisitId visit) const;
    /// In the order they are offered: the first is what most people want.
    [[nodiscard]] std::vector<PaperFormat> formats() const;
};

/// All kinds, in the order they are offered.
[[nodiscard]] std::span<const PaperType> paperTypes();
/// Null when there is none of this key.
[[nodiscard]] const PaperType* findPaperType(QStringView key);

/// "docx": the file's ending, and the word on the command line.
[[nodiscard]] QString suffixOf(PaperFormat format);

} // namespace dkt::doc
