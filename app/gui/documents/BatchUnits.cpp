// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/BatchUnits.h"

#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

BatchUnits::BatchUnits(const Snapshot& content, const SnapshotIndex& index, QWidget* parent)
    : QGroupBox(parent), m_visits(PaperVisitsModel::Boxes::Shown), m_words(new QLineEdit), m_teams(new QComboBox),
      m_list(new QListView), m_all(new QPushButton), m_none(new QPushButton), m_count(new QLabel) {
    m_visits.load(content, index);
    m_filter.setSourceModel(&m_visits);
    m_list->setModel(&m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(1);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->setObjectName(u"batchSearch"_s);
    m_teams->setObjectName(u"batchTeams"_s);
    m_list->setObjectName(u"batchVisits"_s);
    m_all->setObjectName(u"batchCheckShown"_s);
    m_none->setObjectName(u"batchUncheckShown"_s);
    m_count->setObjectName(u"batchUnitCount"_s);
    fillTeams(content);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_teams);
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    column->addLayout(buttons);
    column->addWidget(m_count);
    connect(m_words, &QLineEdit::textChanged, &m_filter, &PaperVisitsFilter::setWords);
    connect(m_teams, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setTeam(m_teams->currentData().toString()); });
    connect(m_all, &QPushButton::clicked, this, [this] { checkShown(Qt::Checked); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkShown(Qt::Unchecked); });
    connect(&m_visits, &PaperVisitsModel::dataChanged, this, [this] {
        tellCount();
        emit changed();
    });
    new OnLanguageChange(this, [this] { retranslate(); });
}

void BatchUnits::fillTeams(const Snapshot& content) {
    m_teams->addItem({}, QString());
    for (const Team& team : content.teams)
        m_teams->addItem(team.name, team.id.row.hex());
    m_teams->setVisible(!content.teams.empty());
}

void BatchUnits::check(VisitId visit) {
    if (const QModelIndex index = m_visits.indexOf(visit); index.isValid())
        m_visits.setData(index, QVariant::fromValue(Qt::Checked), Qt::CheckStateRole);
}

void BatchUnits::checkShown(Qt::CheckState state) {
    {
        const QSignalBlocker quiet(&m_visits);
        for (int row = 0; row < m_filter.rowCount(); ++row)
            m_filter.setData(m_filter.index(row, 0), QVariant::fromValue(state), Qt::CheckStateRole);
    }
    m_list->viewport()->update();
    tellCount();
    emit changed();
}

void BatchUnits::tellCount() {
    m_count->setText(tr("%1 of %2 units chosen").arg(m_visits.checked().size()).arg(m_visits.rowCount()));
}

void BatchUnits::retranslate() {
    setTitle(tr("Units"));
    m_words->setPlaceholderText(tr("Find a unit"));
    m_words->setAccessibleName(tr("Find a unit"));
    m_teams->setItemText(0, tr("All teams"));
    m_teams->setAccessibleName(tr("Team"));
    m_list->setAccessibleName(tr("Units"));
    m_all->setText(tr("Check &all shown"));
    m_none->setText(tr("&Uncheck all shown"));
    tellCount();
}

} // namespace dkt::gui
