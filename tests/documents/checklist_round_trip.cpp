// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/ChecklistSheet.h"
#include "documents/table/XlsxSheet.h"
#include "domain/ChecklistJson.h"
#include "domain/scoring/RuleParser.h"
#include "imports/ChecklistImporter.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

/// What a sheet can hold of a checklist, as text: ids are derived anew, rules are read from their words.
QByteArray contentOfSheet(Checklist checklist) {
    checklist.id = {};
    for (Section& section : checklist.sections)
        for (Criterion& criterion : section.criteria)
            for (Item& item : criterion.items) {
                item.id = {};
                item.rule = parseRule(item.rule.text, item.maxPoints);
            }
    return QJsonDocument(toJson(checklist)).toJson();
}

class ChecklistRoundTrip : public testing::Test {
protected:
    ChecklistImport throughExcel(const Checklist& checklist) {
        NoProgress unwatched;
        const QString path = folder.filePath(u"bo.xlsx"_s);
        doc::writeXlsx(doc::checklistSheet(std::make_shared<const Checklist>(checklist)), path, unwatched);
        return inspectChecklist(path);
    }
    void expectTheSame(const Checklist& checklist, const QString& name) {
        const ChecklistImport back = throughExcel(checklist);
        EXPECT_EQ(contentOfSheet(back.checklist).toStdString(), contentOfSheet(checklist).toStdString())
            << name.toStdString();
        EXPECT_FALSE(hasErrors(back)) << name.toStdString() << ": " << back.issues.front().text.toStdString();
        EXPECT_TRUE(back.setAside.empty())
            << name.toStdString() << ": " << back.setAside.front().reason.toStdString();
    }
    int expectAllTheSame(const QDir& dir) {
        int count = 0;
        for (const QString& name : dir.entryList({u"*.xlsx"_s, u"*.ods"_s, u"*.xls"_s, u"*.csv"_s})) {
            expectTheSame(inspectChecklist(dir.filePath(name)).checklist, name);
            ++count;
        }
        return count;
    }

    QTemporaryDir folder;
};

TEST_F(ChecklistRoundTrip, SheetsOfOfficesComeBackAsTheyWereRead) {
    EXPECT_GE(expectAllTheSame(QDir(QStringLiteral(DKT_TEST_DATA "/imports/checklists"))), 9);
}

TEST_F(ChecklistRoundTrip, TrialSheetsComeBackAsTheyWereRead) {
    const QDir shared(QStringLiteral(DKT_SHARED_DATA "/checklists"));
    if (!shared.exists())
        GTEST_SKIP();
    EXPECT_GE(expectAllTheSame(shared), 5);
    for (const QString& name : shared.entryList({u"*.json"_s}))
        expectTheSame(inspectChecklist(shared.filePath(name)).checklist, name);
}

TEST_F(ChecklistRoundTrip, SamplesComeBack) {
    const QDir samples(QStringLiteral(DKT_SOURCE_DIR "/resources/samples"));
    int count = 0;
    for (const QString& name : samples.entryList({u"*.json"_s})) {
        QFile file(samples.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        if (!isChecklistJson(json))
            continue;
        expectTheSame(checklistFromJson(json), name);
        ++count;
    }
    EXPECT_GE(count, 1);
}

/// Checklists nobody has written: codes and titles missing, repeated, looking like other things.
class OddChecklists {
public:
    explicit OddChecklists(unsigned seed) : m_random(seed) {}

    Checklist next() {
        Checklist checklist;
        checklist.title = pick({u"Bộ tiêu chí thử"_s, u"Rà soát hồ sơ công vụ"_s, u"Mẫu 1"_s});
        checklist.version = pick({u""_s, u"2026.1"_s});
        checklist.note = pick({u""_s, u"Ban hành kèm công văn"_s});
        if (chance(3))
            checklist.bonusMax = 2;
        if (chance(3))
            checklist.penaltyMax = 5;
        for (int s = 1 + below(3); s > 0; --s)
            checklist.sections.push_back(section());
        return checklist;
    }

private:
    int below(int most) { return std::uniform_int_distribution<int>(0, most - 1)(m_random); }
    bool chance(int of) { return below(of) == 0; }
    QString pick(const QStringList& from) { return from[below(static_cast<int>(from.size()))]; }
    QString code() {
        return pick({u""_s, u"I"_s, u"A"_s, u"1"_s, u"1.1"_s, u"2.10"_s, u"TC-07"_s, u"a)"_s, u"-"_s, u"1."_s});
    }
    QString title() {
        return pick({u"Kế hoạch: ban hành"_s, u"5. Báo cáo đúng hạn"_s, u"- Có phân công"_s, u"Điểm thưởng"_s,
                     u"Tổng cộng"_s, u"Ghi chú của đoàn"_s, u"CÔNG TÁC CHỈ ĐẠO"_s, u"=SUM(A1)"_s, u"tiếp nhận"_s});
    }
    Section section() {
        Section section{code(), chance(6) ? QString() : title(), {}, {}};
        if (chance(3))
            section.maxPoints = below(20);
        for (int c = 1 + below(3); c > 0; --c) {
            Criterion criterion{chance(3) ? QString() : code(), chance(3) ? QString() : title(), {}, {}};
            for (int i = 1 + below(3); i > 0; --i)
                criterion.items.push_back(item());
            // Neighbours without a name are one and the same group.
            const bool named = !criterion.code.isEmpty() || !criterion.title.isEmpty();
            if (named || section.criteria.empty())
                section.criteria.push_back(criterion);
        }
        return section;
    }
    Item item() {
        Item item;
        item.code = code();
        item.title = title();
        if (!chance(4))
            item.maxPoints = below(400) / 100.0;
        item.rule = parseRule(pick({u""_s, u"≥95% 2; 80–<95% b/a×2; <80% 0"_s, u"theo thực tế"_s}), item.maxPoints);
        if (chance(2))
            item.target = Target{static_cast<Target::Comparison>(below(5)), below(1000) / 4.0,
                                 pick({u"%"_s, u""_s, u"lần/năm"_s})};
        item.evidence = pick({u""_s, u"Kế hoạch\nBáo cáo"_s, u"1.2"_s, u"\"trích dẫn\", dấu phẩy"_s});
        item.legalBasis = pick({u""_s, u"Nghị định 61/2018/NĐ-CP"_s});
        item.requirement = pick({u""_s, u"@đúng hạn"_s});
        item.guidance = pick({u""_s, u"_x000D_"_s});
        item.note = pick({u""_s, u"0,5"_s});
        return item;
    }

    std::mt19937 m_random;
};

TEST_F(ChecklistRoundTrip, WhateverTheNumbersTheSheetSaysWhatIsWhat) {
    OddChecklists odd(20261122);
    for (int i = 0; i < 150 && !HasFailure(); ++i) {
        const Checklist checklist = odd.next();
        expectTheSame(checklist, u"odd checklist %1"_s.arg(i));
    }
}

TEST_F(ChecklistRoundTrip, FilledScoresAreNotTakenForTheChecklist) {
    Checklist checklist;
    checklist.title = u"Bộ tiêu chí thử"_s;
    checklist.sections = {{u"I"_s, u"Tiếp công dân"_s, 2, {{{}, {}, {}, {Item{}}}}}};
    checklist.sections[0].criteria[0].items[0].code = u"1"_s;
    checklist.sections[0].criteria[0].items[0].title = u"Lịch tiếp"_s;
    checklist.sections[0].criteria[0].items[0].maxPoints = 2;
    doc::Sheet sheet = doc::checklistSheet(std::make_shared<const Checklist>(checklist));
    const auto fill = sheet.fill;
    sheet.fill = [fill](std::size_t index, doc::SheetRow& row) {
        fill(index, row);
        row[8] = 1.5;
        row[9] = 1.0;
    };
    ASSERT_EQ(sheet.columns[8].title, u"Điểm tự đánh giá"_s);
    NoProgress unwatched;
    const QString path = folder.filePath(u"da-cham.xlsx"_s);
    doc::writeXlsx(sheet, path, unwatched);
    EXPECT_EQ(contentOfSheet(inspectChecklist(path).checklist), contentOfSheet(checklist));
}

TEST(ChecklistSheetLevels, AreWrittenOnlyWhereNumbersDoNotTell) {
    Checklist checklist;
    checklist.sections = {{u"I"_s, u"A"_s, {}, {{u"1"_s, u"B"_s, {}, {Item{}, Item{}}}}}};
    checklist.sections[0].criteria[0].items[0].code = u"1.1"_s;
    checklist.sections[0].criteria[0].items[1].code = u"1.2"_s;
    EXPECT_TRUE(doc::isPlainlyNumbered(checklist));
    checklist.sections[0].criteria[0].items[1].code = u"1.1"_s;
    EXPECT_FALSE(doc::isPlainlyNumbered(checklist)) << "twice";
    checklist.sections[0].criteria[0].items[1].code = u"2"_s;
    EXPECT_FALSE(doc::isPlainlyNumbered(checklist)) << "as deep as its criterion";
}

} // namespace
} // namespace dkt
