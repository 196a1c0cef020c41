// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PreviewBar.h"

#include "gui/documents/PaperPreview.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/OnLanguageChange.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr std::array zoomSteps{50, 75, 100, 125, 150, 200};
constexpr int fits = 2; ///< entries before the steps

} // namespace

PreviewBar::PreviewBar(PaperPreview& preview, ActionTable& table, QWidget* parent)
    : QWidget(parent), m_preview(preview), m_page(new QSpinBox), m_count(new QLabel), m_zoom(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    addButton(table.action("documents.previousPage"));
    row->addWidget(m_page);
    row->addWidget(m_count);
    addButton(table.action("documents.nextPage"));
    row->addStretch(1);
    addButton(table.action("documents.zoomOut"));
    row->addWidget(m_zoom);
    addButton(table.action("documents.zoomIn"));
    addButton(table.action("documents.fitWidth"));
    addButton(table.action("documents.fitPage"));
    m_page->setObjectName(u"pageNumber"_s);
    m_zoom->setObjectName(u"zoomBox"_s);
    m_page->setMinimum(1);
    m_page->setKeyboardTracking(false);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_preview.showPage(page - 1); });
    connect(m_zoom, &QComboBox::activated, this, &PreviewBar::applyZoom);
    connect(&preview, &PaperPreview::currentPageChanged, this, &PreviewBar::refresh);
    connect(&preview, &PaperPreview::zoomChanged, this, &PreviewBar::refresh);
    new OnLanguageChange(this, [this] {
        m_page->setAccessibleName(tr("Page"));
        m_zoom->setAccessibleName(tr("Zoom"));
        fillZooms();
        refresh();
    });
}

void PreviewBar::addButton(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    layout()->addWidget(button);
}

void PreviewBar::fillZooms() {
    m_zoom->clear();
    m_zoom->addItem(tr("Fit width"));
    m_zoom->addItem(tr("Whole page"));
    for (const int percent : zoomSteps)
        m_zoom->addItem(percent == 100 ? tr("100 % (true size)") : u"%1 %"_s.arg(percent));
    m_zoom->addItem({});
}

void PreviewBar::applyZoom(int index) {
    const int steps = static_cast<int>(zoomSteps.size());
    if (index < fits)
        m_preview.setFit(index == 0 ? PaperPreview::Fit::Width : PaperPreview::Fit::Page);
    else if (index < fits + steps)
        m_preview.setZoom(zoomSteps[index - fits] / 100.0);
    refresh();
}

void PreviewBar::refresh() {
    const int pages = m_preview.pages() ? m_preview.pages()->pageCount() : 0;
    const QSignalBlocker quietPage(m_page);
    m_page->setMaximum(std::max(1, pages));
    m_page->setValue(m_preview.currentPage() + 1);
    m_page->setEnabled(pages > 0);
    m_count->setText(tr("of %1 pages").arg(pages));
    // The last entry says a zoom that is none of the steps.
    const int percent = qRound(m_preview.zoom() * 100);
    const auto step = std::find(zoomSteps.begin(), zoomSteps.end(), percent);
    const int other = m_zoom->count() - 1;
    m_zoom->setItemText(other, u"%1 %"_s.arg(percent));
    const PaperPreview::Fit fit = m_preview.fit();
    m_zoom->setCurrentIndex(fit == PaperPreview::Fit::Width   ? 0
                            : fit == PaperPreview::Fit::Page  ? 1
                            : step != zoomSteps.end()         ? static_cast<int>(step - zoomSteps.begin()) + fits
                                                              : other);
}

} // namespace dkt::gui
