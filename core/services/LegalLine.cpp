// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LegalService.h"

#include "util/Dates.h"
#include "util/Text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

/// Without "Căn cứ", a dash before it and the mark that closes it.
QString bareLine(const QString& line) {
    static const QRegularExpression lead(u"^(?:[-–+*•]\\s*|\\d+[.)]\\s+)*(?:căn\\s+cứ\\s+)?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString bare = text::collapsed(text::normalized(line));
    bare.remove(0, lead.match(bare).capturedLength());
    while (bare.endsWith(u';') || bare.endsWith(u'.') || bare.endsWith(u','))
        bare.chop(1);
    return bare.trimmed();
}

LegalDocument fromCells(const QStringList& cells) {
    LegalDocument document;
    const auto cell = [&](qsizetype at) { return text::collapsed(cells.value(at)); };
    document.type = cell(0);
    document.number = cell(1);
    document.date = text::parseDate(cell(2));
    document.issuer = cell(3);
    document.subject = cell(4);
    return document;
}

/// Laws are cited by name: what follows the kind is the name.
std::optional<LegalDocument> fromLaw(const QString& bare) {
    for (const QString& kind : {u"Bộ luật"_s, u"Luật"_s, u"Pháp lệnh"_s, u"Hiến pháp"_s})
        if (bare.startsWith(kind + u' ', Qt::CaseInsensitive)) {
            LegalDocument law;
            law.type = kind;
            law.subject = bare.mid(kind.size() + 1);
            return law;
        }
    return std::nullopt;
}

/// "của Chính phủ về công tác văn thư": the issuer ends where the subject begins, and that begins with one of
/// a few words.
void splitIssuer(const QString& rest, LegalDocument& document) {
    static const QRegularExpression subject(
        u"(?:^|[,\\s]\\s*)(?=(?:về|v/v|quy\\s+định|ban\\s+hành|hướng\\s+dẫn|phê\\s+duyệt|sửa\\s+đổi|thành\\s+lập|"
        "triển\\s+khai|thực\\s+hiện|tăng\\s+cường|công\\s+bố|đẩy\\s+mạnh|bổ\\s+sung|kiểm\\s+tra|giao|chấn\\s+chỉnh)"
        "(?:\\s|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!rest.startsWith(u"của "_s)) {
        document.subject = rest;
        return;
    }
    const QString tail = rest.mid(4);
    const QRegularExpressionMatch match = subject.match(tail);
    document.issuer = match.hasMatch() ? tail.left(match.capturedStart()).trimmed() : tail;
    document.subject = match.hasMatch() ? tail.mid(match.capturedEnd()).trimmed() : QString();
}

} // namespace

std::optional<LegalDocument> legalDocumentFromLine(const QString& line) {
    static const QRegularExpression numbered(u"^(\\S.*?)\\s+số:?\\s+(\\S+?),?(?:\\s+|$)"_s);
    static const QRegularExpression dated(
        u"^(ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}|(?:ngày\\s+)?\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}),?\\s*"_s);
    if (line.contains(u'\t') && line.split(u'\t', Qt::SkipEmptyParts).size() > 1)
        return fromCells(line.split(u'\t'));
    const QString bare = bareLine(line);
    if (bare.isEmpty())
        return std::nullopt;
    if (auto law = fromLaw(bare))
        return law;
    const QRegularExpressionMatch number = numbered.match(bare);
    LegalDocument document;
    if (!number.hasMatch() || !number.captured(2).contains(QRegularExpression(u"\\d"_s))) {
        document.subject = bare;
        return document;
    }
    document.type = number.captured(1);
    document.number = number.captured(2);
    QString rest = bare.mid(number.capturedEnd());
    if (const QRegularExpressionMatch date = dated.match(rest); date.hasMatch())
        if (const auto day = text::parseDate(date.captured(1))) {
            document.date = day;
            rest.remove(0, date.capturedLength());
        }
    splitIssuer(rest, document);
    return document;
}

std::vector<LegalDocument> legalDocumentsFromLines(const QStringList& lines) {
    std::vector<LegalDocument> documents;
    for (const QString& line : lines)
        if (auto document = legalDocumentFromLine(line))
            documents.push_back(*std::move(document));
    return documents;
}

} // namespace dkt
