// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LayoutRanges.h"

#include <QScrollArea>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace dkt::gui {

/// The measures of the layout, each beside what the decree allows. What is outside is warned of, not
/// refused; each can be set back, and all at once.
class LayoutForm : public QScrollArea {
    Q_OBJECT

public:
    explicit LayoutForm(const doc::LayoutProfile& profile, QWidget* parent = nullptr);

    [[nodiscard]] const doc::LayoutProfile& profile() const { return m_profile; }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        const doc::LayoutRange* range;
        QLabel* title;
        QDoubleSpinBox* value;
        QLabel* allowed;
        QToolButton* reset;
    };
    void addFont(QGridLayout& grid);
    void addMeasure(QGridLayout& grid, const doc::LayoutRange& range);
    void setProfile(const doc::LayoutProfile& profile);
    void refresh(const Row& row);
    void refreshAll();
    void retranslate();

    doc::LayoutProfile m_profile;
    QPushButton* m_resetAll;
    QLabel* m_fontTitle;
    QComboBox* m_font;
    QLabel* m_fontAllowed;
    std::vector<Row> m_rows;
};

} // namespace dkt::gui
