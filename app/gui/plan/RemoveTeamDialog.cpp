// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/RemoveTeamDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

RemoveTeamDialog::RemoveTeamDialog(const Team& team, const TeamService::Holdings& holdings,
                                   const std::vector<Team>& others, QWidget* parent)
    : QDialog(parent), m_heir(new QComboBox) {
    setObjectName(u"removeTeamDialog"_s);
    setWindowTitle(tr("Remove %1").arg(team.name));
    auto* words = new QLabel(tr("%1 has %2 and %3.")
                                 .arg(team.name, tr("%n members", nullptr, holdings.members),
                                      tr("%n visits", nullptr, holdings.visits)));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto* caption = new QLabel(tr("They go to:"));
    caption->setBuddy(m_heir);
    m_heir->setObjectName(u"removeTeamHeir"_s);
    m_heir->setAccessibleName(tr("Where its members and visits go"));
    m_heir->addItem(tr("no team (the delegation as a whole)"), QString());
    for (const Team& other : others)
        if (other.id != team.id)
            m_heir->addItem(other.name, other.id.row.hex());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* remove = buttons->addButton(tr("Remove the team"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(u"removeTeamButton"_s);
    remove->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(caption);
    column->addWidget(m_heir);
    column->addSpacing(8);
    column->addWidget(buttons);
    setMinimumWidth(380);
}

TeamId RemoveTeamDialog::heir() const {
    return TeamId(RowId::fromHex(m_heir->currentData().toString()));
}

} // namespace dkt::gui
