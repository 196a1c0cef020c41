// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PaperPanel.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int panelWidth = 250;

} // namespace

PaperPanel::PaperPanel(Settings& settings, QAction* exportAction, QAction* printAction, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_papersTitle(new QLabel), m_papers(new QListWidget),
      m_description(new QLabel), m_formatTitle(new QLabel), m_formats(new QComboBox),
      m_openFolder(new QCheckBox), m_warning(new QLabel) {
    for ([[maybe_unused]] const doc::PaperType& type : doc::paperTypes())
        m_papers->addItem(new QListWidgetItem(icon(u"documents"_s), {}));
    m_papers->setObjectName("papersList"_L1);
    m_papers->setCurrentRow(0);
    m_papers->setFixedHeight(m_papers->sizeHintForRow(0) * m_papers->count() + 14);
    m_papers->setSpacing(1);
    m_papersTitle->setBuddy(m_papers);
    m_formatTitle->setBuddy(m_formats);
    m_formats->setObjectName("formatsBox"_L1);
    m_formats->setMinimumContentsLength(16);
    m_description->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_openFolder->setChecked(m_settings.place(u"openFolder"_s) != "no");
    setFixedWidth(panelWidth);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_papersTitle);
    column->addWidget(m_papers);
    column->addWidget(m_description);
    column->addSpacing(10);
    column->addWidget(m_formatTitle);
    column->addWidget(m_formats);
    column->addWidget(buttonFor(exportAction, u"exportButton"_s));
    column->addWidget(m_openFolder);
    column->addSpacing(10);
    column->addWidget(buttonFor(printAction, u"printButton"_s));
    column->addSpacing(10);
    column->addWidget(m_warning);
    column->addStretch(1);
    connect(m_papers, &QListWidget::currentRowChanged, this, [this] {
        m_description->setText(kind().description());
        fillFormats();
        emit kindChanged();
    });
    connect(m_openFolder, &QCheckBox::toggled, this,
            [this](bool open) { m_settings.setPlace(u"openFolder"_s, open ? "yes" : "no"); });
    new OnLanguageChange(this, [this] { retranslate(); });
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

const doc::PaperType& PaperPanel::kind() const {
    return doc::paperTypes()[std::max(0, m_papers->currentRow())];
}

doc::PaperFormat PaperPanel::format() const {
    return kind().formats().at(std::max(0, m_formats->currentIndex()));
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
    setTone(*m_warning, Tone::Warning);
}

QString PaperPanel::warning() const {
    return m_warning->isHidden() ? QString() : m_warning->text();
}

void PaperPanel::fillFormats() {
    const QSignalBlocker quiet(m_formats);
    const int chosen = m_formats->currentIndex();
    const auto formats = kind().formats();
    const bool same = m_formats->count() == static_cast<int>(formats.size());
    m_formats->clear();
    for (const doc::PaperFormat format : formats)
        m_formats->addItem(formatTitle(format));
    m_formats->setCurrentIndex(same ? std::max(0, chosen) : 0);
}

void PaperPanel::retranslate() {
    const auto kinds = doc::paperTypes();
    for (std::size_t n = 0; n < kinds.size(); ++n)
        m_papers->item(static_cast<int>(n))->setText(kinds[n].title());
    m_papersTitle->setText(tr("&Paper"));
    m_formatTitle->setText(tr("F&ormat"));
    m_papers->setAccessibleName(tr("Paper"));
    m_formats->setAccessibleName(tr("Format"));
    m_description->setText(kind().description());
    m_openFolder->setText(tr("Open the folder afterwards"));
    fillFormats();
    setConflicts(m_conflicts);
    setTone(*m_description, Tone::Quiet);
}

void PaperPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setTone(*m_description, Tone::Quiet);
        setTone(*m_warning, Tone::Warning);
    }
}

} // namespace dkt::gui
