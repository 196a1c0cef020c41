// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace dkt::gui {

/// Completes whatever the marks and the case: "duong xa" finds "Xã Dương Xá". The model gives the folded
/// text under `foldedRole`, and the text to be shown as usual.
class FoldedCompleter final : public QCompleter {
    Q_OBJECT

public:
    FoldedCompleter(QAbstractItemModel* model, int foldedRole, QObject* parent);

    [[nodiscard]] QStringList splitPath(const QString& path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
};

} // namespace dkt::gui
