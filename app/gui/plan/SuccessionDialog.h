// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dkt::gui {

class DateField;

/// Asks which unit goes on in place of one or several, and from when: a new one, or one of the list.
class SuccessionDialog final : public QDialog {
    Q_OBJECT

public:
    /// `old` are at least one; `all` the units to choose from.
    SuccessionDialog(const std::vector<Unit>& old, const std::vector<Unit>& all, QDate today,
                     QWidget* parent = nullptr);

    /// Its id is null when the unit is a new one.
    [[nodiscard]] Unit successor() const;
    [[nodiscard]] QDate since() const;

private:
    void layOut(const std::vector<Unit>& old);
    void fillChoices(const std::vector<Unit>& all);
    void refresh();

    std::vector<Unit> m_units; ///< as the choices name them; the first is the new one
    QComboBox* m_choice;
    QLineEdit *m_name, *m_code, *m_type, *m_parent;
    DateField* m_since;
    QLabel* m_hint;
    QPushButton* m_accept = nullptr;
};

} // namespace dkt::gui
