// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzTargets.h"
#include "FuzzTools.h"
#include "GoldenDossier.h"

#include "journal/CommitCodec.h"
#include "journal/salvage/DamagedFile.h"
#include "journal/salvage/Salvage.h"

#include <QBuffer>

#include <sodium.h>

using namespace Qt::StringLiterals;

// Every signature is taken as good: this stands before libsodium's own.
extern "C" int crypto_sign_verify_detached(const unsigned char*, const unsigned char*, unsigned long long,
                                           const unsigned char*) {
    return 0;
}

namespace fuzz {
namespace {

using namespace dkt;

/// What takes as long as all the rest is done for an eighth of what the first byte may be.
bool alsoWhatTakesLong(const std::uint8_t* data, std::size_t size) {
    return size == 0 || data[0] / 2 % 8 == 0;
}

/// Reads whatever can be read of an open dossier.
void readAll(Journal& journal) {
    mustEndWell([&] { (void)journal.verify(); });
    mustEndWell([&] { (void)journal.dump(); });
    mustEndWell([&] { (void)journal.conflicts(); });
    mustEndWell([&] { (void)journal.history({}); });
    mustEndWell([&] { (void)journal.search(u"thu"_s); });
    mustEndWell([&] { (void)journal.damagedBlobs(); });
    mustEndWell([&] { (void)journal.drafts(); });
    mustEndWell([&] { (void)journal.devices(); });
    mustEndWell([&] { (void)journal.waiting(); });
    mustEndWell([&] { (void)journal.peers(); });
    mustEndWell([&] { (void)journal.undoable(u"s1"_s); });
    mustEndWell([&] {
        for (const KindInfo& kind : rowKinds())
            journal.rows(
                kind.kind,
                [&](const RowView& row) {
                    for (const FieldInfo& field : kind.fields)
                        (void)journal.cell(row.id(), field.id);
                },
                Journal::Include::Deleted);
    });
}

/// The golden dossier, open, for commits that are tried and not kept.
Journal& openGolden() {
    test::Laptop& laptop = GoldenDossier::get().laptop();
    if (!laptop.journal) {
        GoldenDossier::get().putPatched({});
        laptop.open();
    }
    return *laptop;
}

} // namespace

void commitBody(const std::uint8_t* data, std::size_t size) {
    const QByteArray body = view(data, size).toByteArray();
    const SignedCommit bytes{body, QByteArray(64, 's')};
    const ApplyReport report = openGolden().apply(std::vector{bytes}, ApplyMode::DryRun);
    try {
        const Commit commit = commitcodec::decode(body);
        must(commitcodec::decodeInfo(body).info == commit.info, "who and when is read alike");
        must(report.fresh + report.known + report.stored > 0 || !report.refused.empty(),
             "taken in or refused");
        const Commit again = commitcodec::decode(commitcodec::encode(commit));
        must(again.ops == commit.ops && again.info.at == commit.info.at, "reads back as it was");
    } catch (const CborReader::Fault&) {
        must(report.refused.size() == 1, "what cannot be read is refused");
    }
}

void dossier(const std::uint8_t* data, std::size_t size) {
    GoldenDossier& golden = GoldenDossier::get();
    golden.putPatched(view(data, size));
    test::Laptop& laptop = golden.laptop();
    mustEndWell([&] {
        laptop.open();
        readAll(*laptop);
        mustEndWell([&] { laptop.edit(RowId::derived({"golden", "0"}), field::Finding::text, u"x"_s); });
        mustEndWell([&] { laptop->apply(golden.commits()); });
        if (alsoWhatTakesLong(data, size))
            mustEndWell([&] { laptop->rebuildProjections(); });
        laptop.close();
    });
    laptop.journal.reset();
}

void salvage(const std::uint8_t* data, std::size_t size) {
    GoldenDossier& golden = GoldenDossier::get();
    golden.putPatched(view(data, size));
    const test::Laptop& laptop = golden.laptop();
    const QString target = laptop.file() + u".salvaged"_s;
    mustEndWell([&] {
        std::vector<std::unique_ptr<SalvageSource>> sources;
        sources.push_back(std::make_unique<DamagedFile>(laptop.file()));
        Salvage work(std::move(sources));
        NoProgress quiet;
        (void)work.look(quiet);
        if (!alsoWhatTakesLong(data, size))
            return;
        (void)work.write(target, laptop.options, laptop.intent, quiet);
        must(Journal::open(target, laptop.options)->verify().ok(), "what was got out is sound");
    });
    for (const QString& left : {target, target + u"-wal"_s})
        QFile::remove(left);
}

} // namespace fuzz
