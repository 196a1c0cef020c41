// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/ReportContext.h"

#include "documents/report/PaperText.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace dkt::doc {

ReportContext::ReportContext(const Snapshot& snapshot, const ReportOptions& how)
    : s(snapshot), options(how), index(snapshot),
      lines(remediationLines(snapshot, index, options.calendar, options.today)),
      figures(computeFigures(snapshot, index, lines)), noun(paper::unitNoun(snapshot.units)) {
    for (const Unit& unit : s.units)
        m_unitRank.insert(unit.id.row, m_unitRank.size());
    for (const Visit& visit : s.visits)
        m_visits.push_back(&visit);
    const auto rank = [this](const Visit* visit) {
        return m_unitRank.value(visit->unit.row, m_unitRank.size());
    };
    std::ranges::stable_sort(m_visits, {}, rank);
    for (const RemediationLine& line : lines)
        m_lines[line.visit.row].push_back(&line);
    for (const VisitFigures& of : figures.visitFigures)
        m_visitFigures.insert(of.visit.row, &of);
    for (const VisitScore& score : figures.scores)
        m_scores.insert(score.visit.row, &score);
}

QString ReportContext::ofUnits(qsizetype n) const {
    return paper::share(n, figures.inspectedUnits) + u' ' + noun;
}

QString ReportContext::unitCount(qsizetype n) const {
    return paper::count(n) + u' ' + noun;
}

QStringList ReportContext::unitNames(const std::vector<const Finding*>& findings) const {
    std::map<std::pair<qsizetype, QString>, bool> names; // by rank, each once
    for (const Finding* finding : findings)
        if (const Visit* visit = index.visit(finding->visit))
            names[{m_unitRank.value(visit->unit.row, m_unitRank.size()),
                   paper::inText(index.unitName(visit->id))}] = true;
    QStringList list;
    for (const auto& [key, used] : names)
        list << key.second;
    return list;
}

QString ReportContext::sectionTitle(const SectionFigures& section) const {
    return section.title.isEmpty() ? u"Nội dung khác"_s : paper::clause(section.title);
}

} // namespace dkt::doc
