// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "services/LegalService.h"
#include "services/TeamService.h"
#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {

class LegalBasesOfPlan : public DossierFixture {
protected:
    [[nodiscard]] QStringList subjects() const {
        QStringList subjects;
        for (const LegalDocument& document : dossier->view()->data().legalDocuments)
            subjects << document.subject;
        return subjects;
    }
    [[nodiscard]] LegalDocumentId idOf(const QString& subject) const {
        for (const LegalDocument& document : dossier->view()->data().legalDocuments)
            if (document.subject == subject)
                return document.id;
        return {};
    }
    [[nodiscard]] static LegalDocument named(const QString& subject) {
        LegalDocument document;
        document.subject = subject;
        return document;
    }
};

TEST_F(LegalBasesOfPlan, areAddedMovedRemovedAndBroughtBack) {
    LegalService legal(*dossier);
    legal.add(actor, {named(u"a"_s), named(u"b"_s), named(u"c"_s), named(u"d"_s)});
    EXPECT_EQ(subjects(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    legal.move(actor, {idOf(u"d"_s)}, idOf(u"b"_s));
    EXPECT_EQ(subjects(), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
    legal.move(actor, {idOf(u"a"_s), idOf(u"b"_s)}, {});
    EXPECT_EQ(subjects(), (QStringList{u"d"_s, u"c"_s, u"a"_s, u"b"_s}));
    legal.remove(actor, {idOf(u"d"_s), idOf(u"a"_s)});
    EXPECT_EQ(subjects(), (QStringList{u"c"_s, u"b"_s}));
    UndoService undo(*dossier);
    EXPECT_EQ(undo.undoText(actor), actionName(u"legalDocument.remove"_s));
    undo.undo(actor);
    EXPECT_EQ(subjects(), (QStringList{u"d"_s, u"c"_s, u"a"_s, u"b"_s}));
    undo.undo(actor);
    undo.undo(actor);
    EXPECT_EQ(subjects(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

TEST_F(LegalBasesOfPlan, anEditKeepsWhatAnotherChanged) {
    LegalService legal(*dossier);
    const LegalDocumentId id = legal.add(actor, {named(u"cũ"_s)}).front();
    const Loaded<LegalDocument> mine = legal.load(id), theirs = legal.load(id);
    LegalDocument number = theirs.value;
    number.number = u"30/2020/NĐ-CP"_s;
    legal.set(actor, theirs, number);
    LegalDocument subject = mine.value;
    subject.subject = u"mới"_s;
    legal.set(actor, mine, subject);
    const LegalDocument now = legal.load(id).value;
    EXPECT_EQ(now.number, u"30/2020/NĐ-CP"_s);
    EXPECT_EQ(now.subject, u"mới"_s);
}

struct LineCase {
    QString line, type, number;
    std::optional<QDate> date;
    QString issuer, subject;
};

TEST(LegalLine, isTakenApart) {
    const std::vector<LineCase> cases{
        {u"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"_s,
         u"Nghị định"_s, u"30/2020/NĐ-CP"_s, QDate(2020, 3, 5), u"Chính phủ"_s, u"về công tác văn thư"_s},
        {u"- Căn cứ Quyết định số 1149/QĐ-BNV ngày 30/12/2020 của Bộ trưởng Bộ Nội vụ phê duyệt Đề án."_s,
         u"Quyết định"_s, u"1149/QĐ-BNV"_s, QDate(2020, 12, 30), u"Bộ trưởng Bộ Nội vụ"_s, u"phê duyệt Đề án"_s},
        {u"Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"_s, u"Luật"_s, {}, {}, {},
         u"Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"_s},
        {u"Kế hoạch của UBND huyện"_s, {}, {}, {}, {}, u"Kế hoạch của UBND huyện"_s},
        {u"Thông tư\t01/2026/TT-BNV\t05/02/2026\tBộ Nội vụ\thướng dẫn"_s, u"Thông tư"_s, u"01/2026/TT-BNV"_s,
         QDate(2026, 2, 5), u"Bộ Nội vụ"_s, u"hướng dẫn"_s},
        {u"Quyết định số 12/QĐ-UBND ngày 31/02/2021 về việc kiểm tra"_s, u"Quyết định"_s, u"12/QĐ-UBND"_s, {}, {},
         u"ngày 31/02/2021 về việc kiểm tra"_s},
    };
    for (const LineCase& expected : cases) {
        const auto read = legalDocumentFromLine(expected.line);
        ASSERT_TRUE(read) << expected.line.toStdString();
        EXPECT_EQ(read->type, expected.type) << expected.line.toStdString();
        EXPECT_EQ(read->number, expected.number);
        EXPECT_EQ(read->date, expected.date);
        EXPECT_EQ(read->issuer, expected.issuer);
        EXPECT_EQ(read->subject, expected.subject) << read->subject.toStdString();
    }
    EXPECT_FALSE(legalDocumentFromLine(u"  "_s));
    EXPECT_FALSE(legalDocumentFromLine(u"Căn cứ ;"_s));
    EXPECT_TRUE(legalDocumentsFromLines({u" "_s, u"-"_s, u"Căn cứ ;"_s}).empty());
}

class DelegationOfPlan : public DossierFixture {
protected:
    MemberId member(const QString& name, TeamId team = {}) {
        Member row;
        row.name = name;
        row.team = team;
        return TeamService(*dossier).add(actor, std::vector{row}).front();
    }
    [[nodiscard]] QString order() const {
        QString names;
        for (const Member& row : dossier->view()->data().members)
            names += row.name;
        return names;
    }
    [[nodiscard]] TeamId teamOf(MemberId id) const { return TeamService(*dossier).loadMember(id).value.team; }
};

TEST_F(DelegationOfPlan, membersMoveBetweenTeamsAndPlaces) {
    TeamService teams(*dossier);
    const TeamId one = teams.add(actor, {{}, u"to-1"_s, u"Tổ 1"_s, 0});
    const TeamId two = teams.add(actor, {{}, u"to-2"_s, u"Tổ 2"_s, 0});
    const MemberId a = member(u"A"_s, one), b = member(u"B"_s, one), c = member(u"C"_s, two);
    teams.move(actor, {a}, two, c);
    EXPECT_EQ(teamOf(a), two);
    EXPECT_EQ(order(), u"BAC"_s);
    teams.move(actor, {c, a}, one, b);
    EXPECT_EQ(teamOf(c), one);
    EXPECT_EQ(order(), u"ACB"_s);
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(order(), u"BAC"_s);
    EXPECT_EQ(teamOf(c), two) << "one commit: team and place go back together";
    teams.move(actor, two, one);
    EXPECT_EQ(dossier->view()->data().teams.front().id, two);
}

TEST_F(DelegationOfPlan, aRemovedTeamLeavesItsPeopleAndVisitsToAnother) {
    TeamService teams(*dossier);
    const TeamId one = teams.add(actor, {{}, u"to-1"_s, u"Tổ 1"_s, 0});
    const TeamId two = teams.add(actor, {{}, u"to-2"_s, u"Tổ 2"_s, 0});
    const MemberId a = member(u"A"_s, one);
    PlanService plan(*dossier);
    Visit visit = plan.loadVisit(visitId).value;
    visit.team = one;
    plan.setVisit(actor, plan.loadVisit(visitId), visit);
    EXPECT_EQ(teams.holdings(one).members, 1);
    EXPECT_EQ(teams.holdings(one).visits, 1);
    teams.remove(actor, one, two);
    EXPECT_EQ(teamOf(a), two);
    EXPECT_EQ(plan.loadVisit(visitId).value.team, two);
    EXPECT_EQ(dossier->view()->data().teams.size(), 1u);
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(teamOf(a), one);
    EXPECT_EQ(plan.loadVisit(visitId).value.team, one);
    EXPECT_EQ(dossier->view()->data().teams.size(), 2u);
    teams.remove(actor, one);
    EXPECT_TRUE(teamOf(a).isNull());
}

TEST_F(DelegationOfPlan, namesAreAskedFor) {
    TeamService teams(*dossier);
    EXPECT_THROW(teams.add(actor, Team{}), Error);
    EXPECT_THROW(teams.add(actor, std::vector{Member{}}), Error);
    const MemberId a = member(u"A"_s);
    Member nameless = teams.loadMember(a).value;
    nameless.name = u"  "_s;
    EXPECT_THROW(teams.set(actor, teams.loadMember(a), nameless), Error);
    EXPECT_EQ(teams.loadMember(a).value.name, u"A"_s);
}

} // namespace dkt
