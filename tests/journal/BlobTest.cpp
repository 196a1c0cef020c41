// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Journal.h"
#include "journal/JournalSchema.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

class BlobTest : public ::testing::Test {
protected:
    [[nodiscard]] JournalOptions options() const {
        JournalOptions made;
        made.identityDir = folder.filePath(u"id"_s);
        made.unsafeFolders = UnsafeFolders::Allow;
        return made;
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"d.dkt"_s); }
    void raw(const char* sql) {
        Database database(path(), journalschema::format);
        Transaction transaction(database);
        database.exec(sql);
        transaction.commit();
    }

    QTemporaryDir folder;
};

TEST_F(BlobTest, FilesAreWrittenWithTheCommitThatNamesThem) {
    auto journal = Journal::create(path(), options());
    const Blob file = Blob::of(QByteArray(100000, 'x'));
    const RowId row = RowId::random();
    EXPECT_THROW(journal->commit({u"Thư ký"_s, u"evidence.add"_s, {}, {}}, {}, {file}), Error);
    EXPECT_FALSE(journal->hasBlob(file.hash)) << "a refused commit keeps nothing";
    journal->commit({u"Thư ký"_s, u"evidence.add"_s, {}, {}},
                    {journal->set(row, field::Evidence::caption, u"a"_s)}, {file});
    journal->close();
    journal = Journal::open(path(), options());
    EXPECT_EQ(journal->blob(file.hash), file.bytes);
    ASSERT_EQ(journal->blobs().size(), 1U);
    EXPECT_EQ(journal->blobs()[0].size, 100000);
}

TEST_F(BlobTest, ADossierFromBeforeGetsTheTable) {
    Journal::create(path(), options())->close();
    raw("DROP TABLE blob");
    auto journal = Journal::open(path(), options());
    const Blob file = Blob::of("một");
    journal->bringBlobs({&file, 1});
    EXPECT_TRUE(journal->hasBlob(file.hash));
}

TEST_F(BlobTest, DamageIsFound) {
    auto journal = Journal::create(path(), options());
    const Blob file = Blob::of("một");
    journal->bringBlobs({&file, 1});
    EXPECT_TRUE(journal->damagedBlobs().empty());
    journal->close();
    raw("UPDATE blob SET bytes = x'00'");
    journal = Journal::open(path(), options());
    EXPECT_EQ(journal->damagedBlobs(), std::vector<QByteArray>{file.hash});
}

TEST_F(BlobTest, WhatIsNotWhatItsHashSaysIsRefused) {
    auto journal = Journal::create(path(), options());
    const Blob good = Blob::of("một");
    const Blob files[] = {good, {good.hash.left(31) + 'x', "hai"}};
    EXPECT_THROW(journal->bringBlobs(files), Error);
    EXPECT_TRUE(journal->blobs().empty()) << "none of them is kept";
}

} // namespace

} // namespace dkt
