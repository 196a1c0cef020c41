// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "services/SnapshotReader.h"

#include <random>

using namespace Qt::StringLiterals;

namespace dkt {

/// What changed is read row by row; the oracle reads everything.
class View : public DossierFixture {
protected:
    void expectWhole() {
        const auto view = dossier->view();
        const Snapshot& seen = view->data();
        const Snapshot whole = readSnapshot(dossier->journal());
        EXPECT_EQ(seen.campaign, whole.campaign);
        EXPECT_EQ(seen.units, whole.units);
        EXPECT_EQ(seen.visits, whole.visits);
        EXPECT_EQ(seen.answers, whole.answers);
        EXPECT_EQ(seen.findings, whole.findings);
        EXPECT_EQ(seen.actions, whole.actions);
        EXPECT_EQ(seen.teams, whole.teams);
        EXPECT_EQ(seen.checklists.size(), whole.checklists.size());
    }

    FindingId addFinding(int order) {
        RecordingService recording(*dossier);
        FindingForm form = recording.newFinding(visitId, item(0), FindingKind::Shortcoming);
        Finding finding = form.finding.value;
        finding.text = u"Chưa niêm yết (%1)"_s.arg(order);
        finding.recommendation = u"Niêm yết ngay"_s;
        finding.order = order;
        recording.saveFinding(actor, form, finding, form.action.value);
        return finding.id;
    }
};

TEST_F(View, isWhatTheWholeDossierReadsAfterEveryChange) {
    actor.session = u"edits"_s; // undo stops short of the set-up
    std::mt19937 random(7);
    std::vector<FindingId> findings;
    for (int round = 0; round < 120; ++round) {
        switch (random() % 6) {
        case 0:
            answer(random() % 2, random() % 2 ? Outcome::Met : Outcome::NotMet);
            break;
        case 1:
            findings.push_back(addFinding(static_cast<int>(random() % 5) + 1));
            break;
        case 2:
            if (!findings.empty())
                RecordingService(*dossier).removeFinding(actor, findings[random() % findings.size()]);
            break;
        case 3:
            if (!UndoService(*dossier).undoText(actor).isEmpty())
                UndoService(*dossier).undo(actor);
            break;
        case 4:
            PlanService(*dossier).add(
                actor,
                Team{{}, u"to-%1"_s.arg(round), u"Tổ %1"_s.arg(round), static_cast<int>(random() % 3)});
            break;
        default:
            RecordingService(*dossier).setVisitState(
                actor, visitId, random() % 2 ? VisitState::Finished : VisitState::Planned);
        }
        if (random() % 3)
            expectWhole(); // not after each: several changes are taken in at once, too
    }
    expectWhole();
}

TEST_F(View, readsAWholeKindAgainWhenManyRowsChanged) {
    static_cast<void>(dossier->view());
    std::vector<Unit> units;
    for (int n = 0; n < 300; ++n)
        units.push_back({{}, QString::number(1000 + n), u"Xã %1"_s.arg(n), {}, {}, 0});
    PlanService(*dossier).addUnits(actor, units);
    EXPECT_EQ(dossier->view()->data().units.size(), 301U);
    expectWhole();
}

TEST_F(View, readsADossierWhoseChecklistIsLost) {
    const ChecklistId id = dossier->view()->data().checklists.front()->id;
    answer(0, Outcome::Met);
    dossier->journal().commit({actor.person, u"test"_s, actor.session},
                              {dossier->journal().set(id.row, field::Checklist::content, Value())});
    const Snapshot read = readSnapshot(dossier->journal());
    ASSERT_EQ(read.checklists.size(), 1U);
    EXPECT_EQ(read.checklists.front()->title, u"Phiếu");
    EXPECT_TRUE(read.checklists.front()->sections.empty());
    EXPECT_EQ(read.answers.size(), 1U);
}

} // namespace dkt
