// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartFixture.h"

#include "packages/PackageExporter.h"
#include "services/NewDossier.h"
#include "services/PlanService.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class StartPageTest : public StartFixture {
protected:
    /// A dossier with a title, closed again.
    QString make(const QString& name, const QString& title) {
        NewDossier content;
        content.campaign.title = title;
        Unit unit;
        unit.name = u"Xã A Bình"_s;
        content.units = {unit};
        const QString file = path(u"ho-so/"_s + name);
        createDossier(file, content, options(), {u"Thư ký"_s, u"t"_s})->close();
        return file;
    }
    void openFile(const QString& file) {
        m->dossiers.open(file);
        settle();
    }
    [[nodiscard]] QStringList rows() const {
        QStringList texts;
        const QAbstractItemModel* model = find<QListView>("recentList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
};

TEST_F(StartPageTest, ANewLaptopJoinsFromAHandOut) {
    const QString first = make(u"a.dkt"_s, u"Đợt kiểm tra chung"_s), package = path(u"goi.dktx"_s);
    {
        NoProgress quiet;
        const auto lead = Dossier::open(first, options());
        PackageExporter(*lead).write({.path = package, .passphrase = u"ba từ dễ nhớ"_s}, {u"Trưởng đoàn"_s, u"t"_s}, quiet);
    }
    launch();
    prompts.files = {package};
    m->table.action("file.join")->trigger();
    settle();
    auto* dialog = m->window.findChild<QDialog*>(u"joinDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto* secret = dialog->findChild<QLineEdit*>(u"joinPassphrase"_s);
    ASSERT_TRUE(secret->isVisibleTo(dialog));
    secret->setText(u"sai"_s);
    emit secret->editingFinished();
    EXPECT_FALSE(dialog->findChild<QLabel*>(u"joinFault"_s)->text().isEmpty());
    secret->setText(u"ba từ dễ nhớ"_s);
    emit secret->editingFinished();
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"joinWords"_s)->text().contains(u"Đợt kiểm tra chung"_s));
    auto* file = dialog->findChild<QLineEdit*>(u"joinFile"_s);
    EXPECT_TRUE(file->text().endsWith(u"dot-kiem-tra-chung.dkt"_s)) << file->text().toStdString();
    file->clear();
    QTest::keyClicks(file, path(u"ho-so/moi.dkt"_s));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    settle();
    ASSERT_TRUE(m->context.dossier());
    EXPECT_EQ(m->context.dossier()->path(), path(u"ho-so/moi.dkt"_s));
    EXPECT_EQ(m->context.dossier()->title(), u"Đợt kiểm tra chung");
    EXPECT_TRUE(m->context.dossier()->journal().verify().ok());
}

TEST_F(StartPageTest, RemembersTitlesAndTimes) {
    const QString first = make(u"a.dkt"_s, u"Đợt thứ nhất"_s), second = make(u"b.dkt"_s, u"Đợt thứ hai"_s);
    launch();
    EXPECT_TRUE(rows().isEmpty());
    openFile(first);
    openFile(second);
    ASSERT_TRUE(m->context.dossier());
    PlanService plan(*m->context.dossier());
    const Loaded<Campaign> before = plan.loadCampaign();
    Campaign after = before.value;
    after.title = u"Đợt đổi tên"_s;
    plan.setCampaign(m->context.actor(), before, after);
    m->dossiers.close();
    QFile::remove(second); // the title is not read from the file
    quit();
    launch();
    ASSERT_EQ(rows().size(), 2);
    EXPECT_TRUE(rows()[0].startsWith(u"Đợt đổi tên, not found: "_s)) << rows()[0].toStdString();
    EXPECT_TRUE(rows()[1].startsWith(u"Đợt thứ nhất, "_s) && rows()[1].endsWith(u"20/08/2026 09:00"_s))
        << rows()[1].toStdString();
}

TEST_F(StartPageTest, OpensWithEnterAndRemovesWithDelete) {
    const QString first = make(u"a.dkt"_s, u"A"_s), second = make(u"b.dkt"_s, u"B"_s);
    launch();
    openFile(first);
    openFile(second);
    m->dossiers.close();
    settle();
    auto* list = find<QListView>("recentList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(m->settings.recentDossiers(), QStringList{first});
    EXPECT_TRUE(m->settings.dossierNote(second).title.isEmpty()) << "nothing of it is kept";
    EXPECT_TRUE(QFile::exists(second));
    QTest::keyClick(list, Qt::Key_Return);
    settle();
    ASSERT_TRUE(m->context.dossier());
    EXPECT_EQ(m->context.dossier()->path(), first);
}

TEST_F(StartPageTest, ADossierThatIsGoneCanBeLocated) {
    const QString file = make(u"a.dkt"_s, u"A"_s);
    launch();
    openFile(file);
    m->dossiers.close();
    const QString moved = path(u"elsewhere.dkt"_s);
    ASSERT_TRUE(QFile::rename(file, moved));
    m->start->refresh();
    EXPECT_FALSE(find<QWidget>("recentOpenButton")->isVisible());
    prompts.files.push_back(moved);
    click("recentLocateButton");
    ASSERT_TRUE(m->context.dossier());
    EXPECT_EQ(m->context.dossier()->path(), moved);
    EXPECT_EQ(m->settings.recentDossiers(), QStringList{moved});
    EXPECT_TRUE(prompts.shown.empty());
}

TEST_F(StartPageTest, TheListCanBeEmptiedAndAFolderShown) {
    const QString file = make(u"a.dkt"_s, u"A"_s);
    launch();
    openFile(file);
    m->dossiers.close();
    click("recentShowFolderButton");
    EXPECT_EQ(prompts.folders, QStringList{file});
    m->start->findChild<QAction*>(u"recentClear"_s)->trigger();
    EXPECT_EQ(m->settings.recentDossiers().size(), 1) << "asks first";
    prompts.confirmations = 1;
    m->start->findChild<QAction*>(u"recentClear"_s)->trigger();
    EXPECT_TRUE(m->settings.recentDossiers().isEmpty());
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(StartPageTest, AMissingFileGivenByNameSaysWhereToLook) {
    launch();
    openFile(path(u"ho-so/none.dkt"_s));
    ASSERT_EQ(prompts.asked.size(), 1);
    EXPECT_TRUE(prompts.asked.front().contains(u"none.dkt"_s));
    EXPECT_TRUE(prompts.shown.empty());
}

TEST_F(StartPageTest, WhatIsNoDossierOrDamagedIsToldInWords) {
    QFile text(path(u"ho-so/text.dkt"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("not a dossier at all");
    text.close();
    const QString cut = make(u"cut.dkt"_s, u"A"_s);
    QFile file(cut);
    ASSERT_TRUE(file.resize(file.size() / 2));
    launch();
    // Who offers backups and salvage says it, in these words.
    std::vector<Error> troubles;
    QObject::connect(&m->dossiers, &DossierActions::troubled, [&](const QString&, const Error& error) { troubles.push_back(error); });
    openFile(text.fileName());
    openFile(cut);
    ASSERT_EQ(troubles.size(), 2U);
    EXPECT_TRUE(troubles[0].message().contains(u"text.dkt"_s));
    EXPECT_TRUE(troubles[1].message().contains(u"damaged"_s));
    EXPECT_FALSE(troubles[1].detail().isEmpty());
    EXPECT_FALSE(m->context.dossier());
}

TEST_F(StartPageTest, ANewerFileIsToldInWords) {
    const QString newer = make(u"newer.dkt"_s, u"A"_s);
    QFile file(newer);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(60); // user_version, big endian
    file.write("\0\0\0\x63", 4);
    file.close();
    launch();
    openFile(newer);
    ASSERT_EQ(prompts.shown.size(), 1u);
    EXPECT_TRUE(prompts.shown[0].text.contains(u"newer"_s)) << prompts.shown[0].text.toStdString();
}

TEST_F(StartPageTest, AReadOnlyFileIsCopiedAndOpened) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "everything may be written to";
    const QString file = make(u"a.dkt"_s, u"A"_s);
    QFile::setPermissions(file, QFile::ReadOwner);
    launch();
    prompts.confirmations = 1;
    prompts.files.push_back(path(u"copy.dkt"_s));
    openFile(file);
    ASSERT_TRUE(m->context.dossier());
    EXPECT_EQ(m->context.dossier()->path(), path(u"copy.dkt"_s));
    EXPECT_EQ(m->context.dossier()->title(), u"A"_s);
}

TEST_F(StartPageTest, ADossierInACloudFolderIsCopiedAndOpened) {
    const QString file = make(u"a.dkt"_s, u"A"_s);
    QDir(path(u"."_s)).mkpath(u"Dropbox"_s);
    ASSERT_TRUE(QFile::rename(file, path(u"Dropbox/a.dkt"_s)));
    launch();
    prompts.confirmations = 1;
    prompts.files.push_back(path(u"copy.dkt"_s));
    openFile(path(u"Dropbox/a.dkt"_s));
    ASSERT_TRUE(m->context.dossier());
    EXPECT_EQ(m->context.dossier()->path(), path(u"copy.dkt"_s));
    EXPECT_EQ(m->context.dossier()->title(), u"A"_s);
}

/// Opens `file` in a process of its own and holds it until told to end; its id, once it holds the file.
pid_t holdElsewhere(const QString& file) {
    int pipes[2];
    if (::pipe(pipes) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_start = 0x40000000; // SQLite's lock bytes
        lock.l_len = 512;
        const bool held = fd >= 0 && ::fcntl(fd, F_SETLK, &lock) == 0;
        const char word = held ? 'y' : 'n';
        if (::write(pipes[1], &word, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char word = 0;
    return ::read(pipes[0], &word, 1) == 1 && word == 'y' ? child : -1;
}

TEST_F(StartPageTest, ADossierOpenElsewhereCanBeTriedAgain) {
    const QString file = make(u"a.dkt"_s, u"A"_s);
    launch();
    const pid_t other = holdElsewhere(file);
    ASSERT_GT(other, 0);
    openFile(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return prompts.asked.size() == 1; }, 3000));
    EXPECT_FALSE(m->context.dossier());
    EXPECT_TRUE(prompts.shown.empty()) << "one question, no message before it";
    prompts.confirmations = 1;
    prompts.onConfirm = [other] {
        ::kill(other, SIGKILL);
        ::waitpid(other, nullptr, 0);
    };
    openFile(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m->context.dossier() != nullptr; }, 3000)) << "yes tries again";
}

TEST_F(StartPageTest, TheWindowThatHasItComesToTheFront) {
    const QString file = make(u"a.dkt"_s, u"A"_s);
    launch();
    openFile(file);
    int calledHere = 0;
    QObject::connect(&m->dossiers, &DossierActions::called, [&] { ++calledHere; });
    m->window.showMinimized();
    // Another start, over settings of its own.
    Parts other(*this);
    QStringList elsewhere;
    QObject::connect(&other.dossiers, &DossierActions::shownElsewhere, [&](const QString& p) { elsewhere << p; });
    other.dossiers.open(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !elsewhere.isEmpty(); }, 3000));
    EXPECT_EQ(elsewhere, QStringList{file});
    EXPECT_EQ(calledHere, 1);
    EXPECT_FALSE(m->window.isMinimized());
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_FALSE(other.context.dossier());
}

TEST_F(StartPageTest, AnInterruptedSittingIsOfferedBackOnce) {
    const QString file = make(u"a.dkt"_s, u"Đợt dở dang"_s);
    launch();
    openFile(file);
    const QString running = path(u"data/doankiemtra/running"_s);
    const QString mark = QDir(running).entryList({u"session-*.json"_s}).value(0);
    ASSERT_FALSE(mark.isEmpty());
    ASSERT_TRUE(QFile::copy(running + u'/' + mark, path(u"copy.json"_s)));
    quit();
    EXPECT_TRUE(QDir(running).entryList({u"session-*"_s}).isEmpty()) << "an orderly end leaves nothing";
    launch();
    EXPECT_FALSE(find<QWidget>("interruptedOffer")->isVisible());
    quit();
    // The file without its owner: what a dead process leaves.
    ASSERT_TRUE(QFile::copy(path(u"copy.json"_s), running + "/session-0.json"_L1));
    launch();
    ASSERT_TRUE(find<QWidget>("interruptedOffer")->isVisible());
    EXPECT_TRUE(textOf("interruptedOfferText").contains(u"Đợt dở dang"_s));
    click("interruptedOfferTake");
    ASSERT_TRUE(m->context.dossier());
    EXPECT_EQ(m->context.dossier()->path(), file);
    EXPECT_TRUE(m->shownPage.isEmpty()) << "no words were waiting";
    quit();
    launch();
    EXPECT_FALSE(find<QWidget>("interruptedOffer")->isVisible());
}

TEST_F(StartPageTest, WordsStillBeingTypedAreLedTo) {
    const QString file = make(u"a.dkt"_s, u"A"_s);
    launch();
    openFile(file);
    m->context.dossier()->journal().saveDraft(RowId::random(), field::Answer::note, Value(u"đang gõ"_s));
    const QString running = path(u"data/doankiemtra/running"_s);
    const QString mark = QDir(running).entryList({u"session-*.json"_s}).value(0);
    ASSERT_TRUE(QFile::copy(running + u'/' + mark, path(u"copy.json"_s)));
    quit();
    ASSERT_TRUE(QFile::copy(path(u"copy.json"_s), running + "/session-0.json"_L1));
    launch();
    openFile(file); // not through the offer: it is the same dossier
    EXPECT_EQ(m->shownPage, u"visit"_s);
    m->dossiers.close();
    settle();
    EXPECT_FALSE(find<QWidget>("interruptedOffer")->isVisible());
}

TEST_F(StartPageTest, AnOfferCanBeDeclined) {
    launch();
    const QString running = path(u"data/doankiemtra/running"_s);
    QDir().mkpath(running);
    QFile mark(running + "/session-0.json"_L1);
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    mark.write(R"({"path":"/gone/a.dkt","title":"A"})");
    mark.close();
    m->beginning.offerLeft();
    click("interruptedOfferDecline");
    EXPECT_FALSE(find<QWidget>("interruptedOffer")->isVisible());
    EXPECT_FALSE(mark.exists());
    m->beginning.offerLeft();
    EXPECT_FALSE(find<QWidget>("interruptedOffer")->isVisible());
}

TEST_F(StartPageTest, AProcessKilledLeavesItsMarkToTheNext) {
    const QString folder = path(u"running"_s);
    int pipes[2];
    ASSERT_EQ(::pipe(pipes), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        LiveFile file(folder, u"session"_s);
        const char word = file.write({{u"path"_s, u"/x.dkt"_s}}) ? 'y' : 'n';
        if (::write(pipes[1], &word, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char word = 0;
    ASSERT_EQ(::read(pipes[0], &word, 1), 1);
    ASSERT_EQ(word, 'y');
    EXPECT_TRUE(LiveFile::leftBehind(folder, u"session"_s).empty()) << "it runs";
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto left = LiveFile::leftBehind(folder, u"session"_s);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].content["path"_L1].toString(), u"/x.dkt"_s);
    LiveFile::discard(left[0].file);
    EXPECT_TRUE(QDir(folder).entryList(QDir::Files).isEmpty());
}

TEST_F(StartPageTest, FitsTheCommonScreens) {
    const QString file = make(u"a.dkt"_s, u"Kiểm tra công tác cải cách hành chính năm 2021 tại các xã, thị trấn"_s);
    Translations translations;
    for (const Language language : {Language::English, Language::Vietnamese}) {
        translations.use(language);
        launch();
        openFile(file);
        m->dossiers.close();
        m->start->offerWizard(QDateTime({2026, 8, 19}, {9, 0}));
        EXPECT_LE(m->window.minimumSizeHint().width(), 960);
        EXPECT_LE(m->window.minimumSizeHint().height(), 500);
        quit();
    }
    translations.use(Language::English);
}

} // namespace

} // namespace dkt::gui
