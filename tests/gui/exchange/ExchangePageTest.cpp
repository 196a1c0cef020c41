// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include "gui/exchange/AwaitedModel.h"
#include "gui/exchange/ExchangePage.h"
#include "gui/exchange/ExchangesModel.h"
#include "gui/exchange/LaptopsModel.h"
#include "journal/Fingerprint.h"
#include "packages/PackageImporter.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QThread>

using namespace Qt::StringLiterals;

namespace dkt::gui {

/// The page of the lead's laptop, and an inspector's laptop beside it without a window.
class ExchangePageTest : public PageTest<ExchangePage> {
protected:
    void SetUp() override {
        settings.setPerson(u"Trưởng đoàn"_s);
        openSample();
    }
    [[nodiscard]] QTableView& laptops() { return *find<QTableView>(u"exchangeLaptops"_s); }
    [[nodiscard]] QWidget* dialog(const char* name) {
        return window->findChild<QWidget*>(QString::fromLatin1(name));
    }
    template <class T> T* in(const char* dialogName, const QString& name) {
        QWidget* parent = dialog(dialogName);
        return parent ? parent->findChild<T*>(name) : nullptr;
    }
    [[nodiscard]] JournalOptions othersOptions() const {
        return {.clock = &clock, .identityDir = path(u"other-keys"_s), .deviceLabel = u"máy tổ 1"_s, .machineId = u"other"_s};
    }
    [[nodiscard]] static Actor inspector() { return {u"Thành viên tổ 1"_s, u"other"_s}; }

    /// Everything, by the page: the dialog and the file.
    QString handOver() {
        const QString file = path(u"p%1.dktx"_s.arg(++m_files));
        table.action("exchange.handOver")->trigger();
        prompts.files.push_back(file);
        dialog("handOverDialog")->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        settle();
        return file;
    }
    void join(const QString& package) {
        NoProgress quiet;
        other = joinDossier(path(u"other.dkt"_s), {.paths = {package}}, othersOptions(), quiet);
    }
    QString othersPackage() {
        NoProgress quiet;
        const QString file = path(u"o%1.dktx"_s.arg(++m_files));
        PackageExporter(*other).write({.path = file}, inspector(), quiet);
        return file;
    }
    /// The inspector writes over the first finding's text.
    void othersEdit(const QString& words) {
        const RowId row = other->view()->data().findings.front().id.row;
        other->journal().commit({inspector().person, u"finding.edit"_s, u"other"_s},
                                {other->journal().set(row, field::Finding::text, words)});
    }
    void takeIn(const QStringList& files) {
        page->takeIn(files);
        settle();
    }

    std::unique_ptr<Dossier> other;

private:
    int m_files = 0;
};

TEST_F(ExchangePageTest, saysWhatExistsOnlyHereAndWhenItWasHandedOver) {
    const QString before = find<QLabel>(u"exchangeWhere"_s)->text();
    EXPECT_TRUE(before.contains(u"never"_s)) << before.toStdString();
    const QString file = handOver();
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(find<QLabel>(u"exchangeWhere"_s)->text().contains(u"just now"_s));
    EXPECT_EQ(find<QTableView>(u"exchangeLog"_s)->model()->rowCount(), 1);
    EXPECT_TRUE(prompts.shown.empty());
    ASSERT_NE(context.dossier(), nullptr) << "the dossier is back";
    EXPECT_TRUE(dossier().journal().verify().ok());
}

TEST_F(ExchangePageTest, aPassphraseIsTypedTwice) {
    table.action("exchange.handOver")->trigger();
    auto* ok = dialog("handOverDialog")->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    EXPECT_TRUE(ok->isEnabled());
    in<QCheckBox>("handOverDialog", u"handOverProtect"_s)->setChecked(true);
    EXPECT_FALSE(ok->isEnabled());
    in<QLineEdit>("handOverDialog", u"handOverPassphrase"_s)->setText(u"mật khẩu của đoàn"_s);
    EXPECT_FALSE(ok->isEnabled());
    in<QLineEdit>("handOverDialog", u"handOverAgain"_s)->setText(u"mật khẩu của đoàn"_s);
    EXPECT_TRUE(ok->isEnabled());
    prompts.files.push_back(path(u"secret.dktx"_s));
    ok->click();
    settle();
    settle();
    NoProgress quiet;
    EXPECT_THROW(joinDossier(path(u"n.dkt"_s), {.paths = {path(u"secret.dktx"_s)}}, othersOptions(), quiet), Error);
    EXPECT_NE(joinDossier(path(u"y.dkt"_s), {.paths = {path(u"secret.dktx"_s)}, .passphrase = u"mật khẩu của đoàn"_s}, othersOptions(), quiet), nullptr);
}

TEST_F(ExchangePageTest, showsWhatAPackageBringsAndTakesNothingBeforeItIsWanted) {
    join(handOver());
    othersEdit(u"Chữ của tổ 1"_s);
    const QByteArray before = dossier().journal().dump();
    takeIn({othersPackage()});
    auto* words = in<QTextBrowser>("takeInDialog", u"takeInWords"_s);
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->toPlainText().contains(u"Thành viên tổ 1"_s)) << words->toPlainText().toStdString();
    EXPECT_EQ(dossier().journal().dump(), before);
    auto* unknown = in<QListWidget>("takeInDialog", u"takeInLaptops"_s);
    ASSERT_EQ(unknown->count(), 1);
    EXPECT_TRUE(unknown->item(0)->text().contains(fingerprintOf(other->journal().device())));
    static_cast<QDialog*>(dialog("takeInDialog"))->reject();
    settle();
    EXPECT_EQ(dossier().journal().dump(), before);
}

TEST_F(ExchangePageTest, unknownWorkIsHeldUntilTheLaptopIsAccepted) {
    join(handOver());
    othersEdit(u"Chữ của tổ 1"_s);
    takeIn({othersPackage()});
    in<QPushButton>("takeInDialog", u"takeInTake"_s)->click();
    settle();
    static_cast<QDialog*>(dialog("takeInDialog"))->reject();
    const RowId row = other->view()->data().findings.front().id.row;
    const auto words = [&] { return dossier().journal().cell(row, field::Finding::text).value.toText(); };
    EXPECT_NE(words(), u"Chữ của tổ 1");
    auto* model = qobject_cast<LaptopsModel*>(laptops().model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_TRUE(model->row(0).present);
    EXPECT_EQ(model->row(1).held, 2);
    laptops().setCurrentIndex(model->index(1, 0));
    prompts.confirmations = 1;
    trigger("exchange.accept");
    settle();
    EXPECT_EQ(words(), u"Chữ của tổ 1");
    EXPECT_EQ(model->row(1).trust, DeviceTrust::Accepted);
    laptops().setCurrentIndex(model->index(1, 0));
    prompts.confirmations = 1;
    trigger("exchange.close");
    EXPECT_EQ(model->row(1).trust, DeviceTrust::Closed);
}

TEST_F(ExchangePageTest, conflictsAreToldAndLeadOn) {
    join(handOver());
    othersEdit(u"Chữ của tổ 1"_s);
    const RowId row = other->view()->data().findings.front().id.row;
    dossier().journal().commit({u"Trưởng đoàn"_s, u"finding.edit"_s, u"test"_s},
                               {dossier().journal().set(row, field::Finding::text, u"Chữ của trưởng đoàn"_s)});
    takeIn({othersPackage()});
    in<QListWidget>("takeInDialog", u"takeInLaptops"_s)->item(0)->setCheckState(Qt::Checked);
    in<QPushButton>("takeInDialog", u"takeInTake"_s)->click();
    settle();
    EXPECT_EQ(dossier().journal().conflictCount(), 1);
    bool wanted = false;
    QObject::connect(page.get(), &ExchangePage::conflictsWanted, [&] { wanted = true; });
    auto* button = in<QPushButton>("takeInDialog", u"takeInConflicts"_s);
    ASSERT_TRUE(button->isVisibleTo(dialog("takeInDialog")));
    button->click();
    EXPECT_TRUE(wanted);
}

TEST_F(ExchangePageTest, aCutPackageIsExplainedAndGivesWhatIsWhole) {
    join(handOver());
    for (int n = 0; n < 30; ++n)
        othersEdit(u"Chữ thứ %1"_s.arg(n));
    QFile file(othersPackage());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 2000));
    file.close();
    takeIn({file.fileName()});
    auto* take = in<QPushButton>("takeInDialog", u"takeInTake"_s);
    EXPECT_FALSE(take->isEnabled());
    auto* whole = in<QCheckBox>("takeInDialog", u"takeInWhole"_s);
    ASSERT_TRUE(whole->isVisibleTo(dialog("takeInDialog")));
    whole->click();
    settle();
    EXPECT_TRUE(take->isEnabled());
    in<QListWidget>("takeInDialog", u"takeInLaptops"_s)->item(0)->setCheckState(Qt::Checked);
    take->click();
    settle();
    const auto* awaited = qobject_cast<AwaitedModel*>(find<QTableView>(u"exchangeAwaited"_s)->model());
    EXPECT_GE(awaited->rowCount(), 1);
    EXPECT_TRUE(dossier().journal().verify().ok());
}

TEST_F(ExchangePageTest, aReceiptIsPrintedAndWritten) {
    handOver();
    find<QTabWidget>(u"exchangeTabs"_s)->setCurrentIndex(2);
    prompts.onPrint = [this](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"printed.pdf"_s));
    };
    trigger("exchange.printReceipt");
    settle();
    EXPECT_TRUE(QFile::exists(path(u"printed.pdf"_s)));
    prompts.files.push_back(path(u"receipt.pdf"_s));
    trigger("exchange.saveReceipt");
    EXPECT_GT(QFile(path(u"receipt.pdf"_s)).size(), 5000);
}

TEST_F(ExchangePageTest, theWindowIsHeldStillWhileAWorkerHasTheDossier) {
    context.lendDossier(u"Việc dài"_s, [this](Dossier& lent, Progress&) {
        lent.journal().commit({u"Trưởng đoàn"_s, u"finding.edit"_s, u"test"_s},
                              {lent.journal().set(RowId::random(), field::Finding::text, u"quỳnh nở đêm"_s)});
        return std::function<void()>();
    });
    EXPECT_TRUE(context.isLent());
    EXPECT_EQ(context.dossier(), nullptr);
    EXPECT_NE(context.view(), nullptr) << "pages go on showing what they showed";
    EXPECT_FALSE(window->mayLeave());
    EXPECT_NE(dialog("workDialog"), nullptr);
    int told = 0;
    QObject::connect(&context, &AppContext::contentChanged, [&] { ++told; });
    settle();
    EXPECT_EQ(told, 1);
    ASSERT_NE(context.dossier(), nullptr);
    EXPECT_EQ(dossier().journal().search(u"quynh no dem"_s).size(), 1U);
}

TEST_F(ExchangePageTest, theDossierComesBackAfterAFailureAndAfterStopping) {
    context.lendDossier(u"Việc hỏng"_s, [](Dossier&, Progress&) -> std::function<void()> {
        throw Error(Error::Kind::DiskFull, u"Đĩa đầy."_s);
    });
    settle();
    ASSERT_NE(context.dossier(), nullptr);
    ASSERT_EQ(prompts.shown.size(), 1U);
    context.lendDossier(u"Việc dừng"_s, [](Dossier&, Progress& progress) -> std::function<void()> {
        while (!progress.cancelled())
            QThread::msleep(5);
        throw Error(Error::Kind::Cancelled, u"cancelled"_s);
    });
    static_cast<QDialog*>(dialog("workDialog"))->reject();
    settle();
    ASSERT_NE(context.dossier(), nullptr);
    EXPECT_EQ(prompts.shown.size(), 1U);
}

} // namespace dkt::gui
