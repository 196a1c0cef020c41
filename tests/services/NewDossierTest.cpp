// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/NewDossier.h"

#include "services/Sample.h"
#include "util/Error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt {

class NewDossierTest : public ::testing::Test {
protected:
    [[nodiscard]] JournalOptions options() const {
        JournalOptions made;
        made.clock = &clock;
        made.identityDir = folder.filePath(u"keys"_s);
        return made;
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    static Unit unit(const QString& name, const QString& parent = {}) {
        Unit made;
        made.name = name;
        made.parent = parent;
        return made;
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 8, 20), QTime(9, 0))};
    Actor actor{u"Trưởng đoàn"_s, u"s"_s};
};

TEST_F(NewDossierTest, VisitsHaveCodesOfTheirOwn) {
    NewDossier content;
    content.campaign.title = u"Kiểm tra"_s;
    content.units = {unit(u"Xã Hòa Bình"_s, u"Tỉnh A"_s), unit(u"Xã Hòa Bình"_s, u"Tỉnh B"_s), unit(u"***"_s)};
    const auto dossier = createDossier(path(u"a.dkt"_s), content, options(), actor);
    QStringList codes;
    for (const Visit& visit : dossier->view()->data().visits)
        codes << visit.code;
    EXPECT_EQ(codes, (QStringList{u"xa-hoa-binh"_s, u"xa-hoa-binh-2"_s, u"don-vi-2"_s}));
}

TEST_F(NewDossierTest, MembersOfOneTeamMeetWhateverTheToneMarkStands) {
    NewDossier content;
    content.members = {{u"A"_s, {}, Role::Head, {}},
                       {u"B"_s, {}, Role::Member, u"Tổ Hoà"_s},
                       {u"C"_s, {}, Role::Member, u"tổ Hòa "_s},
                       {u"D"_s, {}, Role::Secretary, u"Tổ 2"_s}};
    const auto dossier = createDossier(path(u"a.dkt"_s), content, options(), actor);
    const Snapshot& made = dossier->view()->data();
    ASSERT_EQ(made.teams.size(), 2u);
    EXPECT_EQ(made.teams[0].code, u"to-1"_s);
    ASSERT_EQ(made.members.size(), 4u);
    EXPECT_TRUE(made.members[0].team.isNull());
    EXPECT_EQ(made.members[1].team, made.members[2].team);
    EXPECT_NE(made.members[1].team, made.members[3].team);
}

TEST_F(NewDossierTest, AFailureOnTheWayLeavesNoFile) {
    NewDossier content;
    content.campaign.title = u"Kiểm tra"_s;
    content.checklist = Checklist{};
    content.checklist->title = u"Trống"_s;
    EXPECT_THROW(createDossier(path(u"a.dkt"_s), content, options(), actor), Error);
    EXPECT_TRUE(QDir(folder.path()).entryList({u"a.dkt*"_s}).isEmpty());
    content.checklist = shippedChecklist(shippedChecklistNames().front());
    EXPECT_NO_THROW(createDossier(path(u"a.dkt"_s), content, options(), actor)->close());
}

TEST_F(NewDossierTest, SaysBeforehandWhyNot) {
    EXPECT_EQ(whyNotThere(path(u"a.dkt"_s)), QString());
    createDossier(path(u"a.dkt"_s), {}, options(), actor)->close();
    EXPECT_TRUE(whyNotThere(path(u"a.dkt"_s)).contains(u"a.dkt"_s));
    EXPECT_FALSE(whyNotThere(path(u"none/a.dkt"_s)).isEmpty());
    QDir(folder.path()).mkdir(u"Dropbox"_s);
    EXPECT_TRUE(whyNotThere(path(u"Dropbox/a.dkt"_s)).contains(u"Dropbox"_s));
    for (const QString& file : {u"a.dkt"_s, u"none/a.dkt"_s, u"Dropbox/a.dkt"_s})
        EXPECT_THROW(createDossier(path(file), {}, options(), actor), Error) << file.toStdString();
}

TEST_F(NewDossierTest, ACopyHoldsWhatTheLogHeld) {
    NewDossier content;
    content.campaign.title = u"Trong nhật ký"_s;
    const auto open = createDossier(path(u"a.dkt"_s), content, options(), actor);
    ASSERT_GT(QFileInfo(path(u"a.dkt-wal"_s)).size(), 0) << "not folded in yet";
    copyDossier(path(u"a.dkt"_s), path(u"b.dkt"_s));
    EXPECT_EQ(Dossier::open(path(u"b.dkt"_s), options())->title(), u"Trong nhật ký"_s);
    EXPECT_THROW(copyDossier(path(u"a.dkt"_s), path(u"b.dkt"_s)), Error);
}

TEST_F(NewDossierTest, AMovedFileIsNotWrittenToUntilItIsBack) {
    const auto dossier = createDossier(path(u"a.dkt"_s), {}, options(), actor);
    const auto add = [&](const QString& name) {
        Edit edit;
        Unit made = unit(name);
        made.id = UnitId::random();
        edit.create(made);
        dossier->commit(actor, u"unit.import"_s, std::move(edit));
    };
    ASSERT_TRUE(QFile::rename(path(u"a.dkt"_s), path(u"away"_s)));
    EXPECT_FALSE(dossier->journal().isInPlace());
    EXPECT_THROW(add(u"Xã A"_s), Error);
    ASSERT_TRUE(QFile::rename(path(u"away"_s), path(u"a.dkt"_s)));
    EXPECT_NO_THROW(add(u"Xã A"_s));
    EXPECT_EQ(dossier->view()->data().units.size(), 1u);
}

TEST_F(NewDossierTest, ReopeningGoesOnWithTheSameDossier) {
    NewDossier content;
    content.campaign.title = u"Trước"_s;
    const auto dossier = createDossier(path(u"a.dkt"_s), content, options(), actor);
    int told = 0;
    QObject::connect(&dossier->notifier(), &ChangeNotifier::dossierChanged,
                     [&](const ChangeSet& changes) { told += changes.everything ? 1 : 0; });
    dossier->reopen();
    EXPECT_EQ(told, 1);
    EXPECT_EQ(dossier->title(), u"Trước"_s);
    ASSERT_TRUE(QFile::rename(path(u"a.dkt"_s), path(u"away"_s)));
    EXPECT_THROW(dossier->reopen(), Error) << "not there";
    ASSERT_TRUE(QFile::rename(path(u"away"_s), path(u"a.dkt"_s)));
    EXPECT_NO_THROW(dossier->reopen()) << "and can be tried again";
    EXPECT_EQ(dossier->title(), u"Trước"_s);
}

} // namespace dkt
