// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomDocument.h"

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const QStringList vocabulary{u"kiểm"_s,   u"tra"_s,   u"hành"_s,  u"chính"_s,  u"xã"_s,
                             u"phường"_s, u"đặc"_s,   u"khu"_s,   u"nghĩa"_s,  u"vụ"_s,
                             u"thẩm"_s,   u"quyền"_s, u"ưu"_s,    u"điểm"_s,   u"tồn"_s,
                             u"khắc"_s,   u"phục"_s,  u"NĐ-CP"_s, u"30/2020"_s};

} // namespace

QString RandomDocument::text(int most) {
    QStringList words;
    for (int i = upTo(most); i >= 0; --i) {
        // A closing letter keeps "kiểm1" from being found in "kiểm17".
        words << vocabulary[upTo(static_cast<int>(vocabulary.size()) - 1)] + QString::number(++m_counter) +
                     u'x';
        m_words << words.back();
    }
    return words.join(upTo(9) == 0 ? u'\n' : u' ');
}

doc::Runs RandomDocument::runs(int most) {
    doc::Runs runs;
    for (int i = upTo(3); i >= 0; --i)
        runs.push_back({text(most / 3) + (upTo(1) ? u" "_s : QString()), upTo(2) == 0, upTo(2) == 0});
    return runs;
}

doc::TableRow RandomDocument::row(int columns, int most) {
    doc::TableRow cells;
    for (int left = columns; left > 0;) {
        const int span = upTo(5) == 0 ? 1 + upTo(left - 1) : 1;
        cells.push_back({upTo(6) == 0 ? QString() : text(most), upTo(3) == 0, span});
        left -= span;
    }
    return cells;
}

doc::Table RandomDocument::table() {
    doc::Table table;
    const int columns = 1 + upTo(5);
    for (int i = 0; i < columns; ++i)
        table.columns.push_back({2.0 + upTo(2), static_cast<doc::Align>(upTo(2))});
    if (upTo(1))
        table.caption = text(4);
    // Headers repeat, which would repeat their words: they carry none.
    for (int i = upTo(2); i > 0; --i)
        table.header.push_back(doc::TableRow(static_cast<std::size_t>(columns), {u"•"_s, true}));
    for (int i = upTo(25); i > 0; --i)
        table.rows.push_back(upTo(15) == 0 ? doc::TableRow{{text(1500), false, columns}} : row(columns, 12));
    return table;
}

doc::Block RandomDocument::block() {
    switch (upTo(12)) {
    case 0:
        return doc::Heading{1 + upTo(2), text(4)};
    case 1:
    case 2: {
        doc::List list{static_cast<doc::ListMarker>(upTo(3)), {}};
        for (int i = upTo(6); i > 0; --i)
            list.items.push_back(runs(60));
        return list;
    }
    case 3:
    case 4:
        return table();
    case 5:
        return doc::LegalBases{{text(20), text(20)}};
    case 6:
        return doc::Title{{}, text(4)};
    case 7:
        return doc::Addressees{{text(8), text(8), text(8)}};
    case 8: {
        const QString number = text(0);
        return doc::AnnexBreak{number, text(4), text(4), static_cast<doc::Orientation>(upTo(1))};
    }
    case 9: {
        const QString recipient = text(6);
        return doc::SignatureBlock{{recipient}, {text(3)}, text(3)};
    }
    default:
        return doc::Paragraph{runs(upTo(4) == 0 ? 1500 : 200)};
    }
}

doc::Document RandomDocument::next() {
    m_words.clear();
    doc::Document document;
    for (int i = upTo(25); i >= 0; --i)
        document.blocks.push_back(block());
    return document;
}

} // namespace dkt::test
