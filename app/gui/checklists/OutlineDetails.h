// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QTextBrowser>

#include <memory>

namespace dkt::gui {

/// All a checklist says about one of its rows, to read and to copy; about itself when none is chosen.
class OutlineDetails final : public QTextBrowser {
    Q_OBJECT

public:
    explicit OutlineDetails(QWidget* parent = nullptr);

    /// `place` points into `checklist`.
    void show(std::shared_ptr<const Checklist> checklist, const ItemPlace& place);

    [[nodiscard]] QSize sizeHint() const override { return {320, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 60}; }

private:
    void fill();
    [[nodiscard]] QString itemHtml() const;
    [[nodiscard]] QString groupHtml() const;
    [[nodiscard]] QString checklistHtml() const;

    std::shared_ptr<const Checklist> m_checklist;
    ItemPlace m_place;
};

} // namespace dkt::gui
