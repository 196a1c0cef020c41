// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace dkt::gui {

/// Rows of a tree's one column, as tall as their words in its width, with some air around them.
class WrapDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit WrapDelegate(QTreeView* view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QTreeView* m_view;
};

} // namespace dkt::gui
