// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/ChecklistStep.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/widgets/FlowLayout.h"
#include "services/Sample.h"
#include "util/Numbers.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int remarksShown = 4;

QList<QStandardItem*> treeLine(const QString& code, const QString& title, std::optional<double> points) {
    const QString words = code.isEmpty() ? title : title.isEmpty() ? code : u"%1  %2"_s.arg(code, title);
    auto* left = new QStandardItem(words);
    auto* right = new QStandardItem(points && *points > 0 ? text::formatNumber(*points) : QString());
    right->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    left->setToolTip(words);
    return {left, right};
}

QString onlyFile(const QMimeData* data) {
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

ChecklistStep::ChecklistStep(AppContext& context, QWidget* parent)
    : WizardStep(parent), m_context(context), m_choose(new QPushButton(icon(u"open"_s), tr("Choose a &file…"))),
      m_remove(new QPushButton(tr("&Remove"))), m_shipped(new QComboBox), m_summary(new QLabel),
      m_problems(new QLabel), m_tree(new QStandardItemModel(this)), m_view(new QTreeView) {
    setAcceptDrops(true);
    m_shipped->addItem(tr("Take a shipped one…"));
    m_context.guard().run([this] {
        for (const QString& name : shippedChecklistNames())
            m_shipped->addItem(shippedChecklist(name).title, name);
    });
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &ChecklistStep::askFile);
    connect(m_remove, &QPushButton::clicked, this, &ChecklistStep::clear);
    connect(m_shipped, &QComboBox::activated, this, &ChecklistStep::takeShipped);
    show();
}

void ChecklistStep::layOut() {
    m_choose->setObjectName("wizardChecklistFile"_L1);
    m_shipped->setObjectName("wizardChecklistShipped"_L1);
    m_shipped->setAccessibleName(tr("Shipped checklists"));
    m_shipped->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shipped->setMinimumContentsLength(30);
    m_remove->setObjectName("wizardChecklistRemove"_L1);
    m_summary->setObjectName("wizardChecklistSummary"_L1);
    m_problems->setObjectName("wizardChecklistProblems"_L1);
    m_view->setObjectName("wizardChecklistTree"_L1);
    m_view->setAccessibleName(tr("Sections, criteria and items of the checklist"));
    m_view->setModel(m_tree);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformRowHeights(true);
    m_view->setMinimumHeight(150);
    for (QLabel* label : {m_summary, m_problems}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices);
    flow->addWidget(m_choose);
    flow->addWidget(m_shipped);
    flow->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(choices);
    column->addWidget(m_summary);
    column->addWidget(m_problems);
    column->addWidget(m_view, 1);
    column->addStretch(0);
}

QString ChecklistStep::title() const {
    return tr("Checklist");
}

QString ChecklistStep::hint() const {
    return tr("An Excel, LibreOffice, CSV or JSON file as your office has it; drop it here or choose it. It can also be "
              "added later.");
}

void ChecklistStep::load(const WizardDraft& draft) {
    m_checklist = draft.checklist;
    m_from = draft.checklistFrom;
    m_remarks.clear();
    show();
}

void ChecklistStep::store(WizardDraft& draft) const {
    draft.checklist = m_checklist;
    draft.checklistFrom = m_from;
}

void ChecklistStep::askFile() {
    m_context.prompts().openFile(
        {.title = tr("Choose a checklist"),
         .filters = tr("Checklists (*.xlsx *.ods *.xls *.csv *.json)") + u";;"_s + tr("All files (*)"),
         .path = m_context.settings().folder(u"import"_s),
         .suffix = {}},
        [this](const QString& path) {
            m_context.settings().noteFolder(u"import"_s, path);
            read(path);
        });
}

void ChecklistStep::read(const QString& path) {
    m_context.jobs().start(tr("Reading the checklist"), this, [this, path](Progress& progress) -> Jobs::Continuation {
        try {
            const ChecklistImport import = inspectChecklist(path, {}, progress);
            return [this, import, path] { take(import, path); };
        } catch (const Error& error) {
            return [this, path, why = error.message()] { refuse(path, why); };
        }
    });
}

void ChecklistStep::take(const ChecklistImport& import, const QString& path) {
    m_remarks.clear();
    for (const Issue& issue : import.issues)
        m_remarks << (issue.target.isEmpty() ? issue.text : u"%1: %2"_s.arg(issue.target, issue.text));
    if (!import.setAside.empty())
        m_remarks << tr("%n row(s) became no part of it, the first at %1.", nullptr,
                        static_cast<int>(import.setAside.size()))
                         .arg(import.setAside.front().cell);
    if (hasErrors(import)) {
        refuse(path, tr("it has errors; correct them in the file and choose it again"));
        return;
    }
    m_checklist = import.checklist;
    m_from = QFileInfo(path).fileName();
    if (m_checklist->title.isEmpty())
        m_checklist->title = QFileInfo(path).completeBaseName();
    show();
    emit edited();
}

void ChecklistStep::refuse(const QString& path, const QString& why) {
    QStringList lines{tr("“%1” was not taken: %2").arg(QFileInfo(path).fileName(), why)};
    lines += m_remarks;
    m_checklist.reset();
    m_from.clear();
    m_remarks = lines;
    show();
    emit edited();
}

void ChecklistStep::takeShipped(int index) {
    const QString name = m_shipped->itemData(index).toString();
    if (name.isEmpty())
        return;
    m_context.guard().run([&] {
        m_checklist = shippedChecklist(name);
        m_from = tr("shipped with the program");
    });
    m_remarks.clear();
    show();
    emit edited();
}

void ChecklistStep::clear() {
    m_checklist.reset();
    m_from.clear();
    m_remarks.clear();
    show();
    emit edited();
}

QString ChecklistStep::figures() const {
    int criteria = 0;
    for (const Section& section : m_checklist->sections)
        for (const Criterion& criterion : section.criteria)
            criteria += criterion.title.isEmpty() ? 0 : 1;
    QStringList parts{tr("%n section(s)", nullptr, static_cast<int>(m_checklist->sections.size()))};
    if (criteria > 0)
        parts << tr("%n criterion(s)", nullptr, criteria);
    parts << tr("%n item(s)", nullptr, static_cast<int>(itemPlaces(*m_checklist).size()));
    if (const double points = maxPoints(*m_checklist); points > 0)
        parts << tr("%1 points").arg(text::formatNumber(points));
    return parts.join(u" · "_s);
}

void ChecklistStep::show() {
    m_remove->setVisible(m_checklist.has_value());
    m_view->setVisible(m_checklist.has_value());
    if (!m_checklist)
        m_shipped->setCurrentIndex(0);
    m_summary->setText(m_checklist ? u"%1 (%2)\n%3"_s.arg(m_checklist->title, m_from, figures())
                                   : tr("No checklist yet."));
    QStringList shown = m_remarks.mid(0, remarksShown);
    if (m_remarks.size() > shown.size())
        shown << tr("… and %n more remark(s).", nullptr, static_cast<int>(m_remarks.size() - shown.size()));
    m_problems->setText(shown.join(u'\n'));
    m_problems->setVisible(!shown.isEmpty());
    setTone(*m_problems, m_checklist ? Tone::Warning : Tone::Bad);
    fillTree();
}

void ChecklistStep::fillTree() {
    m_tree->clear();
    m_tree->setHorizontalHeaderLabels({tr("Content"), tr("Points")});
    if (!m_checklist)
        return;
    for (const Section& section : m_checklist->sections) {
        const auto sectionLine = treeLine(section.code, section.title, maxPoints(section));
        m_tree->appendRow(sectionLine);
        for (const Criterion& criterion : section.criteria) {
            const bool named = !criterion.title.isEmpty() || !criterion.code.isEmpty();
            const auto line = named ? treeLine(criterion.code, criterion.title, maxPoints(criterion))
                                    : QList<QStandardItem*>();
            if (named)
                sectionLine.first()->appendRow(line);
            for (const Item& item : criterion.items)
                (named ? line.first() : sectionLine.first())
                    ->appendRow(treeLine(item.code, item.title, item.maxPoints));
        }
    }
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->expandToDepth(0);
}

void ChecklistStep::dragEnterEvent(QDragEnterEvent* event) {
    if (!onlyFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ChecklistStep::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    read(onlyFile(event->mimeData()));
}

} // namespace dkt::gui
