// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/CollatedProxy.h"
#include "util/Text.h"

#include <algorithm>

namespace dkt::gui {

/// Sorted by the Vietnamese alphabet, filtered whatever the marks and the case; all words must be there.
class FoldedFilter final : public CollatedProxy {
    Q_OBJECT

public:
    /// `role` gives a row's text without marks.
    explicit FoldedFilter(int role, QObject* parent = nullptr) : CollatedProxy(parent), m_role(role) {}

    void setWords(const QString& words) {
        m_words = text::folded(words).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }
    /// Only rows whose `role` is this text; a null text lets all pass.
    void setOnly(int role, const QString& text) {
        m_onlyRole = role;
        m_only = text;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (!m_only.isNull() && index.data(m_onlyRole).toString() != m_only)
            return false;
        const QString text = index.data(m_role).toString();
        return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
    }

private:
    int m_role;
    int m_onlyRole = Qt::DisplayRole;
    QStringList m_words;
    QString m_only;
};

} // namespace dkt::gui
