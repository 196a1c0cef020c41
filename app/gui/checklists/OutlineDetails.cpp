// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/OutlineDetails.h"

#include "domain/TargetText.h"
#include "gui/checklists/OutlineModel.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/OnLanguageChange.h"
#include "util/Numbers.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString heading(const QString& text) {
    return u"<h3 style='margin-top:2px; margin-bottom:6px'>%1</h3>"_s.arg(escaped(text));
}

QString named(const QString& code, const QString& title) {
    return (code + u"  "_s + title).trimmed();
}

/// A caption above its text: reads well in a narrow pane, and copies as two lines.
QString block(const QString& caption, const QString& text) {
    return text.isEmpty() ? QString()
                          : u"<p style='margin-top:0; margin-bottom:8px'><b>%1</b><br>%2</p>"_s.arg(
                                caption.toHtmlEscaped(), escaped(text));
}

QString shownPoints(std::optional<double> points) {
    return points ? text::formatNumber(*points) : QString();
}

} // namespace

OutlineDetails::OutlineDetails(QWidget* parent) : QTextBrowser(parent) {
    setObjectName("checklistDetails"_L1);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(10);
    new OnLanguageChange(this, [this] {
        setAccessibleName(tr("What the checklist says about the chosen row"));
        fill();
    });
}

void OutlineDetails::show(std::shared_ptr<const Checklist> checklist, const ItemPlace& place) {
    m_checklist = std::move(checklist);
    m_place = place;
    fill();
}

void OutlineDetails::fill() {
    if (!m_checklist)
        return clear();
    setHtml(m_place.item ? itemHtml() : m_place.section ? groupHtml() : checklistHtml());
}

QString OutlineDetails::itemHtml() const {
    const Item& item = *m_place.item;
    QString above = named(m_place.section->code, m_place.section->title);
    if (const QString criterion = named(m_place.criterion->code, m_place.criterion->title); !criterion.isEmpty())
        above += u" › "_s + criterion;
    const QString quiet = toneColor(Tone::Quiet, palette()).name();
    const QString policy = item.rule.nothingArose == NothingArosePolicy::FullPoints
                               ? tr("gives the full points")
                               : tr("is left out, the rest is rescaled");
    return u"<p style='margin-top:0; margin-bottom:4px; color:%1'>%2</p>"_s.arg(quiet, escaped(above)) +
           heading(named(item.code, item.title)) + block(tr("Points"), shownPoints(item.maxPoints)) +
           block(tr("Scoring rule"), item.rule.text) +
           block(tr("Target"), item.target ? targetText(*item.target) : QString()) +
           block(tr("Requirement"), item.requirement) + block(tr("Evidence"), item.evidence) +
           block(tr("Legal basis"), item.legalBasis) + block(tr("Guidance"), item.guidance) +
           block(tr("Note"), item.note) + block(tr("An item that did not arise"), policy);
}

QString OutlineDetails::groupHtml() const {
    const Criterion* criterion = m_place.criterion;
    const double sum = criterion ? maxPoints(*criterion) : maxPoints(*m_place.section);
    const auto stated = criterion ? criterion->maxPoints : m_place.section->maxPoints;
    int items = 0;
    if (criterion)
        items = static_cast<int>(criterion->items.size());
    else
        for (const Criterion& each : m_place.section->criteria)
            items += static_cast<int>(each.items.size());
    QString html = heading(criterion ? named(criterion->code, criterion->title)
                                     : named(m_place.section->code, m_place.section->title)) +
                   block(tr("Items"), text::formatCount(items)) +
                   block(tr("Points of its items"), sum > 0 ? text::formatNumber(sum) : QString()) +
                   block(tr("Points stated"), shownPoints(stated));
    if (criterion ? sumGap(*criterion).has_value() : sumGap(*m_place.section).has_value())
        html += u"<p style='color:%1'>⚠ %2</p>"_s.arg(
            toneColor(Tone::Warning, palette()).name(),
            tr("The stated points and the sum of the items differ.").toHtmlEscaped());
    return html;
}

QString OutlineDetails::checklistHtml() const {
    const Checklist& list = *m_checklist;
    int criteria = 0;
    for (const Section& section : list.sections)
        criteria += static_cast<int>(section.criteria.size());
    return heading(list.title) + block(tr("Version"), list.version) +
           block(tr("Contents"), tr("%1 sections, %2 criteria, %3 items")
                                     .arg(list.sections.size())
                                     .arg(criteria)
                                     .arg(itemPlaces(list).size())) +
           block(tr("Points"), maxPoints(list) > 0 ? text::formatNumber(maxPoints(list)) : QString()) +
           block(tr("Bonus points, at most"), shownPoints(list.bonusMax)) +
           block(tr("Penalty points, at most"), shownPoints(list.penaltyMax)) + block(tr("Note"), list.note);
}

} // namespace dkt::gui
