// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaptopImage.h"

#include "journal/CommitCodec.h"
#include "util/Error.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId careWords = field::Finding::text;

/// Changes the closed file behind the program's back.
void tamper(const Laptop& laptop, const char* sql) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(laptop.file()).constData(), &db), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    sqlite3_close(db);
}

void fill(Laptop& laptop) {
    laptop.create();
    for (int n = 0; n < 5; ++n)
        laptop.edit(RowId::random(), careWords, u"x%1"_s.arg(n));
    laptop.close();
}

TEST(Verify, namesTheFirstBrokenLink) {
    const struct {
        const char* sql;
        int seq;
    } cases[] = {
        {"UPDATE tcommit SET body = CAST(substr(body, 1, 150) || x'ff' || substr(body, 152) AS BLOB) WHERE "
         "cid & 0xff = 3",
         3},
        {"UPDATE tcommit SET sig = zeroblob(64) WHERE cid & 0xff = 4", 4},
        {"UPDATE tcommit SET hash = zeroblob(32) WHERE cid & 0xff = 2", 2},
        {"DELETE FROM tcommit WHERE cid & 0xff = 3", 3},
        {"UPDATE tcommit SET (sig, hash, body) = (SELECT sig, hash, body FROM tcommit WHERE cid & 0xff = 5) "
         "WHERE cid & 0xff = 4",
         4},
        {"UPDATE tcommit SET sig = zeroblob(64) WHERE cid & 0xff = 6", 6}, // The last.
    };
    for (const auto& broken : cases) {
        Laptop laptop;
        fill(laptop);
        laptop.open();
        const VerifyReport good = laptop->verify();
        EXPECT_TRUE(good.ok());
        EXPECT_EQ(good.commits, 6);
        EXPECT_EQ(good.ops, 6);
        laptop.close();
        tamper(laptop, broken.sql);
        laptop.open();
        const VerifyReport report = laptop->verify();
        ASSERT_TRUE(report.broken) << broken.sql;
        EXPECT_EQ(report.broken->id.seq, broken.seq) << broken.sql;
        EXPECT_FALSE(report.broken->reason.isEmpty());
        EXPECT_FALSE(report.ok());
    }
}

TEST(Verify, noticesTablesThatSayAnotherThingAndARebuildMendsThem) {
    for (const char* sql : {"UPDATE row_Finding SET text = 'y' WHERE id = (SELECT min(id) FROM row_Finding)",
                            "DELETE FROM row_Finding", "UPDATE row_Finding SET alive = 0",
                            "UPDATE row_Finding SET conflicts = 1", "UPDATE op SET state = 0",
                            "INSERT INTO conflict VALUES(zeroblob(16), 1004, 0)",
                            "INSERT INTO row_Unit(id) VALUES(zeroblob(16))"}) {
        Laptop laptop;
        fill(laptop);
        tamper(laptop, sql);
        laptop.open();
        EXPECT_FALSE(laptop->verify().projection) << sql;
        laptop->rebuildProjections();
        EXPECT_TRUE(laptop->verify().ok()) << sql;
        EXPECT_EQ(laptop->count(RowKind::Finding), 5);
    }
}

TEST(Rebuild, happensAtOpenWhenTheTablesWereAnotherProgramsMaking) {
    Laptop laptop;
    fill(laptop);
    laptop.open();
    const QByteArray before = laptop->dump();
    laptop.close();
    tamper(
        laptop,
        "UPDATE meta SET value = x'00' WHERE key = 'derived'; DROP TABLE row_Visit; DROP TABLE search_index; "
        "DROP VIEW search_folded; ALTER TABLE row_Finding DROP COLUMN text; CREATE TABLE row_Future(id)");
    laptop.open();
    EXPECT_EQ(laptop->dump(), before);
    EXPECT_TRUE(laptop->verify().ok());
    EXPECT_EQ(laptop->search(u"x3"_s).size(), 1U);
}

TEST(Rebuild, keepsDraftsAndWhatWaits) {
    Laptop a(u"máy A"_s), b(u"máy B"_s);
    fill(a);
    a.open();
    b.create(a->dossierId());
    const auto commits = a->commitsSince();
    b->apply(std::vector{commits[3]});
    b->saveDraft(RowId::random(), careWords, u"đang gõ"_s);
    b->rebuildProjections();
    EXPECT_EQ(b->drafts().size(), 1U);
    EXPECT_EQ(b->waiting().size(), 1U);
    b->apply(commits);
    EXPECT_EQ(a->dump(), b->dump());
}

// A commit of the same device and number, rightly signed, in the place of another: what follows it tells.
TEST(Verify, noticesAnExchangedCommit) {
    Laptop laptop, clone;
    fill(laptop);
    LaptopImage::of(laptop).putOn(clone, LaptopImage::Part::DossierAndKeys);
    for (Laptop* one : {&laptop, &clone}) {
        one->open();
        one->edit(RowId::random(), careWords, u"riêng"_s);
        one->edit(RowId::random(), careWords, u"tiếp"_s);
        one->close();
    }
    const QByteArray other = "ATTACH '" + QFile::encodeName(clone.file()) +
                             "' AS other;"
                             "UPDATE main.tcommit SET (hlc, hash, sig, body) = (SELECT hlc, hash, sig, body "
                             "FROM other.tcommit AS o WHERE o.cid = tcommit.cid) WHERE cid & 0xff = 7";
    tamper(laptop, other.constData());
    laptop.open();
    const VerifyReport report = laptop->verify();
    ASSERT_TRUE(report.broken);
    EXPECT_EQ(report.broken->id.seq, 8) << "the one after it";
}

// Whatever is damaged in the tables is told in words that say what to do; nothing else is thrown.
TEST(Damage, isToldAsSuch) {
    const struct {
        const char* sql;
        std::function<void(Laptop&)> use;
    } cases[] = {
        {"UPDATE op SET dev = 99",
         [](Laptop& l) {
             l->rows(RowKind::Finding, [&](const RowView& row) { (void)l->cell(row.id(), careWords); });
         }},
        {"UPDATE op SET val = x'61ff'", [](Laptop& l) { (void)l->dump(); }},
        {"UPDATE op SET val = NULL, idx = 7", [](Laptop& l) { (void)l->dump(); }},
        {"UPDATE tcommit SET body = x'00'", [](Laptop& l) { (void)l->history({}); }},
        {"UPDATE tcommit SET body = x'00'", [](Laptop& l) { l->rebuildProjections(); }},
        {"INSERT INTO conflict VALUES(zeroblob(16), 1005, 0)", [](Laptop& l) { (void)l->conflicts(); }},
        {"DROP TABLE conflict", [](Laptop& l) { (void)l->conflictCount(); }},
        {"ALTER TABLE row_Finding DROP COLUMN text", [](Laptop& l) { (void)l->verify(); }},
    };
    for (const auto& damage : cases) {
        Laptop laptop;
        fill(laptop);
        tamper(laptop, damage.sql);
        try {
            laptop.open();
            damage.use(laptop);
            ADD_FAILURE() << damage.sql << ": not noticed";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::CannotOpen) << damage.sql;
            EXPECT_TRUE(error.message().contains(u"backup"_s)) << error.what();
        }
    }
}

} // namespace
} // namespace dkt::test
