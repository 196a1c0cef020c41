// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/RowId.h"

#include <QMimeData>

#include <memory>
#include <vector>

namespace dkt::gui {

/// Rows of one list on their way through drag and drop.
struct DraggedRows {
    [[nodiscard]] static QString type(const char* kind) {
        return QStringLiteral("application/x-dkt-") + QString::fromLatin1(kind);
    }
    [[nodiscard]] static std::unique_ptr<QMimeData> pack(const char* kind, const std::vector<RowId>& rows) {
        QByteArray bytes;
        for (const RowId& row : rows)
            bytes += row.bytes();
        auto data = std::make_unique<QMimeData>();
        data->setData(type(kind), bytes);
        return data;
    }
    [[nodiscard]] static std::vector<RowId> unpack(const char* kind, const QMimeData& data) {
        const QByteArray bytes = data.data(type(kind));
        std::vector<RowId> rows;
        for (qsizetype at = 0; at + RowId::size <= bytes.size(); at += RowId::size)
            rows.push_back(RowId::fromBytes(bytes.mid(at, RowId::size)));
        return rows;
    }
};

} // namespace dkt::gui
