// SPDX-License-Identifier: GPL-3.0-or-later
// A step somebody changed since is offered in the window, not refused.
#include "GuiTest.h"
#include "SecondLaptop.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

class UndoOffers : public GuiTest {
protected:
    /// The place of the campaign: changed here, then by a colleague who knows of it.
    void changedBoth() {
        launchWithSample();
        before = dossier().view()->data().campaign.place;
        test::SecondLaptop other(dossier());
        test::write(dossier(), application->context().actor(), rowOf(Campaign{}), field::Campaign::place, Value(u"Trâu Quỳ"_s));
        other.exchange();
        test::write(other.dossier(), other.actor, rowOf(Campaign{}), field::Campaign::place, Value(u"Yên Viên"_s));
        other.exchange();
        settle();
    }
    [[nodiscard]] QString place() { return dossier().view()->data().campaign.place; }

    QString before;
};

TEST_F(UndoOffers, WhatStandsThereIsShownAndPutBackOnlyWhenAgreedTo) {
    changedBoth();
    ASSERT_EQ(place(), u"Yên Viên"_s);
    ASSERT_TRUE(application->actions().action("edit.undo")->isEnabled());
    trigger("edit.undo");
    ASSERT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(place(), u"Yên Viên"_s) << "it was not agreed to";
    for (const QString& told : {u"Yên Viên"_s, before, u"Thành viên tổ 2"_s})
        EXPECT_TRUE(prompts.explanations.back().contains(told)) << told.toStdString();
    prompts.confirmations = 1;
    trigger("edit.undo");
    EXPECT_EQ(place(), before);
    trigger("edit.undo");
    EXPECT_EQ(place(), u"Yên Viên"_s) << "putting back is a step of its own";
    EXPECT_FALSE(application->actions().action("edit.undo")->isEnabled()) << "and the one before is settled";
    EXPECT_EQ(dossier().journal().conflictCount(), 0);
}

} // namespace dkt::gui
