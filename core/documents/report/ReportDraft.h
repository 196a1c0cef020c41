// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/report/Citations.h"
#include "documents/report/ReportContext.h"

namespace dkt::doc {

/// A report in the making: the parts add their blocks to it, one after the other.
struct ReportDraft {
    const ReportContext& c;
    std::vector<Block> blocks;
    Citations citations;

    void heading(int level, const QString& text) { blocks.emplace_back(Heading{level, text}); }
    /// Nothing for an empty text.
    void paragraph(const QString& text);
    void paragraph(Runs runs) { blocks.emplace_back(Paragraph{std::move(runs)}); }
    /// Nothing for an empty list.
    void list(std::vector<Runs> items, ListMarker marker = ListMarker::Dash);
    void list(const QStringList& items, ListMarker marker = ListMarker::Dash);
};

/// The parts of the report, in their order. Each adds its heading and content, or words that there is none.
void addReportHead(ReportDraft& draft, const ReportOptions& options); ///< letterhead to the opening sentence
void addCourse(ReportDraft& draft);                                   ///< I
void addResults(ReportDraft& draft);                                  ///< II
void addShortcomings(ReportDraft& draft);                             ///< III
void addResponsibility(ReportDraft& draft);                           ///< IV
void addRequirements(ReportDraft& draft, const ReportOptions& options); ///< V
void addReportClosing(ReportDraft& draft);                              ///< closing sentence and signature
void addReportAnnexes(ReportDraft& draft, const ReportOptions& options);

/// On top of any paper made while cells are in conflict: it may be looked at, not issued. Nothing without.
void addDraftMark(std::vector<Block>& blocks, int conflicts);
/// " Căn cứ: …" with the label in italics; nothing for an empty text.
void addLabelled(Runs& runs, const QString& label, const QString& text);
/// The campaign's signer, with these recipients.
[[nodiscard]] SignatureBlock reportSignature(const ReportContext& context, const QStringList& recipients);

/// How far a finding reaches: "hầu hết các đơn vị, 14/20 xã, thị trấn"; without occurrences the extent word
/// alone; empty when nothing is known.
[[nodiscard]] QString reachWording(const ReportContext& context, const CommonFinding& finding,
                                   qsizetype units);

/// What the annexes are called ("Phụ lục II"; "Phụ lục" when there is one); empty: there is no such annex.
struct AnnexMarks {
    QString units;
    QString scores;
    QString deadlines;
};
[[nodiscard]] AnnexMarks annexMarks(const ReportContext& context);

/// Header cells as they stand on every table of the report: bold and centred.
[[nodiscard]] TableRow headerRow(const QStringList& titles);

/// What stands in the annex of scores: the key to its columns, and the table.
void addScores(ReportDraft& draft);

/// The rows of the deadline annex.
[[nodiscard]] Table deadlineTable(const ReportContext& context);

} // namespace dkt::doc
