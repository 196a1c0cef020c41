// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/documents/PaperPreview.h"

#include <QWidget>

class QLabel;

namespace dkt::gui {

class ActionTable;
class PageThumbnails;
class PaperPanel;
class PreviewBar;
class Settings;

/// The documents page's look: what to make on the left, the pages on the right.
class DocumentsWidget : public QWidget {
    Q_OBJECT

public:
    DocumentsWidget(Settings& settings, ActionTable& table, QWidget* parent = nullptr);

    void setPages(PaperPreview::Pages pages);
    [[nodiscard]] PaperPreview& preview() { return *m_preview; }
    [[nodiscard]] PaperPanel& panel() { return *m_panel; }

private:
    PaperPanel* m_panel;
    PaperPreview* m_preview;
    PreviewBar* m_bar;
    PageThumbnails* m_thumbnails;
};

} // namespace dkt::gui
