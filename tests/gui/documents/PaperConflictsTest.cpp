// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "SecondLaptop.h"
#include "gui/documents/DocumentsPage.h"
#include "gui/documents/PaperPanel.h"
#include "gui/documents/PaperPreview.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class PaperConflictsTest : public PageTest<DocumentsPage> {
protected:
    [[nodiscard]] PaperPreview& preview() const { return *find<PaperPreview>(u"paperPreview"_s); }
    [[nodiscard]] PaperPanel& panel() const { return *window->findChild<PaperPanel*>(); }
    void choose(const QString& key) {
        const auto at = doc::findPaperType(key) - doc::paperTypes().data();
        find<QListWidget>(u"papersList"_s)->setCurrentRow(static_cast<int>(at));
        settle();
    }
};

TEST_F(PaperConflictsTest, NothingIsIssuedOverAConflictInIt) {
    openSample();
    EXPECT_TRUE(panel().warning().isEmpty());
    test::disagree(dossier(), rowOf(Campaign{}), field::Campaign::place, Value(u"Hà Nội"_s), Value(u"Gia Lâm"_s));
    ASSERT_EQ(dossier().journal().conflictCount(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel().warning().isEmpty(); }, 20000));
    settle();
    EXPECT_FALSE(table.action("documents.export")->isEnabled());
    EXPECT_FALSE(table.action("documents.print")->isEnabled());
    EXPECT_TRUE(preview().pages()) << "it may be looked at";
    QSignalSpy asked(&context, &AppContext::conflictRequested);
    auto* decide = find<QPushButton>(u"paperConflictsButton"_s);
    ASSERT_TRUE(decide->isVisible());
    decide->click();
    EXPECT_EQ(asked.size(), 1);
    choose(u"phieu-trong"_s);
    EXPECT_FALSE(panel().warning().isEmpty()) << "its head says so, too";
}

TEST_F(PaperConflictsTest, AConflictAtOneUnitHoldsUpTheMinutesOfThatUnit) {
    openSample();
    const Visit visit = *context.view()->index().visitByCode(u"xa-duong-xa"_s);
    const std::vector<Finding> findings = context.view()->data().findings;
    const auto at = std::ranges::find(findings, visit.id, &Finding::visit);
    ASSERT_NE(at, findings.end());
    test::disagree(dossier(), at->id.row, field::Finding::text, Value(u"một"_s), Value(u"hai"_s));
    choose(u"bien-ban"_s);
    const auto view = context.view();
    for (const Visit& other : view->data().visits) {
        panel().choose({doc::findPaperType(u"bien-ban"), other.id});
        settle();
        EXPECT_EQ(table.action("documents.export")->isEnabled(), other.id != visit.id) << other.code.toStdString();
        EXPECT_EQ(panel().warning().isEmpty(), other.id != visit.id);
    }
    for (const QString& without : {u"phieu-trong"_s, u"ke-hoach"_s}) {
        choose(without);
        EXPECT_TRUE(panel().warning().isEmpty()) << "it says nothing of what was found";
        EXPECT_TRUE(table.action("documents.export")->isEnabled());
    }
    choose(u"thoi-han"_s);
    EXPECT_FALSE(table.action("documents.export")->isEnabled());
}

} // namespace dkt::gui
