// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperNames.h"

#include "util/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr qsizetype longestName = 100; // characters; some systems count 255 bytes with the folder's marks

const QRegularExpression& fieldPattern() {
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

QString fieldText(const QString& field, const PaperNameParts& parts) {
    const auto day = [](const QDate& date) { return date.toString(u"yyyy-MM-dd"_s); };
    if (field == u"loai"_s)
        return parts.kind;
    if (field == u"ma"_s)
        return parts.code;
    if (field == u"ten"_s)
        return parts.unit;
    if (field == u"to"_s)
        return parts.team;
    if (field == u"ngay"_s)
        return parts.date ? day(*parts.date) : QString();
    if (field == u"homnay"_s)
        return day(parts.today);
    if (field == u"stt"_s)
        return QString::number(parts.number).rightJustified(3, u'0');
    return u'{' + field + u'}';
}

} // namespace

QStringList PaperNames::fields() {
    return {u"loai"_s, u"ma"_s, u"ten"_s, u"to"_s, u"ngay"_s, u"homnay"_s, u"stt"_s};
}

QStringList PaperNames::unknownFields() const {
    QStringList unknown;
    for (const QRegularExpressionMatch& match : fieldPattern().globalMatch(m_pattern))
        if (!fields().contains(match.captured(1)))
            unknown << match.captured(0);
    return unknown;
}

QString PaperNames::name(const PaperNameParts& parts) const {
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& match : fieldPattern().globalMatch(m_pattern)) {
        text += QStringView(m_pattern).mid(end, match.capturedStart() - end);
        text += fieldText(match.captured(1), parts);
        end = match.capturedEnd();
    }
    text += QStringView(m_pattern).mid(end);
    const QString name = safeFileName(text);
    return name.isEmpty() ? parts.kind : name;
}

QString safeFileName(const QString& text) {
    QString name = text::collapsed(text);
    for (QChar& mark : name)
        if (mark.unicode() < 32 || QStringView(u"<>:\"/\\|?*").contains(mark))
            mark = u'-';
    static const QRegularExpression dashes(u"[-_ ]*-[-_ ]*-[-_ ]*|-{2,}"_s);
    name.replace(dashes, u"-"_s);
    static const QRegularExpression ends(u"^[-_. ]+|[-_. ]+$"_s);
    return name.remove(ends).left(longestName).trimmed();
}

} // namespace dkt::doc
