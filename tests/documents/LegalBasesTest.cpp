// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Wording.h"
#include "documents/report/LegalBasesText.h"
#include "services/LegalService.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

/// What the papers print of a document, pasted back, prints the same again.
TEST(LegalBasesText, ReadsBackWhatItPrints) {
    std::vector<LegalDocument> documents{
        {{}, u"Nghị quyết"_s, u"76/NQ-CP"_s, QDate(2021, 7, 15), u"Chính phủ"_s,
         u"ban hành Chương trình tổng thể cải cách hành chính nhà nước"_s, 1},
        {{}, u"Luật"_s, {}, {}, {}, u"Tổ chức Chính phủ ngày 19 tháng 6 năm 2015"_s, 2},
        {{}, u"Quyết định"_s, u"12/QĐ-UBND"_s, QDate(2021, 1, 5), u"UBND huyện Gia Lâm"_s, u"về kế hoạch kiểm tra"_s, 3},
        {{}, u"Chỉ thị"_s, u"05/CT-TTg"_s, {}, u"Thủ tướng Chính phủ"_s, u"tăng cường kỷ luật"_s, 4},
    };
    Campaign campaign;
    campaign.decisionSubject = u"về việc thành lập đoàn"_s;
    doc::Citations once;
    const doc::LegalBases printed = doc::legalBasesOf(campaign, documents, once);
    ASSERT_EQ(printed.items.size(), 5);
    EXPECT_EQ(doc::wording::legalBasisLine(printed, 0),
              u"Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể "
              "cải cách hành chính nhà nước;"_s);
    EXPECT_TRUE(doc::wording::legalBasisLine(printed, 4).endsWith(u'.'));
    for (int at = 0; at < 4; ++at) {
        auto read = legalDocumentFromLine(doc::wording::legalBasisLine(printed, at));
        ASSERT_TRUE(read);
        const auto& meant = documents[static_cast<std::size_t>(at)];
        read->order = meant.order;
        EXPECT_EQ(*read, meant) << read->subject.toStdString();
    }
}

} // namespace
