// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "domain/ChecklistJson.h"
#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {

class Plan : public DossierFixture {};

TEST_F(Plan, visitCodesAreWhatPeopleType) {
    EXPECT_EQ(visitCodeFor(u"Xã Dương Xá"_s), u"xa-duong-xa"_s);
    EXPECT_EQ(visitCodeFor(u"Xã Ea H'Leo"_s), u"xa-ea-h-leo"_s);
    EXPECT_EQ(visitCodeFor(u"Phường Xuân Hương - Đà Lạt"_s), u"phuong-xuan-huong-da-lat"_s);
    EXPECT_EQ(dossier->view()->data().visits.front().code, u"xa-duong-xa"_s);
}

TEST_F(Plan, unitsAreKnownByCodeOrName) {
    PlanService plan(*dossier);
    const AddReport report = plan.addUnits(actor, {
        {{}, u"00565"_s, u"Xã Dương Xá (tên khác)"_s, {}, {}, 0},
        {{}, {}, u"Xã Hòa Bình"_s, {}, u"Tỉnh A"_s, 0},
        {{}, {}, u"xã Hoà Bình"_s, {}, u"Tỉnh A"_s, 0},
        {{}, {}, u"Xã Hòa Bình"_s, {}, u"Tỉnh B"_s, 0},
    });
    EXPECT_EQ(report.read, 4);
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.known, 2);
}

TEST_F(Plan, sameChecklistTwiceIsOne) {
    const Checklist again = *dossier->view()->data().checklists.front();
    EXPECT_EQ(PlanService(*dossier).addChecklist(actor, again), again.id);
    EXPECT_EQ(dossier->view()->data().checklists.size(), 1u);
    EXPECT_THROW(PlanService(*dossier).addChecklist(actor, {}), Error);
}

TEST_F(Plan, visitCodesAreUnique) {
    Visit twice;
    twice.unit = dossier->view()->data().units.front().id;
    EXPECT_THROW(PlanService(*dossier).addVisit(actor, twice), Error);
    twice.code = u"lan-2"_s;
    PlanService(*dossier).addVisit(actor, twice);
    EXPECT_EQ(dossier->view()->data().visits.size(), 2u);
}

TEST_F(Plan, campaignReadsBack) {
    PlanService plan(*dossier);
    Campaign campaign = plan.loadCampaign().value;
    campaign.title = u"Kiểm tra năm 2026"_s;
    campaign.decisionNumber = u"12/QĐ-UBND"_s;
    campaign.decisionDate = QDate(2026, 8, 1);
    campaign.from = QDate(2026, 8, 10);
    campaign.signerTitle = u"TRƯỞNG ĐOÀN"_s;
    plan.setCampaign(actor, plan.loadCampaign(), campaign);
    EXPECT_EQ(dossier->view()->data().campaign, campaign);
    EXPECT_EQ(dossier->title(), campaign.title);
}

TEST_F(Plan, ownHolidaysOverlayTheTable) {
    const QDate monday(2026, 11, 23);
    EXPECT_TRUE(dossier->calendar().isWorkingDay(monday));
    PlanService plan(*dossier);
    plan.setHolidays(actor, {{monday, CalendarDay::Kind::Off, u"Hoán đổi"_s, u"TB"_s, false}});
    EXPECT_FALSE(dossier->calendar().isWorkingDay(monday));
    plan.setHolidays(actor, {});
    EXPECT_TRUE(dossier->calendar().isWorkingDay(monday));
}

/// Every member a domain value has must survive the journal: values made different from the default in each.
TEST_F(Plan, everyFieldOfTheRowsReadsBack) {
    const VisitId visit = visitId;
    Snapshot written;
    written.legalDocuments = {{LegalDocumentId::random(), u"Nghị định"_s, u"30/2020/NĐ-CP"_s, QDate(2020, 3, 5),
                               u"Chính phủ"_s, u"về công tác văn thư"_s, 3}};
    written.teams = {{TeamId::random(), u"to-1"_s, u"Tổ 1"_s, 2}};
    written.members = {{MemberId::random(), u"Thư ký"_s, u"Phòng Nội vụ"_s, Role::Secretary, written.teams[0].id,
                        u"I,II"_s, 4}};
    written.commonFindings = {{CommonFindingId::random(), FindingKind::Strength, u"II"_s, u"t"_s, u"l"_s, u"c"_s,
                               u"e"_s, u"r"_s, Extent::Most, u"hầu hết"_s, FindingSeverity::Minor,
                               FixClass::NeedsTime, 5}};
    written.dueChanges = {{DueChangeId::random(), ActionId::random(), QDate(2026, 12, 1), u"lý do"_s, u"Chủ tịch"_s,
                           QDate(2026, 11, 1)}};
    written.unitResponses = {{UnitResponseId::random(), visit, QDate(2026, 9, 1), u"giải trình"_s}};
    written.reviews = {{ReviewId::random(), visit, QDate(2026, 9, 2), 3, u"kiểm điểm"_s}};
    written.ratingChanges = {{RatingChangeId::random(), visit, u"Chủ tịch UBND xã"_s, u"tháng 10/2021"_s, u"A"_s,
                              u"B"_s, u"ghi chú"_s}};
    Edit edit;
    edit.create(written.legalDocuments[0]);
    edit.create(written.teams[0]);
    edit.create(written.members[0]);
    edit.create(written.commonFindings[0]);
    edit.create(written.dueChanges[0]);
    edit.create(written.unitResponses[0]);
    edit.create(written.reviews[0]);
    edit.create(written.ratingChanges[0]);
    dossier->commit(actor, u"test"_s, std::move(edit));
    const auto view = dossier->view();
    const Snapshot& read = view->data();
    EXPECT_EQ(read.legalDocuments, written.legalDocuments);
    EXPECT_EQ(read.teams, written.teams);
    EXPECT_EQ(read.members, written.members);
    EXPECT_EQ(read.commonFindings, written.commonFindings);
    EXPECT_EQ(read.dueChanges, written.dueChanges);
    EXPECT_EQ(read.unitResponses, written.unitResponses);
    EXPECT_EQ(read.reviews, written.reviews);
    EXPECT_EQ(read.ratingChanges, written.ratingChanges);
}

} // namespace dkt
