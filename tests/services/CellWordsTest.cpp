// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"
#include "journal/Fingerprint.h"
#include "services/words/CellLabels.h"
#include "services/words/CellWords.h"
#include "services/words/FieldChoices.h"
#include "services/words/ValueWords.h"

#include <QCoreApplication>
#include <QTranslator>

#include <set>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

/// A program with the texts of a language, for the length of a test.
class SpokenIn {
public:
    explicit SpokenIn(const QString& language) : m_application(m_argc, nullptr) {
        for (const auto& part : {u"services"_s, u"domain"_s}) {
            auto translator = std::make_unique<QTranslator>();
            EXPECT_TRUE(translator->load(u":/i18n/%1_%2.qm"_s.arg(part, language))) << part.toStdString();
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }

private:
    int m_argc = 0;
    QCoreApplication m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// Every kind and field of the registry with its label.
std::map<FieldId, QString> everyLabel() {
    std::map<FieldId, QString> labels;
    for (const KindInfo& kind : rowKinds()) {
        labels[lifeField(kind.kind)] = kindLabel(kind.kind);
        for (const FieldInfo& field : kind.fields)
            labels[field.id] = fieldLabel(field.id);
    }
    return labels;
}

} // namespace

TEST(CellLabels, EveryFieldOfTheRegistryHasOneInBothLanguages) {
    const std::map<FieldId, QString> english = everyLabel();
    const SpokenIn vietnamese(u"vi"_s);
    const std::map<FieldId, QString> translated = everyLabel();
    for (const auto& [field, label] : english) {
        EXPECT_FALSE(label.isEmpty()) << fieldName(field).toStdString();
        EXPECT_FALSE(label.contains(u"no. "_s)) << fieldName(field).toStdString() << " has no label";
        EXPECT_TRUE(label != translated.at(field)) << fieldName(field).toStdString() << " is not translated";
    }
    EXPECT_EQ(fieldLabel(field::Finding::recommendation), u"Kiến nghị"_s);
    EXPECT_EQ(kindLabel(RowKind::Action), u"Yêu cầu khắc phục"_s);
    EXPECT_EQ(fieldLabel(lifeField(RowKind::Finding)), u"Xóa hay giữ lại"_s);
}

TEST(CellLabels, TellTheFieldsOfAKindApart) {
    for (const KindInfo& kind : rowKinds()) {
        std::set<QString> seen;
        for (const FieldInfo& field : kind.fields)
            EXPECT_TRUE(seen.insert(fieldLabel(field.id)).second) << fieldName(field.id).toStdString();
    }
}

TEST(CellLabels, NameAFieldOfANewerProgramByItsNumber) {
    EXPECT_EQ(fieldLabel(FieldId(1059)), u"Field no. 1059"_s);
    EXPECT_EQ(kindLabel(static_cast<RowKind>(98)), u"Entry no. 98"_s);
    EXPECT_EQ(fieldLabel(FieldId(9807)), u"Field no. 9807"_s);
}

TEST(CellLabels, AreReadBack) {
    EXPECT_EQ(fieldFromText(u"Finding.text"_s), field::Finding::text);
    EXPECT_EQ(fieldFromText(u"1059"_s), FieldId(1059));
    EXPECT_EQ(fieldFromText(u"recommendation"_s), field::Finding::recommendation);
    EXPECT_EQ(fieldFromText(u"nothing like it"_s).number, 0);
}

TEST(FieldChoices, AreTheWordsOfEveryFieldThatHoldsAnEnumerator) {
    EXPECT_EQ(fieldChoices(field::Finding::severity).size(), 3U);
    EXPECT_EQ(choiceLabel(field::Finding::severity, u"serious"_s), u"Serious"_s);
    EXPECT_EQ(choiceLabel(field::Finding::severity, u"ofANewerProgram"_s), u"ofANewerProgram"_s);
    EXPECT_TRUE(fieldChoices(field::Finding::text).empty());
    for (const KindInfo& kind : rowKinds())
        for (const FieldInfo& field : kind.fields)
            for (const FieldChoice& choice : fieldChoices(field.id))
                EXPECT_EQ(field.type, FieldType::Text) << choice.key.toStdString();
}

TEST(ValueWords, SayCompositesAsPeopleReadThem) {
    const SpokenIn english(u"en"_s);
    const auto composite = [](FieldId field, ValueList parts) { return words::composite(field, Value(std::move(parts))); };
    EXPECT_EQ(composite(field::Campaign::dates, {Value(u"2021-09-01"_s), Value(u"2021-10-29"_s)}),
              u"01/09/2021 – 29/10/2021"_s);
    EXPECT_EQ(composite(field::Campaign::dates, {Value(), Value(u"2021-10-29"_s)}), u"… – 29/10/2021"_s);
    EXPECT_EQ(composite(field::Campaign::dates, {Value(), Value()}), QString());
    EXPECT_EQ(composite(field::Campaign::decision, {Value(u"12/QĐ-UBND"_s), Value(u"2021-08-05"_s), Value(u"UBND huyện"_s), Value()}),
              u"12/QĐ-UBND, of 05/08/2021, UBND huyện"_s);
    EXPECT_EQ(composite(field::Visit::mode, {Value(u"joint"_s), Value(u"HĐND tỉnh"_s)}), u"Joint: HĐND tỉnh"_s);
    EXPECT_EQ(composite(field::Action::deadline, {Value(u"term"_s), Value(15), Value(u"workingDays"_s), Value(u"issue"_s)}),
              u"15 working days from the issue of the conclusion"_s);
    EXPECT_EQ(composite(field::Action::deadline, {Value(u"fixed"_s), Value(u"2021-11-30"_s), Value(u"before"_s)}),
              u"before 30/11/2021"_s);
    EXPECT_EQ(composite(field::Action::deadline, {Value(u"moon"_s), Value(3)}), u"moon; 3"_s) << "of a newer program";
    EXPECT_EQ(composite(field::Action::status, {Value(u"closed"_s), Value(u"2021-12-01"_s), Value(u"đã kiểm tra lại"_s)}),
              u"Closed (01/12/2021); đã kiểm tra lại"_s);
    EXPECT_EQ(composite(field::Action::status, {Value(u"frozen"_s), Value(), Value()}), u"frozen"_s);
    EXPECT_EQ(composite(field::Evidence::file, {Value(QByteArray(32, 'x')), Value(u"ảnh 1.jpg"_s), Value(u"image/jpeg"_s), Value(1'234'567)}),
              u"ảnh 1.jpg (1,2 MB)"_s);
    EXPECT_EQ(composite(field::RatingChange::change, {Value(u"tốt"_s), Value(u"khá"_s)}), u"tốt → khá"_s);
    EXPECT_EQ(composite(FieldId(9807), {Value(u"a"_s), Value(), Value(1.5), Value(ValueList{Value(2)})}), u"a; 1,5; 2"_s);
}

TEST(ValueWords, SayResultsWithTheirFigures) {
    Item item;
    item.rule.shape = rule::Parts{{{u"Kế hoạch"_s, 1}, {u"Báo cáo"_s, 1}}};
    const auto result = [](std::optional<double> b, std::optional<double> a, std::vector<int> parts) {
        return cell::toValue(Result{Outcome::PartlyMet, {b, a, {}, {}, std::move(parts)}});
    };
    EXPECT_EQ(words::result(result(931, 980, {}), nullptr), u"Partly met; 931/980 (95 %)"_s);
    EXPECT_EQ(words::result(result(931, {}, {}), nullptr), u"Partly met; 931/…"_s);
    EXPECT_EQ(words::result(result(5, 0, {}), nullptr), u"Partly met; 5/0"_s);
    EXPECT_EQ(words::result(result({}, {}, {1}), &item), u"Partly met; chosen: “Báo cáo”"_s);
    EXPECT_EQ(words::result(result({}, {}, {7}), &item), u"Partly met; chosen: 8"_s);
    EXPECT_EQ(words::result(Value(ValueList{Value(u"halfMet"_s)}), nullptr), u"halfMet"_s);
}

TEST(ValueWords, CutAtAWord) {
    EXPECT_EQ(words::firstWords(u"ngắn\n gọn"_s), u"ngắn gọn"_s);
    EXPECT_EQ(words::firstWords(u"Chưa niêm yết công khai thủ tục"_s, 20), u"Chưa niêm yết công…"_s);
    EXPECT_EQ(words::firstWords(QString(100, u'x'), 20), QString(19, u'x') + u'…');
    EXPECT_EQ(words::firstWords(u"xxx😀😀😀"_s, 5), u"xxx…"_s);
}

class CellWordsTest : public DossierFixture {
protected:
    FindingId addFinding(const QString& text) {
        RecordingService recording(*dossier);
        const FindingForm form = recording.newFinding(visitId, item(0), FindingKind::Shortcoming);
        Finding finding = form.finding.value;
        finding.text = text;
        finding.recommendation = u"Niêm yết đầy đủ"_s;
        recording.saveFinding(actor, form, finding, form.action.value);
        return finding.id;
    }
};

TEST_F(CellWordsTest, NameRowsByWhatPeopleKnow) {
    answer(1, Outcome::PartlyMet, {931, 980, {}, {}, {}});
    const FindingId finding = addFinding(u"Chưa niêm yết"_s);
    const CellWords words(*dossier);
    const RowWords ofAnswer = words.row(RowKind::Answer, answerId(visitId, item(1)).row);
    EXPECT_EQ(ofAnswer.title, u"1.1.2 · Xã Dương Xá"_s);
    EXPECT_EQ(ofAnswer.kind, u"Answer"_s);
    EXPECT_EQ(ofAnswer.where, u"Tỷ lệ"_s);
    EXPECT_EQ(ofAnswer.unit, u"Xã Dương Xá"_s);
    EXPECT_EQ(ofAnswer.visit, visitId);
    EXPECT_EQ(ofAnswer.item, item(1));
    const RowWords ofFinding = words.row(RowKind::Finding, finding.row);
    EXPECT_EQ(ofFinding.kind, u"Shortcoming"_s);
    EXPECT_EQ(ofFinding.title, u"Chưa niêm yết"_s);
    EXPECT_EQ(ofFinding.where, u"1.1.1 · Xã Dương Xá"_s);
    const RowWords ofAction = words.row(RowKind::Action, actionId(finding).row);
    EXPECT_EQ(ofAction.title, u"Niêm yết đầy đủ"_s);
    EXPECT_EQ(ofAction.where, u"1.1.1 · Xã Dương Xá"_s);
    EXPECT_EQ(words.row(RowKind::Visit, visitId.row).title, u"Xã Dương Xá"_s);
    EXPECT_EQ(words.row(static_cast<RowKind>(98), RowId::fromHex(u"01234567000000000000000000000000")).title,
              u"Entry no. 98 01234567"_s);
}

TEST_F(CellWordsTest, NameDeletedRowsToo) {
    const FindingId finding = addFinding(u"Chưa niêm yết"_s);
    RecordingService(*dossier).removeFinding(actor, finding);
    const CellWords words(*dossier);
    EXPECT_EQ(words.row(RowKind::Finding, finding.row).title, u"Chưa niêm yết"_s);
    EXPECT_EQ(words.row(RowKind::Action, actionId(finding).row).where, u"1.1.1 · Xã Dương Xá"_s);
}

TEST_F(CellWordsTest, SayValuesByTheirField) {
    answer(1, Outcome::PartlyMet, {931, 980, {}, {}, {}});
    const FindingId finding = addFinding(u"Chưa niêm yết"_s);
    const CellWords words(*dossier);
    const RowId answered = answerId(visitId, item(1)).row;
    const auto now = [&](RowId row, FieldId field) { return words.shown(row, field, dossier->journal().cell(row, field).value); };
    EXPECT_EQ(now(answered, field::Answer::result), u"Partly met; 931/980 (95 %)"_s);
    EXPECT_EQ(now(answered, field::Answer::item), u"1.1.2 Tỷ lệ"_s);
    EXPECT_EQ(now(answered, field::Answer::visit), u"Xã Dương Xá"_s);
    EXPECT_EQ(now(answered, field::Answer::note), u"(empty)"_s);
    EXPECT_EQ(now(finding.row, field::Finding::kind), u"Shortcoming"_s);
    EXPECT_EQ(now(actionId(finding).row, field::Action::finding), u"Chưa niêm yết"_s);
    EXPECT_EQ(now(visitId.row, field::Visit::date), u"10/08/2026"_s);
    EXPECT_EQ(now(visitId.row, field::Visit::checklist), u"Phiếu"_s);
    EXPECT_EQ(words.value(finding.row, lifeField(RowKind::Finding), Value()), u"kept"_s);
    EXPECT_EQ(words.value(finding.row, field::Finding::exemplary, Value(1)), u"yes"_s);
    EXPECT_EQ(words.value(finding.row, field::Finding::common, Value(RowId::random())), u"something that is not here"_s);
    const RowId checklist = dossier->view()->data().checklists.front()->id.row;
    EXPECT_EQ(now(checklist, field::Checklist::content).section(u'\n', 0, 3),
              u"Phiếu\nI Chỉ đạo (3 pts)\n1.1 Kế hoạch (3 pts)\n1.1.1 Kế hoạch (1 pts)"_s);
}

TEST_F(CellWordsTest, NameTheDayWhereAUnitIsVisitedTwice) {
    Visit again;
    again.unit = dossier->view()->data().units.front().id;
    again.checklist = dossier->view()->data().checklists.front()->id;
    again.date = QDate(2026, 9, 1);
    again.code = u"lan-2"_s;
    PlanService(*dossier).addVisit(actor, again);
    const CellWords words(*dossier);
    EXPECT_EQ(words.row(RowKind::Visit, visitId.row).title, u"Xã Dương Xá (10/08/2026)"_s);
}

TEST_F(CellWordsTest, KnowWhatAPackageWouldBring) {
    CellWords words(*dossier);
    const RowId fresh = RowId::random();
    words.know(fresh, field::Finding::text, Value(u"Chưa công khai phí"_s));
    words.know(fresh, field::Finding::visit, Value(visitId.row));
    words.know(fresh, field::Finding::kind, Value(u"strength"_s));
    EXPECT_EQ(words.row(RowKind::Finding, fresh).title, u"Chưa công khai phí"_s);
    EXPECT_EQ(words.row(RowKind::Finding, fresh).kind, u"Strength"_s);
    EXPECT_EQ(words.row(RowKind::Finding, fresh).where, u"Xã Dương Xá"_s);
    EXPECT_EQ(words.value(RowId::random(), field::Evidence::owner, Value(fresh)), u"Chưa công khai phí"_s);
}

TEST_F(CellWordsTest, NameDevices) {
    const CellWords words(*dossier);
    const DeviceKey own = dossier->journal().device();
    EXPECT_EQ(words.device(own), fingerprintOf(own).left(7)) << "this one has no name";
}

} // namespace dkt
