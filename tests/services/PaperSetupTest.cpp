// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "services/PaperSetupService.h"

using namespace Qt::StringLiterals;

namespace dkt {

class PaperSetupTest : public DossierFixture {};

TEST_F(PaperSetupTest, letterheadAndLayoutAreOneAction) {
    PaperSetupService service(*dossier);
    const PaperSetup before = service.load();
    EXPECT_TRUE(before.layout.value.value.isEmpty());
    Campaign campaign = before.campaign.value;
    campaign.issuer = u"ĐOÀN KIỂM TRA"_s;
    service.save(actor, before, campaign, u"{\"marginTop\":25}"_s);
    EXPECT_EQ(dossier->view()->data().campaign.issuer, campaign.issuer);
    EXPECT_EQ(SettingsService(*dossier).value(PaperSetupService::layoutKey()), u"{\"marginTop\":25}"_s);
    EXPECT_EQ(service.load().layout.value.key, PaperSetupService::layoutKey());
    UndoService(*dossier).undo(actor);
    EXPECT_TRUE(SettingsService(*dossier).value(PaperSetupService::layoutKey()).isEmpty());
    EXPECT_EQ(dossier->view()->data().campaign, before.campaign.value);
    UndoService(*dossier).redo(actor);
    EXPECT_EQ(SettingsService(*dossier).value(PaperSetupService::layoutKey()), u"{\"marginTop\":25}"_s);
}

TEST_F(PaperSetupTest, twoWhoChangedItApartAreAConflictInOneRow) {
    PaperSetupService service(*dossier);
    const PaperSetup seen = service.load();
    service.save(actor, seen, seen.campaign.value, u"{\"marginTop\":25}"_s);
    service.save(actor, seen, seen.campaign.value, u"{\"marginTop\":22}"_s);
    EXPECT_EQ(dossier->journal().conflictCount(), 1);
    int rows = 0;
    dossier->journal().rows(RowKind::Setting, [&](const RowView&) { ++rows; });
    EXPECT_EQ(rows, 1);
}

TEST_F(PaperSetupTest, savingWhatIsThereWritesNothing) {
    PaperSetupService service(*dossier);
    const PaperSetup seen = service.load();
    const QString undo = UndoService(*dossier).undoText(actor);
    service.save(actor, seen, seen.campaign.value, seen.layout.value.value);
    EXPECT_EQ(UndoService(*dossier).undoText(actor), undo);
}

} // namespace dkt
