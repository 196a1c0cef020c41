// SPDX-License-Identifier: GPL-3.0-or-later
// The history as a table in a file. A worker has the dossier while it is written: it may be long.
#include "documents/table/CsvSheet.h"
#include "documents/table/HistorySheet.h"
#include "documents/table/XlsxSheet.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/history/HistoryFilterBar.h"
#include "gui/history/HistoryPage.h"
#include "gui/history/HistoryWidget.h"
#include "services/history/HistoryWords.h"
#include "util/Error.h"
#include "util/SafeFile.h"

#include <QDir>
#include <QFileInfo>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

doc::HistoryLine lineOf(const CellWords& words, const HistoryEntry& entry) {
    const HistoryWords said = historyWords(words, entry);
    const QString what = said.what.title == said.what.kind ? said.what.kind
                                                           : u"%1: %2"_s.arg(said.what.kind, said.what.title);
    return {said.when,       said.who,   said.device, said.action, what,
            said.what.where, said.field, said.from,   said.to,     entry.commit.comment};
}

/// How many answers there are: a table says its length before its lines.
std::size_t countOf(const Dossier& dossier, const HistoryQuery& query, Progress& progress) {
    HistorySearch search(dossier, query);
    std::size_t count = 0;
    while (!search.isAtEnd()) {
        count += search.more(1000, std::chrono::milliseconds(100)).size();
        if (progress.cancelled())
            throw Error(Error::Kind::Cancelled, {});
    }
    return count;
}

} // namespace

void HistoryPage::exportTable(FileKind kind) {
    const QString suffix = kind == FileKind::Xlsx ? u"xlsx"_s : u"csv"_s;
    const QString name = u"nhat-ky-%1.%2"_s.arg(QFileInfo(m_context.dossier()->path()).completeBaseName(), suffix);
    const auto write = [this, kind, query = m_view->filter().query(), said = m_view->filter().described()](const QString& path) {
        m_context.settings().noteFolder(u"paper"_s, path);
        const auto work = [this, kind, path, query, said](Dossier& dossier, Progress& progress) -> std::function<void()> {
            const std::size_t count = countOf(dossier, query, progress);
            HistorySearch search(dossier, query);
            const CellWords words(dossier);
            const doc::Sheet sheet = doc::historySheet(dossier.title(), said, count, [&] {
                const std::optional<HistoryEntry> entry = search.next();
                return entry ? lineOf(words, *entry) : doc::HistoryLine();
            });
            if (kind == FileKind::Xlsx)
                doc::writeXlsx(sheet, path, progress);
            else
                writeFileSafely(path, [bytes = doc::toCsv(sheet, progress)](QIODevice& out) { out.write(bytes); });
            return [this, path] {
                m_context.notify({.text = tr("Written and checked: %1").arg(path),
                                  .actionText = tr("Open the folder"),
                                  .action = [this, path] { m_context.prompts().showInFolder(path); }});
            };
        };
        m_context.lendDossier(tr("Writing %1").arg(QFileInfo(path).fileName()), work);
    };
    m_context.prompts().saveFile({.title = tr("Write the history shown"),
                                  .filters = u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix),
                                  .path = QDir(m_context.settings().folder(u"paper"_s)).filePath(name),
                                  .suffix = suffix},
                                 write);
}

} // namespace dkt::gui
