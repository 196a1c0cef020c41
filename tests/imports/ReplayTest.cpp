// SPDX-License-Identifier: GPL-3.0-or-later
#include "../fuzz/FuzzTargets.h"
#include "SheetTester.h"

#include <QDir>

#include <random>

namespace dkt {
namespace {

using namespace Qt::StringLiterals;

using FuzzTarget = void (*)(const std::uint8_t*, std::size_t);

struct Replayed {
    const char* folder;
    FuzzTarget target;
};

/// The fuzzers' corpus and systematic damage to it, in every test run: a crash, a hang or an error without
/// a sentence ends the program.
class ReplayTest : public ::testing::TestWithParam<Replayed> {
protected:
    static std::vector<QByteArray> corpus(const QString& folder) {
        std::vector<QByteArray> files;
        const QDir dir(QStringLiteral(DKT_SOURCE_DIR "/tests/fuzz/corpus/") + folder);
        for (const QString& name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            files.push_back(file.readAll());
        }
        return files;
    }
    static void run(FuzzTarget target, const QByteArray& bytes) {
        target(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
               static_cast<std::size_t>(bytes.size()));
    }
};

constexpr qsizetype damagedPlaces = 400; ///< of each file, evenly spread

TEST_P(ReplayTest, WholeFilesAndEveryPrefix) {
    const std::vector<QByteArray> files = corpus(QString::fromLatin1(GetParam().folder));
    ASSERT_FALSE(files.empty());
    for (const QByteArray& file : files) {
        run(GetParam().target, file);
        const qsizetype step = std::max<qsizetype>(1, file.size() / damagedPlaces);
        for (qsizetype length = 0; length < file.size(); length += step)
            run(GetParam().target, file.first(length));
    }
}

TEST_P(ReplayTest, FlippedBytes) {
    for (const QByteArray& file : corpus(QString::fromLatin1(GetParam().folder))) {
        const qsizetype step = std::max<qsizetype>(1, file.size() / damagedPlaces);
        for (qsizetype at = 0; at < file.size(); at += step)
            for (const char value : {'\xFF', '\0', '\x80'}) {
                QByteArray damaged = file;
                damaged[at] = static_cast<char>(damaged[at] ^ value);
                if (value == '\0')
                    damaged[at] = '\0';
                run(GetParam().target, damaged);
            }
    }
}

TEST_P(ReplayTest, RandomDamageFromAFixedSeed) {
    std::mt19937 random(20'260'914);
    for (const QByteArray& file : corpus(QString::fromLatin1(GetParam().folder)))
        for (int round = 0; round < 300; ++round) {
            QByteArray damaged = file;
            for (int blow = 0; blow < 4 && !damaged.isEmpty(); ++blow) {
                const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(damaged.size()));
                switch (random() % 3) {
                case 0:
                    damaged[at] = static_cast<char>(random());
                    break;
                case 1:
                    damaged.remove(at, static_cast<qsizetype>(random() % 16));
                    break;
                default:
                    damaged.insert(at, damaged.mid(static_cast<qsizetype>(random() % 64), 32));
                }
            }
            run(GetParam().target, damaged);
        }
}

INSTANTIATE_TEST_SUITE_P(Formats, ReplayTest,
                         ::testing::Values(Replayed{"xlsx", fuzz::xlsxSheet},
                                           Replayed{"ods", fuzz::odsContent}, Replayed{"xls", fuzz::xls},
                                           Replayed{"csv", fuzz::csv},
                                           Replayed{"checklist", fuzz::checklistJson}),
                         [](const auto& replayed) { return std::string(replayed.param.folder); });

/// Whole containers, where a checksum stands between the damage and the parser.
TEST(ReplayContainers, DamagedWorkbooksEndWell) {
    for (const char* name : {"checklists/chu-cu.xlsx", "types.ods", "types.xls"}) {
        QFile file(QStringLiteral(DKT_TEST_DATA "/imports/") + QString::fromLatin1(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const qsizetype step = std::max<qsizetype>(1, whole.size() / damagedPlaces);
        for (qsizetype at = 0; at < whole.size(); at += step) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(~damaged[at]);
            fuzz::anySheet(reinterpret_cast<const std::uint8_t*>(damaged.constData()),
                           static_cast<std::size_t>(damaged.size()));
            fuzz::anySheet(reinterpret_cast<const std::uint8_t*>(whole.constData()),
                           static_cast<std::size_t>(at));
        }
    }
}

} // namespace
} // namespace dkt
