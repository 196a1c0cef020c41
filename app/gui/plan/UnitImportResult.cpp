// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/FoldedFilter.h"
#include "gui/plan/IssueStrip.h"
#include "gui/plan/SetAsideModel.h"
#include "gui/plan/UnitImportDialog.h"
#include "imports/PastedTable.h"
#include "services/Dossier.h"
#include "services/UnitService.h"
#include "util/Numbers.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// A list of so many is the campaign's own; of a longer one a few are wanted.
constexpr std::size_t shortList = 300;

} // namespace

void UnitImportDialog::readText(const QString& text) {
    m_source->setText(tr("From the clipboard"));
    const Guard::Result result = m_context.guard().run([&] {
        const SheetTable table = pastedTable(text);
        show({inspectUnits(table, tr("Clipboard")), {}});
    });
    setBusy(false);
    if (result == Guard::Result::Failed)
        reject();
}

void UnitImportDialog::show(const Found& found) {
    const auto view = m_context.view();
    const KnownUnits inDossier(view ? view->data().units : std::vector<Unit>());
    std::vector<bool> known;
    for (const Unit& unit : found.import.units)
        known.push_back(inDossier.has(unit));
    const bool few = found.import.units.size() <= shortList;
    m_model->setUnits(found.import.units, known,
                      few ? UnitChoiceModel::Checks::All : UnitChoiceModel::Checks::None);
    m_proxy->setOnly(UnitChoiceModel::parentRole, {});
    m_parent->clear();
    m_parent->addItem(tr("all"));
    m_parent->addItems(m_model->parents());
    const bool nested = m_parent->count() > 2;
    m_parent->setVisible(nested);
    m_parentLabel->setVisible(nested);
    if (m_sheet->count() == 0)
        m_sheet->addItems(found.sheets);
    m_sheet->setVisible(m_sheet->count() > 1);
    m_sheetLabel->setVisible(m_sheet->count() > 1);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(UnitChoiceModel::Name, letter * 38);
    m_table->setColumnWidth(UnitChoiceModel::Code, letter * 10);
    m_table->setColumnWidth(UnitChoiceModel::Type, letter * 12);
    m_table->setColumnWidth(UnitChoiceModel::Parent, letter * 26);
    m_issues->setIssues(found.import.issues);
    showSetAside(found.import);
    showCount();
    m_search->setFocus();
}

void UnitImportDialog::showSetAside(const UnitImport& import) {
    const int count = static_cast<int>(import.setAside.size());
    static_cast<SetAsideModel*>(m_setAside->model())->setRows(import.setAside);
    m_tabs->setTabText(0, tr("Units (%1)").arg(text::formatCount(static_cast<qint64>(import.units.size()))));
    m_tabs->setTabText(1, tr("Rows set aside (%1)").arg(text::formatCount(count)));
    m_tabs->setTabVisible(1, count > 0);
    m_setAside->setColumnWidth(0, fontMetrics().averageCharWidth() * 10);
    m_setAside->setColumnWidth(1, fontMetrics().averageCharWidth() * 40);
}

void UnitImportDialog::checkShown(UnitChoiceModel::Checks checks) {
    std::vector<int> rows;
    for (int at = 0; at < m_proxy->rowCount(); ++at)
        rows.push_back(m_proxy->mapToSource(m_proxy->index(at, 0)).row());
    m_model->setChecked(rows, checks);
}

void UnitImportDialog::showCount() {
    const int checked = m_model->checkedCount();
    const int known = m_model->knownCount();
    QString words = tr("%1 of %2 checked").arg(text::formatCount(checked), text::formatCount(m_model->rowCount()));
    if (known > 0)
        words += u" · "_s + tr("%1 in the dossier already").arg(text::formatCount(known));
    m_count->setText(words);
    m_import->setText(checked > 0 ? tr("Import %n units", nullptr, checked) : tr("Import"));
    m_import->setEnabled(checked > 0);
}

void UnitImportDialog::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_count->setVisible(!busy);
    for (QWidget* part : std::initializer_list<QWidget*>{m_tabs, m_search, m_parent, m_sheet, m_all, m_none})
        part->setEnabled(!busy);
    if (busy)
        m_import->setEnabled(false);
}

void UnitImportDialog::done(int result) {
    if (m_job)
        m_job->cancel();
    QDialog::done(result);
}

} // namespace dkt::gui
