// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds FOLDER: writes the beginnings of the corpora that are made of a dossier (commit, package,
// dossier, salvage), after a format changed.
#include "GoldenDossier.h"

#include "packages/PackageHeader.h"

#include <QCoreApplication>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

using namespace dkt;
using namespace dkt::test;

QByteArray record(char type, const QByteArray& bytes) {
    QByteArray head(5, type);
    qToBigEndian(static_cast<quint32>(bytes.size()), head.data() + 1);
    return head + bytes;
}

QByteArray number64(qint64 number) {
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

PackageHeader headerOf(const Journal& journal) {
    PackageHeader header;
    header.dossier = journal.dossierId();
    header.package = RowId::derived({"package"});
    header.title = u"Kiểm tra"_s;
    header.sender = journal.devices().front().key;
    header.person = u"Thư ký"_s;
    header.made = QDateTime(QDate(2026, 8, 20), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600);
    header.have = journal.have();
    header.commits = 3;
    return header;
}

/// The records of a package with three commits and a file, after the byte that says so.
QByteArray records(const Journal& journal, const std::vector<SignedCommit>& commits) {
    const QByteArray signature(64, 's');
    QByteArray all(1, '\1');
    all += record('H', packageheader::encode(headerOf(journal)) + signature);
    for (std::size_t n = 0; n < 3; ++n)
        all += record('C', commits[n].body + commits[n].signature);
    const Blob file = Blob::of("một tệp");
    all += record('B', file.hash + number64(file.bytes.size())) + record('D', file.bytes);
    return all + record('T', number64(3) + number64(1) + signature);
}

/// A patch of one byte, at the `place`th that holds something.
QByteArray changedAt(quint32 place, char first) {
    QByteArray patch(6, first);
    qToBigEndian(place << 8U, patch.data() + 1); // The length after it: one byte.
    patch[5] = static_cast<char>(0xee);
    return patch;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    fuzz::GoldenDossier& golden = fuzz::GoldenDossier::get();
    int number = 0;
    for (const SignedCommit& commit : golden.commits())
        if (++number % 3 == 0)
            putBytes(folder + u"/commit/%1"_s.arg(number), commit.body);
    golden.laptop().open();
    putBytes(folder + u"/package/records"_s, records(*golden.laptop().journal, golden.commits()));
    // Whole, with its log and without; with a byte changed here and there.
    for (const char* corpus : {"dossier", "salvage"}) {
        const QString place = folder + u'/' + QString::fromLatin1(corpus);
        putBytes(place + u"/whole"_s, QByteArray(1, '\0'));
        putBytes(place + u"/without_log"_s, QByteArray(1, '\1'));
        for (int n = 0; n < 16; ++n)
            putBytes(place + u"/changed%1"_s.arg(n), changedAt(n * 0x0f31, n % 4 == 0 ? '\0' : '\2'));
    }
}
