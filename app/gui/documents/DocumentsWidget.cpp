// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/DocumentsWidget.h"

#include "gui/documents/PageThumbnails.h"
#include "gui/documents/PaperPanel.h"
#include "gui/documents/PreviewBar.h"
#include "gui/frame/OnLanguageChange.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

DocumentsWidget::DocumentsWidget(Settings& settings, ActionTable& table, QWidget* parent)
    : QWidget(parent),
      m_panel(new PaperPanel(settings, table)),
      m_preview(new PaperPreview), m_bar(new PreviewBar(*m_preview, table)),
      m_thumbnails(new PageThumbnails) {
    m_preview->setObjectName("paperPreview"_L1);
    auto* pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_preview, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addLayout(pages, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_panel);
    row->addLayout(right, 1);
    connect(m_preview, &PaperPreview::currentPageChanged, m_thumbnails, &PageThumbnails::setCurrentPage);
    connect(m_thumbnails, &PageThumbnails::pageChosen, m_preview, &PaperPreview::showPage);
    new OnLanguageChange(this, [this] {
        m_preview->setAccessibleName(tr("Preview"));
        m_thumbnails->setAccessibleName(tr("Pages"));
    });
}

void DocumentsWidget::setPages(PaperPreview::Pages pages) {
    m_thumbnails->setPages(pages);
    m_preview->setPages(std::move(pages));
    m_bar->refresh();
}

} // namespace dkt::gui
