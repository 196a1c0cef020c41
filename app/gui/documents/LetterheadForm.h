// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace dkt::gui {

/// What the head and the foot of the campaign's papers say.
class LetterheadForm : public QScrollArea {
    Q_OBJECT

public:
    explicit LetterheadForm(const Campaign& campaign, QWidget* parent = nullptr);

    /// Writes what was typed into `campaign`.
    void apply(Campaign& campaign) const;

signals:
    void changed();

private:
    QLineEdit* addLine(QFormLayout& form, const QString& name, const QString& value);
    QPlainTextEdit* addLines(QFormLayout& form, const QString& name, const QString& value, int rows);
    void retranslate();

    std::vector<QLabel*> m_titles; ///< of the fields below, in this order
    QLineEdit* m_governingBody;
    QLineEdit* m_issuer;
    QLineEdit* m_symbol;
    QLineEdit* m_place;
    QPlainTextEdit* m_addressee;
    QPlainTextEdit* m_signerTitle;
    QLineEdit* m_signerName;
    QPlainTextEdit* m_recipients;
};

} // namespace dkt::gui
