// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/CollatedProxy.h"

#include <QStringList>

namespace dkt::gui {

/// Shows the rows that have every word typed, whatever the marks and the case. The model gives the folded
/// text of a row under `role` in its first column, so that typing folds nothing but what is typed.
class FoldedFilter : public CollatedProxy {
    Q_OBJECT

public:
    explicit FoldedFilter(int role, QObject* parent = nullptr);

    void setWords(const QString& typed);
    /// Only rows whose text under `role` is this one; a null text lets all pass.
    void setOnly(int role, const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    int m_foldedRole;
    QStringList m_words;
    int m_onlyRole = Qt::DisplayRole;
    QString m_only;
};

} // namespace dkt::gui
