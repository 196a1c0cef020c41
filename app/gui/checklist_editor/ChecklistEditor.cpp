// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/ChecklistEditor.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/OnLanguageChange.h"
#include "services/ChecklistService.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

struct ChecklistEditor::Parts {
    AppContext& context;
    Loaded<ChecklistDraft> loaded = {};
    Checklist content = {};
    QLineEdit* title = nullptr;
    QPushButton *issue = nullptr, *close = nullptr;
};

ChecklistEditor::ChecklistEditor(AppContext& context, QWidget* parent)
    : QWidget(parent), m(std::make_unique<Parts>(context)) {
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    column->addStretch(1);
    row->addWidget(m->title = new QLineEdit(this), 1);
    row->addWidget(m->issue = new QPushButton(this));
    row->addWidget(m->close = new QPushButton(this));
    m->title->setObjectName(u"draftTitle"_s);
    m->issue->setObjectName(u"issueDraft"_s);
    m->close->setObjectName(u"closeDraft"_s);
    connect(m->close, &QPushButton::clicked, this, [this] {
        if (settle())
            emit closed();
    });
    connect(m->issue, &QPushButton::clicked, this, [this] {
        ChecklistId made;
        if (!settle() || m->context.guard().run([&] {
                made = ChecklistService(*m->context.dossier()).issue(m->context.actor(), draft());
            }) == Guard::Result::Failed)
            return;
        m->loaded = {};
        emit issued(made);
        emit closed();
    });
    new OnLanguageChange(this, [this] {
        m->title->setAccessibleName(tr("Title of the checklist"));
        m->issue->setText(tr("Issue"));
        m->close->setText(tr("Close"));
    });
}

ChecklistEditor::~ChecklistEditor() = default;

void ChecklistEditor::edit(ChecklistDraftId id) {
    if (!settle())
        return;
    m->context.guard().run([&] {
        m->loaded = ChecklistService(*m->context.dossier()).loadDraft(id);
        m->content = contentOf(m->loaded.value);
        m->title->setText(m->content.title);
    });
}

void ChecklistEditor::startNew() {
    m->context.guard().run(
        [&] { edit(ChecklistService(*m->context.dossier()).addDraft(m->context.actor(), {})); });
}

void ChecklistEditor::startFrom(ChecklistId id) {
    m->context.guard().run(
        [&] { edit(ChecklistService(*m->context.dossier()).startFrom(m->context.actor(), id)); });
}

bool ChecklistEditor::settle() {
    if (draft().isNull() || !m->context.dossier() || m->title->text() == m->content.title)
        return true;
    return m->context.guard().run([&] {
        m->content.title = m->title->text();
        ChecklistService service(*m->context.dossier());
        service.saveDraft(m->context.actor(), u"checklistDraft.edit"_s, m->loaded, m->content);
        m->loaded = service.loadDraft(draft());
    }) == Guard::Result::Done;
}

ChecklistDraftId ChecklistEditor::draft() const {
    return m->loaded.value.id;
}

} // namespace dkt::gui
