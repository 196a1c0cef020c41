// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "SecondLaptop.h"
#include "gui/documents/BatchDialog.h"
#include "gui/documents/DocumentsPage.h"
#include "gui/frame/Job.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class BatchTest : public PageTest<DocumentsPage> {
protected:
    void openBatch() {
        openSample();
        trigger("documents.batch");
        dialog = find<BatchDialog>(u"batchDialog"_s);
        ASSERT_TRUE(dialog);
        tick(u"batchPaper-bao-cao"_s, false);
        tick(u"batchPaper-bien-ban"_s, true);
        part<QLineEdit>(u"batchFolder"_s)->setText(path(u"papers"_s));
    }
    template <class T> T* part(const QString& name) { return dialog->findChild<T*>(name); }
    void tick(const QString& name, bool on) { part<QCheckBox>(name)->setChecked(on); }
    void click(const QString& name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QStringList written() const {
        return QDir(path(u"papers"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Starts the batch and cancels it when `after` files are there.
    void writeAndStop(int after) {
        QObject::connect(&jobs, &Jobs::started, window.get(), [this, after](Job* job) {
            QObject::connect(job, &Job::progressed, window.get(), [this, job, after] {
                if (written().size() >= after)
                    job->cancel();
            });
        });
        click(u"batchWrite"_s);
        settle();
    }

    BatchDialog* dialog = nullptr;
};

TEST_F(BatchTest, WritesThePapersOfAllUnitsInTheFormatsChosen) {
    openBatch();
    click(u"batchCheckShown"_s);
    EXPECT_TRUE(part<QLabel>(u"batchPreview"_s)->text().contains(u"bien-ban-tt-trau-quy.docx"_s));
    tick(u"batchFormat-pdf"_s, true);
    tick(u"batchPaper-thoi-han"_s, true);
    tick(u"batchFormat-xlsx"_s, true);
    click(u"batchWrite"_s);
    settle();
    const QStringList files = written();
    EXPECT_EQ(files.size(), 20 * 2 + 3) << "the table of deadlines has an Excel file, minutes have none";
    EXPECT_TRUE(files.contains(u"thoi-han.xlsx"_s));
    for (const QString& name : files) {
        QFile file(path(u"papers/"_s + name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(4);
        EXPECT_EQ(head, name.endsWith(".pdf"_L1) ? "%PDF" : "PK\3\4") << name.toStdString();
    }
    EXPECT_TRUE(prompts.shown.empty());
}

TEST_F(BatchTest, MakesNothingWhileOneOfThePapersIsInConflict) {
    openBatch();
    const Visit visit = *context.view()->index().visitByCode(u"xa-duong-xa"_s);
    test::disagree(dossier(), visit.id.row, field::Visit::attendees, Value(u"một"_s), Value(u"hai"_s));
    settle();
    click(u"batchCheckShown"_s);
    std::vector<Notice> notices;
    QObject::connect(&context, &AppContext::noticed, window.get(),
                     [&](const Notice& notice) { notices.push_back(notice); });
    click(u"batchWrite"_s);
    settle();
    EXPECT_TRUE(written().isEmpty());
    ASSERT_EQ(notices.size(), 1U);
    QSignalSpy asked(&context, &AppContext::conflictRequested);
    notices.front().action();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(BatchTest, SearchAndTeamsSayWhatIsChecked) {
    openBatch();
    click(u"batchUncheckShown"_s);
    QTest::keyClicks(part<QLineEdit>(u"batchSearch"_s), u"thi tran"_s);
    EXPECT_EQ(part<QListView>(u"batchVisits"_s)->model()->rowCount(), 2);
    click(u"batchCheckShown"_s);
    part<QLineEdit>(u"batchSearch"_s)->clear();
    EXPECT_TRUE(part<QLabel>(u"batchUnitCount"_s)->text().startsWith(u"2 "_s));
    part<QComboBox>(u"batchTeams"_s)->setCurrentIndex(2);
    const int ofTeam = part<QListView>(u"batchVisits"_s)->model()->rowCount();
    EXPECT_GT(ofTeam, 0);
    EXPECT_LT(ofTeam, 20);
    // One box by mouse, as a user does.
    auto* list = part<QListView>(u"batchVisits"_s);
    const QModelIndex first = list->model()->index(0, 0);
    const QVariant before = first.data(Qt::CheckStateRole);
    list->setCurrentIndex(first);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_NE(first.data(Qt::CheckStateRole), before);
}

TEST_F(BatchTest, NamesAreShownBeforeTheyAreUsedAndSlipsAreTold) {
    openBatch();
    click(u"batchCheckShown"_s);
    auto* pattern = part<QLineEdit>(u"batchPattern"_s);
    pattern->setText(u"{stt} {ten}"_s);
    EXPECT_TRUE(part<QLabel>(u"batchPreview"_s)->text().contains(u"001 Thị trấn Trâu Quỳ.docx"_s));
    pattern->setText(u"{so}"_s);
    EXPECT_TRUE(part<QLabel>(u"batchPreview"_s)->text().contains(u"{so}"_s));
    EXPECT_FALSE(part<QPushButton>(u"batchWrite"_s)->isEnabled());
    pattern->setText(u"giong nhau"_s);
    click(u"batchWrite"_s);
    settle();
    EXPECT_EQ(written().size(), 20) << "every file has a name of its own";
    EXPECT_TRUE(written().contains(u"giong nhau (20).docx"_s));
}

TEST_F(BatchTest, KeepsOrReplacesWhatIsThere) {
    openBatch();
    click(u"batchUncheckShown"_s);
    QTest::keyClicks(part<QLineEdit>(u"batchSearch"_s), u"duong xa"_s);
    click(u"batchCheckShown"_s);
    QDir().mkpath(path(u"papers"_s));
    QFile old(path(u"papers/bien-ban-xa-duong-xa.docx"_s));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    click(u"batchWrite"_s);
    settle();
    EXPECT_EQ(written().size(), 2);
    EXPECT_EQ(QFileInfo(old).size(), 3);
    trigger("documents.batch");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = find<BatchDialog>(u"batchDialog"_s);
    tick(u"batchPaper-bao-cao"_s, false);
    tick(u"batchPaper-bien-ban"_s, true);
    part<QLineEdit>(u"batchFolder"_s)->setText(path(u"papers"_s));
    QTest::keyClicks(part<QLineEdit>(u"batchSearch"_s), u"duong xa"_s);
    click(u"batchCheckShown"_s);
    part<QLineEdit>(u"batchSearch"_s)->clear();
    part<QRadioButton>(u"batchReplace"_s)->setChecked(true);
    click(u"batchWrite"_s);
    settle();
    EXPECT_GT(QFileInfo(old).size(), 3);
}

TEST_F(BatchTest, StoppedMidwayLeavesWholeFilesAndSaysSo) {
    openBatch();
    click(u"batchCheckShown"_s);
    tick(u"batchFormat-pdf"_s, true);
    writeAndStop(3);
    const QStringList files = written();
    EXPECT_GE(files.size(), 3);
    EXPECT_LT(files.size(), 40);
    for (const QString& name : files) {
        EXPECT_FALSE(name.endsWith(".part"_L1)) << name.toStdString();
        QFile file(path(u"papers/"_s + name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // A whole PDF ends with its mark, a whole package with its directory.
        EXPECT_TRUE(name.endsWith(".pdf"_L1) ? bytes.trimmed().endsWith("%%EOF")
                                             : bytes.lastIndexOf("PK\5\6") > bytes.size() - 30)
            << name.toStdString();
    }
    auto* summary = find<QDialog>(u"batchSummary"_s);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->findChild<QListWidget*>()->count(), 40 - files.size());
    QObject::disconnect(&jobs, &Jobs::started, window.get(), nullptr);
    QTest::mouseClick(summary->findChild<QPushButton*>(u"batchRetry"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(written().size(), 40) << "what was left is written, what was there stays";
}

TEST_F(BatchTest, OneFileThatFailsIsNamedAndTheOthersAreWritten) {
    openBatch();
    click(u"batchCheckShown"_s);
    part<QRadioButton>(u"batchReplace"_s)->setChecked(true);
    // A folder of that name: no file can take its place.
    QDir().mkpath(path(u"papers/bien-ban-xa-duong-xa.docx/inside"_s));
    click(u"batchWrite"_s);
    settle();
    EXPECT_EQ(written().size(), 19);
    auto* summary = find<QDialog>(u"batchSummary"_s);
    ASSERT_TRUE(summary);
    auto* list = summary->findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().startsWith(u"bien-ban-xa-duong-xa.docx: "_s));
    QDir(path(u"papers/bien-ban-xa-duong-xa.docx"_s)).removeRecursively();
    QTest::mouseClick(summary->findChild<QPushButton*>(u"batchRetry"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(written().size(), 20);
}

TEST_F(BatchTest, PrintsAllAsOneJobInOrder) {
    openBatch();
    click(u"batchCheckShown"_s);
    prompts.onPrint = [this](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"all.pdf"_s));
    };
    click(u"batchPrint"_s);
    settle();
    ASSERT_EQ(prompts.printers.size(), 1u);
    QFile printed(path(u"all.pdf"_s));
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    EXPECT_GT(printed.readAll().count("/Type /Page\n"), 20 * 2);
}

} // namespace

} // namespace dkt::gui
