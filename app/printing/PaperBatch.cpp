// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperBatch.h"

#include "documents/PaperNames.h"
#include "util/Error.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::printing {

namespace {

/// Tells the batch when one file is done and passes on the wish to stop.
class FileProgress final : public Progress {
public:
    explicit FileProgress(const Progress& batch) : m_batch(batch) {}
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return m_batch.cancelled(); }

private:
    const Progress& m_batch;
};

/// Gives each file of a batch a path of its own.
class BatchPaths {
public:
    explicit BatchPaths(const BatchOrder& order) : m_order(order), m_names(order.pattern) {}

    QString next(const doc::PaperNameParts& parts, const QString& suffix) {
        const QString base = QDir(m_order.folder).filePath(m_names.name(parts));
        QString path = base + u'.' + suffix;
        for (int n = 2; taken(path); ++n)
            path = u"%1 (%2).%3"_s.arg(base).arg(n).arg(suffix);
        m_used << path.toLower(); // some file systems do not tell a from A
        return path;
    }

private:
    [[nodiscard]] bool taken(const QString& path) const {
        return m_used.contains(path.toLower()) ||
               (m_order.existing == ExistingFile::KeepBoth && QFile::exists(path));
    }

    const BatchOrder& m_order;
    doc::PaperNames m_names;
    QSet<QString> m_used;
};

doc::PaperNameParts partsOf(const Visit* visit, const SnapshotIndex& index) {
    doc::PaperNameParts parts;
    if (!visit)
        return parts;
    parts.code = visit->code;
    parts.unit = index.unitName(visit->id);
    if (const Team* team = index.team(visit->team))
        parts.team = team->name;
    parts.date = visit->date;
    return parts;
}

void planTypes(const BatchOrder& order, VisitId visit, doc::PaperNameParts parts, BatchPaths& paths,
               std::vector<PaperFile>& files) {
    const auto scope = visit.isNull() ? doc::PaperScope::Campaign : doc::PaperScope::Visit;
    for (const doc::PaperType* type : order.types) {
        if (type->scope != scope)
            continue;
        parts.kind = QString::fromLatin1(type->key);
        const auto offered = type->formats();
        for (const doc::PaperFormat format : order.formats)
            if (std::ranges::find(offered, format) != offered.end())
                files.push_back({type, visit, format, paths.next(parts, doc::suffixOf(format))});
    }
}

} // namespace

std::vector<PaperFile> planBatch(const BatchOrder& order, const SnapshotIndex& index, QDate today) {
    std::vector<PaperFile> files;
    BatchPaths paths(order);
    doc::PaperNameParts parts;
    parts.today = today;
    planTypes(order, {}, parts, paths, files);
    int number = 0;
    for (const VisitId visit : order.visits) {
        parts = partsOf(index.visit(visit), index);
        parts.today = today;
        parts.number = ++number;
        planTypes(order, visit, parts, paths, files);
    }
    return files;
}

BatchResult writeBatch(const std::vector<PaperFile>& files, const doc::ReportContext& context,
                       const doc::LayoutProfile& profile, Progress& progress) {
    BatchResult result;
    FileProgress one(progress);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress.cancelled()) {
            result.left.insert(result.left.end(), files.begin() + static_cast<std::ptrdiff_t>(i),
                               files.end());
            break;
        }
        try {
            writePaper(files[i], context, profile, one);
            result.written.push_back(files[i]);
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::Cancelled)
                result.left.push_back(files[i]);
            else
                result.failed.push_back({files[i], error.message()});
        }
        progress.report(static_cast<qint64>(i) + 1, static_cast<qint64>(files.size()));
    }
    return result;
}

} // namespace dkt::printing
