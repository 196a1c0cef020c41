// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QGroupBox>

class QComboBox;
class QLabel;

namespace dkt::gui {

class FiguresEditor;

/// Tries the item's rule out: enter an outcome and figures, see the points it gives. Nothing of it is kept.
class TryOutBox final : public QGroupBox {
    Q_OBJECT

public:
    explicit TryOutBox(QWidget* parent = nullptr);

    /// The item as it is being written; what was entered stays as far as the rule still asks for it.
    void setItem(const Item& item);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void reckon();

    Item m_item;
    QComboBox* m_outcome;
    QLabel *m_outcomeLabel, *m_score;
    FiguresEditor* m_figures;
};

} // namespace dkt::gui
