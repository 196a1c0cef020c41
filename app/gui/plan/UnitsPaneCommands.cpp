// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanCheck.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/frame/FoldedFilter.h"
#include "gui/plan/SuccessionDialog.h"
#include "gui/plan/UnitImportDialog.h"
#include "gui/plan/UnitsModel.h"
#include "gui/plan/UnitsPane.h"
#include "services/UnitService.h"
#include "util/Clock.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

QString UnitsPane::addText() const {
    return tr("&Add a unit…");
}

bool UnitsPane::can(PlanCommand command) const {
    const std::vector<Unit> units = selectedUnits();
    const auto ceased = std::ranges::count_if(units, plan::hasCeased);
    const auto count = static_cast<std::ptrdiff_t>(units.size());
    switch (command) {
    case PlanCommand::Add:
    case PlanCommand::Import:
    case PlanCommand::Paste:
        return context().dossier() != nullptr;
    case PlanCommand::Search:
        return m_model->rowCount() > 0;
    case PlanCommand::Edit:
        return count == 1;
    case PlanCommand::Remove:
        return count > 0;
    case PlanCommand::Merge:
        return count > 1 && ceased == 0;
    case PlanCommand::Rename:
        return count == 1 && ceased == 0;
    case PlanCommand::Reinstate:
        return count > 0 && ceased == count;
    case PlanCommand::ShowVisits:
        return count == 1 && m_model->row(m_model->rowOf(units.front().id)).visits > 0;
    default:
        return false;
    }
}

void UnitsPane::run(PlanCommand command) {
    switch (command) {
    case PlanCommand::Add:
        addUnit();
        break;
    case PlanCommand::Import:
        chooseFile();
        break;
    case PlanCommand::Paste:
        paste();
        break;
    case PlanCommand::Search:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        break;
    case PlanCommand::Edit: {
        const QModelIndex at = m_grid->currentIndex();
        const bool editable = UnitsModel::memberOf(at.column()) != nullptr;
        m_grid->edit(editable ? at : at.siblingAtColumn(UnitsModel::Name));
        break;
    }
    case PlanCommand::Remove:
        removeSelected();
        break;
    case PlanCommand::Merge:
    case PlanCommand::Rename:
        succeed();
        break;
    case PlanCommand::Reinstate:
        act([this] { UnitService(*context().dossier()).reinstate(context().actor(), selected()); });
        break;
    case PlanCommand::ShowVisits:
        showVisit();
        break;
    default:
        break;
    }
}

void UnitsPane::addUnit() {
    context().prompts().askText({tr("Add a unit"), tr("Name, e.g. “Xã Dương Xá”"), {}}, [this](const QString& name) {
        act([&] {
            Unit unit;
            unit.name = text::collapsed(name);
            choose(UnitService(*context().dossier()).add(context().actor(), unit));
        });
    });
}

UnitImportDialog* UnitsPane::openImport() {
    auto* dialog = new UnitImportDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        act([&] {
            const AddReport report =
                UnitService(*context().dossier()).import(context().actor(), dialog->units());
            QString words = tr("%n units imported. Undo takes them back.", nullptr, report.added);
            if (report.known > 0)
                words += u' ' + tr("%n were in the list already.", nullptr, report.known);
            context().notify({Severity::Note, words});
        });
    });
    // Another dossier, or none: the list is not this one's any more.
    connect(&context(), &AppContext::dossierSwitched, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

void UnitsPane::chooseFile() {
    context().prompts().openFile({tr("Import a list of units"),
                                  tr("Lists (*.xlsx *.xlsm *.ods *.xls *.csv *.txt *.json);;All files (*)"),
                                  context().settings().folder(u"units"_s),
                                  {}},
                                 [this](const QString& path) { static_cast<void>(take(path)); });
}

bool UnitsPane::take(const QString& path) {
    if (!context().dossier())
        return false;
    context().settings().noteFolder(u"units"_s, path);
    openImport()->readFile(path);
    return true;
}

void UnitsPane::paste() {
    const QString pasted = QGuiApplication::clipboard()->text();
    if (pasted.trimmed().isEmpty())
        context().notify({Severity::Note, tr("There is no text to paste: copy a column of names first.")});
    else
        openImport()->readText(pasted);
}

void UnitsPane::removeSelected() {
    const std::vector<Unit> units = selectedUnits();
    for (const Unit& unit : units) {
        const auto visits = UnitService(*context().dossier()).visitsOf(unit.id);
        if (visits.empty())
            continue;
        context().notify({Severity::Warning,
                          tr("%1 has a visit and stays. Remove the visit first; nothing was removed.").arg(unit.name),
                          tr("Show the visit"), [this, visit = visits.front()] { context().showVisit(visit); }});
        return;
    }
    act([&] {
        const std::vector<UnitId> ids = selected();
        UnitService(*context().dossier()).remove(context().actor(), ids);
        context().notify({Severity::Note, tr("%n units removed. Undo brings them back.", nullptr,
                                             static_cast<int>(ids.size()))});
    });
}

void UnitsPane::succeed() {
    const std::vector<Unit> old = selectedUnits();
    const auto view = context().view();
    auto* dialog = new SuccessionDialog(old, view->data().units, context().clock().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&context(), &AppContext::dossierSwitched, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = selected()] {
        act([&] {
            const UnitId next = UnitService(*context().dossier())
                                    .succeed(context().actor(), ids, dialog->successor(), dialog->since());
            choose(next);
        });
    });
    dialog->open();
}

void UnitsPane::showVisit() {
    const auto visits = UnitService(*context().dossier()).visitsOf(selected().front());
    if (!visits.empty())
        context().showVisit(visits.front());
}

} // namespace dkt::gui
