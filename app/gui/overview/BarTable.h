// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "gui/widgets/ChartStyle.h"

#include <QString>

#include <vector>

namespace dkt::gui {

/// Where a click leads: a visit, at an item when it is known.
struct Spot {
    VisitId visit;
    ItemId item;

    bool operator==(const Spot&) const = default;
};

/// What a chart of stacked horizontal bars shows, also as a table: rows in words, figures side by side.
struct BarTable {
    /// Shares: each row fills the width, its figures are shares of their sum.
    enum class Scale { Values, Shares };

    struct Series {
        QString name;
        ChartMark mark = ChartMark::Rest;

        bool operator==(const Series&) const = default;
    };
    struct Row {
        QString label;
        std::vector<double> values; ///< one per series
        std::vector<Spot> spots;    ///< one per series; a null visit leads nowhere
        QString remark;             ///< said beside the bar: "87,3 %"; may be empty

        bool operator==(const Row&) const = default;
    };

    QString title;
    QString rowHeading; ///< of the column of labels
    QString remarkHeading;
    Scale scale = Scale::Values;
    std::vector<Series> series;
    std::vector<Row> rows;

    [[nodiscard]] static double sum(const Row& row) {
        double total = 0;
        for (const double value : row.values)
            total += value;
        return total;
    }

    bool operator==(const BarTable&) const = default;
};

} // namespace dkt::gui
