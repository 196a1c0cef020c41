// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "documents/LayoutJson.h"
#include "gui/documents/DocumentsPage.h"
#include "gui/documents/PaperPreview.h"
#include "gui/documents/PaperSetupDialog.h"
#include "services/UndoService.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class PaperSetupPageTest : public PageTest<DocumentsPage> {
protected:
    void openSetup() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        trigger("documents.setup");
        dialog = find<PaperSetupDialog>(u"paperSetupDialog"_s);
        ASSERT_TRUE(dialog);
    }
    template <class T> T* part(const QString& name) { return dialog->findChild<T*>(name); }
    void save() {
        QTest::mouseClick(part<QPushButton>(u"paperSetupSave"_s), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] doc::LayoutProfile stored() {
        return doc::layoutFromJson(SettingsService(dossier()).value(PaperSetupService::layoutKey())).profile;
    }

    PaperSetupDialog* dialog = nullptr;
};

TEST_F(PaperSetupPageTest, WhatIsSavedIsWhatPapersAreMadeWith) {
    openSample();
    const auto before = find<PaperPreview>(u"paperPreview"_s)->pages();
    openSetup();
    auto* issuer = part<QLineEdit>(u"setupIssuer"_s);
    issuer->selectAll();
    QTest::keyClicks(issuer, u"DOAN KIEM TRA SO 7"_s);
    part<QTabWidget>(u"paperSetupTabs"_s)->setCurrentIndex(1);
    part<QDoubleSpinBox>(u"layout-lineSpacing"_s)->setValue(1.5);
    save();
    EXPECT_EQ(context.view()->data().campaign.issuer, u"DOAN KIEM TRA SO 7"_s);
    EXPECT_EQ(stored().lineSpacing, 1.5);
    auto* preview = find<PaperPreview>(u"paperPreview"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->pages() && preview->pages() != before; }, 20000));
    EXPECT_GT(preview->pages()->pageCount(), before->pageCount()) << "one and a half lines need more pages";
    UndoService(dossier()).undo(actor());
    EXPECT_EQ(stored(), doc::LayoutProfile());
    EXPECT_NE(context.view()->data().campaign.issuer, u"DOAN KIEM TRA SO 7"_s);
}

TEST_F(PaperSetupPageTest, WhatTheDecreeDoesNotAllowIsWarnedOfAndSetBack) {
    openSample();
    openSetup();
    auto* top = part<QDoubleSpinBox>(u"layout-marginTop"_s);
    auto* reset = part<QToolButton>(u"layoutReset-marginTop"_s);
    part<QTabWidget>(u"paperSetupTabs"_s)->setCurrentIndex(1);
    EXPECT_FALSE(reset->isVisible());
    top->setValue(40);
    EXPECT_TRUE(reset->isVisible());
    bool warned = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        warned = warned || label->text().startsWith(u"Decree: 20–25 mm"_s);
    EXPECT_TRUE(warned);
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_EQ(top->value(), 20);
    part<QDoubleSpinBox>(u"layout-bodySize"_s)->setValue(13);
    part<QComboBox>(u"layoutFont"_s)->setCurrentText(u"No Such Font"_s);
    QTest::mouseClick(part<QPushButton>(u"layoutResetAll"_s), Qt::LeftButton);
    EXPECT_EQ(part<QDoubleSpinBox>(u"layout-bodySize"_s)->value(), 14);
    EXPECT_EQ(part<QComboBox>(u"layoutFont"_s)->currentText(), u"Times New Roman"_s);
    const QString undo = UndoService(dossier()).undoText(actor());
    save();
    EXPECT_EQ(UndoService(dossier()).undoText(actor()), undo) << "nothing differed, nothing was written";
}

TEST_F(PaperSetupPageTest, AnotherFontThanAskedForIsSaid) {
    openSample();
    openSetup();
    part<QComboBox>(u"layoutFont"_s)->setCurrentText(u"No Such Font"_s);
    save();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return find<QLabel>(u"paperRemarks"_s)->text().contains(u"No Such Font"_s); }, 20000));
    EXPECT_TRUE(find<QLabel>(u"paperRemarks"_s)->isVisible());
}

TEST_F(PaperSetupPageTest, ThePreviewFollowsWhatIsTyped) {
    openSample();
    openSetup();
    settle();
    auto* preview = part<PaperPreview>(u"paperSetupPreview"_s);
    const auto first = preview->pages();
    ASSERT_TRUE(first);
    QTest::keyClicks(part<QLineEdit>(u"setupPlace"_s), u"x"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview->pages() != first; }, 20000));
}

} // namespace

} // namespace dkt::gui
