// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt {

/// Where the programs keep what belongs to this person and machine, under the XDG folders; several devices
/// can be played on one machine by setting XDG_CONFIG_HOME and XDG_DATA_HOME.
struct Locations {
    QString config;   ///< $XDG_CONFIG_HOME/doankiemtra: settings
    QString identity; ///< config/keys: device keys and high-water marks
    QString mappings; ///< config/column-mappings.json: remembered layouts of spreadsheets
    QString data;     ///< $XDG_DATA_HOME/doankiemtra

    /// As the environment says now.
    [[nodiscard]] static Locations standard();
};

} // namespace dkt
