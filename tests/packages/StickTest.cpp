// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over and backing up to a stick that is too small, is pulled, or loses power: whole under its name
// or not there, told in one sentence, and the dossier is as it was.
#include "Machine.h"

#include "../journal/SmallDisk.h"
#include "../journal/Tracer.h"

#include "journal/BackupFile.h"
#include "packages/PackageProof.h"
#include "services/backup/BackupService.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

/// What is put on the stick, and what of it says that it is whole.
struct StickWork {
    const char* name;
    const char* suffix;
    void (*write)(Machine& machine, const QString& path);
    void (*prove)(const QString& path);
};

void exportToStick(Machine& machine, const QString& path) {
    machine.packAs({.path = path});
}

void proveOnStick(const QString& path) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    NoProgress quiet;
    const PackageProof proof = proofOf(file, {}, quiet);
    EXPECT_TRUE(proof.ok());
    EXPECT_EQ(proof.files, 1);
}

void backUpToStick(Machine& machine, const QString& path) {
    NoProgress quiet;
    (void)BackupService({machine.path(u"backups"_s), {}}, machine.clock)
        .makeAt(*machine.dossier, path, quiet);
}

void proveBackupOnStick(const QString& path) {
    BackupFile file(path);
    file.requireWhole();
    EXPECT_EQ(file.content().files, 1);
}

constexpr StickWork stickWorks[] = {{"handOver", ".dktx", exportToStick, proveOnStick},
                                    {"backUp", ".dkt-backup", backUpToStick, proveBackupOnStick}};

enum class Outcome : char { Died, Done, Refused, BadlyRefused };

/// What the child that writes tells its parent.
struct StickTale {
    Outcome outcome = Outcome::Died;
    Error::Kind kind{};
    qint64 milliseconds = 0;
};

class Stick : public ::testing::TestWithParam<StickWork> {
protected:
    Stick() {
        machine.create();
        const RowId row = machine.write(u"Chưa niêm yết thủ tục"_s);
        EvidenceService(*machine.dossier)
            .add(machine.actor, row, {evidenceFromBytes(u"a.jpg"_s, noiseOf(70'000))});
        // Introduced and with nothing to be written of itself: what is looked at is the stick.
        machine.pack();
        QDir().mkpath(folder);
        closeMachine();
    }
    void openMachine() { machine.dossier = Dossier::open(machine.path(u"h.dkt"_s), machine.options); }
    void closeMachine() {
        machine.dossier->close();
        machine.dossier.reset();
    }
    /// In the child: writes, and notes how it ended.
    void writeAndTell() {
        openMachine();
        QElapsedTimer timer;
        timer.start();
        try {
            GetParam().write(machine, path);
            tale->outcome = Outcome::Done;
        } catch (const Error& error) {
            tale->outcome = error.message().isEmpty() || error.message().contains(u'\n')
                                ? Outcome::BadlyRefused
                                : Outcome::Refused;
            tale->kind = error.kind();
        } catch (...) {
            tale->outcome = Outcome::BadlyRefused;
        }
        tale->milliseconds = timer.elapsed();
        closeMachine();
    }
    int liveWithStick() {
        try {
            writeAndTell();
            return 0;
        } catch (...) {
            return 1;
        }
    }
    /// The dossier is whole, and knows of a hand-over only where there was one.
    void expectDossier(std::size_t handedOver) {
        openMachine();
        EXPECT_TRUE(machine->verify().ok());
        EXPECT_EQ(machine->exchanges().size(), handedOver);
        closeMachine();
    }

    Machine machine{u"máy trưởng đoàn"_s};
    const QString folder = machine.path(u"stick"_s);
    const QString path = folder + u"/gửi"_s + QString::fromLatin1(GetParam().suffix);
    const bool handsOver = GetParam().write == exportToStick;
    Shared<StickTale> tale;
};

INSTANTIATE_TEST_SUITE_P(Writing, Stick, ::testing::ValuesIn(stickWorks),
                         [](const auto& chosen) { return std::string(chosen.param.name); });

TEST_P(Stick, tooSmallAtEverySize) {
    std::size_t handedOver = 1;
    int fits = 0;
    for (int kib = 4; fits < 2; kib += 4) {
        ASSERT_LT(kib, 4000) << "it never fits";
        *tale.operator->() = {};
        const Small result = inSmallDisk(folder, kib, [&] {
            writeAndTell();
            if (tale->outcome == Outcome::Done)
                GetParam().prove(path);
            else
                EXPECT_TRUE(QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
            return !HasFailure();
        });
        if (result == Small::NotPermitted)
            GTEST_SKIP() << "a small disk may not be mounted here";
        ASSERT_EQ(result, Small::Whole) << kib << " KiB";
        if (tale->outcome == Outcome::Done) {
            ++fits;
            handedOver += handsOver ? 1 : 0;
        } else {
            ASSERT_EQ(tale->outcome, Outcome::Refused) << kib << " KiB";
            ASSERT_EQ(tale->kind, Error::Kind::DiskFull) << kib << " KiB";
            ASSERT_EQ(fits, 0) << "fits " << kib - 4 << " KiB and not " << kib;
        }
    }
    expectDossier(handedOver);
}

// From any call on, nothing on the stick can be written any more, not even cleaned up.
TEST_P(Stick, pulledAtEachCall) {
    for (int at = 1;; ++at) {
        for (const QString& left : QDir(folder).entryList(QDir::Files))
            ASSERT_TRUE(QFile::remove(folder + u'/' + left));
        *tale.operator->() = {};
        const auto end = runTraced([this] { return liveWithStick(); },
                                   {Trap::What::Pull, at, false, folder.toStdString()});
        if (!end)
            GTEST_SKIP() << "a child may not be traced here, or its calls cannot be made to fail";
        ASSERT_EQ(end->code, 0) << "pulled at call " << at;
        if (QFile::exists(path)) {
            ASSERT_NO_FATAL_FAILURE(GetParam().prove(path));
        }
        if (!end->trapped) {
            EXPECT_EQ(tale->outcome, Outcome::Done);
            EXPECT_GT(at, 4);
            break;
        }
        EXPECT_LT(tale->milliseconds, 1000) << "pulled at call " << at;
        const bool named = std::ranges::any_of(end->seen, [&](const TracedCall& call) {
            return call.kind == TracedCall::Kind::Name &&
                   &call < &end->seen[static_cast<std::size_t>(at) - 1];
        });
        ASSERT_EQ(QFile::exists(path), named) << "pulled at call " << at;
        // A backup that has its name is one, whatever the stick says afterwards; handed over it is not.
        ASSERT_TRUE(tale->outcome == Outcome::Refused ||
                    (tale->outcome == Outcome::Done && named && !handsOver))
            << "pulled at call " << at;
        expectDossier(1);
        ASSERT_FALSE(HasFailure()) << "pulled at call " << at;
    }
}

// What a power cut leaves is what was synced: all of the file before it is named, then its folder.
TEST_P(Stick, isSyncedBeforeItIsNamed) {
    const auto end =
        runTraced([this] { return liveWithStick(); }, {Trap::What::Nothing, 0, false, folder.toStdString()});
    if (!end)
        GTEST_SKIP() << "a child may not be traced here";
    ASSERT_EQ(tale->outcome, Outcome::Done);
    const std::string name = path.toStdString(), part = name + ".part";
    using Kind = TracedCall::Kind;
    enum { Nothing, Written, Synced, Named, Lasting } state = Nothing;
    for (const TracedCall& call : end->seen) {
        if (call.path == part && call.kind == Kind::Write) {
            ASSERT_LT(state, Named);
            state = Written;
        } else if (call.path == part && call.kind == Kind::Sync) {
            ASSERT_EQ(state, Written);
            state = Synced;
        } else if (call.path == name) {
            ASSERT_EQ(state, Synced);
            ASSERT_EQ(call.kind, Kind::Name);
            state = Named;
        } else if (call.path == folder.toStdString() && call.kind == Kind::Sync) {
            ASSERT_EQ(state, Named);
            state = Lasting;
        }
    }
    EXPECT_EQ(state, Lasting);
}

} // namespace
} // namespace dkt::test
