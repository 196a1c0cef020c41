// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace dkt::gui {

/// The fields of one team. Holds values.
class TeamForm final : public QWidget {
    Q_OBJECT

public:
    explicit TeamForm(QWidget* parent = nullptr);

    void setValues(const Team& team);
    [[nodiscard]] const Team& value() const { return m_value; }
    void focusFirst();

signals:
    void typed();
    void left();

private:
    Team m_value;
    QLabel *m_nameLabel, *m_codeLabel;
    QLineEdit *m_name, *m_code;
};

} // namespace dkt::gui
