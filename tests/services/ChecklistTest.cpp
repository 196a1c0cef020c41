// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "domain/ChecklistVersion.h"
#include "services/ChecklistService.h"
#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {

class Checklists : public DossierFixture {
protected:
    [[nodiscard]] ChecklistService service() { return ChecklistService(*dossier); }
    [[nodiscard]] ChecklistId firstVersion() { return dossier->view()->data().checklists.front()->id; }

    /// Changes the draft's content as an editor would: load, change, save.
    template <class Change> void change(ChecklistDraftId id, Change changing) {
        const Loaded<ChecklistDraft> loaded = service().loadDraft(id);
        Checklist content = contentOf(loaded.value);
        changing(content);
        service().saveDraft(actor, u"checklistDraft.edit"_s, loaded, content);
    }
    static std::vector<Item>& itemsIn(Checklist& content) { return content.sections[0].criteria[0].items; }
};

TEST_F(Checklists, aDraftMayBeUnfinishedAndReadsBack) {
    Checklist content;
    content.sections = {{u"I"_s, {}, {}, {{{}, {}, {}, {Item{}}}}}};
    const ChecklistDraftId id = service().addDraft(actor, content);
    ASSERT_EQ(service().drafts().size(), 1u);
    const Checklist read = contentOf(service().drafts().front());
    ASSERT_EQ(itemPlaces(read).size(), 1u);
    EXPECT_FALSE(itemPlaces(read).front().item->id.isNull());
    EXPECT_THROW((void)service().issue(actor, id), Error);
    EXPECT_EQ(service().drafts().size(), 1u);
    EXPECT_EQ(dossier->view()->data().checklists.size(), 1u);
}

TEST_F(Checklists, issuingIsOneActionThatCanBeTakenBackAndDoneAgain) {
    const ChecklistDraftId id = service().startFrom(actor, firstVersion());
    change(id, [](Checklist& content) {
        content.version = u"2"_s;
        itemsIn(content)[0].guidance = u"Xem kế hoạch năm"_s;
        itemsIn(content)[1].maxPoints = 3;
    });
    const ChecklistId issued = service().issue(actor, id);
    EXPECT_TRUE(service().drafts().empty());
    EXPECT_EQ(service().previousOf(issued), firstVersion());
    const auto checklist = dossier->checklist(issued);
    ASSERT_TRUE(checklist);
    EXPECT_EQ(itemPlaces(*checklist)[0].item->id, item(0)) << "guidance does not make another item";
    EXPECT_NE(itemPlaces(*checklist)[1].item->id, item(1)) << "points do";

    UndoService undo(*dossier);
    undo.undo(actor);
    EXPECT_EQ(service().drafts().size(), 1u);
    EXPECT_EQ(dossier->view()->data().checklists.size(), 1u);
    EXPECT_EQ(service().issue(actor, id), issued) << "the same content is the same checklist";
    EXPECT_EQ(dossier->view()->data().checklists.size(), 2u);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
    EXPECT_EQ(service().previousOf(issued), firstVersion());
}

TEST_F(Checklists, anUnchangedVersionIsNotIssued) {
    const ChecklistDraftId id = service().startFrom(actor, firstVersion());
    EXPECT_THROW((void)service().issue(actor, id), Error);
    EXPECT_EQ(service().drafts().size(), 1u);
}

TEST_F(Checklists, aChangedMeasureComesBackToItsOwnId) {
    const auto next = [&](double points) {
        const ChecklistId last = dossier->view()->data().checklists.back()->id;
        const ChecklistDraftId id = service().startFrom(actor, last);
        change(id, [&](Checklist& content) { itemsIn(content)[1].maxPoints = points; });
        return itemPlaces(*dossier->checklist(service().issue(actor, id)))[1].item->id;
    };
    const ItemId three = next(3);
    EXPECT_NE(three, item(1));
    const ItemId four = next(4);
    EXPECT_NE(four, item(1)) << "not the id of the version before last, which is worth 2";
    EXPECT_NE(four, three);
    EXPECT_EQ(next(3), three);
}

TEST_F(Checklists, twoPeopleInOneDraftMakeAConflict) {
    const ChecklistDraftId id = service().startFrom(actor, firstVersion());
    const Loaded<ChecklistDraft> mine = service().loadDraft(id);
    change(id, [](Checklist& content) { content.title = u"Của người khác"_s; });
    Checklist content = contentOf(mine.value);
    content.title = u"Của tôi"_s;
    service().saveDraft(actor, u"checklistDraft.edit"_s, mine, content);
    EXPECT_EQ(dossier->journal().conflictCount(), 2) << "title and content; nothing is overwritten";
}

} // namespace dkt
