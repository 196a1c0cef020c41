// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"
#include "SecondLaptop.h"
#include "services/ConsolidationService.h"
#include "services/EvidenceService.h"
#include "services/decide/AlikeService.h"
#include "util/Error.h"

#include <set>

using namespace Qt::StringLiterals;

namespace dkt {

class AlikeTest : public DossierFixture {
protected:
    void SetUp() override {
        DossierFixture::SetUp();
        theirs = std::make_unique<test::SecondLaptop>(*dossier);
    }
    /// Both write a finding, then meet.
    void writeBoth(const QString& own, const QString& other, std::size_t otherItem = 0) {
        mine = test::addFinding(*dossier, actor, visitId, item(0), own);
        others = test::addFinding(theirs->dossier(), theirs->actor, visitId, item(otherItem), other, u"Niêm yết lại"_s);
        theirs->exchange();
    }
    [[nodiscard]] AlikePair only() {
        const std::vector<AlikePair> pairs = AlikeService(*dossier).all();
        EXPECT_EQ(pairs.size(), 1U);
        return pairs.empty() ? AlikePair() : pairs.front();
    }
    [[nodiscard]] AlikeService::Keep keeping(const AlikePair& pair, FindingId id) const {
        return pair.findings.first == id ? AlikeService::Keep::First : AlikeService::Keep::Second;
    }
    [[nodiscard]] const DossierView& view() const { return *(m_view = dossier->view()); }

    FindingId mine, others;
    std::unique_ptr<test::SecondLaptop> theirs;

private:
    mutable std::shared_ptr<const DossierView> m_view;
};

TEST_F(AlikeTest, ListsWhatTwoPeopleWroteOfOneMatter) {
    writeBoth(u"Chưa niêm yết thủ tục hành chính"_s, u"chưa niêm yết Thủ tục hành chính."_s);
    const AlikePair pair = only();
    EXPECT_EQ(std::set({pair.findings.first, pair.findings.second}), std::set({mine, others}));
    EXPECT_EQ(std::set({pair.firstAuthor.person, pair.secondAuthor.person}),
              std::set({actor.person, theirs->actor.person}));
    EXPECT_EQ(pair.what.where, u"1.1.1 · Xã Dương Xá"_s);
    EXPECT_EQ(AlikeService(*dossier).named(pair.id).id, pair.id);
    EXPECT_EQ(AlikeService(*dossier).named(pair.id.left(8)).id, pair.id);
    EXPECT_THROW((void)AlikeService(*dossier).named(u"zz"_s), Error);
}

TEST_F(AlikeTest, LeavesAloneWhatIsNoneOfOneMatter) {
    writeBoth(u"Chưa niêm yết thủ tục hành chính"_s, u"Trụ sở xuống cấp"_s);
    EXPECT_TRUE(AlikeService(*dossier).all().empty());
    writeBoth(u"Thiếu sổ theo dõi hồ sơ một cửa"_s, u"Thiếu sổ theo dõi hồ sơ một cửa"_s, 1);
    EXPECT_TRUE(AlikeService(*dossier).all().empty()) << "on two items";
}

TEST_F(AlikeTest, LeavesAloneWhatOnePersonWroteOnOneLaptop) {
    test::addFinding(*dossier, actor, visitId, item(0), u"Chưa niêm yết"_s);
    test::addFinding(*dossier, actor, visitId, item(0), u"Chưa niêm yết."_s);
    EXPECT_TRUE(AlikeService(*dossier).all().empty());
}

TEST_F(AlikeTest, ComparesWithFindingsOnTheSectionAsAWhole) {
    writeBoth(u"Chưa niêm yết thủ tục"_s, u"Chưa niêm yết thủ tục"_s);
    test::write(*dossier, actor, mine.row, field::Finding::item, Value());
    EXPECT_EQ(only().findings.likeness, 1);
}

TEST_F(AlikeTest, KeptApartIsListedNowhereAgain) {
    writeBoth(u"Chưa niêm yết"_s, u"Chưa niêm yết"_s);
    AlikeService(*dossier).keepApart(actor, only(), u"hai nơi khác nhau"_s);
    EXPECT_TRUE(AlikeService(*dossier).all().empty());
    theirs->exchange();
    EXPECT_TRUE(AlikeService(theirs->dossier()).all().empty());
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(AlikeService(*dossier).all().size(), 1U);
}

TEST_F(AlikeTest, BothKeepingApartIsNoConflict) {
    writeBoth(u"Chưa niêm yết"_s, u"Chưa niêm yết"_s);
    AlikeService(*dossier).keepApart(actor, only());
    AlikeService other(theirs->dossier());
    other.keepApart(theirs->actor, other.all().front());
    theirs->exchange();
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
}

TEST_F(AlikeTest, MergingKeepsOneWithAllThatHangsOnBoth) {
    writeBoth(u"Chưa niêm yết"_s, u"Chưa niêm yết."_s);
    test::write(*dossier, actor, others.row, field::Finding::cause, Value(u"thiếu bảng"_s));
    test::write(*dossier, actor, mine.row, field::Finding::severity, Value(u"serious"_s));
    EvidenceService(*dossier).add(actor, others.row, {evidenceFromBytes(u"bảng.txt"_s, "x"), evidenceFromBytes(u"cả hai.txt"_s, "y")});
    EvidenceService(*dossier).add(actor, mine.row, {evidenceFromBytes(u"cả hai.txt"_s, "y")});
    DueChange change;
    change.action = actionId(others);
    change.due = QDate(2026, 10, 1);
    ConsolidationService(*dossier).add(actor, change);
    const AlikePair pair = only();
    AlikeService(*dossier).merge(actor, pair, keeping(pair, mine), u"Chưa niêm yết (hai lần thấy)"_s);
    ASSERT_EQ(view().data().findings.size(), 1U);
    const Finding& kept = view().data().findings.front();
    EXPECT_EQ(kept.id, mine);
    EXPECT_EQ(kept.text, u"Chưa niêm yết (hai lần thấy)"_s);
    EXPECT_EQ(kept.cause, u"thiếu bảng"_s) << "taken over: it said nothing of its own";
    EXPECT_EQ(kept.recommendation, u"Khắc phục ngay"_s) << "its own stays";
    EXPECT_EQ(kept.severity, FindingSeverity::Serious);
    EXPECT_EQ(view().index().evidenceOf(mine.row).size(), 2U) << "the one both had is there once";
    EXPECT_EQ(view().data().evidence.size(), 2U);
    ASSERT_EQ(view().data().actions.size(), 1U);
    EXPECT_EQ(view().data().actions.front().id, actionId(mine));
    EXPECT_EQ(view().data().dueChanges.front().action, actionId(mine));
    EXPECT_TRUE(AlikeService(*dossier).all().empty());
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(view().data().findings.size(), 2U);
    EXPECT_EQ(view().data().actions.size(), 2U);
    EXPECT_EQ(view().index().evidenceOf(others.row).size(), 2U);
    EXPECT_EQ(AlikeService(*dossier).all().size(), 1U);
}

TEST_F(AlikeTest, MergingTakesTheActionOverWhereThereIsNone) {
    mine = test::addFinding(*dossier, actor, visitId, item(0), u"Chưa niêm yết"_s, {});
    others = test::addFinding(theirs->dossier(), theirs->actor, visitId, item(0), u"Chưa niêm yết"_s);
    theirs->exchange();
    const AlikePair pair = only();
    AlikeService(*dossier).merge(actor, pair, keeping(pair, mine));
    ASSERT_EQ(view().data().actions.size(), 1U);
    EXPECT_EQ(view().data().actions.front().id, actionId(mine));
    EXPECT_EQ(view().data().actions.front().finding, mine);
    EXPECT_EQ(view().data().findings.front().recommendation, u"Khắc phục ngay"_s);
}

TEST_F(AlikeTest, MergingWhatIsGoneIsRefused) {
    writeBoth(u"Chưa niêm yết"_s, u"Chưa niêm yết"_s);
    const AlikePair pair = only();
    EXPECT_THROW(AlikeService(*dossier).merge(actor, pair, AlikeService::Keep::First, u" "_s), Error);
    RecordingService(*dossier).removeFinding(actor, mine);
    EXPECT_THROW(AlikeService(*dossier).merge(actor, pair, AlikeService::Keep::First), Error);
    EXPECT_TRUE(AlikeService(*dossier).pairs({pair.findings}).empty());
}

} // namespace dkt
