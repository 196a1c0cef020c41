// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ItemHeader.h"

#include "util/Numbers.h"

#include <QEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int mostDetailLines = 6;

QString comparisonSign(Target::Comparison comparison) {
    switch (comparison) {
    case Target::Comparison::Equal:
        return u"="_s;
    case Target::Comparison::AtLeast:
        return u"≥"_s;
    case Target::Comparison::MoreThan:
        return u">"_s;
    case Target::Comparison::AtMost:
        return u"≤"_s;
    case Target::Comparison::LessThan:
        return u"<"_s;
    }
    return {};
}

QString detailRow(const QString& caption, const QString& text) {
    if (text.isEmpty())
        return {};
    return u"<tr><td style='padding-right:8px; white-space:nowrap'><i>%1</i></td><td>%2</td></tr>"_s.arg(
        caption.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

} // namespace

QString targetText(const Target& target) {
    return u"%1 %2 %3"_s.arg(comparisonSign(target.comparison), text::formatNumber(target.value), target.unit)
        .trimmed();
}

ItemHeader::ItemHeader(QWidget* parent)
    : QWidget(parent), m_group(new QLabel(this)), m_title(new QLabel(this)),
      m_details(new QTextBrowser(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_group->setWordWrap(true);
    m_group->setTextFormat(Qt::PlainText);
    m_group->setForegroundRole(QPalette::PlaceholderText);
    m_title->setObjectName(u"itemTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fitTitle();
    m_details->setObjectName(u"itemDetails"_s);
    m_details->setOpenLinks(false);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->document()->setDocumentMargin(2);
    m_details->viewport()->setAutoFillBackground(false);
    column->addWidget(m_group);
    column->addWidget(m_title);
    column->addWidget(m_details);
    fill();
}

void ItemHeader::fitTitle() {
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    larger.setBold(true);
    m_title->setFont(larger);
}

void ItemHeader::show(const ItemPlace& place) {
    m_place = place;
    fill();
}

void ItemHeader::setChosen(int count) {
    if (m_chosen == count)
        return;
    m_chosen = count;
    fill();
}

void ItemHeader::setExtent(Extent extent) {
    m_extent = extent;
    fill();
}

void ItemHeader::fill() {
    const Item* item = m_place.item;
    setVisible(item);
    if (!item)
        return;
    QStringList groups;
    for (const auto& [code, title] : {std::pair(m_place.section->code, m_place.section->title),
                                      std::pair(m_place.criterion->code, m_place.criterion->title)})
        if (const QString name = (code + u' ' + title).trimmed(); !name.isEmpty())
            groups << name;
    m_group->setText(m_chosen > 1 ? tr("%n items chosen: an outcome answers them all", nullptr, m_chosen)
                                  : groups.join(u" › "_s));
    m_group->setVisible(m_extent == Extent::Full || m_chosen > 1);
    QString title = (item->code + u"  "_s + item->title).trimmed();
    if (item->maxPoints)
        title += tr(" (%1 pts)").arg(text::formatNumber(*item->maxPoints));
    m_title->setText(title);
    const QString rows = detailRow(tr("Scoring"), item->rule.text) +
                         detailRow(tr("Target"), item->target ? targetText(*item->target) : QString()) +
                         detailRow(tr("Requirement"), item->requirement) +
                         detailRow(tr("Evidence"), item->evidence) +
                         detailRow(tr("Legal basis"), item->legalBasis) +
                         detailRow(tr("Guidance"), item->guidance) + detailRow(tr("Note"), item->note);
    m_details->setVisible(m_extent == Extent::Full && !rows.isEmpty());
    m_details->setHtml(u"<table cellspacing='0' cellpadding='0'>%1</table>"_s.arg(rows));
    m_details->setAccessibleName(tr("What the checklist says about the item"));
    fitDetails();
}

void ItemHeader::fitDetails() {
    m_details->document()->setTextWidth(m_details->viewport()->width());
    const int most = mostDetailLines * m_details->fontMetrics().lineSpacing() + 4;
    m_details->setFixedHeight(std::min(static_cast<int>(m_details->document()->size().height()) + 2, most));
}

void ItemHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTitle();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fill();
}

void ItemHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitDetails();
}

} // namespace dkt::gui
