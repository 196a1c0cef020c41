// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ImportWizard.h"

#include "gui/checklists/ImportColumnsPage.h"
#include "gui/checklists/ImportResultPage.h"
#include "gui/checklists/ImportSession.h"
#include "gui/checklists/ImportSourcePage.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/OnLanguageChange.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString droppedFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportWizard::ImportWizard(AppContext& context, QString memoryPath, QWidget* parent)
    : QWizard(parent), m_context(context),
      m_session(new ImportSession(context.jobs(), std::move(memoryPath), this)),
      m_sourcePage(new ImportSourcePage(*m_session, context.prompts(), context.settings())),
      m_columnsPage(new ImportColumnsPage(*m_session)), m_resultPage(new ImportResultPage(*m_session)) {
    setObjectName("importWizard"_L1);
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoDefaultButton, false);
    setAcceptDrops(true);
    setPage(SourceStep, m_sourcePage);
    setPage(ColumnsStep, m_columnsPage);
    setPage(ResultStep, m_resultPage);
    connect(m_session, &ImportSession::opened, this, &ImportWizard::goOn);
    for (const auto& [which, name] : {std::pair(NextButton, "importNext"), std::pair(BackButton, "importBack"),
                                      std::pair(FinishButton, "importFinish"), std::pair(CancelButton, "importCancel")})
        button(which)->setObjectName(QLatin1String(name));
    fitInto(parent);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void ImportWizard::fitInto(const QWidget* parent) {
    constexpr QSize wanted(1060, 660);
    constexpr int edge = 40;
    resize(parent ? wanted.boundedTo(parent->size() - QSize(edge, edge)) : wanted);
}

void ImportWizard::readFile(const QString& path) {
    if (currentId() != SourceStep)
        restart();
    m_session->openFile(path);
}

int ImportWizard::nextId() const {
    switch (currentId()) {
    case SourceStep:
        return m_session->source() ? ColumnsStep : ResultStep; // JSON has no columns to name
    case ColumnsStep:
        return ResultStep;
    default:
        return -1;
    }
}

/// A file that could be read needs no further click; another sheet of it stays where it was chosen.
void ImportWizard::goOn() {
    if (currentId() == SourceStep)
        QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
}

void ImportWizard::accept() {
    const ChecklistImport* result = m_session->result();
    if (!result || !m_resultPage->isComplete())
        return;
    Checklist checklist = result->checklist;
    checklist.title = m_resultPage->checklistTitle();
    checklist.version = m_resultPage->version();
    m_context.guard().run([this] { m_session->remember(); });
    QWizard::accept();
    emit imported(checklist);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    readFile(droppedFile(event->mimeData()));
}

void ImportWizard::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste) && currentId() == SourceStep)
        m_sourcePage->paste();
    else
        QWizard::keyPressEvent(event);
}

void ImportWizard::retranslate() {
    setWindowTitle(tr("Import a checklist"));
    setButtonText(BackButton, tr("< &Back"));
    setButtonText(NextButton, tr("&Next >"));
    setButtonText(FinishButton, tr("&Import"));
    setButtonText(CancelButton, tr("Cancel"));
}

} // namespace dkt::gui
