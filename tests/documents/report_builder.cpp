// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextRenderer.h"
#include "documents/report/Citations.h"
#include "documents/report/ConsolidatedReport.h"
#include "documents/report/Figures.h"
#include "documents/report/PaperText.h"
#include "documents/report/TargetFigures.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

namespace {

QString wordsOf(const Runs& runs) {
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

ReportOptions atDay(int year = 2026, int month = 9, int day = 30) {
    return {QDate(year, month, day), WorkingCalendar::builtIn()};
}

QString reportText(const Snapshot& snapshot) {
    return toText(consolidatedReport(snapshot, atDay()));
}

/// A round of `units` communes, each visited; every third has one shortcoming common to them, every visit
/// `own` shortcomings with an action.
Snapshot madeUpRound(int units, int own) {
    Snapshot s;
    s.campaign.title = u"Kiểm tra cải cách hành chính năm 2026"_s;
    s.campaign.issueDate = QDate(2026, 9, 1);
    CommonFinding common;
    common.id = CommonFindingId::random();
    common.text = u"Niêm yết chưa đủ."_s;
    common.extent = Extent::Some;
    s.commonFindings.push_back(common);
    for (int i = 0; i < units; ++i) {
        Unit unit;
        unit.id = UnitId::random();
        unit.name = u"Xã Số %1"_s.arg(i + 1);
        unit.type = u"xã"_s;
        s.units.push_back(unit);
        Visit visit;
        visit.id = VisitId::random();
        visit.code = u"v%1"_s.arg(i);
        visit.unit = unit.id;
        visit.state = VisitState::Finished;
        visit.date = QDate(2026, 8, 3).addDays(i % 20);
        s.visits.push_back(visit);
        const auto add = [&](const QString& text, CommonFindingId of) {
            Finding finding;
            finding.id = FindingId::random();
            finding.visit = visit.id;
            finding.text = text;
            finding.common = of;
            finding.recommendation = u"Bổ sung đủ"_s;
            s.findings.push_back(finding);
            return finding.id;
        };
        if (i % 3 == 0)
            add(u"Thiếu %1 thủ tục"_s.arg(i + 2), common.id);
        for (int k = 0; k < own; ++k) {
            Action action;
            action.finding = add(u"Tồn tại riêng %1.%2"_s.arg(i).arg(k), {});
            action.id = actionId(action.finding);
            action.visit = visit.id;
            action.deadline = Deadline{TermDeadline{15, TermUnit::WorkingDays}, DeadlineEvent::Issue};
            s.actions.push_back(action);
        }
    }
    return s;
}

} // namespace

TEST(ConsolidatedReport, namesTheUnitsOfACommonShortcoming) {
    const QString text = reportText(madeUpRound(7, 0));
    EXPECT_TRUE(
        text.contains(u"Niêm yết chưa đủ (một số đơn vị, 03/07 xã, gồm: xã Số 1, xã Số 4, xã Số 7)."_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"Không phát hiện tồn tại, hạn chế cá biệt"_s));
}

TEST(ConsolidatedReport, countsAUnitOnceHoweverOftenItOccurs) {
    Snapshot s = madeUpRound(7, 0);
    s.findings.push_back(s.findings.front());
    s.findings.back().id = FindingId::random();
    EXPECT_TRUE(reportText(s).contains(u"03/07 xã, gồm"_s));
}

TEST(ConsolidatedReport, leavesOutNamesWhenAllShareIt) {
    Snapshot s = madeUpRound(3, 0);
    for (std::size_t i = 1; i < 3; ++i) {
        s.findings.push_back(s.findings.front());
        s.findings.back().id = FindingId::random();
        s.findings.back().visit = s.visits[i].id;
    }
    EXPECT_TRUE(reportText(s).contains(u"Niêm yết chưa đủ (03/03 xã)."_s)) << reportText(s).toStdString();
}

TEST(ConsolidatedReport, emptyDossierIsAProperPaper) {
    const Document report = consolidatedReport(Snapshot{}, atDay());
    const QString text = toText(report);
    EXPECT_TRUE(std::holds_alternative<Letterhead>(report.blocks.front()));
    EXPECT_TRUE(std::holds_alternative<SignatureBlock>(report.blocks.back()));
    EXPECT_TRUE(text.contains(u"chưa có cuộc kiểm tra nào"_s));
    EXPECT_TRUE(text.contains(u"Chưa có kết quả kiểm tra để đánh giá."_s));
    EXPECT_FALSE(text.contains(u"Phụ lục"_s));
    EXPECT_FALSE(text.contains(u"00"_s)) << text.toStdString();
    EXPECT_EQ(text.count(u"./."_s), 1);
}

TEST(ConsolidatedReport, noShortcomingIsSaidSo) {
    Snapshot s = madeUpRound(2, 0);
    s.commonFindings.clear();
    s.findings.clear();
    const QString text = reportText(s);
    EXPECT_TRUE(text.contains(u"Không phát hiện tồn tại, hạn chế tại các đơn vị được kiểm tra."_s));
    EXPECT_FALSE(text.contains(u"Nguyên nhân"_s));
}

TEST(ConsolidatedReport, oneUnitWithFiveParts) {
    Snapshot s = madeUpRound(1, 1);
    s.commonFindings.clear();
    std::erase_if(s.findings, [](const Finding& f) { return !f.common.isNull(); });
    Finding& f = s.findings.front();
    f.legalBasis = u"Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa"_s;
    f.cause = u"Chưa phân công."_s;
    f.effect = u"Dân chờ lâu"_s;
    f.fixClass = FixClass::AtOnce;
    f.severity = FindingSeverity::Serious;
    const QString text = reportText(s);
    EXPECT_TRUE(text.contains(
        u"Tồn tại riêng 0.0. Mức độ: nghiêm trọng. Căn cứ: Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của "
        u"Chính phủ về "
        "cơ chế một cửa. Nguyên nhân: chưa phân công. Hệ quả: dân chờ lâu. Yêu cầu: bổ sung đủ (khắc phục ngay)."_s))
        << text.toStdString();
    // 15 working days after 01/9/2026 with 02/9 off: 23/9/2026, so a week late on the 30th.
    EXPECT_TRUE(text.contains(u"15 ngày làm việc kể từ ngày ban hành kết luận (chậm nhất ngày 23/09/2026)"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"quá hạn 07 ngày"_s));
    EXPECT_TRUE(text.contains(u"Đến nay có 01 yêu cầu đã quá thời hạn"_s) ||
                text.contains(u"Chưa thực hiện"_s));
}

TEST(ConsolidatedReport, undecidedConflictsPutADraftMarkOnTop) {
    Snapshot s = madeUpRound(2, 1);
    EXPECT_FALSE(reportText(s).contains(u"DỰ THẢO"_s));
    s.openConflicts = 3;
    const Document report = consolidatedReport(s, atDay());
    const auto* first = std::get_if<Paragraph>(&report.blocks.front());
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(wordsOf(first->runs).startsWith(u"DỰ THẢO - Hồ sơ còn 03 nội dung"_s));
}

TEST(ConsolidatedReport, unitsNotVisitedAreNamed) {
    Snapshot s = madeUpRound(4, 0);
    s.visits.back().state = VisitState::Planned;
    std::erase_if(s.findings, [&](const Finding& f) { return f.visit == s.visits.back().id; });
    const QString text = reportText(s);
    EXPECT_TRUE(text.contains(u"03/04 xã"_s));
    EXPECT_TRUE(text.contains(u"Còn 01 xã chưa kiểm tra: xã Số 4."_s)) << text.toStdString();
}

// Twice the rows in about twice the time: the quadratic would be four times.
TEST(ConsolidatedReport, growsLinearly) {
    const auto timed = [](int units) {
        const Snapshot s = madeUpRound(units, 10);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Document report = consolidatedReport(s, atDay());
            EXPECT_GT(report.blocks.size(), static_cast<std::size_t>(units));
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 small = timed(100), large = timed(800);
    EXPECT_LT(large, small * 8 * 3) << small << " ns for 100 units, " << large << " ns for 800";
}

TEST(PaperText, countsAndNames) {
    EXPECT_EQ(paper::count(2), u"02"_s);
    EXPECT_EQ(paper::count(23335), u"23.335"_s);
    EXPECT_EQ(paper::fixed(8, 2), u"8,00"_s);
    EXPECT_EQ(paper::fixed(61.54, 1), u"61,5"_s);
    EXPECT_EQ(paper::fixed(1234.5, 2), u"1.234,50"_s);
    EXPECT_EQ(paper::inText(u"Thị trấn Trâu Quỳ"_s), u"thị trấn Trâu Quỳ"_s);
    EXPECT_EQ(paper::inText(u"Phòng Nội vụ"_s), u"Phòng Nội vụ"_s);
    EXPECT_EQ(paper::inText(u"UBND xã A"_s), u"UBND xã A"_s);
    EXPECT_EQ(paper::sentence(u" chưa đủ ; "_s), u"Chưa đủ."_s);
    EXPECT_EQ(paper::lowered(u"UBND huyện"_s), u"UBND huyện"_s);
    Unit a, b, c;
    a.type = u"xã"_s;
    b.type = u"thị trấn"_s;
    EXPECT_EQ(paper::unitNoun({b, a}), u"xã, thị trấn"_s);
    EXPECT_EQ(paper::unitNoun({b, a, c}), u"đơn vị"_s);
    EXPECT_EQ(paper::unitNoun({}), u"đơn vị"_s);
}

TEST(PaperText, targets) {
    EXPECT_EQ(paper::targetWording({Target::Comparison::AtLeast, 95, u"%"_s}), u"từ 95% trở lên"_s);
    EXPECT_EQ(paper::targetWording({Target::Comparison::Equal, 100, u"%"_s}), u"100%"_s);
    EXPECT_EQ(paper::targetWording({Target::Comparison::AtLeast, 2, u"lần/năm"_s}),
              u"từ 02 lần/năm trở lên"_s);
    EXPECT_TRUE(reaches({Target::Comparison::AtLeast, 95, u"%"_s}, 95));
    EXPECT_FALSE(reaches({Target::Comparison::AtLeast, 95, u"%"_s}, 931.0 / 981 * 100));
    EXPECT_TRUE(reaches({Target::Comparison::AtMost, 5, u"ngày"_s}, 5));
    EXPECT_FALSE(reaches({Target::Comparison::LessThan, 5, u"ngày"_s}, 5));
}

TEST(Citations, fullOnceThenTypeAndNumber) {
    Citations citations;
    const QString full = u"Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa"_s;
    EXPECT_EQ(citations.cite(full), full);
    EXPECT_EQ(citations.cite(u"khoản 1 Điều 5 "_s + full), u"khoản 1 Điều 5 Nghị định số 61/2018/NĐ-CP"_s);
    // Another year's document of the same number is another document.
    const QString other = u"Quyết định số 12/QĐ-UBND ngày 05/01/2021 của UBND huyện"_s;
    EXPECT_EQ(citations.cite(other), other);
    EXPECT_EQ(citations.cite(u"Quyết định số 12/QĐ-UBND ngày 06/01/2020 của UBND huyện"_s),
              u"Quyết định số 12/QĐ-UBND ngày 06/01/2020 của UBND huyện"_s);
    EXPECT_EQ(citations.cite(u"Luật Đất đai"_s), u"Luật Đất đai"_s);
    EXPECT_EQ(Citations::brief(full + u"."_s), u"Nghị định số 61/2018/NĐ-CP"_s);
}

TEST(Citations, campaignDocuments) {
    Citations citations;
    LegalDocument decree;
    decree.type = u"Nghị định"_s;
    decree.number = u"30/2020/NĐ-CP"_s;
    decree.date = QDate(2020, 3, 5);
    decree.issuer = u"Chính phủ"_s;
    decree.subject = u"về công tác văn thư;"_s;
    EXPECT_EQ(citations.cite(decree),
              u"Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"_s);
    EXPECT_EQ(citations.cite(u"Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"_s),
              u"Nghị định số 30/2020/NĐ-CP"_s);
    LegalDocument law;
    law.type = u"Luật"_s;
    law.number = u"72/2025/QH15"_s;
    law.subject = u"Tổ chức chính quyền địa phương"_s;
    EXPECT_EQ(citations.cite(law), u"Luật Tổ chức chính quyền địa phương"_s);
}

TEST(Figures, namedFiguresAreUnique) {
    const Snapshot s = madeUpRound(6, 2);
    const SnapshotIndex index(s);
    const auto lines = remediationLines(s, index, WorkingCalendar::builtIn(), QDate(2026, 9, 30));
    const auto named = namedFigures(computeFigures(s, index, lines));
    QSet<QString> names;
    for (const NamedFigure& figure : named) {
        names.insert(figure.name);
        if (figure.name == u"actionsOverdue"_s || figure.name == u"actions"_s) {
            EXPECT_EQ(figure.value, 12);
        }
    }
    EXPECT_EQ(static_cast<std::size_t>(names.size()), named.size());
}
