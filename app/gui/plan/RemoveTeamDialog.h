// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "services/TeamService.h"

#include <QDialog>

class QComboBox;

namespace dkt::gui {

/// Asks where the members and visits of a team go before it is removed.
class RemoveTeamDialog final : public QDialog {
    Q_OBJECT

public:
    RemoveTeamDialog(const Team& team, const TeamService::Holdings& holdings, const std::vector<Team>& others,
                     QWidget* parent = nullptr);

    /// Null: they stay without a team.
    [[nodiscard]] TeamId heir() const;

private:
    QComboBox* m_heir;
};

} // namespace dkt::gui
