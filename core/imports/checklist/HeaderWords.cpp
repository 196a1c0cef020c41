// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/HeaderWords.h"

#include "util/Text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

enum class Match { Whole, Start, Anywhere };

struct HeaderWord {
    ColumnRole role;
    Match match;
    std::u16string_view word; ///< folded
};

// In order: the first that matches decides, so the narrow stand before the wide.
constexpr std::array headerWords{
    HeaderWord{ColumnRole::Content, Match::Start, u"noi dung"},
    HeaderWord{ColumnRole::SelfScore, Match::Anywhere, u"tu danh gia"},
    HeaderWord{ColumnRole::SelfScore, Match::Anywhere, u"tu cham"},
    HeaderWord{ColumnRole::VerifiedScore, Match::Anywhere, u"tham dinh"},
    HeaderWord{ColumnRole::VerifiedScore, Match::Anywhere, u"doan cham"},
    HeaderWord{ColumnRole::VerifiedScore, Match::Anywhere, u"diem kiem tra"},
    HeaderWord{ColumnRole::VerifiedScore, Match::Anywhere, u"diem dat"},
    HeaderWord{ColumnRole::VerifiedScore, Match::Anywhere, u"ket qua"},
    HeaderWord{ColumnRole::Rule, Match::Anywhere, u"cach cham"},
    HeaderWord{ColumnRole::Rule, Match::Anywhere, u"cach tinh"},
    HeaderWord{ColumnRole::Rule, Match::Anywhere, u"cach danh gia"},
    HeaderWord{ColumnRole::Rule, Match::Anywhere, u"phuong phap"},
    HeaderWord{ColumnRole::Rule, Match::Anywhere, u"huong dan cham"},
    HeaderWord{ColumnRole::Rule, Match::Anywhere, u"quy tac"},
    HeaderWord{ColumnRole::Rule, Match::Anywhere, u"cach thuc"},
    HeaderWord{ColumnRole::MaxPoints, Match::Anywhere, u"toi da"},
    HeaderWord{ColumnRole::MaxPoints, Match::Anywhere, u"diem chuan"},
    HeaderWord{ColumnRole::MaxPoints, Match::Anywhere, u"thang diem"},
    HeaderWord{ColumnRole::MaxPoints, Match::Anywhere, u"diem quy dinh"},
    HeaderWord{ColumnRole::MaxPoints, Match::Whole, u"diem"},
    HeaderWord{ColumnRole::MaxPoints, Match::Whole, u"so diem"},
    HeaderWord{ColumnRole::Evidence, Match::Anywhere, u"kiem chung"},
    HeaderWord{ColumnRole::Evidence, Match::Anywhere, u"minh chung"},
    HeaderWord{ColumnRole::Evidence, Match::Start, u"tai lieu"},
    HeaderWord{ColumnRole::Evidence, Match::Start, u"ho so"},
    HeaderWord{ColumnRole::LegalBasis, Match::Start, u"can cu"},
    HeaderWord{ColumnRole::LegalBasis, Match::Anywhere, u"phap ly"},
    HeaderWord{ColumnRole::LegalBasis, Match::Start, u"van ban quy dinh"},
    HeaderWord{ColumnRole::Answer, Match::Whole, u"dat"},
    HeaderWord{ColumnRole::Answer, Match::Whole, u"co"},
    HeaderWord{ColumnRole::Answer, Match::Whole, u"khong"},
    HeaderWord{ColumnRole::Answer, Match::Start, u"khong dat"},
    HeaderWord{ColumnRole::Answer, Match::Start, u"dat/"},
    HeaderWord{ColumnRole::Answer, Match::Start, u"dat mot phan"},
    HeaderWord{ColumnRole::Answer, Match::Start, u"dat yeu cau"},
    HeaderWord{ColumnRole::Answer, Match::Start, u"khong ap dung"},
    HeaderWord{ColumnRole::Answer, Match::Start, u"khong phat sinh"},
    HeaderWord{ColumnRole::Requirement, Match::Start, u"yeu cau"},
    HeaderWord{ColumnRole::Guidance, Match::Start, u"huong dan"},
    HeaderWord{ColumnRole::Note, Match::Start, u"ghi chu"},
    HeaderWord{ColumnRole::Note, Match::Start, u"luu y"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"stt"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"tt"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"so tt"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"so thu tu"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"thu tu"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"ma"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"ma so"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"ky hieu"},
    HeaderWord{ColumnRole::Number, Match::Whole, u"ma tc"},
    HeaderWord{ColumnRole::Number, Match::Start, u"ma tieu chi"},
    HeaderWord{ColumnRole::Number, Match::Start, u"ma noi dung"},
    HeaderWord{ColumnRole::Target, Match::Whole, u"chi tieu"},
    HeaderWord{ColumnRole::Target, Match::Whole, u"muc tieu"},
    HeaderWord{ColumnRole::Level, Match::Whole, u"cap"},
    HeaderWord{ColumnRole::Section, Match::Whole, u"linh vuc"},
    HeaderWord{ColumnRole::Criterion, Match::Whole, u"tieu chi"},
    HeaderWord{ColumnRole::Content, Match::Start, u"linh vuc"},
    HeaderWord{ColumnRole::Content, Match::Start, u"tieu chi"},
    HeaderWord{ColumnRole::Content, Match::Start, u"chi tieu"},
    HeaderWord{ColumnRole::Content, Match::Start, u"hang muc"},
    HeaderWord{ColumnRole::Content, Match::Start, u"cau hoi"},
    HeaderWord{ColumnRole::Content, Match::Start, u"ten tieu chi"},
    HeaderWord{ColumnRole::Content, Match::Start, u"ten noi dung"},
    HeaderWord{ColumnRole::Content, Match::Start, u"ten linh vuc"},
    HeaderWord{ColumnRole::Content, Match::Start, u"ten chi tieu"},
    HeaderWord{ColumnRole::Content, Match::Start, u"cac tieu chi"},
    HeaderWord{ColumnRole::Content, Match::Start, u"cac noi dung"},
};

bool matches(const QString& folded, const HeaderWord& word) {
    const QStringView wanted(word.word.data(), static_cast<qsizetype>(word.word.size()));
    switch (word.match) {
    case Match::Whole:
        return folded == wanted;
    case Match::Start:
        return folded.startsWith(wanted);
    case Match::Anywhere:
        return folded.contains(wanted);
    }
    return false;
}

} // namespace

std::optional<ColumnRole> roleOfHeader(const QString& text) {
    constexpr qsizetype longestHeader = 80; // longer text is a line of the checklist that uses such a word
    QString folded = text::folded(text);
    if (folded.isEmpty() || folded.size() > longestHeader)
        return std::nullopt;
    // "Điểm tối đa (1)", "STT:" say the same without.
    folded = folded.section(u'(', 0, 0).trimmed();
    while (!folded.isEmpty() && u".:;*"_s.contains(folded.back()))
        folded.chop(1);
    const auto found =
        std::ranges::find_if(headerWords, [&](const HeaderWord& w) { return matches(folded, w); });
    return found != headerWords.end() ? std::optional(found->role) : std::nullopt;
}

QStringList headerWordsLookedFor() {
    return {u"STT"_s,        u"TT"_s,        u"Nội dung"_s,
            u"Lĩnh vực"_s,   u"Tiêu chí"_s,  u"Điểm tối đa"_s,
            u"Điểm chuẩn"_s, u"Cách chấm"_s, u"Tài liệu kiểm chứng"_s,
            u"Căn cứ"_s,     u"Yêu cầu"_s,   u"Đạt"_s,
            u"Ghi chú"_s};
}

} // namespace dkt
