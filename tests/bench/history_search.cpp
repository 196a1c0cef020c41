// SPDX-License-Identifier: GPL-3.0-or-later
// A history of 300,000 changes: the first page of it, the first page with a word in it, all of one visit, a word
// through to the end, who acted. Against reading every commit's bytes once, in the same run.
//   bench_history_search [CHANGES]
#include "services/Dossier.h"
#include "services/history/HistoryFacts.h"
#include "services/history/HistorySearch.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

using namespace dkt;

template <class F> double millis(const F& action) {
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Like a campaign's: 200 visits, answers of three cells each, notes now and then, some of them written again.
void fill(Dossier& dossier, int changes) {
    Journal& journal = dossier.journal();
    std::vector<RowId> visits;
    for (int n = 0; n < 200; ++n)
        visits.push_back(RowId::random());
    int written = 0;
    for (int n = 0; written < changes; ++n) {
        const RowId row = RowId::derived({"answer", QByteArray::number(n % (changes / 10))});
        std::vector<Op> ops{journal.set(row, field::Answer::visit, Value(visits[static_cast<std::size_t>(n % 200)])),
                            journal.set(row, field::Answer::result,
                                        Value(ValueList{Value(n % 3 ? u"met"_s : u"notMet"_s), Value(ValueList{Value(n), Value(n + 7)})})),
                            journal.set(row, field::Answer::verifiedScore, Value(n % 5 * 0.25)),
                            journal.set(row, field::Answer::note, Value(u"Hồ sơ số %1 còn thiếu phiếu hẹn trả kết quả"_s.arg(n)))};
        written += static_cast<int>(ops.size());
        journal.commit({u"Thành viên tổ %1"_s.arg(n % 12), u"answer.edit"_s, u"s"_s}, std::move(ops));
    }
}

/// In slices, as the window does: how long to the first page, how long in all, the longest slice.
void search(const Dossier& dossier, const char* what, const HistoryQuery& query, std::size_t page) {
    HistorySearch search(dossier, query);
    double longest = 0, all = 0, first = 0;
    std::size_t found = 0;
    while (!search.isAtEnd()) {
        const double slice = millis([&] { found += search.more(10'000'000, std::chrono::milliseconds(8)).size(); });
        longest = std::max(longest, slice);
        all += slice;
        if (first == 0 && found >= page)
            first = all;
    }
    std::printf("%-34s first %zu after %8.1f ms | all %7zu after %9.1f ms | longest slice %.1f ms\n", what, page,
                first == 0 ? all : first, found, all, longest);
}

} // namespace

int main(int argc, char** argv) {
    const int changes = argc > 1 ? std::atoi(argv[1]) : 300'000;
    QTemporaryDir dir(QFileInfo::exists(u"/dev/shm"_s) ? u"/dev/shm/dkt-bench-XXXXXX"_s : QString());
    SystemClock clock;
    const auto dossier = Dossier::create(dir.filePath(u"h.dkt"_s), {.clock = &clock, .identityDir = dir.filePath(u"keys"_s),
                                                                    .unsafeFolders = UnsafeFolders::Allow});
    std::printf("writing %d changes took %.1f s\n", changes, millis([&] { fill(*dossier, changes); }) / 1e3);
    qint64 bytes = 0;
    std::printf("reading every commit's bytes once: %.1f ms", millis([&] {
                    dossier->journal().commitsSince({}, [&](const SignedCommit& c) { bytes += c.body.size(); });
                }));
    std::printf(" (%lld bytes)\n", static_cast<long long>(bytes));
    search(*dossier, "everything", {}, 300);
    search(*dossier, "one person", {.person = u"Thành viên tổ 3"_s}, 300);
    search(*dossier, "a word that is everywhere", {.words = u"phieu hen"_s}, 300);
    search(*dossier, "a word that is there once", {.words = u"ho so so 77 con"_s}, 1);
    std::printf("who acted: %.1f ms\n", millis([&] {
                    HistoryFacts facts(dossier->journal());
                    while (facts.goOn(std::chrono::milliseconds(8))) {
                    }
                }));
}
