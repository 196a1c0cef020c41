// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/Citations.h"

#include "documents/report/PaperText.h"
#include "util/Dates.h"
#include "util/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

/// A full citation found in free text.
struct FoundCitation {
    qsizetype shortEnd = -1; ///< where type and number end; -1: no full citation
    QString key;             ///< number and date: numbers alone repeat over years and issuers
};

QString keyOf(const QString& number, const std::optional<QDate>& date) {
    return number.toLower() + u'|' + (date ? date->toString(Qt::ISODate) : QString());
}

FoundCitation findCitation(const QString& basis) {
    static const QRegularExpression full(
        u"số\\s+(\\S+/\\S+)\\s+(ngày\\s+(?:\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}|[\\d./-]+))"_s);
    const QRegularExpressionMatch match = full.match(basis);
    if (!match.hasMatch())
        return {};
    return {match.capturedEnd(1), keyOf(match.captured(1), text::parseDate(match.captured(2)))};
}

bool citedByName(const QString& type) {
    const QString small = type.toLower();
    return small.startsWith(u"luật"_s) || small.startsWith(u"bộ luật"_s) || small.startsWith(u"pháp lệnh"_s);
}

} // namespace

QString Citations::brief(const QString& basis) {
    const QString one = paper::clause(basis);
    const qsizetype end = findCitation(one).shortEnd;
    return end < 0 ? one : one.left(end);
}

QString Citations::cite(const QString& basis) {
    const QString one = paper::clause(basis);
    const FoundCitation found = findCitation(one);
    if (found.shortEnd < 0)
        return one;
    if (m_cited.contains(found.key))
        return one.left(found.shortEnd);
    m_cited.insert(found.key);
    return one;
}

QString Citations::cite(const LegalDocument& document) {
    if (citedByName(document.type))
        return text::collapsed(document.type + u' ' + document.subject);
    QString citation = document.type;
    if (!document.number.isEmpty()) {
        citation += u" số "_s + document.number;
        m_cited.insert(keyOf(document.number, document.date));
    }
    if (document.date)
        citation += u' ' + text::officialDate(*document.date);
    if (!document.issuer.isEmpty())
        citation += u" của "_s + document.issuer;
    return text::collapsed(citation + u' ' + paper::clause(document.subject));
}

} // namespace dkt::doc
