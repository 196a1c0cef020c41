// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/NewDossierWizard.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/start/CampaignStep.h"
#include "gui/start/ChecklistStep.h"
#include "gui/start/DecisionStep.h"
#include "gui/start/FileStep.h"
#include "gui/start/LetterheadStep.h"
#include "gui/start/MembersStep.h"
#include "gui/start/UnitsStep.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString wizardKind = u"wizard"_s;
constexpr int keepAfterMs = 1000;

QScrollArea* scrolledStep(QWidget* step) {
    auto* area = new QScrollArea;
    area->setWidget(step);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

NewDossierWizard::NewDossierWizard(AppContext& context, const QString& keepFolder, Create create, QWidget* parent)
    : QDialog(parent), m_context(context), m_keepFolder(keepFolder), m_create(std::move(create)),
      m_keep(keepFolder, wizardKind), m_list(new QListWidget), m_stack(new QStackedWidget), m_leftBar(new QFrame),
      m_title(new QLabel), m_hint(new QLabel), m_problem(new QLabel), m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton(tr("&Next"))), m_finish(new QPushButton(tr("&Create the dossier"))),
      m_cancel(new QPushButton(tr("Cancel"))) {
    setObjectName("newDossierWizard"_L1);
    setWindowTitle(tr("New dossier"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    addSteps();
    layOut();
    LetterheadStep::propose(context.settings(), m_initial.campaign);
    load(m_initial);
    connectParts();
    go(0);
}

NewDossierWizard::~NewDossierWizard() = default;

void NewDossierWizard::addSteps() {
    const QDate today = m_context.clock().today();
    m_fileStep = new FileStep(m_context);
    m_steps = {new LetterheadStep(today.year()),
               new CampaignStep(today),
               new DecisionStep(today),
               new ChecklistStep(m_context),
               new UnitsStep(m_context),
               new MembersStep,
               m_fileStep};
    for (std::size_t n = 0; n < m_steps.size(); ++n) {
        m_list->addItem(u"%1.  %2"_s.arg(n + 1).arg(m_steps[n]->title()));
        m_stack->addWidget(scrolledStep(m_steps[n]));
    }
}

void NewDossierWizard::layOut() {
    m_list->setObjectName("wizardSteps"_L1);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(3);
    m_problem->setObjectName("wizardProblem"_L1);
    m_problem->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(18, 12, 18, 12);
    right->setSpacing(8);
    right->addWidget(makeLeftBar());
    right->addWidget(makeHead());
    right->addWidget(m_stack, 1);
    right->addWidget(m_problem);
    right->addWidget(makeButtons());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    const QSize room = (parentWidget() ? parentWidget()->screen() : screen())->availableSize();
    resize(QSize(980, 640).boundedTo({room.width() - 20, room.height() - 50}));
}

QWidget* NewDossierWizard::makeLeftBar() {
    m_leftBar->setObjectName("wizardLeftBehind"_L1);
    m_leftBar->setFrameShape(QFrame::StyledPanel);
    auto* words = new QLabel;
    words->setWordWrap(true);
    auto* take = new QPushButton(tr("Take it back"));
    take->setObjectName("wizardTakeBack"_L1);
    auto* discard = new QPushButton(tr("Discard"));
    discard->setObjectName("wizardDiscardLeft"_L1);
    for (QPushButton* button : {take, discard})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_leftBar);
    row->addWidget(words, 1);
    row->addWidget(take);
    row->addWidget(discard);
    connect(take, &QPushButton::clicked, this, &NewDossierWizard::takeBack);
    connect(discard, &QPushButton::clicked, this, &NewDossierWizard::discardLeft);
    const auto left = leftBehind(m_keepFolder);
    m_leftBar->setVisible(!left.empty());
    if (!left.empty())
        words->setText(tr("A dossier was begun on %1 and the program ended before it was made.")
                           .arg(left.front().at.toString(u"dd/MM/yyyy HH:mm"_s)));
    return m_leftBar;
}

QWidget* NewDossierWizard::makeHead() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_hint->setWordWrap(true);
    setTone(*m_hint, Tone::Quiet);
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    return head;
}

QWidget* NewDossierWizard::makeButtons() {
    m_back->setObjectName("wizardBack"_L1);
    m_next->setObjectName("wizardNext"_L1);
    m_finish->setObjectName("wizardFinish"_L1);
    m_cancel->setObjectName("wizardCancel"_L1);
    for (QPushButton* button : {m_back, m_cancel})
        button->setAutoDefault(false);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_finish);
    return bar;
}

void NewDossierWizard::connectParts() {
    connect(m_list, &QListWidget::currentRowChanged, this, &NewDossierWizard::go);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_stack->currentIndex() + 1); });
    connect(m_finish, &QPushButton::clicked, this, &NewDossierWizard::finish);
    connect(m_cancel, &QPushButton::clicked, this, &NewDossierWizard::reject);
    for (WizardStep* step : m_steps)
        connect(step, &WizardStep::edited, this, &NewDossierWizard::noteEdit);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepAfterMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &NewDossierWizard::keep);
}

void NewDossierWizard::load(const WizardDraft& draft) {
    for (WizardStep* step : m_steps)
        step->load(draft);
    refresh();
}

WizardDraft NewDossierWizard::draft() const {
    WizardDraft draft;
    for (const WizardStep* step : m_steps)
        step->store(draft);
    return draft;
}

void NewDossierWizard::go(int step) {
    if (step < 0 || step >= m_stack->count())
        return;
    m_list->setCurrentRow(step);
    m_stack->setCurrentIndex(step);
    m_title->setText(m_steps[step]->title());
    m_hint->setText(m_steps[step]->hint());
    m_steps[step]->entered(draft());
    const bool last = step == m_stack->count() - 1;
    m_back->setEnabled(step > 0);
    m_next->setVisible(!last);
    (last ? m_finish : m_next)->setDefault(true);
    showProblem({});
    refresh();
    if (!m_list->hasFocus())
        m_steps[step]->focusWidget() ? m_steps[step]->focusWidget()->setFocus() : static_cast<void>(focusNextChild());
}

void NewDossierWizard::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    setTone(*m_problem, Tone::Bad);
}

void NewDossierWizard::noteEdit() {
    m_keepTimer.start();
    // Said while it is cured, never while the first letter is typed.
    if (!m_problem->text().isEmpty())
        showProblem(m_steps[m_stack->currentIndex()]->problem());
    refresh();
}

void NewDossierWizard::refresh() {
    for (std::size_t n = 0; n < m_steps.size(); ++n)
        m_list->item(static_cast<int>(n))
            ->setIcon(m_steps[n]->isFilled() ? icon(u"done"_s, Tone::Good) : icon(u"empty"_s));
}

void NewDossierWizard::keep() {
    if (const WizardDraft now = draft(); now != m_initial)
        m_keep.write(now.toJson());
    else
        m_keep.clear();
}

void NewDossierWizard::finish() {
    const WizardDraft now = draft();
    m_fileStep->entered(now); // the title may propose another name by now
    for (std::size_t n = 0; n < m_steps.size(); ++n)
        if (const QString problem = m_steps[n]->problem(); !problem.isEmpty()) {
            go(static_cast<int>(n));
            showProblem(problem);
            return;
        }
    const auto made = m_context.guard().run([&] { m_create(m_fileStep->path(), now.content()); },
                                            [&](const Error& error) {
                                                showProblem(error.message());
                                                return error.kind() == Error::Kind::Input;
                                            });
    if (made == Guard::Result::Failed)
        return;
    LetterheadStep::remember(m_context.settings(), now.campaign);
    m_keepTimer.stop();
    m_keep.clear();
    accept();
}

void NewDossierWizard::reject() {
    const auto leave = [this] {
        m_keepTimer.stop();
        m_keep.clear();
        QDialog::reject();
    };
    if (draft() == m_initial)
        leave();
    else
        m_context.prompts().confirm({.text = tr("Throw away what you have filled in?"),
                                     .yes = tr("Throw away"),
                                     .explanation = tr("No dossier is made.")},
                                    leave);
}

std::vector<LiveFile::Left> NewDossierWizard::leftBehind(const QString& keepFolder) {
    return LiveFile::leftBehind(keepFolder, wizardKind);
}

void NewDossierWizard::takeBack() {
    const auto left = leftBehind(m_keepFolder);
    m_leftBar->hide();
    if (left.empty())
        return;
    load(WizardDraft::fromJson(left.front().content));
    keep();
    LiveFile::discard(left.front().file);
    go(m_stack->currentIndex());
}

void NewDossierWizard::discardLeft() {
    m_leftBar->hide();
    for (const LiveFile::Left& left : leftBehind(m_keepFolder))
        LiveFile::discard(left.file);
}

} // namespace dkt::gui
