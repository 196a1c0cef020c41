// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PaperPanel.h"

#include "gui/documents/VisitPicker.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int panelWidth = 286;

QLabel* wrappedLabel(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PaperPanel::PaperPanel(Settings& settings, ActionTable& table, QWidget* parent)
    : QScrollArea(parent), m_settings(settings), m_papersTitle(new QLabel), m_papers(new QListWidget),
      m_description(wrappedLabel(u"paperDescription"_s)), m_unitArea(new QWidget),
      m_noUnits(wrappedLabel(u"paperNoUnits"_s)), m_picker(new VisitPicker), m_formatTitle(new QLabel),
      m_formats(new QComboBox), m_openFolder(new QCheckBox), m_warning(wrappedLabel(u"paperWarning"_s)),
      m_decide(new QPushButton(icon(u"conflict"_s), {})), m_remarks(wrappedLabel(u"paperRemarks"_s)) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(panelWidth);
    setWidget(makeColumn(table));
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
    connect(m_papers, &QListWidget::currentRowChanged, this, [this] {
        showScope();
        fillFormats();
        emit choiceChanged();
    });
    connect(m_picker, &VisitPicker::visitChosen, this, [this] {
        if (type().scope == doc::PaperScope::Visit)
            emit choiceChanged();
    });
    connect(m_decide, &QPushButton::clicked, this, &PaperPanel::conflictsChosen);
    connect(m_openFolder, &QCheckBox::toggled, this,
            [this](bool open) { m_settings.setPlace(u"openFolder"_s, open ? "yes" : "no"); });
    new OnLanguageChange(this, [this] { retranslate(); });
}

QWidget* PaperPanel::makeColumn(ActionTable& table) {
    for ([[maybe_unused]] const doc::PaperType& type : doc::paperTypes())
        m_papers->addItem(new QListWidgetItem(icon(u"documents"_s), {}));
    m_papers->setObjectName(u"papersList"_s);
    m_papers->setSpacing(1);
    m_papers->setCurrentRow(0);
    m_papers->setFixedHeight((m_papers->sizeHintForRow(0) + 2) * m_papers->count() + 4);
    m_papers->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_papers->setTextElideMode(Qt::ElideRight);
    m_papersTitle->setBuddy(m_papers);
    m_formats->setObjectName(u"formatsBox"_s);
    m_formats->setMinimumContentsLength(16);
    m_formatTitle->setBuddy(m_formats);
    m_openFolder->setObjectName(u"openFolderBox"_s);
    m_decide->setObjectName(u"paperConflictsButton"_s);
    m_openFolder->setChecked(m_settings.place(u"openFolder"_s) == "yes");
    auto* units = new QVBoxLayout(m_unitArea);
    units->setContentsMargins(0, 0, 0, 0);
    units->addWidget(m_noUnits);
    units->addWidget(m_picker, 1);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(6);
    buttons->addWidget(buttonFor(table.action("documents.export"), u"exportButton"_s), 0, 0);
    buttons->addWidget(buttonFor(table.action("documents.print"), u"printButton"_s), 0, 1);
    buttons->addWidget(buttonFor(table.action("documents.batch"), u"batchButton"_s), 1, 0, 1, 2);
    buttons->addWidget(buttonFor(table.action("documents.setup"), u"setupButton"_s), 2, 0, 1, 2);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_papersTitle, m_papers, m_description})
        column->addWidget(part);
    column->addWidget(m_unitArea, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_warning, m_decide, m_remarks, m_formatTitle, m_formats})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addWidget(m_openFolder);
    return content;
}

QPushButton* PaperPanel::buttonFor(QAction* action, const QString& name) {
    auto* button = new QPushButton;
    button->setObjectName(name);
    const auto follow = [button, action] {
        button->setText(ActionTable::plainText(*action));
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void PaperPanel::load(const DossierView& view) {
    m_picker->load(view.data(), view.index());
    showScope();
}

void PaperPanel::clear() {
    m_picker->clear();
    showScope();
}

const doc::PaperType& PaperPanel::type() const {
    return doc::paperTypes()[std::max(0, m_papers->currentRow())];
}

PaperChoice PaperPanel::choice() const {
    return {&type(), type().scope == doc::PaperScope::Visit ? m_picker->visit() : VisitId()};
}

bool PaperPanel::canMake() const {
    return type().scope == doc::PaperScope::Campaign || !m_picker->visit().isNull();
}

void PaperPanel::choose(const PaperChoice& choice) {
    if (!choice.visit.isNull())
        m_picker->select(choice.visit);
    m_papers->setCurrentRow(static_cast<int>(choice.type - doc::paperTypes().data()));
}

doc::PaperFormat PaperPanel::format() const {
    return type().formats().at(std::max(0, m_formats->currentIndex()));
}

bool PaperPanel::opensFolder() const {
    return m_openFolder->isChecked();
}

void PaperPanel::setConflicts(int conflicts) {
    m_conflicts = conflicts;
    m_warning->setText(tr("Conflicts to decide: %1. The paper can be looked at and carries a draft mark; it "
                          "cannot be issued before they are decided.")
                           .arg(conflicts));
    m_warning->setVisible(conflicts > 0);
    m_decide->setVisible(conflicts > 0);
    setTone(*m_warning, Tone::Warning);
}

QString PaperPanel::warning() const {
    return m_warning->isHidden() ? QString() : m_warning->text();
}

void PaperPanel::setLayoutRemarks(const QStringList& remarks) {
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    setTone(*m_remarks, Tone::Quiet);
}

void PaperPanel::showScope() {
    const bool perVisit = type().scope == doc::PaperScope::Visit;
    const bool none = m_picker->visit().isNull();
    m_description->setText(type().description());
    // The area keeps its room, so that the buttons below stay where they are.
    m_picker->setVisible(perVisit && !none);
    m_noUnits->setVisible(perVisit && none);
}

void PaperPanel::fillFormats() {
    const QSignalBlocker quiet(m_formats);
    const QVariant chosen = m_formats->count() > 0 ? m_formats->currentData() : m_settings.paperFormat();
    m_formats->clear();
    for (const doc::PaperFormat format : type().formats())
        m_formats->addItem(formatTitle(format), doc::suffixOf(format));
    m_formats->setCurrentIndex(std::max(0, m_formats->findData(chosen)));
}

void PaperPanel::retranslate() {
    const auto kinds = doc::paperTypes();
    for (std::size_t n = 0; n < kinds.size(); ++n) {
        m_papers->item(static_cast<int>(n))->setText(kinds[n].title());
        m_papers->item(static_cast<int>(n))->setToolTip(kinds[n].description());
    }
    m_papersTitle->setText(tr("&Paper"));
    m_formatTitle->setText(tr("F&ormat"));
    m_papers->setAccessibleName(tr("Paper"));
    m_formats->setAccessibleName(tr("Format"));
    m_noUnits->setText(tr("No visit is planned yet. A paper about a unit needs one: plan it on the page Plan."));
    m_decide->setText(tr("Sho&w the conflicts"));
    m_openFolder->setText(tr("Open the folder afterwards"));
    showScope();
    fillFormats();
    setConflicts(m_conflicts);
    setTone(*m_description, Tone::Quiet);
    setTone(*m_noUnits, Tone::Quiet);
}

void PaperPanel::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setTone(*m_description, Tone::Quiet);
        setTone(*m_noUnits, Tone::Quiet);
        setTone(*m_warning, Tone::Warning);
        setTone(*m_remarks, Tone::Quiet);
    }
}

} // namespace dkt::gui
