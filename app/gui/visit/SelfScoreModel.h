// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/VisitSheet.h"

#include <QAbstractTableModel>

namespace dkt::gui {

class AppContext;
class ShareKeeper;

/// The scores a unit gave itself, item below item: those of one section that carry points.
class SelfScoreModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CodeColumn, TitleColumn, MostColumn, SelfColumn, ColumnCount };

    SelfScoreModel(AppContext& context, VisitSheet& sheet, ShareKeeper& shares, QObject* parent = nullptr);

    /// Null lists the items of all sections.
    void setSection(const Section* section);
    /// The item's index in the sheet.
    [[nodiscard]] int itemAt(int row) const { return m_items.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(int item) const;
    /// Writes numbers down from a row on, as one action; returns how many were numbers. Empty lines leave
    /// what is there.
    int paste(int row, const QStringList& lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// A number, or nothing to take the score back. False for what is no number.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    void rebuild();
    void save(const std::vector<std::pair<int, std::optional<double>>>& scores);

    AppContext& m_context;
    VisitSheet& m_sheet;
    ShareKeeper& m_shares;
    const Section* m_section = nullptr;
    std::vector<int> m_items;
};

} // namespace dkt::gui
