// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/LegalPane.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Prompts.h"
#include "gui/widgets/EmptyNote.h"
#include "gui/plan/LegalForm.h"
#include "gui/plan/LegalModel.h"
#include "gui/plan/PlanList.h"
#include "gui/plan/PlanMarks.h"
#include "gui/plan/PlanToolBar.h"
#include "gui/widgets/ChooseRow.h"
#include "services/LegalService.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

LegalPane::LegalPane(AppContext& context, ActionTable& table, QWidget* parent)
    : PlanPane(context, parent), m_model(new LegalModel(this)), m_list(planlist::wrappedList()),
      m_form(new LegalForm), m_stack(new QStackedWidget) {
    m_list->setObjectName(u"legalList"_s);
    m_list->setModel(m_model);
    planmarks::onLegalBases(context, *m_list, *m_form);
    auto* empty = new EmptyNote(u"legal"_s, {table.action("plan.add"), table.action("plan.paste")});
    m_stack->addWidget(empty);
    m_stack->addWidget(makeBody(table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts(table);
    new OnLanguageChange(this, [this, empty] {
        empty->setWords(tr("No legal bases yet"),
                        tr("The “Căn cứ …” lines of every paper come from here. Type one as the paper says it, or "
                           "copy several lines from a document and paste them."));
        m_list->setAccessibleName(tr("Legal bases in their order"));
        m_model->retranslate();
    });
}

QWidget* LegalPane::makeBody(ActionTable& table) {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 8, 14, 10);
    column->addWidget(
        new PlanToolBar(table, {"plan.add", "plan.paste", "plan.up", "plan.down", "plan.remove"}));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_list);
    split->addWidget(scroll);
    split->setSizes({700, 420});
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    return body;
}

void LegalPane::connectParts(ActionTable& table) {
    planlist::addMenu(*m_list, table, {"plan.add", "plan.paste", "plan.edit", "plan.up", "plan.down", "plan.remove"});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LegalPane::onCurrentChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LegalPane::commandsChanged);
    connect(m_list, &QTreeView::activated, this, [this] { m_form->focusFirst(); });
    // The drop must have ended before the rows are read again.
    connect(m_model, &LegalModel::moved, this, &LegalPane::move, Qt::QueuedConnection);
    connect(m_form, &LegalForm::left, this, &LegalPane::save);
    connect(m_form, &LegalForm::typed, this, [this] {
        m_buffer.setCurrent(m_form->value());
        context().setTyping(m_buffer.isDirty() ? Typing::Pending : Typing::Nothing);
    });
}

QString LegalPane::title(const Snapshot& snapshot) const {
    return tr("Legal bases (%1)").arg(snapshot.legalDocuments.size());
}

bool LegalPane::concerns(const ChangeSet& changes) const {
    return changes.touches(RowKind::LegalDocument) || changes.touches(RowKind::Campaign);
}

void LegalPane::refresh(const DossierView& view) {
    const LegalDocumentId chosen = m_buffer.current().id;
    const int before = currentRow();
    m_refreshing = true;
    m_model->setRows(LegalModel::linesOf(view.data()));
    m_stack->setCurrentIndex(view.data().legalDocuments.empty() ? 0 : 1);
    const int row = m_model->rowOf(chosen), last = std::max(0, m_model->rowCount() - 1);
    chooseRow(*m_list, m_model->index(row >= 0 ? row : std::clamp(before, 0, last), 0));
    m_refreshing = false;
    onCurrentChanged();
    emit commandsChanged();
}

void LegalPane::clear() {
    m_buffer.load({});
    m_model->setRows({});
    m_form->setValues({});
    m_stack->setCurrentIndex(0);
}

void LegalPane::activate() {
    if (m_stack->currentIndex() == 1)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void LegalPane::onCurrentChanged() {
    if (m_refreshing || !context().dossier())
        return;
    const int at = currentRow();
    const LegalDocumentId id = at >= 0 ? m_model->row(at).key : LegalDocumentId();
    if (id != m_buffer.current().id)
        save();
    act([this, id] {
        const Loaded<LegalDocument> fresh = LegalService(*context().dossier()).load(id);
        if (id == m_buffer.current().id)
            m_buffer.refresh(fresh);
        else
            m_buffer.load(id.isNull() ? Loaded<LegalDocument>() : fresh);
        m_form->setValues(m_buffer.current());
        planmarks::show(*m_form, RowKind::LegalDocument, id.row);
        m_form->setEnabled(!id.isNull());
    });
    emit commandsChanged();
}

bool LegalPane::save() {
    if (!context().dossier() || m_buffer.current().id.isNull() || !m_buffer.isDirty())
        return true;
    const Guard::Result result = act([this] {
        LegalService legal(*context().dossier());
        const Loaded<LegalDocument> before = m_buffer.loaded();
        const LegalDocument after = m_buffer.current();
        // What is committed is no longer typing: reading it back must not find a clash with itself.
        m_buffer.load({after, before.heads});
        legal.set(context().actor(), before, after);
        m_buffer.load(legal.load(after.id));
    });
    if (result == Guard::Result::Done)
        context().setTyping(Typing::Nothing);
    return result == Guard::Result::Done;
}

bool LegalPane::settle() {
    if (!m_form->isSound()) {
        context().notify({Severity::Warning, tr("The date is no day; write it as 05/10/2021, or empty the field.")});
        return false;
    }
    return save();
}

bool LegalPane::showRow(RowKind kind, const RowId& row) {
    if (kind != RowKind::LegalDocument)
        return false;
    choose(LegalDocumentId(row));
    return true;
}

void LegalPane::choose(LegalDocumentId id) {
    if (const int row = m_model->rowOf(id); row >= 0)
        chooseRow(*m_list, m_model->index(row, 0));
}

int LegalPane::currentRow() const {
    return m_list->currentIndex().row();
}

std::vector<LegalDocumentId> LegalPane::selected() const {
    std::vector<LegalDocumentId> ids;
    for (int at = 0; at < m_model->rowCount(); ++at)
        if (m_list->selectionModel()->isRowSelected(at) && !m_model->row(at).key.isNull())
            ids.push_back(m_model->row(at).key);
    return ids;
}

QString LegalPane::addText() const {
    return tr("&Add a legal basis…");
}

bool LegalPane::can(PlanCommand command) const {
    const int last = static_cast<int>(std::ranges::count_if(
                         m_model->rows(), [](const LegalRow& row) { return !row.key.isNull(); })) - 1;
    const bool any = !selected().empty();
    switch (command) {
    case PlanCommand::Add:
    case PlanCommand::Paste:
        return context().dossier() != nullptr;
    case PlanCommand::Edit:
    case PlanCommand::Remove:
        return any;
    case PlanCommand::Up:
        return any && currentRow() > 0;
    case PlanCommand::Down:
        return any && currentRow() < last;
    default:
        return false;
    }
}

void LegalPane::run(PlanCommand command) {
    switch (command) {
    case PlanCommand::Add:
        context().prompts().askText({tr("Add a legal basis"),
                                     tr("As the paper says it, e.g. Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm "
                                        "2020 của Chính phủ về công tác văn thư"),
                                     {}},
                                    [this](const QString& text) { addLines(text); });
        break;
    case PlanCommand::Paste:
        addLines(QGuiApplication::clipboard()->text());
        break;
    case PlanCommand::Edit:
        m_form->focusFirst();
        break;
    case PlanCommand::Up:
        moveBy(-1);
        break;
    case PlanCommand::Down:
        moveBy(1);
        break;
    case PlanCommand::Remove:
        removeSelected();
        break;
    default:
        break;
    }
}

void LegalPane::addLines(const QString& text) {
    std::vector<LegalDocument> documents;
    for (const QString& line : text.split(u'\n'))
        if (auto document = legalDocumentFromLine(line))
            documents.push_back(std::move(*document));
    if (documents.empty()) {
        context().notify({Severity::Note, tr("There is no text to paste: copy the lines first.")});
        return;
    }
    act([&] {
        save();
        const auto ids = LegalService(*context().dossier()).add(context().actor(), documents);
        choose(ids.front());
        context().notify({Severity::Note, tr("%n legal bases added. Undo takes them back.", nullptr,
                                             static_cast<int>(ids.size()))});
    });
}

void LegalPane::move(const std::vector<LegalDocumentId>& ids, LegalDocumentId before) {
    act([&] {
        save();
        LegalService(*context().dossier()).move(context().actor(), ids, before);
        choose(ids.front());
    });
}

void LegalPane::moveBy(int step) {
    const int at = currentRow();
    const int target = step < 0 ? at - 1 : at + 2;
    move({m_model->row(at).key}, target < m_model->rowCount() ? m_model->row(target).key : LegalDocumentId());
}

void LegalPane::removeSelected() {
    const auto ids = selected();
    act([&] {
        m_buffer.load({});
        LegalService(*context().dossier()).remove(context().actor(), ids);
        context().notify({Severity::Note, tr("%n legal bases removed. Undo brings them back.", nullptr,
                                             static_cast<int>(ids.size()))});
    });
}

} // namespace dkt::gui
