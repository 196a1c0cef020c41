// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QAbstractItemDelegate>
#include <QAbstractProxyModel>
#include <QPointer>

#include <functional>

class QAbstractItemView;

namespace dkt::gui {

class AppContext;

/// The row of a finding that waits for a decision: its own, or that of the action asking for its remediation;
/// its own when neither waits.
[[nodiscard]] RowId markedRow(const AppContext& context, FindingId finding);

/// The line below all filters and sortings that `index` shows.
[[nodiscard]] inline QModelIndex sourceIndex(QModelIndex index) {
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        index = proxy->mapToSource(index);
    return index;
}

/// The model below all filters and sortings.
template <class Model> [[nodiscard]] const Model& sourceModel(const QModelIndex& source) {
    return *static_cast<const Model*>(source.model());
}

/// Marks the lines of a list whose rows wait for a decision with a turned-down corner; all else is left to the
/// delegate the list has.
class RowMarks final : public QAbstractItemDelegate {
    Q_OBJECT

public:
    /// The row of the dossier that a line shows; null where it shows none.
    using RowOf = std::function<RowId(const QModelIndex&)>;
    /// Takes the place of the list's delegate. `column`: where the corner stands; -1: in the only one.
    static void on(QAbstractItemView& view, AppContext& context, RowOf rowOf, int column = -1);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    bool eventFilter(QObject* editor, QEvent* event) override;

    /// Of a list over a RowsModel, below whatever filters and sortings.
    template <class Model> [[nodiscard]] static RowOf keyOf() {
        return [](const QModelIndex& index) -> RowId {
            const QModelIndex source = sourceIndex(index);
            const auto& key = sourceModel<Model>(source).row(source.row()).key;
            if constexpr (requires { key.row; })
                return key.row;
            else
                return key;
        };
    }

private:
    RowMarks(QAbstractItemView& view, AppContext& context, RowOf rowOf, int column);
    [[nodiscard]] RowId marked(const QModelIndex& index) const;

    AppContext& m_context;
    QPointer<QAbstractItemDelegate> m_inner;
    RowOf m_rowOf;
    int m_column;
};

} // namespace dkt::gui
