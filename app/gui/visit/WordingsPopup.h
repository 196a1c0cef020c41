// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/Wordings.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace dkt::gui {

/// A list of wordings over a field: words narrow it, Enter puts the chosen one into the field, where its own
/// undo takes it out again.
class WordingsPopup final : public QFrame {
    Q_OBJECT

public:
    explicit WordingsPopup(QWidget* parent = nullptr);

    /// `wordings` is not empty.
    void open(QPlainTextEdit& field, const std::vector<Wording>& wordings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void insert();
    void choose(int row);

    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_hint;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
    QPointer<QPlainTextEdit> m_field;
};

} // namespace dkt::gui
