// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryFilterBar.h"

#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/widgets/DateField.h"
#include "gui/widgets/FlowLayout.h"
#include "services/UndoService.h"
#include "util/Collation.h"
#include "util/Dates.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int pauseMs = 250;
constexpr int wordLetters = 32;
constexpr int choiceLetters = 12;
constexpr int dayLetters = 19;

using HistoryChoices = std::vector<std::pair<QString, QVariant>>;

void sortByName(HistoryChoices& choices) {
    const Collation collation;
    std::ranges::stable_sort(choices, [&](const auto& a, const auto& b) { return collation(a.first, b.first); });
}

/// Label and field stay together where the row breaks.
QWidget* labelled(QLabel* label, QWidget* field) {
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    return both;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit), m_person(new QComboBox), m_device(new QComboBox),
      m_action(new QComboBox), m_visit(new QComboBox), m_from(new DateField), m_to(new DateField),
      m_fromLabel(new QLabel), m_toLabel(new QLabel), m_cell(new QToolButton), m_clear(new QToolButton) {
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(u"historyWords"_s);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * wordLetters);
    m_words->setClearButtonEnabled(true);
    m_cell->setObjectName(u"historyCell"_s);
    m_cell->setIcon(icon(u"close"_s));
    m_cell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setIcon(icon(u"filter"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    flow->addWidget(m_cell);
    flow->addWidget(m_words);
    const std::array names{u"historyPerson"_s, u"historyDevice"_s, u"historyAction"_s, u"historyVisit"_s};
    std::size_t next = 0;
    for (QComboBox* box : boxes()) {
        box->setObjectName(names[next++]);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(choiceLetters);
        box->setMaxVisibleItems(20);
        flow->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    }
    m_from->setObjectName(u"historyFrom"_s);
    m_to->setObjectName(u"historyTo"_s);
    for (DateField* day : {m_from, m_to})
        day->setMinimumWidth(fontMetrics().averageCharWidth() * dayLetters);
    flow->addWidget(labelled(m_fromLabel, m_from));
    flow->addWidget(labelled(m_toLabel, m_to));
    flow->addWidget(m_clear);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::changed);
    for (DateField* day : {m_from, m_to})
        connect(day, &DateField::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_cell, &QToolButton::clicked, this, [this] { setCell({}, {}, {}); });
    connect(m_clear, &QToolButton::clicked, this, &HistoryFilterBar::clear);
    new OnLanguageChange(this, [this] { retranslate(); });
}

std::vector<QComboBox*> HistoryFilterBar::boxes() const {
    return {m_person, m_device, m_action, m_visit};
}

/// The choice stays while it is still there. The first entry limits nothing.
void HistoryFilterBar::refill(QComboBox& box, const QString& all,
                              const std::vector<std::pair<QString, QVariant>>& choices) {
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QVariant());
    for (const auto& [text, key] : choices)
        box.addItem(text, key);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

void HistoryFilterBar::setDossier(const Dossier* dossier) {
    HistoryChoices devices, visits;
    if (dossier) {
        const CellWords words(*dossier);
        for (const DeviceInfo& device : dossier->journal().devices())
            devices.emplace_back(words.device(device.key), device.key.toBytes());
        for (const Visit& visit : dossier->view()->data().visits)
            visits.emplace_back(words.row(RowKind::Visit, visit.id.row).title, visit.id.row.bytes());
    }
    sortByName(devices);
    sortByName(visits);
    refill(*m_device, tr("All laptops"), devices);
    refill(*m_visit, tr("All visits"), visits);
    if (!dossier)
        clear();
}

void HistoryFilterBar::setFacts(const HistoryFacts& facts) {
    HistoryChoices people, actions;
    for (const auto& [person, count] : facts.people())
        if (!person.isEmpty())
            people.emplace_back(person, person);
    for (const auto& [action, count] : facts.actions())
        actions.emplace_back(actionName(action), action);
    sortByName(people);
    sortByName(actions);
    refill(*m_person, tr("Everybody"), people);
    refill(*m_action, tr("All actions"), actions);
}

HistoryQuery HistoryFilterBar::query() const {
    HistoryQuery query;
    if (!m_row.isNull())
        query.row = m_row;
    if (m_field.number != 0)
        query.field = m_field;
    query.words = m_words->text();
    query.person = m_person->currentData().toString();
    query.action = m_action->currentData().toString();
    query.visit = VisitId(RowId::fromBytes(m_visit->currentData().toByteArray()));
    if (const DeviceKey device = DeviceKey::fromBytes(m_device->currentData().toByteArray()); !device.isNull())
        query.device = device;
    query.from = m_from->value();
    query.to = m_to->value();
    return query;
}

void HistoryFilterBar::setCell(RowId row, FieldId field, const QString& said) {
    if (!row.isNull()) {
        const QSignalBlocker quiet(this);
        clear();
    }
    m_row = row;
    m_field = field;
    m_cellSaid = said;
    showCell();
    emit changed();
}

void HistoryFilterBar::showCell() {
    m_cell->setVisible(!m_row.isNull());
    constexpr qsizetype most = 60;
    m_cell->setText(tr("Only: %1").arg(m_cellSaid.size() > most ? m_cellSaid.left(most - 1) + u'…' : m_cellSaid));
    m_cell->setToolTip(tr("Show the history of everything again"));
}

void HistoryFilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        for (QComboBox* box : boxes())
            box->setCurrentIndex(0);
        m_words->clear();
        m_from->clear();
        m_to->clear();
        m_row = {};
        m_field = {};
        m_cellSaid.clear();
        showCell();
    }
    m_typing.stop();
    emit changed();
}

void HistoryFilterBar::focusSearch() {
    m_words->setFocus();
    m_words->selectAll();
}

QString HistoryFilterBar::described() const {
    QStringList parts;
    if (!m_row.isNull())
        parts << m_cellSaid;
    for (const QComboBox* box : boxes())
        if (box->currentIndex() > 0)
            parts << box->currentText();
    if (const auto from = m_from->value())
        parts << tr("from %1").arg(text::shortDate(*from));
    if (const auto to = m_to->value())
        parts << tr("to %1").arg(text::shortDate(*to));
    if (const QString words = m_words->text().trimmed(); !words.isEmpty())
        parts << u"“%1”"_s.arg(words);
    return parts.join(u"; "_s);
}

void HistoryFilterBar::retranslate() {
    m_words->setPlaceholderText(tr("Words in what it was or became"));
    m_words->setAccessibleName(tr("Search the history"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("to"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_clear->setText(tr("Show all"));
    const std::array names{tr("Who acted"), tr("On which laptop"), tr("What was done"), tr("At which visit")};
    const std::array alls{tr("Everybody"), tr("All laptops"), tr("All actions"), tr("All visits")};
    std::size_t next = 0;
    for (QComboBox* box : boxes()) {
        box->setAccessibleName(names[next]);
        if (box->count() == 0)
            box->addItem(alls[next]);
        else
            box->setItemText(0, alls[next]);
        ++next;
    }
    for (int at = 1; at < m_action->count(); ++at)
        m_action->setItemText(at, actionName(m_action->itemData(at).toString()));
    showCell();
}

} // namespace dkt::gui
