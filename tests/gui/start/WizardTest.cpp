// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartFixture.h"

#include "gui/start/WizardDraft.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class WizardTest : public StartFixture {
protected:
    void paste(const QString& words, const char* into) {
        QGuiApplication::clipboard()->setText(words);
        auto* target = find<QWidget>(into);
        target->setFocus();
        QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    void goTo(int step) {
        auto* list = find<QListWidget>("wizardSteps");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(step)).center());
        settle();
    }
    [[nodiscard]] QStringList filesIn(const QString& folder) const {
        return QDir(path(folder)).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] const Snapshot& content() const { return m_view ? m_view->data() : (m_view = m->context.view())->data(); }

private:
    mutable std::shared_ptr<const DossierView> m_view;
};

QString twentyCommunes() {
    QStringList names;
    for (int n = 1; n <= 20; ++n)
        names << u"Xã Số %1"_s.arg(n);
    return names.join(u'\n');
}

TEST_F(WizardTest, FromNothingToAnOpenDossier) {
    launch();
    QTest::mouseClick(find<QPushButton>("startNew"), Qt::LeftButton);
    settle();
    ASSERT_TRUE(wizard());
    type("wizardGoverningBody", u"UBND TỈNH A"_s);
    type("wizardIssuer", u"ĐOÀN KIỂM TRA 568"_s);
    type("wizardSymbol", u"ĐKT568"_s);
    type("wizardPlace", u"Hà Nội"_s);
    QTest::keyClick(find<QWidget>("wizardPlace"), Qt::Key_Return);
    type("wizardTitle", u"Kiểm tra công vụ năm 2026"_s);
    type("wizardFrom", u"1/9/2026"_s);
    type("wizardTo", u"30/9/2026"_s);
    click("wizardNext");
    type("wizardDecisionNumber", u"568/QĐ-UBND"_s);
    type("wizardDecisionDate", u"15.8.2026"_s);
    type("wizardLegalBases",
         u"Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"_s);
    click("wizardNext");
    prompts.files.push_back(QStringLiteral(DKT_TEST_DATA "/imports/checklists/cot-rieng.xlsx"));
    click("wizardChecklistFile");
    EXPECT_GT(find<QTreeView>("wizardChecklistTree")->model()->rowCount(), 0) << textOf("wizardChecklistProblems").toStdString();
    click("wizardNext");
    paste(twentyCommunes(), "wizardUnitName");
    EXPECT_EQ(find<QTableView>("wizardUnitsTable")->model()->rowCount(), 20);
    EXPECT_TRUE(textOf("wizardUnitsReport").startsWith(u"20 "_s)) << textOf("wizardUnitsReport").toStdString();
    click("wizardNext");
    paste(u"STT\tHọ và tên\tChức vụ\tVai trò\tTổ\n1\tTrưởng đoàn\tPhó Giám đốc Sở\tTrưởng đoàn\t\n"
          "2\tTổ trưởng\tTrưởng phòng\tThành viên\tTổ 1\n3\tChuyên viên A\tSở Nội vụ\tThành viên\tTổ 1\n"_s,
          "wizardMembersTable");
    click("wizardNext");
    EXPECT_EQ(find<QLineEdit>("wizardFileName")->text(), u"kiem-tra-cong-vu-nam-2026.dkt"_s);
    EXPECT_TRUE(filesIn(u"ho-so"_s).isEmpty()) << "nothing is written before the end";
    click("wizardFinish");

    ASSERT_TRUE(prompts.shown.empty()) << prompts.shown.front().text.toStdString();
    ASSERT_TRUE(m->context.dossier());
    EXPECT_FALSE(wizard()) << "closed";
    EXPECT_EQ(content().campaign.title, u"Kiểm tra công vụ năm 2026"_s);
    EXPECT_EQ(content().campaign.governingBody, u"UBND TỈNH A"_s);
    EXPECT_EQ(content().campaign.from, QDate(2026, 9, 1));
    EXPECT_EQ(content().campaign.decisionDate, QDate(2026, 8, 15));
    ASSERT_EQ(content().legalDocuments.size(), 1u);
    EXPECT_EQ(content().legalDocuments[0].number, u"30/2020/NĐ-CP"_s);
    EXPECT_EQ(content().legalDocuments[0].issuer, u"Chính phủ"_s);
    EXPECT_EQ(content().legalDocuments[0].date, QDate(2020, 3, 5));
    ASSERT_EQ(content().checklists.size(), 1u);
    ASSERT_EQ(content().units.size(), 20u);
    ASSERT_EQ(content().visits.size(), 20u);
    for (const Visit& visit : content().visits)
        EXPECT_EQ(visit.checklist, content().checklists.front()->id);
    ASSERT_EQ(content().members.size(), 3u);
    EXPECT_EQ(content().members[0].role, Role::Head);
    ASSERT_EQ(content().teams.size(), 1u);
    EXPECT_EQ(content().members[2].team, content().teams[0].id);
    EXPECT_TRUE(filesIn(u"data/doankiemtra/running"_s).filter(u"wizard"_s).isEmpty());
    HistoryFilter all;
    std::set<QString> kinds;
    for (const HistoryEntry& entry : m->context.dossier()->journal().history(all))
        kinds.insert(entry.commit.kind);
    EXPECT_EQ(kinds, (std::set<QString>{u"campaign.edit"_s, u"checklist.add"_s, u"unit.import"_s, u"dossier.setUp"_s}));
}

TEST_F(WizardTest, TheChecklistIsTheOneAPersonReadsOffTheSheet) {
    launch();
    openWizard();
    goTo(3);
    prompts.files.push_back(QStringLiteral(DKT_TEST_DATA "/imports/checklists/cot-rieng.xlsx"));
    click("wizardChecklistFile");
    QFile byHand(QStringLiteral(DKT_TEST_DATA "/imports/checklists/cot-rieng.json"));
    ASSERT_TRUE(byHand.open(QIODevice::ReadOnly));
    const QJsonObject hand = QJsonDocument::fromJson(byHand.readAll()).object();
    const int items = hand["rows"_L1]["items"_L1].toInt();
    int sections = 0;
    for (const QJsonValue& line : hand["outline"_L1].toArray())
        sections += line.toString().startsWith(u' ') ? 0 : 1;
    ASSERT_GT(items, 0);
    EXPECT_TRUE(textOf("wizardChecklistSummary").contains(u"%1 item"_s.arg(items)))
        << textOf("wizardChecklistSummary").toStdString();
    EXPECT_EQ(find<QTreeView>("wizardChecklistTree")->model()->rowCount(), sections);
    prompts.files.push_back(QStringLiteral(DKT_TEST_DATA "/imports/checklists/make_checklists.py"));
    click("wizardChecklistFile");
    EXPECT_FALSE(textOf("wizardChecklistProblems").isEmpty()) << "a file that is none is refused in words";
    EXPECT_TRUE(prompts.shown.empty());
    EXPECT_FALSE(find<QTreeView>("wizardChecklistTree")->isVisible());
}

TEST_F(WizardTest, TitleAndFileAreEnough) {
    launch();
    openWizard();
    click("wizardFinish");
    EXPECT_EQ(find<QListWidget>("wizardSteps")->currentRow(), 1) << "leads to what is missing";
    EXPECT_FALSE(textOf("wizardProblem").isEmpty());
    type("wizardTitle", u"A"_s);
    EXPECT_TRUE(textOf("wizardProblem").isEmpty());
    click("wizardFinish");
    ASSERT_TRUE(m->context.dossier());
    EXPECT_EQ(m->context.dossier()->path(), path(u"ho-so/a.dkt"_s));
    EXPECT_TRUE(m->context.view()->data().units.empty());
}

TEST_F(WizardTest, BackKeepsEverything) {
    launch();
    openWizard();
    type("wizardIssuer", u"ĐOÀN"_s);
    click("wizardNext");
    type("wizardTitle", u"Tên đợt"_s);
    click("wizardNext");
    click("wizardBack");
    EXPECT_EQ(find<QLineEdit>("wizardTitle")->text(), u"Tên đợt"_s);
    click("wizardBack");
    EXPECT_EQ(find<QLineEdit>("wizardIssuer")->text(), u"ĐOÀN"_s);
    EXPECT_FALSE(find<QPushButton>("wizardBack")->isEnabled());
}

TEST_F(WizardTest, CancelAsksOnlyWhenSomethingWasTyped) {
    launch();
    openWizard();
    click("wizardCancel");
    EXPECT_FALSE(wizard());
    EXPECT_TRUE(prompts.asked.isEmpty());
    openWizard();
    type("wizardPlace", u"Huế"_s);
    click("wizardCancel");
    EXPECT_EQ(prompts.asked.size(), 1);
    ASSERT_TRUE(wizard()) << "not answered: it stays";
    EXPECT_EQ(find<QLineEdit>("wizardPlace")->text(), u"Huế"_s);
    prompts.confirmations = 1;
    QTest::keyClick(wizard(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(wizard());
    EXPECT_TRUE(filesIn(u"ho-so"_s).isEmpty());
    EXPECT_FALSE(m->context.dossier());
}

TEST_F(WizardTest, AFileThatExistsIsRefusedAndTheWordsStay) {
    launch();
    QFile other(path(u"ho-so/moi.dkt"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    openWizard();
    goTo(1);
    type("wizardTitle", u"Mới"_s);
    goTo(6);
    EXPECT_EQ(find<QLineEdit>("wizardFileName")->text(), u"moi-2.dkt"_s) << "the proposal keeps clear of it";
    type("wizardFileName", u"moi.dkt"_s);
    click("wizardFinish");
    EXPECT_TRUE(textOf("wizardProblem").contains(u"moi.dkt"_s)) << textOf("wizardProblem").toStdString();
    ASSERT_TRUE(wizard());
    EXPECT_FALSE(m->context.dossier());
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_EQ(other.readAll(), "mine");
    type("wizardFileName", u"khac"_s);
    click("wizardFinish");
    EXPECT_EQ(m->context.dossier()->path(), path(u"ho-so/khac.dkt"_s));
}

TEST_F(WizardTest, AFailureLeavesNoHalfFileAndReturns) {
    launch();
    openWizard();
    goTo(1);
    type("wizardTitle", u"Đợt"_s);
    goTo(6);
    type("wizardFolder", path(u"khong-co"_s));
    click("wizardFinish");
    EXPECT_FALSE(textOf("wizardProblem").isEmpty());
    type("wizardFolder", path(u"OneDrive - Sở"_s));
    QDir(path(u"."_s)).mkpath(u"OneDrive - Sở"_s);
    click("wizardFinish");
    EXPECT_TRUE(textOf("wizardProblem").contains(u"OneDrive"_s)) << textOf("wizardProblem").toStdString();
    EXPECT_TRUE(filesIn(u"OneDrive - Sở"_s).isEmpty());
    // The keys cannot be made: that fails in the middle, after the file is there.
    QFile inTheWay(path(u"keys"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    type("wizardFolder", path(u"ho-so"_s));
    click("wizardFinish");
    EXPECT_EQ(prompts.shown.size(), 1u) << "said with its details";
    EXPECT_TRUE(filesIn(u"ho-so"_s).isEmpty());
    ASSERT_TRUE(wizard());
    inTheWay.remove();
    click("wizardFinish");
    ASSERT_TRUE(m->context.dossier());
    EXPECT_EQ(m->context.dossier()->title(), u"Đợt"_s);
}

TEST_F(WizardTest, TheLetterheadIsProposedAgain) {
    launch();
    openWizard();
    type("wizardGoverningBody", u"UBND HUYỆN B"_s);
    goTo(1);
    type("wizardTitle", u"Một"_s);
    click("wizardFinish");
    quit();
    launch();
    openWizard();
    EXPECT_EQ(find<QLineEdit>("wizardGoverningBody")->text(), u"UBND HUYỆN B"_s);
    click("wizardCancel");
    EXPECT_TRUE(prompts.asked.isEmpty()) << "a proposal is not typing";
}

TEST_F(WizardTest, WhatIsTypedSurvivesACrash) {
    launch();
    openWizard();
    goTo(1);
    type("wizardTitle", u"Chưa lập xong"_s);
    goTo(4);
    paste(twentyCommunes(), "wizardUnitsTable");
    const QString running = path(u"data/doankiemtra/running"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !QDir(running).entryList({u"wizard-*.json"_s}).isEmpty(); }, 4000));
    // The file without its owner: what a dead process leaves.
    const QString file = QDir(running).entryList({u"wizard-*.json"_s}).front();
    EXPECT_TRUE(NewDossierWizard::leftBehind(running).empty()) << "it has an owner that runs";
    ASSERT_TRUE(QFile::copy(running + u'/' + file, path(u"copy.json"_s)));
    prompts.confirmations = 1;
    click("wizardCancel");
    quit();
    ASSERT_TRUE(QFile::copy(path(u"copy.json"_s), running + "/wizard-0.json"_L1));
    launch();
    EXPECT_TRUE(find<QWidget>("wizardOffer")->isVisible());
    click("wizardOfferTake");
    ASSERT_TRUE(wizard());
    EXPECT_EQ(find<QLineEdit>("wizardTitle")->text(), u"Chưa lập xong"_s);
    EXPECT_EQ(find<QTableView>("wizardUnitsTable")->model()->rowCount(), 20);
    click("wizardFinish");
    EXPECT_EQ(m->context.view()->data().units.size(), 20u);
    EXPECT_TRUE(NewDossierWizard::leftBehind(running).empty());
}

TEST_F(WizardTest, UnitsAreFoundWithoutMarksKeptAndRemoved) {
    launch();
    openWizard();
    goTo(4);
    paste(u"1. Xã Dương Xá;\n2. Xã Đa Tốn;\n3. Thị trấn Trâu Quỳ.\n3. xã dương xá\nTổng cộng\n"_s, "wizardUnitsTable");
    const QAbstractItemModel* rows = find<QTableView>("wizardUnitsTable")->model();
    EXPECT_EQ(rows->rowCount(), 3) << textOf("wizardUnitsReport").toStdString();
    EXPECT_EQ(rows->index(0, 0).data().toString(), u"Xã Dương Xá"_s);
    type("wizardUnitName", u"Xã Bát Tràng"_s);
    QTest::keyClick(find<QWidget>("wizardUnitName"), Qt::Key_Return);
    settle();
    EXPECT_EQ(rows->rowCount(), 4);
    EXPECT_EQ(find<QListWidget>("wizardSteps")->currentRow(), 4) << "Enter added the unit and went nowhere";
    type("wizardUnitsSearch", u"da ton"_s);
    ASSERT_EQ(rows->rowCount(), 1);
    EXPECT_EQ(rows->index(0, 0).data().toString(), u"Xã Đa Tốn"_s);
    click("wizardUnitsKeep");
    EXPECT_EQ(rows->rowCount(), 1);
    auto* view = find<QTableView>("wizardUnitsTable");
    view->selectRow(0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_EQ(rows->rowCount(), 0);
}

TEST_F(WizardTest, VisitsAreNotPlannedWhenNotWanted) {
    launch();
    openWizard();
    goTo(1);
    type("wizardTitle", u"X"_s);
    goTo(4);
    paste(u"Xã A Bình\nXã B Bình"_s, "wizardUnitsTable");
    QTest::keyClick(find<QCheckBox>("wizardPlanVisits"), Qt::Key_Space);
    click("wizardFinish");
    EXPECT_EQ(m->context.view()->data().units.size(), 2u);
    EXPECT_TRUE(m->context.view()->data().visits.empty());
}

TEST_F(WizardTest, MembersAreTypedAsInASheet) {
    launch();
    openWizard();
    goTo(5);
    auto* table = find<QTableView>("wizardMembersTable");
    click("wizardMembersAdd");
    auto* editor = table->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"Truong phong"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(table->model()->rowCount(), 2) << "one member, and a blank row after it";
    EXPECT_EQ(find<QListWidget>("wizardSteps")->currentRow(), 5);
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), u"Member"_s);
}

/// What Alt and a letter reaches on the step that is shown.
void checkMnemonics(const QWidget& window, int step) {
    QMap<QChar, QString> taken;
    const auto note = [&](const QString& text) {
        const qsizetype mark = text.indexOf(u'&');
        if (mark < 0 || mark + 1 >= text.size())
            return;
        const QChar letter = text[mark + 1].toLower();
        EXPECT_LT(letter.unicode(), 128) << text.toStdString();
        EXPECT_FALSE(taken.contains(letter))
            << "step " << step << ": " << taken[letter].toStdString() << " and " << text.toStdString();
        taken.insert(letter, text);
    };
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->buddy() && label->isVisible())
            note(label->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible())
            note(button->text());
    EXPECT_GE(taken.size(), 3);
}

TEST_F(WizardTest, EveryFieldHasANameAndNoLetterIsTwiceInEitherLanguage) {
    Translations translations;
    for (const Language language : {Language::English, Language::Vietnamese}) {
        translations.use(language);
        launch();
        openWizard();
        for (int step = 0; step < 7; ++step) {
            goTo(step);
            checkMnemonics(*wizard(), step);
            for (const QWidget* widget : wizard()->findChildren<QWidget*>())
                if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus &&
                    !qobject_cast<const QAbstractButton*>(widget)) {
                    EXPECT_FALSE(widget->accessibleName().isEmpty())
                        << "step " << step << " " << widget->metaObject()->className() << " "
                        << widget->objectName().toStdString();
                }
        }
        quit();
    }
    translations.use(Language::English);
}

TEST_F(WizardTest, FitsASmallScreen) {
    Translations translations;
    for (const Language language : {Language::English, Language::Vietnamese}) {
        translations.use(language);
        launch();
        openWizard();
        for (int step = 0; step < 7; ++step) {
            goTo(step);
            EXPECT_LE(wizard()->minimumSizeHint().width(), 940) << "step " << step;
            EXPECT_LE(wizard()->minimumSizeHint().height(), 480) << "step " << step;
        }
        quit();
    }
    translations.use(Language::English);
}

TEST(WizardDraftTest, IsTheSameAfterTheDisk) {
    WizardDraft draft;
    draft.campaign.title = u"Kiểm tra"_s;
    draft.campaign.from = QDate(2026, 9, 1);
    draft.campaign.signerTitle = u"TM. ĐOÀN\nTRƯỞNG ĐOÀN"_s;
    draft.legalBases = QStringList{u"Luật Thanh tra"_s};
    Unit unit;
    unit.name = u"Xã A"_s;
    unit.code = u"00565"_s;
    draft.units = {unit};
    draft.visits = PlanVisits::No;
    draft.members = {{u"Trưởng đoàn"_s, u"Phó Giám đốc"_s, Role::Head, u"Tổ 1"_s}};
    draft.file = u"/a/b.dkt"_s;
    const QByteArray bytes = QJsonDocument(draft.toJson()).toJson();
    EXPECT_EQ(WizardDraft::fromJson(QJsonDocument::fromJson(bytes).object()), draft);
    EXPECT_EQ(WizardDraft::fromJson({}), WizardDraft());
}

} // namespace

} // namespace dkt::gui
