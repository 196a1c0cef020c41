// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/IssueList.h"

#include "gui/frame/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr std::size_t mostShown = 200; ///< a list nobody reads to its end
constexpr int linesShown = 5;

QIcon iconOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return icon(u"error"_s, Tone::Bad);
    case Severity::Warning:
        return icon(u"warning"_s, Tone::Warning);
    case Severity::Note:
        break;
    }
    return icon(u"info"_s, Tone::Quiet);
}

} // namespace

IssueList::IssueList(QWidget* parent) : QWidget(parent), m_caption(new QLabel(this)), m_list(new QListWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(m_list);
    m_caption->setObjectName(u"issueCaption"_s);
    m_list->setObjectName(u"issueList"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_caption->setBuddy(m_list);
    const auto choose = [this](QListWidgetItem* item) {
        if (item)
            emit chosen(item->data(Qt::UserRole).toString());
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    fill();
}

void IssueList::setIssues(std::vector<Issue> issues) {
    if (issues == m_issues)
        return;
    m_issues = std::move(issues);
    fill();
}

void IssueList::fill() {
    m_list->setIconSize(QSize(1, 1) * (fontMetrics().height() + 2));
    m_list->clear();
    std::vector<const Issue*> order;
    for (const Issue& issue : m_issues)
        order.push_back(&issue);
    // What stands in the way first.
    std::ranges::stable_sort(order, std::ranges::greater(), [](const Issue* issue) { return issue->severity; });
    for (std::size_t n = 0; n < std::min(order.size(), mostShown); ++n) {
        auto* item = new QListWidgetItem(iconOf(order[n]->severity), order[n]->text, m_list);
        item->setToolTip(order[n]->text);
        item->setData(Qt::UserRole, order[n]->target);
    }
    const int count = static_cast<int>(m_issues.size());
    m_caption->setText(count == 0 ? tr("Nothing to remark: the checklist can be issued.") : tr("%n remarks", nullptr, count));
    m_list->setVisible(count > 0);
    const int line = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    m_list->setFixedHeight(std::min(std::max(count, 1), linesShown) * line + 2 * m_list->frameWidth() + 2);
}

void IssueList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui
