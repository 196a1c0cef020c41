// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "gui/documents/DocumentsPage.h"
#include "gui/documents/PageThumbnailModel.h"
#include "gui/documents/Paper.h"
#include "gui/documents/PaperPanel.h"
#include "gui/documents/PaperPreview.h"
#include "gui/documents/PaperVisitsModel.h"
#include "gui/frame/Job.h"
#include "services/PlanService.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>

#include <iostream>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class DocumentsTest : public PageTest<DocumentsPage> {
protected:
    void openDocuments() {
        openSample();
    }
    [[nodiscard]] PaperPreview& preview() const { return *find<PaperPreview>(u"paperPreview"_s); }
    [[nodiscard]] PaperPanel& panel() const { return *window->findChild<PaperPanel*>(); }

    /// Exports what is chosen and gives the file's content.
    QByteArray exported(const QString& name) {
        prompts.files.push_back(path(name));
        trigger("documents.export");
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    void choose(const char* key, doc::PaperFormat format) {
        const auto kinds = doc::paperTypes();
        const doc::PaperType* kind = doc::findPaperType(QString::fromLatin1(key));
        find<QListWidget>(u"papersList"_s)->setCurrentRow(static_cast<int>(kind - kinds.data()));
        const auto formats = kind->formats();
        const auto at = std::find(formats.begin(), formats.end(), format) - formats.begin();
        find<QComboBox>(u"formatsBox"_s)->setCurrentIndex(static_cast<int>(at));
        settle();
    }
};

TEST_F(DocumentsTest, ShowsThePagesThatWillBePrinted) {
    openDocuments();
    ASSERT_TRUE(preview().pages());
    NoProgress progress;
    const PaperSource source{context.view(), {clock.today(), dossier().calendar(), clock.now()}, {}};
    const printing::PagedDocument pages(buildPaper({doc::findPaperType(u"bao-cao"), {}}, source), source.profile,
                                        progress);
    EXPECT_EQ(preview().pages()->pageCount(), pages.pageCount());
    EXPECT_GT(pages.pageCount(), 5);
}

TEST_F(DocumentsTest, TurnsPagesAndZooms) {
    openDocuments();
    EXPECT_EQ(preview().fit(), PaperPreview::Fit::Width);
    EXPECT_EQ(preview().currentPage(), 0);
    trigger("documents.nextPage");
    EXPECT_EQ(preview().currentPage(), 1);
    trigger("documents.previousPage");
    EXPECT_EQ(preview().currentPage(), 0);
    preview().showPage(preview().pages()->pageCount() - 1);
    EXPECT_EQ(preview().currentPage(), preview().pages()->pageCount() - 1);
    trigger("documents.actualSize");
    EXPECT_EQ(preview().fit(), PaperPreview::Fit::None);
    EXPECT_DOUBLE_EQ(preview().zoom(), 1.0);
    trigger("documents.zoomIn");
    EXPECT_GT(preview().zoom(), 1.2);
    trigger("documents.fitWidth");
    EXPECT_EQ(preview().fit(), PaperPreview::Fit::Width);
    EXPECT_LE(preview().horizontalScrollBar()->maximum(), 0);
    trigger("documents.fitPage");
    EXPECT_EQ(preview().fit(), PaperPreview::Fit::Page);
    EXPECT_LT(preview().zoom(), 1.0);
}

TEST_F(DocumentsTest, PageIsAsLargeAsItsPaperInEveryZoom) {
    openDocuments();
    preview().setZoom(1);
    const double one = preview().verticalScrollBar()->maximum() + preview().viewport()->height();
    preview().setZoom(2);
    const double two = preview().verticalScrollBar()->maximum() + preview().viewport()->height();
    EXPECT_NEAR(two / one, 2, 0.1);
}

TEST_F(DocumentsTest, FollowsChangesWhileItIsShown) {
    openDocuments();
    const auto before = preview().pages();
    PlanService plan(dossier());
    const Loaded<Campaign> campaign = plan.loadCampaign();
    Campaign changed = campaign.value;
    changed.causes = QString(u"Nguyên nhân rất dài. "_s).repeated(2000);
    plan.setCampaign(actor(), campaign, changed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview().pages() && preview().pages() != before; }, 20000));
    EXPECT_GT(preview().pages()->pageCount(), before->pageCount());
}

TEST_F(DocumentsTest, ExportsEveryFormat) {
    openDocuments();
    choose("bao-cao", doc::PaperFormat::Docx);
    EXPECT_TRUE(exported(u"a.docx"_s).startsWith("PK"));
    choose("bao-cao", doc::PaperFormat::Pdf);
    EXPECT_TRUE(exported(u"a.pdf"_s).startsWith("%PDF-"));
    choose("bao-cao", doc::PaperFormat::Text);
    EXPECT_TRUE(QString::fromUtf8(exported(u"a.txt"_s)).contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    choose("thoi-han", doc::PaperFormat::Xlsx);
    EXPECT_TRUE(exported(u"b.xlsx"_s).startsWith("PK"));
    choose("thoi-han", doc::PaperFormat::Docx);
    EXPECT_TRUE(exported(u"b.docx"_s).startsWith("PK"));
    choose("thoi-han", doc::PaperFormat::Pdf);
    EXPECT_TRUE(exported(u"b.pdf"_s).startsWith("%PDF-"));
    choose("thoi-han", doc::PaperFormat::Csv);
    // One line for each action, in the file's own quoting: at least as many as there are actions.
    EXPECT_GT(exported(u"b.csv"_s).count('\n'),
              static_cast<int>(context.view()->data().actions.size()));
    choose("thoi-han", doc::PaperFormat::Ics);
    EXPECT_TRUE(exported(u"b.ics"_s).startsWith("BEGIN:VCALENDAR"));
    EXPECT_TRUE(prompts.shown.empty());
    EXPECT_TRUE(prompts.folders.isEmpty());
}

TEST_F(DocumentsTest, ProposesANameAndOffersWhatComesNext) {
    openSample();
    choose("bao-cao", doc::PaperFormat::Pdf);
    exported(u"bao-cao.pdf"_s);
    ASSERT_FALSE(prompts.fileQuestions.empty());
    EXPECT_TRUE(prompts.fileQuestions.back().path.endsWith("/bao-cao-sample-2021-11-22.pdf"_L1));
    EXPECT_TRUE(prompts.folders.isEmpty());
    QTest::mouseClick(find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
    EXPECT_EQ(prompts.opened, QStringList{path(u"bao-cao.pdf"_s)});
    QTest::mouseClick(find<QPushButton>(u"noticeSecond"_s), Qt::LeftButton);
    EXPECT_EQ(prompts.folders, QStringList{path(u"bao-cao.pdf"_s)});
    find<QCheckBox>(u"openFolderBox"_s)->setChecked(true);
    exported(u"lan-2.pdf"_s);
    EXPECT_EQ(prompts.folders.back(), path(u"lan-2.pdf"_s));
}

TEST_F(DocumentsTest, SaysWhyAFileCannotBeWritten) {
    openDocuments();
    prompts.files.push_back(path(u"no/such/folder/a.docx"_s));
    trigger("documents.export");
    ASSERT_EQ(prompts.shown.size(), 1u);
    EXPECT_FALSE(prompts.shown.front().text.isEmpty());
    EXPECT_TRUE(prompts.folders.isEmpty());
}

TEST_F(DocumentsTest, PrintsWhatIsShown) {
    openDocuments();
    prompts.onPrint = [this](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"printed.pdf"_s));
    };
    trigger("documents.print");
    ASSERT_EQ(prompts.printers.size(), 1u);
    QFile printed(path(u"printed.pdf"_s));
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    EXPECT_TRUE(printed.readAll().startsWith("%PDF-"));
}

TEST_F(DocumentsTest, StopsWhenAsked) {
    openDocuments();
    choose("bao-cao", doc::PaperFormat::Pdf);
    QObject::connect(&jobs, &Jobs::started, [](Job* job) { job->cancel(); });
    prompts.files.push_back(path(u"stopped.pdf"_s));
    trigger("documents.export");
    EXPECT_FALSE(QFile::exists(path(u"stopped.pdf"_s)));
    EXPECT_FALSE(QFile::exists(path(u"stopped.pdf.part"_s)));
    EXPECT_TRUE(prompts.shown.empty()) << "what the user stopped is no error";
}

TEST_F(DocumentsTest, ThumbnailsKeepTheContractOfItemModels) {
    openDocuments();
    PageThumbnailModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPages(preview().pages());
    EXPECT_EQ(model.rowCount(), preview().pages()->pageCount());
    EXPECT_FALSE(model.index(0, 0).data(Qt::DecorationRole).value<QPixmap>().isNull());
    model.setPages(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(DocumentsTest, MinutesAreOfTheUnitChosen) {
    openSample();
    choose("bien-ban", doc::PaperFormat::Text);
    auto* search = find<QLineEdit>(u"paperVisitSearch"_s);
    ASSERT_TRUE(search->isVisible());
    QTest::keyClicks(search, u"duong xa"_s);
    settle();
    auto* list = find<QListView>(u"paperVisits"_s);
    EXPECT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(context.view()->index().unitName(panel().choice().visit), u"Xã Dương Xá"_s);
    ASSERT_TRUE(preview().pages());
    const QString text = QString::fromUtf8(exported(u"bb.txt"_s));
    EXPECT_TRUE(text.contains(u"BIÊN BẢN"_s) && text.contains(u"UBND xã Dương Xá"_s));
    EXPECT_TRUE(prompts.fileQuestions.back().path.endsWith("/bien-ban-xa-duong-xa-2021-10-14.txt"_L1));
    trigger("documents.copyText");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
    // Choosing another unit shows its paper; what was being laid out is dropped.
    search->clear();
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_TRUE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    settle();
    EXPECT_EQ(context.view()->index().unitName(panel().choice().visit), u"Xã Bát Tràng"_s);
    ASSERT_TRUE(preview().pages());
}

TEST_F(DocumentsTest, AnEmptyDossierSaysWhatAPaperNeeds) {
    openEmpty();
    ASSERT_TRUE(preview().pages()) << "a report of nothing is a page";
    find<QListWidget>(u"papersList"_s)
        ->setCurrentRow(static_cast<int>(doc::findPaperType(u"bien-ban") - doc::paperTypes().data()));
    settle();
    EXPECT_FALSE(preview().pages());
    EXPECT_TRUE(find<QLabel>(u"paperNoUnits"_s)->isVisible());
    EXPECT_FALSE(table.action("documents.export")->isEnabled());
    EXPECT_FALSE(table.action("documents.print")->isEnabled());
}

TEST_F(DocumentsTest, VisitsKeepTheContractOfItemModels) {
    openSample();
    PaperVisitsModel model(PaperVisitsModel::Boxes::Shown);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.load(context.view()->data(), context.view()->index());
    EXPECT_EQ(model.rowCount(), 20);
    EXPECT_TRUE(model.setData(model.index(3, 0), QVariant::fromValue(Qt::Checked), Qt::CheckStateRole));
    EXPECT_EQ(model.checked(), std::vector{model.at(3)});
    model.setRows({});
    EXPECT_TRUE(model.checked().empty());
}

TEST_F(DocumentsTest, PagesArePaintedWithoutHoldingUpTheWindow) {
    openDocuments();
    preview().setZoom(1);
    qint64 slowest = 0;
    for (int n = 0; n < preview().pages()->pageCount(); ++n) {
        preview().showPage(n);
        QElapsedTimer watch;
        watch.start();
        preview().grab();
        slowest = std::max(slowest, watch.elapsed());
    }
    RecordProperty("slowestPageMs", static_cast<int>(slowest));
    std::cout << "slowest page: " << slowest << " ms\n";
    EXPECT_LT(slowest, 250) << "unoptimised and on a busy machine";
}

} // namespace

} // namespace dkt::gui
