// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/RowCode.h"

#include "util/Numbers.h"
#include "util/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRoman = 39;

/// Words that may stand before the number itself.
const QRegularExpression& codePrefix() {
    static const QRegularExpression form(
        u"^(phần|mục|lĩnh vực|nội dung|tiêu chí|phan|muc|linh vuc|noi dung|tieu chi)\\s+(?=[0-9IVXL]+\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

RowCode wordCode(const QString& bare) {
    // I, V and X count; a lone C, D, L or M is a letter: no checklist has fifty sections.
    static const QRegularExpression romanForm(u"^[IVX]+L?[IVX]*$"_s);
    const auto roman = text::fromRoman(bare);
    if (roman && *roman <= longestRoman && romanForm.match(bare).hasMatch())
        return {RowCode::Kind::Roman, {*roman}, bare};
    if (bare.size() == 1 && bare[0] >= u'A' && bare[0] <= u'Z')
        return {RowCode::Kind::Letter, {bare[0].unicode() - u'A' + 1}, bare};
    return {};
}

RowCode numericCode(const QString& bare) {
    static const QRegularExpression form(
        u"^(?:([IVX]+|[A-Z])[.\\-])?(\\d{1,4})((?:[.\\-]\\d{1,4}){0,5})(?:\\.?([a-zđ]))?$"_s);
    const QRegularExpressionMatch match = form.match(bare);
    if (!match.hasMatch())
        return {};
    RowCode code{RowCode::Kind::Numeric, {}, bare};
    if (const RowCode section = wordCode(match.captured(1)); section.kind != RowCode::Kind::None)
        code.numbers.push_back(section.numbers.front());
    code.numbers.push_back(match.captured(2).toInt());
    static const QRegularExpression sign(u"[.\\-]"_s);
    for (const QString& part : match.captured(3).split(sign, Qt::SkipEmptyParts))
        code.numbers.push_back(part.toInt());
    if (const auto letter = text::pointNumber(match.captured(4)))
        code.numbers.push_back(*letter);
    return code;
}

bool isBullet(const QString& text) {
    static const QRegularExpression form(u"^([-–—+*•·]|[a-zđ]\\))$"_s);
    return form.match(text).hasMatch();
}

} // namespace

int RowCode::rank() const {
    constexpr int step = 10;
    switch (kind) {
    case Kind::Letter:
        return 0;
    case Kind::Roman:
        return step;
    case Kind::Numeric:
        return step + step * static_cast<int>(numbers.size());
    case Kind::Custom:
        return 9 * step;
    case Kind::Bullet:
    case Kind::None:
        break;
    }
    return 10 * step;
}

RowCode parseRowCode(const QString& text) {
    QString bare = text::collapsed(text);
    if (isBullet(bare))
        return {RowCode::Kind::Bullet, {}, bare};
    bare.remove(codePrefix());
    if (bare.startsWith(u'(') && bare.endsWith(u')'))
        bare = bare.mid(1, bare.size() - 2);
    while (!bare.isEmpty() && u".):/-, "_s.contains(bare.back()))
        bare.chop(1);
    if (const RowCode numeric = numericCode(bare); numeric.kind != RowCode::Kind::None)
        return numeric;
    return wordCode(bare);
}

std::optional<CodedTitle> splitCodedTitle(const QString& text) {
    const QString whole = text::collapsed(text);
    static const QRegularExpression bullet(u"^([-–—+*•·]|[a-zđ]\\))\\s*(\\S.*)$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = bullet.match(whole); match.hasMatch())
        return CodedTitle{{RowCode::Kind::Bullet, {}, match.captured(1)}, match.captured(2)};
    // A lone number or word needs a mark behind it: "5 bộ thủ tục", "X lần" are titles.
    static const QRegularExpression coded(
        u"^((?:(?:phần|mục|lĩnh vực|tiêu "
        u"chí)\\s+)?(?:[0-9]{1,4}(?:\\.[0-9]{1,4})+|(?:[0-9]{1,4}|[A-Z]|[IVXL]+)(?=\\s*[.):/–-])))"
        "\\s*[.):/–-]*\\s*(\\D.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = coded.match(whole);
    if (!match.hasMatch())
        return std::nullopt;
    const RowCode code = parseRowCode(match.captured(1));
    if (code.kind == RowCode::Kind::None || match.captured(2).trimmed().isEmpty())
        return std::nullopt;
    return CodedTitle{code, match.captured(2).trimmed()};
}

} // namespace dkt
