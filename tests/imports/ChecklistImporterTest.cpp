// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetTester.h"

#include "domain/ChecklistJson.h"
#include "imports/ChecklistImporter.h"
#include "util/Numbers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dkt {
namespace {

using namespace Qt::StringLiterals;

/// Codes, titles and points of a checklist, one line each.
QString outline(const Checklist& checklist) {
    QStringList lines;
    const auto line = [&](int depth, const QString& code, const QString& title,
                          std::optional<double> points) {
        lines.append(QString(depth, u' ') + code + u'|' + title + u'|' +
                     (points ? text::formatNumber(*points) : QString()));
    };
    for (const Section& section : checklist.sections) {
        line(0, section.code, section.title, section.maxPoints);
        for (const Criterion& criterion : section.criteria) {
            line(1, criterion.code, criterion.title, criterion.maxPoints);
            for (const Item& item : criterion.items)
                line(2, item.code, item.title, item.maxPoints);
        }
    }
    return lines.join(u'\n');
}

QString issueLines(const ChecklistImport& import) {
    QStringList lines;
    for (const Issue& issue : import.issues)
        lines.append(u"%1 %2: %3"_s.arg(static_cast<int>(issue.severity)).arg(issue.target, issue.text));
    return lines.join(u'\n');
}

void expectRowsAddUp(const ChecklistImport& import) {
    const ChecklistRows& rows = import.rows;
    EXPECT_EQ(rows.read,
              rows.sections + rows.criteria + rows.items + rows.totals + rows.limits + rows.setAside);
    EXPECT_EQ(rows.setAside, static_cast<int>(import.setAside.size()));
}

/// "severity cell words" of an expected issue, held against the real ones; each may be used once.
void expectIssues(const ChecklistImport& import, const QJsonArray& wanted) {
    std::vector<Issue> left = import.issues;
    const QStringList names{u"note"_s, u"warning"_s, u"error"_s};
    for (const QJsonValue& value : wanted) {
        const QString text = value.toString();
        const QString severity = text.section(u' ', 0, 0);
        const QString cell = text.section(u' ', 1, 1);
        const QString words = text.section(u' ', 2);
        const auto found = std::ranges::find_if(left, [&](const Issue& issue) {
            return names[static_cast<int>(issue.severity)] == severity && issue.target == cell &&
                   issue.text.contains(words);
        });
        if (found == left.end())
            ADD_FAILURE() << "missing: " << text.toStdString() << "\namong:\n"
                          << issueLines(import).toStdString();
        else
            left.erase(found);
    }
    for (const Issue& issue : left)
        ADD_FAILURE() << "unexpected: " << issue.target.toStdString() << ": " << issue.text.toStdString();
}

class UntidyChecklist : public ::testing::TestWithParam<const char*> {
protected:
    static QString data(const QString& name) {
        return QStringLiteral(DKT_TEST_DATA "/imports/checklists/") + name;
    }
    static QJsonObject expected(const QString& name) {
        QFile file(data(name + u".json"_s));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }
};

TEST_P(UntidyChecklist, IsReadAsAPersonReadsIt) {
    const QString name = QString::fromLatin1(GetParam());
    const QJsonObject wanted = expected(name);
    const ChecklistImport import = inspectChecklist(data(name + u".xlsx"_s));
    QStringList lines;
    for (const QJsonValue& line : wanted[u"outline"_s].toArray())
        lines.append(line.toString());
    EXPECT_EQ(outline(import.checklist), lines.join(u'\n'));
    EXPECT_EQ(import.checklist.title, wanted[u"title"_s].toString());
    EXPECT_DOUBLE_EQ(maxPoints(import.checklist), wanted[u"maxPoints"_s].toDouble());
    EXPECT_EQ(import.checklist.bonusMax.value_or(0), wanted[u"bonusMax"_s].toDouble());
    EXPECT_EQ(import.checklist.penaltyMax.value_or(0), wanted[u"penaltyMax"_s].toDouble());

    const QJsonObject rows = wanted[u"rows"_s].toObject();
    EXPECT_EQ(import.rows.read, rows[u"read"_s].toInt());
    EXPECT_EQ(import.rows.sections, rows[u"sections"_s].toInt());
    EXPECT_EQ(import.rows.criteria, rows[u"criteria"_s].toInt());
    EXPECT_EQ(import.rows.items, rows[u"items"_s].toInt());
    EXPECT_EQ(import.rows.totals, rows[u"totals"_s].toInt());
    EXPECT_EQ(import.rows.limits, rows[u"limits"_s].toInt());
    expectRowsAddUp(import);
    QJsonArray setAside;
    for (const SetAsideRow& row : import.setAside) {
        EXPECT_FALSE(row.reason.isEmpty());
        EXPECT_FALSE(row.text.isEmpty());
        setAside.append(row.cell);
    }
    EXPECT_EQ(setAside, wanted[u"setAside"_s].toArray()) << QJsonDocument(setAside).toJson().toStdString();
    expectIssues(import, wanted[u"issues"_s].toArray());

    ASSERT_TRUE(import.mapping);
    QJsonObject columns;
    for (const auto& [column, role] : import.mapping->roles)
        columns.insert(CellAddress::columnName(column), roleKey(role));
    EXPECT_EQ(columns, wanted[u"columns"_s].toObject()) << QJsonDocument(columns).toJson().toStdString();
    EXPECT_EQ(import.mapping->firstHeaderRow + 1, wanted[u"headerRows"_s].toArray()[0].toInt());
    EXPECT_EQ(import.mapping->lastHeaderRow + 1, wanted[u"headerRows"_s].toArray()[1].toInt());
    const QJsonObject evidence = wanted[u"evidence"_s].toObject();
    for (auto entry = evidence.begin(); entry != evidence.end(); ++entry)
        EXPECT_EQ(findItem(import.checklist, entry.key())->evidence, entry.value().toString());
}

INSTANTIATE_TEST_SUITE_P(Layouts, UntidyChecklist,
                         ::testing::Values("hai-dong-tieu-de", "chu-cu", "so-lap-lai", "so-hong", "cot-rieng",
                                           "so-trong-o", "phan-va-muc", "de-muc-khong-so", "gach-dau-dong"));

class ChecklistImporterTest : public SheetTester {
protected:
    static ChecklistImport inspect(const QString& path, const ChecklistImportOptions& options = {}) {
        return inspectChecklist(path, options);
    }
    static QString messageOf(const QString& path) {
        try {
            (void)inspectChecklist(path);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::Input);
            return error.message();
        }
        return {};
    }
};

TEST_F(ChecklistImporterTest, PiecesOfAnItemStayWithIt) {
    const ChecklistImport import =
        inspect(QStringLiteral(DKT_TEST_DATA "/imports/checklists/so-trong-o.xlsx"));
    EXPECT_EQ(findItem(import.checklist, u"1.1.1")->guidance, u"- Trước 31/01 (0,5 điểm)\n- Đủ nội dung"_s);
}

TEST_F(ChecklistImporterTest, SaysWhichWordsItLookedFor) {
    const QString message = messageOf(write(u"none.csv"_s, "a,b,c\n1,2,3\n"));
    EXPECT_TRUE(message.contains(u"Nội dung"_s) && message.contains(u"Điểm tối đa"_s))
        << message.toStdString();
    EXPECT_TRUE(messageOf(write(u"empty.csv"_s, "STT,Nội dung,Điểm\n,,\n")).contains(u"no item"_s));
    EXPECT_TRUE(messageOf(write(u"other.json"_s, "{\"a\": 1}")).contains(u"JSON"_s));
    EXPECT_TRUE(messageOf(write(u"fields.json"_s, "{\"fields\": [{\"subcriteria\": [{\"name\": 1}]}]}"))
                    .contains(u"fields[0].subcriteria[0].name"_s));
}

TEST_F(ChecklistImporterTest, ColumnsNamedByHandAreRememberedPerLayout) {
    const QByteArray sheet =
        "Mẫu của đơn vị\nKý hiệu dòng,Việc phải làm,Mức\nI,Chỉ đạo,2\n1,Có kế hoạch,1\n2,Có báo cáo,1\n";
    const QString path = write(u"own.csv"_s, sheet);
    EXPECT_FALSE(messageOf(path).isEmpty());
    ChecklistImportOptions byHand;
    byHand.mapping = ColumnMapping{
        1, 1, {{0, ColumnRole::Number}, {1, ColumnRole::Content}, {2, ColumnRole::MaxPoints}}, {}};
    const ChecklistImport first = inspect(path, byHand);
    EXPECT_EQ(first.rows.items, 2);
    ASSERT_EQ(first.mapping->fingerprint.size(), 16);

    LayoutMemory memory;
    memory.remember(*first.mapping);
    saveLayoutMemory(at(u"layouts.json"_s), memory);
    ChecklistImportOptions later;
    later.remembered = loadLayoutMemory(at(u"layouts.json"_s));
    EXPECT_EQ(later.remembered.byFingerprint.size(), 1u);
    // The same layout two rows further down, with other content.
    const QString moved =
        write(u"moved.csv"_s, "a\nb\nc\nKÝ HIỆU DÒNG,Việc phải làm,Mức\nI,Khác,3\n1,Việc,3\n");
    const ChecklistImport second = inspect(moved, later);
    EXPECT_EQ(outline(second.checklist), u"I|Khác|3\n ||\n  1|Việc|3"_s);
    EXPECT_EQ(second.mapping->firstHeaderRow, 3);
    EXPECT_TRUE(layoutMemoryFromJson("no json").byFingerprint.empty());
    EXPECT_TRUE(loadLayoutMemory(at(u"missing.json"_s)).byFingerprint.empty());
}

TEST_F(ChecklistImporterTest, RulesAreReadFromTheirTexts) {
    const ChecklistImport import = inspect(
        write(u"r.csv"_s, "STT;Nội dung;Điểm tối đa;Cách chấm\n1;Đúng hạn;3;b/a×3\n2;Khác;1;theo thực tế\n"));
    const auto items = itemPlaces(import.checklist);
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0].item->rule.text, u"b/a×3"_s);
    EXPECT_TRUE(std::holds_alternative<rule::Bands>(items[0].item->rule.shape));
    EXPECT_TRUE(std::holds_alternative<rule::Text>(items[1].item->rule.shape));
    EXPECT_FALSE(items[0].item->id.isNull());
    EXPECT_FALSE(import.checklist.id.isNull());
}

TEST_F(ChecklistImporterTest, TitlesThatLookLikeOtherLinesStayItems) {
    // Words of totals, notes and signatures inside honest titles.
    const ChecklistImport import = inspect(
        write(u"t.csv"_s,
              "TT;Nội dung;Điểm\n1;Tổng hợp báo cáo quý;1\n2;Công khai thủ tục;1\n3;Cộng tác viên tuyên "
              "truyền;1\n4;Đại diện lãnh đạo dự họp;1\n5;Ghi chú đầy đủ vào sổ;1\n;Cộng;5\n"));
    EXPECT_EQ(import.rows.items, 5);
    EXPECT_EQ(import.rows.totals, 1);
    EXPECT_TRUE(import.issues.empty()) << issueLines(import).toStdString();
}

TEST_F(ChecklistImporterTest, LinesAfterTheTotalAreNotLost) {
    const ChecklistImport import =
        inspect(write(u"a.csv"_s, "TT;Nội dung;Điểm\n1;Một;1\n;Tổng cộng;2\n2;Hai;1\n;Lời dặn;\n"));
    EXPECT_EQ(import.rows.items, 2);
    ASSERT_EQ(import.issues.size(), 1u) << issueLines(import).toStdString();
    EXPECT_EQ(import.issues[0].target, u"B4"_s);
    EXPECT_EQ(import.setAside.size(), 1u);
}

class SharedChecklists : public SheetTester {
protected:
    void SetUp() override {
        if (!QFile::exists(shared(u"bo-tieu-chi-cap-xa.json"_s)))
            GTEST_SKIP() << "no shared data on this machine";
    }
    static QString shared(const QString& name) {
        return QStringLiteral(DKT_SHARED_DATA "/checklists/") + name;
    }
};

TEST_F(SharedChecklists, OneChecklistReadsTheSameInEveryFormat) {
    const ChecklistImport xlsx = inspectChecklist(shared(u"bo-tieu-chi-cap-xa.xlsx"_s));
    EXPECT_EQ(xlsx.rows.sections, 8);
    EXPECT_EQ(xlsx.rows.criteria, 37);
    EXPECT_EQ(xlsx.rows.items, 50);
    EXPECT_EQ(xlsx.rows.totals, 1);
    EXPECT_TRUE(xlsx.setAside.empty());
    EXPECT_EQ(maxPoints(xlsx.checklist), 100);
    EXPECT_EQ(xlsx.checklist.title, u"BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ"_s);
    expectRowsAddUp(xlsx);
    // The total is a formula nobody has computed in this file.
    ASSERT_EQ(xlsx.issues.size(), 1u) << issueLines(xlsx).toStdString();
    EXPECT_EQ(xlsx.issues[0].target, u"C101"_s);
    for (const QString& ending : {u"ods"_s, u"xls"_s}) {
        const ChecklistImport other = inspectChecklist(shared(u"bo-tieu-chi-cap-xa."_s + ending));
        EXPECT_EQ(other.checklist, xlsx.checklist) << ending.toStdString();
        EXPECT_EQ(other.rows, xlsx.rows);
        EXPECT_TRUE(other.issues.empty()) << issueLines(other).toStdString();
    }
}

TEST_F(SharedChecklists, TheJsonHoldsTheSameItems) {
    const ChecklistImport json = inspectChecklist(shared(u"bo-tieu-chi-cap-xa.json"_s));
    const ChecklistImport xlsx = inspectChecklist(shared(u"bo-tieu-chi-cap-xa.xlsx"_s));
    EXPECT_EQ(json.rows.sections, 8);
    EXPECT_EQ(json.rows.criteria, 37);
    EXPECT_EQ(json.rows.items, 50);
    EXPECT_EQ(json.checklist.bonusMax, 2);
    EXPECT_EQ(json.checklist.penaltyMax, 5);
    const auto ours = itemPlaces(json.checklist);
    const auto theirs = itemPlaces(xlsx.checklist);
    ASSERT_EQ(ours.size(), theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_EQ(*ours[i].item, *theirs[i].item) << ours[i].item->code.toStdString();
        EXPECT_EQ(ours[i].criterion->title, theirs[i].criterion->title);
        EXPECT_EQ(ours[i].section->title.toUpper(), theirs[i].section->title.toUpper());
    }
}

TEST_F(SharedChecklists, ThePlainFormHoldsTheSameTitles) {
    const ChecklistImport xlsx = inspectChecklist(shared(u"phieu-kiem-tra-don-gian.xlsx"_s));
    const ChecklistImport csv = inspectChecklist(shared(u"phieu-kiem-tra-don-gian.csv"_s));
    const ChecklistImport json = inspectChecklist(shared(u"bo-tieu-chi-cap-xa.json"_s));
    EXPECT_EQ(outline(xlsx.checklist), outline(csv.checklist));
    EXPECT_EQ(xlsx.rows.sections, 8);
    EXPECT_EQ(xlsx.rows.items, 50);
    expectRowsAddUp(xlsx);
    const auto plain = itemPlaces(xlsx.checklist);
    const auto full = itemPlaces(json.checklist);
    ASSERT_EQ(plain.size(), full.size());
    for (std::size_t i = 0; i < plain.size(); ++i) {
        EXPECT_EQ(plain[i].item->title, full[i].item->title);
        EXPECT_EQ(plain[i].criterion->title, full[i].criterion->title);
        EXPECT_EQ(plain[i].section->title, full[i].section->title);
        EXPECT_EQ(plain[i].item->code, QString::number(i + 1));
        EXPECT_EQ(plain[i].item->requirement, full[i].item->evidence);
        EXPECT_EQ(plain[i].item->maxPoints, std::nullopt);
    }
}

TEST_F(SharedChecklists, TheProjectsOwnFormatIsReadBackWithoutLoss) {
    const ChecklistImport json = inspectChecklist(shared(u"bo-tieu-chi-cap-xa.json"_s));
    const QString path = write(u"own.json"_s, QJsonDocument(toJson(json.checklist)).toJson());
    EXPECT_EQ(inspectChecklist(path).checklist, json.checklist);
}

} // namespace
} // namespace dkt
