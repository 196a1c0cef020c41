// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace dkt::gui {

/// What the checklist says about an item: code, title, points, the rule as written, evidence asked, legal
/// basis, requirement, guidance, target.
class ItemHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ItemHeader(QWidget* parent = nullptr);

    /// A place without an item clears.
    void show(const ItemPlace& place);
    /// `count` items are chosen: the outcome keys answer them all.
    void setChosen(int count);
    enum class Extent { Full, Brief }; ///< brief: only the title, while a finding is written below
    void setExtent(Extent extent);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void fitTitle();
    void fitDetails();

    ItemPlace m_place;
    int m_chosen = 1;
    QLabel* m_group;
    QLabel* m_title;
    QTextBrowser* m_details;
    Extent m_extent = Extent::Full;
};

/// "≥ 95 %".
[[nodiscard]] QString targetText(const Target& target);

} // namespace dkt::gui
