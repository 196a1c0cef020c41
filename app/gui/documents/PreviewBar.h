// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QSpinBox;

namespace dkt::gui {

class ActionTable;
class PaperPreview;

/// Page and zoom of the preview.
class PreviewBar : public QWidget {
    Q_OBJECT

public:
    PreviewBar(PaperPreview& preview, ActionTable& table, QWidget* parent = nullptr);

    /// Shows what the preview shows.
    void refresh();

private:
    void fillZooms();
    void applyZoom(int index);
    void addButton(QAction* action);

    PaperPreview& m_preview;
    QSpinBox* m_page;
    QLabel* m_count;
    QComboBox* m_zoom;
};

} // namespace dkt::gui
