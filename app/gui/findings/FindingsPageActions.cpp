// SPDX-License-Identifier: GPL-3.0-or-later
// What the findings page does with the chosen findings.
#include "documents/table/CsvSheet.h"
#include "documents/table/FindingSheet.h"
#include "documents/table/XlsxSheet.h"
#include "gui/findings/FindingsClipboard.h"
#include "gui/findings/FindingsPage.h"
#include "gui/findings/FindingsWidget.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/RowMarks.h"
#include "gui/frame/Settings.h"
#include "services/FindingRatingService.h"
#include "util/SafeFile.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIODevice>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The cell a column shows; the life cell for those that show a row of another kind.
FieldId cellOf(int column) {
    switch (column) {
    case FindingsModel::Item:
        return field::Finding::item;
    case FindingsModel::Kind:
        return field::Finding::kind;
    case FindingsModel::Text:
        return field::Finding::text;
    case FindingsModel::LegalBasis:
        return field::Finding::legalBasis;
    case FindingsModel::Severity:
        return field::Finding::severity;
    case FindingsModel::Extent:
        return field::Finding::extent;
    case FindingsModel::Recommendation:
        return field::Finding::recommendation;
    case FindingsModel::Due:
        return field::Action::deadline;
    default:
        return lifeField(RowKind::Finding);
    }
}

} // namespace

void FindingsPage::followSelection() {
    const bool some = !m_view->selected().empty();
    const FindingLine* current = m_view->current();
    for (const char* id : {"findings.open", "findings.history"})
        m_table->setEnabled(id, current != nullptr);
    m_table->setEnabled("findings.conflict",
                        current && m_context.conflicts().hasRow(markedRow(m_context, current->finding.id)));
    for (const char* id : {"findings.severity.serious", "findings.severity.medium", "findings.severity.minor",
                           "findings.severity.none", "findings.extent.all", "findings.extent.most",
                           "findings.extent.some", "findings.extent.named", "findings.extent.none"})
        m_table->setEnabled(id, some);
    for (const char* id : {"findings.copy", "findings.export.xlsx", "findings.export.csv"})
        m_table->setEnabled(id, m_view->model().shownCount() > 0);
}

void FindingsPage::openVisit() {
    if (const FindingLine* line = m_view->current())
        m_context.showVisit(line->finding.visit, line->finding.item);
}

void FindingsPage::showHistory() {
    const FindingLine* line = m_view->current();
    if (!line)
        return;
    const FieldId cell = cellOf(m_view->grid().currentIndex().column());
    m_context.showHistory(cell.kind() == RowKind::Action ? actionId(line->finding.id).row : line->finding.id.row,
                          cell);
}

void FindingsPage::showConflict() {
    const FindingLine* line = m_view->current();
    if (!line)
        return;
    const RowId row = markedRow(m_context, line->finding.id);
    if (const FieldId cell = m_context.conflicts().firstOf(row); cell.number != 0)
        m_context.showConflict(row, cell);
}

void FindingsPage::copy() {
    FindingsClipboard table{m_view->shownColumns(), {}};
    for (const int column : table.columns)
        table.titles << m_view->model().headerData(column, Qt::Horizontal).toString();
    const std::vector<FindingLine> lines = m_view->chosenLines();
    QGuiApplication::clipboard()->setMimeData(table.toMime(lines));
    m_context.notify({.text = tr("%n findings copied as a table.", nullptr, static_cast<int>(lines.size()))});
}

void FindingsPage::rateSeverity(std::optional<FindingSeverity> severity) {
    m_context.guard().run([&] {
        FindingRatingService(*m_context.dossier()).setSeverity(m_context.actor(), m_view->selected(), severity);
    });
}

void FindingsPage::rateExtent(std::optional<Extent> extent) {
    m_context.guard().run([&] {
        FindingRatingService(*m_context.dossier()).setExtent(m_context.actor(), m_view->selected(), extent);
    });
}

void FindingsPage::showMenu(const QPoint& at) {
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"findingsMenu"_s);
    for (const char* id : {"findings.open", "findings.copy", "findings.history"})
        menu->addAction(m_table->action(id));
    if (m_table->action("findings.conflict")->isEnabled())
        menu->addAction(m_table->action("findings.conflict"));
    menu->addSeparator();
    QMenu* severity = menu->addMenu(tr("Severity"));
    for (const char* id : {"findings.severity.serious", "findings.severity.medium", "findings.severity.minor",
                           "findings.severity.none"})
        severity->addAction(m_table->action(id));
    QMenu* extent = menu->addMenu(tr("Extent"));
    for (const char* id : {"findings.extent.all", "findings.extent.most", "findings.extent.some",
                           "findings.extent.named", "findings.extent.none"})
        extent->addAction(m_table->action(id));
    menu->addSeparator();
    menu->addAction(m_table->action("findings.export.xlsx"));
    menu->popup(at);
}

void FindingsPage::exportTable(FileKind kind) {
    const QString suffix = kind == FileKind::Xlsx ? u"xlsx"_s : u"csv"_s;
    const QString name = u"nhan-xet-%1.%2"_s.arg(QFileInfo(m_context.dossier()->path()).completeBaseName(), suffix);
    const auto write = [this, kind](const QString& path) {
        m_context.settings().noteFolder(u"paper"_s, path);
        m_context.jobs().start(
            tr("Writing %1").arg(QFileInfo(path).fileName()), this,
            [this, kind, path, lines = m_view->model().shownLines(), view = m_context.view(),
             today = m_context.clock().today()](Progress& progress) -> Jobs::Continuation {
                const doc::Sheet sheet = doc::findingSheet(view->data().campaign.title, lines, today);
                if (kind == FileKind::Xlsx)
                    doc::writeXlsx(sheet, path, progress);
                else
                    writeFileSafely(path, [bytes = doc::toCsv(sheet, progress)](QIODevice& out) { out.write(bytes); });
                return [this, path] {
                    m_context.notify({.text = tr("Written and checked: %1").arg(path),
                                      .actionText = tr("Open the folder"),
                                      .action = [this, path] { m_context.prompts().showInFolder(path); }});
                };
            });
    };
    m_context.prompts().saveFile({.title = tr("Write the findings shown"),
                                  .filters = u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix),
                                  .path = QDir(m_context.settings().folder(u"paper"_s)).filePath(name),
                                  .suffix = suffix},
                                 write);
}

} // namespace dkt::gui
