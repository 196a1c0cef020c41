// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"
#include "SecondLaptop.h"
#include "services/history/HistoryFacts.h"
#include "services/history/HistorySearch.h"
#include "services/history/HistoryWords.h"

using namespace Qt::StringLiterals;

namespace dkt {

class HistoryTest : public DossierFixture {
protected:
    void SetUp() override {
        DossierFixture::SetUp();
        finding = test::addFinding(*dossier, actor, visitId, item(0), u"Chưa niêm yết"_s);
        test::write(*dossier, {u"Thư ký"_s, u"s1"_s}, finding.row, field::Finding::text, Value(u"Niêm yết thiếu phí"_s));
        answer(1, Outcome::PartlyMet, {931, 980, {}, {}, {}});
    }
    [[nodiscard]] std::vector<HistoryEntry> all(HistoryQuery query) const {
        HistorySearch search(*dossier, std::move(query));
        std::vector<HistoryEntry> found;
        while (std::optional<HistoryEntry> entry = search.next())
            found.push_back(std::move(*entry));
        EXPECT_TRUE(search.isAtEnd());
        return found;
    }

    FindingId finding;
};

TEST_F(HistoryTest, GoesThroughEverythingNewestFirst) {
    const std::vector<HistoryEntry> found = all({}), known = dossier->journal().history({});
    ASSERT_EQ(found.size(), known.size());
    for (std::size_t n = 0; n < found.size(); ++n) {
        EXPECT_EQ(found[n].id, known[n].id);
        EXPECT_EQ(found[n].before, known[n].before);
        EXPECT_EQ(found[n].current, known[n].current);
    }
}

TEST_F(HistoryTest, GoesOnWhereItStopped) {
    HistorySearch search(*dossier, {});
    std::vector<OpId> ids;
    while (!search.isAtEnd())
        for (const HistoryEntry& entry : search.more(2, std::chrono::seconds(10)))
            ids.push_back(entry.id);
    EXPECT_EQ(ids.size(), dossier->journal().history({}).size());
    EXPECT_EQ(std::set<OpId>(ids.begin(), ids.end()).size(), ids.size());
}

TEST_F(HistoryTest, ATinyBudgetStillComesToTheEnd) {
    HistorySearch search(*dossier, {});
    std::size_t found = 0;
    for (int n = 0; n < 10'000 && !search.isAtEnd(); ++n)
        found += search.more(100, std::chrono::milliseconds(0)).size();
    EXPECT_EQ(found, dossier->journal().history({}).size());
}

TEST_F(HistoryTest, NarrowsToCellsPeopleActionsAndDays) {
    const auto texts = all({.row = finding.row, .field = field::Finding::text});
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts.front().commit.person, u"Thư ký"_s);
    EXPECT_EQ(all({.person = u"thu ky"_s}).size(), 1U);
    EXPECT_EQ(all({.field = field::Finding::text}).size(), 2U);
    EXPECT_EQ(all({.action = u"answer.edit"_s}).front().field.kind(), RowKind::Answer);
    EXPECT_TRUE(all({.from = QDate(2026, 8, 21)}).empty());
    EXPECT_FALSE(all({.from = QDate(2026, 8, 20), .to = QDate(2026, 8, 20)}).empty());
    EXPECT_EQ(all({.device = dossier->journal().device()}).size(), dossier->journal().history({}).size());
    EXPECT_EQ(all({.row = finding.row, .person = u"thu ky"_s}).size(), 1U);
}

TEST_F(HistoryTest, NarrowsToAVisit) {
    for (const HistoryEntry& entry : all({.visit = visitId}))
        EXPECT_TRUE(entry.field.kind() == RowKind::Visit || entry.field.kind() == RowKind::Answer ||
                    entry.field.kind() == RowKind::Finding || entry.field.kind() == RowKind::Action)
            << fieldName(entry.field).toStdString();
    EXPECT_GT(all({.visit = visitId}).size(), 5U);
    EXPECT_TRUE(all({.visit = VisitId::random()}).empty());
}

TEST_F(HistoryTest, FindsWordsInWhatItWasAndBecame) {
    EXPECT_EQ(all({.words = u"thieu PHI"_s}).size(), 1U);
    const auto both = all({.words = u"chua niem"_s});
    EXPECT_EQ(both.size(), 2U) << "written, then replaced";
    EXPECT_EQ(all({.words = u"931/980"_s}).size(), 1U) << "as people read it";
    EXPECT_TRUE(all({.words = u"khong co dau"_s}).empty());
    dossier->journal().commit({actor.person, u"conflict.decide"_s, {}, u"đã đối chiếu"_s},
                              {dossier->journal().set(finding.row, field::Finding::cause, Value(u"x"_s))});
    EXPECT_EQ(all({.words = u"doi chieu"_s}).size(), 1U) << "the reason";
}

TEST_F(HistoryTest, MergesTheWorkOfAllLaptopsByTime) {
    test::SecondLaptop other(*dossier);
    for (int n = 0; n < 100; ++n) {
        test::write(*dossier, actor, finding.row, field::Finding::cause, Value(u"a%1"_s.arg(n)));
        test::write(other.dossier(), other.actor, finding.row, field::Finding::effect, Value(u"b%1"_s.arg(n)));
    }
    other.exchange();
    const std::vector<HistoryEntry> found = all({});
    EXPECT_EQ(found.size(), dossier->journal().history({}).size());
    EXPECT_TRUE(std::ranges::is_sorted(found, std::ranges::greater{},
                                       [](const HistoryEntry& e) { return std::tuple(e.commit.hlc, e.id); }));
    EXPECT_EQ(all({.device = other.dossier().journal().device()}).size(), 101U) << "and the laptop's name";
}

TEST_F(HistoryTest, IsSaidInPeoplesWords) {
    const CellWords words(*dossier);
    const HistoryEntry last = all({.row = finding.row, .field = field::Finding::text}).front();
    const HistoryWords said = historyWords(words, last);
    EXPECT_EQ(said.when, u"20/08/2026 09:00:00"_s);
    EXPECT_EQ(said.who, u"Thư ký"_s);
    EXPECT_EQ(said.action, u"Change finding"_s);
    EXPECT_EQ(said.what.title, u"Niêm yết thiếu phí"_s);
    EXPECT_EQ(said.field, u"What was found"_s);
    EXPECT_EQ(said.from, u"Chưa niêm yết"_s);
    EXPECT_EQ(said.to, u"Niêm yết thiếu phí"_s);
    UndoService(*dossier).undo(actor);
    EXPECT_TRUE(actionWords(all({}).front().commit).startsWith(u"Undo: "_s));
}

TEST_F(HistoryTest, CountsWhoActedAndWhatWasDone) {
    HistoryFacts facts(dossier->journal());
    while (facts.goOn(std::chrono::milliseconds(0))) {
    }
    EXPECT_EQ(facts.people().at(u"Thư ký"_s), 1);
    EXPECT_EQ(facts.actions().at(u"answer.edit"_s), 1);
    int sum = 0;
    for (const auto& [person, count] : facts.people())
        sum += count;
    EXPECT_EQ(sum, facts.commits());
}

} // namespace dkt
