// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/UnitImportDialog.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/FoldedFilter.h"
#include "gui/plan/IssueStrip.h"
#include "gui/plan/PlanList.h"
#include "gui/plan/SetAsideModel.h"
#include "gui/plan/UnitsModel.h"
#include "util/Error.h"
#include "util/Numbers.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The names of a workbook's sheets; none for a list that has no sheets.
QStringList sheetsOf(const QString& path) {
    QStringList names;
    try {
        const auto reader = SheetReader::open(path); // owns the list that is gone through
        for (const SheetInfo& sheet : reader->sheets())
            if (!sheet.hidden)
                names << sheet.name;
    } catch (const Error&) {
        // Nested JSON is no workbook; what is really unreadable is told by whoever reads it.
    }
    return names;
}

} // namespace

UnitImportDialog::UnitImportDialog(AppContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_model(new UnitChoiceModel(this)),
      m_proxy(new FoldedFilter(foldedRole, this)), m_source(new QLabel), m_count(new QLabel), m_sheet(new QComboBox),
      m_parent(new QComboBox), m_sheetLabel(new QLabel(tr("Sheet"))), m_parentLabel(new QLabel(tr("Only under"))),
      m_search(new QLineEdit), m_table(planlist::grid()), m_tabs(new QTabWidget), m_setAside(planlist::grid()),
      m_issues(new IssueStrip), m_progress(new QProgressBar), m_all(new QPushButton(tr("Check all shown"))),
      m_none(new QPushButton(tr("Uncheck all shown"))) {
    setObjectName(u"unitImportDialog"_s);
    setWindowTitle(tr("Import units"));
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_setAside->setModel(new SetAsideModel(this));
    m_setAside->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_setAside->setSortingEnabled(false);
    m_source->setTextFormat(Qt::PlainText);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("Units"));
    m_tabs->addTab(m_setAside, {});
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_source);
    column->addWidget(makeChoices());
    column->addWidget(m_issues);
    column->addWidget(m_tabs, 1);
    column->addWidget(makeBottom());
    connectParts();
    resize(820, 520);
    setBusy(true);
}

QWidget* UnitImportDialog::makeChoices() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_sheet->setObjectName(u"importSheet"_s);
    m_parent->setObjectName(u"importParent"_s);
    m_search->setObjectName(u"importSearch"_s);
    m_table->setObjectName(u"importUnits"_s);
    m_setAside->setObjectName(u"importSetAside"_s);
    m_sheetLabel->setBuddy(m_sheet);
    m_parentLabel->setBuddy(m_parent);
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    m_parent->setAccessibleName(tr("Only units under"));
    m_table->setAccessibleName(tr("Units of the list"));
    m_setAside->setAccessibleName(tr("Rows set aside"));
    m_search->setPlaceholderText(tr("Search: name, code… (marks do not matter)"));
    m_search->setAccessibleName(tr("Search the list"));
    m_search->setClearButtonEnabled(true);
    for (QComboBox* box : {m_sheet, m_parent}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    row->addWidget(m_search, 2);
    row->addWidget(m_parentLabel);
    row->addWidget(m_parent, 1);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheet, 1);
    return line;
}

QWidget* UnitImportDialog::makeBottom() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_all->setObjectName(u"importCheckAll"_s);
    m_none->setObjectName(u"importCheckNone"_s);
    m_count->setObjectName(u"importCount"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importAccept"_s);
    m_import->setDefault(true);
    for (QPushButton* button : {m_all, m_none})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addWidget(m_progress);
    row->addWidget(m_count, 1);
    row->addWidget(buttons);
    return box;
}

void UnitImportDialog::connectParts() {
    connect(m_model, &UnitChoiceModel::checksChanged, this, &UnitImportDialog::showCount);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) { m_proxy->setWords(words); });
    connect(m_parent, &QComboBox::activated, this, [this] {
        m_proxy->setOnly(UnitChoiceModel::parentRole,
                         m_parent->currentIndex() > 0 ? m_parent->currentText() : QString());
    });
    connect(m_sheet, &QComboBox::activated, this, &UnitImportDialog::start);
    connect(m_all, &QPushButton::clicked, this, [this] { checkShown(UnitChoiceModel::Checks::All); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkShown(UnitChoiceModel::Checks::None); });
}

void UnitImportDialog::readFile(const QString& path) {
    m_path = path;
    m_source->setText(tr("From %1").arg(QFileInfo(path).fileName()));
    start();
}

void UnitImportDialog::start() {
    setBusy(true);
    const QString path = m_path;
    UnitImportOptions options;
    options.sheetName = m_sheet->currentText();
    m_job = m_context.jobs().start(tr("Reading a list of units"), this, [this, path, options](Progress& progress) {
        auto found = std::make_shared<Found>();
        found->sheets = sheetsOf(path);
        found->import = inspectUnits(path, options, progress);
        return [this, found] { show(*found); };
    });
    connect(m_job, &Job::progressed, m_progress, [this](int permille) {
        m_progress->setRange(0, permille < 0 ? 0 : 1000);
        m_progress->setValue(permille);
    });
    connect(m_job, &Job::finished, this, [this] {
        if (m_progress->isVisibleTo(this) && m_model->rowCount() == 0)
            reject(); // nothing could be read, and the user was told why
        setBusy(false);
    });
}

} // namespace dkt::gui
