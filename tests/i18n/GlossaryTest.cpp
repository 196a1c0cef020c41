// SPDX-License-Identifier: GPL-3.0-or-later
#include "TsFile.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// One word for one thing: an English text with the first has a Vietnamese text with one of the second.
struct Term {
    const char16_t* english;    ///< pattern, whole words, any case
    const char16_t* vietnamese; ///< pattern
};

constexpr Term terms[] = {
    {u"dossiers?", u"hồ sơ"},
    {u"campaigns?", u"đợt kiểm tra"},
    {u"teams?", u"tổ|đoàn"},
    {u"delegations?", u"đoàn"},
    {u"members?", u"thành viên"},
    {u"units?", u"đơn vị"},
    {u"visits?", u"kiểm tra"},
    {u"a visit", u"cuộc kiểm tra"},
    {u"checklists?", u"bộ tiêu chí|phiếu"},
    {u"sections?", u"lĩnh vực"},
    {u"items?", u"nội dung"},
    {u"partly met", u"đạt một phần"},
    {u"not met", u"không đạt"},
    {u"nothing arose", u"không phát sinh"},
    {u"not applicable", u"không áp dụng"},
    {u"self score", u"điểm tự đánh giá"},
    {u"verified score", u"điểm thẩm định"},
    {u"strengths?", u"ưu điểm"},
    {u"shortcomings?", u"tồn tại|hạn chế"},
    {u"common findings?", u"tồn tại chung"},
    {u"(?<!common )findings?", u"nhận xét"},
    {u"evidence", u"tài liệu kiểm chứng"},
    {u"remediation actions?", u"yêu cầu khắc phục"},
    {u"remediation", u"khắc phục"},
    {u"deadlines?", u"thời hạn|hạn"},
    {u"extend deadline|extension", u"gia hạn"},
    {u"monitored by|monitoring body", u"theo dõi, đôn đốc"},
    {u"unit's explanation", u"giải trình"},
    {u"accountability review", u"kiểm điểm"},
    {u"downgrading", u"hạ xếp loại"},
    {u"legal basis", u"căn cứ pháp lý"},
    {u"minutes(?! ago)", u"biên bản"},
    // What the system installs is a package as well, and no exchange between laptops.
    {u"(?<!install the )packages?", u"gói( trao đổi)?|^goi$"},
    {u"journal", u"nhật ký"},
    {u"conflicts?", u"xung đột"},
    {u"unannounced", u"đột xuất"},
};

/// Qt's own dialogs speak of printers and files, not of inspections.
bool speaksOfInspections(const TsMessage& message) {
    return message.part != u"qtbase"_s;
}

/// A text without what stays English in it: names in quotation marks, options of the command line and
/// lists of keys.
QString prose(QString text) {
    static const QRegularExpression names(u"\"[^\"]*\"|“[^”]*”|--[a-z]+|(?<=: )(\\w+, ){2,}\\w+$"_s);
    return text.remove(names).remove(u'&');
}

} // namespace

TEST(Glossary, OneWordForOneThing) {
    for (const Term& term : terms) {
        const QRegularExpression english(
            u"(?<![A-Za-z.*])(%1)(?![A-Za-z.])"_s.arg(QString::fromUtf16(term.english)) +
                u"|(?<![A-Za-z.*])(%1)\\.(?=\\s|$)"_s.arg(QString::fromUtf16(term.english)),
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpression vietnamese(QString::fromUtf16(term.vietnamese),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
        int used = 0;
        for (const TsMessage& message : everyMessage()) {
            if (!speaksOfInspections(message) || !prose(message.source).contains(english))
                continue;
            ++used;
            EXPECT_TRUE(message.translation().remove(u'&').contains(vietnamese))
                << message << "\n  expected: " << vietnamese.pattern().toStdString();
        }
        RecordProperty(QString::fromUtf16(term.english).remove(QRegularExpression(u"[^a-z]"_s)).toStdString(),
                       used);
    }
}

TEST(Glossary, NoEnglishIsLeft) {
    // Words a translator forgets; names of formats, keys and fields stay.
    const QRegularExpression english(
        u"\\b(the|and|not|with|file|save|open|error|dossier|visit|unit|item|finding|checklist|answer|is|of|this)\\b"_s);
    for (const TsMessage& message : everyMessage())
        EXPECT_FALSE(prose(message.translation()).contains(english)) << message;
}
