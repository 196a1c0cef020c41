// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"

#include <QSet>
#include <QString>

namespace dkt::doc {

/// Citing documents as Decree 30/2020/NĐ-CP (Annex I, II.5) asks: in full the first time (type, number, date,
/// issuer, subject), afterwards by type and number only; laws and ordinances by type and name. One per
/// paper.
class Citations {
public:
    /// A basis written as free text. What is no full citation is given back as it is.
    QString cite(const QString& basis);
    /// The short form, whether cited before or not: for the narrow columns of annexes.
    [[nodiscard]] static QString brief(const QString& basis);
    /// The citation of a campaign's document, without "Căn cứ"; what is not known is left out.
    QString cite(const LegalDocument& document);

private:
    QSet<QString> m_cited; ///< numbers with dates
};

} // namespace dkt::doc
