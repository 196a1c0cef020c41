// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/LineWords.h"

#include "util/Text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dkt {

namespace {

struct LinePhrase {
    LineWord word;
    std::u16string_view phrase; ///< lower case, with marks
    bool alone = false;         ///< nothing but a mark, a figure or a section may follow
};

constexpr std::array linePhrases{
    LinePhrase{LineWord::GrandTotal, u"tổng cộng"},
    LinePhrase{LineWord::GrandTotal, u"tổng điểm"},
    LinePhrase{LineWord::GrandTotal, u"tổng số điểm"},
    LinePhrase{LineWord::GrandTotal, u"tổng", true},
    LinePhrase{LineWord::Bonus, u"điểm thưởng"},
    LinePhrase{LineWord::Bonus, u"điểm cộng"},
    LinePhrase{LineWord::Bonus, u"thưởng điểm"},
    LinePhrase{LineWord::Bonus, u"cộng điểm"},
    LinePhrase{LineWord::Penalty, u"điểm trừ"},
    LinePhrase{LineWord::Penalty, u"điểm phạt"},
    LinePhrase{LineWord::Penalty, u"trừ điểm"},
    LinePhrase{LineWord::Total, u"cộng mục"},
    LinePhrase{LineWord::Total, u"cộng lĩnh vực"},
    LinePhrase{LineWord::Total, u"cộng phần"},
    LinePhrase{LineWord::Total, u"cộng", true},
    LinePhrase{LineWord::Note, u"ghi chú"},
    LinePhrase{LineWord::Note, u"lưu ý"},
    LinePhrase{LineWord::Note, u"nơi nhận"},
    LinePhrase{LineWord::Note, u"người lập"},
    LinePhrase{LineWord::Note, u"người tổng hợp"},
    LinePhrase{LineWord::Note, u"người chấm"},
    LinePhrase{LineWord::Note, u"người kiểm tra"},
    LinePhrase{LineWord::Note, u"thủ trưởng"},
    LinePhrase{LineWord::Note, u"trưởng đoàn"},
    LinePhrase{LineWord::Note, u"thư ký"},
    LinePhrase{LineWord::Note, u"đại diện"},
    LinePhrase{LineWord::Note, u"xác nhận"},
    LinePhrase{LineWord::Note, u"tm. "},
    LinePhrase{LineWord::Note, u"kt. "},
};

/// What may follow a total: "Cộng:", "Cộng (I)", "Tổng = 100", "Cộng I".
bool isBareEnd(QStringView rest) {
    constexpr qsizetype longest = 12;
    const QStringView trimmed = rest.trimmed();
    if (trimmed.isEmpty())
        return true;
    return trimmed.size() <= longest && std::ranges::all_of(trimmed, [](QChar c) {
               return c.isDigit() || QStringView(u".:()=+ IVXLABCD,").contains(c);
           });
}

bool beginsWith(const QString& text, QStringView phrase, bool alone, const QString& original) {
    if (!text.startsWith(phrase))
        return false;
    const QStringView rest = QStringView(text).sliced(phrase.size());
    if (!rest.isEmpty() && rest.front().isLetter())
        return false;
    return !alone || isBareEnd(QStringView(original).sliced(std::min(phrase.size(), original.size())));
}

} // namespace

LineWord lineWord(const QString& title) {
    const QString original = text::collapsed(text::normalized(title));
    const QString marked = original.toLower();
    const QString folded = text::folded(original);
    const bool hasMarks = folded != marked;
    for (const LinePhrase& entry : linePhrases) {
        const QString phrase(reinterpret_cast<const QChar*>(entry.phrase.data()),
                             static_cast<qsizetype>(entry.phrase.size()));
        if (beginsWith(marked, phrase, entry.alone, original) ||
            (!hasMarks && beginsWith(folded, text::folded(phrase), entry.alone, original)))
            return entry.word;
    }
    return LineWord::None;
}

} // namespace dkt
