// SPDX-License-Identifier: GPL-3.0-or-later
#include "Hand.h"

#include "gui/Application.h"
#include "gui/MainWindow.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Page.h"
#include "services/Dossier.h"

#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

/// Somebody who has never seen the program: from the empty start screen to the printed report, with what the
/// screen says as the only help. The program is the real one, with its own dialogs; only the clock stands
/// still.
class Tour : public testing::Test {
protected:
    Tour() : clock(QDateTime({2026, 9, 7}, {8, 30})), hand(QStringLiteral(DKT_TOUR_PICTURES)) {}

    void SetUp() override {
        StartOptions options;
        options.settingsFile = path(u"gui.ini"_s);
        options.identityDir = path(u"keys"_s);
        options.language = Language::Vietnamese;
        options.theme = Theme::Light;
        application = std::make_unique<Application>(options, nullptr, &clock);
        application->start();
        application->window().showMaximized();
        ASSERT_TRUE(hand.waitUntil([] { return QApplication::activeWindow() != nullptr; }));
        hand.wait(400);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }
    [[nodiscard]] std::shared_ptr<const DossierView> content() const { return application->context().view(); }
    void untilIdle() {
        ASSERT_TRUE(hand.waitUntil([this] { return application->context().jobs().isIdle(); }, 30000));
        hand.wait(100);
    }

    /// What was answered at a unit, in the order of the checklist.
    [[nodiscard]] std::vector<Outcome> outcomesAt(const QString& unit) const {
        const auto view = content();
        std::vector<Outcome> outcomes;
        for (const Visit& visit : view->data().visits)
            if (view->index().unitName(visit.id) == unit)
                for (const ItemPlace& place : itemPlaces(*view->data().checklists.front()))
                    if (const Answer* answer = view->index().answer(visit.id, place.item->id);
                        answer && answer->result.outcome)
                        outcomes.push_back(*answer->result.outcome);
        return outcomes;
    }

    void fillLetterhead();
    void fillCampaign();
    void fillDecision();
    void takeChecklist();
    void pasteUnits();
    void pasteMembers();
    void makeDossier();
    void walkThePages();
    void openVisit(const QString& unit);
    void answerItems(int count, const QString& keys);
    void recordShortcoming(const QString& text, const QString& recommendation, int workingDays);
    void saveReport();

    FixedClock clock;
    Hand hand;
    std::unique_ptr<Application> application;

private:
    QTemporaryDir m_home;
};

void Tour::fillLetterhead() {
    hand.click(u"startNew"_s);
    hand.fill(u"wizardGoverningBody"_s, u"UBND TỈNH BẮC NINH"_s);
    hand.fill(u"wizardIssuer"_s, u"ĐOÀN KIỂM TRA 568"_s);
    hand.fill(u"wizardSymbol"_s, u"ĐKT568"_s);
    hand.fill(u"wizardPlace"_s, u"Bắc Ninh"_s);
    hand.look(u"wizard-letterhead"_s);
    hand.click(u"wizardNext"_s);
}

void Tour::fillCampaign() {
    hand.fill(u"wizardTitle"_s, u"Kiểm tra công tác cải cách hành chính năm 2026"_s);
    hand.fill(u"wizardAuthority"_s, u"UBND tỉnh Bắc Ninh"_s);
    hand.fill(u"wizardFrom"_s, u"7/9/2026"_s);
    hand.fill(u"wizardTo"_s, u"30/9/2026"_s);
    hand.look(u"wizard-campaign"_s);
    hand.click(u"wizardNext"_s);
}

void Tour::fillDecision() {
    hand.fill(u"wizardDecisionNumber"_s, u"568/QĐ-UBND"_s);
    hand.fill(u"wizardDecisionDate"_s, u"15/8/2026"_s);
    hand.fill(u"wizardDecisionIssuer"_s, u"Chủ tịch UBND tỉnh"_s);
    hand.fill(u"wizardLegalBases"_s, u"Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ"_s);
    hand.look(u"wizard-decision"_s);
    hand.click(u"wizardNext"_s);
}

void Tour::takeChecklist() {
    hand.click(u"wizardChecklistFile"_s);
    hand.nameFile(QStringLiteral(DKT_TEST_DATA "/imports/checklists/cot-rieng.xlsx"));
    untilIdle();
    ASSERT_TRUE(hand.see(u"wizardChecklistTree"_s));
    hand.look(u"wizard-checklist"_s);
    hand.click(u"wizardNext"_s);
}

void Tour::pasteUnits() {
    QStringList names;
    for (int n = 1; n <= 20; ++n)
        names << (n % 4 == 0 ? u"Phường Số %1"_s : u"Xã Số %1"_s).arg(n);
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
    hand.click(u"wizardUnitsPaste"_s);
    hand.look(u"wizard-units"_s);
    hand.click(u"wizardNext"_s);
}

void Tour::pasteMembers() {
    QGuiApplication::clipboard()->setText(
        u"Họ và tên\tChức vụ\tVai trò\tTổ\nTrưởng đoàn\tPhó Chủ tịch UBND tỉnh\tTrưởng đoàn\t\n"
        "Tổ trưởng\tTrưởng phòng, Sở Nội vụ\tThành viên\tTổ 1\n"
        "Thư ký\tChuyên viên, Sở Nội vụ\tThư ký\tTổ 1\n"_s);
    hand.click(u"wizardMembersPaste"_s);
    hand.look(u"wizard-members"_s);
    hand.click(u"wizardNext"_s);
}

void Tour::makeDossier() {
    hand.fill(u"wizardFolder"_s, path({}));
    hand.look(u"wizard-file"_s);
    hand.click(u"wizardFinish"_s);
    ASSERT_TRUE(hand.waitUntil([this] { return application->context().dossier() != nullptr; }));
    untilIdle();
    const auto made = content();
    ASSERT_EQ(made->data().units.size(), 20U);
    ASSERT_EQ(made->data().visits.size(), 20U);
    ASSERT_EQ(made->data().members.size(), 3U);
    ASSERT_EQ(made->data().checklists.size(), 1U);
}

/// Every page once, by its key; what an empty campaign shows there is kept.
void Tour::walkThePages() {
    auto* pages = hand.see<QListWidget>(u"navigation"_s);
    ASSERT_TRUE(pages);
    for (int n = 0; n < pages->count(); ++n) {
        hand.press(static_cast<Qt::Key>(Qt::Key_0 + (n + 1) % 10), Qt::AltModifier);
        untilIdle();
        EXPECT_EQ(pages->currentRow(), n);
        hand.look(u"page-"_s + application->window().currentPage()->id());
    }
}

void Tour::openVisit(const QString& unit) {
    hand.fill(u"visitChooser"_s, unit);
    hand.press(Qt::Key_Return);
    untilIdle();
}

/// Answers the next items by keys, one letter each.
void Tour::answerItems(int count, const QString& keys) {
    for (int n = 0; n < count; ++n) {
        hand.press(static_cast<Qt::Key>(keys[n % keys.size()].unicode()), Qt::ControlModifier);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
    }
    untilIdle();
}

void Tour::recordShortcoming(const QString& text, const QString& recommendation, int workingDays) {
    hand.press(Qt::Key_F4);
    hand.fill(u"findingText"_s, text);
    hand.fill(u"findingRecommendation"_s, recommendation);
    hand.choose(u"findingSeverity"_s, u"Trung bình"_s);
    hand.choose(u"deadlineShape"_s, u"Ngày làm việc"_s);
    hand.fill(u"deadlineCount"_s, QString::number(workingDays));
    hand.press(Qt::Key_Tab);
    hand.click(u"findingDone"_s);
    untilIdle();
}

void Tour::saveReport() {
    auto* pages = hand.see<QListWidget>(u"navigation"_s);
    for (int n = 0; n < pages->count(); ++n)
        if (pages->item(n)->text() == u"Văn bản"_s)
            hand.click(pages->viewport(), pages->visualItemRect(pages->item(n)).center());
    untilIdle();
    ASSERT_TRUE(hand.see(u"paperPreview"_s));
    hand.wait(500);
    hand.look(u"report"_s);
    hand.choose(u"formatsBox"_s, u"PDF"_s);
    hand.click(u"exportButton"_s);
    hand.nameFile(path(u"bao-cao.pdf"_s));
    untilIdle();
    hand.look(u"report-saved"_s);
    QFile report(path(u"bao-cao.pdf"_s));
    ASSERT_TRUE(report.open(QIODevice::ReadOnly));
    EXPECT_TRUE(report.read(5).startsWith("%PDF-"));
    EXPECT_GT(report.size(), 20000);
}

TEST_F(Tour, FromTheEmptyStartScreenToThePrintedReport) {
    hand.look(u"start"_s);
    fillLetterhead();
    fillCampaign();
    fillDecision();
    takeChecklist();
    pasteUnits();
    pasteMembers();
    makeDossier();
    if (HasFatalFailure())
        return;
    hand.look(u"made"_s);
    walkThePages();

    hand.press(Qt::Key_K, Qt::ControlModifier);
    hand.write(u"xa so 7"_s);
    hand.look(u"search"_s);
    hand.press(Qt::Key_Escape);

    auto* pages = hand.see<QListWidget>(u"navigation"_s);
    for (int n = 0; n < pages->count(); ++n)
        if (pages->item(n)->text() == u"Cuộc kiểm tra"_s)
            hand.click(pages->viewport(), pages->visualItemRect(pages->item(n)).center());
    openVisit(u"Xã Số 1"_s);
    answerItems(3, u"131"_s);
    hand.look(u"visit-answers"_s);
    recordShortcoming(u"Chưa niêm yết đầy đủ thủ tục hành chính tại Bộ phận Một cửa"_s,
                      u"Niêm yết đầy đủ, đúng quy định"_s, 15);
    hand.look(u"visit-shortcoming"_s);
    recordShortcoming(u"Sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả kết quả"_s, u"Ghi đủ các cột của sổ"_s, 10);
    recordShortcoming(u"Chưa có kế hoạch tuyên truyền năm 2026"_s, u"Ban hành kế hoạch tuyên truyền"_s, 20);
    openVisit(u"Xã Số 2"_s);
    answerItems(3, u"112"_s);
    recordShortcoming(u"Báo cáo quý II gửi chậm 12 ngày"_s, u"Gửi báo cáo đúng hạn"_s, 10);
    recordShortcoming(u"Chưa công khai kết quả xử lý phản ánh, kiến nghị"_s, u"Công khai theo quy định"_s,
                      15);
    hand.look(u"visit-second"_s);
    const auto recorded = content();
    EXPECT_EQ(outcomesAt(u"Xã Số 1"_s), (std::vector{Outcome::Met, Outcome::NotMet, Outcome::Met}));
    // The second visit opened at the item the first was left at, and came around to the beginning.
    EXPECT_EQ(outcomesAt(u"Xã Số 2"_s), (std::vector{Outcome::PartlyMet, Outcome::Met, Outcome::Met}));
    EXPECT_EQ(recorded->data().findings.size(), 5U);
    EXPECT_EQ(std::ranges::count_if(recorded->data().actions,
                                    [](const Action& a) { return a.deadline.has_value(); }),
              5);
    EXPECT_EQ(recorded->data().answers.size(), 6U);
    walkThePages();
    saveReport();
}

} // namespace dkt::gui
