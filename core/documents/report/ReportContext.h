// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/report/Figures.h"
#include "documents/report/ReportOptions.h"
#include "domain/Snapshot.h"

#include <QHash>
#include <QStringList>

namespace dkt::doc {

/// What all parts of a report read: the dossier with its look-ups, figures and lines, computed once. Made
/// once for any number of papers.
class ReportContext {
public:
    ReportContext(const Snapshot& snapshot, const ReportOptions& how);
    ReportContext(const ReportContext&) = delete;
    ReportContext& operator=(const ReportContext&) = delete;

    const Snapshot& s;
    const ReportOptions options;
    const SnapshotIndex index;
    const std::vector<RemediationLine> lines; ///< by due day
    const Figures figures;
    const QString noun; ///< "xã, thị trấn"

    /// "20/20 xã, thị trấn": a number of units over the inspected ones.
    [[nodiscard]] QString ofUnits(qsizetype n) const;
    /// "02 xã, thị trấn".
    [[nodiscard]] QString unitCount(qsizetype n) const;
    /// Names of the units of these findings in running text, each once, in the order of units.
    [[nodiscard]] QStringList unitNames(const std::vector<const Finding*>& findings) const;
    /// The title of a section as a heading; "Nội dung khác" for a code no checklist knows.
    [[nodiscard]] QString sectionTitle(const SectionFigures& section) const;
    /// Visits in the order of their units, those without a unit last.
    [[nodiscard]] const std::vector<const Visit*>& visits() const { return m_visits; }
    /// The numbers of a visit; never null for a visit of the snapshot.
    [[nodiscard]] const VisitFigures* figuresOf(VisitId visit) const {
        return m_visitFigures.value(visit.row);
    }
    /// Null when the visit has no checklist.
    [[nodiscard]] const VisitScore* scoreOf(VisitId visit) const { return m_scores.value(visit.row); }

    /// The remediation lines of a visit, by due day.
    [[nodiscard]] std::vector<const RemediationLine*> linesOf(VisitId visit) const {
        return m_lines.value(visit.row);
    }

private:
    std::vector<const Visit*> m_visits;
    QHash<RowId, std::vector<const RemediationLine*>> m_lines;
    QHash<RowId, qsizetype> m_unitRank;
    QHash<RowId, const VisitFigures*> m_visitFigures;
    QHash<RowId, const VisitScore*> m_scores;
};

} // namespace dkt::doc
