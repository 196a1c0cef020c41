// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperNames.h"
#include "domain/SnapshotJson.h"
#include "printing/PaperBatch.h"
#include "printing/PdfCheck.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace dkt::printing {

namespace {

/// The sample round over and over: 200 visits with their answers and findings.
Snapshot batchRound(int times) {
    Snapshot all =
        snapshotFromFile(QStringLiteral(DKT_SOURCE_DIR) + u"/resources/samples/gia-lam-2021.json"_s);
    const Snapshot once = all;
    for (int n = 1; n < times; ++n) {
        QHash<RowId, VisitId> copies;
        for (Visit visit : once.visits) {
            copies.insert(visit.id.row, VisitId::random());
            visit.id = copies.value(visit.id.row);
            visit.code += u"-%1"_s.arg(n);
            all.visits.push_back(visit);
        }
        for (Answer answer : once.answers) {
            answer.visit = copies.value(answer.visit.row);
            answer.id = answerId(answer.visit, answer.item);
            all.answers.push_back(answer);
        }
        for (Finding finding : once.findings) {
            finding.id = FindingId::random();
            finding.visit = copies.value(finding.visit.row);
            all.findings.push_back(finding);
        }
    }
    return all;
}

BatchOrder minutesOf(const doc::ReportContext& context, const QString& folder, doc::PaperFormat format) {
    BatchOrder order;
    order.types = {doc::findPaperType(u"bien-ban")};
    order.formats = {format};
    for (const Visit* visit : context.visits())
        order.visits.push_back(visit->id);
    order.folder = folder;
    order.pattern = doc::PaperNames::defaultPattern();
    return order;
}

TEST(PaperBatch, TwoHundredMinutesShareWhatIsWorkedOutOnce) {
    const QTemporaryDir folder;
    const Snapshot round = batchRound(10);
    const doc::ReportOptions options{QDate(2021, 11, 22), WorkingCalendar::builtIn()};
    NoProgress progress;
    QElapsedTimer watch;
    watch.start();
    const doc::ReportContext context(round, options);
    const auto files = planBatch(minutesOf(context, folder.path(), doc::PaperFormat::Docx), context.index, options.today);
    ASSERT_EQ(files.size(), 200u);
    const BatchResult result = writeBatch(files, context, {}, progress);
    const double together = static_cast<double>(watch.restart()) / 200;
    EXPECT_EQ(result.written.size(), 200u);
    EXPECT_TRUE(result.failed.empty() && result.left.empty());
    const PaperFile single{files[0].type, files[0].visit, doc::PaperFormat::Docx, folder.filePath(u"one.docx"_s)};
    for (int n = 0; n < 5; ++n)
        writePaper(single, doc::ReportContext(round, options), {}, progress);
    const double alone = static_cast<double>(watch.elapsed()) / 5;
    std::cout << "one paper in a batch of 200: " << together << " ms; alone: " << alone << " ms\n";
    EXPECT_LT(together, alone + 20) << "the context is made once for all";
}

TEST(PaperBatch, NamesAreUniqueWhateverThePatternSays) {
    const QTemporaryDir folder;
    const Snapshot round = batchRound(1);
    const doc::ReportContext context(round, {QDate(2021, 11, 22), WorkingCalendar::builtIn()});
    BatchOrder order = minutesOf(context, folder.path(), doc::PaperFormat::Docx);
    order.pattern = u"A"_s;
    order.types.push_back(doc::findPaperType(u"thoi-han"));
    QSet<QString> paths;
    for (const PaperFile& file : planBatch(order, context.index, {}))
        paths << file.path.toLower();
    EXPECT_EQ(paths.size(), 21);
}

class StopAfter final : public Progress {
public:
    explicit StopAfter(int files) : m_left(files) {}
    void report(qint64, qint64) override { --m_left; }
    [[nodiscard]] bool cancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

TEST(PaperBatch, StoppedItLeavesWholeFilesOnly) {
    const QTemporaryDir folder;
    const Snapshot round = batchRound(1);
    const doc::ReportContext context(round, {QDate(2021, 11, 22), WorkingCalendar::builtIn()});
    const auto files = planBatch(minutesOf(context, folder.path(), doc::PaperFormat::Pdf), context.index, {});
    StopAfter progress(3);
    const BatchResult result = writeBatch(files, context, {}, progress);
    EXPECT_EQ(result.written.size(), 3u);
    EXPECT_EQ(result.left.size(), 17u);
    const QStringList found = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(found.size(), 3);
    for (const QString& name : found) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_GT(countPdfPages(file), 0) << name.toStdString();
    }
}

} // namespace

} // namespace dkt::printing
