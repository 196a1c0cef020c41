// SPDX-License-Identifier: GPL-3.0-or-later
// One answer saved durably, journal and projection included, against a bare durable one-row commit of SQLite
// in the same run and folder; reading 20,000 answers; taking in another laptop's work.
#include "journal/Journal.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using namespace dkt;

struct Times {
    std::vector<double> ms;

    [[nodiscard]] double at(double share) {
        std::ranges::sort(ms);
        return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
    }
};

template <class Action> double millis(const Action& action) {
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

class BareTable {
public:
    explicit BareTable(const QString& path) {
        sqlite3_open(path.toUtf8().constData(), &m_db);
        run("PRAGMA locking_mode=EXCLUSIVE");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT)");
        sqlite3_prepare_v2(
            m_db,
            "INSERT INTO t(v) VALUES('sáu mươi ký tự ghi chú của một câu trả lời, như thường gặp ở đây')", -1,
            &m_insert, nullptr);
    }
    ~BareTable() {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }
    void save() {
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

private:
    void run(const char* sql) { sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr); }

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

JournalOptions optionsIn(const QTemporaryDir& folder, const QString& name) {
    JournalOptions options;
    options.identityDir = folder.filePath(name);
    options.deviceLabel = name;
    options.unsafeFolders = UnsafeFolders::Allow;
    return options;
}

std::vector<Op> newAnswer(const RowId& row, const RowId& visit, int n) {
    return {{row, field::Answer::visit, Value(visit), {}},
            {row, field::Answer::item, Value(RowId::derived({"item", QByteArray::number(n % 41)})), {}},
            {row, field::Answer::result, ValueList{Value(u"partlyMet"_s), Value(931), Value(980)}, {}},
            {row,
             field::Answer::note,
             u"Chưa niêm yết đầy đủ thủ tục hành chính tại bộ phận một cửa %1"_s.arg(n),
             {}}};
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + u"/bench-XXXXXX"_s : QString());
    const Intent intent{u"Trưởng đoàn"_s, u"answer.edit"_s, u"bench"_s};
    auto a = Journal::create(folder.filePath(u"a.dkt"_s), optionsIn(folder, u"a"_s));
    std::vector<RowId> rows;
    const double filled = millis([&] {
        std::vector<Op> ops;
        for (int n = 0; n < 20'000; ++n) {
            rows.push_back(RowId::random());
            const auto answer =
                newAnswer(rows.back(), RowId::derived({"visit", QByteArray::number(n / 41)}), n);
            ops.insert(ops.end(), answer.begin(), answer.end());
            if (ops.size() >= 8000)
                a->commit(intent, std::exchange(ops, {}));
        }
    });
    std::printf("fill: 20,000 answers (80,000 ops, 10 commits) %.0f ms, %.0f ops/s\n", filled,
                80'000 / filled * 1000);

    BareTable bare(folder.filePath(u"bare.db"_s));
    Times yardstick, save;
    for (int n = 0; n < 3000; ++n) {
        yardstick.ms.push_back(millis([&] { bare.save(); }));
        const RowId row = rows[static_cast<std::size_t>(n) * 7 % rows.size()];
        save.ms.push_back(
            millis([&] { a->commit(intent, {a->set(row, field::Answer::note, u"ghi chú %1"_s.arg(n))}); }));
    }
    std::printf("bare durable row: median %.3f ms, p99 %.3f ms\n", yardstick.at(0.5), yardstick.at(0.99));
    std::printf(
        "one answer saved: median %.3f ms, p99 %.3f ms, max %.3f ms; ratio of medians %.2f (target 3)\n",
        save.at(0.5), save.at(0.99), save.at(1), save.at(0.5) / yardstick.at(0.5));

    qsizetype sum = 0;
    const auto load = [&] {
        a->rows(RowKind::Answer, [&](const RowView& row) {
            sum += row.text(field::Answer::note).size() +
                   static_cast<qsizetype>(row.list(field::Answer::result).size()) +
                   row.ref(field::Answer::visit).data()[0] + row.ref(field::Answer::item).data()[0];
        });
    };
    load();
    std::printf("20,000 answers read: %.1f ms\n", millis(load));

    std::vector<SignedCommit> commits;
    std::printf("all commits exported: %.1f ms\n", millis([&] { commits = a->commitsSince(); }));
    auto b = Journal::create(folder.filePath(u"b.dkt"_s), optionsIn(folder, u"b"_s), a->dossierId());
    ApplyReport report;
    const double taken = millis([&] { report = b->apply(commits); });
    std::printf("taken in: %d commits, %d ops, %.0f ms, %.0f ops/s\n", report.fresh, report.ops, taken,
                report.ops / taken * 1000);
    const double again = millis([&] { report = b->apply(commits); });
    std::printf("taken in again: %.1f ms, new %d\n", again, report.fresh);
    std::printf("search index made: %.0f ms\n", millis([&] { (void)a->search(u"niem yet"_s); }));
    std::printf("search: %.2f ms\n", millis([&] { (void)a->search(u"mot cua"_s); }));
    std::printf("dump: %.0f ms; verify: %.0f ms; rebuild: %.0f ms\n", millis([&] { (void)a->dump(); }),
                millis([&] { (void)a->verify(); }), millis([&] { a->rebuildProjections(); }));
    std::printf("close and open: %.1f ms  (%lld)\n", millis([&] {
                    a->close();
                    a = Journal::open(folder.filePath(u"a.dkt"_s), optionsIn(folder, u"a"_s));
                }),
                static_cast<long long>(sum));
    return a->dump() == b->dump() ? 0 : 1;
}
