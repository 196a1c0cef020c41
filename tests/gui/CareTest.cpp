// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiTest.h"

#include "gui/care/BackupsDialog.h"
#include "gui/care/SalvageDialog.h"
#include "gui/care/TroubleDialog.h"
#include "gui/frame/DossierActions.h"
#include "gui/frame/NoticeBar.h"
#include "gui/settings/SettingsDialog.h"
#include "services/PlanService.h"
#include "services/backup/BackupService.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QLineEdit>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

/// The window with a dossier that is backed up, restored and salvaged.
class CareTest : public GuiTest {
protected:
    void SetUp() override { launchWithSample(); }

    [[nodiscard]] QString file() const { return path(u"sample.dkt"_s); }
    [[nodiscard]] QStringList backups() const {
        QStringList found;
        const QDir place(path(u"backups"_s));
        for (const QString& one : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QString& name : QDir(place.filePath(one)).entryList({u"*.dkt-backup"_s}, QDir::Files))
                found << place.filePath(one) + u'/' + name;
        return found;
    }
    void changeTitle(const QString& title) {
        PlanService plan(dossier());
        const Loaded<Campaign> before = plan.loadCampaign();
        Campaign after = before.value;
        after.title = title;
        plan.setCampaign(application->context().actor(), before, after);
    }
    [[nodiscard]] QString title() { return dossier().view()->data().campaign.title; }
    [[nodiscard]] QString notice() const { return application->window().findChild<NoticeBar*>()->text(); }
    void spoil() {
        QFile opened(file());
        ASSERT_TRUE(opened.open(QIODevice::ReadWrite));
        opened.seek(100);
        opened.write(QByteArray(8000, '\x5a'));
    }
    void open(const QString& dossier) {
        prompts.files.push_back(dossier);
        trigger("file.open");
    }
    void click(const char* button) {
        auto* found = find<QPushButton>(QString::fromLatin1(button));
        ASSERT_TRUE(found && found->isEnabled()) << button;
        found->click();
        settle();
    }
};

TEST_F(CareTest, ABackupIsMadeByHandAndPutInPlaceAgain) {
    const QString before = title();
    trigger("file.backupNow");
    ASSERT_EQ(backups().size(), 1);
    EXPECT_TRUE(notice().contains(u".dkt-backup"));
    changeTitle(u"Sau khi sao lưu"_s);
    trigger("file.backups");
    auto* dialog = find<BackupsDialog>(u"backupsDialog"_s);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(find<QTableView>(u"backupsList"_s)->model()->rowCount(), 1);
    EXPECT_TRUE(find<QLabel>(u"backupsWords"_s)->text().contains(u": 1 (from 1 laptop)")) << "what is newer";
    prompts.confirmations = 1;
    click("backupsReplace");
    ASSERT_TRUE(application->context().dossier());
    EXPECT_EQ(title(), before);
    EXPECT_EQ(backups().size(), 2) << "what was there was backed up";
    EXPECT_TRUE(dossier().journal().verify().ok());
}

TEST_F(CareTest, ABackupIsRestoredAsANewFile) {
    trigger("file.backupNow");
    trigger("file.backups");
    const QString target = path(u"restored.dkt"_s);
    prompts.files = {target};
    click("backupsRestore");
    EXPECT_TRUE(QFileInfo::exists(target));
    ASSERT_EQ(prompts.fileQuestions.size(), 1U);
    EXPECT_EQ(prompts.fileQuestions[0].existing, Existing::CallerTells);
    EXPECT_EQ(dossier().path(), file()) << "the open one stays open";
    prompts.files = {target};
    click("backupsRestore");
    ASSERT_EQ(prompts.shown.size(), 1U) << "never over a file";
}

TEST_F(CareTest, ClosingMakesOneWhenTheLastIsOlderThanADay) {
    trigger("file.close");
    EXPECT_EQ(backups().size(), 1) << "there was none";
    const auto reopen = [&] {
        open(file());
        ASSERT_TRUE(application->context().dossier());
    };
    reopen();
    changeTitle(u"Mới"_s);
    trigger("file.close");
    EXPECT_EQ(backups().size(), 1) << "less than a day";
    clock.set(clock.now().addDays(2));
    reopen();
    trigger("file.close");
    EXPECT_EQ(backups().size(), 2);
    reopen();
    clock.set(clock.now().addDays(2));
    trigger("file.close");
    EXPECT_EQ(backups().size(), 2) << "nothing changed since";
}

TEST_F(CareTest, ADamagedDossierIsOfferedItsBackup) {
    trigger("file.backupNow");
    const QString before = title();
    trigger("file.close");
    spoil();
    open(file());
    auto* trouble = find<TroubleDialog>(u"troubleDialog"_s);
    ASSERT_TRUE(trouble && trouble->isVisible());
    EXPECT_TRUE(prompts.shown.empty()) << "one dialog is enough";
    EXPECT_TRUE(find<QLabel>(u"troubleMessage"_s)->text().contains(u"sample.dkt"));
    EXPECT_TRUE(find<QLabel>(u"troubleWords"_s)->text().contains(u"22/11/2021 09:00"));
    click("troubleRestore");
    ASSERT_TRUE(find<BackupsDialog>(u"backupsDialog"_s));
    prompts.confirmations = 1;
    click("backupsReplace");
    ASSERT_TRUE(application->context().dossier());
    EXPECT_EQ(title(), before);
    EXPECT_EQ(QDir(path(u"."_s)).entryList({u"sample-truoc-khoi-phuc-*.dkt"_s}).size(), 1) << "the damaged one is kept";
}

TEST_F(CareTest, ADossierThatIsGoneIsOfferedItsBackup) {
    trigger("file.backupNow");
    trigger("file.close");
    QFile::remove(file());
    open(file());
    ASSERT_TRUE(find<TroubleDialog>(u"troubleDialog"_s));
    EXPECT_TRUE(find<QPushButton>(u"troubleLocate"_s));
    EXPECT_FALSE(find<QPushButton>(u"troubleSalvage"_s));
    click("troubleRestore");
    prompts.confirmations = 1;
    click("backupsReplace");
    ASSERT_TRUE(application->context().dossier());
}

TEST_F(CareTest, ADamagedDossierIsSalvaged) {
    changeTitle(u"Trước khi hỏng"_s);
    trigger("file.close");
    spoil();
    open(file());
    click("troubleSalvage");
    auto* dialog = find<SalvageDialog>(u"salvageDialog"_s);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(find<QListWidget>(u"salvageFiles"_s)->count(), 2) << "the file and its backup";
    EXPECT_FALSE(find<QPushButton>(u"salvageWrite"_s)->isEnabled()) << "first the report";
    click("salvageLook");
    const QString report = find<QTextBrowser>(u"salvageReport"_s)->toPlainText();
    EXPECT_TRUE(report.contains(u"sample.dkt")) << report.toStdString();
    EXPECT_TRUE(report.contains(u"Trước khi hỏng"));
    const QString target = path(u"new.dkt"_s), text = path(u"report.txt"_s);
    prompts.files = {target};
    click("salvageWrite");
    EXPECT_TRUE(find<QTextBrowser>(u"salvageReport"_s)->toPlainText().contains(u"new.dkt"));
    prompts.files = {text};
    click("salvageSave");
    QFile saved(text);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(saved.readAll()).contains(u"Trước khi hỏng"));
    click("salvageOpen");
    ASSERT_TRUE(application->context().dossier());
    EXPECT_EQ(dossier().path(), target);
    EXPECT_EQ(title(), u"Trước khi hỏng");
}

TEST_F(CareTest, TheOpenDossierIsNotSalvagedUnderItsOwnHands) {
    trigger("file.salvage");
    prompts.files = {file()};
    find<SalvageDialog>(u"salvageDialog"_s)->findChildren<QPushButton*>().first()->click();
    ASSERT_EQ(find<QListWidget>(u"salvageFiles"_s)->count(), 1);
    click("salvageLook");
    ASSERT_EQ(prompts.shown.size(), 1U);
    EXPECT_TRUE(prompts.shown[0].text.contains(u"sample.dkt"));
    const QString garbage = path(u"garbage.dkt"_s);
    QFile made(garbage);
    ASSERT_TRUE(made.open(QIODevice::WriteOnly));
    made.write(QByteArray(9000, 'g'));
    made.close();
    trigger("file.close");
    delete find<SalvageDialog>(u"salvageDialog"_s);
    trigger("file.salvage");
    prompts.files = {garbage};
    find<SalvageDialog>(u"salvageDialog"_s)->findChildren<QPushButton*>().first()->click();
    click("salvageLook");
    ASSERT_EQ(prompts.shown.size(), 2U);
    EXPECT_TRUE(prompts.shown[1].text.contains(u"garbage.dkt"));
    EXPECT_FALSE(find<QPushButton>(u"salvageWrite"_s)->isEnabled());
}

TEST_F(CareTest, TheSecondFolderIsChosenInTheSettings) {
    trigger("edit.settings");
    const QString second = path(u"usb"_s);
    QDir().mkpath(second);
    prompts.files = {second};
    auto* field = find<SettingsDialog>(u"settings"_s)->findChild<QLineEdit*>(u"settings.folder.secondBackup"_s);
    ASSERT_TRUE(field);
    field->parentWidget()->findChildren<QToolButton*>().first()->click();
    EXPECT_EQ(field->text(), second);
    EXPECT_EQ(find<QLineEdit>(u"settings.backups"_s)->text(), path(u"backups"_s));
    find<SettingsDialog>(u"settings"_s)->close();
    settle();
    trigger("file.backupNow");
    EXPECT_EQ(QDir(second).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    QDir(second).removeRecursively();
    clock.set(clock.now().addSecs(60));
    trigger("file.backupNow");
    EXPECT_TRUE(notice().contains(second)) << "a notice, and the backup is made";
    EXPECT_EQ(backups().size(), 2);
}

TEST_F(CareTest, AHandOverIsBackedUp) {
    const QString package = path(u"p.dktx"_s);
    application->window().showPage(u"exchange"_s);
    trigger("exchange.handOver");
    prompts.files = {package};
    auto* dialog = find<QDialog>(u"handOverDialog"_s);
    ASSERT_TRUE(dialog);
    dialog->accept();
    settle();
    EXPECT_TRUE(QFileInfo::exists(package));
    EXPECT_EQ(backups().size(), 1);
}

} // namespace dkt::gui
