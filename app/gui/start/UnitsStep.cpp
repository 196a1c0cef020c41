// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/UnitsStep.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/start/UnitsTable.h"
#include "gui/widgets/FlowLayout.h"
#include "imports/PastedUnits.h"
#include "util/Error.h"
#include "util/Text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

UnitsStep::UnitsStep(AppContext& context, QWidget* parent)
    : WizardStep(parent), m_context(context), m_units(new UnitsTable(this)),
      m_shown(new QSortFilterProxyModel(this)), m_view(new QTableView),
      m_import(new QPushButton(icon(u"open"_s), tr("&Import a list…"))), m_paste(new QPushButton(tr("&Paste"))),
      m_remove(new QPushButton(tr("&Remove selected"))), m_keep(new QPushButton(tr("&Keep only these"))),
      m_name(new QLineEdit), m_search(new QLineEdit), m_count(new QLabel), m_report(new QLabel),
      m_visits(new QCheckBox(tr("Plan a &visit for each unit"))) {
    setAcceptDrops(true);
    nameParts();
    m_shown->setSourceModel(m_units);
    m_shown->setFilterRole(UnitsTable::FoldedRole);
    m_view->setModel(m_shown);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setMinimumHeight(140);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setSectionResizeMode(UnitsTable::Name, QHeaderView::Stretch);
    m_visits->setChecked(true);
    m_report->setWordWrap(true);
    m_report->setTextFormat(Qt::PlainText);
    layOut();
    connectParts();
    showCount();
}

void UnitsStep::nameParts() {
    m_import->setObjectName("wizardUnitsImport"_L1);
    m_paste->setObjectName("wizardUnitsPaste"_L1);
    m_remove->setObjectName("wizardUnitsRemove"_L1);
    m_keep->setObjectName("wizardUnitsKeep"_L1);
    m_name->setObjectName("wizardUnitName"_L1);
    m_search->setObjectName("wizardUnitsSearch"_L1);
    m_view->setObjectName("wizardUnitsTable"_L1);
    m_count->setObjectName("wizardUnitsCount"_L1);
    m_report->setObjectName("wizardUnitsReport"_L1);
    m_visits->setObjectName("wizardPlanVisits"_L1);
    m_name->setPlaceholderText(tr("Name of a unit, then Enter"));
    m_name->setAccessibleName(tr("Name of a unit to add"));
    m_search->setPlaceholderText(tr("Search, with or without marks"));
    m_search->setAccessibleName(tr("Search the units"));
    m_search->setClearButtonEnabled(true);
    m_view->setAccessibleName(tr("Units"));
}

void UnitsStep::layOut() {
    auto* ways = new QWidget;
    auto* flow = new FlowLayout(ways);
    flow->addWidget(m_import);
    flow->addWidget(m_paste);
    auto* typed = new QHBoxLayout;
    auto* add = new QLabel(tr("&Add:"));
    add->setBuddy(m_name);
    auto* search = new QLabel(tr("&Search:"));
    search->setBuddy(m_search);
    typed->addWidget(add);
    typed->addWidget(m_name, 1);
    typed->addSpacing(10);
    typed->addWidget(search);
    typed->addWidget(m_search, 1);
    auto* under = new QWidget;
    auto* underFlow = new FlowLayout(under);
    underFlow->addWidget(m_count);
    underFlow->addWidget(m_remove);
    underFlow->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ways);
    column->addLayout(typed);
    column->addWidget(m_report);
    column->addWidget(m_view, 1);
    column->addWidget(under);
    column->addWidget(m_visits);
}

void UnitsStep::connectParts() {
    connect(m_import, &QPushButton::clicked, this, &UnitsStep::askFile);
    connect(m_paste, &QPushButton::clicked, this, &UnitsStep::paste);
    connect(m_remove, &QPushButton::clicked, this, &UnitsStep::removeSelected);
    connect(m_keep, &QPushButton::clicked, this, &UnitsStep::keepShown);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_shown->setFilterFixedString(text::folded(words));
        showCount();
    });
    connect(m_visits, &QCheckBox::toggled, this, &WizardStep::edited);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &UnitsStep::showCount);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &UnitsStep::showCount);
    connect(m_units, &QAbstractItemModel::dataChanged, this, &WizardStep::edited);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnitsStep::showCount);
    m_name->installEventFilter(this);
    m_view->installEventFilter(this);
}

QString UnitsStep::title() const {
    return tr("Units");
}

QString UnitsStep::hint() const {
    return tr("Import a list, paste a column of names from Excel or Word, or type them. Units can also be added later.");
}

void UnitsStep::load(const WizardDraft& draft) {
    m_units->setUnits(draft.units);
    m_visits->setChecked(draft.visits == PlanVisits::ForEachUnit);
    report({});
}

void UnitsStep::store(WizardDraft& draft) const {
    draft.units = m_units->units();
    draft.visits = m_visits->isChecked() ? PlanVisits::ForEachUnit : PlanVisits::No;
}

bool UnitsStep::isFilled() const {
    return m_units->rowCount() > 0;
}

void UnitsStep::askFile() {
    m_context.prompts().openFile(
        {.title = tr("Choose a list of units"),
         .filters = tr("Lists (*.xlsx *.ods *.xls *.csv *.json)") + u";;"_s + tr("All files (*)"),
         .path = m_context.settings().folder(u"import"_s),
         .suffix = {}},
        [this](const QString& path) {
            m_context.settings().noteFolder(u"import"_s, path);
            read(path);
        });
}

void UnitsStep::read(const QString& path) {
    m_context.jobs().start(tr("Reading the units"), this, [this, path](Progress& progress) -> Jobs::Continuation {
        try {
            const UnitImport import = inspectUnits(path, {}, progress);
            return [this, import] { take(import); };
        } catch (const Error& error) {
            return [this, path, why = error.message()] {
                report(tr("“%1” was not taken: %2").arg(QFileInfo(path).fileName(), why));
            };
        }
    });
}

void UnitsStep::paste() {
    take(unitsFromText(QGuiApplication::clipboard()->text()));
}

void UnitsStep::addTyped() {
    if (m_name->text().simplified().isEmpty())
        return;
    take(unitsFromText(m_name->text()));
    m_name->clear();
}

void UnitsStep::take(const UnitImport& import) {
    const int added = m_units->addNew(import.units);
    const int known = static_cast<int>(import.units.size()) - added;
    QStringList words{added > 0 ? tr("%n unit(s) added.", nullptr, added) : tr("No unit was added.")};
    if (known > 0)
        words << tr("%n were there already.", nullptr, known);
    if (!import.setAside.empty()) {
        const SetAsideRow& first = import.setAside.front();
        words << tr("%n line(s) set aside; the first: “%1” (%2).", nullptr, static_cast<int>(import.setAside.size()))
                     .arg(first.text.left(60), first.reason);
    }
    for (const Issue& issue : import.issues)
        if (issue.severity != Severity::Note && words.size() < 5)
            words << issue.text;
    report(words.join(u' '));
    m_view->scrollToBottom();
    emit edited();
}

void UnitsStep::removeSelected() {
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows << m_shown->mapToSource(index).row();
    m_units->removeUnits(rows);
    report(rows.isEmpty() ? QString() : tr("%n unit(s) removed.", nullptr, static_cast<int>(rows.size())));
    emit edited();
}

void UnitsStep::keepShown() {
    std::vector<Unit> kept;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const int source = m_shown->mapToSource(m_shown->index(row, 0)).row();
        kept.push_back(m_units->units()[static_cast<std::size_t>(source)]);
    }
    m_units->setUnits(std::move(kept));
    m_search->clear();
    emit edited();
}

void UnitsStep::showCount() {
    const int all = m_units->rowCount(), shown = m_shown->rowCount();
    m_count->setText(shown == all ? tr("%n unit(s)", nullptr, all) : tr("%1 of %n unit(s)", nullptr, all).arg(shown));
    m_remove->setEnabled(m_view->selectionModel()->hasSelection());
    m_keep->setVisible(shown > 0 && shown < all);
    m_visits->setEnabled(all > 0);
}

void UnitsStep::report(const QString& words) {
    m_report->setText(words);
    m_report->setVisible(!words.isEmpty());
    setTone(*m_report, Tone::Quiet);
}

bool UnitsStep::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return WizardStep::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool press = event->type() == QEvent::KeyPress;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool several = QGuiApplication::clipboard()->text().trimmed().contains(u'\n');
    if (press && watched == m_name && enter && !m_name->text().simplified().isEmpty()) {
        addTyped();
        return true; // the dialog would go on to the next step
    }
    if (key->matches(QKeySequence::Paste) && (watched == m_view || several)) {
        event->accept();
        if (press)
            paste();
        return press;
    }
    if (press && watched == m_view && key->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return WizardStep::eventFilter(watched, event);
}

void UnitsStep::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->urls().size() == 1)
        event->acceptProposedAction();
}

void UnitsStep::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    read(event->mimeData()->urls().first().toLocalFile());
}

} // namespace dkt::gui
