// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/LegalLines.h"

#include "util/Dates.h"
#include "util/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString dayPattern = u"ngày\\s+(\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})"_s;

QString withoutFrame(const QString& line) {
    static const QRegularExpression before(u"^(?:[-–•+*]\\s*)?(?:căn cứ\\s+)?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(u"[;.,\\s]+$"_s);
    return text::collapsed(text::normalized(line)).remove(before).remove(behind);
}

} // namespace

LegalDocument legalDocumentFromLine(const QString& line) {
    // Type, number, then the day and the issuer where they are told, and the rest is what it is about.
    static const QRegularExpression shape(
        u"^(.{2,60}?)\\s+số:?\\s*(\\S+\\d\\S*|\\d+\\S*)(?:,?\\s+%1)?(?:,?\\s+của\\s+(.+?)(?=\\s+(?:về|quy định|ban hành|sửa đổi|hướng dẫn|phê duyệt)\\b|$))?,?\\s*(.*)$"_s
            .arg(dayPattern),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString one = withoutFrame(line);
    LegalDocument document;
    const QRegularExpressionMatch match = shape.match(one);
    if (!match.hasMatch()) {
        document.type = one;
        return document;
    }
    document.type = match.captured(1);
    document.number = match.captured(2);
    document.date = match.captured(3).isEmpty() ? std::nullopt : text::parseDate(u"ngày "_s + match.captured(3));
    if (!document.date && !match.captured(3).isEmpty())
        document.date = text::parseDate(match.captured(3));
    document.issuer = match.captured(4);
    document.subject = match.captured(5);
    return document;
}

std::vector<LegalDocument> legalDocumentsFromLines(const QStringList& lines) {
    std::vector<LegalDocument> documents;
    for (const QString& line : lines)
        if (!withoutFrame(line).isEmpty())
            documents.push_back(legalDocumentFromLine(line));
    return documents;
}

} // namespace dkt::gui
