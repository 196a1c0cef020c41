// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dkt::gui {

/// Cells of whole lines: a long text ends in "…" on the last line that fits, pictures stand beside the first.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The beginning of `text` that takes at most `lines` lines of this width.
    [[nodiscard]] static QString firstLines(const QString& text, const QFont& font, int width, int lines);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace dkt::gui
