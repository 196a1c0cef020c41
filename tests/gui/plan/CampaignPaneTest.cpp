// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"

#include "gui/widgets/DateField.h"
#include "services/PlanService.h"
#include "services/UndoService.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

using CampaignPaneTest = PlanPageTest;

TEST_F(CampaignPaneTest, aFieldIsSavedWhenItIsLeft) {
    openEmpty();
    type(u"campaignTitle"_s, u"Kiem tra nam 2026"_s);
    EXPECT_EQ(content().campaign.title, u"Kiem tra nam 2026"_s);
    type(u"campaignFrom"_s, u"5/10/2021"_s);
    EXPECT_EQ(content().campaign.from, QDate(2021, 10, 5));
    EXPECT_EQ(find<QLineEdit>(u"campaignFrom"_s)->text(), u"05/10/2021"_s);
    EXPECT_EQ(UndoService(dossier()).undoText(actor()), actionName(u"campaign.edit"_s));
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_TRUE(find<QLineEdit>(u"campaignFrom"_s)->text().isEmpty()) << "the form follows undo";
    EXPECT_EQ(content().campaign.title, u"Kiem tra nam 2026"_s) << "one commit a field";
}

TEST_F(CampaignPaneTest, everyMemberOfACampaignHasAField) {
    openEmpty();
    const Campaign& before = content().campaign;
    ASSERT_EQ(before, Campaign());
    const QStringList texts{u"campaignTitle"_s, u"campaignAuthority"_s, u"campaignScope"_s, u"campaignMethod"_s,
                            u"decisionNumber"_s, u"decisionIssuer"_s, u"decisionSubject"_s,
                            u"campaignGoverningBody"_s, u"campaignIssuer"_s, u"campaignSymbol"_s, u"campaignPlace"_s,
                            u"campaignReportNumber"_s, u"campaignAddressee"_s, u"campaignSignerTitle"_s,
                            u"campaignSignerName"_s, u"campaignRecipients"_s, u"campaignCourse"_s,
                            u"campaignCauses"_s, u"campaignResponsibility"_s, u"campaignProposals"_s};
    for (const QString& name : texts)
        type(name, name);
    const QStringList days{u"campaignFrom"_s, u"campaignTo"_s, u"campaignPeriodFrom"_s, u"campaignPeriodTo"_s,
                           u"decisionDate"_s, u"campaignIssueDate"_s};
    for (const QString& name : days)
        type(name, u"01/10/2021"_s);
    // The journal is asked, cell by cell, what it holds: all but the note on the data, which is read only.
    int filled = 0;
    const Campaign after = PlanService(dossier()).loadCampaign().value;
    RowMapping<Campaign>::fields(after, [&](FieldId, const auto& member) {
        filled += cell::toValue(member) != Value() && cell::toValue(member) != Value(QString());
    });
    EXPECT_EQ(filled, 20);
    EXPECT_EQ(after.title, u"campaignTitle"_s);
    EXPECT_EQ(after.signerName, u"campaignSignerName"_s);
    EXPECT_EQ(after.issueDate, QDate(2021, 10, 1));
}

TEST_F(CampaignPaneTest, whatIsNoDayIsToldAndKeptFromBeingLost) {
    openSample();
    const auto before = content().campaign.to;
    type(u"campaignTo"_s, u"31/02/2021"_s);
    EXPECT_EQ(content().campaign.to, before);
    EXPECT_FALSE(page->mayLeave());
    EXPECT_EQ(find<QLineEdit>(u"campaignTo"_s)->text(), u"31/02/2021"_s);
    type(u"campaignPlace"_s, u"Trau Quy"_s);
    EXPECT_EQ(content().campaign.place, u"Trau Quy"_s) << "the other fields are saved meanwhile";
    EXPECT_EQ(content().campaign.to, before);
    EXPECT_EQ(find<QLineEdit>(u"campaignTo"_s)->text(), u"31/02/2021"_s);
    type(u"campaignTo"_s, u"01/09/2021"_s);
    EXPECT_EQ(content().campaign.to, QDate(2021, 9, 1)) << "days that do not fit are told, not refused";
    EXPECT_TRUE(page->mayLeave());
    type(u"campaignTo"_s, {});
    EXPECT_FALSE(content().campaign.to);
}

TEST_F(CampaignPaneTest, whatArrivesMeanwhileIsNotOverwritten) {
    openSample();
    auto* title = find<QWidget>(u"campaignTitle"_s);
    title->setFocus();
    QTest::keyClicks(title, u"X"_s);
    PlanService plan(dossier());
    const Loaded<Campaign> other = plan.loadCampaign();
    Campaign changed = other.value;
    changed.place = u"Trâu Quỳ"_s;
    plan.setCampaign(actor(), other, changed);
    settle();
    EXPECT_EQ(find<QLineEdit>(u"campaignPlace"_s)->text(), u"Trâu Quỳ"_s);
    QTest::keyClick(title, Qt::Key_Tab);
    settle();
    EXPECT_TRUE(content().campaign.title.contains(u'X'));
    EXPECT_EQ(content().campaign.place, u"Trâu Quỳ"_s);
    EXPECT_EQ(content().openConflicts, 0);
}

TEST_F(CampaignPaneTest, tabsGoInTheOrderOfReading) {
    openSample();
    auto* first = find<QWidget>(u"campaignTitle"_s);
    first->setFocus();
    const QStringList expected{u"campaignTitle"_s, u"campaignAuthority"_s, u"campaignScope"_s, u"campaignMethod"_s,
                               u"campaignFrom"_s, u"campaignTo"_s, u"campaignPeriodFrom"_s, u"campaignPeriodTo"_s,
                               u"decisionNumber"_s, u"decisionDate"_s, u"decisionIssuer"_s, u"decisionSubject"_s,
                               u"campaignGoverningBody"_s};
    for (const QString& name : expected) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

TEST_F(CampaignPaneTest, nothingIsCutOffSideways) {
    openSample();
    for (const QSize size : {QSize(1366, 740), QSize(960, 520)}) {
        window->resize(size);
        settle();
        auto* scroll = find<QScrollArea>(u"campaignScroll"_s);
        EXPECT_LE(scroll->widget()->minimumSizeHint().width(), scroll->viewport()->width()) << size.width();
    }
}

/// Whatever takes the focus says what it is.
TEST_F(CampaignPaneTest, everyFieldOfThePageHasAName) {
    openSample();
    auto* tabs = find<QTabWidget>(u"planTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        for (const QWidget* field : tabs->currentWidget()->findChildren<QWidget*>()) {
            const bool inner = field->objectName().startsWith(u"qt_"_s) || qobject_cast<QComboBox*>(field->parent()) ||
                               field->parent()->inherits("QAbstractItemView") ||
                               field->window()->inherits("QComboBoxPrivateContainer");
            if (field->focusPolicy() == Qt::NoFocus || inner || field->inherits("QScrollArea") ||
                field->inherits("QScrollBar") || field->inherits("QLabel"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(field);
            EXPECT_FALSE(field->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                << field->metaObject()->className() << ' ' << field->objectName().toStdString();
        }
    }
}

TEST_F(CampaignPaneTest, placesLeadToTheirTabs) {
    openSample();
    auto* tabs = find<QTabWidget>(u"planTabs"_s);
    context.showPlace({RowKind::Unit, content().units.back().id.row, {}});
    settle();
    EXPECT_EQ(tabs->currentIndex(), 3);
    EXPECT_EQ(list(u"unitsGrid"_s)->currentIndex().data().toString(), content().units.back().name);
    context.showPlace({RowKind::Member, content().members.back().id.row, {}});
    settle();
    EXPECT_EQ(tabs->currentIndex(), 2);
    EXPECT_EQ(find<QLineEdit>(u"memberName"_s)->text(), content().members.back().name);
    context.showPlace({RowKind::LegalDocument, content().legalDocuments.back().id.row, {}});
    settle();
    EXPECT_EQ(tabs->currentIndex(), 1);
    EXPECT_EQ(find<QLineEdit>(u"legalIssuer"_s)->text(), content().legalDocuments.back().issuer);
    context.showPlace({RowKind::Campaign, {}, {}});
    settle();
    EXPECT_EQ(tabs->currentIndex(), 0);
}

TEST_F(CampaignPaneTest, anotherDossierLeavesNothingBehind) {
    openSample();
    for (const char* pane : {"plan.legal", "plan.teams", "plan.units", "plan.campaign"})
        trigger(pane);
    openEmpty();
    EXPECT_TRUE(find<QLineEdit>(u"campaignPlace"_s)->text().isEmpty());
    for (const QString& name : {u"legalList"_s, u"unitsGrid"_s})
        EXPECT_EQ(list(name)->model()->rowCount(), 0) << name.toStdString();
}

} // namespace

} // namespace dkt::gui
