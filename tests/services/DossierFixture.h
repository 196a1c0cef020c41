// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/PlanService.h"
#include "services/RecordingService.h"
#include "services/UndoService.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dkt {

/// A dossier with one unit, one visit and a checklist of two items, at a fixed time.
class DossierFixture : public ::testing::Test {
protected:
    void SetUp() override {
        dossier = Dossier::create(folder.filePath(QStringLiteral("d.dkt")), options(QStringLiteral("a")));
        Checklist checklist;
        checklist.title = QStringLiteral("Phiếu");
        Item first;
        first.code = QStringLiteral("1.1.1");
        first.title = QStringLiteral("Kế hoạch");
        first.maxPoints = 1;
        first.rule = {QStringLiteral("đạt 1; không 0"), rule::YesNo{1}, NothingArosePolicy::FullPoints};
        first.legalBasis = QStringLiteral("Điều 5");
        Item second;
        second.code = QStringLiteral("1.1.2");
        second.title = QStringLiteral("Tỷ lệ");
        second.maxPoints = 2;
        second.rule.text = QStringLiteral("b/a×2");
        second.rule.shape = rule::Bands{rule::Bands::Measure::Percent, {{0, {}, 2, true}}};
        checklist.sections = {{QStringLiteral("I"),
                               QStringLiteral("Chỉ đạo"),
                               3,
                               {{QStringLiteral("1.1"), QStringLiteral("Kế hoạch"), 3, {first, second}}}}};
        PlanService plan(*dossier);
        const ChecklistId id = plan.addChecklist(actor, checklist);
        plan.addUnits(actor, {{{}, QStringLiteral("00565"), QStringLiteral("Xã Dương Xá"), {}, {}, 0}});
        Visit visit;
        visit.unit = dossier->view()->data().units.front().id;
        visit.checklist = id;
        visit.date = QDate(2026, 8, 10);
        visitId = plan.addVisit(actor, visit);
        for (const ItemPlace& place : itemPlaces(*dossier->view()->data().checklists.front()))
            items.push_back(place.item->id);
    }

    [[nodiscard]] JournalOptions options(const QString& device) const {
        JournalOptions made;
        made.clock = &clock;
        made.identityDir = folder.filePath(device);
        return made;
    }

    [[nodiscard]] ItemId item(std::size_t index) const { return items.at(index); }

    /// Answers an item as a form would: load, change, save.
    Recorded answer(std::size_t index, Outcome outcome, AnswerFigures figures = {}) {
        RecordingService recording(*dossier);
        const Loaded<Answer> before = recording.loadAnswer(visitId, item(index));
        Answer after = before.value;
        after.visit = visitId;
        after.item = item(index);
        after.result = {outcome, std::move(figures)};
        return recording.saveAnswer(actor, before, after);
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 8, 20), QTime(9, 0))};
    Actor actor{QStringLiteral("Trưởng đoàn"), QStringLiteral("s1")};
    std::unique_ptr<Dossier> dossier;
    VisitId visitId;
    std::vector<ItemId> items;
};

} // namespace dkt
