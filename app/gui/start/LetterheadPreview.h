// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QWidget>

namespace dkt::gui {

/// Head and signature of a paper as they will be printed, small, on white.
class LetterheadPreview final : public QWidget {
    Q_OBJECT

public:
    explicit LetterheadPreview(QWidget* parent = nullptr);

    void show(const Campaign& campaign, int year);

    [[nodiscard]] QSize sizeHint() const override { return {360, heightForWidth(360)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, heightForWidth(220)}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Paper;
    std::shared_ptr<const Paper> m_paper;
};

} // namespace dkt::gui
