// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace dkt::gui {

class DateField;
class IssueStrip;
class TextField;

/// The parts of one legal document. Holds values; LegalPane loads and saves them.
class LegalForm final : public QWidget {
    Q_OBJECT

public:
    explicit LegalForm(QWidget* parent = nullptr);

    void setValues(const LegalDocument& document);
    [[nodiscard]] const LegalDocument& value() const { return m_value; }
    [[nodiscard]] bool isSound() const;
    void focusFirst();

signals:
    void typed();
    void left();

private:
    void take();
    void showIssues();
    void retranslate();

    LegalDocument m_value;
    QLabel *m_typeLabel, *m_numberLabel, *m_dateLabel, *m_issuerLabel, *m_subjectLabel;
    QComboBox* m_type;
    QLineEdit *m_number, *m_issuer;
    DateField* m_date;
    TextField* m_subject;
    IssueStrip* m_issues;
};

} // namespace dkt::gui
