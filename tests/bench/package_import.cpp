// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in a package of 100,000 ops in 20,000 signed commits, reading, checking and folding included,
// against a bare upsert of as many rows in the same run; the same package again; how long a package is; how
// all of it grows when the input doubles. One thread.
#include "packages/PackageExporter.h"
#include "packages/PackageImporter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace dkt;

template <class Action> double millis(const Action& action) {
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

JournalOptions optionsIn(const QTemporaryDir& folder, const QString& name) {
    JournalOptions options;
    options.identityDir = folder.filePath(name);
    options.deviceLabel = name;
    options.unsafeFolders = UnsafeFolders::Allow;
    return options;
}

/// The highest memory of the process so far, MB.
int peakMb() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    return 0;
}

/// Answers as they are given on site: five cells, each its own commit; every fourth one answers again.
void work(Dossier& dossier, int commits) {
    const Intent intent{u"Thành viên tổ 1"_s, u"answer.edit"_s, u"bench"_s};
    Journal& journal = dossier.journal();
    for (int n = 0; n < commits; ++n) {
        const int answer = n % 4 == 3 ? n - 3 : n;
        const RowId visit = RowId::derived({"visit", QByteArray::number(n)});
        const RowId row = RowId::derived({"answer", QByteArray::number(answer)});
        journal.commit(
            intent,
            {journal.set(row, field::Answer::visit, Value(visit)),
             journal.set(row, field::Answer::item, Value(RowId::derived({"item", QByteArray::number(n)}))),
             journal.set(row, field::Answer::result, ValueList{Value(u"partlyMet"_s), Value(n), Value(980)}),
             journal.set(row, field::Answer::note, u"Chưa niêm yết đầy đủ thủ tục hành chính %1"_s.arg(n)),
             journal.set(row, field::Answer::verifiedScore, Value(0.25 * (n % 9)))});
    }
}

double bareUpsert(const QString& path, int rows) {
    sqlite3* db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_exec(db,
                 "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                 "CREATE TABLE t(row BLOB, field INT, val, PRIMARY KEY(row, field)) WITHOUT ROWID",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* put = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO t VALUES(?,?,?) ON CONFLICT DO UPDATE SET val=excluded.val", -1, &put,
                       nullptr);
    const double taken = millis([&] {
        sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (int n = 0; n < rows; ++n) {
            const RowId row = RowId::derived({"answer", QByteArray::number(n / 5)});
            sqlite3_bind_blob(put, 1, row.data(), 16, SQLITE_TRANSIENT);
            sqlite3_bind_int(put, 2, n % 5);
            sqlite3_bind_text(put, 3, "Chưa niêm yết đầy đủ thủ tục hành chính", -1, SQLITE_STATIC);
            sqlite3_step(put);
            sqlite3_reset(put);
        }
        sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    });
    sqlite3_finalize(put);
    sqlite3_close(db);
    return taken;
}

int run(const QTemporaryDir& folder, int commits) {
    const QString mark = QString::number(commits);
    auto a = Dossier::create(folder.filePath(u"a%1.dkt"_s.arg(mark)), optionsIn(folder, u"a"_s));
    work(*a, commits);
    NoProgress quiet;
    const QString path = folder.filePath(mark + u".dktx"_s);
    ExportReport written;
    const double writing = millis([&] {
        written = PackageExporter(*a).write({path}, {u"Trưởng đoàn"_s, u"s"_s}, quiet);
    });
    const qint64 ops = 5LL * commits;
    std::printf("%d commits, %lld ops: written and read back in %.0f ms, %.1f bytes an op\n", commits,
                static_cast<long long>(ops), writing,
                static_cast<double>(written.bytes) / static_cast<double>(ops));
    const double bare = bareUpsert(folder.filePath(u"bare%1.db"_s.arg(mark)), static_cast<int>(ops));
    auto b = Dossier::createAs(a->journal().dossierId(), folder.filePath(u"b%1.dkt"_s.arg(mark)),
                               optionsIn(folder, u"b"_s));
    const int before = peakMb();
    ImportReport report;
    const ImportOrder order{.paths = {path}, .newcomers = UnknownDevices::Accept};
    const double taken = millis([&] { report = PackageImporter(*b).run(order, quiet); });
    std::printf("taken in: %d commits, %d ops in %.0f ms: %.0f ops/s (wanted 40,000); bare upsert %.0f ms, "
                "ratio %.1f; "
                "peak %d MB, before %d MB\n",
                report.total.fresh, report.total.ops, taken, report.total.ops / taken * 1000, bare,
                taken / bare, peakMb(), before);
    const double again = millis([&] { report = PackageImporter(*b).run(order, quiet); });
    std::printf("the same again: %.0f ms, %d new (wanted < 100 ms)\n", again, report.total.fresh);
    return a->journal().dump() == b->journal().dump() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + u"/bench-XXXXXX"_s : QString());
    return run(folder, 20'000) + run(folder, 40'000);
}
