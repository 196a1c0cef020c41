// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperType.h"

#include "documents/report/ChecklistForm.h"
#include "documents/report/ConsolidatedReport.h"
#include "documents/report/DeadlinePaper.h"
#include "documents/report/SchedulePaper.h"
#include "documents/report/VisitMinutes.h"
#include "documents/table/ScheduleSheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

const std::array kinds{
    PaperType{.key = "bao-cao",
              .name = QT_TRANSLATE_NOOP("Papers", "Inspection report"),
              .explanation = QT_TRANSLATE_NOOP("Papers", "The whole campaign in one report, with its annexes."),
              .build = [](const ReportContext& c, VisitId) { return consolidatedReport(c); }},
    PaperType{.key = "bien-ban",
              .name = QT_TRANSLATE_NOOP("Papers", "Minutes of the inspection"),
              .explanation = QT_TRANSLATE_NOOP("Papers", "For one unit, to be signed on the spot by both sides."),
              .scope = PaperScope::Visit,
              .build = visitMinutes,
              .conflicts = conflictsAtVisit},
    PaperType{.key = "trich-yeu-don-vi",
              .name = QT_TRANSLATE_NOOP("Papers", "Extract for the unit"),
              .explanation = QT_TRANSLATE_NOOP("Papers", "What the report says about one unit, to send to it."),
              .scope = PaperScope::Visit,
              .build = visitExtract,
              .conflicts = conflictsAtVisit},
    PaperType{.key = "ke-hoach",
              .name = QT_TRANSLATE_NOOP("Papers", "Schedule of visits"),
              .explanation = QT_TRANSLATE_NOOP("Papers", "Which unit is visited when, by which team and how."),
              .build = [](const ReportContext& c, VisitId) { return schedulePaper(c); },
              .conflicts = [](const Snapshot& s, VisitId) { return conflictsInPlan(s); },
              .sheet = [](const ReportContext& c, VisitId) { return scheduleSheet(c.s, c.index); },
              .calendar = [](const ReportContext& c) { return scheduleToIcs(c.s, c.index, c.options.now); }},
    PaperType{.key = "phieu-trong",
              .name = QT_TRANSLATE_NOOP("Papers", "Empty form"),
              .explanation =
                  QT_TRANSLATE_NOOP("Papers", "The checklist with room to fill in by hand, for one unit."),
              .scope = PaperScope::Visit,
              .build = visitForm,
              .conflicts = conflictsInForm,
              .blank = [](const ReportContext& c,
                          const Checklist& checklist) { return checklistForm(c.s.campaign, checklist); },
              .sheet = visitFormSheet},
    PaperType{.key = "thoi-han",
              .name = QT_TRANSLATE_NOOP("Papers", "Remediation deadlines"),
              .explanation = QT_TRANSLATE_NOOP("Papers", "Who must put what right by when, as it stands today."),
              .build = [](const ReportContext& c, VisitId) { return deadlinePaper(c); },
              .sheet = [](const ReportContext& c, VisitId) { return deadlinePaperSheet(c); },
              .calendar = [](const ReportContext& c) { return deadlinePaperCalendar(c); }},
};

} // namespace

QString PaperType::title() const {
    return QCoreApplication::translate("Papers", name);
}

QString PaperType::description() const {
    return QCoreApplication::translate("Papers", explanation);
}

int PaperType::conflictsIn(const Snapshot& snapshot, VisitId visit) const {
    return conflicts ? conflicts(snapshot, visit) : snapshot.openConflicts;
}

std::vector<PaperFormat> PaperType::formats() const {
    std::vector<PaperFormat> all;
    if (sheet)
        all.push_back(PaperFormat::Xlsx);
    all.insert(all.end(), {PaperFormat::Docx, PaperFormat::Pdf, PaperFormat::Text});
    if (sheet)
        all.push_back(PaperFormat::Csv);
    if (calendar)
        all.push_back(PaperFormat::Ics);
    return all;
}

std::span<const PaperType> paperTypes() {
    return kinds;
}

const PaperType* findPaperType(QStringView key) {
    const auto it =
        std::ranges::find_if(kinds, [key](const PaperType& kind) { return key == QLatin1StringView(kind.key); });
    return it == kinds.end() ? nullptr : &*it;
}

QString suffixOf(PaperFormat format) {
    switch (format) {
    case PaperFormat::Docx:
        return u"docx"_s;
    case PaperFormat::Pdf:
        return u"pdf"_s;
    case PaperFormat::Text:
        return u"txt"_s;
    case PaperFormat::Xlsx:
        return u"xlsx"_s;
    case PaperFormat::Csv:
        return u"csv"_s;
    case PaperFormat::Ics:
        return u"ics"_s;
    }
    return {};
}

} // namespace dkt::doc
