// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/history/HistoryFacts.h"
#include "services/history/HistorySearch.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace dkt::gui {

class DateField;

/// What of the history is looked for: words, who, which laptop, what was done, at which visit, from day to day,
/// and the one cell whose history was asked for.
class HistoryFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget* parent = nullptr);

    /// What can be chosen, with the laptops and visits of a dossier; null: nothing.
    void setDossier(const Dossier* dossier);
    void setFacts(const HistoryFacts& facts);
    [[nodiscard]] HistoryQuery query() const;
    /// One cell's history, or a whole row's where `field` is 0; nothing else restricts.
    void setCell(RowId row, FieldId field, const QString& said);
    void clear();
    void focusSearch();
    /// In words, for the head of a table that is written; empty when all is shown.
    [[nodiscard]] QString described() const;

signals:
    void changed();

private:
    void retranslate();
    void showCell();
    void refill(QComboBox& box, const QString& all, const std::vector<std::pair<QString, QVariant>>& choices);
    [[nodiscard]] std::vector<QComboBox*> boxes() const;

    QLineEdit* m_words;
    QComboBox *m_person, *m_device, *m_action, *m_visit;
    DateField *m_from, *m_to;
    QLabel *m_fromLabel, *m_toLabel;
    QToolButton *m_cell, *m_clear;
    QTimer m_typing;
    RowId m_row;
    FieldId m_field;
    QString m_cellSaid;
};

} // namespace dkt::gui
