// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/ChecklistText.h"

#include "domain/TargetText.h"
#include "util/Numbers.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct ChecklistWords {
    Q_DECLARE_TR_FUNCTIONS(dkt::ChecklistText)
};

QString headLine(const QString& code, const QString& title, const std::optional<double>& points) {
    QString line = code.isEmpty() ? title : u"%1 %2"_s.arg(code, title);
    if (points)
        line += u" (%1)"_s.arg(ChecklistWords::tr("%1 pts").arg(text::formatNumber(*points)));
    return line.trimmed();
}

void addPart(QStringList& lines, const QString& name, const QString& text) {
    if (!text.isEmpty())
        lines << u"  %1: %2"_s.arg(name, text);
}

void addItem(QStringList& lines, const Item& item) {
    lines << headLine(item.code, item.title, item.maxPoints);
    addPart(lines, ChecklistWords::tr("Scoring"), item.rule.text);
    addPart(lines, ChecklistWords::tr("Target"), item.target ? targetText(*item.target) : QString());
    addPart(lines, ChecklistWords::tr("Requirement"), item.requirement);
    addPart(lines, ChecklistWords::tr("Evidence"), item.evidence);
    addPart(lines, ChecklistWords::tr("Legal basis"), item.legalBasis);
    addPart(lines, ChecklistWords::tr("Guidance"), item.guidance);
    addPart(lines, ChecklistWords::tr("Note"), item.note);
    if (item.rule.nothingArose == NothingArosePolicy::FullPoints)
        lines << u"  "_s + ChecklistWords::tr("Full points when nothing arose");
}

} // namespace

QString checklistText(const Checklist& checklist) {
    QStringList lines{headLine({}, checklist.title, {})};
    addPart(lines, ChecklistWords::tr("Version"), checklist.version);
    addPart(lines, ChecklistWords::tr("Note"), checklist.note);
    if (checklist.bonusMax)
        addPart(lines, ChecklistWords::tr("Bonus, at most"), text::formatNumber(*checklist.bonusMax));
    if (checklist.penaltyMax)
        addPart(lines, ChecklistWords::tr("Penalty, at most"), text::formatNumber(*checklist.penaltyMax));
    for (const Section& section : checklist.sections) {
        lines << headLine(section.code, section.title, section.maxPoints);
        for (const Criterion& criterion : section.criteria) {
            if (!criterion.code.isEmpty() || !criterion.title.isEmpty())
                lines << headLine(criterion.code, criterion.title, criterion.maxPoints);
            for (const Item& item : criterion.items)
                addItem(lines, item);
        }
    }
    return lines.join(u'\n');
}

} // namespace dkt
