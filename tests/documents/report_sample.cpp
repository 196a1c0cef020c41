// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextRenderer.h"
#include "documents/report/ConsolidatedReport.h"
#include "documents/report/Figures.h"
#include "domain/SnapshotJson.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

namespace {

QString sampleWordsOf(const Runs& runs) {
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

const Snapshot& sampleRound() {
    static const Snapshot snapshot =
        snapshotFromFile(QStringLiteral(DKT_SOURCE_DIR) + u"/resources/samples/gia-lam-2021.json"_s);
    return snapshot;
}

ReportOptions onIssueDay() {
    return {QDate(2021, 11, 22), WorkingCalendar::builtIn()};
}

const QString& sampleText() {
    static const QString text = toText(consolidatedReport(sampleRound(), onIssueDay()));
    return text;
}

int occurrences(const QString& needle) {
    return static_cast<int>(sampleText().count(needle));
}

} // namespace

// Every figure and name the published account of the round gives, as a reader would look for it.
TEST(SampleReport, holdsEveryPublishedFigure) {
    const QStringList published{
        u"02 tổ"_s,
        u"20/20 xã, thị trấn"_s,
        u"từ ngày 01/10/2021 đến ngày 21/10/2021"_s,
        u"Đoàn giám sát của HĐND huyện"_s,
        u"02 đơn vị (xã Cổ Bi, xã Kim Lan)"_s,
        u"chiều ngày 19/11/2021"_s,
        u"Đến ngày 17/11/2021, 20/20 xã, thị trấn đã họp kiểm điểm"_s,
        u"30 cán bộ, công chức"_s,
        u"tháng 10/2021 đối với 04 đồng chí Chủ tịch UBND xã"_s,
        u"50 lớp"_s,
        u"13 lớp"_s,
        u"17 lớp"_s,
        u"20 lớp"_s,
        u"162 lớp"_s,
        u"23.335 lượt học viên"_s,
        u"2022 - 2025"_s,
        u"02 công chức địa chính"_s,
        u"nhiệm kỳ 2021 - 2026"_s,
        u"Điều 16 Nghị định số 101/2017/NĐ-CP"_s,
        u"Chỉ số đánh giá kết quả cải cách hành chính năm 2021"_s,
        u"UBND huyện Gia Lâm"_s,
        u"20/20 đơn vị"_s,
        u"văn bản phân công nhiệm vụ cho thành viên Ủy ban nhân dân, công chức (20/20 xã, thị trấn, đạt 100%)"_s,
    };
    for (const QString& figure : published)
        EXPECT_TRUE(sampleText().contains(figure, Qt::CaseInsensitive)) << figure.toStdString();
}

TEST(SampleReport, namesTheExemplaryUnits) {
    const qsizetype at = sampleText().indexOf(u"tiêu biểu là"_s);
    ASSERT_GE(at, 0);
    const QString sentence = sampleText().mid(at, sampleText().indexOf(u')', at) - at);
    for (const QString& unit : {u"xã Dương Xá"_s, u"xã Ninh Hiệp"_s, u"xã Đình Xuyên"_s,
                                u"thị trấn Trâu Quỳ"_s, u"thị trấn Yên Viên"_s})
        EXPECT_TRUE(sentence.contains(unit)) << unit.toStdString();
    EXPECT_EQ(sentence.count(u','), 4);
}

TEST(SampleReport, tellsStrengthsShortcomingsAndMeasures) {
    const QStringList told{
        u"tài liệu kiểm chứng"_s,
        u"quy chế làm việc"_s,
        u"Kiện toàn Bộ phận"_s,
        u"văn bản điều hành"_s,
        u"quy chế phối hợp"_s,
        u"Lồng ghép tuyên truyền"_s,
        u"Niêm yết công khai"_s,
        u"dịch vụ công trực tuyến"_s,
        u"mức độ hài lòng"_s,
        u"viện dẫn văn bản đã hết hiệu lực"_s,
        u"chưa sát thực tế"_s,
        u"Chưa chủ động cập nhật danh mục thủ tục hành chính"_s,
        u"chưa được nhiều lãnh đạo quan tâm"_s,
        u"kết quả giải quyết thủ tục hành chính hằng ngày"_s,
        u"Đối thoại với tổ chức, công dân còn hình thức"_s,
        u"còn nhiều bất cập"_s,
        u"Nâng cao trách nhiệm của người đứng đầu"_s,
        u"kỷ luật, kỷ cương"_s,
        u"xác định rõ trách nhiệm của từng cá nhân"_s,
        u"Khắc phục ngay các tồn tại"_s,
        u"lưu trữ và quản lý hồ sơ cán bộ"_s,
        u"Khẩn trương hoàn thiện quy chế làm việc"_s,
        u"quy trình ISO"_s,
        u"Đẩy mạnh tuyên truyền"_s,
        u"đúng tiến độ, trung thực, chính xác"_s,
    };
    for (const QString& words : told)
        EXPECT_TRUE(sampleText().contains(words, Qt::CaseInsensitive)) << words.toStdString();
}

// Common to fewer than all: as many names as the count before them says.
TEST(SampleReport, numbersAndNamesOfUnitsAgree) {
    static const QRegularExpression named(u"(\\d\\d)/20 xã, thị trấn, gồm: ([^)]*)\\)"_s);
    auto it = named.globalMatch(sampleText());
    int found = 0;
    while (it.hasNext()) {
        const auto match = it.next();
        EXPECT_EQ(match.captured(1).toInt(), match.captured(2).split(u", "_s).size())
            << match.captured(0).toStdString();
        ++found;
    }
    EXPECT_EQ(found, 4);
}

TEST(SampleReport, sourcesOfDataAreNamedAtTheEnd) {
    const Document report = consolidatedReport(sampleRound(), onIssueDay());
    const auto* last = std::get_if<Paragraph>(&report.blocks.back());
    ASSERT_NE(last, nullptr);
    EXPECT_TRUE(sampleWordsOf(last->runs).contains(u"không phản ánh kết quả thực tế"_s));
}

// A dossier may hold checklists for other rounds.
TEST(SampleReport, checklistsNobodyUsesDoNotShow) {
    Snapshot s = sampleRound();
    auto other = std::make_shared<Checklist>(*s.checklists.front());
    other->id = ChecklistId(RowId::random());
    other->title = u"Bộ tiêu chí khác"_s;
    for (Section& section : other->sections)
        section.code += u'x';
    s.checklists.insert(s.checklists.begin(), other);
    EXPECT_EQ(toText(consolidatedReport(s, onIssueDay())), sampleText());
}

// A dossier gives its rows in the order of their ids, only lists kept by hand in theirs.
TEST(SampleReport, doesNotDependOnTheOrderOfRows) {
    Snapshot s = sampleRound();
    std::mt19937 random(7);
    std::ranges::shuffle(s.findings, random);
    std::ranges::stable_sort(s.findings, {}, &Finding::order);
    std::ranges::shuffle(s.answers, random);
    std::ranges::shuffle(s.reviews, random);
    std::ranges::shuffle(s.unitResponses, random);
    std::ranges::shuffle(s.ratingChanges, random);
    EXPECT_EQ(toText(consolidatedReport(s, onIssueDay())), sampleText());
}

TEST(SampleReport, citesInFullOnce) {
    // Annex I of Decree 30/2020/NĐ-CP, II.5: later citations give type and number only.
    EXPECT_EQ(occurrences(u"Thông tư số 343/2016/TT-BTC ngày"_s), 1);
    EXPECT_GT(occurrences(u"Thông tư số 343/2016/TT-BTC"_s), 2);
    EXPECT_EQ(occurrences(u"Nghị định số 61/2018/NĐ-CP ngày"_s), 1);
}

TEST(SampleReport, punctuationIsWhole) {
    const Document report = consolidatedReport(sampleRound(), onIssueDay());
    static const QRegularExpression wrong(u"\\.\\.|,\\.|;\\.|\\s[.,;:]|\\(\\)|,,|  |\\. [a-zđ]|:\\s*\\."_s);
    for (const Block& block : report.blocks) {
        QStringList texts;
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            texts << sampleWordsOf(paragraph->runs);
        else if (const auto* list = std::get_if<List>(&block))
            for (const Runs& item : list->items)
                texts << sampleWordsOf(item);
        for (const QString& text : texts) {
            EXPECT_FALSE(wrong.match(text).hasMatch() && !text.endsWith(u"./."_s)) << text.toStdString();
            EXPECT_TRUE(text.endsWith(u'.') || text.endsWith(u':')) << text.toStdString();
        }
    }
    EXPECT_EQ(occurrences(u"./."_s), 1);
}

// The body's table, the annexes and the figures are three readings of the same rows.
TEST(SampleReport, sumsAgreeWithTheRows) {
    const Snapshot& s = sampleRound();
    const SnapshotIndex index(s);
    const Figures figures = computeFigures(s, index, {});
    int met = 0, specific = 0, occurring = 0;
    for (const Answer& answer : s.answers)
        met += answer.result.outcome == Outcome::Met;
    for (const Finding& finding : s.findings)
        if (finding.kind == FindingKind::Shortcoming)
            ++(finding.common.isNull() ? specific : occurring);
    EXPECT_EQ(figures.outcomes.met, met);
    EXPECT_EQ(figures.specificShortcomings, specific);
    EXPECT_EQ(figures.occurrences, occurring);
    int bySection = 0, byVisit = 0;
    for (const SectionFigures& section : figures.sections)
        bySection += section.outcomes.met;
    for (const VisitFigures& visit : figures.visitFigures)
        byVisit += visit.outcomes.met;
    EXPECT_EQ(bySection, met);
    EXPECT_EQ(byVisit, met);
    EXPECT_TRUE(sampleText().contains(u"%1 tồn tại, hạn chế cá biệt"_s.arg(specific)));
    double best = 0;
    for (const VisitScore& score : figures.scores)
        best = std::max(best, score.total.points);
    EXPECT_DOUBLE_EQ(figures.highestPoints.value_or(0), best);
}

TEST(SampleReport, annexesAreThreeAndLandscape) {
    const Document report = consolidatedReport(sampleRound(), onIssueDay());
    QStringList annexes;
    std::vector<std::size_t> rows;
    for (const Block& block : report.blocks) {
        if (const auto* annex = std::get_if<AnnexBreak>(&block)) {
            annexes << annex->number;
            EXPECT_EQ(annex->orientation, Orientation::Landscape);
            EXPECT_TRUE(annex->reference.contains(u"ngày 22 tháng 11 năm 2021"_s));
        } else if (const auto* table = std::get_if<Table>(&block); table && !annexes.isEmpty()) {
            rows.push_back(table->rows.size());
            for (const TableRow& row : table->rows) {
                int span = 0;
                for (const TableCell& cell : row)
                    span += cell.columnSpan;
                EXPECT_EQ(span, static_cast<int>(table->columns.size()));
            }
        }
    }
    EXPECT_EQ(annexes, (QStringList{u"Phụ lục I"_s, u"Phụ lục II"_s, u"Phụ lục III"_s}));
    EXPECT_EQ(rows, (std::vector<std::size_t>{21, 21, sampleRound().actions.size()}));
}
