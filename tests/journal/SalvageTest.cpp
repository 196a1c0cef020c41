// SPDX-License-Identifier: GPL-3.0-or-later
#include "Laptop.h"

#include "journal/salvage/DamagedFile.h"
#include "journal/salvage/Salvage.h"
#include "util/Error.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId salvagedWords = field::Finding::text;
const Intent salvager{u"Thư ký"_s, u"salvage.restate"_s, u"s9"_s};

RowId salvagedRow(int n) {
    return RowId::derived({"salvaged", QByteArray::number(n)});
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContent(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A dossier as three laptops filled it: short and long texts, files small and large, commits that wait.
class SalvageTest : public ::testing::Test {
protected:
    void SetUp() override {
        laptop.create();
        other.create(laptop->dossierId());
        third.create(laptop->dossierId());
        for (int n = 0; n < 70; ++n) {
            write(laptop, n);
            write(other, n + 1000);
            if (n < 8)
                write(third, n + 2000);
        }
        laptop->apply(other->commitsSince());
        auto some = third->commitsSince();
        some.erase(some.begin() + 5);
        laptop->apply(some);
        attach(QByteArray(300'000, '\x11'), u"ảnh 1.jpg"_s);
        attach(QByteArray(5'000, '\x12'), u"ảnh 2.jpg"_s);
        attach("c", u"ghi chú.txt"_s);
        for (int n = 0; n < 30; ++n)
            laptop.edit(salvagedRow(n * 2), salvagedWords, u"sửa lần hai %1"_s.arg(n));
        truth = laptop->commitsSince();
        own = laptop->device();
        laptop.close();
        whole = contentOf(laptop.file());
    }

    static void write(Laptop& by, int n) {
        // Every eleventh goes over several pages.
        by.edit(salvagedRow(n), salvagedWords,
                QString(n % 11 == 0 ? 9000 + n : 40 + n % 300, QChar(u'a' + n % 26)));
    }
    void attach(const QByteArray& bytes, const QString& name) {
        const Blob file = Blob::of(bytes);
        files.push_back(file.hash);
        laptop->commit(
            laptop.intent,
            {laptop->set(RowId::random(), field::Evidence::file,
                         ValueList{file.hash, name, u"image/jpeg"_s, static_cast<int>(bytes.size())})},
            {file});
    }

    [[nodiscard]] bool isOurs(const QByteArray& bytes) const {
        return std::ranges::find(files, Blob::hashOf(bytes)) != files.end();
    }
    /// A file with this content, and its log if there is one.
    QString made(const QString& name, const QByteArray& content, const QByteArray& log = {}) {
        const QString path = laptop.home.filePath(name);
        putContent(path, content);
        if (!log.isEmpty())
            putContent(path + u"-wal"_s, log);
        return path;
    }
    static Salvage of(const QStringList& paths) {
        std::vector<std::unique_ptr<SalvageSource>> sources;
        for (const QString& path : paths)
            sources.push_back(std::make_unique<DamagedFile>(path));
        return Salvage(std::move(sources));
    }
    QString target() { return laptop.home.filePath(u"new-%1.dkt"_s.arg(++made_)); }
    /// Writes a new dossier and opens it.
    std::unique_ptr<Journal> written(Salvage& salvage) {
        const QString path = target();
        salvage.write(path, laptop.options, salvager, quiet);
        EXPECT_FALSE(QFile::exists(path + u".salvage"_s));
        EXPECT_FALSE(QFile::exists(path + u"-wal"_s)) << "one file is the whole dossier";
        auto journal = Journal::open(path, laptop.options);
        EXPECT_TRUE(journal->verify().ok());
        return journal;
    }
    /// The message of the failure; empty when there was none.
    template <class Action> QString refusal(const Action& action) {
        try {
            action();
        } catch (const Error& error) {
            return error.message();
        }
        return {};
    }

    Laptop laptop, other{u"máy 2"_s}, third{u"máy 3"_s};
    std::vector<SignedCommit> truth;
    std::vector<QByteArray> files;
    DeviceKey own;
    QByteArray whole;
    NoProgress quiet;
    int made_ = 0;
};

/// What a plain SQLite reads of a damaged file: row by row, each by its key.
class PlainReader {
public:
    explicit PlainReader(const QString& path) {
        const int opened =
            sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr);
        EXPECT_EQ(opened, SQLITE_OK);
    }
    ~PlainReader() { sqlite3_close(m_db); }
    PlainReader(const PlainReader&) = delete;
    PlainReader& operator=(const PlainReader&) = delete;

    /// Signature and body of every commit it can still give.
    [[nodiscard]] std::set<QByteArray> commits() {
        std::set<QByteArray> found;
        for (std::int64_t device = 0; device < 3; ++device)
            for (std::int64_t seq = 1; seq < 120; ++seq)
                take("SELECT CAST(sig || body AS BLOB) FROM tcommit WHERE cid = ?", device << 40 | seq,
                     found);
        for (std::int64_t id = 1; id < 10; ++id)
            take("SELECT CAST(sig || body AS BLOB) FROM waiting_commit WHERE rowid = ?", id, found);
        for (const char* order : {"", " DESC"})
            take((std::string("SELECT CAST(sig || body AS BLOB) FROM tcommit ORDER BY cid") + order).c_str(),
                 {}, found);
        return found;
    }
    [[nodiscard]] std::set<QByteArray> files() {
        std::set<QByteArray> found;
        for (std::int64_t id = 1; id < 6; ++id)
            take("SELECT bytes FROM blob WHERE rowid = ?", id, found);
        return found;
    }

private:
    void take(const char* sql, std::optional<std::int64_t> key, std::set<QByteArray>& into) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            return;
        if (key)
            sqlite3_bind_int64(statement, 1, *key);
        while (sqlite3_step(statement) == SQLITE_ROW)
            into.insert(QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 0)),
                                   sqlite3_column_bytes(statement, 0)));
        sqlite3_finalize(statement);
    }

    sqlite3* m_db = nullptr;
};

/// Collects what a source gives.
struct Given {
    std::set<QByteArray> commits, files; ///< signature and body
    std::vector<SignedCommit> list;

    explicit Given(const QString& path) {
        NoProgress quiet;
        DamagedFile file(path);
        const SalvageSource::Commits found = file.commits(quiet);
        for (const auto& part : {found.stored, found.remnants})
            for (const SignedCommit& commit : part) {
                commits.insert(commit.signature + commit.body);
                list.push_back(commit);
            }
        (void)file.files([](const QByteArray&) { return true; },
                         [&](const Blob& blob) { files.insert(blob.bytes); }, quiet);
    }
};

TEST_F(SalvageTest, ASoundDossierComesBackWhole) {
    Salvage salvage = of({laptop.file()});
    const SalvageReport report = salvage.look(quiet);
    EXPECT_EQ(report.commits, static_cast<int>(truth.size()));
    EXPECT_EQ(report.files, 3);
    ASSERT_EQ(report.devices.size(), 3U);
    EXPECT_EQ(report.lostCommits(), 1) << "what the dossier itself waited for";
    EXPECT_EQ(report.sources.at(0).name, u"dossier.dkt");
    const auto journal = written(salvage);
    EXPECT_EQ(journal->blobs().size(), 3U);
    EXPECT_TRUE(journal->damagedBlobs().empty());
    EXPECT_EQ(salvage.report().restated, 3) << "third's commits behind the one that never came";
    EXPECT_EQ(contentOf(laptop.file()), whole) << "the source stays as it was";
    // Without the gap there is nothing to be written anew, and the two say the same.
    Laptop plain(u"máy 4"_s);
    plain.create(laptop.open().dossierId());
    plain->apply(other->commitsSince());
    const QByteArray dump = plain->dump();
    plain.close();
    Salvage again = of({plain.file()});
    const auto copy = written(again);
    EXPECT_TRUE(again.report().complete());
    EXPECT_EQ(copy->dump(), dump);
}

TEST_F(SalvageTest, NothingReadableIsLeftOutAndNothingDamagedTaken) {
    std::mt19937 random(20260820);
    std::set<QByteArray> original;
    for (const SignedCommit& commit : truth)
        original.insert(commit.signature + commit.body);
    const auto pages = static_cast<unsigned>(whole.size() / 4096);
    int lost = 0, beyond = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = whole;
        // A page, a sector, or some bytes; of the first pages more often than chance would.
        const qsizetype page =
            static_cast<qsizetype>(round % 5 == 0 ? random() % 8 : random() % pages) * 4096;
        if (round % 3 == 0)
            std::fill_n(damaged.begin() + page, 4096, '\0');
        else if (round % 3 == 1)
            std::fill_n(damaged.begin() + page + static_cast<qsizetype>(random() % 8) * 512, 512, '\xFF');
        else
            for (int n = 0; n < 12; ++n) {
                const qsizetype at = page + static_cast<qsizetype>(random() % 4096);
                damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + random() % 255));
            }
        const QString path = made(u"damaged.dkt"_s, damaged);
        const Given given(path);
        PlainReader plain(path);
        std::set<QByteArray> readable;
        std::ranges::set_intersection(plain.commits(), original, std::inserter(readable, readable.end()));
        ASSERT_TRUE(std::ranges::includes(given.commits, readable)) << "round " << round;
        for (const QByteArray& bytes : plain.files())
            ASSERT_TRUE(!isOurs(bytes) || given.files.contains(bytes)) << "round " << round;
        ASSERT_TRUE(std::ranges::includes(original, given.commits)) << "round " << round;
        for (const QByteArray& bytes : given.files)
            ASSERT_TRUE(isOurs(bytes)) << "round " << round;
        lost += given.commits.size() < original.size() ? 1 : 0;
        beyond += given.commits.size() > readable.size() ? 1 : 0;
        if (round % 10 != 0)
            continue;
        Salvage salvage = of({path});
        const auto journal = written(salvage);
        for (const SignedCommit& commit : given.list)
            ASSERT_EQ(journal->apply(std::vector{commit}, ApplyMode::DryRun).known, 1);
    }
    EXPECT_GT(lost, 20) << "the damage hit something";
    EXPECT_GT(beyond, 0) << "and more comes back than SQLite reads";
}

TEST_F(SalvageTest, WhateverTheBytesAreTheReadingEnds) {
    const int rounds =
        qEnvironmentVariableIsSet("DKT_SHUFFLES") ? qEnvironmentVariableIntValue("DKT_SHUFFLES") : 60;
    std::mt19937 random(7);
    const auto any = [&](qsizetype below) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(below));
    };
    const std::set<QByteArray> original = Given(laptop.file()).commits;
    for (int round = 0; round < rounds; ++round) {
        // Pieces of the dossier where they do not belong, and noise between them.
        QByteArray shuffled(40 * 4096 + any(5000), Qt::Uninitialized);
        std::ranges::generate(shuffled, [&] { return static_cast<char>(round % 4 == 0 ? random() : 0); });
        for (int piece = 0; piece < 200; ++piece) {
            const qsizetype size = 1 + any(round % 2 == 0 ? 60 : 4000);
            shuffled.replace(any(shuffled.size() - size), size, whole.mid(any(whole.size() - size), size));
        }
        const Given given(
            made(u"shuffled.dkt"_s, shuffled, round % 3 == 0 ? shuffled.mid(any(4096)) : QByteArray()));
        EXPECT_TRUE(std::ranges::includes(original, given.commits)) << round;
    }
}

TEST_F(SalvageTest, ACutFileGivesWhatIsInFrontOfTheCut) {
    std::size_t most = 0;
    for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 40) {
        const QString path = made(u"cut.dkt"_s, whole.first(size));
        const Given given(path);
        EXPECT_GE(given.commits.size(), most);
        most = given.commits.size();
        Salvage salvage = of({path});
        if (given.commits.empty()) {
            EXPECT_NE(refusal([&] { salvage.look(quiet); }), QString());
        } else if (salvage.look(quiet).commits < static_cast<int>(truth.size())) {
            EXPECT_FALSE(salvage.report().complete()) << size;
        }
    }
    EXPECT_GT(most, truth.size() * 9 / 10);
}

TEST_F(SalvageTest, TwoCopiesCompleteEachOther) {
    // Every other commit and file is damaged in the one, the others in the other.
    QByteArray copies[2] = {whole, whole};
    int damaged[2] = {0, 0};
    for (std::size_t n = 0; n < truth.size(); ++n) {
        // Wherever it lies: pages keep what was moved out of them.
        for (qsizetype at = 0; (at = whole.indexOf(truth[n].signature, at)) >= 0; ++at)
            copies[n % 2][at] = static_cast<char>(~whole[at]);
        ++damaged[n % 2];
    }
    const qsizetype large = whole.indexOf(QByteArray(2000, '\x11')),
                    small = whole.indexOf(QByteArray(2000, '\x12'));
    ASSERT_TRUE(large > 0 && small > 0);
    copies[0][large] = 'x';
    copies[1][small] = 'x';
    const QString first = made(u"a.dkt"_s, copies[0]), second = made(u"b.dkt"_s, copies[1]);
    Salvage alone = of({first});
    EXPECT_EQ(alone.look(quiet).commits, static_cast<int>(truth.size()) - damaged[0]);
    EXPECT_EQ(alone.report().lostCommits(), damaged[0] + 1);
    ASSERT_EQ(alone.report().lostFiles.size(), 1U);
    EXPECT_TRUE(alone.report().lostFiles[0].damaged);
    EXPECT_EQ(alone.report().lostFiles[0].hash, files[0]);
    Salvage both = of({first, second});
    const SalvageReport report = both.look(quiet);
    EXPECT_EQ(report.commits, static_cast<int>(truth.size()));
    EXPECT_EQ(report.lostCommits(), 1);
    EXPECT_TRUE(report.lostFiles.empty());
    EXPECT_EQ(report.inSeveral, 0);
    EXPECT_EQ(report.sources[0].onlyHere, damaged[1]);
    EXPECT_EQ(report.sources[1].onlyHere, damaged[0]);
    EXPECT_EQ(written(both)->blobs().size(), 3U);
    Salvage thrice = of({first, second, laptop.file()});
    EXPECT_EQ(thrice.look(quiet).inSeveral, static_cast<int>(truth.size()));
}

TEST_F(SalvageTest, WithoutItsFirstPageEverythingElseIsThere) {
    QByteArray damaged = whole;
    std::fill_n(damaged.begin(), 4096, '\0');
    Salvage salvage = of({made(u"headless.dkt"_s, damaged)});
    EXPECT_EQ(salvage.look(quiet).commits, static_cast<int>(truth.size()));
    EXPECT_EQ(salvage.report().files, 3);
}

TEST_F(SalvageTest, ALostEndIsKnownFromWhatSpeaksOfIt) {
    // The last page of the last device's commits: nothing behind it tells of them but the tables read from
    // it.
    const QByteArray last = truth.at(100).body.right(20);
    ASSERT_TRUE(whole.contains(last));
    QByteArray damaged = whole;
    int hit = 0;
    for (const SignedCommit& commit : truth) {
        const CommitInfo info = Journal::readInfo(commit);
        if (info.id.device != own || info.id.seq < 95)
            continue;
        for (qsizetype at = 0; (at = damaged.indexOf(commit.body.right(30), at)) >= 0;)
            std::fill_n(damaged.begin() + at, 30, '\0');
        ++hit;
    }
    ASSERT_GT(hit, 3);
    Salvage salvage = of({made(u"endless.dkt"_s, damaged)});
    EXPECT_EQ(salvage.look(quiet).lostCommits(), hit + 1);
}

TEST_F(SalvageTest, TheLogBesideTheFileCounts) {
    laptop.open();
    for (int n = 0; n < 25; ++n)
        write(laptop, 3000 + n);
    const auto all = laptop->commitsSince();
    const QByteArray main = contentOf(laptop.file()), log = contentOf(laptop.file() + u"-wal"_s);
    ASSERT_FALSE(log.isEmpty());
    laptop.close();
    Salvage with = of({made(u"crashed.dkt"_s, main, log)});
    EXPECT_EQ(with.look(quiet).commits, static_cast<int>(all.size()));
    Salvage without = of({made(u"without.dkt"_s, main)});
    EXPECT_EQ(without.look(quiet).commits, static_cast<int>(truth.size()));
    Salvage alone = of({made(u"log alone"_s, log)});
    EXPECT_GE(alone.look(quiet).commits, 25) << "a log by itself";
    // SQLite reads a log up to its first fault; what is behind it is there all the same.
    QByteArray broken = log;
    broken[32 + 24 + 100] = static_cast<char>(broken[32 + 24 + 100] ^ 1);
    const QString path = made(u"broken.dkt"_s, main, broken);
    Salvage behind = of({path});
    EXPECT_EQ(behind.look(quiet).commits, static_cast<int>(all.size()));
    PlainReader plain(path);
    EXPECT_LT(plain.commits().size(), all.size());
}

TEST_F(SalvageTest, WhatWasTakenBackByTheDiskIsNotTakenForWork) {
    // The log ends in the middle of a transaction: its commit was never acknowledged, and the device gave its
    // number to another one afterwards.
    const QString keys = laptop.options.identityDir;
    const QString mark = QDir(keys + u"/devices/"_s + laptop.open().dossierId().hex())
                             .entryInfoList(QDir::Files)
                             .at(0)
                             .filePath();
    laptop.close();
    const QByteArray key = contentOf(mark);
    laptop.open();
    laptop.edit(salvagedRow(7000), salvagedWords, u"nửa chừng"_s);
    const QByteArray log = contentOf(laptop.file() + u"-wal"_s);
    laptop.close();
    putContent(laptop.file(), whole);
    putContent(mark, key);
    laptop.open();
    laptop.edit(salvagedRow(7001), salvagedWords, u"thật"_s);
    laptop.close();
    const QString real = made(u"real.dkt"_s, contentOf(laptop.file()));
    const QString half = made(u"half.dkt"_s, whole, log.first(log.size() - 100));
    Salvage alone = of({half});
    EXPECT_EQ(alone.look(quiet).commits, static_cast<int>(truth.size()) + 1) << "better than losing it";
    Salvage both = of({half, real});
    EXPECT_EQ(both.look(quiet).commits, static_cast<int>(truth.size()) + 1);
    const auto journal = written(both);
    for (const DeviceInfo& device : journal->devices())
        EXPECT_EQ(device.forks, 0);
    EXPECT_EQ(journal->cell(salvagedRow(7001), salvagedWords).value, text(u"thật"));
    EXPECT_TRUE(journal->cell(salvagedRow(7000), salvagedWords).value.isNull());
}

TEST_F(SalvageTest, BadSourcesGetAClearSentenceAndNothingIsMade) {
    const QString garbage = made(u"rác.dkt"_s, QByteArray(100'000, 'x'));
    Salvage nothing = of({garbage});
    EXPECT_TRUE(
        refusal([&] { nothing.write(target(), laptop.options, salvager, quiet); }).contains(u"rác.dkt"));
    EXPECT_TRUE(refusal([] { (void)DamagedFile(u"/no/such/file.dkt"_s); }).contains(u"file.dkt"));
    EXPECT_TRUE(refusal([&] {
                    (void)DamagedFile(laptop.home.path());
                }).contains(QFileInfo(laptop.home.path()).fileName()));

    Laptop stranger(u"máy lạ"_s);
    stranger.create();
    write(stranger, 1);
    stranger.close();
    const QString foreign = made(u"lạ.dkt"_s, contentOf(stranger.file()));
    Salvage mixed = of({laptop.file(), garbage, foreign});
    const QString said = refusal([&] { mixed.look(quiet); });
    EXPECT_TRUE(said.contains(u"lạ.dkt") && said.contains(u"dossier.dkt")) << said.toStdString();

    Salvage partly = of({garbage, laptop.file()});
    EXPECT_EQ(partly.look(quiet).commits, static_cast<int>(truth.size()));
    EXPECT_EQ(partly.report().sources.at(0).commits, 0);
    EXPECT_NE(refusal([&] { partly.write(laptop.file(), laptop.options, salvager, quiet); }), QString())
        << "never over a file";
    EXPECT_EQ(contentOf(laptop.file()), whole);
}

TEST_F(SalvageTest, StoppedInTheMiddleItLeavesNothing) {
    class StopsAt final : public Progress {
    public:
        explicit StopsAt(int at) : m_at(at) {}
        void report(qint64, qint64) override { ++m_calls; }
        [[nodiscard]] bool cancelled() const override { return m_calls > m_at; }

    private:
        int m_at, m_calls = 0;
    };
    const QStringList before_ = QDir(laptop.home.path()).entryList();
    for (const int at : {0, 3, 6, 9, 12}) {
        StopsAt stop(at);
        Salvage salvage = of({laptop.file()});
        EXPECT_THROW(salvage.write(laptop.home.filePath(u"new.dkt"_s), laptop.options, salvager, stop), Error)
            << at;
        EXPECT_EQ(QDir(laptop.home.path()).entryList(), before_) << at;
    }
}

TEST_F(SalvageTest, TakenOutOfASourceAreOnlyCommitsOfTheOneDossier) {
    Laptop stranger(u"máy lạ"_s);
    stranger.create();
    write(stranger, 1);
    stranger.close();
    // As a recovery program leaves it: the end of another file behind ours.
    Salvage salvage = of({made(u"joined.dkt"_s, whole + contentOf(stranger.file()))});
    EXPECT_EQ(salvage.look(quiet).commits, static_cast<int>(truth.size()));
    EXPECT_EQ(salvage.report().sources.at(0).foreign, 2);
}

/// One laptop whose dossier lost some commits in the middle of its chain.
class GapTest : public SalvageTest {
protected:
    void SetUp() override {
        laptop.create();
        for (int n = 0; n < 54; ++n)
            write(laptop, n);
        firstLost = static_cast<int>(laptop->have().begin()->second.upTo) + 1;
        for (int n = 54; n < 57; ++n)
            write(laptop, n); // these will be lost, a long text among them
        for (int n = 57; n < 70; ++n)
            write(laptop, n);
        laptop.edit(salvagedRow(5), salvagedWords, u"sửa sau chỗ đứt"_s);
        laptop->commit(laptop.intent, {laptop->removal(RowKind::Finding, salvagedRow(6))});
        laptop->commit(laptop.intent, {laptop->removal(RowKind::Finding, salvagedRow(44))});
        const CommitId twice = laptop.edit(salvagedRow(7), salvagedWords, u"nháp"_s);
        laptop->undo(twice, laptop.intent);
        truth = laptop->commitsSince();
        laptop.close();
        whole = contentOf(laptop.file());
        for (const SignedCommit& commit : truth) {
            const std::int64_t seq = Journal::readInfo(commit).id.seq;
            if (seq < firstLost || seq >= firstLost + 3)
                continue;
            for (qsizetype at = 0; (at = whole.indexOf(commit.signature, at)) >= 0;)
                std::fill_n(whole.begin() + at, commit.signature.size(), '\0');
        }
    }
    int firstLost = 0;
};

TEST_F(GapTest, WhatStandsBehindAGapIsSeen) {
    Salvage salvage = of({made(u"gap.dkt"_s, whole)});
    const SalvageReport report = salvage.look(quiet);
    EXPECT_EQ(report.lostCommits(), 3);
    ASSERT_EQ(report.devices.size(), 1U);
    ASSERT_EQ(report.devices[0].missing.size(), 1U);
    EXPECT_EQ(report.devices[0].missing[0].from, firstLost);
    EXPECT_EQ(report.behindGap(), static_cast<int>(truth.size()) - firstLost - 2);
    const auto journal = written(salvage);
    EXPECT_GT(salvage.report().restated, 12);
    laptop.open();
    for (int n = 0; n < 70; ++n) {
        const CellState now = journal->cell(salvagedRow(n), salvagedWords);
        EXPECT_EQ(now.value, laptop.value(salvagedRow(n), salvagedWords)) << n;
        EXPECT_FALSE(now.conflict) << n;
    }
    for (const int gone : {6, 44})
        EXPECT_TRUE(journal->row(RowKind::Finding, salvagedRow(gone), [](const RowView& row) {
            EXPECT_FALSE(row.alive());
        })) << gone;
    EXPECT_EQ(journal->count(RowKind::Finding), laptop->count(RowKind::Finding));
    // What was entered by the lost ones is in the tables still, unsigned.
    EXPECT_EQ(salvage.report().fromTables, 3);
    for (int n = 54; n < 57; ++n)
        EXPECT_EQ(journal->cell(salvagedRow(n), salvagedWords).value,
                  laptop.value(salvagedRow(n), salvagedWords))
            << n;
    EXPECT_EQ(journal->conflictCount(), 0);
    const auto history = journal->history({.row = salvagedRow(5), .field = salvagedWords});
    ASSERT_FALSE(history.empty());
    EXPECT_TRUE(history.front().commit.comment.contains(laptop.intent.person)) << "who entered it is told";
}

TEST_F(GapTest, AClosedGapChangesOnlyWhatWasLost) {
    Salvage salvage = of({made(u"gap.dkt"_s, whole)});
    const auto journal = written(salvage);
    journal->commit(salvager, {journal->set(salvagedRow(60), salvagedWords, u"đã sửa tiếp"_s)});
    const ApplyReport report = journal->apply(truth);
    EXPECT_EQ(report.forks, 0);
    EXPECT_TRUE(report.refused.empty());
    EXPECT_TRUE(journal->waiting().empty());
    EXPECT_EQ(journal->conflictCount(), 0);
    EXPECT_EQ(journal->cell(salvagedRow(60), salvagedWords).value, text(u"đã sửa tiếp"));
    laptop.open();
    for (int n = 0; n < 70; ++n) {
        if (n == 60)
            continue;
        EXPECT_EQ(journal->cell(salvagedRow(n), salvagedWords).value,
                  laptop.value(salvagedRow(n), salvagedWords))
            << n;
    }
    EXPECT_EQ(journal->count(RowKind::Finding), laptop->count(RowKind::Finding));
    EXPECT_TRUE(journal->verify().ok());
    EXPECT_EQ(journal->devices().size(), 2U) << "the salvaged dossier went on as another device";
}

} // namespace
} // namespace dkt::test
