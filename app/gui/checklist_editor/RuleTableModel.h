// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScoringRule.h"

#include <QAbstractTableModel>

namespace dkt::gui {

/// The lines of a rule that has some: parts, options or bands. A blank line at the end takes the next one.
class RuleTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RuleTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Parts, Choice or Bands.
    void setShape(const rule::Shape& shape);
    /// With the lines as they are now.
    [[nodiscard]] const rule::Shape& shape() const { return m_shape; }
    void removeLine(int row);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The user changed a line.
    void edited();

private:
    enum BandColumn { FromColumn, ToColumn, PointsColumn, ShareColumn };
    [[nodiscard]] int lines() const;
    [[nodiscard]] bool isBands() const { return std::holds_alternative<rule::Bands>(m_shape); }
    [[nodiscard]] bool changeBand(rule::Bands::Band& band, int column, const QVariant& value);
    bool changeNamed(QString& text, double& points, int column, const QVariant& value);
    void appendLine();

    rule::Shape m_shape = rule::Parts{};
};

} // namespace dkt::gui
