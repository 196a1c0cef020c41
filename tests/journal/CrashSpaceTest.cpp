// SPDX-License-Identifier: GPL-3.0-or-later
// File systems of the smallest sizes, filled until nothing fits.
#include "Deeds.h"
#include "SmallDisk.h"

#include "util/Error.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

/// Folding the log in may need more room than there is: that is told for what it is.
void closeWithLittleRoom(Laptop& laptop) {
    try {
        laptop.close();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::DiskFull);
        EXPECT_TRUE(error.message().contains(u"is saved"_s)) << error.what();
        EXPECT_TRUE(QFile::exists(laptop.file() + u"-wal"_s));
        laptop.journal.reset();
    }
}

/// Fills the disk with steps, keys on it too, then frees a little and goes on.
bool fillDisk(Laptop& laptop, const Deeds& deeds) {
    QFile ballast(laptop.home.filePath(u"ballast"_s));
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(400 * 1024, 'b')) < 0 ||
        !ballast.flush())
        return false;
    laptop.create(Deeds::dossier());
    int acknowledged = -1;
    try {
        for (int step = 0;; ++step) {
            deeds.act(laptop, step);
            acknowledged = step;
        }
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::DiskFull)
            throw;
    }
    deeds.expectUpTo(laptop, acknowledged);
    ballast.remove();
    deeds.act(laptop, acknowledged + 1);
    closeWithLittleRoom(laptop);
    laptop.open();
    deeds.expectUpTo(laptop, acknowledged + 1);
    return !::testing::Test::HasFailure();
}

class CrashSpaceOf : public ::testing::TestWithParam<Deeds::Kind> {};

INSTANTIATE_TEST_SUITE_P(CrashSpace, CrashSpaceOf,
                         ::testing::Values(Deeds::Kind::Edit, Deeds::Kind::Attach, Deeds::Kind::Import),
                         [](const auto& chosen) { return std::string(Deeds(chosen.param, 0).name()); });

// DKT_DISKS sizes in steps of 4 KiB.
TEST_P(CrashSpaceOf, fullAtEverySize) {
    const int sizes = qEnvironmentVariableIsSet("DKT_DISKS") ? qEnvironmentVariableIntValue("DKT_DISKS") : 60;
    const Deeds deeds(GetParam(), 1000);
    for (int n = 0; n < sizes; ++n) {
        const int kib = 1000 + n * 4;
        Laptop laptop;
        const Small result =
            inSmallDisk(laptop.home.path(), kib, [&] { return fillDisk(laptop, deeds); });
        if (result == Small::NotPermitted)
            GTEST_SKIP() << "a small disk may not be mounted here";
        ASSERT_EQ(result, Small::Whole) << kib << " KiB";
    }
}

} // namespace
} // namespace dkt::test
